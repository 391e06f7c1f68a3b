//! What a person keeps in their private store, on its way to the window and back. None of these has `Debug`: what somebody wrote must
//! not reach a log by accident.

use serde::{Deserialize, Serialize};

/// Whether there is a private store, and whether it is open.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PrivateState {
    /// One can be had here: there is a folder to keep it in, and this is no kiosk.
    pub possible: bool,
    /// Its file is there.
    pub exists: bool,
    /// It is open.
    pub open: bool,
    /// Minutes without a sign of the person after which it locks itself.
    pub locks_after: u32,
}

/// All that it holds. Ids are chosen by the window.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PrivateContents {
    /// Resources to find again, in their order.
    pub saved: Vec<PrivateResource>,
    /// Notes, in their order.
    pub notes: Vec<PrivateNote>,
    /// The plan for hard days.
    pub plan: PrivatePlan,
    /// Letters and other papers that are being written.
    pub letters: Vec<PrivateLetter>,
}

/// A resource to find again.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PrivateResource {
    /// The id of the resource.
    pub id: String,
    /// What the person noted about it.
    pub note: String,
}

/// A note.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PrivateNote {
    /// Unique among the notes.
    pub id: String,
    /// May be empty.
    pub title: String,
    /// The note.
    pub text: String,
}

/// A plan for hard days. All of it may be empty.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PrivatePlan {
    /// How I notice that a hard day begins.
    pub signs: String,
    /// Small things that help me.
    pub helps: String,
    /// Where I feel better.
    pub places: String,
    /// Who may be called, and how.
    pub people: Vec<PrivatePerson>,
    /// What I want to keep away from myself.
    pub safer: String,
    /// What matters to me.
    pub reasons: String,
    /// What I want to remember afterwards.
    pub after: String,
}

/// Somebody who may be called.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PrivatePerson {
    /// Who.
    pub name: String,
    /// How: a number, a door, a time of day.
    pub way: String,
}

/// A letter, or another paper, that is being written.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PrivateLetter {
    /// Unique among the letters.
    pub id: String,
    /// Which paper: its name in `content/papers`.
    pub kind: String,
    /// The day on which it was last written at, `YYYY-MM-DD`.
    pub date: String,
    /// What was chosen and typed so far.
    pub answers: Vec<PrivateAnswer>,
}

/// What was chosen or typed where a paper asks.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PrivateAnswer {
    /// The name of the ask.
    pub ask: String,
    /// The options, or the words.
    pub given: Vec<String>,
}

/// A passphrase as typed.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PassphraseRequest {
    /// Wiped when it has been used.
    pub passphrase: String,
}

/// Forgets what was kept.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ForgetRequest {
    /// Entries that were written here, too.
    pub own: bool,
}

/// Locks the store.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct LockRequest {
    /// The language in which the page begins anew: nothing else is carried over.
    pub locale: String,
}

wire! {
    /// What speaks against a passphrase.
    pub struct PassphraseJudged {
        /// None: it is strong enough.
        pub weakness: Option<PassphraseWeakness>,
        /// How many characters or how many different ones it needs at least, where that is what is missing.
        pub least: u32,
    }
}

words! {
    /// Why a passphrase is too weak.
    PassphraseWeakness {
        /// Too few characters.
        TooShort,
        /// One thing over and over.
        OneThingRepeated,
        /// Too few different characters.
        FewDifferent,
        /// Neighbors on the keyboard or in the alphabet.
        Straight,
        /// One that everybody tries first.
        Common,
    }
}
