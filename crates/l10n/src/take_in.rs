//! Taking in what a translator hands back: a folder of languages, put together with the one that is kept.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::Path,
};

use crate::{
    embedded::EMBEDDED,
    folder::{self, Found},
    handed,
    merge::{Dispute, Merged, Side, merge},
    meta::{parse_sources, write_sources},
    notice::LocaleNotice,
    rows::{PROVENANCE, write_rows},
    signed,
};

/// What was taken in.
#[derive(Debug)]
pub struct TakenIn {
    /// Files that were handed in and said anything new, by language and name.
    pub files: Vec<TakenFile>,
    /// What could not be read.
    pub notices: Vec<LocaleNotice>,
}

/// One file that was handed in.
#[derive(Debug)]
pub struct TakenFile {
    /// `so/find.ftl`.
    pub name: String,
    /// Keys whose words are now those that were handed in.
    pub changed: Vec<String>,
    /// Keys, or lines of a list, that were not there before.
    pub added: Vec<String>,
    /// What both changed. The file says what it said.
    pub disputes: Vec<Dispute>,
}

/// Files of one language, by name.
type Files = BTreeMap<String, String>;

const META: &str = "locale.toml";
const SOURCES: &str = "sources.toml";
/// How a note in a `locale.toml` begins on who has read what.
const REVIEW: &str = "[[review]]";

/// Takes the languages in `theirs`, a folder or one file that the workbench handed back, into the folder `into`. `base` holds
/// what both began with; without it, that is what the file says, or else what is built into this program. Nothing that stands in `into` is lost: what both changed stays as it is, unless `decide`
/// takes the other.
///
/// # Errors
/// A file that cannot be written; those before it are. [`io::ErrorKind::InvalidData`] where `theirs` is a file and none that
/// the workbench makes.
pub fn take_in(
    theirs: &Path,
    into: &Path,
    base: Option<&Path>,
    decide: &dyn Fn(&Dispute) -> Option<Side>,
) -> io::Result<TakenIn> {
    let mut notices = Vec::new();
    let (handed, inside) = read(theirs, &mut notices)?;
    let kept = folder::read(into, &mut Vec::new());
    let base = base.map(|base| folder::read(base, &mut Vec::new()));
    let mut files = Vec::new();
    for found in handed {
        let ours = files_of(&kept, &found.tag);
        let named = base.as_ref().map(|base| files_of(base, &found.tag));
        let base = named.or_else(|| inside.clone()).unwrap_or_else(|| built_in(&found.tag));
        files.extend(merged(found, &ours, &base, into, &|_, dispute| decide(dispute))?);
    }
    Ok(TakenIn { files, notices })
}

/// [`take_in`] for one language alone, and what both began with is never asked. `decide` hears in which file a dispute is.
///
/// # Errors
/// As [`take_in`]; [`io::ErrorKind::InvalidData`] too where nothing of this language was handed in.
pub(crate) fn take_in_one(
    theirs: &Path,
    tag: &str,
    into: &Path,
    decide: &dyn Fn(&str, &Dispute) -> Option<Side>,
) -> io::Result<TakenIn> {
    let mut notices = Vec::new();
    let (handed, inside) = read(theirs, &mut notices)?;
    let found = handed.into_iter().find(|found| found.tag == tag).ok_or(io::ErrorKind::InvalidData)?;
    let kept = [folder::read_one(&into.join(tag), tag.to_owned(), &mut Vec::new())];
    let base = inside.unwrap_or_else(|| built_in(tag));
    let files = merged(found, &files_of(&kept, tag), &base, into, decide)?;
    Ok(TakenIn { files, notices })
}

/// Puts one language together, writes what is new, and says what that was.
fn merged(
    found: Found,
    ours: &Files,
    base: &Files,
    into: &Path,
    decide: &dyn Fn(&str, &Dispute) -> Option<Side>,
) -> io::Result<Vec<TakenFile>> {
    let Found { tag, files: handed } = found;
    let place = into.join(&tag);
    let (mut files, mut texts, mut taken_keys) = (Vec::new(), Vec::new(), BTreeSet::new());
    for (name, theirs) in &handed {
        let text = |files: &Files| files.get(name).cloned().unwrap_or_default();
        let (base, ours) = (text(base), text(ours));
        let decide = |dispute: &Dispute| decide(name, dispute);
        let merged = match name.as_str() {
            SOURCES | PROVENANCE => continue,
            META => meta(&ours, theirs, &decide),
            name if name.ends_with(".ftl") => merge(&base, &ours, theirs, &decide),
            _ => list(&base, &ours, theirs),
        };
        taken_keys.extend(merged.changed.iter().chain(&merged.added).cloned());
        let Merged { text, changed, added, disputes } = merged;
        if text != ours && !(changed.is_empty() && added.is_empty()) {
            texts.push((name, text));
        }
        if !(changed.is_empty() && added.is_empty() && disputes.is_empty()) {
            files.push(TakenFile { name: format!("{tag}/{name}"), changed, added, disputes });
        }
    }
    // Who stood for the old words goes first: whatever happens in between, nothing is trusted that nobody has read.
    if let Some((rows, signed)) = signed::taken(ours, &handed.iter().cloned().collect(), &taken_keys) {
        write(&place, PROVENANCE, &write_rows(&rows))?;
        if !signed.is_empty() {
            let name = format!("{tag}/{PROVENANCE}");
            files.push(TakenFile { name, changed: signed, added: Vec::new(), disputes: Vec::new() });
        }
    }
    texts.iter().try_for_each(|(name, text)| write(&place, name, text))?;
    sources(&place, &handed, ours, &taken_keys)?;
    Ok(files)
}

