//! Recorded speech that packs bring, from the folder of whoever recorded it to the person who hears it.

use std::{fs, path::Path, sync::Arc};

use many_doors_app::{
    App, MoreOfPack,
    commands::{PackRequest, ResourceRequest},
    domain::{Field, Record, TextRow},
    voices::{Engine, Hush, Reader, Silent, Utterance, Voice},
    wire::{
        Failure, FailureCode, Recording, RecordingKind, RecordingRequest, SpeakRequest, SpeechFollowRequest,
        SpeechPart, SpeechState, SpeechStatus,
    },
};
use many_doors_exchange::pack::PackSource;

use super::{alder, birch, key, made::request};
use crate::common::{
    Computer, code,
    packs::{ID, changes, full, install, install_trusting, look, put},
    seen,
};

/// What the window shows around a number, and what somebody wrote into the table.
const SHOWN: &str = "Haddii aad khatar ku jirto, wac \u{2068}988\u{2069}.";
const WRITTEN: &str = "Haddii aad khatar ku jirto, wac 988.";

/// Speaks English and nothing else.
struct English;

impl Engine for English {
    fn voices(&mut self) -> Result<Vec<Voice>, Silent> {
        Ok(vec![Voice { id: "Ann".into(), language: "en".into() }])
    }

    fn say(&mut self, _: &Utterance) -> Result<u64, Silent> {
        Ok(1)
    }

    fn stop(&mut self) {}

    fn hush(&self) -> Hush {
        Arc::new(|| {})
    }
}

/// A tenth of a second of a low tone.
fn wav() -> Vec<u8> {
    let samples: Vec<u8> =
        (0..800_u32).flat_map(|at| (if at % 80 < 40 { 3000_i16 } else { -3000 }).to_le_bytes()).collect();
    let mut bytes = b"RIFF".to_vec();
    bytes.extend((36 + samples.len() as u32).to_le_bytes());
    bytes.extend(b"WAVEfmt \x10\0\0\0\x01\0\x01\0\x40\x1f\0\0\x80\x3e\0\0\x02\0\x10\0data");
    bytes.extend((samples.len() as u32).to_le_bytes());
    bytes.extend(samples);
    bytes
}

fn table(rows: &[[&str; 3]]) -> String {
    let rows = rows.iter().map(|[language, text, file]| format!("{language},\"{text}\",{file}\n"));
    "language,text,file\n".to_owned() + &rows.collect::<String>()
}

/// A pack with these files besides its entries.
fn with(serial: u64, files: &[(&str, &[u8])]) -> PackSource {
    let mut pack = full(serial, &[alder()]);
    pack.files.extend(files.iter().map(|(name, bytes)| ((*name).to_owned(), bytes.to_vec())));
    pack
}

fn put_with(computer: &Computer, serial: u64, files: &[(&str, &[u8])]) -> String {
    put(computer.out.path(), "recorded", with(serial, files), &[key("library")])
}

fn recording(app: &App, lang: &str, text: &str) -> Result<Recording, Failure> {
    app.recording(RecordingRequest { text: text.into(), lang: lang.into() })
}

fn bytes(recording: &Recording) -> Vec<u8> {
    // The alphabet of RFC 4648, by hand: what encodes must not be what checks.
    let digit = |letter: u8| {
        b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".iter().position(|one| *one == letter)
    };
    let mut bytes = Vec::new();
    for four in recording.base64.as_bytes().chunks(4) {
        assert_eq!(four.len(), 4);
        let digits: Vec<usize> = four.iter().map_while(|letter| digit(*letter)).collect();
        let bits = digits.iter().fold(0, |bits, digit| bits << 6 | digit) << (6 * (4 - digits.len()));
        bytes.extend((0..digits.len() - 1).map(|at| (bits >> (16 - 8 * at)) as u8));
    }
    bytes
}

fn read(app: &App, parts: &[(&str, &str)]) -> SpeechStatus {
    let parts = parts.iter().map(|(lang, text)| SpeechPart { text: (*text).into(), lang: (*lang).into() }).collect();
    let mut status = app.speak(SpeakRequest { parts, speed: 100 }).unwrap();
    while status.state == SpeechState::Starting {
        status = app.speech_follow(SpeechFollowRequest { after: status.change }).unwrap();
    }
    status
}

