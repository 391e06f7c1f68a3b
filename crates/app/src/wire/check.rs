//! A check of an organization, as the window hands it over and a file holds it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

wire! {
    /// How somebody rated the statements of `content/checks`.
    #[serde(deny_unknown_fields)]
    pub struct SavedCheck {
        /// The kind of organization, as `content/checks` names it.
        pub kind: String,
        /// Its name, as typed.
        pub organization: String,
        /// The day on which it was rated, `YYYY-MM-DD`.
        pub date: String,
        /// By the id of the statement; those without an answer are not there.
        pub ratings: BTreeMap<String, Rating>,
    }

    /// What somebody said of one statement.
    #[serde(deny_unknown_fields)]
    pub struct Rating {
        /// How true it is.
        pub answer: CheckAnswer,
        /// What shows it.
        #[serde(default)]
        pub evidence: String,
        /// Who takes care of it.
        #[serde(default)]
        pub owner: String,
        /// By when.
        #[serde(default)]
        pub until: String,
    }

    /// A check to save, and where.
    pub struct SaveCheckRequest {
        /// The check.
        pub check: SavedCheck,
        /// The path of a folder.
        pub folder: String,
        /// Locks the file; none: everybody can read it.
        pub passphrase: Option<String>,
    }

    /// A file to open.
    pub struct OpenCheckRequest {
        /// Its path.
        pub path: String,
        /// Its passphrase, if it is locked.
        pub passphrase: Option<String>,
    }
}

words! {
    /// How true a statement is of an organization.
    CheckAnswer {
        /// It is.
        Met,
        /// In part, or at times.
        Partly,
        /// It is not.
        Not,
        /// Nobody knows.
        Unknown,
    }
}
