//! Every message, the one that matters most first.

use many_doors_domain::TextStatus;

use super::{Workbench, reading::glance};
use crate::{
    layer::{LIBRARY, Layer, Line},
    standing::Standing,
};

/// How a message stands in this language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EntryStanding {
    /// It, or a part of it, has no translation that can be shown.
    Missing,
    /// The English has changed since.
    SourceChanged,
    /// Drafted by a machine; no person has read it.
    Machine,
    /// Translated by a person; no second person has read it.
    Unreviewed,
    /// A second person has read it, or its author wrote it.
    Trusted,
}

impl EntryStanding {
    /// Its short name.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::SourceChanged => "source_changed",
            Self::Machine => "machine",
            Self::Unreviewed => "unreviewed",
            Self::Trusted => "trusted",
        }
    }

    const fn status(self) -> Option<TextStatus> {
        match self {
            Self::Missing => None,
            Self::SourceChanged => Some(TextStatus::SourceChanged),
            Self::Machine => Some(TextStatus::Machine),
            Self::Unreviewed => Some(TextStatus::Unreviewed),
            Self::Trusted => Some(TextStatus::Trusted),
        }
    }
}

/// A message in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Its id.
    pub id: String,
    /// The file's stem.
    pub area: String,
    /// Nobody may be misled here.
    pub critical: bool,
    /// How it stands.
    pub standing: EntryStanding,
    /// Its English on one line, shortened, with `…` for what is filled in.
    pub english: String,
}

/// All messages, and how many stand how.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WorkList {
    /// The most important first.
    pub entries: Vec<Listed>,
    /// All of them, counted.
    pub all: Standing,
    /// Only the critical ones: one number for both would hide them.
    pub critical: Standing,
}

impl Workbench {
    /// Every message of English, terms left out: first what people in danger or before the police read, then what is missing,
    /// what the English has left behind, what a machine wrote, what one person alone wrote, and what is done.
    #[must_use]
    pub fn list(&self) -> WorkList {
        let english = self.english.layer();
        let messages = english.lines.iter().filter(|line| !line.key.starts_with('-'));
        let mut order: Vec<_> = messages.enumerate().map(|(at, line)| (at, line, self.standing_of(line))).collect();
        let (all, critical) = counted(order.iter().map(|(_, line, standing)| (*line, *standing)));
        order.sort_by_key(|(at, line, standing)| (rank(line).is_none(), *standing, rank(line), *at));
        let entries = order.into_iter().map(|(_, line, standing)| listed(line, standing)).collect();
        WorkList { entries, all, critical }
    }

    /// All messages counted, and the critical ones.
    #[must_use]
    pub fn counts(&self) -> (Standing, Standing) {
        let messages = self.english.layer().lines.iter().filter(|line| !line.key.starts_with('-'));
        counted(messages.map(|line| (line, self.standing_of(line))))
    }

    /// How a message of English stands: as its weakest part does.
    pub(super) fn standing_of(&self, english: &Line) -> EntryStanding {
        let (source, layer): (&Layer, &Layer) = (self.english.layer(), self.locale.layer());
        let Some(line) = layer.line(&english.key) else { return EntryStanding::Missing };
        // Whether a name is a proper name is for each language to say.
        let may_lack = |name: Option<&str>| english.area == LIBRARY && name == Some("name");
        let has = |name: Option<&str>| line.parts.iter().any(|part| part.attribute.as_deref() == name);
        let names = || english.parts.iter().map(|part| part.attribute.as_deref());
        if names().any(|name| !has(name) && !may_lack(name)) {
            return EntryStanding::Missing;
        }
        match layer.line_status(line, source) {
            TextStatus::SourceChanged => EntryStanding::SourceChanged,
            TextStatus::Machine => EntryStanding::Machine,
            TextStatus::Unreviewed => EntryStanding::Unreviewed,
            TextStatus::Trusted => EntryStanding::Trusted,
        }
    }
}

fn counted<'l>(messages: impl Iterator<Item = (&'l Line, EntryStanding)>) -> (Standing, Standing) {
    let (mut all, mut critical) = (Standing::default(), Standing::default());
    for (line, standing) in messages {
        all.count(standing.status(), line.critical);
        if line.critical {
            critical.count(standing.status(), true);
        }
    }
    (all, critical)
}

/// The place among what comes first; none for the rest.
fn rank(line: &Line) -> Option<usize> {
    let areas = ["crisis", "safety", "card"];
    areas.iter().position(|area| *area == line.area).or_else(|| line.critical.then_some(areas.len()))
}

fn listed(line: &Line, standing: EntryStanding) -> Listed {
    let english = glance(line);
    Listed { id: line.key.clone(), area: line.area.clone(), critical: line.critical, standing, english }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

    use super::{
        super::{
            Catalogues,
            tests::{bench, day, put},
        },
        *,
    };

    #[test]
    fn what_people_in_danger_read_comes_first_and_is_counted_by_itself() {
        let folder = tempfile::tempdir().unwrap();
        put(folder.path(), "ti/find.ftl", "find-title = Raadi\n");
        put(folder.path(), "ti/crisis.ftl", "crisis-title = Hadal\n");
        let mut own = bench(folder.path(), "ti");
        let list = own.list();
        assert_eq!((list.all.unreviewed, list.critical.unreviewed), (2, 1));
        assert_eq!(list.all.missing() + 2, list.all.total);
        assert!(list.critical.total > 50 && list.critical.total < list.all.total);
        assert_eq!(list.entries.len(), list.all.total as usize);
        let place = |id: &str| list.entries.iter().position(|entry| entry.id == id).unwrap();
        assert_eq!(list.entries[0].id, "crisis-strip");
        assert_eq!(list.entries[place("find-title")].english, "What do you need?");
        assert!(place("crisis-intro") < place("safety-title") && place("safety-title") < place("card-closed"));
        assert!(
            place("card-closed") < place("library-988-lifeline")
                && place("library-988-lifeline") < place("crisis-title")
        );
        assert!(place("crisis-title") < place("find-clear") && place("find-clear") < place("find-title"));
        assert_eq!(list.entries.last().unwrap().id, "find-title", "the only one that is not missing among the rest");
        assert_eq!(list.entries[place("find-title")].standing, EntryStanding::Unreviewed);
        own.review("crisis-title", "Bo", day("2026-12-02")).unwrap();
        assert_eq!(own.list().critical.trusted, 1);
        let drafted = bench(folder.path(), "es").list();
        assert_eq!((drafted.all.trusted, drafted.all.unreviewed), (0, 0), "a draft flatters nobody");
        assert!(drafted.all.machine > drafted.all.missing());
    }

    #[test]
    fn a_message_that_lacks_a_part_is_not_done() {
        let folder = tempfile::tempdir().unwrap();
        let english = Catalogues::embedded();
        let line = english
            .locale("en")
            .unwrap()
            .layer()
            .lines
            .iter()
            .find(|line| line.area != "library" && line.parts.len() > 1);
        let line = line.unwrap().clone();
        put(folder.path(), &format!("ti/{}.ftl", line.area), &format!("{} = Erey\n", line.key));
        let list = bench(folder.path(), "ti").list();
        let listed = list.entries.iter().find(|entry| entry.id == line.key).unwrap();
        assert_eq!(listed.standing, EntryStanding::Missing);
    }
}