/// What was handed in, and what it says that it began with.
fn read(theirs: &Path, notices: &mut Vec<LocaleNotice>) -> io::Result<(Vec<Found>, Option<Files>)> {
    if !theirs.is_file() {
        return Ok((folder::read(theirs, notices), None));
    }
    let handed = handed::read(theirs).map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))?;
    notices.extend(handed.notices);
    Ok((vec![handed.found], handed.base.map(|files| files.into_iter().collect())))
}

fn files_of(found: &[Found], tag: &str) -> Files {
    found.iter().find(|found| found.tag == tag).map(|found| found.files.iter().cloned().collect()).unwrap_or_default()
}

fn built_in(tag: &str) -> Files {
    let found = EMBEDDED.iter().find(|embedded| embedded.tag == tag);
    let files = found.into_iter().flat_map(|embedded| embedded.files);
    files.map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
}

/// Whoever has read anything is added. Where the rest differs, it is disputed: it says whose the words are.
fn meta(ours: &str, theirs: &str, decide: &dyn Fn(&Dispute) -> Option<Side>) -> Merged {
    let (ours, theirs) = (ours.replace("\r\n", "\n"), theirs.replace("\r\n", "\n"));
    let apart = |text: &str| -> (String, Vec<String>) {
        let mut parts = text.split(REVIEW);
        let head = parts.next().unwrap_or_default().trim().to_owned();
        (head, parts.map(|review| review.trim().to_owned()).collect())
    };
    let ((mut head, mut reviews), (other, more)) = (apart(&ours), apart(&theirs));
    let mut merged = Merged::default();
    if head.is_empty() {
        head = other;
        merged.added.push(META.to_owned());
    } else if head != other {
        let dispute = Dispute { key: META.to_owned(), base: None, ours: head.clone(), theirs: other.clone() };
        match decide(&dispute) {
            Some(Side::Theirs) => {
                head = other;
                merged.changed.push(META.to_owned());
            }
            Some(Side::Ours) => {}
            None => merged.disputes.push(dispute),
        }
    }
    for review in more {
        if !reviews.contains(&review) {
            merged.added.push(REVIEW.to_owned());
            reviews.push(review);
        }
    }
    merged.text = head + "\n";
    reviews.iter().for_each(|review| merged.text += &format!("\n{REVIEW}\n{review}\n"));
    merged
}

/// Lines that are new are put behind the others; none is taken out.
fn list(base: &str, ours: &str, theirs: &str) -> Merged {
    let known: BTreeSet<&str> = base.lines().chain(ours.lines()).map(str::trim_end).collect();
    let new = |line: &&str| !known.contains(line) && (ours.is_empty() || !(line.is_empty() || line.starts_with('#')));
    let added: Vec<String> = theirs.lines().map(str::trim_end).filter(new).map(str::to_owned).collect();
    let mut text = ours.to_owned();
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
    added.iter().for_each(|line| text += &format!("{line}\n"));
    Merged { text, added, ..Merged::default() }
}

/// Notes which English the words were made from that were taken.
fn sources(place: &Path, handed: &[(String, String)], ours: &Files, taken: &BTreeSet<String>) -> io::Result<()> {
    let read = |text: &str| parse_sources(text).unwrap_or_default();
    let theirs = handed.iter().find(|(name, _)| name == SOURCES).map(|(_, text)| read(text)).unwrap_or_default();
    let before = ours.get(SOURCES).map(|text| read(text)).unwrap_or_default();
    let mut now = before.clone();
    let of = |key: &str| key.split('.').next().unwrap_or(key).to_owned();
    // Without a note nobody knows any more which English it was.
    now.retain(|key, _| !taken.contains(&of(key)));
    now.extend(theirs.into_iter().filter(|(key, _)| taken.contains(&of(key))));
    if now == before { Ok(()) } else { write(place, SOURCES, &write_sources(&now)) }
}

