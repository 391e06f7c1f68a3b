//! Folders, drives and printers of this computer.
//!
//! No file dialog of the system: GTK's writes the path of what was saved into a list that other programs show. No print
//! dialog either: its "Print to File" does the same. Sheets go to CUPS, which Linux and macOS share, under a neutral title.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use many_doors_app::wire::{SavePlace, SavePlaceKind};
use many_doors_app::{OutletsOutside, Printers};

/// This computer.
pub struct ThisComputer;

impl OutletsOutside for ThisComputer {
    fn places(&self) -> Vec<SavePlace> {
        let folder = |kind, path: Option<PathBuf>| {
            let path = path.filter(|path| path.is_dir())?;
            Some(SavePlace { kind, name: String::new(), folder: path.display().to_string() })
        };
        let known = [
            folder(SavePlaceKind::Desktop, dirs::desktop_dir()),
            folder(SavePlaceKind::Documents, dirs::document_dir()),
            folder(SavePlaceKind::Downloads, dirs::download_dir()),
        ];
        let drives = drives().into_iter().map(|path| SavePlace {
            kind: SavePlaceKind::Drive,
            name: path.file_name().unwrap_or(path.as_os_str()).display().to_string(),
            folder: path.display().to_string(),
        });
        known.into_iter().flatten().chain(drives).collect()
    }

    fn printers(&self) -> Printers {
        // Names come one a line; without CUPS there is no such program, and no printer.
        let names: Vec<String> = said("lpstat", &["-e"]).lines().map(str::to_owned).collect();
        let usual = usual(&said("lpstat", &["-d"])).filter(|usual| names.contains(usual));
        Printers { names, usual }
    }

    fn print(&self, pdf: &[u8], title: &str, printer: &str) -> io::Result<()> {
        // A name from the window is only passed on if CUPS has it: `-d` is followed by nothing else.
        if !self.printers().names.iter().any(|name| name == printer) {
            return Err(io::ErrorKind::NotFound.into());
        }
        let mut lp = Command::new("lp")
            .args(["-d", printer, "-t", title, "-o", "media=Letter", "-"])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        let sent = lp.stdin.take().map_or(Ok(()), |mut pipe| pipe.write_all(pdf));
        let ended = lp.wait()?;
        sent?;
        if ended.success() { Ok(()) } else { Err(io::Error::other("lp refused")) }
    }
}

/// What a program says; nothing if there is no such program or it fails. In English, whatever the computer speaks.
fn said(program: &str, args: &[&str]) -> String {
    let output =
        Command::new(program).args(args).env("LC_ALL", "C").stdin(Stdio::null()).stderr(Stdio::null()).output();
    output.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default()
}

/// Reads `system default destination: Brother_HL`.
fn usual(said: &str) -> Option<String> {
    said.trim().strip_prefix("system default destination: ").map(str::to_owned)
}

/// Roots of the drives that are plugged in.
fn drives() -> Vec<PathBuf> {
    if cfg!(target_os = "windows") {
        return ('D'..='Z').map(|letter| PathBuf::from(format!("{letter}:\\"))).filter(|path| path.is_dir()).collect();
    }
    if cfg!(target_os = "macos") {
        let volumes = std::fs::read_dir("/Volumes").into_iter().flatten().flatten();
        // The system's own disk is a link there.
        return volumes.filter(|one| one.file_type().is_ok_and(|kind| kind.is_dir())).map(|one| one.path()).collect();
    }
    plugged_in(&std::fs::read_to_string("/proc/self/mounts").unwrap_or_default())
}

/// Mount points under the folders in which desktops show drives; `\040` is a space.
fn plugged_in(mounts: &str) -> Vec<PathBuf> {
    let shown = |path: &Path| ["/media", "/run/media"].iter().any(|folder| path.starts_with(folder));
    let points = mounts.lines().filter_map(|line| line.split(' ').nth(1));
    points.map(|point| PathBuf::from(point.replace("\\040", " "))).filter(|path| shown(path)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drives_are_found_where_desktops_mount_them_and_nowhere_else() {
        let mounts = "/dev/sda1 / ext4 rw 0 0\n/dev/sdb1 /media/ana/BLUE\\040STICK vfat rw 0 0\nproc /proc proc rw 0 0\n\
                      /dev/sdc1 /run/media/ana/K vfat rw 0 0\n/dev/sdd1 /mediathek ext4 rw 0 0\n";
        assert_eq!(plugged_in(mounts), [PathBuf::from("/media/ana/BLUE STICK"), "/run/media/ana/K".into()]);
    }

    #[test]
    fn the_usual_printer_is_read_and_none_is_none() {
        assert_eq!(usual("system default destination: Front_Desk\n"), Some("Front_Desk".to_owned()));
        assert_eq!(usual("no system default destination\n"), None);
    }

    #[test]
    fn a_printer_that_is_not_there_is_refused_before_anything_is_started() {
        let refused = ThisComputer.print(b"%PDF", "Information sheet", "-o raw").unwrap_err();
        assert_eq!(refused.kind(), io::ErrorKind::NotFound);
    }
}
