//! What the program can and cannot hide, said once: the screen's outline and the marked block of SECURITY.md, both from `safety.ftl`.

use std::collections::{BTreeMap, BTreeSet};

use many_doors_l10n::{ftl::Ftl, pattern};

use super::HEAD;
use crate::l10n::Folder;

/// Where the block begins in SECURITY.md.
const FROM: &str =
    "<!-- From here on written by `cargo xtask codegen` from locales/en/safety.ftl: change the words there. -->";
/// Where it ends.
const TO: &str = "<!-- Up to here written by `cargo xtask codegen`. -->";
/// Parts that the program does not have yet, by the beginning of their ids: nothing is said of them anywhere. Take a beginning
/// out when the part is there.
const NOT_YET: &[&str] = &[];
/// Title, and what stands under it.
const TOP: [&str; 4] = ["safety-title", "safety-lead", "safety-other", "safety-measured"];
/// What stands before the two texts about each who may be watching.
const LABELS: [&str; 2] = ["safety-does", "safety-cannot"];

/// How the messages of a section are shown.
#[derive(Clone, Copy, PartialEq)]
enum Shape {
    /// Who may be watching: a name, `.does` and `.cannot`.
    Watchers,
    /// One paragraph each.
    Paragraphs,
    /// One line of a list each.
    List,
    /// What is written: a name and `.when`.
    Written,
}

impl Shape {
    /// Its name on the screen, and the texts that each of its messages must have beside its own.
    fn code(self) -> (&'static str, &'static [&'static str]) {
        match self {
            Self::Watchers => ("watchers", &["does", "cannot"]),
            Self::Paragraphs => ("paragraphs", &[]),
            Self::List => ("list", &[]),
            Self::Written => ("written", &["when"]),
        }
    }
}

/// The sections in their order: the title is `safety-<first>-title`, each word after that stands for `safety-<word>`.
const SECTIONS: [(&str, Shape, &str); 6] = [
    ("watchers", Shape::Watchers, "shoulder later spyware next staff stick search"),
    ("kiosk", Shape::Paragraphs, "kiosk-erases kiosk-counts kiosk-cannot"),
    ("private", Shape::Paragraphs, "private-locked private-lost private-opens private-cannot"),
    (
        "list",
        Shape::List,
        "list-here list-seen list-heard list-spyware list-recording list-typed list-swap list-graphics list-copied list-keyboards list-saved list-printed \
         list-phone",
    ),
    (
        "written",
        Shape::Written,
        "written-library written-damaged written-settings written-window written-saved written-printed written-center \
         kiosk-written private-written",
    ),
    ("report", Shape::Paragraphs, "report-fact report-trace"),
];

/// A section with full ids.
struct Section {
    title: String,
    shape: Shape,
    ids: Vec<String>,
}

/// The sections of which all or some is said, without what is not there yet.
fn sections(not_yet: &[&str]) -> Vec<Section> {
    let there = |id: &String| !not_yet.iter().any(|start| id.starts_with(start));
    let all = SECTIONS.iter().map(|(title, shape, ids)| Section {
        title: format!("safety-{title}-title"),
        shape: *shape,
        ids: ids.split_whitespace().map(|id| format!("safety-{id}")).filter(there).collect(),
    });
    all.filter(|section| there(&section.title)).collect()
}

/// The English texts by message, and by attribute within it; the message's own has none.
struct Texts(BTreeMap<String, BTreeMap<Option<String>, String>>);

impl Texts {
    /// Reads them, and refuses what would be said in one place and not in the other.
    fn read(english: &Folder) -> Result<Self, String> {
        let ftl = Ftl::parse(english.file("safety.ftl").ok_or("locales/en/safety.ftl is missing")?);
        let mut texts = BTreeMap::new();
        for entry in &ftl.entries {
            let said = |part: &many_doors_l10n::ftl::Part<'_>| {
                (part.attribute.map(str::to_owned), pattern::canonical(&part.pattern))
            };
            let parts: BTreeMap<_, _> = entry.parts.iter().map(said).collect();
            if parts.values().any(|text| text.contains(['{', '\n'])) {
                return Err(format!("{}: SECURITY.md says it as it stands: one line, nothing to fill in", entry.id));
            }
            texts.insert(entry.id.to_owned(), parts);
        }
        let texts = Self(texts);
        texts.all_and_nothing_else()?;
        Ok(texts)
    }

