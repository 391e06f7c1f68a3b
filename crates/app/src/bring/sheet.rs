//! Spreadsheets: a guess at what the columns are, the person's correction of it, and a look at what would come in.

use std::{fs, io::Write as _, path::Path};

use many_doors_domain::{Code, Community, Kind, Need, Openness};
use many_doors_exchange::{
    Notice, Progress, Tables,
    sheet::{
        ColumnMapping, Confidence, Earlier, Mapping, MappingError, Options, Rows, SheetError, Target, Vocabulary,
        WordList, Workbook, header_row, open_path, preview, tables_after,
    },
};
use many_doors_l10n::Catalogues;

use super::look::short_name;
use crate::{
    App,
    save::{save_new, saved},
    wire::{
        Failure, FailureCode, KeepMappingRequest, MapRequest, Saved, SheetCell, SheetColumn, SheetMapping, SheetName,
        SheetOffer, SheetPreview, TaskStage,
    },
};

/// Rows that are shown as they would come in.
const PREVIEW: usize = 8;
/// Values of a column that are shown.
const SAMPLES: usize = 3;
/// Mappings are smaller than this.
const LARGEST_MAPPING: u64 = 1 << 20;

impl App {
    /// Reads a spreadsheet with a mapping, kept or sent or guessed.
    ///
    /// # Errors
    /// `NotAllowed` on a kiosk; `NothingToBring`, `ListLocked`, `ListOldForm`, `ListDamaged`, `ListUnreadable`, `TooLarge`,
    /// `MappingUnfit`; `Busy`; `Stopped`, also when something else is asked for.
    pub fn map_sheet(&self, request: MapRequest) -> Result<SheetOffer, Failure> {
        self.may_change()?;
        let path = Path::new(request.path.trim());
        let task = self.tasks.begin_look()?;
        let at = |done, total| task.at(TaskStage::Reading, done, total);
        let progress = Progress::new(&at);
        let workbook = open_path(path, progress).map_err(failure)?;
        let kept = match request.mapping_file.as_deref().map(str::trim) {
            Some(file) => Some(read_mapping(Path::new(file))?),
            None => None,
        };
        let named = match (&kept, &request.mapping) {
            (Some(kept), _) if !kept.sheet.is_empty() => Some(kept.sheet.as_str()),
            (_, Some(sent)) => Some(sent.sheet.as_str()),
            _ => workbook.likely_sheet().map(|sheet| sheet.name.as_str()),
        };
        let sheet = workbook.sheet(named.unwrap_or_default()).map_err(failure)?.name.clone();
        let rows = workbook.rows(&sheet, progress).map_err(failure)?;
        if rows.rows.is_empty() {
            return Err(failure(SheetError::Empty));
        }
        let (guessed, confidence) = Mapping::guessed_with_header(&rows, &sheet, &short_name(path), header_row(&rows));
        let mapping = match (kept, &request.mapping) {
            (Some(kept), _) => Mapping { sheet, ..kept },
            (None, Some(sent)) => to_mapping(sent, || Ok(guessed.clone()))?,
            (None, None) => guessed.clone(),
        };
        self.offer(&workbook, &rows, &mapping, &guessed, &confidence)
    }

    /// Keeps a mapping as a file, for the next edition of the sheet.
    ///
    /// # Errors
    /// `NotSaved`; those of [`App::map_sheet`].
    pub fn keep_mapping(&self, request: KeepMappingRequest) -> Result<Saved, Failure> {
        let folder = self.folder_to_save_in(&request.folder)?;
        let workbook = open_path(Path::new(request.path.trim()), Progress::none()).map_err(failure)?;
        let mapping = to_mapping(&request.mapping, || guess(&workbook, &request.mapping))?;
        let text = mapping.to_toml().map_err(|_| Failure::of(FailureCode::NotSaved))?;
        let stem = short_name(Path::new(&request.mapping.source));
        saved(save_new(&folder, &stem, ".mapping.toml", |file| file.write_all(text.as_bytes())))
    }

    /// The rows of a sheet as tables.
    pub(super) fn mapped(
        &self,
        path: &Path,
        mapping: &SheetMapping,
        earlier: &Earlier,
        progress: Progress<'_>,
    ) -> Result<(Tables, Vec<Notice>), Failure> {
        let workbook = open_path(path, progress).map_err(failure)?;
        let vocabulary = vocabulary(&self.state().catalogues);
        let options = Options { vocabulary: &vocabulary };
        let mapping = to_mapping(mapping, || guess(&workbook, mapping))?;
        tables_after(earlier, &workbook, &mapping, options, progress).map_err(failure)
    }

