//! `many-doors`, the program for the command line: built as people get it, and as `many-doors-cli`, a package of Debian.

use std::fs;
use std::path::{Path, PathBuf};

use super::UNIVERSAL;
use super::deb::{Deb, VERSION};
use crate::command::{cargo, command, output, run};
use crate::run::target_folder;

/// The package, of cargo and of Debian.
const NAME: &str = "many-doors-cli";
/// The program in it.
const PROGRAM: &str = "many-doors";
/// What `UNIVERSAL` is made of; cargo knows each of them, and not both in one.
const HALVES: [&str; 2] = ["aarch64-apple-darwin", "x86_64-apple-darwin"];

/// Builds the program for this system, and returns its file.
pub fn build(root: &Path, target: Option<&str>) -> Result<PathBuf, String> {
    if target != Some(UNIVERSAL) {
        return build_one(root, target);
    }
    let halves = HALVES.into_iter().map(|half| build_one(root, Some(half))).collect::<Result<Vec<_>, _>>()?;
    let folder = target_folder(root).join(UNIVERSAL).join("release");
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let program = folder.join(PROGRAM);
    run(command("lipo", &["-create", "-output"], root).arg(&program).args(halves))?;
    Ok(program)
}

fn build_one(root: &Path, target: Option<&str>) -> Result<PathBuf, String> {
    let mut build = cargo(&["build", "--release", "--locked", "--package", NAME], root);
    build.args(target.iter().flat_map(|target| ["--target", target]));
    // On Windows the program brings its runtime along, as Tauri has the window do: a new computer has none.
    let runtime: &[&str] = if cfg!(windows) { &["-Ctarget-feature=+crt-static"] } else { &[] };
    super::same_anywhere(&mut build, root, &target_folder(root), runtime);
    run(&mut build)?;
    let folder = target_folder(root).join(target.unwrap_or_default()).join("release");
    Ok(folder.join(format!("{PROGRAM}{}", std::env::consts::EXE_SUFFIX)))
}

/// Makes the package into `folder`, and returns its file.
pub fn deb(root: &Path, program: &Path, folder: &Path) -> Result<PathBuf, String> {
    let architecture = output(&mut command("dpkg", &["--print-architecture"], root))?;
    let architecture = architecture.trim();
    let deb = Deb::new(NAME, folder)?;
    deb.copy(program, &format!("usr/bin/{PROGRAM}"), "0755")?;
    // The window shows this list; here it is a file.
    let works = root.join("content").join("licenses").join("works.json");
    deb.copy(&works, &format!("usr/share/doc/{NAME}/works.json"), "0644")?;
    deb.write(&control(VERSION, architecture), "DEBIAN/control", "0644")?;
    deb.build(root, architecture)
}

fn control(version: &str, architecture: &str) -> String {
    format!(
        "Package: {NAME}\nVersion: {version}\nArchitecture: {architecture}\nSection: misc\nPriority: optional\n\
         Maintainer: Many Doors\nDepends: libc6, libgcc-s1\n\
         Description: Many Doors without a window\n \
         Searches the library, takes lists and signed packs in and gives them away, in a\n \
         terminal. What it is made of, and under which licenses, stands beside this in\n \
         /usr/share/doc/{NAME}/works.json.\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command::try_output;

    #[test]
    fn the_package_holds_the_program_and_says_whose_work_it_is() {
        if try_output("dpkg-deb", &["--version"]).is_none() {
            println!("left out: dpkg-deb is not here");
            return;
        }
        let folder = std::env::temp_dir().join(format!("xtask-cli-deb-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let program = folder.join("built");
        fs::write(&program, "a program").unwrap();
        let package = deb(&crate::root(), &program, &folder).unwrap();
        let name = package.file_name().unwrap().to_string_lossy().into_owned();
        assert!(name.starts_with(&format!("many-doors-cli_{VERSION}_")) && !name.ends_with("_all.deb"), "{name}");
        let listed = output(command("dpkg-deb", &["--contents"], &folder).arg(&package)).unwrap();
        for (rights, place) in [
            ("-rwxr-xr-x root/root", "./usr/bin/many-doors"),
            ("-rw-r--r-- root/root", "./usr/share/doc/many-doors-cli/copyright"),
            ("-rw-r--r-- root/root", "./usr/share/doc/many-doors-cli/works.json"),
        ] {
            assert!(listed.lines().any(|line| line.starts_with(rights) && line.ends_with(place)), "{place}: {listed}");
        }
        let again = fs::read(&package).unwrap();
        let other = deb(&crate::root(), &program, &folder).unwrap();
        assert_eq!(fs::read(other).unwrap(), again, "made again, the same");
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn the_program_has_the_name_that_its_own_package_gives_it() {
        let manifest = super::super::deb::read(&crate::root().join("crates").join("cli").join("Cargo.toml")).unwrap();
        assert!(
            manifest.contains(&format!("name = \"{NAME}\"\n"))
                && manifest.contains(&format!("\nname = \"{PROGRAM}\"\n"))
        );
    }
}