    /// Every message is shown somewhere, and every one that is shown has its texts.
    fn all_and_nothing_else(&self) -> Result<(), String> {
        let mut shown: BTreeSet<String> = TOP.into_iter().chain(LABELS).map(str::to_owned).collect();
        for section in sections(&[]) {
            for id in &section.ids {
                for attribute in section.shape.code().1 {
                    self.get(id, Some(attribute))?;
                }
            }
            shown.extend(section.ids);
            shown.insert(section.title);
        }
        shown.iter().try_for_each(|id| self.get(id, None).map(|_| ()))?;
        match self.0.keys().find(|id| !shown.contains(*id)) {
            Some(id) => {
                Err(format!("locales/en/safety.ftl: {id} is in no section of crates/xtask/src/codegen/safety.rs"))
            }
            None => Ok(()),
        }
    }

    fn get(&self, id: &str, attribute: Option<&str>) -> Result<&str, String> {
        let text = self.0.get(id).and_then(|parts| parts.get(&attribute.map(str::to_owned)));
        let name = attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"));
        text.map(String::as_str).ok_or_else(|| format!("locales/en/safety.ftl does not say {name}"))
    }

    /// The same, with the letters that Markdown would take for its own marked as letters.
    fn markdown(&self, id: &str, attribute: Option<&str>) -> Result<String, String> {
        let text = self.get(id, attribute)?;
        let escaped = |c: char| if matches!(c, '\\' | '*' | '_' | '<' | '[' | '`') { vec!['\\', c] } else { vec![c] };
        Ok(text.chars().flat_map(escaped).collect())
    }
}

/// `safety.ts`: the sections of the screen and their messages.
///
/// # Errors
/// A message that no section shows, or one that is missing.
pub fn outline(english: &Folder) -> Result<String, String> {
    Texts::read(english)?;
    let mut text = format!(
        "// {HEAD}\n\n/** How the messages of a section are shown; `watchers` have `.does` and `.cannot`, `written` has `.when`. */\n\
         export type SafetyShape = 'watchers' | 'paragraphs' | 'list' | 'written';\n\n\
         /** What the program can and cannot hide: ids of messages, in the order of the screen and of SECURITY.md. */\n\
         export const SAFETY: readonly {{ title: string; shape: SafetyShape; ids: readonly string[] }}[] = [\n"
    );
    for section in sections(NOT_YET) {
        text.push_str(&format!(
            "  {{\n    title: '{}',\n    shape: '{}',\n    ids: [\n",
            section.title,
            section.shape.code().0
        ));
        for id in section.ids {
            text.push_str(&format!("      '{id}',\n"));
        }
        text.push_str("    ],\n  },\n");
    }
    text.push_str("];\n");
    Ok(text)
}

/// SECURITY.md with its marked block written anew; what stands around the block is left as it is.
///
/// # Errors
/// The block is not marked as it should be, or its messages are not all there.
pub fn security(old: &str, english: &Folder) -> Result<String, String> {
    let whole = || {
        let (before, rest) = old.split_once(FROM)?;
        let (_, after) = rest.split_once(TO)?;
        (!after.contains(FROM) && !after.contains(TO)).then_some((before, after))
    };
    let (before, after) = whole().ok_or_else(|| format!("SECURITY.md must hold once, in this order:\n{FROM}\n{TO}"))?;
    Ok(format!("{before}{FROM}\n\n{}{TO}{after}", block(&Texts::read(english)?, NOT_YET)?))
}

