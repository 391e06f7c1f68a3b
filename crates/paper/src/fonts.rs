//! Which letters to draw with: fonts of the computer, chosen by language, only those that a document needs.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::{Mutex, OnceLock, PoisonError};

use fontdb::{Database, ID, Source, Style};
use typst::foundations::Bytes;
use typst::text::Font;

/// Families of a script, best first: what comes with Linux, Windows and macOS.
const FAMILIES: &[(&str, &[&str])] = &[
    ("ar", &["Noto Sans Arabic", "Noto Naskh Arabic", "Segoe UI", "Geeza Pro", "Arial"]),
    ("fa", &["Noto Sans Arabic", "Noto Naskh Arabic", "Segoe UI", "Geeza Pro", "Arial"]),
    ("ps", &["Noto Sans Arabic", "Noto Naskh Arabic", "Segoe UI", "Geeza Pro", "Arial"]),
    ("ur", &["Noto Nastaliq Urdu", "Noto Sans Arabic", "Urdu Typesetting", "Segoe UI", "Geeza Pro"]),
    (
        "zh-Hans",
        &["Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", "Heiti SC"],
    ),
    (
        "zh-Hant",
        &["Noto Sans CJK TC", "Noto Sans TC", "Source Han Sans TC", "Microsoft JhengHei", "PingFang TC", "Heiti TC"],
    ),
    ("ja", &["Noto Sans CJK JP", "Noto Sans JP", "Yu Gothic", "Meiryo", "Hiragino Sans"]),
    ("ko", &["Noto Sans CJK KR", "Noto Sans KR", "Malgun Gothic", "Apple SD Gothic Neo"]),
    ("km", &["Noto Sans Khmer", "Leelawadee UI", "Khmer Sangam MN"]),
    ("th", &["Noto Sans Thai", "Leelawadee UI", "Thonburi"]),
    ("my", &["Noto Sans Myanmar", "Myanmar Text", "Myanmar Sangam MN"]),
    ("hi", &["Noto Sans Devanagari", "Nirmala UI", "Kohinoor Devanagari"]),
    ("bn", &["Noto Sans Bengali", "Nirmala UI", "Kohinoor Bangla"]),
    ("pa", &["Noto Sans Gurmukhi", "Nirmala UI", "Gurmukhi MN"]),
    ("am", &["Noto Sans Ethiopic", "Ebrima", "Kefa"]),
    ("ti", &["Noto Sans Ethiopic", "Ebrima", "Kefa"]),
];

/// Families with Latin, Greek and Cyrillic letters, and digits, for every document.
const EVERYONE: &[&str] = &["Noto Sans", "Segoe UI", "Helvetica Neue", "Arial", "DejaVu Sans", "Liberation Sans"];

/// The letters of a document.
pub struct Letters {
    /// Fonts, each once.
    pub fonts: Vec<Font>,
    /// Families by BCP 47 tag, best first.
    pub families: BTreeMap<String, Vec<String>>,
}

/// The fonts of this computer by name. Looked for once; a font that is installed later is found at the next start.
fn installed() -> &'static Database {
    static INSTALLED: OnceLock<Database> = OnceLock::new();
    INSTALLED.get_or_init(|| {
        let mut database = Database::new();
        database.load_system_fonts();
        database
    })
}

/// Looks for the fonts of this computer before they are needed.
pub fn warm_up() {
    installed();
}

/// Finds the letters for texts by their language.
///
/// # Errors
/// The tag of a language that this computer has no letters for.
pub fn letters(texts: &BTreeMap<&str, BTreeSet<char>>) -> Result<Letters, String> {
    let database = installed();
    let mut faces: BTreeSet<FaceId> = BTreeSet::new();
    let mut families = BTreeMap::new();
    for (lang, characters) in texts {
        let mut missing: BTreeSet<char> = characters.iter().copied().filter(|c| drawn(*c)).collect();
        let mut chosen: Vec<String> = Vec::new();
        let wished = families_of(lang).iter().chain(EVERYONE);
        for family in wished {
            if missing.is_empty() && !chosen.is_empty() {
                break;
            }
            take(database, family, &mut missing, &mut chosen, &mut faces);
        }
        if !missing.is_empty() {
            // Any font at all that has the letter.
            let names: BTreeSet<String> =
                database.faces().filter_map(|face| face.families.first()).map(|(n, _)| n.clone()).collect();
            for family in &names {
                if missing.is_empty() {
                    break;
                }
                take(database, family, &mut missing, &mut chosen, &mut faces);
            }
        }
        if !missing.is_empty() {
            return Err((*lang).to_owned());
        }
        families.insert((*lang).to_owned(), chosen);
    }
    let fonts = faces.into_iter().filter_map(|FaceId(id)| load(database, id)).collect();
    Ok(Letters { fonts, families })
}

/// Ordered, so that a document is the same every time.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct FaceId(ID);

/// Takes a family if it has any letter that is still missing: its upright faces, regular and bold.
fn take(
    database: &Database,
    family: &str,
    missing: &mut BTreeSet<char>,
    chosen: &mut Vec<String>,
    faces: &mut BTreeSet<FaceId>,
) {
    let upright: Vec<_> = database
        .faces()
        .filter(|face| face.style == Style::Normal && face.families.iter().any(|(name, _)| name == family))
        .filter(|face| matches!(face.weight.0, 400 | 700) || face.weight.0 == 0)
        .collect();
    let Some(regular) = upright.iter().find(|face| face.weight.0 == 400).or(upright.first()) else { return };
    let has = database
        .with_face_data(regular.id, |data, index| {
            let face = ttf_parser::Face::parse(data, index).ok()?;
            Some(missing.iter().copied().filter(|c| face.glyph_index(*c).is_some()).collect::<Vec<char>>())
        })
        .flatten()
        .unwrap_or_default();
    // A text without letters, such as an empty one, still needs some font.
    if has.is_empty() && !missing.is_empty() {
        return;
    }
    for character in has {
        missing.remove(&character);
    }
    chosen.push(family.to_owned());
    faces.extend(upright.iter().map(|face| FaceId(face.id)));
}

/// Whether a character has a shape of its own; the others are never drawn.
fn drawn(character: char) -> bool {
    !character.is_whitespace()
        && !character.is_control()
        && !matches!(character, '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2069}' | '\u{202a}'..='\u{202e}' | '\u{fe00}'..='\u{fe0f}')
}

fn families_of(lang: &str) -> &'static [&'static str] {
    let find = |tag: &str| FAMILIES.iter().find(|(known, _)| *known == tag).map(|(_, families)| *families);
    find(lang).or_else(|| find(lang.split('-').next().unwrap_or(lang))).unwrap_or_default()
}

/// A face, read once: a font of Chinese letters has 20 MB, and five languages in it.
fn load(database: &Database, id: ID) -> Option<Font> {
    static FILES: Mutex<BTreeMap<PathBuf, Bytes>> = Mutex::new(BTreeMap::new());
    let (source, index) = database.face_source(id)?;
    let data = match source {
        Source::File(path) | Source::SharedFile(path, _) => {
            // A poisoned lock still holds whole files.
            let mut files = FILES.lock().unwrap_or_else(PoisonError::into_inner);
            match files.get(&path) {
                Some(data) => data.clone(),
                None => {
                    let data = Bytes::new(std::fs::read(&path).ok()?);
                    files.insert(path, data.clone());
                    data
                }
            }
        }
        Source::Binary(data) => Bytes::new(data.as_ref().as_ref().to_vec()),
    };
    Font::new(data, index)
}