/// A file is there as it was or as it shall be, never half.
fn write(place: &Path, name: &str, text: &str) -> io::Result<()> {
    fs::create_dir_all(place)?;
    let half = place.join(format!("{name}.new"));
    fs::write(&half, text)?;
    fs::rename(&half, place.join(name))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

    use super::*;

    struct Folders(tempfile::TempDir);

    impl Folders {
        fn new(files: &[(&str, &str)]) -> Self {
            let folder = tempfile::tempdir().unwrap();
            for (name, text) in files {
                let path = folder.path().join(name);
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(path, text).unwrap();
            }
            Self(folder)
        }

        fn path(&self, name: &str) -> std::path::PathBuf {
            self.0.path().join(name)
        }

        fn text(&self, name: &str) -> String {
            fs::read_to_string(self.path(name)).unwrap()
        }

        fn take_in(&self, decide: Option<Side>) -> TakenIn {
            take_in(&self.path("theirs"), &self.path("ours"), Some(&self.path("base")), &|_| decide).unwrap()
        }
    }

    const META_TEXT: &str = "tag = \"so\"\nendonym = \"Soomaali\"\n\n[provenance]\norigin = \"machine\"\n";

    #[test]
    fn a_new_language_is_taken_in_whole() {
        let folders = Folders::new(&[
            ("theirs/so/locale.toml", META_TEXT),
            ("theirs/so/find.ftl", "### Finding.\n\nfind-title = Raadi\n"),
            ("theirs/so/crisis-words.txt", "# Danger.\nis dil\n"),
            ("theirs/so/sources.toml", "find-title = \"abc\"\n"),
        ]);
        let taken = folders.take_in(None);
        assert_eq!(taken.files.len(), 3);
        assert_eq!(folders.text("ours/so/locale.toml"), META_TEXT);
        assert!(folders.text("ours/so/find.ftl").contains("find-title = Raadi"));
        assert_eq!(folders.text("ours/so/crisis-words.txt"), "# Danger.\nis dil\n");
        assert!(folders.text("ours/so/sources.toml").contains("find-title = \"abc\""));
    }

    #[test]
    fn two_translators_lose_nothing_of_each_other_and_a_question_stays_open() {
        let folders = Folders::new(&[
            ("base/so/find.ftl", "find-a = A\nfind-b = B\nfind-c = C\n"),
            ("ours/so/find.ftl", "find-a = A ours\nfind-b = B\nfind-c = C ours\n"),
            ("theirs/so/find.ftl", "find-a = A\nfind-b = B theirs\nfind-c = C theirs\n"),
            ("ours/so/sources.toml", "find-a = \"1\"\nfind-b = \"1\"\n\"find-b.more\" = \"1\"\nfind-c = \"1\"\n"),
            ("theirs/so/sources.toml", "find-a = \"1\"\nfind-b = \"2\"\nfind-c = \"2\"\n"),
            ("base/so/crisis-words.txt", "one\n"),
            ("ours/so/crisis-words.txt", "one\ntwo\n"),
            ("theirs/so/crisis-words.txt", "# a note\none\nthree\n"),
        ]);
        let taken = folders.take_in(None);
        assert_eq!(folders.text("ours/so/find.ftl"), "find-a = A ours\nfind-b = B theirs\nfind-c = C ours\n");
        assert_eq!(folders.text("ours/so/crisis-words.txt"), "one\ntwo\nthree\n");
        let sources = parse_sources(&folders.text("ours/so/sources.toml")).unwrap();
        assert_eq!((sources["find-b"].as_str(), sources["find-c"].as_str()), ("2", "1"));
        assert!(!sources.contains_key("find-b.more"), "nobody knows which English it was");
        let disputes: Vec<_> = taken.files.iter().flat_map(|file| &file.disputes).map(|one| one.key.as_str()).collect();
        assert_eq!(disputes, ["find-c"]);
        folders.take_in(Some(Side::Theirs));
        assert_eq!(folders.text("ours/so/find.ftl"), "find-a = A ours\nfind-b = B theirs\nfind-c = C theirs\n");
        assert!(folders.take_in(None).files.is_empty(), "once more changes nothing");
    }

    #[test]
    fn whoever_has_read_texts_is_added_and_whose_the_words_are_is_a_question() {
        let review = "\n[[review]]\nreviewer = \"A reader\"\ndate = \"2026-12-01\"\nareas = [\"crisis\"]\n";
        let theirs = META_TEXT.replace("machine", "human") + review;
        let folders = Folders::new(&[("ours/so/locale.toml", META_TEXT), ("theirs/so/locale.toml", &theirs)]);
        let taken = folders.take_in(None);
        assert_eq!(taken.files[0].disputes.len(), 1);
        assert_eq!(folders.text("ours/so/locale.toml"), META_TEXT.to_owned() + review);
        folders.take_in(Some(Side::Theirs));
        assert_eq!(folders.text("ours/so/locale.toml"), theirs);
    }
}
