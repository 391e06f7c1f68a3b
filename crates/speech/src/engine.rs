//! What a program that speaks must be able to do.

use std::sync::Arc;

use thiserror::Error;

/// A voice of this computer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voice {
    /// What the engine calls it.
    pub id: String,
    /// The language it speaks, as a BCP 47 tag or the engine's own spelling of one: `es-419`, `cmn`.
    pub language: String,
}

/// One sentence, or a piece of one, to be spoken without a break.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Utterance {
    /// The words.
    pub text: String,
    /// The voice that speaks them.
    pub voice: Voice,
    /// How fast, in percent of the voice's usual speed.
    pub speed: u16,
    /// Where words begin, in bytes of the text.
    pub words: Vec<usize>,
}

/// What an engine tells while it speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// It begins the word that begins at this byte.
    Word(usize),
    /// It has said everything.
    Done,
    /// It has fallen silent before the end, and not because it was asked to.
    Broken,
}

/// Why nothing is heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Silent {
    /// There is no program on this computer that speaks.
    #[error("no program here that speaks")]
    NoProgram,
    /// There is one, and it does not answer or answers something else.
    #[error("what speaks does not answer")]
    NoAnswer,
}

/// Takes what an engine tells of the utterance with this number. Called from any thread.
pub type Tell = Arc<dyn Fn(u64, Told) + Send + Sync>;

/// Silences an engine from any thread, at once, whatever it is doing.
pub type Hush = Arc<dyn Fn() + Send + Sync>;

/// A program that speaks. Making one starts nothing.
pub trait Engine: Send {
    /// The voices there are, the person's own choice first. Starts what speaks, where it does not run.
    ///
    /// # Errors
    /// [`Silent`] where nothing here speaks.
    fn voices(&mut self) -> Result<Vec<Voice>, Silent>;

    /// Begins to say something and returns its number; what it said before is broken off. Never starts what speaks: somebody may
    /// have silenced it a moment ago.
    ///
    /// # Errors
    /// [`Silent`] where nothing speaks any more.
    fn say(&mut self, utterance: &Utterance) -> Result<u64, Silent>;

    /// Breaks off what is being said.
    fn stop(&mut self);

    /// How to silence it from elsewhere.
    fn hush(&self) -> Hush;
}
