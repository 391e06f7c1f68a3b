//! Taking in lists of others, with a report of what was done to every row, and giving entries away as HSDS.

mod before;
mod export;
mod look;
mod report;
mod sheet;

use std::{
    collections::BTreeMap,
    path::Path,
    sync::{Arc, Mutex, PoisonError, mpsc::sync_channel},
};

use many_doors_domain::{PartialDate, ResourceId};
use many_doors_exchange::{
    Further, Notice, Outcome, Progress, Reason, Stopped, Tables, files::Files, files::FilesError, hsds, sheet::Earlier,
};
use many_doors_store::{Changed, PackMark, PackSource, Stage, StoreError, Watch};

pub(crate) use export::not_exported;
pub use look::short_name;

use before::Before;

use crate::{
    App,
    behind::behind,
    task::Task,
    texts::SOURCE_LOCALE,
    wire::{BringRequest, Brought, Change, ChangedEntry, Changes, Failure, FailureCode, ReasonCount, TaskStage},
};

/// How the ids of packs begin that are lists which were brought in.
pub(crate) const LIST: &str = "list-";

/// Entries that whoever makes them hands over at a time.
const BATCH: usize = 64;
/// Batches between who makes them and who writes them.
const ON_THE_WAY: usize = 4;

/// Notices of each outcome and reason that the window is told of; the saved report holds them all.
const SHOWN: usize = 20;

/// What is to be said of the last list that was taken in. In memory only.
#[derive(Default)]
pub(crate) struct LastReport(Mutex<Arc<Told>>);

/// Every notice of a list: those with values, then those that say the place alone.
#[derive(Default)]
struct Told {
    notices: Vec<Notice>,
    further: Vec<Further>,
}

impl LastReport {
    /// Nothing of it is left.
    pub(crate) fn forget(&self) {
        self.keep(Told::default());
    }

