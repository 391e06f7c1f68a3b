use many_doors_domain::Kind;
use serde::{Deserialize, Serialize};

use super::{Confidence, Rows, SheetError, Target, Workbook, column_names, guess, header, header_row};
use crate::Progress;

/// The version of mapping files that is written, and the newest that is read.
const VERSION: u32 = 1;
/// A file larger than this is no mapping, in bytes.
const LARGEST: usize = 1 << 20;

const ABOUT: &str = "\
# How the columns of a spreadsheet become records of Many Doors. Keep this file beside the spreadsheet: with it, the next
# edition comes in the same way and updates what is there.
#
# source       The short name of whoever keeps the spreadsheet. Never change it: every lasting id is made from it.
# sheet        The sheet's name. Not needed where there is only one.
# header_row   The row with the names of the columns, from 1. 0: there is none.
# separators   What stands between several words in one cell, tried in this order.
# [defaults]   What holds for rows that say nothing: organization, kind, state (FL), country (US), language of the text (en).
# [[columns]]  header: the name exactly as it stands in the sheet. A blank one is column_3; the second of two is Phone_2.
#              target: what it becomes. A column that is not listed is kept as it is, unless its name says that it is private.
#
# Targets: ";

/// How the columns of one spreadsheet become records.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Mapping {
    /// Of this file's shape.
    pub version: u32,
    /// The short name of the source, from which lasting ids are made.
    pub source: String,
    /// The sheet.
    #[serde(default)]
    pub sheet: String,
    /// The row that names the columns, from 1; 0: none does.
    pub header_row: u32,
    /// What stands between several words in one cell, in the order in which it is tried.
    #[serde(default = "separators")]
    pub separators: Vec<String>,
    /// What holds where a row says nothing.
    #[serde(default)]
    pub defaults: Defaults,
    /// The columns.
    #[serde(default)]
    pub columns: Vec<ColumnMapping>,
}

/// One column and what it becomes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ColumnMapping {
    /// Its name, as [`column_names`] gives it.
    pub header: String,
    /// What it becomes.
    pub target: Target,
}

/// What holds for rows that say nothing. Empty: nothing.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct Defaults {
    /// The organization behind every row.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub organization: String,
    /// What sort of help it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<Kind>,
    /// The state: `FL`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub state: String,
    /// The country: `US`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub country: String,
    /// The language of the text, BCP 47: `en`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub language: String,
}

/// Why a mapping file cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MappingError {
    /// It is no mapping, or has a word that is not known.
    #[error("the mapping cannot be read: {0}")]
    Unreadable(String),
    /// It was written by a newer program.
    #[error("the mapping was written by a newer program (version {0})")]
    TooNew(u32),
}

fn separators() -> Vec<String> {
    [";", "|", "\n", "、", "،", ",", "/"].map(str::to_owned).to_vec()
}

impl Mapping {
    /// A mapping with no columns yet.
    #[must_use]
    pub fn new(source: &str, sheet: &str, header_row: u32) -> Self {
        Self {
            version: VERSION,
            source: source.to_owned(),
            sheet: sheet.to_owned(),
            header_row,
            separators: separators(),
            defaults: Defaults::default(),
            columns: Vec::new(),
        }
    }

    /// A mapping by [guess](guess()) for one sheet, and how sure it is of each column.
    ///
    /// # Errors
    /// [`SheetError`] when the sheet cannot be read or is empty.
    pub fn guessed(workbook: &Workbook, sheet: &str, source: &str) -> Result<(Self, Vec<Confidence>), SheetError> {
        let rows = workbook.rows(sheet, Progress::none())?;
        if rows.rows.is_empty() {
            return Err(SheetError::Empty);
        }
        let name = workbook.sheet(sheet)?.name.clone();
        Ok(Self::guessed_with_header(&rows, &name, source, header_row(&rows)))
    }

    /// As [`Mapping::guessed`], where a person has said which row names the columns.
    #[must_use]
    pub fn guessed_with_header(rows: &Rows, sheet: &str, source: &str, header_row: u32) -> (Self, Vec<Confidence>) {
        let names = column_names(rows, header_row);
        let guesses = guess(&names, header::body(rows, header_row));
        let mut mapping = Self::new(source, sheet, header_row);
        let column = |(header, (target, _)): (String, &(Target, Confidence))| ColumnMapping { header, target: *target };
        mapping.columns = names.into_iter().zip(&guesses).map(column).collect();
        (mapping, guesses.into_iter().map(|guess| guess.1).collect())
    }