fn is_recorded(app: &App, lang: &str, text: &str) -> bool {
    read(app, &[(lang, text)]).place.is_some_and(|place| place.recorded)
}

fn write(folder: &Path, files: &[(&str, &[u8])]) {
    fs::create_dir_all(folder).unwrap();
    for (name, bytes) in files {
        fs::write(folder.join(name), bytes).unwrap();
    }
}

/// Files by name.
type Files<'a> = &'a [(&'a str, &'a [u8])];

#[test]
fn what_somebody_recorded_travels_in_a_pack_and_is_heard_where_no_voice_speaks_the_language() {
    let (one, other) = (Computer::new(), Computer::new());
    let folder = one.out.path().join("speech");
    let rows = table(&[["so", WRITTEN, "rec-0001.wav"], ["en", "Call now.", "rec-0002.wav"]]);
    let wav = wav();
    write(&folder, &[("recordings.csv", rows.as_bytes()), ("rec-0001.wav", &wav), ("rec-0002.wav", &wav)]);
    // What other programs leave in folders does not travel.
    write(&folder, &[("._rec-0001.wav", b"\0\x05\x16\x07"), ("notes.txt", b"Ask Ayaan again.")]);
    let more = MoreOfPack { recordings: Some(folder), ..MoreOfPack::default() };
    let file = one.open().make_pack_with(request(&one, "builtin", 1), more).unwrap().file;
    assert!(!fs::read(&file).unwrap().windows(9).any(|word| word == b"notes.txt"));

    let app = other.open_to_hear(Reader::new(|_| English));
    assert!(!is_recorded(&app, "so", SHOWN), "nothing is there yet");
    install_trusting(&app, &file).unwrap();
    let status = read(&app, &[("so", SHOWN), ("so", "Waa hagaag.")]);
    let place = status.place.unwrap();
    assert!(place.recorded);
    assert_eq!((place.sentence.from, place.sentence.to as usize), (0, SHOWN.encode_utf16().count()));
    assert_eq!(status.unspoken, ["so"], "of the part that nobody has recorded");
    let heard = recording(&app, "so", SHOWN).unwrap();
    assert_eq!(heard.kind, RecordingKind::Wav);
    assert!(bytes(&heard) == wav);

    assert!(!is_recorded(&app, "en", "Call now."), "a voice speaks English");
    for (lang, text) in [("so", "Haddii aad khatar ku jirto, wac 989."), ("so", "wac 988."), ("ti", SHOWN), ("so", "")]
    {
        assert!(!is_recorded(&app, lang, text), "{lang} {text}");
        assert_eq!(code(recording(&app, lang, text)), FailureCode::ResourceGone, "{lang} {text}");
    }
}

#[test]
fn recordings_come_and_go_with_their_pack() {
    let computer = Computer::new();
    let app = computer.open_to_hear(Reader::new(|_| English));
    let (first, second) = (table(&[["so", WRITTEN, "a.wav"]]), table(&[["so", "Waa hagaag.", "a.wav"]]));
    let wav = wav();
    install_trusting(&app, &put_with(&computer, 1, &[("recordings.csv", first.as_bytes()), ("a.wav", &wav)])).unwrap();
    assert!(is_recorded(&app, "so", WRITTEN));
    let again = computer.open_to_hear(Reader::new(|_| English));
    assert!(is_recorded(&again, "so", WRITTEN), "in the next run, too");
    install(&app, &put_with(&computer, 2, &[("recordings.csv", second.as_bytes()), ("a.wav", &wav)])).unwrap();
    assert!(!is_recorded(&app, "so", WRITTEN) && is_recorded(&app, "so", "Waa hagaag."));
    app.roll_back_pack(PackRequest { id: ID.into() }).unwrap();
    assert!(is_recorded(&app, "so", WRITTEN) && !is_recorded(&app, "so", "Waa hagaag."));
    app.remove_pack(PackRequest { id: ID.into() }).unwrap();
    assert!(!is_recorded(&app, "so", WRITTEN));
    assert_eq!(code(recording(&app, "so", WRITTEN)), FailureCode::ResourceGone);
}

