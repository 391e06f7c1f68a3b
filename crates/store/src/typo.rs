//! Words that were nearly typed.

use std::collections::BTreeSet;

use many_doors_search::typo::{SHORTEST, deletes, one_edit_apart};
use rusqlite::{Connection, params};

use crate::{document::in_name, error::StoreError, expression::quoted, label, lexicon::Lexicon};

/// What is stored of these words, sorted: rows in the order of the key are appended, never sorted in. Short words and numbers
/// are left out.
pub(crate) fn rows<'a>(words: impl Iterator<Item = &'a str>) -> Vec<(i64, String)> {
    let words: BTreeSet<&str> = words.filter(|word| may_be_mended(word)).collect();
    let mut rows: Vec<(i64, String)> =
        words.into_iter().flat_map(|word| spellings(word).map(move |near| (near, word.to_owned()))).collect();
    rows.sort_unstable();
    rows.dedup();
    rows
}

/// Makes what is stored exactly these rows. Those that are there stay where they are: most of a library's words do not change
/// with one list.
pub(crate) fn write(connection: &Connection, rows: &[(i64, String)]) -> Result<(), StoreError> {
    let Differences { gone, new } = match differences(connection, rows)? {
        Some(differences) => differences,
        None => {
            connection.execute("DELETE FROM spelling", [])?;
            Differences { gone: Vec::new(), new: rows.iter().collect() }
        }
    };
    let mut delete = connection.prepare_cached("DELETE FROM spelling WHERE near = ?1 AND word = ?2")?;
    for (near, word) in &gone {
        delete.execute(params![near, word])?;
    }
    Ok(insert(connection, new)?)
}

/// What makes of stored rows those that are wanted.
struct Differences<'a> {
    gone: Vec<(i64, String)>,
    new: Vec<&'a (i64, String)>,
}

/// How what is stored differs from these rows; none where it was altered and is not what anybody wrote.
fn differences<'a>(connection: &Connection, rows: &'a [(i64, String)]) -> Result<Option<Differences<'a>>, StoreError> {
    let mut differences = Differences { gone: Vec::new(), new: Vec::new() };
    let mut wanted = rows.iter().peekable();
    let mut statement = connection.prepare_cached("SELECT near, word FROM spelling ORDER BY near, word")?;
    let mut stored = statement.query([])?;
    let mut last = (i64::MIN, String::new());
    while let Some(row) = stored.next()? {
        let (Ok(near), Ok(word)) = (row.get_ref(0)?.as_i64(), row.get_ref(1)?.as_str()) else { return Ok(None) };
        if (last.0, last.1.as_str()) >= (near, word) {
            return Ok(None);
        }
        let order = |row: &(i64, String)| (row.0, row.1.as_str()).cmp(&(near, word));
        while let Some(row) = wanted.next_if(|row| order(row).is_lt()) {
            differences.new.push(row);
        }
        if wanted.next_if(|row| order(row).is_eq()).is_none() {
            differences.gone.push((near, word.to_owned()));
        }
        last.0 = near;
        word.clone_into(&mut last.1);
    }
    differences.new.extend(wanted);
    Ok(Some(differences))
}

/// Adds words, if they are not there.
pub(crate) fn add<'a>(connection: &Connection, words: impl Iterator<Item = &'a str>) -> rusqlite::Result<()> {
    insert(connection, &rows(words))
}

/// Adds rows, if they are not there.
pub(crate) fn insert<'a>(
    connection: &Connection,
    rows: impl IntoIterator<Item = &'a (i64, String)>,
) -> rusqlite::Result<()> {
    let mut insert = connection.prepare_cached("INSERT OR IGNORE INTO spelling (near, word) VALUES (?1, ?2)")?;
    for (near, word) in rows {
        insert.execute(params![near, word])?;
    }
    Ok(())
}

/// Takes those of the words out that no name and no label holds any more.
pub(crate) fn forget<'a>(connection: &Connection, words: impl Iterator<Item = &'a str>) -> Result<(), StoreError> {
    let labels = label::words(connection)?;
    let mut named = connection.prepare_cached("SELECT 1 FROM full WHERE full MATCH ?1 LIMIT 1")?;
    let mut delete = connection.prepare_cached("DELETE FROM spelling WHERE near = ?1 AND word = ?2")?;
    for word in words.filter(|word| may_be_mended(word)) {
        if labels.contains(word) || named.exists([quoted(&in_name(word))])? {
            continue;
        }
        for near in spellings(word) {
            delete.execute(params![near, word])?;
        }
    }
    Ok(())
}

