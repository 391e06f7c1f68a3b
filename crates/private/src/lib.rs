//! The private store of one person: what they saved, wrote and planned, in one `age` file that a passphrase opens.
//!
//! It exists only where somebody asked for it. The file is a plain `age` v1 file with a passphrase, so any other `age` program
//! opens it too; inside is JSON that a person can read. While it is open its contents and the passphrase are in memory, and are
//! wiped when it is locked. Nothing here keeps a list of files, a date or a name of who wrote.
//!
//! Knows nothing of records, languages or screens: a saved item is an id and a note.

mod common;
mod contents;
mod disk;
mod error;
#[cfg(test)]
mod faults;
mod format;
mod passphrase;
mod seal;
mod shred;
mod store;
mod unknown;
mod weakness;

pub use contents::{Answer, Contents, Letter, Note, Person, Plan, SavedItem};
pub use error::Error;
pub use passphrase::Passphrase;
pub use seal::{Work, seal, unseal};
pub use shred::forget;
pub use store::{PrivateStore, exists};
pub use unknown::Unknown;
pub use weakness::{Weakness, weakness};
