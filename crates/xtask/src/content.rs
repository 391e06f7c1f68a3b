//! Reads `content/library` and refuses what nobody may be shown.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use many_doors_domain::{Channel, Resource, flaws};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LibraryFile {
    #[serde(default)]
    resource: Vec<Resource>,
}

/// Checks every record of the starter library.
///
/// # Errors
/// One line for each thing that is wrong, with the file or the record it is in.
pub fn check(root: &Path) -> Result<(), Vec<String>> {
    let resources = library(root)?;
    let sentences = fs::read_to_string(root.join("locales/en/library.ftl"))
        .map_err(|error| vec![format!("locales/en/library.ftl: {error}")])?;
    let mut wrong = Vec::new();
    let mut seen = BTreeSet::new();
    for resource in &resources {
        let id = &resource.id.0;
        if !seen.insert(id.as_str()) {
            wrong.push(format!("{id}: the id stands twice"));
        }
        if id.is_empty() || !id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-') {
            wrong.push(format!("{id}: an id is made of a-z, 0-9 and hyphens"));
        }
        if resource.needs.is_empty() || resource.communities.is_empty() {
            wrong.push(format!("{id}: a record says what one may come with and whom it serves"));
        }
        wrong.extend(flaws(resource, tells_exceptions(&sentences, id)).iter().map(ToString::to_string));
        wrong.extend(resource.channels.iter().filter_map(misspelt).map(|problem| format!("{id}: {problem}")));
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong) }
}

/// Every record in `content/library`, in the order of the files' names.
fn library(root: &Path) -> Result<Vec<Resource>, Vec<String>> {
    let folder = root.join("content/library");
    let unreadable = |error: std::io::Error| vec![format!("content/library: {error}")];
    let mut paths = Vec::new();
    for entry in fs::read_dir(&folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path.extension().is_some_and(|ending| ending == "toml") {
            paths.push(path);
        }
    }
    paths.sort();
    let mut resources = Vec::new();
    let mut wrong = Vec::new();
    for path in paths {
        let read = fs::read_to_string(&path)
            .map_err(|error| error.to_string())
            .and_then(|text| toml::from_str::<LibraryFile>(&text).map_err(|error| error.to_string()));
        match read {
            Ok(file) => resources.extend(file.resource),
            Err(problem) => wrong.push(format!("{}: {problem}", path.display())),
        }
    }
    if wrong.is_empty() { Ok(resources) } else { Err(wrong) }
}

/// Whether the record's sentences say when it may send emergency services, and the exceptions.
fn tells_exceptions(sentences: &str, id: &str) -> bool {
    let mut lines = sentences.lines().skip_while(|line| {
        line.strip_prefix("library-").and_then(|rest| rest.split_once(" =")).is_none_or(|(found, _)| found != id)
    });
    lines.next().is_some()
        && lines.take_while(|line| line.starts_with(' ')).any(|line| line.trim_start().starts_with(".emergency ="))
}

/// Letters that people are told to dial must lead to the number beside them.
fn misspelt(channel: &Channel) -> Option<String> {
    let vanity = channel.vanity.as_deref()?;
    let Some(number) = &channel.number else { return Some(format!("`{vanity}` stands without its number")) };
    let dialed: String = vanity.chars().filter_map(key).collect();
    (dialed.is_empty() || !number.as_str().ends_with(&dialed))
        .then(|| format!("`{vanity}` spells {dialed}, which is not {}", number.as_str()))
}

