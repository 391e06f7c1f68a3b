//! What files a run left behind, and the published list of those it may leave.

use std::collections::BTreeMap;
use std::fs::Metadata;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

/// A folder to look through, and the name under which people know it: files of a sealed run lie elsewhere than it saw them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Where it is.
    pub root: PathBuf,
    /// What it is called.
    pub shown: PathBuf,
}

impl Place {
    /// A folder under its own name.
    pub fn plain(root: impl Into<PathBuf>) -> Self {
        let root = root.into();
        Self { shown: root.clone(), root }
    }
}

/// What tells one state of a file from another.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Stamp {
    file: PathBuf,
    inode: u64,
    size: u64,
    changed: (i64, i64),
}

impl Stamp {
    fn of(file: &Path, about: &Metadata) -> Self {
        Self {
            file: file.to_path_buf(),
            inode: about.ino(),
            size: about.size(),
            changed: (about.mtime(), about.mtime_nsec()),
        }
    }
}

/// All files of some places at one moment, by their shown paths. Links are not followed; folders count only through what is in them.
#[derive(Debug, Clone, Default)]
pub struct Listing(BTreeMap<PathBuf, Stamp>);

impl Listing {
    /// Looks through the places. What lies under a shown path in `skipped` is left out.
    pub fn of(places: &[Place], skipped: &[PathBuf]) -> Self {
        let mut listing = Self::default();
        for place in places {
            listing.add(&place.root, &place.shown, skipped);
        }
        listing
    }

    fn add(&mut self, folder: &Path, shown: &Path, skipped: &[PathBuf]) {
        // A folder that goes while it is looked at holds nothing.
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let (path, shown) = (entry.path(), shown.join(entry.file_name()));
            if skipped.iter().any(|skip| shown.starts_with(skip)) {
                continue;
            }
            let Ok(about) = path.symlink_metadata() else { continue };
            if about.is_dir() {
                self.add(&path, &shown, skipped);
            } else if !is_whiteout(&about) {
                let stamp = Stamp::of(&path, &about);
                self.0.insert(shown, stamp);
            }
        }
    }

    /// Files that are new or changed since then: the shown path, and where it can be read.
    pub fn changed_since(&self, before: &Self) -> Vec<(&Path, &Path)> {
        let changed = self.0.iter().filter(|(shown, stamp)| before.0.get(*shown) != Some(stamp));
        changed.map(|(shown, stamp)| (shown.as_path(), stamp.file.as_path())).collect()
    }
}

/// How a sealed run notes that a file of the machine was removed: a device with the number 0.
fn is_whiteout(about: &Metadata) -> bool {
    use std::os::unix::fs::FileTypeExt;
    about.file_type().is_char_device() && about.rdev() == 0
}

/// A row of the published list.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Row {
    pattern: String,
}

/// The table of `docs/TRACES.md`: which files may be left. Each row begins with a path between backticks, in which `$NAME` stands for
/// a folder, `*` for anything within one name, and `**` for anything at all.
#[derive(Debug, Clone, Default)]
pub struct Published(Vec<Row>);

impl Published {
    /// Reads the rows of every table in the text.
    pub fn read(text: &str) -> Self {
        let first_cell =
            |line: &str| line.trim().strip_prefix('|')?.split('|').next().map(str::trim).map(str::to_owned);
        let path = |cell: String| Some(cell.strip_prefix('`')?.strip_suffix('`')?.to_owned());
        Self(text.lines().filter_map(first_cell).filter_map(path).map(|pattern| Row { pattern }).collect())
    }

    /// How many rows there are.
    pub fn rows(&self) -> usize {
        self.0.len()
    }

    /// The row that covers a path, if one does. `folders` are the values of the names.
    pub fn covers(&self, path: &Path, folders: &[(&str, &Path)]) -> Option<&str> {
        let path = path.to_str()?;
        let filled = |row: &Row| {
            folders.iter().fold(row.pattern.clone(), |pattern, (name, folder)| {
                pattern.replace(&format!("${name}"), &folder.display().to_string())
            })
        };
        self.0.iter().find(|row| fits(filled(row).as_bytes(), path.as_bytes())).map(|row| row.pattern.as_str())
    }
}

/// Whether a path fits a pattern of names, `*` and `**`.
fn fits(pattern: &[u8], path: &[u8]) -> bool {
    match pattern {
        [] => path.is_empty(),
        [b'*', b'*', rest @ ..] => (0..=path.len()).any(|at| fits(rest, &path[at..])),
        [b'*', rest @ ..] => {
            let name = path.iter().take_while(|byte| **byte != b'/').count();
            (0..=name).any(|at| fits(rest, &path[at..]))
        }
        [byte, rest @ ..] => path.first() == Some(byte) && fits(rest, &path[1..]),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn changed(now: &Listing, before: &Listing) -> Vec<String> {
        now.changed_since(before).iter().map(|(shown, _)| shown.display().to_string()).collect()
    }

    #[test]
    fn a_planted_file_is_listed_and_so_are_changed_grown_and_replaced_ones() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        fs::create_dir_all(at("deep/er")).unwrap();
        for name in ["same", "grown", "replaced", "rewritten", "deep/er/removed"] {
            fs::write(at(name), "one").unwrap();
        }
        let place = [Place { root: folder.path().into(), shown: "/shown".into() }];
        let before = Listing::of(&place, &[]);
        fs::write(at("deep/er/new"), "").unwrap();
        fs::write(at("grown"), "one and more").unwrap();
        fs::remove_file(at("deep/er/removed")).unwrap();
        fs::write(at("beside"), "one").unwrap();
        fs::rename(at("beside"), at("replaced")).unwrap();
        let rewritten = fs::File::options().write(true).open(at("rewritten")).unwrap();
        rewritten.set_modified(std::time::UNIX_EPOCH).unwrap();
        let now = Listing::of(&place, &[]);
        assert_eq!(
            changed(&now, &before),
            ["/shown/deep/er/new", "/shown/grown", "/shown/replaced", "/shown/rewritten"]
        );
        assert_eq!(now.changed_since(&before)[0].1, at("deep/er/new"), "it can be read where it is");
    }

    #[test]
    fn what_is_skipped_is_not_listed_and_links_are_not_followed() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("notes")).unwrap();
        fs::write(folder.path().join("notes/log"), "").unwrap();
        std::os::unix::fs::symlink("/etc", folder.path().join("link")).unwrap();
        let now = Listing::of(&[Place::plain(folder.path())], &[folder.path().join("notes")]);
        assert_eq!(changed(&now, &Listing::default()), [folder.path().join("link").display().to_string()]);
    }

    #[test]
    fn the_published_list_covers_what_it_names_and_nothing_beside_it() {
        let text = "# Traces\n\n| path | who |\n|---|---|\n| `$DATA/library.sqlite*` | the library |\n\
                    | `$HOME/.cache/**` | drivers |\n| not a path | x |\n";
        let published = Published::read(text);
        assert_eq!(published.rows(), 2);
        let folders = [("DATA", Path::new("/d")), ("HOME", Path::new("/h"))];
        let covers = |path: &str| published.covers(Path::new(path), &folders).is_some();
        assert!(covers("/d/library.sqlite") && covers("/d/library.sqlite-wal") && covers("/h/.cache/a/b"));
        assert!(!covers("/d/library.sqlite-wal/deeper"), "a star stays within one name");
        assert!(!covers("/d/other") && !covers("/elsewhere/d/library.sqlite") && !covers("/h/.cached"));
    }
}
