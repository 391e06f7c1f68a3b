use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::Unknown;

// None of these has `Debug`: what a person wrote must not reach a log by accident. Each field has its own default for serde,
// because a type that wipes itself cannot give its fields away.

/// All that the private store holds. Ids are chosen by the caller.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub struct Contents {
    /// Resources somebody wants to find again, in their order.
    #[serde(default)]
    pub saved: Vec<SavedItem>,
    /// Notes, in their order.
    #[serde(default)]
    pub notes: Vec<Note>,
    /// The plan for hard days.
    #[serde(default)]
    pub plan: Plan,
    /// Letters and other papers that are being written.
    #[serde(default)]
    pub letters: Vec<Letter>,
    /// What a newer program added.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// A resource that somebody wants to find again.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub struct SavedItem {
    /// The id of the resource.
    #[serde(default)]
    pub id: String,
    /// What they noted about it; may be empty.
    #[serde(default)]
    pub note: String,
    /// What a newer program added.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// A note.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub struct Note {
    /// Its id, unique among the notes.
    #[serde(default)]
    pub id: String,
    /// Its title; may be empty.
    #[serde(default)]
    pub title: String,
    /// Its text.
    #[serde(default)]
    pub text: String,
    /// What a newer program added.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// A person's own plan for hard days. The structure is this project's own (docs/adr/0009); all of it may be empty.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub struct Plan {
    /// How I notice that a hard day begins.
    #[serde(default)]
    pub signs: String,
    /// Small things that help me.
    #[serde(default)]
    pub helps: String,
    /// Where I feel better.
    #[serde(default)]
    pub places: String,
    /// Who may be called, and how.
    #[serde(default)]
    pub people: Vec<Person>,
    /// What I want to keep away from myself.
    #[serde(default)]
    pub safer: String,
    /// What matters to me.
    #[serde(default)]
    pub reasons: String,
    /// What I want to remember afterwards.
    #[serde(default)]
    pub after: String,
    /// What a newer program added.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// Somebody who may be called.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub struct Person {
    /// Who they are, in the writer's words.
    #[serde(default)]
    pub name: String,
    /// How to reach them, in the writer's words: a number, a door, a time of day.
    #[serde(default)]
    pub way: String,
    /// What a newer program added.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// A letter, or another paper, that is being written.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub struct Letter {
    /// Its id, unique among the letters.
    #[serde(default)]
    pub id: String,
    /// Which letter it is, by the caller's name for it.
    #[serde(default)]
    pub kind: String,
    /// The day on which it was last written at, `YYYY-MM-DD`.
    #[serde(default)]
    pub date: String,
    /// What was chosen and typed so far.
    #[serde(default)]
    pub answers: Vec<Answer>,
    /// What a newer program added.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// What was chosen or typed where a letter asks.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub struct Answer {
    /// What was asked, by the caller's name for it.
    #[serde(default)]
    pub ask: String,
    /// The options, or the words.
    #[serde(default)]
    pub given: Vec<String>,
    /// What a newer program added.
    #[serde(flatten)]
    pub unknown: Unknown,
}

// Types that wipe themselves cannot be made with `..Default::default()`, so each has a way to be made whole.

impl SavedItem {
    /// A saved item.
    #[must_use]
    pub fn new(id: String, note: String) -> Self {
        Self { id, note, unknown: Unknown::default() }
    }
}

impl Note {
    /// A note.
    #[must_use]
    pub fn new(id: String, title: String, text: String) -> Self {
        Self { id, title, text, unknown: Unknown::default() }
    }
}

impl Person {
    /// A person.
    #[must_use]
    pub fn new(name: String, way: String) -> Self {
        Self { name, way, unknown: Unknown::default() }
    }
}

impl Letter {
    /// A letter.
    #[must_use]
    pub fn new(id: String, kind: String, date: String, answers: Vec<Answer>) -> Self {
        Self { id, kind, date, answers, unknown: Unknown::default() }
    }
}

impl Answer {
    /// An answer.
    #[must_use]
    pub fn new(ask: String, given: Vec<String>) -> Self {
        Self { ask, given, unknown: Unknown::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wipes_itself<T: ZeroizeOnDrop>() {}

    #[test]
    fn everything_that_holds_words_wipes_itself() {
        wipes_itself::<Contents>();
        wipes_itself::<SavedItem>();
        wipes_itself::<Note>();
        wipes_itself::<Plan>();
        wipes_itself::<Person>();
        wipes_itself::<Letter>();
        wipes_itself::<Answer>();
        wipes_itself::<Unknown>();
    }

    #[test]
    fn wiped_contents_are_empty_ones() {
        let mut contents = Contents::default();
        contents.saved.push(SavedItem::new("clinic".to_owned(), "ask for R.".to_owned()));
        contents.plan.people.push(Person::new("R.".to_owned(), "555-0100".to_owned()));
        contents.plan.signs.push_str("no sleep");
        contents.unknown = serde_json::from_str(r#"{ "later": "words" }"#).unwrap();
        contents.zeroize();
        assert!(contents == Contents::default());
    }
}
