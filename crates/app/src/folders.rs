//! Where the program keeps its few files on each system. The environment is passed in, so that tests need not change it.

use std::{ffi::OsString, path::PathBuf};

/// The folder's name under the system's own. Neutral.
const NAME: &str = "many-doors";

/// Where the library is kept: `MANY_DOORS_DATA`, else the system's folder for a program's data.
pub fn data_dir(env: impl Fn(&str) -> Option<OsString>) -> Option<PathBuf> {
    if let Some(dir) = env("MANY_DOORS_DATA").filter(|dir| !dir.is_empty()) {
        return Some(dir.into());
    }
    let home = |rest: &str| absolute(env("HOME")).map(|home| home.join(rest));
    let base = if cfg!(target_os = "windows") {
        absolute(env("LOCALAPPDATA"))
    } else if cfg!(target_os = "macos") {
        home("Library/Application Support")
    } else {
        absolute(env("XDG_DATA_HOME")).or_else(|| home(".local/share"))
    };
    base.map(|base| base.join(NAME))
}

/// Where settings are kept, if the person asks for it: beside the library under `MANY_DOORS_DATA`, else the system's
/// folder for settings.
pub fn config_dir(env: impl Fn(&str) -> Option<OsString>) -> Option<PathBuf> {
    if let Some(dir) = env("MANY_DOORS_DATA").filter(|dir| !dir.is_empty()) {
        return Some(PathBuf::from(dir).join("settings"));
    }
    let home = |rest: &str| absolute(env("HOME")).map(|home| home.join(rest));
    let base = if cfg!(target_os = "windows") {
        absolute(env("APPDATA"))
    } else if cfg!(target_os = "macos") {
        home("Library/Preferences")
    } else {
        absolute(env("XDG_CONFIG_HOME")).or_else(|| home(".config"))
    };
    base.map(|base| base.join(NAME))
}

/// A relative path in these variables is no path at all (XDG base directory specification).
fn absolute(value: Option<OsString>) -> Option<PathBuf> {
    value.map(PathBuf::from).filter(|path| path.is_absolute())
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    fn env<'a>(pairs: &'a [(&'a str, &'a str)]) -> impl Fn(&str) -> Option<OsString> + 'a {
        move |name| pairs.iter().find(|(key, _)| *key == name).map(|(_, value)| value.into())
    }

    #[test]
    fn the_system_says_where_files_go_and_a_test_may_say_otherwise() {
        assert_eq!(data_dir(env(&[("HOME", "/home/a")])), Some("/home/a/.local/share/many-doors".into()));
        assert_eq!(data_dir(env(&[("HOME", "/home/a"), ("XDG_DATA_HOME", "/d")])), Some("/d/many-doors".into()));
        assert_eq!(data_dir(env(&[("MANY_DOORS_DATA", "/t"), ("HOME", "/home/a")])), Some("/t".into()));
        assert_eq!(config_dir(env(&[("HOME", "/home/a")])), Some("/home/a/.config/many-doors".into()));
    }

    #[test]
    fn without_a_home_nothing_is_kept_anywhere() {
        assert_eq!(data_dir(env(&[])), None);
        assert_eq!(data_dir(env(&[("XDG_DATA_HOME", "relative")])), None);
    }
}
