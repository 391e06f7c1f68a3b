//! A mapping, made ready for the rows of one sheet.

use std::borrow::Cow;

use super::{
    Mapping, Rows, SheetError, SheetRow, Target, Vocabulary, column_names, content,
    fold::fold,
    header, lexicon, reading,
    value::{self, DateOrder},
    words::Meaning,
};
use crate::{Outcome, Reason, hsds::secrets::Secrets};

/// What comes with a mapping when rows are brought in.
#[derive(Debug, Clone, Copy)]
pub struct Options<'a> {
    /// Words for kinds, needs, communities and openness.
    pub vocabulary: &'a Vocabulary,
}

/// One column of the sheet.
pub(super) struct Column {
    pub(super) name: String,
    pub(super) target: Target,
    /// The mapping names it. Not so: the sheet has it and the mapping does not know it.
    pub(super) mapped: bool,
    /// Why its values are not brought in, where they are ignored for a reason that must be counted.
    private: Option<Reason>,
    /// Columns that say yes where this one is private (`PhoneIsPrivate`).
    guards: Vec<usize>,
    /// It only says whether something is private.
    is_mark: bool,
    /// It marks whole rows as private.
    marks_row: bool,
    /// It says whether the place of a row is secret (`AddressIsPrivate`), or what that secret place is.
    marks_place: bool,
    /// It says where somebody is, so that a row with a secret place must not have it.
    tells_place: bool,
    /// The type of phone that its header names.
    pub(super) phone_type: &'static str,
}

/// Everything needed to read a row.
pub(super) struct Plan<'a> {
    pub(super) mapping: &'a Mapping,
    pub(super) columns: Vec<Column>,
    /// The row that names the columns, found in this sheet.
    pub(super) header_row: u32,
    pub(super) separators: Vec<String>,
    options: Options<'a>,
    dates: DateOrder,
}

/// A cell as it comes in.
#[derive(Debug, Default)]
pub(super) struct Reading<'r> {
    pub(super) value: Cow<'r, str>,
    /// What the cell says is kept beside the value, because not all of it was understood.
    pub(super) keep: bool,
    pub(super) notes: Vec<(Outcome, Reason)>,
}

/// A row as it comes in.
pub(super) struct RowReading<'r> {
    pub(super) cells: Vec<Reading<'r>>,
    /// Not brought in: what became of it, why, and which column says so.
    pub(super) refused: Option<(Outcome, Reason, Option<usize>)>,
    pub(super) confidential: bool,
}

impl<'a> Plan<'a> {
    pub(super) fn new(rows: &Rows, mapping: &'a Mapping, options: Options<'a>) -> Result<Self, SheetError> {
        mapping.check()?;
        if rows.rows.is_empty() {
            return Err(SheetError::Empty);
        }
        let wanted: Vec<&str> = mapping.columns.iter().map(|column| column.header.as_str()).collect();
        let header_row = header::find_header(rows, mapping.header_row, &wanted).map_err(SheetError::ColumnsMissing)?;
        let names = column_names(rows, header_row);
        let columns: Vec<Column> = names.iter().map(|name| column(name, &names, mapping)).collect();
        let dates = columns.iter().position(|column| column.target == Target::CheckedDate);
        let dates =
            dates.map(|at| DateOrder::of(header::body(rows, header_row).iter().filter_map(|row| row.cells.get(at))));
        let separators = mapping.separators.iter().filter(|sign| !sign.is_empty()).cloned().collect();
        Ok(Self { mapping, columns, header_row, separators, options, dates: dates.unwrap_or_default() })
    }

