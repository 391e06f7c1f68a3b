//! What crosses to the window of a kiosk.

use serde::{Deserialize, Serialize};

wire! {
    /// What a kiosk is set to.
    pub struct KioskFacts {
        /// BCP 47 tags of the languages that the attract screen shows first; empty means all.
        pub languages: Vec<String>,
        /// Seconds that each stands there.
        pub attract_seconds: u32,
        /// The center's name.
        pub centre: Option<String>,
        /// The center allows printing.
        pub printing: bool,
        /// Visits are tallied.
        pub tally: bool,
        /// There is a staff door.
        pub staff: bool,
    }

    /// What the page of a kiosk noticed.
    pub struct KioskEventRequest {
        /// A sign of a person, or of none.
        pub sign: KioskSign,
    }

    /// What a kiosk should show now.
    pub struct KioskMoment {
        /// Whether somebody is here.
        pub phase: KioskPhase,
        /// Until the visit is erased; 0 outside a warning.
        pub seconds_left: u32,
    }

    /// What staff ask for.
    pub struct StaffRequest {
        /// As typed.
        pub pin: String,
        /// What to do if it is the right one.
        pub wish: StaffWish,
    }

    /// What became of it.
    pub struct StaffAnswer {
        /// Whether it was done.
        pub outcome: StaffOutcome,
        /// Until the next number may be tried.
        pub wait_seconds: u32,
    }
}

words! {
    /// A sign of a person, or of none.
    KioskSign {
        /// A second went by.
        Nothing,
        /// A key, a pointer, a finger, a scroll.
        Touched,
        /// The warning was answered.
        Stay,
        /// "I am done: erase".
        Done,
        /// Something is read aloud.
        SpeechBegan,
        /// It ended.
        SpeechEnded,
    }

    /// Whether somebody is here.
    KioskPhase {
        /// Nobody.
        Attract,
        /// Somebody.
        Visit,
        /// Perhaps somebody: asked, and erased unless there is an answer.
        Warning,
    }

    /// What staff can do at the kiosk itself.
    StaffWish {
        /// Look into the watched folder and install newer packs.
        Update,
        /// Close the program.
        Close,
    }

    /// What became of it.
    StaffOutcome {
        /// The right number, and it was done.
        Done,
        /// Not the number.
        Wrong,
        /// Too early; nothing was checked.
        Wait,
    }
}
