//! Where this program stands: folders, language and clock of the computer.

use std::path::PathBuf;
use std::sync::Arc;

use many_doors_app::Surroundings;

/// A neutral name for the program's own folder.
const FOLDER: &str = "many-doors";

/// What the core needs to know about this computer.
pub fn surroundings() -> Surroundings {
    let chosen = std::env::var_os("MANY_DOORS_DATA").filter(|value| !value.is_empty()).map(PathBuf::from);
    Surroundings {
        data_dir: chosen.clone().or_else(|| dirs::data_dir().map(|base| base.join(FOLDER))),
        config_dir: chosen.or_else(|| dirs::config_dir().map(|base| base.join(FOLDER))),
        os_locale: sys_locale::get_locale(),
        clock: Arc::new(jiff::Timestamp::now),
        pseudo: cfg!(debug_assertions),
    }
}