    /// The column of something that a record has once, and what a row says in it.
    fn says<'r>(&self, row: &'r SheetRow, target: Target) -> Option<(usize, &'r str)> {
        let at = self.columns.iter().position(|column| column.target == target)?;
        Some((at, row.cells.get(at).unwrap_or_default().trim()))
    }

    /// Whether the place of a row must not be known.
    pub(super) fn is_confidential(&self, row: &SheetRow) -> bool {
        let marks = self.columns.iter().enumerate().filter(|(_, column)| column.marks_place);
        marks.map(|(at, _)| at).any(|at| says_private(row.cells.get(at).unwrap_or_default()))
    }

    /// Where the secret place of a row is, so that no other cell tells it.
    fn secrets(&self, row: &SheetRow) -> Secrets {
        let mut secrets = Secrets::default();
        for (at, _) in self.columns.iter().enumerate().filter(|(_, column)| column.tells_place || column.marks_place) {
            let cell = row.cells.get(at).unwrap_or_default();
            secrets.add(cell);
            // An address in one line is repeated without its city.
            cell.split([',', ';', '\n']).for_each(|part| secrets.add(part));
        }
        secrets
    }

    /// Reads a row: each cell by its target, then what the row as a whole asks for.
    pub(super) fn row<'r>(&self, row: &'r SheetRow) -> RowReading<'r> {
        let raw = |at: usize| row.cells.get(at).unwrap_or_default().trim();
        let confidential = self.is_confidential(row);
        let secrets = if confidential { self.secrets(row) } else { Secrets::default() };
        let cells: Vec<Reading<'r>> = self
            .columns
            .iter()
            .enumerate()
            .map(|(at, column)| {
                let cell = raw(at);
                if cell.is_empty() {
                    return Reading::default();
                }
                let guarded = column.guards.iter().any(|guard| says_private(raw(*guard)));
                // A mark that is more than a mark may be the address itself.
                let marked = column.marks_place && says_private(cell) && value::yes_or_no(cell).is_none();
                if guarded || marked || (confidential && column.tells_place) {
                    return Reading::left_out(Reason::MarkedPrivate);
                }
                let read = self.cell(column, cell);
                let tells = secrets.tells(cell) || secrets.tells(&read.value);
                if tells { Reading::left_out(Reason::MarkedPrivate) } else { read }
            })
            .collect();
        let is_empty = |target: Target| {
            self.columns
                .iter()
                .zip(&cells)
                .filter(|(column, _)| column.target == target)
                .all(|(_, cell)| cell.value.is_empty())
        };
        let hidden =
            self.says(row, Target::Public).filter(|(_, cell)| !cell.is_empty() && value::yes_or_no(cell) != Some(true));
        let ours = |column: &Column| column.marks_row && matches!(column.target, Target::Ignore | Target::KeepAsIs);
        let marks = self.columns.iter().enumerate().filter(|(_, column)| ours(column));
        let private = marks.map(|(at, _)| at).find(|at| says_private(raw(*at)));
        let refused = if let Some(at) = hidden.map(|(at, _)| at).or(private) {
            Some((Outcome::LeftOut, Reason::MarkedPrivate, Some(at)))
        } else if is_empty(Target::Name) && is_empty(Target::Organization) {
            let withheld = self.columns.iter().zip(&cells).any(|(column, cell)| {
                matches!(column.target, Target::Name | Target::Organization)
                    && cell.notes.iter().any(|(outcome, _)| *outcome == Outcome::LeftOut)
            });
            Some(if withheld {
                (Outcome::LeftOut, Reason::MarkedPrivate, None)
            } else {
                (Outcome::Quarantined, Reason::NameMissing, None)
            })
        } else {
            None
        };
        RowReading { cells, refused, confidential }
    }

    fn cell<'r>(&self, column: &Column, cell: &'r str) -> Reading<'r> {
        if column.target == Target::Ignore {
            // A mark that says no keeps nothing back.
            if column.is_mark && !says_private(cell) {
                return Reading::default();
            }
            return column.private.map_or_else(Reading::default, Reading::left_out);
        }
        let (value, repairs) = reading::clean(cell);
        let mut read = Reading {
            notes: repairs.into_iter().map(|reason| (Outcome::Repaired, reason)).collect(),
            ..Reading::default()
        };
        let words = self.options.vocabulary;
        let separators = &self.separators;
        let understood = match column.target {
            Target::Kind => one_code(words.kinds.codes(&value, separators)),
            Target::Openness => one_code(words.openness.codes(&value, separators)),
            Target::Need => many_codes(words.needs.codes(&value, separators)),
            Target::Community => many_codes(words.communities.codes(&value, separators)),
            Target::CheckedDate => match value::date(&value, self.dates) {
                Some((date, sure)) => (Some(date), sure),
                None => (None, false),
            },
            Target::Status => {
                let status = value::status(&value);
                if status.is_some_and(|status| !status.eq_ignore_ascii_case(&value)) {
                    read.notes.push((Outcome::Repaired, Reason::StatusRead));
                }
                (status.map(str::to_owned), status.is_some())
            }
            Target::Confidential => (Some(String::new()), value::yes_or_no(&value).is_some() || is_open_word(&value)),
            Target::ZipCode if content::is_short_zip(&value) && self.in_united_states() => {
                read.notes.push((Outcome::Kept, Reason::ValueNotUnderstood));
                (None, true)
            }
            _ => (None, true),
        };
        let (meaning, whole) = understood;
        if !whole {
            read.keep = true;
            let reason = if column.target == Target::CheckedDate {
                Reason::DateNotUnderstood
            } else {
                Reason::ValueNotUnderstood
            };
            read.notes.push((Outcome::Kept, reason));
        }
        read.value = match meaning {
            Some(meaning) => Cow::Owned(meaning),
            // Not understood at all: nothing but the raw text is kept.
            None if !whole => Cow::Borrowed(""),
            None => value,
        };
        read
    }

    /// ZIP codes of five digits can only be missed where there are any.
    fn in_united_states(&self) -> bool {
        let country = fold(&self.mapping.defaults.country);
        matches!(country.as_str(), "" | "us" | "usa" | "united states")
    }
}

