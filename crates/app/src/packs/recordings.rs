//! Sentences that people have recorded, for languages that few computers speak: the table `recordings.csv` of a pack, one row for each
//! language and text, and the sounds that it names.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::{Read, Seek},
    path::Path,
    sync::{Arc, Mutex, PoisonError},
};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use many_doors_exchange::pack::{
    Digest, LARGEST_PACK, Pack, is_file_name, is_plain_sentence, known_file, known_manifest, signed_manifest,
};
use many_doors_store::PackSource;
use serde::Deserialize;
use unicode_normalization::UnicodeNormalization as _;

use super::kept::Kept;
use crate::{
    App,
    wire::{Failure, FailureCode, Recording, RecordingKind, RecordingRequest},
};

/// The table's name in a pack.
pub(super) const FILE: &str = "recordings.csv";
/// A larger file is no such table.
const LARGEST_TABLE: u64 = 4 << 20;
/// A longer recording is not of one text.
const LARGEST: u64 = 4 << 20;
/// The longest text, in characters.
const LONGEST: usize = 2000;

/// One row of the table.
#[derive(Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    /// BCP 47 tag.
    language: String,
    /// The text, as the program shows it.
    text: String,
    /// The sound's name, beside the table.
    file: String,
}

/// Which texts are recorded, and where: no sounds, and of the texts only their hashes.
#[derive(Debug, Default)]
struct Index {
    /// The packs that are installed.
    installed: Vec<Source>,
    /// The same, each before those that it changes.
    packs: Vec<Source>,
    /// The place of the pack among `packs`, and the sound's name in it.
    sounds: BTreeMap<Digest, (usize, String)>,
}

/// Exactly one pack.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Source {
    id: String,
    serial: u64,
    manifest: String,
}

/// What is recorded in the packs that were installed when somebody last asked.
#[derive(Debug, Default)]
pub(crate) struct Recordings(Mutex<Arc<Index>>);

impl App {
    /// Which of these texts, each after its language, are recorded in an installed pack.
    pub(crate) fn are_recorded<'t>(&self, texts: impl Iterator<Item = (&'t str, &'t str)>) -> Vec<bool> {
        let index = self.recorded();
        texts.map(|(language, text)| index.sounds.contains_key(&key(language, text))).collect()
    }

    /// The recording of a text, as it was signed.
    ///
    /// # Errors
    /// `ResourceGone` where there is none; `PackAltered` or `PackBroken` where its bytes are not those that were signed.
    pub fn recording(&self, request: RecordingRequest) -> Result<Recording, Failure> {
        let gone = || Failure::of(FailureCode::ResourceGone);
        let index = self.recorded();
        let (pack, name) = index.sounds.get(&key(&request.lang, &request.text)).ok_or_else(gone)?;
        let bytes = index.packs.get(*pack).and_then(|pack| pack.file(&self.kept, name)).ok_or_else(gone)??;
        let kind = kind(&bytes).ok_or_else(gone)?;
        Ok(Recording { kind, base64: STANDARD.encode(bytes) })
    }

    /// The index of the packs that are installed now. Of two recordings of one text that of the first pack is taken, by the packs' ids;
    /// of one pack that of the changes, before that of what they change.
    fn recorded(&self) -> Arc<Index> {
        // Without a library there are no packs.
        let marks = self.marks().unwrap_or_default().into_iter().filter(|mark| mark.source == PackSource::Signed);
        let installed: Vec<Source> =
            marks.map(|mark| Source { id: mark.id, serial: mark.serial, manifest: mark.manifest_sha256 }).collect();
        let mut known = self.recordings.0.lock().unwrap_or_else(PoisonError::into_inner);
        if known.installed != installed {
            *known = Arc::new(Index::of(installed, &self.kept));
        }
        Arc::clone(&known)
    }
}

impl Index {
    fn of(installed: Vec<Source>, kept: &Kept) -> Self {
        let packs: Vec<Source> = installed.iter().flat_map(|pack| pack.with_those_below(kept)).collect();
        let mut sounds = BTreeMap::new();
        for (at, pack) in packs.iter().enumerate() {
            let Some(Ok(table)) = pack.file(kept, FILE) else { continue };
            for row in rows(&table).unwrap_or_default() {
                sounds.entry(key(&row.language, &row.text)).or_insert((at, row.file));
            }
        }
        Self { installed, packs, sounds }
    }
}

impl Source {
    /// One of its files, out of the archive that is kept; none where that archive is gone.
    fn file(&self, kept: &Kept, name: &str) -> Option<Result<Vec<u8>, Failure>> {
        Some(known_file(self.archive(kept)?, &Digest::parse(&self.manifest)?, name).map_err(Failure::from))
    }

    fn archive(&self, kept: &Kept) -> Option<fs::File> {
        fs::File::open(kept.file(&self.id, self.serial)?).ok()
    }

