//! The place of every record inside its quality bucket: by a hash of its id, so that the same records have the same places
//! in whatever order they came.
//!
//! Each has a slot, its hash scaled to the slots of the bucket. In the order of the hashes, each stands in its slot or, where
//! that is taken, right after the one before. One record that comes or goes moves only those that stand without a gap behind
//! it. A bucket has two to eight slots for each record: the index keeps distances between places, and short ones take less
//! room.

use std::collections::{BTreeMap, HashMap};

use rusqlite::Connection;

use crate::{
    error::StoreError,
    index,
    order::{bucket, places_of, waiting_bucket},
};

/// The hash of an id: FNV-1a with its bits stirred. Part of what [`index::ANALYSIS`] stands for.
pub(crate) fn hash(id: &str) -> u64 {
    let mut hash = id
        .bytes()
        .fold(0xCBF2_9CE4_8422_2325, |hash: u64, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3));
    for multiplier in [0xFF51_AFD7_ED55_8CCD, 0xC4CE_B9FE_1A85_EC53] {
        hash = (hash ^ (hash >> 33)).wrapping_mul(multiplier);
    }
    hash ^ (hash >> 33)
}

/// Slots of a bucket with so many records.
fn slots(count: i64) -> i64 {
    let mut slots = 1 << 10;
    while slots < count * 2 && slots < 1 << 20 {
        slots <<= 2;
    }
    // A bucket this full has room behind the last slot for whoever stands in a row there.
    if count * 2 > slots { (1 << 21) - (1 << 16) } else { slots }
}

/// The slot of a hash.
fn slot(hash: u64, slots: i64) -> i64 {
    let scaled = (u128::from(hash) * u128::from(slots.unsigned_abs())) >> 64;
    i64::try_from(scaled).unwrap_or(0)
}

/// The places of records of a bucket that has slots for `count`; their hashes in ascending order.
fn spread(bucket: u8, hashes: impl Iterator<Item = u64>, count: i64) -> Result<Vec<i64>, StoreError> {
    let (first, last) = places_of(bucket);
    let slots = slots(count);
    let mut before = first - 1;
    let place = |hash| {
        before = (before + 1).max(first + slot(hash, slots));
        before
    };
    let places: Vec<i64> = hashes.map(place).collect();
    if before > last { Err(StoreError::TooMany) } else { Ok(places) }
}

/// A record that goes to another place.
pub(crate) struct Move {
    pub(crate) seq: i64,
    pub(crate) from: i64,
    pub(crate) to: i64,
}

/// How many records stand in each bucket.
pub(crate) struct Places {
    counts: HashMap<u8, i64>,
}

