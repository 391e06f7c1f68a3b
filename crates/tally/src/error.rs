use std::io;

use crate::NoRandomness;

/// Why a tally could not be opened, added to, published or forgotten. Says nothing of what was in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TallyError {
    /// The system gave no random numbers, and without noise nothing is counted.
    #[error("no random numbers for the noise")]
    NoRandomness(#[from] NoRandomness),
    /// The file could not be written. It is as it was before, and the visit is forgotten.
    #[error("the tally could not be written: {0}")]
    NotWritten(io::ErrorKind),
    /// The file is damaged and could not be moved out of the way.
    #[error("a damaged tally could not be set aside: {0}")]
    NotSetAside(io::ErrorKind),
    /// The file, or what a damaged or unfinished one left, is still there.
    #[error("the tally could not be removed: {0}")]
    NotForgotten(io::ErrorKind),
}

/// Something that staff should know about their tally. Never a failure. Shown as the Fluent message `notice-<code>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TallyNotice {
    /// The file could not be read. It now has `.damaged` at the end of its name, and counting began anew.
    SetAside,
}

impl TallyNotice {
    /// The part of the message's id after `notice-`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::SetAside => "tally_set_aside",
        }
    }
}
