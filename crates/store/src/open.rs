//! Opening the library: creating, upgrading, filling, setting a damaged one aside.

use std::{
    fs,
    io::ErrorKind,
    path::{Path, PathBuf},
};

use jiff::civil::Date;
use rusqlite::{Connection, TransactionBehavior};

use crate::{
    built_in::{BuiltIn, Inside, inside, is_indexed},
    connection::Place,
    content::Content,
    error::{Meaning, OpenError, StoreError},
    library::Library,
    meta,
    migrate::{self, MIGRATIONS, Migration},
    other_version, pack, resource, text,
    writer::Writer,
};

/// Files up to this size are checked page by page when they are opened; it costs milliseconds there.
const CHECKED_UP_TO: u64 = 16 << 20;

/// What happened while the library was opened.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Opened {
    /// The library was damaged; this is where it lies now. A new one took its place.
    pub set_aside: Option<PathBuf>,
    /// There was none before.
    pub created: bool,
    /// The built-in content was put in, for the first time or anew.
    pub refilled: bool,
    /// It was made by an older program; this is the copy from before.
    pub upgraded: Option<PathBuf>,
    /// Nothing can be written to it.
    pub read_only: bool,
}

impl Library {
    /// Opens the library at `path` and brings it up to date with `content`. `today` is the day the quality order is for.
    ///
    /// # Errors
    /// [`OpenError`]; nothing is lost in any case.
    pub fn open(path: &Path, content: &Content, today: Date) -> Result<(Self, Opened), OpenError> {
        Self::open_built_in(path, &BuiltIn::new(content.hash.clone(), || Some(content.clone())), today)
    }

    /// [`Library::open`] with content that is made only if the library needs it: where it is new, damaged, or made of
    /// something else.
    ///
    /// # Errors
    /// [`OpenError`]; nothing is lost in any case.
    pub fn open_built_in(path: &Path, built_in: &BuiltIn<'_>, today: Date) -> Result<(Self, Opened), OpenError> {
        open_with(path, built_in, today, MIGRATIONS)
    }

    /// A library in memory.
    ///
    /// # Errors
    /// [`OpenError::Store`] when `content` does not fit, for example names a record twice.
    pub fn in_memory(content: &Content, today: Date) -> Result<Self, OpenError> {
        let place = Place::memory();
        let mut writer = place.writer()?;
        migrate::migrate(&mut writer, MIGRATIONS)?;
        let transaction = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        Writer::new(&transaction).refill(content, today)?;
        transaction.commit()?;
        Ok(Self::new(place, writer)?)
    }
}

fn open_with(
    path: &Path,
    built_in: &BuiltIn<'_>,
    today: Date,
    steps: &[Migration],
) -> Result<(Library, Opened), OpenError> {
    match attempt(path, built_in, today, steps) {
        Err(OpenError::Store(error)) => match error.meaning() {
            Meaning::NoRoom => Err(OpenError::NowhereToWrite(path.to_owned())),
            Meaning::Damage => {
                let aside = set_aside(path, today).map_err(|_| OpenError::Damaged(path.to_owned()))?;
                let (library, opened) = attempt(path, built_in, today, steps).map_err(|error| match error {
                    OpenError::Store(error) if error.meaning() == Meaning::NoRoom => {
                        OpenError::NowhereToWrite(path.to_owned())
                    }
                    error => error,
                })?;
                Ok((library, Opened { set_aside: Some(aside), ..opened }))
            }
            Meaning::Other => Err(OpenError::Store(error)),
        },
        outcome => outcome,
    }
}