impl Places {
    pub(crate) fn load(connection: &Connection) -> rusqlite::Result<Self> {
        let mut counts = HashMap::new();
        let mut statement = connection.prepare_cached("SELECT place FROM resource")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            *counts.entry(bucket(row.get(0)?)).or_default() += 1;
        }
        Ok(Self { counts })
    }

    /// Makes room for one more record and answers with its place.
    pub(crate) fn open(&mut self, connection: &Connection, bucket: u8, id: &str) -> Result<i64, StoreError> {
        let count = self.counts.entry(bucket).or_default();
        *count += 1;
        let count = *count;
        if slots(count) != slots(count - 1) {
            respread(connection, bucket, count)?;
        }
        let (slots, (first, last)) = (slots(count), places_of(bucket));
        let own = first + slot(hash(id), slots);
        let mut before = own - 1;
        let mut place = None;
        let mut moves = Vec::new();
        let mut statement = connection.prepare_cached(ROW)?;
        let mut rows = statement.query([own, last])?;
        while let Some(row) = rows.next()? {
            let (seq, theirs, from): (i64, String, i64) = (row.get(0)?, row.get(1)?, row.get(2)?);
            if place.is_none() {
                if (hash(&theirs), theirs.as_str()) < (hash(id), id) {
                    before = from;
                    continue;
                }
                before = (before + 1).max(own);
                place = Some(before);
            }
            let to = (before + 1).max(first + slot(hash(&theirs), slots));
            if to == from {
                break;
            }
            moves.push(Move { seq, from, to });
            before = to;
        }
        let place = place.unwrap_or_else(|| (before + 1).max(own));
        if before.max(place) > last {
            return Err(StoreError::TooMany);
        }
        drop(rows);
        index::carry(connection, &moves)?;
        Ok(place)
    }

    /// Closes the gap that a record has left.
    pub(crate) fn close(&mut self, connection: &Connection, place: i64) -> Result<(), StoreError> {
        let bucket = bucket(place);
        let count = self.counts.entry(bucket).or_default();
        *count -= 1;
        let count = *count;
        if slots(count) != slots(count + 1) {
            return respread(connection, bucket, count);
        }
        let (slots, (first, last)) = (slots(count), places_of(bucket));
        let mut before = place - 1;
        let mut moves = Vec::new();
        let mut statement = connection.prepare_cached(ROW)?;
        let mut rows = statement.query([place, last])?;
        while let Some(row) = rows.next()? {
            let (seq, id, from): (i64, String, i64) = (row.get(0)?, row.get(1)?, row.get(2)?);
            let to = (before + 1).max(first + slot(hash(&id), slots));
            if to == from {
                break;
            }
            moves.push(Move { seq, from, to });
            before = to;
        }
        drop(rows);
        index::carry(connection, &moves)
    }
}

const ROW: &str = "SELECT seq, id, place FROM resource WHERE place BETWEEN ?1 AND ?2 ORDER BY place";

/// Spreads the records of a bucket over the slots for `count`.
fn respread(connection: &Connection, bucket: u8, count: i64) -> Result<(), StoreError> {
    let (first, last) = places_of(bucket);
    let mut stand = Vec::new();
    let mut statement = connection.prepare_cached(ROW)?;
    let mut rows = statement.query([first, last])?;
    while let Some(row) = rows.next()? {
        stand.push(Standing { seq: row.get(0)?, id: row.get(1)?, place: row.get(2)? });
    }
    drop(rows);
    index::carry(connection, &moves(bucket, stand, count)?)
}

struct Standing {
    seq: i64,
    id: String,
    place: i64,
}

/// Who of them must go where.
fn moves(bucket: u8, stand: Vec<Standing>, count: i64) -> Result<Vec<Move>, StoreError> {
    let mut stand: Vec<(u64, Standing)> = stand.into_iter().map(|record| (hash(&record.id), record)).collect();
    stand.sort_unstable_by(|(a, one), (b, other)| (a, &one.id).cmp(&(b, &other.id)));
    let places = spread(bucket, stand.iter().map(|(hash, _)| *hash), count)?;
    let steps = stand.iter().zip(places).map(|((_, record), to)| Move { seq: record.seq, from: record.place, to });
    Ok(steps.filter(|step| step.from != step.to).collect())
}

impl Move {
    /// The record waited for a place, and so is not in the index yet.
    pub(crate) fn is_first(&self) -> bool {
        waiting_bucket(self.from).is_some()
    }
}

/// The place of every record that must go to another one, or waits for its first. Nobody goes yet: see [`change`].
pub(crate) fn spread_all(connection: &Connection) -> Result<Vec<Move>, StoreError> {
    let mut buckets: BTreeMap<u8, Vec<Standing>> = BTreeMap::new();
    let mut statement = connection.prepare_cached("SELECT seq, id, place FROM resource")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let record = Standing { seq: row.get(0)?, id: row.get(1)?, place: row.get(2)? };
        buckets.entry(bucket(record.place)).or_default().push(record);
    }
    drop(rows);
    let mut all = Vec::new();
    for (bucket, stand) in buckets {
        let count = i64::try_from(stand.len()).unwrap_or(i64::MAX);
        all.extend(moves(bucket, stand, count)?);
    }
    all.sort_unstable_by_key(|step| step.seq);
    Ok(all)
}

