//! What a steward looks through: records that may be the same, and those that nobody has checked for longest.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use many_doors_domain::{PartialDate, ResourceId};
use rusqlite::params;
use serde::Deserialize;

use crate::{
    decisions,
    error::StoreError,
    other_version,
    pack::{self, PackSource},
    reader::Reader,
};

/// Two records of different packs that may be the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Duplicate {
    /// The smaller id.
    pub one: ResourceId,
    /// The other.
    pub other: ResourceId,
    /// What they share, strongest first.
    pub alike: Vec<Alike>,
}

/// What two records share.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Alike {
    /// A number to dial.
    Number,
    /// The name, and a state that they serve.
    NameAndState,
}

/// A record, and when somebody last checked it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stale {
    /// Which.
    pub id: ResourceId,
    /// Its name.
    pub name: String,
    /// When. None: nobody has.
    pub checked: Option<PartialDate>,
}

/// A number that more records than this share is that of a switchboard and says nothing.
const SWITCHBOARD: usize = 12;

/// What may be the same in two records.
#[derive(Deserialize)]
struct Traits {
    name: String,
    #[serde(default, rename = "channel")]
    channels: Vec<Dialed>,
    area: Codes,
}

#[derive(Deserialize)]
struct Dialed {
    #[serde(default)]
    number: Option<String>,
}

#[derive(Deserialize)]
struct Codes {
    #[serde(default)]
    codes: Vec<String>,
}

impl Reader<'_> {
    /// Up to `limit` pairs of records that share a number, or their name and a state, those with most in common first. Pairs
    /// that one pack knows both of are left out, and so are those that a person keeps apart.
    ///
    /// # Errors
    /// [`StoreError::Sqlite`].
    pub fn possible_duplicates(&self, limit: usize) -> Result<Vec<Duplicate>, StoreError> {
        let mut groups: BTreeMap<(Alike, String), Vec<usize>> = BTreeMap::new();
        let mut records: Vec<(String, Vec<String>)> = Vec::new();
        let mut others = other_version::packs(self.connection)?;
        let mut statement = self.connection.prepare_cached("SELECT id, pack, record FROM resource ORDER BY id")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let Ok(traits) = serde_json::from_str::<Traits>(row.get_ref(2)?.as_str().unwrap_or_default()) else {
                continue;
            };
            for key in keys(&traits) {
                groups.entry(key).or_default().push(records.len());
            }
            let id: String = row.get(0)?;
            let mut packs = others.remove(&id).unwrap_or_default();
            packs.push(row.get(1)?);
            records.push((id, packs));
        }
        let apart: HashSet<(String, String)> = decisions::kept_apart(self.connection)?.into_iter().collect();
        let mut pairs: BTreeMap<(usize, usize), BTreeSet<Alike>> = BTreeMap::new();
        for ((alike, _), group) in groups.iter().filter(|(_, group)| group.len() <= SWITCHBOARD) {
            for (at, one) in group.iter().enumerate() {
                let theirs = |other: &usize| &records[*other].1;
                let apart = |other: &&usize| !theirs(other).iter().any(|pack| theirs(one).contains(pack));
                for other in group[at + 1..].iter().filter(apart) {
                    pairs.entry((*one, *other)).or_default().insert(*alike);
                }
            }
        }
        let id = |record: usize| ResourceId(records[record].0.clone());
        let mut found: Vec<Duplicate> = pairs
            .into_iter()
            .map(|((one, other), alike)| Duplicate {
                one: id(one),
                other: id(other),
                alike: alike.into_iter().collect(),
            })
            .filter(|pair| !apart.contains(&(pair.one.0.clone(), pair.other.0.clone())))
            .collect();
        found.sort_by_key(|pair| std::cmp::Reverse(pair.alike.len()));
        found.truncate(limit);
        Ok(found)
    }

    /// Up to `limit` records that nobody has checked, then those whose check is longest ago: of one pack, or of all that was
    /// typed in or imported.
    ///
    /// # Errors
    /// [`StoreError::Sqlite`].
    pub fn stalest(&self, pack: Option<&str>, limit: usize) -> Result<Vec<Stale>, StoreError> {
        let packs: Vec<String> = match pack {
            Some(pack) => vec![pack.to_owned()],
            None => pack::all(self.connection)?
                .into_iter()
                .filter(|mark| matches!(mark.source, PackSource::Own | PackSource::Imported))
                .map(|mark| mark.id)
                .collect(),
        };
        let packs = serde_json::to_string(&packs).map_err(|error| StoreError::Unreadable(error.to_string()))?;
        let mut statement = self.connection.prepare_cached(
            "SELECT id, record ->> '$.name', record ->> '$.checked.date' FROM resource \
             WHERE pack IN (SELECT value FROM json_each(?1)) AND json_valid(record) ORDER BY 3 NULLS FIRST, 1 LIMIT ?2",
        )?;
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let mut rows = statement.query(params![packs, limit])?;
        let mut stale = Vec::new();
        while let Some(row) = rows.next()? {
            let checked: Option<String> = row.get(2)?;
            let checked = checked.and_then(|date| PartialDate::parse(&date).ok());
            let name: Option<String> = row.get(1)?;
            stale.push(Stale { id: ResourceId(row.get(0)?), name: name.unwrap_or_default(), checked });
        }
        Ok(stale)
    }
}

/// Each once.
fn keys(traits: &Traits) -> BTreeSet<(Alike, String)> {
    let numbers = traits.channels.iter().filter_map(|channel| channel.number.clone());
    let mut keys: BTreeSet<(Alike, String)> = numbers.map(|number| (Alike::Number, number)).collect();
    let name = many_doors_search::analyse(&traits.name).terms;
    if !name.is_empty() {
        let states = traits.area.codes.iter().filter(|code| code.contains('-'));
        keys.extend(states.map(|state| (Alike::NameAndState, format!("{state} {name}"))));
    }
    keys
}
