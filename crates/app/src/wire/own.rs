//! Entries that people write themselves, and their word that something still holds.

use many_doors_domain::{ChannelKind, Community, CostKind, Credit, Kind, LanguageCode, Need, Status, Verification};
use serde::{Deserialize, Serialize};

use super::{Card, ResourcePage};

wire! {
    /// Entries that were written here.
    pub struct OwnEntries {
        /// As cards, the stalest first.
        pub cards: Vec<Card>,
    }

    /// An entry as a form.
    pub struct OwnEntry {
        /// Its lasting name in data; none: a new one.
        pub id: Option<String>,
        /// BCP 47 tag of the language its sentences are written in.
        pub locale: String,
        /// The name.
        pub name: String,
        /// What sort of help it is.
        pub kind: Kind,
        /// One or two sentences.
        pub summary: String,
        /// More about it.
        pub more: String,
        /// When somebody answers, in words.
        pub hours: String,
        /// Whether it is still there.
        pub status: Status,
        /// The ways to reach it.
        pub channels: Vec<OwnChannel>,
        /// What it costs.
        pub cost: CostKind,
        /// What people may come with.
        pub needs: Vec<Need>,
        /// Whom it says it is for.
        pub communities: Vec<Community>,
        /// Two letters of the state it serves: `FL`; none: the whole country.
        pub state: Option<String>,
        /// The place by name.
        pub place: String,
        /// Whom to credit; a practice must have it.
        pub credit: Option<Credit>,
        /// Where it is must not be known.
        pub confidential: bool,
        /// Who checked it, and when.
        pub checked: Option<Verification>,
        /// It changes an entry of this pack's name; none: it is all one's own.
        pub changes: Option<String>,
    }

    /// A way to reach it.
    pub struct OwnChannel {
        /// The place of this way in the entry as it was; none: a new one.
        pub at: Option<u32>,
        /// How.
        pub kind: ChannelKind,
        /// The number, address or place as typed.
        pub value: String,
        /// Whose it is, or for whom.
        pub label: String,
        /// Languages of the people who answer.
        pub languages: Vec<LanguageCode>,
        /// Many more through an interpreter.
        pub interpreter: bool,
    }

    /// Save an entry.
    pub struct SaveOwnRequest {
        /// The form.
        pub entry: OwnEntry,
        /// Somebody called today, and it is as the form says.
        pub checked_today: bool,
    }

    /// What was saved.
    pub struct EntrySaved {
        /// Its lasting name in data.
        pub id: String,
    }

    /// Which entry.
    pub struct EntryRequest {
        /// Its lasting name in data; none: an empty form.
        pub id: Option<String>,
        /// BCP 47 tag.
        pub locale: String,
    }

    /// What somebody heard on the phone.
    pub struct CalledRequest {
        /// Its lasting name in data.
        pub id: String,
        /// What happened.
        pub answer: CallAnswer,
    }

    /// Records to call, the stalest first, for the paper.
    pub struct CallRound {
        /// At most twenty.
        pub records: Vec<ResourcePage>,
    }

    /// A mistake that somebody found.
    pub struct MistakeRequest {
        /// The entry's lasting name in data.
        pub id: String,
        /// What is wrong.
        pub what: Mistake,
        /// What is right, or anything else to say.
        pub note: String,
        /// The folder to save into.
        pub folder: String,
        /// BCP 47 tag of the note.
        pub locale: String,
    }
}

words! {
    /// What happened on the phone.
    CallAnswer {
        /// Somebody answered, and everything is as it says.
        Holds,
        /// Nobody answered.
        NoAnswer,
        /// The number is somebody else's, or dead.
        WrongNumber,
        /// It has ended.
        Ended,
    }

    /// What is wrong with an entry.
    Mistake {
        /// The number.
        Number,
        /// The hours.
        Hours,
        /// The languages.
        Languages,
        /// The address or the page.
        Address,
        /// It has ended.
        Ended,
        /// The credit.
        Credit,
        /// It harmed somebody, or called the police.
        Harm,
        /// Something else.
        Other,
    }
}