fn attempt(
    path: &Path,
    built_in: &BuiltIn<'_>,
    today: Date,
    steps: &[Migration],
) -> Result<(Library, Opened), OpenError> {
    let mut opened = Opened::default();
    let known = match fs::metadata(path) {
        Ok(known) => Some(known),
        Err(error) if error.kind() == ErrorKind::NotFound => None,
        Err(_) => return Err(OpenError::NowhereToWrite(path.to_owned())),
    };
    opened.created = known.as_ref().is_none_or(|known| known.len() == 0);
    opened.read_only = known.as_ref().is_some_and(|known| known.permissions().readonly());
    let file = || path.to_owned();
    let place = if opened.read_only { Place::Immutable(file()) } else { Place::File(file()) };
    let mut writer = place.writer()?;
    opened.read_only |= writer.is_readonly("main")?;
    let small = known.is_some_and(|known| known.len() <= CHECKED_UP_TO);
    if small {
        check(&writer)?;
    }
    let found = migrate::version(&writer)?;
    if found > migrate::newest(steps) {
        return newer(place, writer, found, steps, opened);
    }
    if opened.read_only {
        let usable = found == migrate::newest(steps)
            && inside(&writer, built_in)? != Inside::Other
            && is_indexed(&writer)?
            && !shows_too_much(&writer)?
            && (!small || intact(&writer)?);
        return match usable {
            true => Ok((Library::new(place, writer)?, opened)),
            // What came with this program is newer than what lies there and cannot be replaced.
            false => Err(OpenError::NowhereToWrite(file())),
        };
    }
    if found < migrate::newest(steps) {
        if found > 0 {
            opened.upgraded = Some(copy_before_upgrade(&writer, path, migrate::newest(steps))?);
        }
        migrate::migrate(&mut writer, steps)?;
    }
    if small && !intact(&writer)? {
        let content = built_in.content()?;
        fill(&mut writer, |writer| writer.heal(content, today), built_in, today)?;
        opened.refilled = true;
        return Ok((Library::new(place, writer)?, opened));
    }
    match inside(&writer, built_in)? {
        Inside::Other => {
            let content = built_in.content()?;
            fill(&mut writer, |writer| writer.refill(content, today), built_in, today)?;
            opened.refilled = true;
        }
        _ if !is_indexed(&writer)? => {
            let content = built_in.content()?;
            fill(&mut writer, |writer| writer.reindex(content, today), built_in, today)?;
        }
        _ if shows_too_much(&writer)? => fill(&mut writer, |_| Ok(()), built_in, today)?,
        // A note that cannot be kept costs the next start its time and nothing else.
        inside if inside == Inside::Same || !meta::is_settled(&writer)? => {
            _ = fill(&mut writer, |_| Ok(()), built_in, today)
        }
        _ => {}
    }
    Ok((Library::new(place, writer)?, opened))
}

/// A file of a newer program: readable if it says so, and then left exactly as it is.
fn newer(
    place: Place,
    writer: Connection,
    found: i64,
    steps: &[Migration],
    opened: Opened,
) -> Result<(Library, Opened), OpenError> {
    let oldest_reader =
        meta::get(&writer, meta::OLDEST_READER).ok().flatten().and_then(|text| text.parse::<i64>().ok());
    if oldest_reader.is_none_or(|oldest| oldest > migrate::newest(steps)) {
        return Err(OpenError::TooNew { found });
    }
    drop(writer);
    let writer = place.reader()?;
    Ok((Library::new(place, writer)?, Opened { read_only: true, ..opened }))
}

fn check(connection: &Connection) -> Result<(), StoreError> {
    let verdict: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if verdict == "ok" { Ok(()) } else { Err(StoreError::Unreadable(verdict)) }
}

/// SQLite finds most flipped bits in its own structures and none in what is stored; built-in content heals by refilling.
/// What others brought cannot: it is left out where it is read.
fn intact(connection: &Connection) -> rusqlite::Result<bool> {
    Ok(resource::all_intact(connection, pack::BUILT_IN)? && text::all_intact(connection, pack::BUILT_IN)?)
}

/// Whether an older program has settled records of which a version says that the place must not be known: it showed that of
/// another version.
fn shows_too_much(connection: &Connection) -> rusqlite::Result<bool> {
    Ok(!meta::is_settled(connection)? && !other_version::hidden(connection)?.is_empty())
}

