//! What crosses to the window of a kiosk.

use many_doors_domain::Need;
use many_doors_paper::Paper;
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
        /// For [`StaffWish::TakeBrief`]: the page, in finished words.
        #[serde(default)]
        pub paper: Option<Paper>,
    }

    /// What became of it.
    pub struct StaffAnswer {
        /// Whether it was done.
        pub outcome: StaffOutcome,
        /// Until the next number may be tried.
        pub wait_seconds: u32,
        /// What was counted, if that was asked for.
        pub tally: Option<TallySheet>,
        /// The name of the file on the stick, if that was asked for.
        pub file: Option<String>,
    }

    /// What people looked for in the newest quarter that is over. The numbers are changed a little on purpose.
    pub struct TallySheet {
        /// As `2026-Q3`; none before the first is over.
        pub quarter: Option<String>,
        /// The day on which this was asked for, `YYYY-MM-DD`.
        pub made_on: String,
        /// What was not found most often, at most ten, the most frequent first.
        pub lines: Vec<TallyLine>,
        /// So many numbers are hidden because they are too small.
        pub hidden: u32,
        /// A number below this is hidden.
        pub least: u32,
        /// Most true numbers are no further than this from the one shown.
        pub margin: u32,
    }

    /// A need that was not met.
    pub struct TallyLine {
        /// What people looked for.
        pub need: Need,
        /// In which language, by its primary tag, or `other`.
        pub language: String,
        /// In how many visits nothing was found.
        pub not_found: u32,
        /// In how many something was; none is hidden.
        pub found: Option<u32>,
        /// So small that it may be nobody.
        pub may_be_noise: bool,
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
        /// Look into the watched folder and onto sticks, and install newer packs of trusted publishers.
        Update,
        /// Show what was counted.
        Tally,
        /// Put what was counted onto the stick that is plugged in.
        TakeTally,
        /// Put a page about it onto that stick.
        TakeBrief,
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