/// Words one edit away from `typed`, the most frequent first.
pub(crate) fn near(connection: &Connection, lexicon: &Lexicon, typed: &str) -> Result<Vec<String>, StoreError> {
    if !may_be_mended(typed) {
        return Ok(Vec::new());
    }
    let mut found = BTreeSet::new();
    let mut statement = connection.prepare_cached("SELECT word FROM spelling WHERE near = ?1")?;
    for near in spellings(typed) {
        let mut rows = statement.query([near])?;
        while let Some(row) = rows.next()? {
            let word: String = row.get(0)?;
            // The last record with a word may have gone since.
            if one_edit_apart(typed, &word) && lexicon.knows(&word) {
                found.insert(word);
            }
        }
    }
    let mut found: Vec<String> = found.into_iter().collect();
    found.sort_by_key(|word| std::cmp::Reverse(lexicon.vocabulary.frequency(word)));
    Ok(found)
}

/// Letters of a word that are looked at: two words one edit apart begin nearly alike, wherever the edit is.
const BEGINNING: usize = 7;

/// Numbers for the beginning of the word and for everything that is left when one letter is taken out of it. Different ones
/// may share a number: whoever asks compares the words themselves.
fn spellings(word: &str) -> impl Iterator<Item = i64> {
    let end = word.char_indices().nth(BEGINNING).map_or(word.len(), |(at, _)| at);
    deletes(&word[..end]).into_iter().map(|near| {
        // FNV-1a, folded to 24 bits: three bytes in a row, and one in fifteen shared by chance among a million.
        let hash = near.bytes().fold(0x811C_9DC5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
        i64::from((hash >> 24) ^ (hash & 0x00FF_FFFF))
    })
}

/// Long enough, and no number: nobody may be led from one number to another.
fn may_be_mended(word: &str) -> bool {
    word.chars().nth(SHORTEST - 1).is_some() && !word.contains(|c: char| c.is_numeric())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{connection::Place, migrate};
    use proptest::prelude::*;

    fn library() -> Connection {
        let mut connection = Place::memory().writer().unwrap();
        migrate::migrate(&mut connection, migrate::MIGRATIONS).unwrap();
        connection
    }

    fn stored(connection: &Connection) -> Vec<(i64, String)> {
        let mut statement = connection.prepare("SELECT near, word FROM spelling ORDER BY +near, +word").unwrap();
        statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(Result::unwrap).collect()
    }

    #[test]
    fn what_was_altered_is_written_anew() {
        let connection = library();
        let words = rows(["grief", "housing", "counseling"].into_iter());
        write(&connection, &words).unwrap();
        assert!(differences(&connection, &words).unwrap().is_some());
        // As flipped bits may leave it.
        let alter = "UPDATE spelling SET word = CAST(x'FF' AS TEXT) WHERE word = 'grief' AND near = ?1";
        assert_eq!(connection.execute(alter, [spellings("grief").max()]).unwrap(), 1);
        assert!(differences(&connection, &words).unwrap().is_none());
        write(&connection, &words).unwrap();
        assert_eq!(stored(&connection), words);
    }

    proptest! {
        #[test]
        fn whatever_was_stored_before_the_rows_are_those_that_are_wanted(
            before in prop::collection::btree_set("[a-cé]{3,6}", 0..9),
            after in prop::collection::btree_set("[a-cé]{3,6}", 0..9),
        ) {
            let connection = library();
            for words in [&before, &after] {
                let wanted = rows(words.iter().map(String::as_str));
                write(&connection, &wanted).unwrap();
                prop_assert_eq!(stored(&connection), wanted);
            }
        }

        #[test]
        fn words_one_edit_apart_always_share_a_number(word in "[a-zé]{5,14}", at in 0usize..14, with in "[a-z]", how in 0..4) {
            let mut letters: Vec<char> = word.chars().collect();
            let at = at % (letters.len() - 1);
            let with = with.chars().next().unwrap();
            match how {
                0 => letters[at] = with,
                1 => { letters.remove(at); }
                2 => letters.insert(at, with),
                _ => letters.swap(at, at + 1),
            }
            let slip: String = letters.into_iter().collect();
            let shared: Vec<i64> = spellings(&slip).collect();
            prop_assert!(spellings(&word).any(|number| shared.contains(&number)), "{word} {slip}");
        }
    }
}
