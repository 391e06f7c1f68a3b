//! What a person can do in Many Doors, without a window: one method for each row of the command table.
//!
//! Synchronous and free of clocks and paths of its own: both come with [`Surroundings`]. Opening never fails; what is
//! missing or damaged is stood in for, down to the lines compiled into the program.

#[macro_use]
mod shapes;

mod advice;
mod behind;
mod bring;
mod browse;
mod calendar;
mod card;
mod check_file;
pub mod commands;
mod content;
mod coverage;
mod credits;
mod crisis;
mod disputes;
pub mod documents;
mod failure;
mod find;
mod folders;
mod generated;
mod kiosk;
mod leave;
mod locales;
pub mod national;
mod outlets;
mod own;
mod packs;
mod page;
mod paper;
mod place;
mod portable;
mod private;
mod save;
mod settings;
mod speech;
mod state;
mod tallied;
mod task;
mod texts;
mod thesaurus;
pub mod thesaurus_check;
pub mod wire;
mod workbench;

use std::{
    path::PathBuf,
    sync::{Arc, Mutex},
};

use jiff::{Timestamp, tz::TimeZone};
use many_doors_private::Work;

pub use advice::advice;
pub use bring::short_name;
pub use content::names as library_names;
pub use folders::{config_dir, data_dir};
pub use generated::messages;
pub use kiosk::{KioskOutside, KioskSurroundings};
pub use leave::CoverOutside;
pub use many_doors_domain as domain;
pub use many_doors_kiosk as kiosk_rules;
pub use many_doors_l10n as l10n;
pub use many_doors_speech as voices;
pub use outlets::{OutletsOutside, Printers};
pub use packs::MoreOfPack;
pub use portable::portable_dir;
pub use private::LOCKS_AFTER;

use bring::LastReport;
use card::Now;
use kiosk::Kiosk;
use leave::Leaving;
use packs::{kept::Kept, nothing_new::NothingNew, recordings::Recordings};
use private::Private;
use state::Shared;
use task::Tasks;
use workbench::OpenBench;

/// Tells the time.
pub type Clock = Arc<dyn Fn() -> Timestamp + Send + Sync>;

/// What the program finds around it. Nothing else is looked up.
#[derive(Clone)]
pub struct Surroundings {
    /// Where the library is kept; none keeps it in memory.
    pub data_dir: Option<PathBuf>,
    /// Where settings are kept when the person asks for it; none keeps nothing.
    pub config_dir: Option<PathBuf>,
    /// The computer's language, such as `es_MX.UTF-8`.
    pub os_locale: Option<String>,
    /// Tells the time.
    pub clock: Clock,
    /// Where sheets can go; none saves and prints nothing.
    pub outlets: Option<Arc<dyn OutletsOutside>>,
    /// The window, to be covered; none covers nothing but the page.
    pub cover: Option<Arc<dyn CoverOutside>>,
    /// Reads aloud; none is silent.
    pub reader: Option<Arc<many_doors_speech::Reader>>,
    /// What makes it a kiosk; none on a person's own computer.
    pub kiosk: Option<KioskSurroundings>,
    /// All that is kept travels with the program, as on a stick.
    pub portable: bool,
    /// Offer the made-up languages for testing.
    pub pseudo: bool,
}

impl Surroundings {
    /// Nothing around: library in memory, nothing kept.
    #[must_use]
    pub fn none(clock: Clock) -> Self {
        Self {
            data_dir: None,
            config_dir: None,
            os_locale: None,
            clock,
            outlets: None,
            cover: None,
            reader: None,
            kiosk: None,
            portable: false,
            pseudo: false,
        }
    }
}

impl Surroundings {
    /// The language that was kept, or that of the computer.
    fn first_locale(&self) -> String {
        let kept = self.config_dir.as_deref().and_then(|dir| settings::load(&settings::file(dir)));
        kept.and_then(|settings| settings.locale).or_else(|| self.os_locale.clone()).unwrap_or_default()
    }
}

/// The whole program behind the window.
pub struct App {
    surroundings: Surroundings,
    shared: Shared,
    tasks: Tasks,
    /// Packs and decisions beside the library.
    kept: Kept,
    recordings: Recordings,
    report: LastReport,
    leaving: Leaving,
    kiosk: Option<Kiosk>,
    /// None on a kiosk, whatever is asked of it.
    private: Option<Private>,
    /// What the last look into the watched folder found.
    watched: Mutex<Vec<wire::WatchFound>>,
    /// What it need not read again.
    nothing_new: NothingNew,
    /// The folder of languages that the person chose.
    locale_folder: Mutex<Option<PathBuf>>,
    /// The language that somebody translates.
    bench: OpenBench,
}

impl App {
    /// Opens the library and the languages. Never fails: see [`wire::LibraryState`].
    #[must_use]
    pub fn open(surroundings: Surroundings) -> Self {
        let today = today(&surroundings.clock);
        let kept = Kept::open(surroundings.data_dir.as_deref());
        let (data_dir, pseudo) = (surroundings.data_dir.as_deref(), surroundings.pseudo);
        let shared = Shared::open(data_dir, &kept, pseudo, &surroundings.first_locale(), today);
        let kiosk = surroundings.kiosk.clone().map(|around| {
            let state = shared.current();
            let spoken = state.catalogues.locales().filter(|locale| !locale.pseudo);
            let tags = spoken.map(|locale| locale.tag.split('-').next().unwrap_or_default().to_owned());
            Kiosk::new(around, tags, Arc::clone(&surroundings.clock))
        });
        let private = match (&kiosk, &surroundings.data_dir) {
            (None, Some(folder)) => Some(Private::in_folder(folder, Work::PROGRAM)),
            _ => None,
        };
        let app = Self {
            surroundings,
            shared,
            tasks: Tasks::default(),
            kept,
            recordings: Recordings::default(),
            report: LastReport::default(),
            leaving: Leaving::default(),
            kiosk,
            private,
            watched: Mutex::default(),
            nothing_new: NothingNew::default(),
            locale_folder: Mutex::default(),
            bench: OpenBench::default(),
        };
        app.take_back_again();
        app
    }

    /// What can wait until the first screen is there: the words that questions are understood by, the order of records whose
    /// facts have aged since the last start, the names of the computer's fonts, so that the first sheet of paper need not wait
    /// for them, and newer packs.
    pub fn tidy(&self) {
        let state = self.state();
        state.crisis_words();
        state.concepts.thesaurus();
        drop(state);
        many_doors_paper::warm_up();
        if let Ok(library) = self.state().library() {
            // A library that is damaged is found out, and told of, by the first question.
            let _ = library.tidy(today(&self.surroundings.clock));
        }
        self.put_back_kept();
        self.look_into_watched();
    }

    fn now(&self) -> Now {
        let moment = (self.surroundings.clock)();
        Now { moment, today: moment.to_zoned(TimeZone::UTC).date() }
    }
}

fn today(clock: &Clock) -> jiff::civil::Date {
    clock().to_zoned(TimeZone::UTC).date()
}
