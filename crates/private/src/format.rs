//! Contents to the plain text inside the file and back: JSON with a format number, padded.

use std::io;

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::{Contents, Error};

/// The format this program writes. A file with a higher number is left alone.
const FORMAT: u32 = 1;
/// The plain text is filled up to a multiple of this many bytes, so that the file's size says little.
pub(crate) const STEP: usize = 16 << 10;

/// What is written: the number first, then the contents.
#[derive(Serialize)]
struct Written<'a> {
    format: u32,
    #[serde(flatten)]
    contents: &'a Contents,
}

/// What is read first.
#[derive(Deserialize)]
struct Head {
    format: u32,
}

/// Contents as plain text: JSON with line breaks, then spaces up to the next multiple of [`STEP`].
///
/// # Errors
/// [`Error::Damaged`] if there is no JSON for it, which no contents are known for.
pub(crate) fn write(contents: &Contents) -> Result<Zeroizing<Vec<u8>>, Error> {
    let written = Written { format: FORMAT, contents };
    // Counted first and written then: a buffer that grew would leave copies of itself behind.
    let mut count = Count(0);
    serde_json::to_writer_pretty(&mut count, &written).map_err(|_| Error::Damaged)?;
    let whole = count.0.next_multiple_of(STEP);
    let mut plain = Zeroizing::new(Vec::with_capacity(whole));
    serde_json::to_writer_pretty(&mut *plain, &written).map_err(|_| Error::Damaged)?;
    plain.resize(whole, b' ');
    Ok(plain)
}

/// Plain text to contents. Fields that are missing are empty ones, unknown fields are kept.
///
/// While reading, serde copies text that holds escapes (a line break, a quotation mark) and unknown fields through buffers of its
/// own, which it does not wipe. The program's allocator wipes what is given back to it while the store is open; the wiping in
/// this crate is the second line.
///
/// # Errors
/// [`Error::TooNew`] for a higher format number, [`Error::Damaged`] for anything that is not ours.
pub(crate) fn read(plain: &[u8]) -> Result<Contents, Error> {
    // The number alone first: a newer format need not look like this one.
    let head: Head = serde_json::from_slice(plain).map_err(|_| Error::Damaged)?;
    match head.format {
        FORMAT => {}
        0 => return Err(Error::Damaged),
        _ => return Err(Error::TooNew),
    }
    let mut contents: Contents = serde_json::from_slice(plain).map_err(|_| Error::Damaged)?;
    contents.unknown.take_out("format");
    Ok(contents)
}

/// Counts what would be written.
struct Count(usize);

impl io::Write for Count {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 += bytes.len();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use proptest::{collection::vec, prelude::*};
    use serde_json::Value;

    use super::*;
    use crate::{Answer, Letter, Note, Person, SavedItem};

    fn error(plain: &str) -> Error {
        read(plain.as_bytes()).err().expect("it should not read")
    }

    #[test]
    fn a_person_can_read_the_plain_text() {
        let mut contents = Contents::default();
        contents.notes.push(Note::new("1".to_owned(), "Mañana".to_owned(), "Llamar a R.".to_owned()));
        let plain = write(&contents).unwrap();
        let text = std::str::from_utf8(&plain).unwrap();
        assert!(text.starts_with("{\n  \"format\": 1,\n"), "the number comes first");
        assert!(text.contains("\"title\": \"Mañana\",\n"), "letters are letters, one field a line");
    }

    #[test]
    fn the_size_says_little() {
        let mut contents = Contents::default();
        assert_eq!(write(&contents).unwrap().len(), STEP);
        contents.plan.reasons = "x".repeat(STEP - 1000);
        assert_eq!(write(&contents).unwrap().len(), STEP);
        contents.plan.reasons = "x".repeat(STEP);
        assert_eq!(write(&contents).unwrap().len(), 2 * STEP);
    }

    #[test]
    fn the_buffer_is_made_once_and_in_the_right_size() {
        let mut contents = Contents::default();
        contents.plan.helps = "tea\n".repeat(5000);
        let plain = write(&contents).unwrap();
        assert_eq!(plain.capacity(), plain.len());
    }

    #[test]
    fn what_a_newer_program_added_is_kept_at_every_level() {
        let text = r#"{ "format": 1, "moods": [{ "day": "hard" }],
            "saved": [{ "id": "a", "note": "", "color": "green" }],
            "plan": { "signs": "s", "music": { "list": ["one", 2, null, true] }, "people": [{ "name": "R.", "when": "at night" }] },
            "notes": [{ "id": "n", "pinned": true }], "letters": [{ "id": "l", "to": "school" }] }"#;
        let plain = write(&read(text.as_bytes()).unwrap()).unwrap();
        let back: Value = serde_json::from_slice(&plain).unwrap();
        assert!(back["moods"][0]["day"] == "hard");
        assert!(back["saved"][0]["color"] == "green");
        assert!(back["plan"]["music"]["list"] == serde_json::json!(["one", 2, null, true]));
        assert!(back["plan"]["people"][0]["when"] == "at night");
        assert!(back["notes"][0]["pinned"] == true);
        assert!(back["letters"][0]["to"] == "school");
        assert_eq!(std::str::from_utf8(&plain).unwrap().matches("\"format\"").count(), 1);
    }

    #[test]
    fn a_newer_format_is_told_from_damage_whatever_else_it_holds() {
        assert_eq!(error(r#"{ "format": 2, "notes": { "not": "a list" } }"#), Error::TooNew);
        for damaged in ["", "{}", "[]", "null", r#"{ "format": 0 }"#, r#"{ "format": "1" }"#, r#"{ "format": 1 "#] {
            assert_eq!(error(damaged), Error::Damaged, "{damaged}");
        }
        assert_eq!(error(r#"{ "format": 1, "notes": [], "notes": [] }"#), Error::Damaged, "a field twice");
        assert_eq!(error(r#"{ "format": 1, "format": 1 }"#), Error::Damaged);
        assert_eq!(error(r#"{ "format": 1 } { }"#), Error::Damaged, "more after the end");
    }

    #[test]
    fn a_file_with_a_number_alone_is_an_empty_store() {
        assert!(read(br#"{"format":1}"#).unwrap() == Contents::default());
    }

    proptest! {
        #[test]
        fn every_word_comes_back_as_it_was(words in vec(any::<String>(), 16), more in 0_usize..4) {
            let mut contents = Contents::default();
            let mut word = words.iter().cycle().cloned();
            let mut next = || word.next().unwrap();
            for _ in 0..more {
                contents.saved.push(SavedItem::new(next(), next()));
                contents.notes.push(Note::new(next(), next(), next()));
                contents.plan.people.push(Person::new(next(), next()));
                let answers = vec![Answer::new(next(), vec![next(), next()])];
                contents.letters.push(Letter::new(next(), next(), next(), answers));
            }
            contents.plan.signs = next();
            contents.plan.helps = next();
            contents.plan.places = next();
            contents.plan.safer = next();
            contents.plan.reasons = next();
            contents.plan.after = next();
            let plain = write(&contents).unwrap();
            prop_assert_eq!(plain.len() % STEP, 0);
            prop_assert!(read(&plain).unwrap() == contents);
        }

        #[test]
        fn reading_any_text_never_panics(text in "[\\[\\]{}:,\"0-9a-z \\\\]{0,80}") {
            let _ = read(text.as_bytes());
            let _ = read(format!("{{\"format\":1,\"plan\":{text}}}").as_bytes());
        }
    }
}