/// Writes where they stand. None may be in the way of another meanwhile.
pub(crate) fn change(connection: &Connection, moves: &[Move]) -> rusqlite::Result<()> {
    // Who waits for a place stands in nobody's way.
    for step in moves.iter().filter(|step| !step.is_first()) {
        set(connection, step.seq, -1 - step.seq)?;
    }
    moves.iter().try_for_each(|step| set(connection, step.seq, step.to))
}

/// Writes where one record stands.
pub(crate) fn set(connection: &Connection, seq: i64, place: i64) -> rusqlite::Result<()> {
    connection.prepare_cached("UPDATE resource SET place = ?2 WHERE seq = ?1")?.execute([seq, place])?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{connection::Place, migrate};
    use proptest::prelude::*;
    use rusqlite::params;

    fn connection() -> Connection {
        let mut connection = Place::memory().writer().unwrap();
        migrate::migrate(&mut connection, migrate::MIGRATIONS).unwrap();
        connection
    }

    fn put(connection: &Connection, id: &str, place: i64) {
        let sql = "INSERT INTO resource (id, place, kind, pack, record, record_sha256) \
                   VALUES (?1, ?2, 'x', 'x', '', zeroblob(32))";
        connection.execute(sql, params![id, place]).unwrap();
    }

    fn stand(connection: &Connection) -> Vec<(String, i64)> {
        let mut statement = connection.prepare("SELECT id, place FROM resource ORDER BY id").unwrap();
        statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(Result::unwrap).collect()
    }

    #[test]
    fn a_bucket_has_two_to_eight_slots_for_each_record_and_always_room_for_all() {
        for count in [513, 2_049, 40_000, 500_000] {
            assert!((count * 2..=count * 8).contains(&slots(count)), "{count}");
        }
        assert!(slots(2_000_000) >= 2_000_000);
        let last = slot(u64::MAX, slots(2_000_000));
        assert!(last < slots(2_000_000) && slot(0, 1 << 10) == 0);
    }

    #[test]
    fn a_bucket_that_is_full_says_so() {
        let many = vec![u64::MAX; 70_000];
        assert!(matches!(spread(3, many.into_iter(), 2_000_000), Err(StoreError::TooMany)));
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]
        #[test]
        fn records_that_come_and_go_one_by_one_stand_as_if_they_had_come_together(
            // Around 512, where the slots of a bucket are laid out anew; crowded, so that records stand in rows.
            first in 400..560_usize,
            steps in prop::collection::vec((0..700_usize, any::<bool>()), 0..80),
        ) {
            let one_by_one = connection();
            let mut ids: BTreeMap<String, ()> = (0..first).map(|number| (format!("r{number}"), ())).collect();
            for (number, id) in ids.keys().enumerate() {
                put(&one_by_one, id, crate::order::waiting(5, i64::try_from(number).unwrap()).unwrap());
            }
            change(&one_by_one, &spread_all(&one_by_one).unwrap()).unwrap();
            let mut places = Places::load(&one_by_one).unwrap();
            for (number, come) in steps {
                let id = format!("r{number}");
                if come && !ids.contains_key(&id) {
                    let place = places.open(&one_by_one, 5, &id).unwrap();
                    put(&one_by_one, &id, place);
                    ids.insert(id, ());
                } else if !come && ids.remove(&id).is_some() {
                    let sql = "DELETE FROM resource WHERE id = ?1 RETURNING place";
                    let place = one_by_one.query_row(sql, [&id], |row| row.get(0)).unwrap();
                    places.close(&one_by_one, place).unwrap();
                }
            }
            let together = connection();
            for (number, id) in ids.keys().rev().enumerate() {
                put(&together, id, crate::order::waiting(5, i64::try_from(number).unwrap()).unwrap());
            }
            change(&together, &spread_all(&together).unwrap()).unwrap();
            prop_assert_eq!(stand(&one_by_one), stand(&together));
        }
    }
}
