//! Where this program stands: folders, language and clock of the computer.

use std::sync::Arc;

use many_doors_app::{CoverOutside, Surroundings, config_dir, data_dir};

use crate::curtain::Curtain;
use crate::outlets::ThisComputer;

/// What the core needs to know about this computer.
pub fn surroundings(curtain: &Arc<Curtain>) -> Surroundings {
    let cover: Arc<dyn CoverOutside> = curtain.clone();
    Surroundings {
        data_dir: data_dir(|name| std::env::var_os(name)),
        config_dir: config_dir(|name| std::env::var_os(name)),
        os_locale: sys_locale::get_locale(),
        clock: Arc::new(jiff::Timestamp::now),
        outlets: Some(Arc::new(ThisComputer)),
        cover: Some(cover),
        kiosk: None,
        pseudo: cfg!(debug_assertions),
    }
}
