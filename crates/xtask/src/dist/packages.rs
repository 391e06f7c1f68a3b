//! The finished packages in one folder, and their checksums beside them.

use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};

/// How the files begin or end that people install.
const KINDS: [&str; 6] = ["deb", "rpm", "AppImage", "exe", "msi", "dmg"];
/// The file of checksums, as `sha256sum --check` reads it.
pub const CHECKSUMS: &str = "SHA256SUMS";

/// Copies every package below `bundle` into one folder, with `mark` before the ending of its name.
pub fn collect(bundle: &Path, folder: &Path, mark: &str) -> Result<(), String> {
    fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    // <bundle>/<kind>/<package>: what lies deeper is what a package was made of.
    let packages: Vec<PathBuf> = files(bundle).into_iter().filter(|path| is_package(path)).collect();
    if packages.is_empty() {
        return Err(format!("{} holds no packages", bundle.display()));
    }
    for package in packages {
        let stem = package.file_stem().unwrap_or_default().to_string_lossy();
        let kind = package.extension().unwrap_or_default().to_string_lossy();
        let place = folder.join(format!("{stem}{mark}.{kind}"));
        fs::copy(&package, &place).map_err(|error| format!("{}: {error}", place.display()))?;
    }
    Ok(())
}

fn is_package(path: &Path) -> bool {
    path.extension().is_some_and(|kind| KINDS.iter().any(|known| kind == *known))
}

/// Files one folder down.
fn files(folder: &Path) -> Vec<PathBuf> {
    let inside = |folder: &Path| fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    inside(folder).flat_map(|kind| inside(&kind).collect::<Vec<_>>()).filter(|path| path.is_file()).collect()
}

/// Writes the checksums of everything in the folder, and says what each file weighs.
pub fn checksums(folder: &Path) -> Result<(), String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut names: Vec<String> = entries
        .flatten()
        .filter(|entry| entry.path().is_file())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(|name| name != CHECKSUMS)
        .collect();
    names.sort();
    let mut text = String::new();
    for name in names {
        let bytes = fs::read(folder.join(&name)).map_err(|error| format!("{name}: {error}"))?;
        println!("{:>12}  {name}", bytes.len());
        text.push_str(&format!("{}  {name}\n", sha256(&bytes)));
    }
    fs::write(folder.join(CHECKSUMS), text).map_err(|error| format!("{CHECKSUMS}: {error}"))
}

/// In hexadecimal letters.
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder that is removed afterwards.
    struct Folder(PathBuf);

    impl Folder {
        fn new(name: &str) -> Self {
            let folder = std::env::temp_dir().join(format!("xtask-packages-{name}-{}", std::process::id()));
            fs::create_dir_all(folder.join("bundle").join("deb").join("data")).unwrap();
            Self(folder)
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn packages_are_collected_without_what_they_were_made_of_and_each_has_its_checksum() {
        let folder = Folder::new("all");
        let bundle = folder.0.join("bundle");
        let dist = folder.0.join("dist");
        fs::write(bundle.join("deb").join("many-doors_0.1.0_amd64.deb"), "abc").unwrap();
        fs::write(bundle.join("deb").join("control.tar.gz"), "x").unwrap();
        fs::write(bundle.join("deb").join("data").join("inner.deb"), "x").unwrap();
        collect(&bundle, &dist, "").unwrap();
        collect(&bundle, &dist, "-with-webview2").unwrap();
        checksums(&dist).unwrap();
        // Once more: the file of checksums is not one of the packages.
        checksums(&dist).unwrap();
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(
            fs::read_to_string(dist.join(CHECKSUMS)).unwrap(),
            format!("{abc}  many-doors_0.1.0_amd64-with-webview2.deb\n{abc}  many-doors_0.1.0_amd64.deb\n")
        );
    }

    #[test]
    fn a_build_that_left_no_package_is_no_success() {
        let folder = Folder::new("none");
        assert!(collect(&folder.0.join("bundle"), &folder.0.join("dist"), "").is_err());
    }
}
