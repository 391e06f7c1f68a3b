use serde::{Deserialize, Serialize};

use super::{SheetRow, Target, content, lexicon, words::Meaning};

/// How sure a guess about a column is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "SheetConfidence"))]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// Nothing speaks for anything: the column is kept as it is.
    Unknown,
    /// Part of the header, or the content, speaks for it: a person should look.
    Likely,
    /// The header says so, and the content does not speak against it.
    Certain,
}

/// How many rows are looked at.
const LOOKED_AT: usize = 100;

/// Whether a value looks like something.
type Looks = fn(&str) -> bool;

/// What one column looks like.
struct Column<'a> {
    meaning: Option<(Meaning, bool)>,
    values: Vec<&'a str>,
}

impl Column<'_> {
    /// Whether most of the values look like this.
    fn mostly(&self, looks: Looks) -> bool {
        let like = self.values.iter().filter(|value| looks(value)).count();
        !self.values.is_empty() && like * 5 >= self.values.len() * 4
    }

    /// Whether none does.
    fn never(&self, looks: Looks) -> bool {
        !self.values.is_empty() && !self.values.iter().any(|value| looks(value))
    }
}

/// Guesses what the columns are, from the words of their headers in nine languages and from what stands in
/// them. No two columns get the same [single](Target::is_single) target. Members of staff are guessed as [`Target::Ignore`].
#[must_use]
pub fn guess(header: &[String], sample: &[SheetRow]) -> Vec<(Target, Confidence)> {
    let column = |(at, name): (usize, &String)| {
        let cells = sample.iter().take(LOOKED_AT).filter_map(|row| row.cells.get(at));
        let values = cells.map(str::trim).filter(|value| !value.is_empty()).collect();
        Column { meaning: lexicon::look_up(name), values }
    };
    let columns: Vec<Column<'_>> = header.iter().enumerate().map(column).collect();
    // A number or mailbox of "the contact" is one person's where the sheet names persons.
    let persons = columns.iter().any(|column| {
        matches!(column.meaning, Some((Meaning::Staff, _)))
            && !column.mostly(content::is_phone)
            && !column.mostly(content::is_email)
    });
    let mut guesses: Vec<_> = columns.iter().map(|column| alone(column, persons)).collect();
    settle(&mut guesses);
    name(&mut guesses, &columns);
    guesses
}

/// A guess about a column without regard to the others.
fn alone(column: &Column<'_>, persons: bool) -> (Target, Confidence) {
    use Confidence::{Certain, Likely, Unknown};
    let (target, sure) = match column.meaning {
        Some((Meaning::Is(target), exact)) => (target, if exact { Certain } else { Likely }),
        Some((Meaning::Private | Meaning::Staff, _)) => return (Target::Ignore, Certain),
        Some((Meaning::ContactPhone, _)) if persons => return (Target::Ignore, Likely),
        Some((Meaning::ContactPhone, _)) => (Target::Phone, Likely),
        Some((Meaning::ContactEmail, _)) if persons || !column.mostly(content::is_house_mailbox) => {
            return (Target::Ignore, Likely);
        }
        Some((Meaning::ContactEmail, _)) => (Target::Email, Likely),
        Some((Meaning::Other, _)) => return (Target::KeepAsIs, Certain),
        None => return by_content(column).map_or((Target::KeepAsIs, Unknown), |target| (target, Likely)),
    };
    let against = match target {
        Target::Email => column.never(content::is_email),
        Target::Website => column.never(content::is_web),
        Target::Phone | Target::TextNumber | Target::Whatsapp => {
            column.never(|value| value.bytes().any(|b| b.is_ascii_digit()))
        }
        Target::Latitude | Target::Longitude => column.never(|value| value.trim().parse::<f64>().is_ok()),
        Target::ZipCode => column.never(|value| value.chars().any(char::is_numeric)),
        _ => false,
    };
    match (against, by_content(column)) {
        (false, Some(Target::Email)) if !matches!(target, Target::Email) => (Target::Email, Likely),
        (false, Some(Target::Phone)) if matches!(target, Target::Name | Target::Organization | Target::Address) => {
            (Target::Phone, Likely)
        }
        (false, Some(Target::Address)) if target == Target::Street => (target, sure),
        (false, _) => (target, sure),
        (true, Some(other)) => (other, Likely),
        (true, None) => (Target::KeepAsIs, Unknown),
    }
}

fn by_content(column: &Column<'_>) -> Option<Target> {
    const LOOKS: [(Looks, Target); 6] = [
        (content::is_email, Target::Email),
        (content::is_phone, Target::Phone),
        (content::is_web, Target::Website),
        (content::is_state, Target::State),
        (content::is_language, Target::Languages),
        (content::is_address, Target::Address),
    ];
    LOOKS.iter().find(|(looks, _)| column.mostly(*looks)).map(|(_, target)| *target).or_else(|| {
        if column.mostly(content::is_zip) {
            Some(Target::ZipCode)
        } else if column.mostly(content::is_latitude)
            && column.mostly(|value| value.trim().starts_with(|c: char| c != '-'))
        {
            Some(Target::Latitude)
        } else if column.mostly(content::is_longitude) {
            Some(Target::Longitude)
        } else {
            None
        }
    })
}