/// The text as Markdown.
fn block(texts: &Texts, not_yet: &[&str]) -> Result<String, String> {
    let say = |id: &str| texts.markdown(id, None);
    let mut text = format!("## {}\n", say(TOP[0])?);
    for id in &TOP[1..] {
        text.push_str(&format!("\n{}\n", say(id)?));
    }
    for section in sections(not_yet) {
        text.push_str(&format!("\n### {}\n\n", say(&section.title)?));
        let mut shown = Vec::new();
        for id in &section.ids {
            let own = say(id)?;
            shown.push(match section.shape {
                Shape::Watchers => format!(
                    "**{own}**\n- {}: {}\n- {}: {}\n",
                    say(LABELS[0])?,
                    texts.markdown(id, Some("does"))?,
                    say(LABELS[1])?,
                    texts.markdown(id, Some("cannot"))?
                ),
                Shape::Paragraphs => format!("{own}\n"),
                Shape::List => format!("- {own}\n"),
                Shape::Written => format!("- **{own}.** {}\n", texts.markdown(id, Some("when"))?),
            });
        }
        let between = if matches!(section.shape, Shape::List | Shape::Written) { "" } else { "\n" };
        text.push_str(&shown.join(between));
    }
    text.push('\n');
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn english() -> Folder {
        let folders = crate::l10n::folders(&crate::root()).unwrap();
        folders.into_iter().next().unwrap()
    }

    /// The real messages, changed by `change`.
    fn changed(change: impl Fn(&str) -> String) -> Folder {
        let text = change(english().file("safety.ftl").unwrap());
        Folder { tag: "en".into(), files: vec![("safety.ftl".into(), text)] }
    }

    fn marked() -> String {
        format!("# Security\n\nBy hand.\n\n{FROM}\nold words\n{TO}\n\nBy hand too.\n")
    }

    #[test]
    fn the_block_says_every_text_of_what_is_there_and_what_is_written_by_hand_stays() {
        let english = english();
        let text = security(&marked(), &english).unwrap();
        assert!(text.starts_with(&format!("# Security\n\nBy hand.\n\n{FROM}\n")), "{text}");
        assert!(text.ends_with(&format!("{TO}\n\nBy hand too.\n")) && !text.contains("old words"), "{text}");
        for (id, parts) in &Texts::read(&english).unwrap().0 {
            let there = !NOT_YET.iter().any(|start| id.starts_with(start));
            for words in parts.values() {
                assert!(!there || text.contains(words), "{id}: {words}");
            }
        }
        assert_eq!(security(&text, &english).unwrap(), text, "writing it again changes nothing");
    }

    #[test]
    fn screen_and_file_have_the_same_sections_in_the_same_order() {
        let english = english();
        let (outline, file) = (outline(&english).unwrap(), security(&marked(), &english).unwrap());
        let texts = Texts::read(&english).unwrap();
        let (mut last, mut seen) = (0, 0);
        for id in outline.split('\'').filter(|word| word.starts_with("safety-")) {
            let at = file[last..].find(texts.get(id, None).unwrap());
            last += at.unwrap_or_else(|| panic!("{id} is not in its place"));
            seen += 1;
        }
        assert!(seen > 20, "{outline}");
    }

    #[test]
    fn nothing_is_said_of_a_part_until_it_is_there() {
        let texts = Texts::read(&english()).unwrap();
        let without = block(&texts, &["safety-kiosk-", "safety-private-"]).unwrap();
        assert!(!without.contains("kiosk") && !without.contains("passphrase"), "{without}");
        let with = block(&texts, &[]).unwrap();
        assert!(with.contains("### At a shared kiosk\n") && with.contains("passphrase"), "{with}");
    }

    #[test]
    fn a_message_that_is_shown_nowhere_and_one_that_is_missing_are_refused() {
        let more = changed(|text| format!("{text}safety-new = New\n"));
        assert!(outline(&more).unwrap_err().contains("safety-new"));
        let fewer = changed(|text| text.replace("    .cannot = It cannot find spyware", "    .other = It"));
        assert!(security(&marked(), &fewer).unwrap_err().contains("safety-spyware.cannot"));
        let filled = changed(|text| text.replace("What spyware sees.", "What { -app-name } sees."));
        assert!(outline(&filled).unwrap_err().contains("safety-list-spyware"));
    }

    #[test]
    fn a_file_without_its_two_marks_is_left_alone() {
        for broken in [marked().replace(FROM, ""), marked().replace(TO, ""), format!("{TO}{FROM}"), marked() + TO] {
            assert!(security(&broken, &english()).unwrap_err().contains("SECURITY.md"), "{broken}");
        }
    }

    #[test]
    fn letters_that_markdown_would_take_for_its_own_stay_letters() {
        let texts = Texts::read(&changed(|text| text.replace("What spyware sees.", "A *b* <c> _d_."))).unwrap();
        assert!(block(&texts, NOT_YET).unwrap().contains("- A \\*b\\* \\<c> \\_d\\_.\n"));
    }
}
