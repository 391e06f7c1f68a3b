//! Indexing many records at once.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::mpsc::{Receiver, SyncSender, sync_channel},
    thread,
};

use many_doors_domain::{Resource, TextRow};
use rusqlite::Connection;

use crate::{
    document::Document,
    error::StoreError,
    index::{self, ANALYSIS},
    label, meta,
    places::{self, Move},
    resource,
    settle::Later,
    text, typo,
    vocabulary::{self, Vocabulary},
    watch::{Stage, Watch},
    word_count::{Packed, WordCount},
};

/// Documents that one thread analysed while their records were stored, and its words.
#[derive(Default)]
pub(crate) struct Kept {
    pub(crate) words: WordCount,
    pub(crate) documents: Vec<Packed>,
}

/// Where a document was kept.
#[derive(Debug, Clone, Copy)]
pub(crate) struct KeptAt {
    /// By which thread.
    pub(crate) thread: usize,
    /// Its number among those of that thread.
    pub(crate) document: usize,
}

/// How much of the index SQLite gathers in memory before it writes: all of a county, an eighth of a country. What is written
/// in one go need not be merged.
const GATHERED: u32 = 32 << 20;
/// What SQLite takes by itself.
const USUAL: u32 = 1 << 20;

/// Pages merged between two looks at whether to go on.
const MERGED_AT_ONCE: i32 = 512;

/// Documents made between two looks at whether to go on. The first are those that are not kept, and take longest: SQLite shall
/// not wait for many of them.
const BATCH: usize = 32;
/// Batches on their way to who makes documents and back.
const ON_THE_WAY: usize = 3;

/// Indexes everything anew.
pub(crate) fn rebuild(connection: &Connection, watch: Watch<'_>) -> Result<(), StoreError> {
    take_in(connection, Vec::new(), &Later { anew: true, ..Later::default() }, watch)
}

/// Brings the index up to date after many records have come. What is in it and stays where it is, is left alone where it may
/// be: most libraries are many times as long as what comes to them.
pub(crate) fn take_in(
    connection: &Connection,
    kept: Vec<Kept>,
    later: &Later,
    watch: Watch<'_>,
) -> Result<(), StoreError> {
    if !later.anew && vocabulary::is_folding_due(connection)? {
        vocabulary::fold(connection)?;
    }
    let moves = places::spread_all(connection)?;
    if later.anew {
        connection.execute_batch("INSERT INTO full (full) VALUES ('delete-all'); DELETE FROM word_change;")?;
    } else {
        moves.iter().filter(|step| !step.is_first()).try_for_each(|step| index::take_out(connection, step.from))?;
    }
    places::change(connection, &moves)?;
    let rows = if later.anew { every(connection)? } else { only(&moves) };
    let known = if later.anew {
        Known { labels: label::texts(connection)?, ..Known::default() }
    } else {
        Known { vocabulary: Vocabulary::load(connection)?, ..Known::default() }
    };
    gather(connection, GATHERED)?;
    thread::scope(|scope| {
        // Documents and words are made beside SQLite's writing, which takes as long.
        let (to_maker, sources) = sync_channel(ON_THE_WAY);
        let (made, documents) = sync_channel(ON_THE_WAY);
        let maker = scope.spawn(move || Maker { kept, words: WordCount::default(), known }.run(&sources, made));
        insert_all(connection, &rows, &later.kept, to_maker, &documents, watch)?;
        merge(connection, watch)?;
        gather(connection, USUAL)?;
        watch.at(Stage::Finishing, 1, 3)?;
        let Words { vocabulary, spellings } = maker.join().map_err(|_| lost())??;
        vocabulary::write(connection, &vocabulary)?;
        watch.at(Stage::Finishing, 2, 3)?;
        if later.anew { typo::write(connection, &spellings) } else { Ok(typo::insert(connection, &spellings)?) }
    })?;
    watch.at(Stage::Finishing, 3, 3)?;
    meta::set(connection, meta::INDEXED_BY, ANALYSIS)?;
    meta::words_changed(connection)
}

/// What must be written into the full-text table.
struct Row {
    seq: i64,
    place: i64,
    /// Its words are not among those that are counted already.
    is_new: bool,
}

/// All records, in the order in which a full-text table takes rows fastest.
fn every(connection: &Connection) -> rusqlite::Result<Vec<Row>> {
    let mut statement = connection.prepare("SELECT seq, place FROM resource ORDER BY place")?;
    statement.query_map([], |row| Ok(Row { seq: row.get(0)?, place: row.get(1)?, is_new: true }))?.collect()
}

/// Those that have come or gone elsewhere, in that order.
fn only(moves: &[Move]) -> Vec<Row> {
    let row = |step: &Move| Row { seq: step.seq, place: step.to, is_new: step.is_first() };
    let mut rows: Vec<Row> = moves.iter().map(row).collect();
    rows.sort_unstable_by_key(|row| row.place);
    rows
}

/// Words besides those of what is written now.
#[derive(Default)]
struct Known {
    /// Those of records that are left alone.
    vocabulary: Vocabulary,
    /// Those of labels can be misspelled, too.
    labels: Vec<String>,
}

/// Some records' places in the index, and something of each.
type Placed<T> = Vec<(i64, T)>;

