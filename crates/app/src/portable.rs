//! Started from a stick: all that is kept lies in one folder beside the program.

use std::{
    ffi::OsString,
    path::{Path, PathBuf},
};

/// The folder beside the program. Where it is, the program is portable: nobody has to pass arguments with a double click.
const FOLDER: &str = "many_doors_data";

/// Where everything is kept, if this run is portable: asked for in words, or there already while nobody named another folder.
///
/// `program` is the file that runs.
pub fn portable_dir(asked: bool, env: impl Fn(&str) -> Option<OsString>, program: &Path) -> Option<PathBuf> {
    let another = env("MANY_DOORS_DATA").is_some_and(|dir| !dir.is_empty());
    let folder = seen(env, program).parent()?.join(FOLDER);
    // A link is followed: somebody may want the folder elsewhere on the stick.
    (asked || (!another && folder.is_dir())).then_some(folder)
}

/// The program as a person sees it: an AppImage and a bundle of macOS are one thing to them, and a folder to the system.
fn seen(env: impl Fn(&str) -> Option<OsString>, program: &Path) -> PathBuf {
    // What another image started inherits its variables: they are ours only where this program lies in the image that they name.
    let within = env("APPDIR").is_some_and(|folder| !folder.is_empty() && program.starts_with(folder));
    let image = env("APPIMAGE").map(PathBuf::from).filter(|path| within && path.is_absolute());
    // many-doors.app/Contents/MacOS/many-doors-app
    let bundle = program.ancestors().nth(3).filter(|path| path.extension().is_some_and(|end| end == "app"));
    image.or_else(|| bundle.map(Path::to_owned)).unwrap_or_else(|| program.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn none(_: &str) -> Option<OsString> {
        None
    }

    #[test]
    fn asked_for_it_is_the_folder_beside_the_program_whatever_else_is_named() {
        let here = Path::new("/stick/many-doors-app");
        assert_eq!(portable_dir(true, none, here), Some("/stick/many_doors_data".into()));
        assert_eq!(portable_dir(true, |_| Some("/other".into()), here).unwrap().file_name().unwrap(), FOLDER);
        assert_eq!(portable_dir(false, none, here), None);
    }

    #[test]
    fn once_it_is_there_nobody_need_ask_again_unless_another_is_named() {
        let stick = tempfile::tempdir().unwrap();
        let program = stick.path().join("many-doors-app");
        std::fs::create_dir(stick.path().join(FOLDER)).unwrap();
        assert_eq!(portable_dir(false, none, &program), Some(stick.path().join(FOLDER)));
        let other = |name: &str| (name == "MANY_DOORS_DATA").then(|| OsString::from("/other"));
        assert_eq!(portable_dir(false, other, &program), None);
    }

    #[test]
    fn an_image_and_a_bundle_are_one_thing_and_the_folder_stands_beside_them() {
        let image = |name: &str| match name {
            "APPIMAGE" => Some(OsString::from("/stick/Many_Doors.AppImage")),
            "APPDIR" => Some(OsString::from("/tmp/.mount_many")),
            _ => None,
        };
        let mounted = Path::new("/tmp/.mount_many/usr/bin/many-doors-app");
        assert_eq!(portable_dir(true, image, mounted), Some("/stick/many_doors_data".into()));
        let started_by_another = Path::new("/other/many-doors-app");
        assert_eq!(portable_dir(true, image, started_by_another), Some("/other/many_doors_data".into()));
        let bundle = Path::new("/Volumes/stick/many-doors.app/Contents/MacOS/many-doors-app");
        assert_eq!(portable_dir(true, none, bundle), Some("/Volumes/stick/many_doors_data".into()));
    }
}