#[test]
fn changes_leave_what_is_recorded_and_bring_their_own_for_the_texts_that_they_record() {
    let computer = Computer::new();
    let app = computer.open();
    let (first, second) = (wav(), [wav(), b"LIST".to_vec()].concat());
    let rows = table(&[["so", WRITTEN, "a.wav"], ["so", "Waa hagaag.", "b.wav"]]);
    let whole: Files<'_> = &[("recordings.csv", rows.as_bytes()), ("a.wav", &first), ("b.wav", &first)];
    install_trusting(&app, &put_with(&computer, 1, whole)).unwrap();
    let with_changes = |serial: u64, files: Files<'_>| {
        let mut pack = changes(1, &[alder()], serial, &[alder(), birch()]);
        pack.files.extend(files.iter().map(|(name, bytes)| ((*name).to_owned(), bytes.to_vec())));
        put(computer.out.path(), "changes", pack, &[key("library")])
    };
    let heard = |app: &App, text: &str| recording(app, "so", text).ok().map(|one| bytes(&one));

    install(&app, &with_changes(2, &[])).unwrap();
    for app in [&app, &computer.open()] {
        assert!(heard(app, WRITTEN).is_some_and(|sound| sound == first), "changes say nothing of it");
        assert!(heard(app, "Waa hagaag.").is_some_and(|sound| sound == first));
    }
    // The same name for another sound, one text spoken anew and one more.
    let rows = table(&[["so", "Waa hagaag.", "a.wav"], ["so", "Mahadsanid.", "a.wav"]]);
    install(&app, &with_changes(3, &[("recordings.csv", rows.as_bytes()), ("a.wav", &second)])).unwrap();
    assert!(heard(&app, WRITTEN).is_some_and(|sound| sound == first));
    for text in ["Waa hagaag.", "Mahadsanid."] {
        assert!(heard(&app, text).is_some_and(|sound| sound == second), "{text}");
    }
    app.roll_back_pack(PackRequest { id: ID.into() }).unwrap();
    assert!(heard(&app, "Waa hagaag.").is_some_and(|sound| sound == first));
    assert!(heard(&app, "Mahadsanid.").is_none());
    install(&app, &put(computer.out.path(), "4", full(4, &[alder()]), &[key("library")])).unwrap();
    assert!(heard(&app, WRITTEN).is_none(), "a whole pack is all there is");
}

/// An entry that says this in Somali.
fn saying(text: &str) -> Record {
    let mut record = alder();
    let summary = record.texts.iter().find(|row| row.field == Field::Summary).unwrap().clone();
    record.texts.push(TextRow { locale: "so".into(), text: text.into(), ..summary });
    record
}

#[test]
fn a_text_that_changes_is_not_spoken_as_it_was_before() {
    let computer = Computer::new();
    let app = computer.open_to_hear(Reader::new(|_| English));
    let shown = || {
        let page = app.resource(ResourceRequest { id: "example-alder".into(), locale: "so".into() }).unwrap();
        page.card.summary
    };
    let after = "Haddii aad khatar ku jirto, wac 989.";
    let wav = wav();
    let rows = table(&[["so", WRITTEN, "a.wav"]]);
    let mut pack = full(1, &[saying(WRITTEN)]);
    pack.files.extend([("recordings.csv".to_owned(), rows.into_bytes()), ("a.wav".to_owned(), wav.clone())]);
    install_trusting(&app, &put(computer.out.path(), "1", pack, &[key("library")])).unwrap();
    assert_eq!(shown().text, WRITTEN);
    assert!(is_recorded(&app, "so", &shown().text));

    let mut pack = changes(1, &[saying(WRITTEN)], 2, &[saying(after)]);
    install(&app, &put(computer.out.path(), "2", pack.clone(), &[key("library")])).unwrap();
    assert_eq!(shown().text, after);
    assert!(!is_recorded(&app, "so", &shown().text), "silence, rather than what was said before");
    assert_eq!(code(recording(&app, "so", &shown().text)), FailureCode::ResourceGone);

    let rows = table(&[["so", after, "a.wav"]]);
    let new = [wav, b"LIST".to_vec()].concat();
    pack.serial = 3;
    pack.files.extend([("recordings.csv".to_owned(), rows.into_bytes()), ("a.wav".to_owned(), new.clone())]);
    install(&app, &put(computer.out.path(), "3", pack, &[key("library")])).unwrap();
    assert!(bytes(&recording(&app, "so", &shown().text).unwrap()) == new);
}