/// What a document is made from.
enum Source {
    Kept(KeptAt),
    Stored { resource: Box<Resource>, texts: Vec<TextRow>, concepts: String, is_new: bool },
}

/// All words, as they are stored.
struct Words {
    vocabulary: Vec<u8>,
    spellings: Vec<(i64, String)>,
}

/// Makes documents and counts their words.
struct Maker {
    kept: Vec<Kept>,
    words: WordCount,
    known: Known,
}

impl Maker {
    fn run(
        mut self,
        sources: &Receiver<Placed<Source>>,
        documents: SyncSender<Placed<String>>,
    ) -> Result<Words, StoreError> {
        for batch in sources {
            let made = batch.into_iter().map(|(place, source)| (place, self.terms(source))).collect();
            if documents.send(made).is_err() {
                break;
            }
        }
        let counts: Vec<WordCount> = self.kept.into_iter().map(|kept| kept.words).chain([self.words]).collect();
        let Known { vocabulary, labels } = self.known;
        let labels: BTreeSet<String> = labels.iter().flat_map(|text| label::words_of(text)).collect();
        let named = counts.iter().flat_map(WordCount::of_names).chain(labels.iter().map(String::as_str));
        let before = vocabulary.all();
        let before = before.iter().map(|(word, frequency)| (word.as_str(), *frequency));
        let all = sum(before.chain(counts.iter().flat_map(WordCount::frequencies)));
        Ok(Words { vocabulary: vocabulary::built(all)?, spellings: typo::rows(named) })
    }

    fn terms(&mut self, source: Source) -> String {
        match source {
            Source::Kept(at) => {
                let Kept { words, documents } = &mut self.kept[at.thread];
                words.unpack(&documents[at.document])
            }
            Source::Stored { resource, texts, concepts, is_new } => {
                let document = Document::new(&resource, &texts, &concepts);
                if is_new {
                    self.words.add(&document);
                }
                document.terms
            }
        }
    }
}

fn lost() -> StoreError {
    StoreError::Unreadable("the words of the index could not be counted".to_owned())
}

/// Has the documents of these records made, and writes them in their order.
fn insert_all(
    connection: &Connection,
    rows: &[Row],
    at: &HashMap<i64, KeptAt>,
    to_maker: SyncSender<Placed<Source>>,
    documents: &Receiver<Placed<String>>,
    watch: Watch<'_>,
) -> Result<(), StoreError> {
    let total = u64::try_from(rows.len()).unwrap_or(u64::MAX);
    let mut done = 0;
    let mut batches = rows.chunks(BATCH);
    let (mut sent, mut taken) = (0, 0);
    let mut next = batches.next();
    while next.is_some() || taken < sent {
        if let Some(batch) = next.filter(|_| sent - taken < ON_THE_WAY) {
            let sources = batch.iter().filter_map(|row| source(connection, at.get(&row.seq), row).transpose());
            to_maker.send(sources.collect::<Result<_, _>>()?).map_err(|_| lost())?;
            sent += 1;
            next = batches.next();
            continue;
        }
        watch.at(Stage::Indexing, done, total)?;
        let made = documents.recv().map_err(|_| lost())?;
        done += u64::try_from(made.len()).unwrap_or(0);
        made.iter().try_for_each(|(place, terms)| index::insert(connection, *place, terms))?;
        taken += 1;
    }
    Ok(())
}

/// What a record's document is made from; none where it was altered.
fn source(connection: &Connection, at: Option<&KeptAt>, row: &Row) -> Result<Option<(i64, Source)>, StoreError> {
    let Row { place, is_new, .. } = *row;
    if let Some(at) = at {
        return Ok(Some((place, Source::Kept(*at))));
    }
    match resource::by_place(connection, place) {
        Ok(Some(resource)) => {
            let (texts, concepts) =
                (text::of(connection, &resource.id)?, resource::concepts(connection, &resource.id)?);
            Ok(Some((place, Source::Stored { resource: Box::new(resource), texts, concepts, is_new })))
        }
        Ok(None) | Err(StoreError::Altered(_)) => Ok(None),
        Err(error) => Err(error),
    }
}

/// In the order of the words.
fn sum<'w>(counts: impl Iterator<Item = (&'w str, u64)>) -> BTreeMap<&'w str, u64> {
    let mut all = BTreeMap::new();
    for (word, frequency) in counts {
        *all.entry(word).or_default() += frequency;
    }
    all
}

fn gather(connection: &Connection, bytes: u32) -> rusqlite::Result<()> {
    connection.execute("INSERT INTO full (full, rank) VALUES ('hashsize', ?1)", [bytes])?;
    Ok(())
}

/// Brings the index into one piece: questions are answered faster, and what was taken out is really gone.
pub(crate) fn merge(connection: &Connection, watch: Watch<'_>) -> Result<(), StoreError> {
    let mut pages = -MERGED_AT_ONCE;
    loop {
        let before = connection.total_changes();
        connection.execute("INSERT INTO full (full, rank) VALUES ('merge', ?1)", [pages])?;
        if connection.total_changes() - before < 2 {
            return Ok(());
        }
        pages = MERGED_AT_ONCE;
        watch.at(Stage::Finishing, 0, 3)?;
    }
}