    /// The file that remembers it: TOML with an explanation at its top.
    ///
    /// # Errors
    /// [`MappingError::Unreadable`] when it could not be written as TOML; no mapping is known for which that holds.
    pub fn to_toml(&self) -> Result<String, MappingError> {
        let body = toml::to_string(self).map_err(|error| MappingError::Unreadable(error.to_string()))?;
        let codes: Vec<&str> = Target::ALL.iter().map(|target| target.code()).collect();
        let lines: Vec<String> = codes.chunks(10).map(|chunk| chunk.join(", ")).collect();
        Ok(format!("{ABOUT}{}.\n\n{body}", lines.join(",\n#          ")))
    }

    /// Reads such a file.
    ///
    /// # Errors
    /// [`MappingError`] when it is none, or from a newer program.
    pub fn from_toml(text: &str) -> Result<Self, MappingError> {
        #[derive(Deserialize)]
        struct Version {
            version: u32,
        }
        let unreadable = |error: toml::de::Error| MappingError::Unreadable(error.message().to_owned());
        if text.len() > LARGEST {
            return Err(MappingError::Unreadable("too large".to_owned()));
        }
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        // First the version alone: a newer file may hold words that are not known here.
        let Version { version } = toml::from_str(text).map_err(unreadable)?;
        if version > VERSION {
            return Err(MappingError::TooNew(version));
        }
        toml::from_str(text).map_err(unreadable)
    }

    /// Whether it can be followed at all.
    ///
    /// # Errors
    /// [`SheetError`]: a target twice, no name, no source.
    pub fn check(&self) -> Result<(), SheetError> {
        if self.source.trim().is_empty() {
            return Err(SheetError::SourceMissing);
        }
        let count = |target| self.columns.iter().filter(|column| column.target == target).count();
        if let Some(twice) = Target::ALL.iter().find(|target| target.is_single() && count(**target) > 1) {
            return Err(SheetError::TargetTwice(*twice));
        }
        if count(Target::Name) + count(Target::Organization) == 0 {
            return Err(SheetError::NameNotMapped);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mapping() -> Mapping {
        let mut mapping = Mapping::new("example-county", "Help \"list\"", 2);
        mapping.defaults = Defaults { state: "FL".into(), kind: Some(Kind::CommunitySupport), ..Defaults::default() };
        mapping.columns = Target::ALL
            .iter()
            .map(|target| ColumnMapping { header: format!("# {}\nü]]", target.code()), target: *target })
            .collect();
        mapping
    }

    #[test]
    fn a_mapping_comes_back_from_its_file_and_the_file_explains_itself() {
        let text = mapping().to_toml().unwrap();
        assert_eq!(Mapping::from_toml(&text), Ok(mapping()));
        assert!(text.starts_with("# How the columns"));
        let (about, _) = text.split_once("version =").unwrap();
        for target in Target::ALL {
            assert!(about.lines().any(|line| line.starts_with('#') && line.contains(target.code())), "{target:?}");
        }
    }

    #[test]
    fn a_file_of_a_newer_program_says_so_and_a_broken_one_too() {
        let newer = mapping().to_toml().unwrap().replace("version = 1", "version = 7\nmood = \"new\"");
        assert_eq!(Mapping::from_toml(&newer), Err(MappingError::TooNew(7)));
        for text in ["", "version = 1", "version = 1\nsource = \"a\"\nheader_row = 1\nsurprise = 1", "[[[["] {
            assert!(matches!(Mapping::from_toml(text), Err(MappingError::Unreadable(_))), "{text}");
        }
    }

    #[test]
    fn a_mapping_that_cannot_be_followed_is_refused_before_any_row_is_read() {
        let column = |header: &str, target| ColumnMapping { header: header.into(), target };
        let mut mapping = Mapping::new("example", "", 1);
        assert_eq!(mapping.check(), Err(SheetError::NameNotMapped));
        mapping.columns = vec![column("A", Target::Name), column("B", Target::Name)];
        assert_eq!(mapping.check(), Err(SheetError::TargetTwice(Target::Name)));
        mapping.columns.truncate(1);
        assert_eq!(mapping.check(), Ok(()));
        mapping.source = " ".into();
        assert_eq!(mapping.check(), Err(SheetError::SourceMissing));
    }
}
