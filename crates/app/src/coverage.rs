//! What the library holds for people, counted: what makes it easier to use, and the languages spoken there. What nobody knows is
//! counted too.

use std::collections::BTreeMap;

use jiff::civil::Time;
use many_doors_domain::{Code as _, CostKind, Door, Hours, IdAsked, Kind, Opening, Resource, Status, Weekday};

use crate::{
    App,
    commands::LocaleRequest,
    wire::{Counted, Coverage, Failure, LanguageCount},
};

impl App {
    /// Counts the entries of the library that offer support.
    ///
    /// # Errors
    /// `LibraryUnreadable`.
    pub fn coverage(&self, request: LocaleRequest) -> Result<Coverage, Failure> {
        let state = self.state();
        let entries = state.library()?.read(|reader| {
            let mut entries: Vec<Resource> = Vec::new();
            for kind in Kind::ALL.iter().filter(|kind| kind.door() != Door::Standing) {
                let ids = reader.ids_of_kind(*kind)?;
                entries.extend(reader.resources(&ids)?.into_iter().filter(offers));
            }
            Ok::<_, Failure>(entries)
        })?;
        let spoken = state.catalogues.locales().filter(|locale| !locale.pseudo).map(|locale| primary(&locale.tag));
        Ok(counted(&entries, primary(&request.locale), spoken))
    }
}

fn counted<'a>(entries: &[Resource], own: &str, spoken: impl Iterator<Item = &'a str>) -> Coverage {
    let mut languages: BTreeMap<&str, LanguageCount> = BTreeMap::new();
    for entry in entries {
        for language in languages_of(entry) {
            let count = languages.entry(language).or_default();
            count.language = language.to_owned();
            *match (entry.kind, entry.kind.door()) {
                (Kind::Crisis, _) => &mut count.crisis,
                (_, Door::Care) => &mut count.care,
                _ => &mut count.community,
            } += 1;
        }
    }
    let mut missing: Vec<String> = spoken.filter(|tag| !languages.contains_key(tag)).map(str::to_owned).collect();
    // Two ways of writing Chinese are one language, and stand beside each other.
    missing.dedup();
    let mut languages: Vec<LanguageCount> = languages.into_values().collect();
    languages.sort_by_key(|count| std::cmp::Reverse(count.crisis + count.care + count.community));
    let all = |judge: &dyn Fn(&Resource) -> Option<bool>| {
        entries.iter().fold(Counted::default(), |mut counted, entry| {
            *match judge(entry) {
                Some(true) => &mut counted.yes,
                Some(false) => &mut counted.no,
                None => &mut counted.unknown,
            } += 1;
            counted
        })
    };
    Coverage {
        entries: number(entries.len()),
        free: all(&|entry| (entry.cost.kind != CostKind::Unknown).then_some(entry.cost.kind == CostKind::Free)),
        language: all(&|entry| {
            let languages = languages_of(entry);
            (!languages.is_empty()).then(|| languages.contains(&own))
        }),
        no_id: all(&|entry| match entry.id_asked.asked {
            IdAsked::No => Some(true),
            IdAsked::Yes => Some(false),
            IdAsked::Unknown => None,
        }),
        evening: all(&open_in_the_evening),
        languages,
        interpreter: number(entries.iter().filter(|entry| entry.channels.iter().any(|way| way.interpreter)).count()),
        missing,
    }
}

/// It can be reached, and nothing says that it ended.
fn offers(entry: &Resource) -> bool {
    entry.status.state == Status::Available && !entry.channels.is_empty()
}

/// Each language once.
fn languages_of(entry: &Resource) -> Vec<&str> {
    let mut languages: Vec<&str> =
        entry.channels.iter().flat_map(|way| &way.languages).map(|language| language.primary()).collect();
    languages.sort_unstable();
    languages.dedup();
    languages
}

fn open_in_the_evening(entry: &Resource) -> Option<bool> {
    let known: Vec<&Hours> =
        entry.channels.iter().map(|way| &way.hours).filter(|hours| **hours != Hours::Unknown).collect();
    let late = |opening: &Opening| {
        let evening = Time::constant(18, 0, 0, 0);
        // Up to its beginning means on the next day.
        opening.to > evening || opening.to <= opening.from || opening.days.iter().any(|day| weekend(*day))
    };
    (!known.is_empty()).then(|| {
        known.iter().any(|hours| match hours {
            Hours::Always => true,
            Hours::Weekly { openings, .. } => openings.iter().any(late),
            Hours::Unknown => false,
        })
    })
}

fn weekend(day: Weekday) -> bool {
    matches!(day, Weekday::Saturday | Weekday::Sunday)
}

fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::Surroundings;

    fn app() -> App {
        App::open(Surroundings::none(Arc::new(|| "2026-11-23T17:00:00Z".parse().unwrap())))
    }

    fn all(counted: Counted) -> u32 {
        counted.yes + counted.no + counted.unknown
    }

    #[test]
    fn every_entry_is_counted_once_in_each_row_and_what_nobody_knows_is_counted_too() {
        let coverage = app().coverage(LocaleRequest { locale: "es".into() }).unwrap();
        assert!(coverage.entries > 50);
        for row in [coverage.free, coverage.language, coverage.no_id, coverage.evening] {
            assert_eq!(all(row), coverage.entries);
        }
        assert!(coverage.free.yes > 0 && coverage.evening.yes > 0 && coverage.no_id.unknown > 0, "{coverage:?}");
        let spanish = coverage.languages.iter().find(|count| count.language == "es").unwrap();
        assert_eq!(spanish.crisis + spanish.care + spanish.community, coverage.language.yes);
    }

    #[test]
    fn a_language_of_the_program_is_spoken_by_somebody_or_missing_and_never_both() {
        let coverage = app().coverage(LocaleRequest { locale: "zh-Hant".into() }).unwrap();
        let spoken = |tag: &str| coverage.languages.iter().any(|count| count.language == tag);
        assert!(spoken("en") && !coverage.missing.contains(&"en".to_owned()));
        assert!(coverage.missing.iter().all(|tag| !spoken(tag)), "{:?}", coverage.missing);
        assert_eq!(coverage.missing.iter().filter(|tag| *tag == "zh").count(), usize::from(!spoken("zh")));
    }

    #[test]
    fn an_evening_is_after_six_on_a_weekend_or_past_midnight() {
        let entry = |hours: &str| {
            let mut entry = app()
                .state()
                .library()
                .unwrap()
                .read(|reader| {
                    let ids = reader.ids_of_kind(Kind::Crisis)?;
                    Ok::<_, Failure>(reader.resources(&ids)?.remove(0))
                })
                .unwrap();
            entry.channels.truncate(1);
            entry.channels[0].hours = serde_json::from_str(hours).unwrap();
            open_in_the_evening(&entry)
        };
        let weekly = |days: &str, from: &str, to: &str| {
            entry(&format!(
                r#"{{"when":"weekly","zone":"America/New_York","openings":[{{"days":[{days}],"from":"{from}","to":"{to}"}}]}}"#
            ))
        };
        assert_eq!(weekly("\"mon\"", "09:00", "17:00"), Some(false));
        assert_eq!(weekly("\"mon\"", "09:00", "18:30"), Some(true));
        assert_eq!(weekly("\"sat\"", "09:00", "12:00"), Some(true));
        assert_eq!(weekly("\"mon\"", "20:00", "02:00"), Some(true));
        assert_eq!(entry(r#"{"when":"always"}"#), Some(true));
        assert_eq!(entry(r#"{"when":"unknown"}"#), None);
    }
}