    /// This pack and those that it changes, the newest first, as far as they are kept.
    fn with_those_below(&self, kept: &Kept) -> Vec<Self> {
        // A base has a lower number than what changes it, so this ends.
        std::iter::successors(Some(self.clone()), |pack| pack.below(kept)).collect()
    }

    /// The pack that this one changes, if what is kept is that one: its entries are those that the changes belong to, and who signed
    /// it is named as publisher by these. Whoever could put another file in its place has no such key.
    fn below(&self, kept: &Kept) -> Option<Self> {
        let (manifest, sha256) = known_manifest(self.archive(kept)?).ok()?;
        let base = manifest.base.filter(|_| sha256.to_string() == self.manifest)?;
        let archive = fs::File::open(kept.file(&self.id, base.serial)?).ok()?;
        let (below, sha256) = signed_manifest(archive, &manifest.keys).ok()?;
        let is_it = below.id == self.id
            && below.serial == base.serial
            && below.records.is_some_and(|records| records.digest == base.records);
        is_it.then(|| Self { id: below.id, serial: below.serial, manifest: sha256.to_string() })
    }
}

/// That the recordings of a pack, if it has any, are what they should be.
///
/// # Errors
/// `PackBroken`.
pub(super) fn check<R: Read + Seek>(pack: &mut Pack<R>) -> Result<(), Failure> {
    let names = pack.inspected.manifest.files.iter().map(|file| file.name.clone());
    let (sounds, others): (BTreeSet<String>, BTreeSet<String>) = names.partition(|name| promised(name).is_some());
    if sounds.is_empty() && !others.contains(FILE) {
        return Ok(());
    }
    let broken = || Failure::of(FailureCode::PackBroken);
    let table = pack.read(FILE).map_err(|_| broken())?;
    fit(&table, &sounds, |name| pack.read(name).ok()).map_err(|_| broken())
}

