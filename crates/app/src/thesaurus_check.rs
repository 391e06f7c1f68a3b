//! What is wrong with the files of the thesaurus, found before anybody searches with them. `cargo xtask l10n` asks.
//!
//! The same phrase under two concepts is no fault, words are ambiguous; unless one of the two raises the crisis lines.

use std::collections::{BTreeMap, BTreeSet};

use many_doors_domain::{Code, Origin};
use many_doors_l10n::{
    Catalogues,
    check::{Defect, Finding, Severity},
};
use many_doors_search::{CrisisWords, Query, is_seen, is_stop_word};
use unicode_normalization::is_nfc;

use crate::{
    content::embedded,
    thesaurus::{INDEX, lines, read_facet},
};

const INDEX_COLUMNS: [&str; 4] = ["concept", "facets", "crisis", "meaning"];
const WORDS_COLUMNS: [&str; 3] = ["concept", "origin", "words"];
/// The only mark of the index.
const CRISIS: &str = "crisis";

/// Everything wrong with the built-in files. A language of the program that has no file has no words.
#[must_use]
pub fn built_in() -> Vec<Finding> {
    let index = embedded::CONCEPTS.iter().find(|(name, _)| *name == INDEX).map_or("", |(_, text)| *text);
    let mut files: BTreeMap<String, &str> = embedded::CONCEPTS
        .iter()
        .filter(|(name, _)| *name != INDEX)
        .map(|(n, text)| ((*n).to_owned(), *text))
        .collect();
    for locale in Catalogues::embedded().locales() {
        files.entry(format!("{}.tsv", locale.tag)).or_default();
    }
    check(index, files.iter().map(|(name, text)| (name.as_str(), *text)))
}

/// Everything wrong with an index and with the words of languages, each under the name of its file.
#[must_use]
pub fn check<'a>(index: &str, files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let concepts = Report { file: INDEX, findings: &mut findings }.index(index);
    for (file, text) in files {
        Report { file, findings: &mut findings }.words(text, &concepts);
    }
    findings
}

/// Takes down what is wrong in one file.
struct Report<'a> {
    file: &'a str,
    findings: &'a mut Vec<Finding>,
}

/// A phrase and where it stands.
struct Phrase<'a> {
    line: usize,
    concept: &'a str,
    words: &'a str,
}