    fn offer(
        &self,
        workbook: &Workbook,
        rows: &Rows,
        mapping: &Mapping,
        guessed: &Mapping,
        confidence: &[Confidence],
    ) -> Result<SheetOffer, Failure> {
        let vocabulary = vocabulary(&self.state().catalogues);
        let options = Options { vocabulary: &vocabulary };
        let seen = preview(rows, mapping, options, PREVIEW).map_err(failure)?;
        let body = || rows.rows.iter().filter(|row| row.line > seen.header_row);
        let columns = seen.columns.iter().enumerate().map(|(at, column)| {
            let values = body().filter_map(|row| row.cells.get(at)).map(str::trim).filter(|value| !value.is_empty());
            let guess = guessed.columns.iter().position(|guess| guess.header == column.header);
            SheetColumn {
                header: column.header.clone(),
                samples: values.take(SAMPLES).map(|value| value.chars().take(80).collect()).collect(),
                guessed: guess.map_or(column.target, |at| guessed.columns[at].target),
                confidence: guess.and_then(|at| confidence.get(at)).copied().unwrap_or(Confidence::Unknown),
            }
        });
        let columns = columns.collect();
        let rows_seen = seen.rows.iter().map(|row| SheetPreview {
            line: row.line,
            set_aside: row.refused.map(|note| note.reason),
            cells: (row.cells.iter().zip(&seen.columns))
                .map(|(cell, column)| SheetCell {
                    target: column.target,
                    value: cell.value.chars().take(200).collect(),
                    notes: cell.notes.clone(),
                })
                .collect(),
        });
        Ok(SheetOffer {
            sheets: (workbook.sheets().iter())
                .map(|sheet| SheetName { name: sheet.name.clone(), hidden: sheet.hidden })
                .collect(),
            mapping: SheetMapping {
                source: mapping.source.clone(),
                sheet: mapping.sheet.clone(),
                header_row: seen.header_row,
                headers: seen.columns.iter().map(|column| column.header.clone()).collect(),
                targets: seen.columns.iter().map(|column| column.target).collect(),
                separators: mapping.separators.clone(),
                language: said(&mapping.defaults.language).unwrap_or("en".into()),
                state: said(&mapping.defaults.state),
                country: said(&mapping.defaults.country),
                organization: said(&mapping.defaults.organization),
                kind: mapping.defaults.kind,
            },
            columns,
            preview: rows_seen.collect(),
            rows: seen.total,
        })
    }
}

/// The mapping of the window as it was shown; by a guess where it says nothing of the columns, because another sheet was chosen.
///
/// # Errors
/// `MappingUnfit` where not every column has its target; those of the guess.
fn to_mapping(sent: &SheetMapping, guess: impl FnOnce() -> Result<Mapping, Failure>) -> Result<Mapping, Failure> {
    let mut mapping = if sent.targets.is_empty() {
        Mapping { source: sent.source.clone(), ..guess()? }
    } else {
        if sent.targets.len() != sent.headers.len() {
            return Err(unfit(&sent.headers.join(", ")));
        }
        let column = |(header, target): (&String, &Target)| ColumnMapping { header: header.clone(), target: *target };
        let mut shown = Mapping::new(&sent.source, &sent.sheet, sent.header_row);
        shown.columns = sent.headers.iter().zip(&sent.targets).map(column).collect();
        shown.separators.clone_from(&sent.separators);
        shown.defaults.country = sent.country.clone().unwrap_or_default();
        shown.defaults.organization = sent.organization.clone().unwrap_or_default();
        shown.defaults.kind = sent.kind;
        shown
    };
    mapping.defaults.language.clone_from(&sent.language);
    mapping.defaults.state = sent.state.clone().unwrap_or_default();
    Ok(mapping)
}

fn guess(workbook: &Workbook, sent: &SheetMapping) -> Result<Mapping, Failure> {
    Mapping::guessed(workbook, &sent.sheet, &sent.source).map(|(mapping, _)| mapping).map_err(failure)
}

/// What a default says, if anything.
fn said(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

fn read_mapping(file: &Path) -> Result<Mapping, Failure> {
    let unfit = || unfit("?");
    if fs::metadata(file).map_err(|_| unfit())?.len() > LARGEST_MAPPING {
        return Err(unfit());
    }
    let text = fs::read_to_string(file).map_err(|_| unfit())?;
    Mapping::from_toml(&text).map_err(|error| match error {
        MappingError::TooNew(_) => Failure::of(FailureCode::PackTooNew),
        MappingError::Unreadable(_) => unfit(),
    })
}

/// The words people may write for kinds, needs and communities, in every language there is.
fn vocabulary(catalogues: &Catalogues) -> Vocabulary {
    fn add<C: Code>(list: &mut WordList, catalogues: &Catalogues, family: &str) {
        for locale in catalogues.locales().filter(|locale| !locale.pseudo) {
            for value in C::ALL {
                let id = format!("{family}-{}", value.code());
                if let Some(label) = catalogues.label(&locale.tag, &id, None) {
                    list.label(*value, &label);
                }
            }
        }
    }
    let mut vocabulary = Vocabulary::default();
    add::<Kind>(&mut vocabulary.kinds, catalogues, "kind");
    add::<Need>(&mut vocabulary.needs, catalogues, "need");
    add::<Community>(&mut vocabulary.communities, catalogues, "community");
    add::<Openness>(&mut vocabulary.openness, catalogues, "card");
    vocabulary
}

fn unfit(columns: &str) -> Failure {
    let mut failure = Failure::of(FailureCode::MappingUnfit);
    failure.args.insert("columns".to_owned(), columns.to_owned());
    failure
}

fn failure(error: SheetError) -> Failure {
    // One exhaustive match: a new kind of error does not compile until someone has chosen its words.
    match error {
        SheetError::TooLarge | SheetError::TooManyRows | SheetError::TooManyColumns => {
            Failure::of(FailureCode::TooLarge)
        }
        SheetError::NotASpreadsheet | SheetError::Empty => Failure::of(FailureCode::NothingToBring),
        SheetError::Password => Failure::of(FailureCode::ListLocked),
        SheetError::OldFormat => Failure::of(FailureCode::ListOldForm),
        SheetError::Damaged => Failure::of(FailureCode::ListDamaged),
        SheetError::Io(_) => Failure::of(FailureCode::ListUnreadable),
        SheetError::SheetMissing(sheet) => unfit(&sheet),
        SheetError::ColumnsMissing(columns) => unfit(&columns.join(", ")),
        SheetError::TargetTwice(target) => unfit(target.code()),
        SheetError::NameNotMapped => unfit("name"),
        SheetError::SourceMissing => Failure::of(FailureCode::BadRequest),
        SheetError::Stopped => Failure::of(FailureCode::Stopped),
    }
}
