//! `cargo xtask l10n --new so Soomaali Somali`: a folder in which somebody can begin to translate.

use std::fs;
use std::path::{Path, PathBuf};

use many_doors_l10n::{Direction, canonical, direction_of};

/// Primary languages, and scripts, whose letters are tall: lines need more room.
const TALL: [&str; 26] = [
    "am", "ar", "as", "bn", "dz", "fa", "gu", "hi", "kn", "km", "lo", "ml", "mr", "my", "ne", "pa", "ps", "si", "ta",
    "te", "th", "ti", "ur", "Arab", "Deva", "Ethi",
];

/// Makes the folder of a language with what it needs to be built and shown: everything else shows in English until somebody
/// translates it. `words` are the tag, the language's own name and its name in English; without names the tag stands for them.
///
/// # Errors
/// What is no tag, what is there already, and what cannot be written.
pub fn make(locales: &Path, words: &[&str], today: &str) -> Result<PathBuf, String> {
    let asked = words.first().ok_or("which language? For example: cargo xtask l10n --new so Soomaali Somali")?;
    let tag = canonical(asked).ok_or_else(|| format!("`{asked}` is no language tag, as `so` and `pa-Arab` are"))?;
    let folder = locales.join(&tag);
    if folder.exists() {
        return Err(format!("{tag} is there already: {}", folder.display()));
    }
    let name = |at: usize| words.get(at).copied().unwrap_or(&tag).replace(['"', '\\'], "");
    let direction = if direction_of(&tag) == Direction::Rtl { "rtl" } else { "ltr" };
    let tall = tag.split('-').any(|subtag| TALL.contains(&subtag)) && !tag.contains("-Latn");
    let meta = format!(
        "tag = \"{tag}\"\nendonym = \"{}\"\nenglish = \"{}\"\ndirection = \"{direction}\"\ntall = {tall}\n\
         # As long as some messages are missing; they show in English.\npartial = true\n\n\
         [provenance]\norigin = \"human\"\ndate = \"{today}\"\n",
        name(1),
        name(2)
    );
    // The terms that every language has settled on, for this one to settle.
    let model = fs::read_to_string(locales.join("es/glossary.tsv")).unwrap_or_default();
    let terms = model.lines().skip(1).filter_map(|line| line.split('\t').next()).filter(|term| !term.is_empty());
    let glossary: String = std::iter::once("english\tyours\twhy/notes\n".to_owned())
        .chain(terms.map(|term| format!("{term}\t\t\n")))
        .collect();
    let crisis_words =
        "# Words and phrases of people in danger, one on each line, as people write them. See ../README.md.\n";
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    for (file, text) in
        [("locale.toml", meta.as_str()), ("glossary.tsv", &glossary), ("crisis-words.txt", crisis_words)]
    {
        fs::write(folder.join(file), text).map_err(|error| format!("{file}: {error}"))?;
    }
    Ok(folder)
}

#[cfg(test)]
mod tests {
    use many_doors_l10n::LocaleMeta;

    use super::make;

    #[test]
    fn a_new_language_has_what_the_program_asks_for_under_the_tag_we_use() {
        let locales = std::env::temp_dir().join(format!("many-doors-new-{}", std::process::id()));
        std::fs::create_dir_all(locales.join("es")).unwrap();
        std::fs::write(locales.join("es/glossary.tsv"), "english\tyours\twhy/notes\ncircle\tcírculo\t\n").unwrap();
        let folder = make(&locales, &["tl", "Tagalog"], "2026-11-27").unwrap();
        assert_eq!(folder, locales.join("fil"));
        let folder = make(&locales, &["ur", "اردو", "Urdu"], "2026-11-27").unwrap();
        let meta = LocaleMeta::parse(&std::fs::read_to_string(folder.join("locale.toml")).unwrap()).unwrap();
        assert_eq!((meta.tag.as_str(), meta.endonym.as_str(), meta.english.as_str()), ("ur", "اردو", "Urdu"));
        assert!(meta.tall && meta.partial && meta.direction == many_doors_l10n::Direction::Rtl);
        assert_eq!(std::fs::read_to_string(folder.join("glossary.tsv")).unwrap().lines().last(), Some("circle\t\t"));
        assert!(make(&locales, &["ur"], "2026-11-27").is_err(), "what is there is not written over");
        assert!(make(&locales, &["no tag"], "2026-11-27").is_err());
        std::fs::remove_dir_all(locales).unwrap();
    }
}
