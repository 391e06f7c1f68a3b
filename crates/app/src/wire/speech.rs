//! What is read aloud, as the window asks for it and follows it.

use serde::{Deserialize, Serialize};

wire! {
    /// What to read aloud.
    pub struct SpeakRequest {
        /// In the order in which it is read.
        pub parts: Vec<SpeechPart>,
        /// How fast, in percent of a voice's usual speed.
        pub speed: u16,
    }

    /// A text and its language.
    pub struct SpeechPart {
        /// What is read.
        pub text: String,
        /// BCP 47 tag.
        pub lang: String,
    }

    /// What to do about what is being read.
    pub struct SpeechActRequest {
        /// What to do.
        pub act: SpeechAct,
        /// The speed from now on, in percent.
        pub speed: u16,
    }

    /// Follows what is read.
    pub struct SpeechFollowRequest {
        /// The change that is known already: the answer comes with the next one, or after a second.
        pub after: u32,
    }

    /// How far the reading is.
    pub struct SpeechStatus {
        /// Another with every change.
        pub change: u32,
        /// Whether something is read.
        pub state: SpeechState,
        /// What.
        pub place: Option<SpeechPlace>,
        /// Languages of parts that no voice of this computer speaks and nobody has recorded.
        pub unspoken: Vec<String>,
        /// Why nothing can be heard.
        pub trouble: Option<SpeechTrouble>,
    }

    /// Where it is, in UTF-16 code units of the part.
    pub struct SpeechPlace {
        /// Which of the parts.
        pub part: u32,
        /// The sentence.
        pub sentence: SpeechRange,
        /// The word, where the voice tells.
        pub word: Option<SpeechRange>,
        /// No voice speaks its language, and somebody has recorded it: the page asks for the recording, plays it, and says when it has ended.
        pub recorded: bool,
    }

    /// From the first letter to behind the last.
    #[derive(Copy)]
    pub struct SpeechRange {
        /// The first.
        pub from: u32,
        /// Behind the last.
        pub to: u32,
    }

    /// Which recording.
    pub struct RecordingRequest {
        /// The whole part that is to be heard.
        pub text: String,
        /// BCP 47 tag.
        pub lang: String,
    }

    /// A recording from a pack.
    pub struct Recording {
        /// Behind `audio/`.
        pub kind: RecordingKind,
        /// Its bytes in Base64.
        pub base64: String,
    }
}

words! {
    /// What can be done about a reading.
    SpeechAct {
        /// Wait.
        Pause,
        /// Go on where it was.
        GoOn,
        /// The sentence before.
        Back,
        /// The next sentence.
        Next,
        /// The recording has been played to its end.
        Played,
        /// Only another speed.
        Speed,
        /// Read nothing more.
        Stop,
    }

    /// How fast texts are read aloud.
    #[derive(Default)]
    SpeechSpeed {
        /// For learners of a language.
        Slow,
        /// As voices usually speak.
        #[default]
        Usual,
        /// Faster.
        Fast,
        /// For practiced ears.
        Faster,
    }

    /// Whether something is read.
    SpeechState {
        /// Nothing is.
        Silent,
        /// The voices are being looked for.
        Starting,
        /// Something is.
        Reading,
        /// It waits.
        Paused,
    }

    /// How a recording is packed, as MIME calls it.
    RecordingKind {
        /// Opus or Vorbis in Ogg.
        Ogg,
        /// MP3.
        Mpeg,
        /// Wave.
        Wav,
    }

    /// Why nothing can be heard.
    SpeechTrouble {
        /// No program of this computer speaks.
        NoProgram,
        /// One does, and does not answer.
        NoAnswer,
    }
}