impl Reading<'_> {
    fn left_out(reason: Reason) -> Self {
        Self { notes: vec![(Outcome::LeftOut, reason)], ..Self::default() }
    }
}

/// One code, or nothing where there are two: which of them it is would be a guess.
fn one_code((codes, all): (Vec<&'static str>, bool)) -> (Option<String>, bool) {
    match codes.as_slice() {
        [code] => (Some((*code).to_owned()), all),
        _ => (None, false),
    }
}

fn many_codes((codes, all): (Vec<&'static str>, bool)) -> (Option<String>, bool) {
    (if codes.is_empty() { None } else { Some(codes.join(",")) }, all)
}

/// Whether a mark says that something is private. What is neither yes nor no is taken as yes: what was meant to be secret must
/// not get out over a word.
pub(crate) fn says_private(cell: &str) -> bool {
    let cell = cell.trim();
    !cell.is_empty() && value::yes_or_no(cell) != Some(false) && !is_open_word(cell)
}

/// Words by which people say that a place is not secret.
fn is_open_word(cell: &str) -> bool {
    matches!(
        fold(cell).as_str(),
        "public" | "not confidential" | "open" | "publico" | "公开" | "公開" | "cong khai" | "공개" | "piblik" | "علني"
    )
}

fn column(name: &str, names: &[String], mapping: &Mapping) -> Column {
    let mapped = mapping.columns.iter().find(|column| column.header == name);
    let meaning = lexicon::look_up(name).map(|found| found.0);
    let withheld = lexicon::withheld(name);
    // A column that is new since somebody looked at the mapping must not bring in what is private.
    let unmapped = if withheld.values.is_some() { Target::Ignore } else { Target::KeepAsIs };
    let target = mapped.map_or(unmapped, |column| column.target);
    let folded = fold(name);
    let guards =
        |guard: &String| fold(guard) != folded && guard_stem(guard).is_some_and(|stem| folded.starts_with(&stem));
    // Mailboxes and pages of the web are addresses, too.
    let about_place = |text: &str| {
        text.contains("location")
            || (text.contains("address") && !text.contains("mail address") && !text.contains("web address"))
    };
    let by_words = match target {
        // `ConfidentialAddressStreet`, and a second column of what one column says already.
        Target::Ignore | Target::KeepAsIs => {
            folded.starts_with("confidential address")
                || (target == Target::KeepAsIs
                    && meaning == Some(Meaning::Is(Target::Confidential))
                    && about_place(&folded))
        }
        target => target == Target::Confidential,
    };
    let stem = guard_stem(name);
    let marks_place = by_words || stem.as_deref().is_some_and(about_place);
    let place = [Target::Address, Target::Street, Target::City, Target::ZipCode, Target::Latitude, Target::Longitude];
    let kept = matches!(target, Target::KeepAsIs | Target::More | Target::Notes);
    let by_header = matches!(meaning, Some(Meaning::Is(target)) if place.contains(&target))
        || PLACE_WORDS.iter().any(|word| super::fold::contains(&folded, word));
    Column {
        name: name.to_owned(),
        target,
        mapped: mapped.is_some(),
        private: withheld.values,
        is_mark: withheld.marks_row || marks_place || stem.is_some(),
        marks_row: withheld.marks_row,
        marks_place,
        guards: names.iter().enumerate().filter(|(_, name)| guards(name)).map(|(at, _)| at).collect(),
        tells_place: place.contains(&target) || (by_header && kept),
        phone_type: phone_type(target, &folded),
    }
}

/// Words in headers of columns that say how to find a place.
const PLACE_WORDS: [&str; 17] = [
    "address",
    "directions",
    "map",
    "transportation",
    "transit",
    "parking",
    "landmark",
    "intersection",
    "cross street",
    "cross streets",
    "direccion",
    "地址",
    "dia chi",
    "عنوان",
    "주소",
    "tirahan",
    "adres",
];

/// The word with which the columns begin that a guard is about: of `PhoneIsPrivate` it is `phone`.
fn guard_stem(header: &str) -> Option<String> {
    let folded = fold(header);
    folded.strip_suffix("is private").map(str::trim).filter(|stem| !stem.is_empty()).map(str::to_owned)
}

/// The type of a phone in the words of HSDS.
fn phone_type(target: Target, header: &str) -> &'static str {
    let says = |words: &[&str]| words.iter().any(|word| super::fold::contains(header, word));
    match target {
        Target::TextNumber | Target::Whatsapp => "text",
        _ if says(&["tty", "tdd", "ttd", "textphone"]) => "textphone",
        _ if says(&["videophone", "video phone", "vp"]) => "video",
        _ if says(&["fax", "传真", "傳真", "فاكس", "팩스", "faks"]) => "fax",
        _ => "voice",
    }
}
