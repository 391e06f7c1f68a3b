//! `cargo xtask dist`: what people install.

mod cli;
mod deb;
mod kiosk_deb;
mod packages;
mod portable_archive;
mod reproducible;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::command::{command, run, try_output};
use crate::npm;
use crate::options::Options;
use crate::run::target_folder;
use crate::setup::{self, For};

/// Both processors of Apple in one program.
const UNIVERSAL: &str = "universal-apple-darwin";
/// The installer brings the web view along instead of fetching it.
const WITH_WEB_VIEW: &str = r#"{"bundle":{"windows":{"webviewInstallMode":{"type":"offlineInstaller"}}}}"#;

/// Builds the release packages of this system, or its program twice to see that both are the same.
pub fn dist(root: &Path, options: &Options) -> Result<(), String> {
    let (twice, offline) = (options.has("--twice"), options.has("--offline-webview2"));
    if offline && !cfg!(windows) {
        return Err("--offline-webview2 is for Windows, where the web view may be missing.".to_owned());
    }
    let target = asked_target(options)?;
    setup::prepare(root, For::Run, options)?;
    if twice {
        return reproducible::twice(root, options);
    }
    npm::script(root, "build")?;
    let built = target_folder(root).join(target.unwrap_or_default()).join("release");
    // Whatever lies there is of another build.
    let bundle = built.join("bundle");
    remove(&bundle)?;
    let tool = root.join("ui/node_modules/@tauri-apps/cli/tauri.js");
    let mut build = command("node", &[], &root.join("src-tauri"));
    build.arg(tool).args(["build", "--ci", "--bundles", &bundles(options)]);
    build.args(target.iter().flat_map(|target| ["--target", target]));
    if offline {
        build.args(["--config", WITH_WEB_VIEW]);
    }
    // For cargo: what is locked is built, or nothing.
    build.args(["--", "--locked"]);
    same_anywhere(&mut build, root, &target_folder(root), &[]);
    run(&mut build)?;

    let folder = target_folder(root).join("dist");
    if !offline {
        remove(&folder)?;
    }
    packages::collect(&bundle, &folder, if offline { "-with-webview2" } else { "" })?;
    // Installers that bring the web view along lie beside the rest, which is the same with them.
    if !offline {
        let terminal = cli::build(root, target)?;
        let processor = if target.is_some() { "universal" } else { std::env::consts::ARCH };
        portable_archive::build(root, &built, &terminal, &folder, processor)?;
        if cfg!(target_os = "linux") && try_output("dpkg-deb", &["--version"]).is_some() {
            cli::deb(root, &terminal, &folder)?;
            kiosk_deb::build(root, &folder)?;
        }
    }
    packages::checksums(&folder)?;
    println!("The packages are in {}", folder.display());
    Ok(())
}

/// The kinds of packages of this system.
fn bundles(options: &Options) -> String {
    if cfg!(windows) {
        return "nsis,msi".to_owned();
    }
    if cfg!(target_os = "macos") {
        // Unless the bundle is asked for, too, it is gone once it is in the dmg, and a stick wants it as it is.
        return "app,dmg".to_owned();
    }
    // The tools that make an AppImage are fetched, so only who asks for it needs the network.
    if options.has("--appimage") { "deb,rpm,appimage" } else { "deb,rpm" }.to_owned()
}

fn asked_target(options: &Options) -> Result<Option<&'static str>, String> {
    match (options.has("--universal"), cfg!(target_os = "macos")) {
        (false, _) => Ok(None),
        (true, true) => Ok(Some(UNIVERSAL)),
        (true, false) => Err("--universal is for macOS, which has two kinds of processors.".to_owned()),
    }
}

fn remove(folder: &Path) -> Result<(), String> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(format!("{}: {error}", folder.display())),
        _ => Ok(()),
    }
}

/// Makes a build say nothing about when and where it was made: the same source gives the same program anywhere. `more` is for the
/// compiler, too.
fn same_anywhere(build: &mut Command, root: &Path, target: &Path, more: &[&str]) {
    let places = places(root, target);
    let mut words = flags("--remap-path-prefix", &places);
    words.extend(more.iter().map(|word| (*word).to_owned()));
    build.env("CARGO_ENCODED_RUSTFLAGS", words.join("\u{1f}"));
    if !cfg!(windows) {
        // SQLite and mimalloc are C.
        let usual = std::env::var("CFLAGS").unwrap_or_default();
        build.env("CFLAGS", format!("{usual} {}", flags("-ffile-prefix-map", &places).join(" ")).trim());
    }
    if std::env::var_os("SOURCE_DATE_EPOCH").is_none() {
        match committed(root) {
            Some(time) => drop(build.env("SOURCE_DATE_EPOCH", time)),
            None => println!("Not a clone of the repository: packages will hold the time of this build."),
        }
    }
}

/// When the last commit was made, in seconds.
fn committed(root: &Path) -> Option<String> {
    let root = root.display().to_string();
    try_output("git", &["-C", &root, "log", "-1", "--format=%ct"]).map(|time| time.trim().to_owned())
}

/// Folders of this machine whose names end up in programs, and what stands in their stead. Of two that fit, compilers take
/// the last.
fn places(root: &Path, target: &Path) -> Vec<(PathBuf, &'static str)> {
    let home = std::env::var_os(if cfg!(windows) { "USERPROFILE" } else { "HOME" });
    let cargo = std::env::var_os("CARGO_HOME");
    let homes = [(home, "home"), (cargo, "home/.cargo")].into_iter();
    let homes = homes.filter_map(|(path, name)| Some((PathBuf::from(path.filter(|path| !path.is_empty())?), name)));
    homes.chain([(root.to_owned(), "many-doors"), (target.to_owned(), "target")]).collect()
}

fn flags(flag: &str, places: &[(PathBuf, &str)]) -> Vec<String> {
    places.iter().map(|(path, name)| format!("{flag}={}={name}", path.display())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_place_of_this_machine_has_another_name_in_the_program_and_the_innermost_comes_last() {
        let places = places(Path::new("/build/here"), Path::new("/build/here/target"));
        let names: Vec<&str> = places.iter().map(|(_, name)| *name).collect();
        assert_eq!(names[names.len() - 2..], ["many-doors", "target"]);
        let flags = flags("--remap-path-prefix", &places);
        assert!(flags.contains(&"--remap-path-prefix=/build/here=many-doors".to_owned()), "{flags:?}");
    }

    #[test]
    fn the_time_of_a_build_is_that_of_the_last_commit() {
        // Without a history (an unpacked archive) there is none.
        if let Some(time) = committed(&crate::root()) {
            assert!(time.parse::<u64>().is_ok_and(|time| time > 1_700_000_000), "{time}");
        }
        assert_eq!(committed(Path::new("/")), None);
    }

    #[test]
    fn the_words_about_the_web_view_are_what_the_packager_reads() {
        let read: serde_json::Value = serde_json::from_str(WITH_WEB_VIEW).unwrap();
        assert_eq!(read["bundle"]["windows"]["webviewInstallMode"]["type"], "offlineInstaller");
    }
}