/// Brings what came with the program up to date, settles what an older program settled otherwise, and notes what it was made of.
fn fill(
    connection: &mut Connection,
    f: impl FnOnce(&Writer<'_>) -> Result<(), StoreError>,
    built_in: &BuiltIn<'_>,
    today: Date,
) -> Result<(), StoreError> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let writer = Writer::new(&transaction);
    f(&writer)?;
    if !meta::is_settled(&transaction)? {
        writer.settle_again(today)?;
    }
    meta::set_made_of(&transaction, built_in.made_of())?;
    transaction.commit()?;
    Ok(())
}

/// A whole copy beside the library, made before anything about it changes.
fn copy_before_upgrade(connection: &Connection, path: &Path, to: i64) -> Result<PathBuf, OpenError> {
    let copy = free_name(path, &format!("before-v{to}"));
    let Some(name) = copy.to_str() else { return Err(OpenError::NowhereToWrite(copy)) };
    connection.execute("VACUUM INTO ?1", [name])?;
    Ok(copy)
}

/// Renames a damaged library, with the journal that belongs to it: a new one must not inherit that.
fn set_aside(path: &Path, today: Date) -> std::io::Result<PathBuf> {
    let aside = free_name(path, &format!("damaged-{today}"));
    fs::rename(path, &aside)?;
    let journal = with_suffix(path, "-journal");
    if journal.exists() {
        fs::rename(&journal, with_suffix(&aside, "-journal"))?;
    }
    Ok(aside)
}

/// `library.<what>.sqlite` beside `library.sqlite`, with a number if that is taken.
fn free_name(path: &Path, what: &str) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let extension = path.extension().map(|e| format!(".{}", e.to_string_lossy())).unwrap_or_default();
    let mut name = path.with_file_name(format!("{stem}.{what}{extension}"));
    let mut number = 1;
    while name.exists() {
        number += 1;
        name = path.with_file_name(format!("{stem}.{what}-{number}{extension}"));
    }
    name
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use many_doors_domain::PartialDate;

    const TODAY: Date = jiff::civil::date(2026, 11, 22);

    fn content() -> Content {
        let built_on = PartialDate::parse("2026-11-22").unwrap();
        Content { hash: "one".into(), built_on, resources: vec![], texts: vec![], labels: vec![], concepts: vec![] }
    }

    fn with_one_more_step(sql: &'static str) -> Vec<Migration> {
        let more = Migration { version: newest() + 1, sql, oldest_reader: 1 };
        MIGRATIONS.iter().copied().chain([more]).collect()
    }

    fn newest() -> i64 {
        migrate::newest(MIGRATIONS)
    }

    fn versions(path: &Path) -> (i64, bool) {
        let raw = Connection::open(path).unwrap();
        let note = "SELECT count(*) = 1 FROM sqlite_schema WHERE name = 'note'";
        (migrate::version(&raw).unwrap(), raw.query_row(note, [], |row| row.get(0)).unwrap())
    }

    #[test]
    fn an_older_library_is_copied_whole_before_it_is_upgraded() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("library.sqlite");
        drop(Library::open(&path, &content(), TODAY).unwrap());
        let steps = with_one_more_step("CREATE TABLE note (id INTEGER PRIMARY KEY) STRICT;");
        let (library, opened) =
            open_with(&path, &BuiltIn::new("one".into(), || Some(content())), TODAY, &steps).unwrap();
        drop(library);
        let copy = folder.path().join(format!("library.before-v{}.sqlite", newest() + 1));
        assert_eq!(opened.upgraded.as_deref(), Some(copy.as_path()));
        assert_eq!(versions(&path), (newest() + 1, true));
        assert_eq!(versions(&copy), (newest(), false));
    }

    #[test]
    fn a_step_that_fails_leaves_the_older_library_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("library.sqlite");
        drop(Library::open(&path, &content(), TODAY).unwrap());
        let steps = with_one_more_step("CREATE TABLE note (id INTEGER PRIMARY KEY) STRICT; SELECT * FROM nowhere;");
        assert!(open_with(&path, &BuiltIn::new("one".into(), || Some(content())), TODAY, &steps).is_err());
        assert_eq!(versions(&path), (newest(), false), "all or nothing");
        assert!(Library::open(&path, &content(), TODAY).is_ok());
    }
}