/// What a record has once goes to the surest column, the leftmost of equals.
fn settle(guesses: &mut [(Target, Confidence)]) {
    for target in Target::ALL.iter().filter(|target| target.is_single()) {
        let candidates = guesses.iter().enumerate().filter(|(_, guess)| guess.0 == *target);
        let Some((best, _)) = candidates.rev().max_by_key(|(_, guess)| guess.1) else { continue };
        for (at, guess) in guesses.iter_mut().enumerate() {
            if guess.0 == *target && at != best {
                *guess = match target {
                    Target::Description => (Target::More, Confidence::Likely),
                    _ => (Target::KeepAsIs, Confidence::Unknown),
                };
            }
        }
    }
}

/// Every sheet has names: where no header says which, the organization's, else the first column of words that differ.
fn name(guesses: &mut [(Target, Confidence)], columns: &[Column<'_>]) {
    if guesses.iter().any(|guess| guess.0 == Target::Name) {
        return;
    }
    let differ = |column: &Column<'_>| {
        let distinct: std::collections::BTreeSet<_> = column.values.iter().collect();
        distinct.len() * 10 >= column.values.len() * 9 && !column.mostly(|value| !content::may_be_header(value))
    };
    let organization = guesses.iter().position(|guess| guess.0 == Target::Organization);
    let words = || {
        let mut free = guesses.iter().zip(columns).enumerate();
        free.find(|(_, (guess, column))| {
            guess.0 == Target::KeepAsIs && guess.1 == Confidence::Unknown && differ(column)
        })
        .map(|(at, _)| at)
    };
    if let Some(at) = organization.or_else(words) {
        guesses[at] = (Target::Name, Confidence::Likely);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guessed(header: &[&str], rows: &[&[&str]]) -> Vec<(Target, Confidence)> {
        let header: Vec<String> = header.iter().map(|name| (*name).to_owned()).collect();
        let row = |cells: &&[&str]| SheetRow { line: 2, cells: cells.iter().collect() };
        guess(&header, &rows.iter().map(row).collect::<Vec<_>>())
    }

    fn targets(header: &[&str], rows: &[&[&str]]) -> Vec<Target> {
        guessed(header, rows).into_iter().map(|guess| guess.0).collect()
    }

    #[test]
    fn a_plain_sheet_is_guessed_with_certainty() {
        use Target::*;
        let guesses = guessed(
            &["Agency", "Program", "Phone", "E-mail", "Zip", "Wheel color"],
            &[&["Example Clinic", "Circle", "555-555-0100", "info@example.org", "33101", "red"]],
        );
        let certain = |target| (target, Confidence::Certain);
        let wanted = [Organization, Name, Phone, Email, ZipCode].map(certain);
        assert_eq!(guesses[..5], wanted);
        assert_eq!(guesses[5], (KeepAsIs, Confidence::Unknown));
    }

    #[test]
    fn content_decides_where_headers_say_nothing_or_the_wrong_thing() {
        use Target::*;
        let rows: &[&[&str]] = &[
            &["Example Clinic", "(555) 555-0100", "example.org", "FL", "25.7617", "-80.1918", "English; Spanish"],
            &["Sample Circle", "555.555.0101", "https://example.com/a", "ga", "25.8001", "-80.2000", "Hmong"],
        ];
        assert_eq!(
            targets(&["A", "B", "C", "D", "E", "F", "G"], rows),
            [Name, Phone, Website, State, Latitude, Longitude, Languages]
        );
        assert_eq!(targets(&["Name", "Email"], &[&["Example", "yes"]])[1], KeepAsIs);
    }

    #[test]
    fn persons_are_left_out_and_so_is_what_belongs_to_them() {
        use Target::*;
        let row: &[&[&str]] = &[&["Example Clinic", "Ana Example", "555-555-0101", "ana@example.org", "555-555-0100"]];
        assert_eq!(
            targets(&["Name", "Contact person", "Contact phone", "Contact email", "Phone"], row),
            [Name, Ignore, Ignore, Ignore, Phone]
        );
        let row: &[&[&str]] = &[&["Example Clinic", "555-555-0101", "info@example.org"]];
        assert_eq!(targets(&["Name", "Contact phone", "Contact email"], row), [Name, Phone, Email]);
        let row: &[&[&str]] = &[&["Example Clinic", "555-555-0101", "ana@example.org"]];
        assert_eq!(targets(&["Name", "Contact phone", "Contact email"], row), [Name, Phone, Ignore]);
    }

    #[test]
    fn what_a_record_has_once_is_given_once() {
        use Target::*;
        let header = ["Name", "Service name", "City", "Town", "Description", "Summary", "Phone", "Phone 2"];
        assert_eq!(targets(&header, &[]), [Name, KeepAsIs, City, KeepAsIs, Description, More, Phone, Phone]);
    }

    #[test]
    fn faxes_and_postal_boxes_are_no_way_to_reach_anybody() {
        use Target::*;
        let row: &[&[&str]] = &[&["Example", "555-555-0109", "PO Box 1"]];
        assert_eq!(targets(&["Name", "Fax", "Mailing address"], row), [Name, KeepAsIs, KeepAsIs]);
    }
}