#[test]
fn another_file_in_the_place_of_the_pack_below_is_not_heard() {
    let computer = Computer::new();
    let app = computer.open();
    let rows = table(&[["so", WRITTEN, "a.wav"]]);
    let (ours, theirs) = (wav(), [wav(), b"LIST".to_vec()].concat());
    install_trusting(&app, &put_with(&computer, 1, &[("recordings.csv", rows.as_bytes()), ("a.wav", &ours)])).unwrap();
    let changes = changes(1, &[alder()], 2, &[alder(), birch()]);
    install(&app, &put(computer.out.path(), "2", changes, &[key("library")])).unwrap();
    let below = computer.data.path().join("packs").join(format!("{ID}.1.manydoors"));
    let whole = fs::read(&below).unwrap();
    let stranger = with(1, &[("recordings.csv", rows.as_bytes()), ("a.wav", &theirs)]);
    let altered = [
        put(computer.out.path(), "stranger", stranger.clone(), &[key("stranger")]),
        put(computer.out.path(), "other", PackSource { serial: 4, ..stranger.clone() }, &[key("library")]),
        put(
            computer.out.path(),
            "list",
            PackSource { payload: full(1, &[birch()]).payload, ..stranger },
            &[key("library")],
        ),
    ];
    for file in altered {
        fs::copy(&file, &below).unwrap();
        for app in [&app, &computer.open()] {
            assert!(recording(app, "so", WRITTEN).is_err(), "{file}");
        }
    }
    fs::write(&below, &whole).unwrap();
    assert!(bytes(&recording(&computer.open(), "so", WRITTEN).unwrap()) == ours);
}

#[test]
fn of_two_packs_that_recorded_one_text_the_first_is_heard_and_the_other_when_that_is_gone() {
    let computer = Computer::new();
    let app = computer.open();
    let rows = table(&[["so", WRITTEN, "a.wav"]]);
    let (ours, theirs) = (wav(), [wav(), b"LIST".to_vec()].concat());
    let later = PackSource {
        id: "org.example.later".into(),
        ..with(1, &[("recordings.csv", rows.as_bytes()), ("a.wav", &theirs)])
    };
    install_trusting(&app, &put(computer.out.path(), "later", later, &[key("library")])).unwrap();
    assert!(bytes(&recording(&app, "so", WRITTEN).unwrap()) == theirs);
    install_trusting(&app, &put_with(&computer, 1, &[("recordings.csv", rows.as_bytes()), ("a.wav", &ours)])).unwrap();
    assert!(bytes(&recording(&app, "so", WRITTEN).unwrap()) == ours);
    app.remove_pack(PackRequest { id: ID.into() }).unwrap();
    assert!(bytes(&recording(&app, "so", WRITTEN).unwrap()) == theirs);
}

#[test]
fn a_flipped_bit_in_the_kept_pack_plays_nothing() {
    let computer = Computer::new();
    let app = computer.open();
    let rows = table(&[["so", WRITTEN, "a.wav"]]);
    // What does not get smaller by packing lies in the archive as it is.
    let mut sound = wav();
    sound.extend((0..4096_u32).map(|at| (at.wrapping_mul(2_654_435_761) >> 13) as u8));
    install_trusting(&app, &put_with(&computer, 1, &[("recordings.csv", rows.as_bytes()), ("a.wav", &sound)])).unwrap();
    recording(&app, "so", WRITTEN).unwrap();
    let file = computer.data.path().join("packs").join(format!("{ID}.1.manydoors"));
    let whole = fs::read(&file).unwrap();
    // The archive begins with the sound: its name is the first of all.
    let begin = 30 + "a.wav".len();
    assert_eq!(&whole[30..begin], b"a.wav");
    for at in [begin + 1, begin + 500, begin + 1500] {
        let mut flipped = whole.clone();
        flipped[at] ^= 0x10;
        fs::write(&file, &flipped).unwrap();
        let refused = code(recording(&app, "so", WRITTEN));
        assert!(matches!(refused, FailureCode::PackAltered | FailureCode::PackBroken), "{refused:?}");
    }
    // Another pack in its place, by somebody who can write here: signed by nobody who was asked.
    let other = [wav(), b"LIST".to_vec()].concat();
    let stranger = with(1, &[("recordings.csv", rows.as_bytes()), ("a.wav", &other)]);
    fs::copy(put(computer.out.path(), "stranger", stranger, &[key("stranger")]), &file).unwrap();
    assert_eq!(code(recording(&app, "so", WRITTEN)), FailureCode::PackAltered);
    fs::write(&file, &whole).unwrap();
    assert!(bytes(&recording(&app, "so", WRITTEN).unwrap()) == sound);
    fs::remove_file(&file).unwrap();
    assert_eq!(code(recording(&app, "so", WRITTEN)), FailureCode::ResourceGone);
}

