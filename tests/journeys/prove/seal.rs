//! A machine whose disk is sealed: everything a run writes goes into memory beside it, where it can be read, and nothing stays.
//!
//! The kernel's mount namespaces and overlays do it. Root is needed, or a kernel that lets anybody be root in a room of their own.

use std::path::PathBuf;
use std::process::Command;

use many_doors_tests::listing::Place;

/// Says to the program that it runs sealed.
const SEALED: &str = "MANY_DOORS_SEALED";
/// Where the writings are collected.
const BESIDE: &str = "/mnt";
/// Puts a sheet of memory over every folder of the disk. Devices and the kernel's own folders have none.
const SCRIPT: &str = r#"set -e
mount -t tmpfs -o mode=755 sealed /mnt
for folder in /*; do
  if [ ! -d "$folder" ] || [ -L "$folder" ]; then continue; fi
  case "$folder" in /proc|/sys|/dev|/mnt|/lost+found) continue;; esac
  mkdir -p "/mnt$folder/up" "/mnt$folder/work"
  mount -t overlay sealed -o "lowerdir=$folder,upperdir=/mnt$folder/up,workdir=/mnt$folder/work" "$folder"
done
cd "$PWD"
exec "$0" "$@"
"#;

/// This very program again, sealed, with the same words.
pub fn seal() -> Command {
    let mut command = Command::new("unshare");
    command.args(["--map-root-user", "--mount", "--propagation", "private", "--", "sh", "-c", SCRIPT]);
    command.arg(std::env::current_exe().expect("this program has a path")).args(std::env::args_os().skip(1));
    command.env(SEALED, "yes");
    command
}

/// Where the run's writings are; none if it is not sealed.
pub fn written() -> Option<Vec<Place>> {
    std::env::var_os(SEALED)?;
    let folders = std::fs::read_dir(BESIDE).ok()?.flatten();
    let mut places: Vec<Place> = folders
        .map(|folder| Place { root: folder.path().join("up"), shown: PathBuf::from("/").join(folder.file_name()) })
        .collect();
    places.push(Place::plain("/dev/shm"));
    Some(places)
}
