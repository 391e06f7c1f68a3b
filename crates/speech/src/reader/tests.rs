use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

use super::*;

const PATIENCE: Duration = Duration::from_secs(5);

/// Speaks English and Spanish; what it said and whether it was silenced can be seen.
struct Puppet {
    seen: Arc<Seen>,
}

#[derive(Default)]
struct Seen {
    said: Mutex<Vec<(String, String)>>,
    stopped: Mutex<usize>,
    hushed: AtomicBool,
    tell: Mutex<Option<Tell>>,
    /// Says everything to its end by itself.
    runs: AtomicBool,
    /// Looking for voices takes so long.
    slow: AtomicBool,
    /// They are being looked for.
    looking: AtomicBool,
}

impl Engine for Puppet {
    fn voices(&mut self) -> Result<Vec<Voice>, Silent> {
        self.seen.looking.store(true, Ordering::SeqCst);
        while self.seen.slow.load(Ordering::SeqCst) {
            thread::yield_now();
        }
        Ok(["en-us", "es-419"].map(|tag| Voice { id: tag.into(), language: tag.into() }).to_vec())
    }

    fn say(&mut self, utterance: &Utterance) -> Result<u64, Silent> {
        let mut said = lock(&self.seen.said);
        said.push((utterance.voice.id.clone(), utterance.text.clone()));
        let number = said.len() as u64;
        if self.seen.runs.load(Ordering::SeqCst) {
            self.seen.tells(number, Told::Done);
        }
        Ok(number)
    }

    fn stop(&mut self) {
        *lock(&self.seen.stopped) += 1;
    }

    fn hush(&self) -> Hush {
        let seen = Arc::clone(&self.seen);
        Arc::new(move || seen.hushed.store(true, Ordering::SeqCst))
    }
}

impl Seen {
    fn tells(&self, number: u64, told: Told) {
        lock(&self.tell).clone().unwrap()(number, told);
    }

    fn is_looked_into(&self) {
        let begun = Instant::now();
        while !self.looking.load(Ordering::SeqCst) {
            assert!(begun.elapsed() < PATIENCE, "nobody looks for voices");
            thread::yield_now();
        }
    }

    fn said(&self) -> Vec<String> {
        lock(&self.said).iter().map(|(_, text)| text.clone()).collect()
    }
}

fn reader() -> (Reader, Arc<Seen>) {
    let seen = Arc::new(Seen::default());
    let puppet = Arc::clone(&seen);
    let reader = Reader::new(|tell| {
        *lock(&puppet.tell) = Some(tell);
        Puppet { seen: puppet }
    });
    (reader, seen)
}

fn part(language: &str, text: &str) -> Part {
    Part { text: text.into(), language: language.into(), recorded: false }
}

fn until(reader: &Reader, mut what: impl FnMut(&Status) -> bool) -> Status {
    let begun = Instant::now();
    let mut status = reader.status();
    while !what(&status) {
        assert!(begun.elapsed() < PATIENCE, "never came: {status:?}");
        status = reader.status_after(status.change, Duration::from_millis(50));
    }
    status
}

#[test]
fn each_part_is_read_by_a_voice_of_its_language_and_what_no_voice_speaks_is_told_and_left_out() {
    let (reader, seen) = reader();
    seen.runs.store(true, Ordering::SeqCst);
    reader.read(
        vec![
            part("en", "Call 988. Stay."),
            part("so", "Wac 988."),
            part("es", "Llame."),
            part("so", "Haa."),
            part("ti", " … "),
        ],
        100,
    );
    let status = until(&reader, |status| status.state == State::Silent);
    assert_eq!(status.unspoken, ["so"], "what has no letters needs no voice");
    let said = lock(&seen.said).clone();
    let said: Vec<_> = said.iter().map(|(voice, text)| (voice.as_str(), text.as_str())).collect();
    assert_eq!(said, [("en-us", "Call 988."), ("en-us", "Stay."), ("es-419", "Llame.")]);
}

#[test]
fn it_goes_on_at_the_word_that_was_reached() {
    let (reader, seen) = reader();
    reader.read(vec![part("en", "Now. You are not alone.")], 100);
    until(&reader, |status| status.state == State::Reading);
    seen.tells(1, Told::Done);
    until(&reader, |status| status.place.as_ref().is_some_and(|place| place.sentence == (5..23)));
    seen.tells(2, Told::Word(8));
    let status = until(&reader, |status| status.place.as_ref().is_some_and(|place| place.word.is_some()));
    assert_eq!(status.place.unwrap().word, Some(13..16), "not");
    reader.act(Act::Pause);
    until(&reader, |status| status.state == State::Paused);
    seen.tells(2, Told::Broken);
    reader.act(Act::GoOn);
    until(&reader, |status| status.state == State::Reading);
    assert_eq!(seen.said(), ["Now.", "You are not alone.", "not alone."]);
    seen.tells(3, Told::Word(4));
    let status = until(&reader, |status| status.place.as_ref().is_some_and(|place| place.word == Some(17..22)));
    assert_eq!(status.trouble, None, "what was broken off by us is no trouble");
    reader.set_speed(130);
    while seen.said().len() < 4 {
        thread::yield_now();
    }
    assert_eq!(seen.said()[3], "alone.");
}