impl Report<'_> {
    fn add(&mut self, defect: Defect, line: usize, what: &str, say: String) {
        self.add_as(defect.severity(), defect, line, what, say);
    }

    fn add_as(&mut self, severity: Severity, defect: Defect, line: usize, what: &str, say: String) {
        let (file, id) = (self.file.to_owned(), Some(what.to_owned()));
        let (span, excerpt, wanted) = (None, String::new(), String::new());
        self.findings.push(Finding { severity, defect, file, line, span, id, excerpt, wanted, say });
    }

    /// The concepts, and which of them raise the crisis lines.
    fn index<'t>(&mut self, text: &'t str) -> BTreeMap<&'t str, bool> {
        let mut concepts = BTreeMap::new();
        for (line, columns) in self.rows(text, &INDEX_COLUMNS) {
            let [id, facets, crisis, meaning] = columns[..] else { continue };
            if concepts.insert(id, !crisis.is_empty()).is_some() {
                self.add(Defect::Duplicate, line, id, "this concept stands twice: make one line of the two".into());
            }
            for problem in facets.split(',').filter(|facet| !facet.is_empty()).filter_map(|one| read_facet(one).err()) {
                self.add(Defect::UnknownMark, line, id, format!("{problem}: see the lists in crates/domain"));
            }
            if !crisis.is_empty() && crisis != CRISIS {
                self.add(Defect::UnknownMark, line, id, format!("`{crisis}` must be `{CRISIS}` or nothing"));
            }
            if meaning.trim().is_empty() {
                self.add(Defect::Empty, line, id, "say what it means, for those who write its words".into());
            }
            for column in columns {
                self.letters(line, id, column);
            }
        }
        concepts
    }

    fn words(&mut self, text: &str, concepts: &BTreeMap<&str, bool>) {
        let mut phrases: Vec<Phrase<'_>> = Vec::new();
        let mut seen = BTreeSet::new();
        for (line, columns) in self.rows(text, &WORDS_COLUMNS) {
            let [concept, origin, words] = columns[..] else { continue };
            if !concepts.contains_key(concept) {
                let say = format!("{INDEX} lists no such concept: mend the name, or add it there first");
                self.add(Defect::UnknownConcept, line, concept, say);
            }
            if !seen.insert(concept) {
                self.add(
                    Defect::Duplicate,
                    line,
                    concept,
                    "this concept stands twice: make one line of the two".into(),
                );
            }
            if Origin::from_code(origin).is_err() {
                let known: Vec<&str> = Origin::ALL.iter().map(|origin| origin.code()).collect();
                let say = format!("`{origin}` does not say where the words come from: it is {}", known.join(", "));
                self.add(Defect::UnknownMark, line, concept, say);
            }
            phrases.extend(self.line(line, concept, words));
        }
        self.disputed(&phrases, concepts);
        self.missing(&phrases, concepts);
    }

    /// The rows below the one that names the columns; those that are cut wrong are told and left out.
    fn rows<'t>(&mut self, text: &'t str, columns: &[&str]) -> Vec<(usize, Vec<&'t str>)> {
        let mut rows: Vec<_> = lines(text).collect();
        if let Some((line, first)) = rows.first()
            && first != columns
        {
            let say = format!("the first line names the columns, with tabs between them: {}", columns.join(", "));
            self.add(Defect::Columns, *line, first.first().unwrap_or(&""), say);
        }
        rows.drain(..rows.len().min(1));
        rows.retain(|(line, row)| {
            if row.len() != columns.len() {
                let (count, wanted) = (row.len(), columns.join(", "));
                let say = format!("here are {count} columns, not {}: {wanted}, with a tab between them", columns.len());
                self.add(Defect::Columns, *line, row.first().unwrap_or(&""), say);
            }
            row.len() == columns.len()
        });
        rows
    }

    /// The phrases of one line that hold words.
    fn line<'t>(&mut self, line: usize, concept: &'t str, words: &'t str) -> Vec<Phrase<'t>> {
        let mut phrases = Vec::new();
        let mut seen = BTreeSet::new();
        for phrase in words.split('|').map(str::trim) {
            if phrase.is_empty() {
                let say = "a phrase is empty: take out the `|` that has nothing before or after it";
                self.add(Defect::Empty, line, concept, say.into());
                continue;
            }
            if !seen.insert(phrase.to_lowercase()) {
                self.add(Defect::PhraseTwice, line, concept, format!("`{phrase}` stands twice: take one out"));
            }
            self.letters(line, concept, phrase);
            let query = Query::parse(phrase).0;
            if query.is_empty() {
                let say = format!("`{phrase}` holds no letter or digit, so nobody can find it: take it out");
                self.add(Defect::NoWords, line, concept, say);
                continue;
            }
            if query.groups.iter().all(|group| is_stop_word(&group.typed)) {
                // Several small words may be an idiom; a single one would be met in every other sentence.
                let (severity, say) = match query.groups.len() {
                    1 => (Severity::Error, "is a small word in one of our languages: put it into a longer phrase"),
                    _ => {
                        (Severity::Warning, "is made of small words: does it mean this in the middle of any sentence?")
                    }
                };
                self.add_as(severity, Defect::SmallWords, line, concept, format!("`{phrase}` {say}"));
            }
            phrases.push(Phrase { line, concept, words: phrase });
        }
        phrases
    }

    /// What no eye can check: letters apart from their marks, characters that leave nothing on the screen.
    fn letters(&mut self, line: usize, id: &str, text: &str) {
        let shown: String = text.chars().filter(|c| is_seen(*c)).collect();
        if let Some(hidden) = text.chars().find(|c| !is_seen(*c)) {
            let say = format!("`{shown}` holds U+{:04X}, which cannot be seen: type it anew", u32::from(hidden));
            self.add(Defect::Invisible, line, id, say);
        }
        if !is_nfc(text) {
            let say = format!("in `{shown}` letters and marks are apart: type it anew, or save the file as NFC");
            self.add(Defect::NotComposed, line, id, say);
        }
    }

    /// Phrases of danger that are harmless ones as well.
    fn disputed(&mut self, phrases: &[Phrase<'_>], concepts: &BTreeMap<&str, bool>) {
        let locale = self.file.trim_end_matches(".tsv");
        let of = |crisis: bool| phrases.iter().filter(move |phrase| concepts.get(phrase.concept) == Some(&crisis));
        let danger: BTreeMap<String, &Phrase<'_>> = of(true).map(|phrase| (key(phrase.words), phrase)).collect();
        for harmless in of(false) {
            let Some(danger) = danger.get(&key(harmless.words)) else { continue };
            // Where another mark makes another word, the two may only look alike.
            if CrisisWords::new([(locale, danger.words)]).is_crisis(harmless.words) {
                let say = format!(
                    "`{}` raises the crisis lines, because {} has it too: leave it in one of the two",
                    harmless.words, danger.concept
                );
                self.add(Defect::CrisisDisputed, harmless.line, harmless.concept, say);
            }
        }
    }

    /// Concepts without a word in this language.
    fn missing(&mut self, phrases: &[Phrase<'_>], concepts: &BTreeMap<&str, bool>) {
        let known: BTreeSet<&str> = phrases.iter().map(|phrase| phrase.concept).collect();
        let absent = concepts.iter().filter(|(id, _)| !known.contains(*id));
        let (danger, other): (Vec<_>, Vec<_>) = absent.partition(|(_, crisis)| **crisis);
        for (id, _) in danger {
            let say = "it has no words: somebody in danger who writes in this language would not be heard";
            self.add_as(Severity::Error, Defect::Missing, 0, id, say.into());
        }
        if !other.is_empty() {
            let names: Vec<&str> = other.iter().map(|(id, _)| **id).collect();
            let say = format!("{} concepts have no words: {}", names.len(), names.join(", "));
            let locale = self.file.trim_end_matches(".tsv").to_owned();
            self.add(Defect::Missing, 0, &locale, say);
        }
    }
}

/// What search makes of a phrase: the same for every way of typing it.
fn key(phrase: &str) -> String {
    let groups = Query::parse(phrase).0.groups;
    let spaced = groups.iter().all(|group| group.alternatives.iter().any(|alternative| alternative.word));
    let typed: Vec<String> = groups.into_iter().map(|group| group.typed).collect();
    typed.join(if spaced { " " } else { "" })
}

#[cfg(test)]
mod tests {
    use super::*;

    const CONCEPTS: &str = "concept\tfacets\tcrisis\tmeaning\nsleep\tneed:sleep\t\tNo sleep\ngrief\t\t\tMourning\nsuicide\tneed:suicide\tcrisis\tDying\n";
    const HEAD: &str = "concept\torigin\twords\n";
    const WHOLE: &str = "sleep\tmachine\tinsomnia|can't sleep\ngrief\thuman\tmourning\nsuicide\tauthor\tsuicidal\n";

    fn found(index: &str, file: &str, text: &str) -> Vec<String> {
        let mut found: Vec<String> = check(index, [(file, text)]).iter().map(ToString::to_string).collect();
        found.sort();
        found
    }

    /// The one finding about a sound file with one line of it replaced.
    fn one(line: &str) -> String {
        let id = line.split('\t').next().unwrap();
        let rest: String = WHOLE.split_inclusive('\n').filter(|whole| !whole.starts_with(id)).collect();
        let found = found(CONCEPTS, "en.tsv", &format!("# words\n{HEAD}{line}\n{rest}"));
        assert_eq!(found.len(), 1, "{found:#?}");
        found.into_iter().next().unwrap()
    }

    #[test]
    fn the_built_in_files_hold_no_error() {
        let errors: Vec<String> =
            built_in().iter().filter(|f| f.severity == Severity::Error).map(ToString::to_string).collect();
        assert_eq!(errors, Vec::<String>::new());
    }

    #[test]
    fn every_language_of_the_program_has_words_for_every_concept() {
        let missing: Vec<String> =
            built_in().iter().filter(|f| f.defect == Defect::Missing).map(ToString::to_string).collect();
        assert_eq!(missing, Vec::<String>::new());
    }

    #[test]
    fn a_sound_file_raises_nothing() {
        assert_eq!(found(CONCEPTS, "en.tsv", &format!("# words\n{HEAD}\n{WHOLE}")), Vec::<String>::new());
    }

    #[test]
    fn what_is_wrong_is_told_with_its_file_line_and_advice() {
        for (line, told) in [
            ("sleep machine insomnia", "en.tsv:3 sleep machine insomnia: here are 1 columns, not 3"),
            ("sleep\trobot\tinsomnia", "en.tsv:3 sleep: `robot` does not say where the words come from: it is author"),
            ("sleep\t\tinsomnia", "en.tsv:3 sleep: `` does not say where the words come from"),
            ("sleep\tmachine\tinsomnia||nap", "en.tsv:3 sleep: a phrase is empty"),
            ("sleep\tmachine\tinsomnia|", "en.tsv:3 sleep: a phrase is empty"),
            ("sleep\tmachine\tinsomnia|Insomnia", "en.tsv:3 sleep: `Insomnia` stands twice"),
            ("sleep\tmachine\tinsomnia|!!", "en.tsv:3 sleep: `!!` holds no letter or digit"),
            ("sleep\tmachine\tinsomnia|hindi", "en.tsv:3 sleep: `hindi` is a small word in one of our languages"),
            ("sleep\tmachine\tinsomnia|no puedo más", "en.tsv:3 sleep: `no puedo más` is made of small words"),
            ("sleep\tmachine\tinsomnia|la\u{200B}te", "en.tsv:3 sleep: `late` holds U+200B, which cannot be seen"),
            ("sleep\tmachine\tcafe\u{301}", "en.tsv:3 sleep: in `cafe\u{301}` letters and marks are apart"),
            (
                "sleep\tmachine\tSUICIDAL",
                "en.tsv:3 sleep: `SUICIDAL` raises the crisis lines, because suicide has it too",
            ),
        ] {
            // A line that is cut wrong also leaves its concept without words.
            let found = if line.contains('\t') { one(line) } else { all(line) };
            assert!(found.contains(told), "{found}\nshould say: {told}");
        }
    }

    fn all(line: &str) -> String {
        found(CONCEPTS, "en.tsv", &format!("# words\n{HEAD}{line}\n{WHOLE}")).join("\n")
    }

    #[test]
    fn a_concept_that_nobody_knows_or_that_stands_twice_is_named() {
        assert!(all("slep\tmachine\tinsomnia").starts_with("en.tsv:3 slep: index.tsv lists no such concept"));
        assert!(all("sleep\tmachine\tnap").starts_with("en.tsv:4 sleep: this concept stands twice"));
    }

    #[test]
    fn a_file_that_begins_without_its_columns_loses_no_line_in_silence() {
        let told = found(CONCEPTS, "en.tsv", WHOLE);
        assert!(told[1].starts_with("en.tsv:1 sleep: the first line names the columns"), "{told:?}");
    }

    #[test]
    fn concepts_without_words_are_counted_and_those_of_danger_are_errors() {
        let findings = check(CONCEPTS, [("vi.tsv", "")]);
        let told: Vec<_> = findings.iter().map(|finding| (finding.severity, finding.to_string())).collect();
        assert_eq!(told.len(), 2, "{told:?}");
        assert!(told[0].0 == Severity::Error && told[0].1.starts_with("vi.tsv:0 suicide: it has no words"), "{told:?}");
        assert!(
            told[1].0 == Severity::Warning && told[1].1.contains("2 concepts have no words: grief, sleep"),
            "{told:?}"
        );
    }

    #[test]
    fn one_phrase_may_mean_two_harmless_things() {
        let text = format!("{HEAD}sleep\tmachine\trest\ngrief\tmachine\trest|rest in peace\nsuicide\tmachine\tdie\n");
        assert_eq!(found(CONCEPTS, "en.tsv", &text), Vec::<String>::new());
    }

    #[test]
    fn another_mark_is_another_word_only_where_the_language_says_so() {
        let text = format!("{HEAD}sleep\tmachine\ttừ từ\ngrief\tmachine\tbuồn\nsuicide\tmachine\ttự tử\n");
        assert_eq!(found(CONCEPTS, "vi.tsv", &text).iter().filter(|f| f.contains("[crisis-disputed]")).count(), 0);
        assert_eq!(found(CONCEPTS, "fil.tsv", &text).iter().filter(|f| f.contains("[crisis-disputed]")).count(), 1);
    }

    #[test]
    fn the_index_is_checked_as_well() {
        let index = CONCEPTS.replace("need:sleep\t\tNo sleep", "need:slep,tile:sleep,sleep\tCrisis\t ");
        let index = format!("{index}grief\t\t\tMou\u{202E}rning\n");
        let told = found(&index, "en.tsv", &format!("{HEAD}{WHOLE}"));
        for (told, wanted) in told.iter().zip([
            "index.tsv:2 sleep: `Crisis` must be `crisis` or nothing [unknown-mark]",
            "index.tsv:2 sleep: `sleep` is no facet: see the lists in crates/domain [unknown-mark]",
            "index.tsv:2 sleep: `slep` is not a known need: see the lists in crates/domain [unknown-mark]",
            "index.tsv:2 sleep: `tile` is no list of facets: see the lists in crates/domain [unknown-mark]",
            "index.tsv:2 sleep: say what it means, for those who write its words [empty]",
            "index.tsv:5 grief: `Mourning` holds U+202E, which cannot be seen: type it anew [invisible]",
            "index.tsv:5 grief: this concept stands twice: make one line of the two [duplicate]",
        ]) {
            assert_eq!(told, wanted);
        }
        assert_eq!(told.len(), 7, "{told:#?}");
    }
}
