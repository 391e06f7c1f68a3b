//! `many-doors-kiosk`: the package that turns a computer with Debian into a kiosk.
//!
//! It holds the folder `packaging/kiosk/linux` and lets its `setup.sh` do the work, so that the package and setting it up by
//! hand are one and the same.

use std::fs;
use std::path::{Path, PathBuf};

use crate::command::{command, run};

/// The package, and the folder for its files.
const NAME: &str = "many-doors-kiosk";
/// Where its files come from.
const SOURCE: &str = "packaging/kiosk/linux";
/// What `setup.sh` copies into place, beside itself.
const FILES: [&str; 4] =
    ["kiosk.toml", "many-doors-kiosk.service", "many-doors-kiosk.pam", "90-many-doors-stick.rules"];
/// What must be there. `setup.sh` looks for the same and would otherwise fetch it, which a package must not.
const DEPENDS: [&str; 5] = ["cage", "xwayland", "libpam-systemd", "dbus", "argon2"];

/// After installing or updating: everything into place, started with the next boot.
const AFTER: &str = "\
#!/bin/sh
set -e
if [ \"$1\" = configure ]; then sh /usr/share/many-doors-kiosk/setup.sh; fi
";
/// Before removing: an ordinary computer again. An update changes nothing here.
const BEFORE_REMOVAL: &str = "\
#!/bin/sh
set -e
if [ \"$1\" = remove ]; then sh /usr/share/many-doors-kiosk/setup.sh undo; fi
";
/// After purging: the settings and the library are gone, too.
const AFTER_REMOVAL: &str = "\
#!/bin/sh
set -e
if [ \"$1\" = purge ]; then rm -rf /etc/many-doors/kiosk.toml /var/lib/many-doors-kiosk; fi
";
/// `many-doors-kiosk-setup pin`, without looking for a folder.
const SETUP: &str = "\
#!/bin/sh
exec sh /usr/share/many-doors-kiosk/setup.sh \"$@\"
";

/// Builds the package into `folder`, and returns its file.
pub fn build(root: &Path, folder: &Path) -> Result<PathBuf, String> {
    let stage = folder.join("kiosk-deb");
    super::remove(&stage)?;
    let source = root.join(SOURCE);
    for name in FILES {
        put(&read(&source.join(name))?, &stage.join("usr/share").join(NAME).join(name), "0644")?;
    }
    put(&read(&source.join("setup.sh"))?, &stage.join("usr/share").join(NAME).join("setup.sh"), "0755")?;
    put(SETUP, &stage.join("usr/sbin/many-doors-kiosk-setup"), "0755")?;
    put(&control(env!("CARGO_PKG_VERSION")), &stage.join("DEBIAN/control"), "0644")?;
    put(AFTER, &stage.join("DEBIAN/postinst"), "0755")?;
    put(BEFORE_REMOVAL, &stage.join("DEBIAN/prerm"), "0755")?;
    put(AFTER_REMOVAL, &stage.join("DEBIAN/postrm"), "0755")?;

    let package = folder.join(format!("{NAME}_{}_all.deb", env!("CARGO_PKG_VERSION")));
    let mut build = command("dpkg-deb", &["--root-owner-group", "--build"], root);
    if let Some(time) = super::committed(root) {
        build.env("SOURCE_DATE_EPOCH", time);
    }
    run(build.arg(&stage).arg(&package))?;
    super::remove(&stage)?;
    Ok(package)
}

fn control(version: &str) -> String {
    format!(
        "Package: {NAME}\nVersion: {version}\nArchitecture: all\nSection: misc\nPriority: optional\n\
         Maintainer: Many Doors\nDepends: many-doors (>= {version}), {}\n\
         Description: Many Doors alone on the screen of a shared computer\n \
         Turns this computer into a kiosk: from the next start on it shows Many Doors and\n \
         nothing else, without network, and forgets each visit. Removing the package\n \
         makes it an ordinary computer again.\n",
        DEPENDS.join(", ")
    )
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// Writes a file with these rights, whatever the usual ones of this machine are, and the folders above it.
fn put(text: &str, path: &Path, rights: &str) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("{}: {error}", path.display());
    if let Some(folder) = path.parent() {
        let made = ["-d", "-m", "0755"];
        run(command("install", &made, Path::new("/")).arg(folder))?;
    }
    fs::write(path, text).map_err(failed)?;
    run(command("chmod", &[rights], Path::new("/")).arg(path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_package_holds_every_file_that_setup_copies_and_needs_every_package_it_looks_for() {
        let setup = read(&crate::root().join(SOURCE).join("setup.sh")).unwrap();
        let copied: Vec<&str> = setup
            .split("put \"$here/")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .chain(["kiosk.toml"])
            .collect();
        assert!(copied.len() > 3, "{copied:?}");
        for name in copied {
            assert!(FILES.contains(&name) || name == "kiosk.toml", "{name} is not in the package");
            assert!(crate::root().join(SOURCE).join(name).is_file(), "{name}");
        }
        let wanted = setup.split("for name in ").nth(1).and_then(|rest| rest.split(';').next()).unwrap();
        assert_eq!(wanted.split(' ').collect::<Vec<_>>(), DEPENDS);
    }

    #[test]
    fn the_package_is_read_by_what_installs_it() {
        use crate::command::{output, try_output};
        if try_output("dpkg-deb", &["--version"]).is_none() {
            println!("left out: dpkg-deb is not here");
            return;
        }
        let folder = std::env::temp_dir().join(format!("xtask-kiosk-deb-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let package = build(&crate::root(), &folder).unwrap();
        let asked = |words: &[&str]| output(command("dpkg-deb", words, &folder).arg(&package)).unwrap();
        let listed = asked(&["--contents"]);
        for name in FILES.into_iter().chain(["setup.sh"]) {
            let there = format!("./usr/share/many-doors-kiosk/{name}");
            let line = listed.lines().find(|line| line.ends_with(&there)).expect(name);
            assert!(
                line.starts_with(if name == "setup.sh" { "-rwxr-xr-x root/root" } else { "-rw-r--r-- root/root" }),
                "{line}"
            );
        }
        let about = asked(&["--info"]);
        for word in ["Depends: many-doors (>= ", "postinst", "prerm", "postrm"] {
            assert!(about.contains(word), "{about}");
        }
        let again = fs::read(&package).unwrap();
        assert_eq!(fs::read(build(&crate::root(), &folder).unwrap()).unwrap(), again, "built again, the same");
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn a_kiosk_starts_many_doors_from_where_its_package_puts_it() {
        let service = read(&crate::root().join(SOURCE).join("many-doors-kiosk.service")).unwrap();
        assert!(service.contains("/usr/bin/many-doors-app --kiosk"));
        assert!(control("1.2.3").contains("Depends: many-doors (>= 1.2.3), cage"));
    }
}
