//! Reads texts aloud by the computer's own voices.
//!
//! A [`Reader`] is given [`Part`]s, each in its language, and reads them one sentence after the other. A part in whose
//! language no voice speaks is left out and said to be: a voice of another language would make noise of it. What speaks is
//! an [`Engine`]: speech-dispatcher on Linux ([`dispatcher`]), the voices of the system on Windows and macOS ([`system`]).

#[cfg(target_os = "linux")]
pub mod dispatcher;
mod engine;
mod language;
mod reader;
mod sentences;
#[cfg(unix)]
mod ssip;
#[cfg(any(windows, target_os = "macos"))]
pub mod system;

pub use engine::{Engine, Hush, Silent, Tell, Told, Utterance, Voice};
pub use language::voice_for;
pub use reader::{Act, Part, Place, Reader, State, Status};
