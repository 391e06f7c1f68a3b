//! Where this program stands: folders, language and clock of the computer.

use std::path::PathBuf;
use std::sync::Arc;

use many_doors_app::{CoverOutside, Surroundings, config_dir, data_dir};

use crate::curtain::Curtain;
use crate::kiosk::{self, Program};
use crate::outlets::ThisComputer;

/// Whose computer it is.
#[derive(Clone)]
pub enum Standing {
    /// One person's.
    Own,
    /// A kiosk, with the file of the center if it is not the usual one.
    Kiosk(Option<PathBuf>, Arc<Program>),
}

/// What the core needs to know about this computer.
pub fn surroundings(standing: &Standing, curtain: &Arc<Curtain>) -> Surroundings {
    let cover: Arc<dyn CoverOutside> = curtain.clone();
    let data_dir = data_dir(|name| std::env::var_os(name));
    let (config_dir, kiosk) = match standing {
        Standing::Own => (config_dir(|name| std::env::var_os(name)), None),
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
        kiosk,
        pseudo: cfg!(debug_assertions),
    }
}