#[test]
fn a_pack_whose_recordings_are_not_what_they_should_be_is_refused_and_leaves_nothing() {
    let computer = Computer::new();
    let app = computer.open();
    let before = seen(&app);
    let wav = wav();
    let one = table(&[["so", WRITTEN, "a.wav"]]);
    let large = [wav.clone(), vec![0; 4 << 20]].concat();
    let bad: [(&str, Files<'_>); 8] = [
        ("a missing sound", &[("recordings.csv", one.as_bytes())]),
        ("a sound without a row", &[("recordings.csv", one.as_bytes()), ("a.wav", &wav), ("b.wav", &wav)]),
        ("sounds without a table", &[("a.wav", &wav)]),
        ("a program", &[("recordings.csv", one.as_bytes()), ("a.wav", b"\x7fELF\x02\x01\x01")]),
        ("another kind", &[("recordings.csv", one.as_bytes()), ("a.wav", b"ID3\x04\0\0")]),
        ("too much", &[("recordings.csv", one.as_bytes()), ("a.wav", &large)]),
        ("half a table", &[("recordings.csv", b"language,text,file\nso,Haa\n"), ("a.wav", &wav)]),
        ("a folder", &[("recordings.csv", b"language,text,file\nso,Haa,tables/a.wav\n"), ("tables/a.wav", &wav)]),
    ];
    for (what, files) in bad {
        let file = put_with(&computer, 1, files);
        let (looked, installed) = (code(look(&app, &file)), code(install_trusting(&app, &file)));
        assert_eq!((looked, installed), (FailureCode::PackBroken, FailureCode::PackBroken), "{what}");
        assert!(seen(&app) == before, "{what}");
        assert!(!computer.data.path().join("packs").join(format!("{ID}.1.manydoors")).exists(), "{what}");
    }
    install_trusting(&app, &put_with(&computer, 1, &[("recordings.csv", one.as_bytes()), ("a.wav", &wav)])).unwrap();
}

#[test]
fn who_makes_a_pack_is_told_which_recording_is_wrong() {
    let computer = Computer::new();
    let app = computer.open();
    let folder = computer.out.path().join("speech");
    let wav = wav();
    let made = || {
        let more = MoreOfPack { recordings: Some(folder.clone()), ..MoreOfPack::default() };
        app.make_pack_with(request(&computer, "builtin", 1), more)
    };
    assert_eq!(code(made()), FailureCode::FolderUnreadable);
    fs::create_dir(&folder).unwrap();
    let told = || {
        let failure = made().unwrap_err();
        assert_eq!(failure.code, FailureCode::RecordingsUnfit);
        assert_eq!(failure.args.keys().collect::<Vec<_>>(), ["at"]);
        let said = app.explain_with("en", &failure).0;
        assert!(said.contains(&failure.args["at"]), "{said}");
        failure.args["at"].clone()
    };
    assert_eq!(told(), "recordings.csv");
    let both = table(&[["so", WRITTEN, "a.wav"], ["so", "Waa hagaag.", "b.ogg"]]);
    write(&folder, &[("recordings.csv", both.as_bytes()), ("a.wav", &wav)]);
    assert_eq!(told(), "recordings.csv, 3");
    write(&folder, &[("b.ogg", b"\x7fELF\x02\x01\x01")]);
    assert_eq!(told(), "b.ogg");
    let one = table(&[["so", WRITTEN, "a.wav"]]);
    write(&folder, &[("recordings.csv", one.as_bytes())]);
    assert_eq!(told(), "b.ogg", "it has no row");
    fs::remove_file(folder.join("b.ogg")).unwrap();
    write(&folder, &[("a.wav", &[wav.clone(), vec![0; 4 << 20]].concat())]);
    assert_eq!(told(), "a.wav");
    write(&folder, &[("a.wav", &wav)]);
    install_trusting(&app, &made().unwrap().file).unwrap();
    assert!(bytes(&recording(&app, "so", SHOWN).unwrap()) == wav);
}
