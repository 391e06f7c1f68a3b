//! `many-doors-portable`: a folder for a stick, packed. Nothing is installed, and all that is kept stays in that folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::deb::VERSION;
use crate::command::{command, run};
use crate::run::WINDOW;

/// The folder that people unpack.
const NAME: &str = "many-doors-portable";
/// The window is portable where this folder lies beside it: crates/app/src/portable.rs.
const DATA: &str = "many_doors_data";

/// Packs the window's program, which lies in `built`, and the one for the command line into an archive in `folder`, and returns it.
/// `processor` is what they run on.
pub fn build(root: &Path, built: &Path, terminal: &Path, folder: &Path, processor: &str) -> Result<PathBuf, String> {
    let stage = folder.join(NAME);
    super::remove(&stage)?;
    let failed = |error: std::io::Error| format!("{}: {error}", stage.display());
    fs::create_dir_all(stage.join(DATA)).map_err(failed)?;
    let (window, start) = window_here(built);
    put(&window, &stage)?;
    put(terminal, &stage)?;
    fs::write(stage.join("README.txt"), read_me(start)).map_err(failed)?;

    let ending = if cfg!(windows) { "zip" } else { "tar.gz" };
    let archive = format!("{NAME}_{VERSION}_{}-{processor}.{ending}", std::env::consts::OS);
    run(tar(root, folder).args(["-c", "-f", &archive, NAME]))?;
    super::remove(&stage)?;
    Ok(folder.join(archive))
}

/// The window's program as a person sees it, and how it is started.
fn window_here(built: &Path) -> (PathBuf, &'static str) {
    if cfg!(target_os = "macos") {
        return (built.join("bundle").join("macos").join("many-doors.app"), "Double-click many-doors.app.");
    }
    if cfg!(windows) {
        return (built.join(format!("{WINDOW}.exe")), "Double-click many-doors-app.exe.");
    }
    (
        built.join(WINDOW),
        "Double-click many-doors-app. If nothing happens, this computer lacks a part that shows the pages\n\
         (on Debian: sudo apt install libwebkit2gtk-4.1-0), or starts no programs from this stick.",
    )
}

/// Copies a program into the folder; on macOS it may be a folder itself.
fn put(program: &Path, stage: &Path) -> Result<(), String> {
    if program.is_dir() {
        return run(command("cp", &["-R"], Path::new("/")).arg(program).arg(stage));
    }
    let place = stage.join(program.file_name().unwrap_or_default());
    fs::copy(program, place).map(drop).map_err(|error| format!("{}: {error}", program.display()))
}

/// The system's own `tar`, in the folder that holds what is packed.
fn tar(root: &Path, folder: &Path) -> Command {
    if cfg!(windows) {
        // Not the one that Git brings: only this one knows zip.
        let system = std::env::var_os("SystemRoot").map_or_else(|| PathBuf::from("C:\\Windows"), PathBuf::from);
        let mut tar = Command::new(system.join("System32").join("tar.exe"));
        tar.arg("-a").current_dir(folder);
        return tar;
    }
    let mut tar = command("tar", &[], folder);
    if cfg!(target_os = "linux") {
        // The same files give the same bytes, whoever packs them and when.
        tar.args(["--sort=name", "--owner=0", "--group=0", "--numeric-owner", "--mode=u=rwX,go=rX"]);
        tar.arg("--use-compress-program=gzip -n");
        tar.args(super::committed(root).map(|time| format!("--mtime=@{time}")));
    } else {
        // Of whoever packs it only numbers, and of macOS no files beside each file.
        tar.args(["-z", "--uid", "0", "--gid", "0", "--numeric-owner"]).env("COPYFILE_DISABLE", "1");
    }
    tar
}

/// What a person reads who unpacked it.
fn read_me(start: &str) -> String {
    let here = if cfg!(windows) { "many-doors" } else { "./many-doors" };
    let measured = if cfg!(target_os = "linux") {
        "We watched every file that it writes, on Debian 12."
    } else {
        "It is made for that, but nobody has measured it on this system yet."
    };
    format!(
        "\
MANY DOORS, TO TAKE ALONG

Safety first
If you think that somebody watches this computer, use one that they cannot reach. That is safer than anything this
program can do.

Start it
Copy this whole folder onto a USB stick, or anywhere. {start}
Close the window before you pull the stick out.

What it leaves
Nothing outside of this folder. All that it keeps goes into the folder many_doors_data: leave it beside the program.
{measured}
The computer itself may note that a stick was plugged in and that a program of this name ran. Whoever finds the stick
can read what is on it, except your private notes.

Stop using it
Delete this folder.

In a terminal
many-doors is the same library without a window. It keeps what you take in there, too:

    {here} find sleep
"
    )
}

#[cfg(test)]
mod tests {
    use super::super::deb::read;
    use super::*;
    use crate::command::output;

    #[test]
    fn the_folder_makes_both_programs_portable() {
        let portable = read(&crate::root().join("crates").join("app").join("src").join("portable.rs")).unwrap();
        assert!(portable.contains(&format!("const FOLDER: &str = \"{DATA}\";")));
        assert!(read_me("").contains(DATA));
    }

    #[test]
    fn both_programs_their_folder_and_a_word_about_them_are_packed_the_same_each_time() {
        // Elsewhere the window is a bundle, or the archive is read by something else.
        if !cfg!(target_os = "linux") {
            return;
        }
        let folder = std::env::temp_dir().join(format!("xtask-portable-{}", std::process::id()));
        let dist = folder.join("dist");
        fs::create_dir_all(&dist).unwrap();
        for name in [WINDOW, "many-doors"] {
            fs::write(folder.join(name), name).unwrap();
        }
        let pack = || build(&crate::root(), &folder, &folder.join("many-doors"), &dist, "any").unwrap();
        let archive = pack();
        let first = fs::read(&archive).unwrap();
        assert!(archive.ends_with(format!("many-doors-portable_{VERSION}_linux-any.tar.gz")), "{}", archive.display());
        let listed = output(command("tar", &["-t", "-z", "-f"], &dist).arg(&archive)).unwrap();
        let listed: Vec<&str> = listed.lines().map(|line| line.trim_start_matches(NAME)).collect();
        assert_eq!(listed, ["/", "/README.txt", "/many-doors", "/many-doors-app", "/many_doors_data/"]);
        // Without a history there is no time to give it.
        if super::super::committed(&crate::root()).is_some() {
            assert_eq!(fs::read(pack()).unwrap(), first, "packed again, the same");
        }
        assert_eq!(fs::read_dir(&dist).unwrap().count(), 1, "what it was made of is gone");
        fs::remove_dir_all(&folder).unwrap();
    }
}