/// The recordings in a folder, as files of a pack: `recordings.csv` and the sounds. What is neither is left out.
///
/// # Errors
/// `FolderUnreadable`; `RecordingsUnfit` with the place of the first fault; `TooLarge`.
pub(super) fn files(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>, Failure> {
    let unfit = |at: String| Failure {
        args: BTreeMap::from([("at".to_owned(), at)]),
        ..Failure::of(FailureCode::RecordingsUnfit)
    };
    let read = |name: &str, largest: u64| -> Result<Vec<u8>, Failure> {
        let path = folder.join(name);
        let small = fs::metadata(&path).is_ok_and(|about| about.len() <= largest);
        small.then(|| fs::read(&path).ok()).flatten().ok_or_else(|| unfit(name.to_owned()))
    };
    let listed = fs::read_dir(folder).map_err(|_| Failure::of(FailureCode::FolderUnreadable))?;
    let table = read(FILE, LARGEST_TABLE)?;
    let mut files = BTreeMap::new();
    let mut together = 0;
    for entry in listed.flatten() {
        // Some systems put a file of their own beside each, with a dot before its name.
        let Some(name) = entry.file_name().to_str().filter(|name| !name.starts_with('.')).map(str::to_owned) else {
            continue;
        };
        if promised(&name).is_none() {
            continue;
        }
        let bytes = read(&name, LARGEST)?;
        together += bytes.len() as u64;
        if together > LARGEST_PACK {
            return Err(Failure::of(FailureCode::TooLarge));
        }
        files.insert(name, bytes);
    }
    let sounds = files.keys().cloned().collect();
    fit(&table, &sounds, |name| files.get(name).cloned()).map_err(unfit)?;
    files.insert(FILE.to_owned(), table);
    Ok(files)
}

/// That a table and the sounds beside it belong together: each row is whole and names one of them, each of them has a row and is
/// what its name says.
///
/// # Errors
/// Where the first fault is, as somebody finds it who made them: the number of the row in the table, or the name of the sound.
fn fit(table: &[u8], sounds: &BTreeSet<String>, mut read: impl FnMut(&str) -> Option<Vec<u8>>) -> Result<(), String> {
    let rows = rows(table)?;
    let missing = rows.iter().position(|row| !sounds.contains(&row.file));
    if let Some(at) = missing {
        return Err(row_at(at));
    }
    let named: BTreeSet<&str> = rows.iter().map(|row| row.file.as_str()).collect();
    for sound in sounds {
        let is_as_promised = |bytes: Vec<u8>| bytes.len() as u64 <= LARGEST && kind(&bytes) == promised(sound);
        if !named.contains(sound.as_str()) || !read(sound).is_some_and(is_as_promised) {
            return Err(sound.clone());
        }
    }
    Ok(())
}

/// All rows, at least one.
///
/// # Errors
/// The place of the first that is not whole.
fn rows(table: &[u8]) -> Result<Vec<Row>, String> {
    let unread = || FILE.to_owned();
    let text = std::str::from_utf8(table).map_err(|_| unread())?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.len() as u64 > LARGEST_TABLE {
        return Err(unread());
    }
    let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(text.as_bytes());
    let mut keys = BTreeSet::new();
    let mut rows = Vec::new();
    for (at, row) in reader.deserialize::<Row>().enumerate() {
        let row = row.map_err(|_| row_at(at))?;
        if !row.is_fit() || !keys.insert(key(&row.language, &row.text)) {
            return Err(row_at(at));
        }
        rows.push(row);
    }
    if rows.is_empty() { Err(unread()) } else { Ok(rows) }
}

/// A row as a spreadsheet counts them: the first is that of the names.
fn row_at(at: usize) -> String {
    format!("{FILE}, {}", at + 2)
}

impl Row {
    fn is_fit(&self) -> bool {
        let text = plain(&self.text);
        let is_subtag =
            |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
        self.language.split('-').all(is_subtag)
            && !text.is_empty()
            && text.chars().count() <= LONGEST
            && is_plain_sentence(&text)
            && is_file_name(&self.file)
            && !self.file.contains('/')
            && promised(&self.file).is_some()
    }
}

/// What a text is found by. Another text, be it by one letter, is found by something else: a recording of what was once shown is
/// not played for what is shown now.
fn key(language: &str, text: &str) -> Digest {
    Digest::of(format!("{}\0{}", language.to_ascii_lowercase(), plain(text)).as_bytes())
}

/// A text without what is neither seen nor heard in it.
fn plain(text: &str) -> String {
    // Marks that the window puts around names and numbers, and those that tell where a line of Khmer may break.
    let is_mark = |letter: &char| matches!(letter, '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2066}'..='\u{2069}');
    let text: String = text.chars().filter(|letter| !is_mark(letter)).nfc().collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What a file's name says that it is, if that is a recording.
fn promised(name: &str) -> Option<RecordingKind> {
    match name.rsplit_once('.')?.1 {
        "ogg" | "opus" => Some(RecordingKind::Ogg),
        "mp3" => Some(RecordingKind::Mpeg),
        "wav" => Some(RecordingKind::Wav),
        _ => None,
    }
}

/// What the first bytes say.
fn kind(bytes: &[u8]) -> Option<RecordingKind> {
    let has = |at: usize, what: &[u8]| bytes.get(at..).is_some_and(|rest| rest.starts_with(what));
    if has(0, b"OggS\0") {
        // Films are packed so, too: what is in it stands behind the first page's list of lengths.
        let content = 27 + usize::from(*bytes.get(26)?);
        return (has(content, b"OpusHead") || has(content, b"\x01vorbis")).then_some(RecordingKind::Ogg);
    }
    if has(0, b"RIFF") && has(8, b"WAVE") {
        return Some(RecordingKind::Wav);
    }
    // Either tags, or at once the first frame of the third layer.
    let is_frame = |second: u8| second & 0b1110_0110 == 0b1110_0010 && second & 0b0001_1000 != 0b0000_1000;
    let begins = has(0, b"ID3") || (has(0, b"\xff") && bytes.get(1).copied().is_some_and(is_frame));
    begins.then_some(RecordingKind::Mpeg)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "language,text,file\n";

    fn opus() -> Vec<u8> {
        let mut page = b"OggS\0\x02".to_vec();
        page.resize(26, 0);
        page.extend(b"\x01\x13OpusHead\x01\x01");
        page
    }

    #[test]
    fn a_text_is_found_however_its_letters_are_put_together_and_only_in_its_language() {
        let shown = "U\u{301}rgent\u{a0}help:\n call \u{2068}988\u{2069}";
        assert_eq!(key("ti", shown), key("TI", " \u{da}rgent help: call\t988\u{200f} "));
        assert_eq!(key("km", "ហៅ\u{200b}ទៅ"), key("km", "ហៅទៅ"));
        assert_ne!(key("ti", shown), key("so", shown));
        for other in ["Urgent help: call 988", "\u{da}rgent help: call 989", "\u{da}rgent help: call 988."] {
            assert_ne!(key("ti", shown), key("ti", other), "{other}");
        }
        assert_ne!(key("fa", "می\u{200c}خواهم"), key("fa", "میخواهم"), "this mark is part of how a word is written");
    }

    #[test]
    fn a_table_with_one_bad_row_is_refused_and_the_row_is_named() {
        let good = "so,Wac 988.,rec-0001.ogg\n";
        let table = format!("\u{feff}{HEAD}{good}ti,\"ደውሉ፣\n 988\",rec-0002.opus\nkm,ហៅ\u{200b}ទៅ,rec-0002.opus\n");
        assert_eq!(rows(table.as_bytes()).map(|rows| rows.len()), Ok(3), "one sound may be of two texts");
        let longest = "a".repeat(LONGEST);
        assert!(rows(format!("{HEAD}so,{longest},a.mp3\n").as_bytes()).is_ok());
        for bad in [
            "so,Haa.,",
            "so,,rec-0002.ogg",
            "so,\u{200b} ,rec-0002.ogg",
            ",Haa.,rec-0002.ogg",
            "so_SO,Haa.,rec-0002.ogg",
            "so-,Haa.,rec-0002.ogg",
            "so,H\u{202e}aa.,rec-0002.ogg",
            &format!("so,{longest}a,rec-0002.ogg"),
            "so,Haa.,rec-0002.flac",
            "so,Haa.,rec-0002.ogg.exe",
            "so,Haa.,REC.OGG",
            "so,Haa.,../rec-0002.ogg",
            "so,Haa.,tables/rec-0002.ogg",
            "so,Haa.,rec 2.ogg",
            "so,Haa.",
            "so,Haa.,rec-0002.ogg,more",
            "SO,Wac  988.,rec-0002.ogg",
        ] {
            let table = format!("{HEAD}{good}{bad}\n");
            assert_eq!(rows(table.as_bytes()), Err("recordings.csv, 3".to_owned()), "{bad}");
        }
        for nothing in ["", HEAD, "text,file\nWac 988.,rec-0001.ogg\n"] {
            assert!(rows(nothing.as_bytes()).is_err(), "{nothing}");
        }
        assert!(rows(b"language,text,file\nso,\xff,rec-0001.ogg\n").is_err());
        assert!(rows(format!("who,{HEAD}Ada,{good}").as_bytes()).is_err(), "a column that nobody knows");
    }

    #[test]
    fn sounds_and_rows_belong_together() {
        let table = format!("{HEAD}so,Wac 988.,rec-0001.opus\nso,Haa.,rec-0002.wav\n");
        let wav = b"RIFF\x24\0\0\0WAVEfmt ".to_vec();
        let both = [("rec-0001.opus", opus()), ("rec-0002.wav", wav.clone())];
        let told = |sounds: &[(&str, Vec<u8>)]| {
            let sounds: BTreeMap<String, Vec<u8>> =
                sounds.iter().map(|(name, bytes)| ((*name).to_owned(), bytes.clone())).collect();
            fit(table.as_bytes(), &sounds.keys().cloned().collect(), |name| sounds.get(name).cloned())
        };
        let at = |place: &str| Err(place.to_owned());
        assert_eq!(told(&both), Ok(()));
        assert_eq!(told(&both[..1]), at("recordings.csv, 3"));
        let third = [both.as_slice(), &[("rec-0003.mp3", b"ID3".to_vec())]].concat();
        assert_eq!(told(&third), at("rec-0003.mp3"), "it has no row");
        assert_eq!(told(&[both[0].clone(), ("rec-0002.wav", opus())]), at("rec-0002.wav"), "its name lies");
        assert_eq!(told(&[("rec-0001.opus", b"\x7fELF".to_vec()), both[1].clone()]), at("rec-0001.opus"));
        let mut large = wav;
        large.resize(LARGEST as usize, 0);
        assert_eq!(told(&[both[0].clone(), ("rec-0002.wav", large.clone())]), Ok(()));
        large.push(0);
        assert_eq!(told(&[both[0].clone(), ("rec-0002.wav", large)]), at("rec-0002.wav"));
    }

    #[test]
    fn a_recording_is_known_by_its_first_bytes() {
        let mut vorbis = opus();
        vorbis.splice(28.., *b"\x01vorbis");
        let mut film = opus();
        film.splice(28.., *b"\x80theora");
        for (bytes, found) in [
            (opus(), Some(RecordingKind::Ogg)),
            (vorbis, Some(RecordingKind::Ogg)),
            (film, None),
            (opus()[..28].to_vec(), None),
            (b"OggS\0".to_vec(), None),
            (b"RIFF\0\0\0\0WAVE".to_vec(), Some(RecordingKind::Wav)),
            (b"RIFF\0\0\0\0AVI ".to_vec(), None),
            (b"ID3\x04".to_vec(), Some(RecordingKind::Mpeg)),
            (b"\xff\xfb\x90\x64".to_vec(), Some(RecordingKind::Mpeg)),
            (b"\xff\xf3\x40\xc4".to_vec(), Some(RecordingKind::Mpeg)),
            (b"\xff\xfea\0".to_vec(), None),
            (b"\xff\xf1\x50\x80".to_vec(), None),
            (b"\xff".to_vec(), None),
            (b"MZ\x90\0".to_vec(), None),
            (b"\x7fELF".to_vec(), None),
            (b"#!/bin/sh".to_vec(), None),
            (b"".to_vec(), None),
        ] {
            assert_eq!(kind(&bytes), found, "{bytes:?}");
        }
    }
}