#[test]
fn the_sentence_before_and_the_next_are_one_press_away() {
    let (reader, seen) = reader();
    reader.read(vec![part("en", "One. Two."), part("es", "Tres.")], 100);
    until(&reader, |status| status.state == State::Reading);
    for act in [Act::Next, Act::Next, Act::Back, Act::Back, Act::Back, Act::Next, Act::Next, Act::Next] {
        reader.act(act);
    }
    until(&reader, |status| status.state == State::Silent);
    assert_eq!(seen.said(), ["One.", "Two.", "Tres.", "Two.", "One.", "One.", "Two.", "Tres."]);
}

#[test]
fn a_recording_is_waited_for_and_needs_no_voice() {
    let (reader, seen) = reader();
    let recorded = Part { recorded: true, ..part("so", "Wac 988.") };
    reader.read(vec![recorded, part("en", "End.")], 100);
    let status = until(&reader, |status| status.state == State::Reading);
    assert!(status.place.unwrap().recorded && status.unspoken.is_empty());
    reader.act(Act::Pause);
    until(&reader, |status| status.state == State::Paused);
    reader.act(Act::GoOn);
    until(&reader, |status| status.state == State::Reading);
    reader.act(Act::Played);
    until(&reader, |status| status.place.as_ref().is_some_and(|place| place.part == 1));
    reader.act(Act::Played);
    reader.act(Act::Stop);
    until(&reader, |status| status.state == State::Silent);
    assert_eq!(seen.said(), ["End."]);
}

#[test]
fn a_recording_is_left_for_those_whose_language_no_voice_speaks() {
    let (reader, seen) = reader();
    let recorded = |part: Part| Part { recorded: true, ..part };
    reader.read(
        vec![recorded(part("es", "Llame. Hoy.")), recorded(part("so", "Wac 988. Maanta.")), part("so", "Haa.")],
        100,
    );
    let status = until(&reader, |status| status.state == State::Reading);
    assert_eq!(status.unspoken, ["so"], "of the part that nobody has recorded");
    let place = status.place.unwrap();
    assert_eq!((place.recorded, place.sentence), (false, 0..6), "a voice reads it, sentence by sentence");
    seen.tells(1, Told::Done);
    until(&reader, |status| status.place.as_ref().is_some_and(|place| place.sentence == (7..11)));
    seen.tells(2, Told::Done);
    let status = until(&reader, |status| status.place.as_ref().is_some_and(|place| place.part == 1));
    let place = status.place.unwrap();
    assert_eq!((place.recorded, place.sentence), (true, 0..16), "a recording is of the whole part");
    assert_eq!(seen.said(), ["Llame.", "Hoy."]);
    reader.act(Act::Played);
    until(&reader, |status| status.state == State::Silent);
}

#[test]
fn who_leaves_while_the_voices_are_looked_for_hears_nothing() {
    let (reader, seen) = reader();
    seen.slow.store(true, Ordering::SeqCst);
    reader.read(vec![part("en", "You are not alone.")], 100);
    seen.is_looked_into();
    reader.silence();
    assert_eq!(reader.status().state, State::Silent);
    assert!(seen.hushed.swap(false, Ordering::SeqCst));
    seen.slow.store(false, Ordering::SeqCst);
    let begun = Instant::now();
    while !seen.hushed.load(Ordering::SeqCst) {
        assert!(begun.elapsed() < PATIENCE, "what was started meanwhile is ended, too");
        thread::yield_now();
    }
    // The next reading comes after it in the line, and is read.
    reader.read(vec![part("en", "Hello.")], 100);
    until(&reader, |status| status.state == State::Reading);
    assert_eq!(seen.said(), ["Hello."]);
}

#[test]
fn an_engine_that_falls_silent_is_told_and_asked_again_another_time() {
    let (reader, seen) = reader();
    reader.read(vec![part("en", "One. Two.")], 100);
    until(&reader, |status| status.state == State::Reading);
    seen.tells(1, Told::Broken);
    let status = until(&reader, |status| status.state == State::Silent);
    assert_eq!(status.trouble, Some(Silent::NoAnswer));
    reader.read(vec![part("en", "Again.")], 100);
    let status = until(&reader, |status| status.state == State::Reading);
    assert_eq!(status.trouble, None);
}

#[test]
fn places_are_counted_as_pages_count_letters() {
    let (reader, seen) = reader();
    reader.read(vec![part("es", "\u{1F33B} Sí. Tú también.")], 100);
    until(&reader, |status| status.state == State::Reading);
    seen.tells(1, Told::Done);
    let status = until(&reader, |status| status.place.as_ref().is_some_and(|place| place.sentence == (7..18)));
    assert_eq!(status.place.unwrap().word, None);
    seen.tells(2, Told::Word("Tú ".len()));
    until(&reader, |status| status.place.as_ref().is_some_and(|place| place.word == Some(10..17)));
}

#[test]
fn another_reading_while_the_voices_are_looked_for_lets_them_be_found() {
    let (reader, seen) = reader();
    seen.slow.store(true, Ordering::SeqCst);
    reader.read(vec![part("en", "Find support.")], 100);
    seen.is_looked_into();
    reader.read(vec![part("en", "Community care.")], 100);
    seen.slow.store(false, Ordering::SeqCst);
    until(&reader, |status| status.state == State::Reading);
    assert_eq!(seen.said(), ["Community care."]);
    assert!(!seen.hushed.load(Ordering::SeqCst), "what was starting is not ended for it");
}