    fn keep(&self, told: Told) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Arc::new(told);
    }

    fn told(&self) -> Arc<Told> {
        Arc::clone(&self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// How often each outcome and reason was met.
type Counts = BTreeMap<(Outcome, Reason), u64>;

/// A list as it was read.
struct Listed {
    tables: Tables,
    told: Told,
    counts: Counts,
}

/// Entries of which somebody else knows how many there can be.
struct Counted<I> {
    entries: I,
    most: Option<usize>,
}

impl<I: Iterator> Iterator for Counted<I> {
    type Item = I::Item;

    fn next(&mut self) -> Option<I::Item> {
        let next = self.entries.next();
        self.most = self.most.map(|most| most.saturating_sub(1));
        next
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (0, self.most)
    }
}

impl App {
    /// Takes a list in, or updates what came from it before: all of it in one transaction.
    ///
    /// # Errors
    /// `NotAllowed` on a kiosk; `Busy`; those of [`App::look`], `MappingUnfit`; `NothingWritten`; `Stopped`: all is then as before.
    pub fn bring(&self, request: BringRequest) -> Result<Brought, Failure> {
        behind(|| self.take_in(&request))
    }

    fn take_in(&self, request: &BringRequest) -> Result<Brought, Failure> {
        self.may_change()?;
        let task = self.tasks.begin(TaskStage::Reading)?;
        let Listed { tables, mut told, mut counts } = self.read_list(request, &task)?;
        let today = self.now().today;
        let source = hsds::SourceInfo {
            source: request.source.trim().to_owned(),
            name: request.name.trim().to_owned(),
            date: Some(PartialDate::from(today)),
            licence: request.licence.clone().map(|licence| licence.trim().to_owned()).filter(|text| !text.is_empty()),
            locale: request.mapping.as_ref().map_or(SOURCE_LOCALE, |mapping| &mapping.language).to_owned(),
        };
        let mark = self.mark_of_source(&source, today)?;
        let state = self.state();
        let library = state.library()?;
        let before = library.read(|reader| Before::read(reader, &mark.id))?;
        let mut brought_names: BTreeMap<ResourceId, String> = BTreeMap::new();
        let mut about_records = Vec::new();
        let changed = library.write(|writer| {
            let at = |stage, done, total| task.at(self::stage(stage), done, total);
            std::thread::scope(|scope| {
                // Making entries takes as long as writing them.
                let (made, to_write) = sync_channel(ON_THE_WAY);
                let (counted, most) = sync_channel(1);
                let (before, task, concepts) = (&before, &task, &state.concepts);
                // It has the tables for itself, and gives them back while the index is still being written.
                let maker = scope.spawn(move || {
                    let making = |done, total| task.at(TaskStage::Writing, done, total);
                    let mut records = match hsds::records(&tables, &source, Progress::new(&making)) {
                        Ok(records) => records,
                        Err(stopped) => {
                            let _ = made.send(vec![Err(stopped.into())]);
                            return Vec::new();
                        }
                    };
                    let _ = counted.send(records.size_hint().1);
                    let mut entries = records.by_ref().map(|record| {
                        let mut record = record?;
                        before.date(&mut record, today.into());
                        Ok::<_, Failure>(concepts.entry(record))
                    });
                    loop {
                        let batch: Vec<_> = entries.by_ref().take(BATCH).collect();
                        // Where nobody takes them any more, somebody stopped it.
                        if batch.is_empty() || made.send(batch).is_err() {
                            break;
                        }
                    }
                    drop(made);
                    records.take_notices()
                });
                let entries = to_write.into_iter().flatten().inspect(|entry| {
                    if let Ok(entry) = entry {
                        let resource = &entry.record.resource;
                        brought_names.insert(resource.id.clone(), resource.name.clone());
                    }
                });
                let entries = Counted { entries, most: most.recv().unwrap_or_default() };
                let changed = writer.set_pack(&mark, entries, today, Watch::new(&at))?;
                about_records = maker.join().map_err(|_| Failure::of(FailureCode::NothingWritten))?;
                Ok(changed)
            })
        });
        count(&mut counts, &about_records);
        told.notices.extend(about_records);
        let mut changes = changes(changed.map_err(Failure::while_writing)?);
        for entry in &mut changes.named {
            let id = ResourceId(entry.id.clone());
            let name = brought_names.get(&id).or_else(|| before.names.get(&id));
            entry.name = name.cloned().unwrap_or_default();
        }
        let brought = Brought {
            changes,
            noticed: counts.values().fold(0, |all, count| all.saturating_add(number(*count))),
            reasons: sorted(counts),
            notices: shown(&told.notices),
        };
        self.report.keep(told);
        Ok(brought)
    }

    fn read_list(&self, request: &BringRequest, task: &Task) -> Result<Listed, Failure> {
        let at = |done, total| task.at(TaskStage::Reading, done, total);
        let progress = Progress::new(&at);
        let path = Path::new(request.path.trim());
        if let Some(mapping) = &request.mapping {
            let mut earlier = Earlier::default();
            let state = self.state();
            state.library()?.read(|reader| {
                reader.each_record(Some(&pack_of(&request.source)), |record| {
                    earlier.add(&record);
                    Ok::<_, StoreError>(())
                })
            })?;
            let (tables, notices) = self.mapped(path, mapping, &earlier, progress)?;
            let mut counts = Counts::new();
            count(&mut counts, &notices);
            return Ok(Listed { tables, told: Told { notices, further: Vec::new() }, counts });
        }
        let files = Files::at(path).map_err(unreadable)?;
        let options = hsds::read::Options {
            source: request.source.trim().to_owned(),
            keep_private: request.keep_private,
            as_is: false,
        };
        let read = hsds::read::read(&files, &options, progress).map_err(not_read)?;
        let told = Told { notices: read.notices, further: read.further };
        Ok(Listed { tables: read.tables, told, counts: read.counts })
    }

    /// The pack that a source's entries are: the same source is always the same pack.
    fn mark_of_source(&self, source: &hsds::SourceInfo, today: jiff::civil::Date) -> Result<PackMark, Failure> {
        if source.source.is_empty() {
            return Err(Failure::of(FailureCode::BadRequest));
        }
        let id = pack_of(&source.source);
        let before = self.mark(&id)?;
        Ok(PackMark {
            name: if source.name.is_empty() { source.source.clone() } else { source.name.clone() },
            serial: before.map_or(1, |before| before.serial + 1),
            licence: source.licence.clone(),
            from: source.source.clone(),
            ..PackMark::new(&id, PackSource::Imported, today)
        })
    }
}

/// The pack of a source, by its short name as it was typed.
fn pack_of(source: &str) -> String {
    format!("{LIST}{}", source.trim())
}

/// The first notices of each outcome and reason.
fn shown(notices: &[Notice]) -> Vec<Notice> {
    let mut counts: BTreeMap<_, usize> = BTreeMap::new();
    let mut first = |notice: &&Notice| {
        let count = counts.entry((notice.outcome, notice.reason)).or_default();
        *count += 1;
        *count <= SHOWN
    };
    notices.iter().filter(|notice| first(notice)).cloned().collect()
}

/// Adds notices to the counts.
fn count(counts: &mut Counts, notices: &[Notice]) {
    for notice in notices {
        *counts.entry((notice.outcome, notice.reason)).or_default() += 1;
    }
}

/// How often each outcome and reason was met, the most frequent first.
fn sorted(counts: Counts) -> Vec<ReasonCount> {
    let counted = |((outcome, reason), count)| ReasonCount { outcome, reason, count: number(count) };
    let mut counts: Vec<ReasonCount> = counts.into_iter().map(counted).collect();
    counts.sort_by_key(|counted| std::cmp::Reverse(counted.count));
    counts
}

fn number(count: u64) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// What changed in the store, as the window is told. Names are for whoever knows them.
pub(crate) fn changes(changed: Changed) -> Changes {
    let named = |ids: Vec<ResourceId>, change| {
        ids.into_iter().map(move |id| ChangedEntry { id: id.0, name: String::new(), change })
    };
    Changes {
        added: number(changed.added),
        changed: number(changed.changed),
        removed: number(changed.removed),
        same: number(changed.same),
        named: named(changed.some_changed, Change::Changed)
            .chain(named(changed.some_removed, Change::Removed))
            .chain(named(changed.some_added, Change::Added))
            .take(100)
            .collect(),
    }
}

/// The store's stages as people know them.
pub(crate) fn stage(stage: Stage) -> TaskStage {
    match stage {
        Stage::Storing => TaskStage::Writing,
        Stage::Indexing | Stage::Finishing => TaskStage::Indexing,
    }
}

fn unreadable(error: FilesError) -> Failure {
    // One exhaustive match: a new kind of error does not compile until someone has chosen its words.
    Failure::of(match error {
        FilesError::TooMany | FilesError::TooLarge(_) | FilesError::TooLargeTogether => FailureCode::TooLarge,
        FilesError::Locked(_) => FailureCode::ListLocked,
        FilesError::NotAnArchive
        | FilesError::Damaged(_)
        | FilesError::Outside(_)
        | FilesError::Link(_)
        | FilesError::Twice(_) => FailureCode::ListDamaged,
        FilesError::Io(_) => FailureCode::ListUnreadable,
        FilesError::Absent(_) => FailureCode::NothingToBring,
    })
}

fn not_read(error: hsds::read::ReadError) -> Failure {
    use hsds::read::ReadError;
    match error {
        ReadError::Stopped(Stopped) => Failure::of(FailureCode::Stopped),
        ReadError::NothingFound => Failure::of(FailureCode::NothingToBring),
        ReadError::Damaged => Failure::of(FailureCode::ListDamaged),
        ReadError::Files(error) => unreadable(error),
    }
}
