//! Packages of Debian that are put together here: files laid out as on the computer, and `dpkg-deb`.

use std::fs;
use std::path::{Path, PathBuf};

use crate::command::{command, run};

/// The version of every package.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// A package while its files are gathered, in a folder beside the finished ones.
pub struct Deb {
    name: &'static str,
    folder: PathBuf,
}

impl Deb {
    /// An empty one, whose file will lie in `folder`. What a build before this one left is gone.
    pub fn new(name: &'static str, folder: &Path) -> Result<Self, String> {
        let deb = Self { name, folder: folder.to_owned() };
        super::remove(&deb.stage())?;
        Ok(deb)
    }

    fn stage(&self) -> PathBuf {
        self.folder.join(format!("{}-deb", self.name))
    }

    /// Writes a file with these rights, whatever the usual ones of this machine are.
    pub fn write(&self, text: &str, place: &str, rights: &str) -> Result<(), String> {
        let place = self.place(place)?;
        fs::write(&place, text).map_err(|error| format!("{}: {error}", place.display()))?;
        run(command("chmod", &[rights], Path::new("/")).arg(place))
    }

    /// Copies a file there, in the same way.
    pub fn copy(&self, file: &Path, place: &str, rights: &str) -> Result<(), String> {
        let place = self.place(place)?;
        run(command("install", &["-m", rights], Path::new("/")).arg(file).arg(place))
    }

    /// Where a file goes, with the folders above it.
    fn place(&self, place: &str) -> Result<PathBuf, String> {
        let place = self.stage().join(place);
        if let Some(above) = place.parent() {
            run(command("install", &["-d", "-m", "0755"], Path::new("/")).arg(above))?;
        }
        Ok(place)
    }

    /// Makes the package, with a file that says whose work it is, and returns its file. The same files give the same bytes.
    pub fn build(self, root: &Path, architecture: &str) -> Result<PathBuf, String> {
        self.write(&copyright(root)?, &format!("usr/share/doc/{}/copyright", self.name), "0644")?;
        let package = self.folder.join(format!("{}_{VERSION}_{architecture}.deb", self.name));
        let mut build = command("dpkg-deb", &["--root-owner-group", "--build"], root);
        if let Some(time) = super::committed(root) {
            build.env("SOURCE_DATE_EPOCH", time);
        }
        run(build.arg(self.stage()).arg(&package))?;
        super::remove(&self.stage())?;
        Ok(package)
    }
}

/// Whose work it is and under which licenses, as Debian writes it.
fn copyright(root: &Path) -> Result<String, String> {
    let mit = read(&root.join("LICENSE-MIT"))?;
    let holders = mit.lines().find_map(|line| line.strip_prefix("Copyright (c) ")).ok_or("LICENSE-MIT names nobody")?;
    // A line that says nothing is a dot there.
    let indented: String =
        mit.lines().map(|line| if line.is_empty() { " .\n".to_owned() } else { format!(" {line}\n") }).collect();
    Ok(format!(
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\nUpstream-Name: Many Doors\n\n\
         Files: *\nCopyright: {holders}\nLicense: Expat or Apache-2.0, and CC-BY-4.0\n\
         Comment: The program may be had under either of the first two. The facts and sentences in it are under the third;\n \
         credit the community that a healing practice comes from.\n\n\
         License: Expat\n{indented}\n\
         License: Apache-2.0\n The whole text is in /usr/share/common-licenses/Apache-2.0 on Debian.\n\n\
         License: CC-BY-4.0\n https://creativecommons.org/licenses/by/4.0/\n"
    ))
}

/// A file's text.
pub fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_license_is_told_with_its_holders_and_without_an_empty_line_in_its_text() {
        let text = copyright(&crate::root()).unwrap();
        assert!(text.contains("Copyright: 20") && text.contains("Many Doors contributors\n"), "{text}");
        let expat = text.split("License: Expat\n").nth(1).unwrap().split("\nLicense: ").next().unwrap();
        assert!(expat.contains("\n .\n Permission is hereby granted"), "{expat}");
        assert!(expat.trim_end().lines().all(|line| line.starts_with(' ')), "{expat}");
    }
}
