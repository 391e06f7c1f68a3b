//! `many-doors-kiosk`: the package that turns a computer with Debian into a kiosk.
//!
//! It holds the folder `packaging/kiosk/linux` and lets its `setup.sh` do the work, so that the package and setting it up by
//! hand are one and the same.

use std::path::{Path, PathBuf};

use super::deb::{Deb, VERSION};

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
/// After purging: the settings, the library and the user are gone, too. Of a user that still runs something `userdel` tells.
const AFTER_REMOVAL: &str = "\
#!/bin/sh
set -e
if [ \"$1\" = purge ]; then
    rm -rf /etc/many-doors/kiosk.toml /etc/many-doors/before-kiosk /var/lib/many-doors-kiosk
    if [ -d /etc/many-doors ]; then rmdir --ignore-fail-on-non-empty /etc/many-doors; fi
    if getent passwd many-doors-kiosk >/dev/null; then userdel many-doors-kiosk || true; fi
fi
";
/// `many-doors-kiosk-setup pin`, without looking for a folder.
const SETUP: &str = "\
#!/bin/sh
exec sh /usr/share/many-doors-kiosk/setup.sh \"$@\"
";

/// Builds the package into `folder`, and returns its file.
pub fn build(root: &Path, folder: &Path) -> Result<PathBuf, String> {
    let deb = Deb::new(NAME, folder)?;
    let source = root.join(SOURCE);
    let place = |name: &str| format!("usr/share/{NAME}/{name}");
    for name in FILES {
        deb.copy(&source.join(name), &place(name), "0644")?;
    }
    deb.copy(&source.join("setup.sh"), &place("setup.sh"), "0755")?;
    deb.write(SETUP, "usr/sbin/many-doors-kiosk-setup", "0755")?;
    deb.write(&control(VERSION), "DEBIAN/control", "0644")?;
    deb.write(AFTER, "DEBIAN/postinst", "0755")?;
    deb.write(BEFORE_REMOVAL, "DEBIAN/prerm", "0755")?;
    deb.write(AFTER_REMOVAL, "DEBIAN/postrm", "0755")?;
    deb.build(root, "all")
}

fn control(version: &str) -> String {
    format!(
        "Package: {NAME}\nVersion: {version}\nArchitecture: all\nSection: misc\nPriority: optional\n\
         Maintainer: Many Doors\nDepends: many-doors (>= {version}), many-doors-cli (>= {version}), {}\n\
         Description: Many Doors alone on the screen of a shared computer\n \
         Turns this computer into a kiosk: from the next start on it shows Many Doors and\n \
         nothing else, without network, and forgets each visit. Removing the package\n \
         makes it an ordinary computer again.\n",
        DEPENDS.join(", ")
    )
}

#[cfg(test)]
mod tests {
    use super::super::deb::read;
    use super::*;
    use crate::command::{command, output, try_output};

    fn file(name: &str) -> String {
        read(&crate::root().join(SOURCE).join(name)).unwrap()
    }

    #[test]
    fn the_package_holds_every_file_that_setup_copies_and_needs_every_package_it_looks_for() {
        let setup = file("setup.sh");
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
        if try_output("dpkg-deb", &["--version"]).is_none() {
            println!("left out: dpkg-deb is not here");
            return;
        }
        let folder = std::env::temp_dir().join(format!("xtask-kiosk-deb-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
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
        let again = std::fs::read(&package).unwrap();
        assert_eq!(std::fs::read(build(&crate::root(), &folder).unwrap()).unwrap(), again, "built again, the same");
        std::fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn a_kiosk_starts_many_doors_from_where_its_package_puts_it() {
        assert!(file("many-doors-kiosk.service").contains("/usr/bin/many-doors-app --kiosk"));
        let depends = control("1.2.3");
        assert!(depends.contains("Depends: many-doors (>= 1.2.3), many-doors-cli (>= 1.2.3), cage"), "{depends}");
        assert!(file("setup.sh").contains("program=/usr/bin/many-doors\n"));
    }

    #[test]
    fn only_a_program_that_ended_well_is_not_started_again() {
        if try_output("sh", &["-c", "true"]).is_none() {
            println!("left out: there is no shell here");
            return;
        }
        let service = file("many-doors-kiosk.service");
        let shell = |line: &str| {
            let line = service.lines().find(|text| text.starts_with(line)).unwrap();
            line.split_once("/bin/sh -c \"").unwrap().1.strip_suffix('"').unwrap().to_owned()
        };
        let (start, afterwards) = (shell("ExecStart="), shell("ExecStopPost=+"));
        let folder = std::env::temp_dir().join(format!("xtask-kiosk-close-{}", std::process::id()));
        for (program, told) in [("true", "stop %n\nstart getty@tty1.service\n"), ("false", "")] {
            std::fs::create_dir_all(folder.join("many-doors-kiosk")).unwrap();
            let here = |text: &str| {
                let text = text.replace("/usr/bin/many-doors-app --kiosk", program);
                let text = text.replace("systemctl --no-block", "echo");
                text.replace("%t/", &format!("{}/", folder.display()))
            };
            let script = format!("{}; {}", here(&start), here(&afterwards));
            assert_eq!(try_output("sh", &["-c", &script]).unwrap_or_default(), told, "{script}");
            std::fs::remove_dir_all(&folder).unwrap();
        }
    }

    #[test]
    fn a_stick_can_be_saved_onto_by_the_kiosk_alone_and_nothing_on_it_can_run() {
        let rules = file("90-many-doors-stick.rules");
        let rule: String = rules.lines().filter(|line| !line.starts_with('#')).collect();
        let word = |start: &str| rule.split(start).nth(1).and_then(|rest| rest.split([' ', '"']).next()).unwrap();
        let options: Vec<&str> = word("--options=").split(',').collect();
        for needed in ["rw", "nosuid", "nodev", "noexec", "sync", "umask=077"] {
            assert!(options.contains(&needed), "{needed}: {options:?}");
        }
        assert!(!options.contains(&"ro"), "{options:?}");
        // Only kinds without owners of their own can be given to a user.
        assert_eq!(word("ENV{ID_FS_TYPE}==\""), "vfat|exfat");
        let service = file("many-doors-kiosk.service");
        assert!(service.contains(&format!("\nUser={}\n", word("--owner="))), "{rule}");
    }

    #[test]
    fn setup_works_on_what_the_service_keeps_and_undoes_what_it_noted() {
        let (setup, service) = (file("setup.sh"), file("many-doors-kiosk.service"));
        assert!(setup.contains("\nuser=many-doors-kiosk\n") && setup.contains("\ndata=/var/lib/$user\n"));
        assert!(service.contains("\nStateDirectory=many-doors-kiosk\n"));
        assert!(service.contains("\nEnvironment=MANY_DOORS_DATA=/var/lib/many-doors-kiosk\n"));
        let named = |verb: &str| -> Vec<String> {
            let behind = setup.split(verb).skip(1).filter_map(|rest| rest.split([' ', ')']).next());
            behind.filter(|name| name.starts_with(char::is_alphabetic)).map(str::to_owned).collect()
        };
        let noted = named("remember ");
        assert_eq!(noted, ["default_target", "sign_in_screen"]);
        assert!(noted.iter().all(|name| named("$(remembered ").contains(name)));
    }

    #[test]
    fn what_runs_as_root_is_read_by_the_shell() {
        if try_output("sh", &["-c", "true"]).is_none() {
            println!("left out: there is no shell here");
            return;
        }
        let setup = file("setup.sh");
        for script in [AFTER, BEFORE_REMOVAL, AFTER_REMOVAL, SETUP, setup.as_str()] {
            assert!(try_output("sh", &["-n", "-c", script]).is_some(), "{script}");
        }
    }
}
