//! Where this program stands: folders, language and clock of the computer.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use many_doors_app::voices::Reader;
use many_doors_app::{CoverOutside, Surroundings, config_dir, data_dir};

use crate::curtain::Curtain;
use crate::kiosk::{self, Program};
use crate::outlets::ThisComputer;

/// Whose computer it is.
#[derive(Clone)]
pub enum Standing {
    /// One person's. All that is kept lies in this folder on a stick, if there is one.
    Own {
        /// The folder.
        stick: Option<PathBuf>,
    },
    /// A kiosk, with the file of the center if it is not the usual one.
    Kiosk(Option<PathBuf>, Arc<Program>),
}

impl Standing {
    /// The folder on a stick that all that is kept lies in.
    pub fn stick(&self) -> Option<&Path> {
        match self {
            Self::Own { stick } => stick.as_deref(),
            Self::Kiosk(..) => None,
        }
    }
}

/// What the core needs to know about this computer.
pub fn surroundings(standing: &Standing, curtain: &Arc<Curtain>, reader: &Option<Arc<Reader>>) -> Surroundings {
    let cover: Arc<dyn CoverOutside> = curtain.clone();
    let data_dir = data_dir(|name| std::env::var_os(name));
    let (config_dir, kiosk) = match standing {
        Standing::Own { .. } => (config_dir(|name| std::env::var_os(name)), None),
        Standing::Kiosk(file, program) => {
            // Nobody's settings are kept on a kiosk.
            (None, Some(kiosk::surroundings(file.as_deref(), data_dir.as_deref(), program)))
        }
    };
    Surroundings {
        data_dir,
        config_dir,
        os_locale: sys_locale::get_locale(),
        clock: Arc::new(jiff::Timestamp::now),
        outlets: Some(Arc::new(ThisComputer)),
        cover: Some(cover),
        reader: reader.clone(),
        kiosk,
        portable: standing.stick().is_some(),
        pseudo: cfg!(debug_assertions),
    }
}

/// What reads aloud on this system. It writes below the folder of this run and nowhere else; without one it is silent.
#[cfg(target_os = "linux")]
pub fn reader(folder: Option<&Path>) -> Option<Arc<Reader>> {
    let folder = folder?.join("speech");
    Some(Arc::new(Reader::new(|tell| many_doors_app::voices::dispatcher::Dispatcher::new(folder, tell))))
}

/// What reads aloud on this system: it writes nothing.
#[cfg(any(windows, target_os = "macos"))]
pub fn reader(_: Option<&Path>) -> Option<Arc<Reader>> {
    Some(Arc::new(Reader::new(many_doors_app::voices::system::System::new)))
}

/// What reads aloud on this system: nothing that is known.
#[cfg(not(any(target_os = "linux", windows, target_os = "macos")))]
pub fn reader(_: Option<&Path>) -> Option<Arc<Reader>> {
    None
}