/// The key of a telephone on which a letter or a digit stands.
fn key(letter: char) -> Option<char> {
    Some(match letter.to_ascii_uppercase() {
        digit @ '0'..='9' => digit,
        'A'..='C' => '2',
        'D'..='F' => '3',
        'G'..='I' => '4',
        'J'..='L' => '5',
        'M'..='O' => '6',
        'P'..='S' => '7',
        'T'..='V' => '8',
        'W'..='Z' => '9',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};
    use std::path::PathBuf;

    use many_doors_domain::{ChannelKind, Code, EmergencyPolicy, Kind, Need, PhoneNumber, Status};

    use super::*;

    fn root() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap().to_path_buf()
    }

    #[test]
    fn the_starter_library_has_no_flaw() {
        assert_eq!(check(&root()), Ok(()));
    }

    #[test]
    fn every_need_has_at_least_two_records() {
        let library = library(&root()).unwrap();
        for need in Need::ALL {
            let records = library.iter().filter(|resource| resource.needs.contains(need)).count();
            assert!(records >= 2, "{} has {records}", need.code());
        }
    }

    #[test]
    fn only_a_line_that_answers_may_be_called_or_written_to() {
        for resource in library(&root()).unwrap() {
            if resource.status.state != Status::Available && matches!(resource.kind, Kind::Crisis | Kind::Warmline) {
                let live = resource.channels.iter().any(|channel| channel.kind != ChannelKind::Web);
                assert!(!live, "{} may not be there and still offers a way to reach it", resource.id);
            }
        }
    }

    #[test]
    fn every_line_of_the_compiled_list_has_its_languages_and_a_recent_check() {
        let lines: Vec<_> = library(&root()).unwrap().into_iter().filter(|resource| resource.national_line).collect();
        assert!(lines.len() >= 5, "a person in danger needs a choice");
        for line in lines {
            assert_eq!(line.kind, Kind::Crisis, "{}", line.id);
            assert!(line.area.codes.iter().any(|code| code == "US"), "{} must reach the whole country", line.id);
            let year = line.checked.unwrap().date.earliest().year();
            assert!(year >= 2023, "{} was checked in {year}", line.id);
            for channel in line.channels.iter().filter(|channel| channel.number.is_some()) {
                assert!(!channel.languages.is_empty(), "{}: in which language does somebody answer?", line.id);
            }
        }
    }

    #[test]
    fn letters_that_lead_to_another_number_are_found() {
        let mut channel = library(&root()).unwrap().into_iter().flat_map(|r| r.channels).find(|c| c.vanity.is_some());
        let channel = channel.as_mut().unwrap();
        assert_eq!(misspelt(channel), None);
        channel.number = Some(PhoneNumber::parse("+18005550100").unwrap());
        assert!(misspelt(channel).is_some());
    }

    #[test]
    fn a_promise_about_police_without_its_exceptions_is_found() {
        let told = "library-a = One.\n    .emergency = Exceptions.\nlibrary-ab = Two.\n    .more = More.\n";
        assert!(tells_exceptions(told, "a"));
        assert!(!tells_exceptions(told, "ab"));
        assert!(!tells_exceptions(told, "b"));
    }

    /// Rows of a comma-separated table as maps from heading to field.
    fn table(text: &str) -> Vec<BTreeMap<String, String>> {
        let (mut rows, mut row, mut field, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
        let mut letters = text.chars().peekable();
        while let Some(letter) = letters.next() {
            match letter {
                '"' if quoted && letters.peek() == Some(&'"') => field.extend(letters.next()),
                '"' => quoted = !quoted,
                ',' if !quoted => row.push(std::mem::take(&mut field)),
                '\n' if !quoted => {
                    row.push(std::mem::take(&mut field));
                    rows.push(std::mem::take(&mut row));
                }
                '\r' if !quoted => {}
                other => field.push(other),
            }
        }
        let mut rows = rows.into_iter();
        let heads = rows.next().unwrap();
        rows.map(|row| heads.iter().cloned().zip(row).collect()).collect()
    }

    /// What may be dialed or texted according to one row. Remarks in parentheses are not part of it.
    fn numbers(row: &BTreeMap<String, String>) -> BTreeSet<String> {
        let mut found: BTreeSet<String> = BTreeSet::new();
        found.extend(row["phones"].split(';').filter_map(|entry| entry.split('|').next()).map(str::to_owned));
        let mut depth = 0;
        let plain: String = row["sms"]
            .chars()
            .filter(|letter| {
                depth += i32::from(*letter == '(');
                let kept = depth == 0;
                depth -= i32::from(*letter == ')');
                kept
            })
            .collect();
        found.extend(plain.split(|c: char| c != '+' && !c.is_ascii_digit()).map(str::to_owned));
        found.retain(|number| PhoneNumber::parse(number).is_ok());
        found
    }

    #[test]
    fn every_number_in_the_library_stands_in_the_starter_data() {
        // The starter data lies beside the repository where it is looked after, and nowhere else.
        let Ok(text) = fs::read_to_string(root().join("../shared/data/starter/resources.csv")) else { return };
        let rows: BTreeMap<_, _> = table(&text).into_iter().map(|row| (row["id"].clone(), row)).collect();
        let library = library(&root()).unwrap();
        let left_out = fs::read_to_string(root().join("content/left-out.tsv")).unwrap();
        let left_out: BTreeSet<_> = left_out.lines().skip(1).filter_map(|line| line.split('\t').next()).collect();
        for resource in &library {
            let row = &rows[&resource.id.0];
            let ours: BTreeSet<String> = (resource.channels.iter())
                .filter_map(|channel| channel.number.as_ref())
                .map(|number| number.as_str().to_owned())
                .collect();
            let theirs = if row["name"].contains("STATUS RECORD") { BTreeSet::new() } else { numbers(row) };
            assert_eq!(ours, theirs, "{}", resource.id);
            assert_ne!(row["confidence"], "low", "{} is not sure enough", resource.id);
            assert!(!left_out.contains(resource.id.0.as_str()), "{} is said to be left out", resource.id);
            let policy = EmergencyPolicy::from_code(&row["emergency_policy"]).unwrap_or(EmergencyPolicy::Unknown);
            assert_eq!(resource.emergency.policy, policy, "{}", resource.id);
        }
        let kept: BTreeSet<_> = library.iter().map(|resource| resource.id.0.as_str()).collect();
        for id in rows.keys().map(String::as_str) {
            assert!(kept.contains(id) || left_out.contains(id), "{id} is neither kept nor said to be left out");
        }
    }
}
