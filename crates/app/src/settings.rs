//! The one small file that is kept, and only because the person asked.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use crate::wire::{Settings, TextSize};

/// Where the settings file is, in the configuration folder.
pub(crate) fn file(config_dir: &Path) -> PathBuf {
    config_dir.join("settings.toml")
}

/// The kept settings, if there are any that can be read. A file that cannot is left alone.
pub(crate) fn load(file: &Path) -> Option<Settings> {
    let settings: Settings = toml::from_str(&fs::read_to_string(file).ok()?).ok()?;
    Some(within_bounds(settings))
}

/// Writes the settings whole or not at all.
///
/// # Errors
/// Whatever the file system says.
pub(crate) fn keep(file: &Path, settings: &Settings) -> io::Result<()> {
    let text = toml::to_string(settings).map_err(io::Error::other)?;
    let folder = file.parent().ok_or(io::ErrorKind::NotFound)?;
    fs::create_dir_all(folder)?;
    let fresh = file.with_extension("toml.new");
    fs::write(&fresh, text)?;
    fs::rename(&fresh, file)
}

/// Removes the file and, if nothing else is in it, its folder: no trace of having been asked to remember.
///
/// # Errors
/// Whatever the file system says, except that a file which is not there is already forgotten.
pub(crate) fn forget(file: &Path) -> io::Result<()> {
    match fs::remove_file(file) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => {
            if let Some(folder) = file.parent() {
                // A folder that holds anything else stays.
                let _ = fs::remove_dir(folder);
            }
            Ok(())
        }
    }
}

/// Settings from outside, held to what the window can show.
pub(crate) fn within_bounds(mut settings: Settings) -> Settings {
    settings.text_size = TextSize(settings.text_size.0.clamp(100, 200));
    settings
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::{SpeechSpeed, Theme};

    #[test]
    fn settings_come_back_as_they_were_kept_and_leave_nothing_when_forgotten() {
        let home = tempfile::tempdir().unwrap();
        let file = file(&home.path().join("many-doors"));
        let settings = Settings {
            locale: Some("ar".into()),
            text_size: TextSize(175),
            theme: Theme::HighContrast,
            reduce_motion: true,
            leave_keys_off: true,
            leave_told: true,
            speak_moves: true,
            speech_speed: SpeechSpeed::Fast,
        };
        keep(&file, &settings).unwrap();
        assert_eq!(load(&file), Some(settings));
        forget(&file).unwrap();
        assert_eq!(fs::read_dir(home.path()).unwrap().count(), 0, "the folder made for the file goes with it");
        forget(&file).unwrap();
    }

    #[test]
    fn a_file_that_somebody_spoiled_is_ignored_and_left_alone() {
        let home = tempfile::tempdir().unwrap();
        let file = file(home.path());
        fs::write(&file, "text_size = \"huge\"").unwrap();
        assert_eq!(load(&file), None);
        assert!(file.exists());
    }

    #[test]
    fn a_text_size_from_outside_is_held_to_what_can_be_shown() {
        let home = tempfile::tempdir().unwrap();
        let file = file(home.path());
        fs::write(&file, "text_size = 9000\ntheme = \"dark\"\nreduce_motion = false\n").unwrap();
        assert_eq!(load(&file).unwrap().text_size, TextSize(200));
    }
}
