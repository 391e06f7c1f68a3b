//! The files of a folder.

use std::path::Path;

use super::{Entry, FilesError, MOST_FILES};

/// How deep folders may lie in each other.
const DEEPEST: usize = 8;

/// All files below a folder. Links are refused: they lead out of what somebody chose.
pub(super) fn entries(root: &Path) -> Result<Vec<Entry>, FilesError> {
    let mut entries = Vec::new();
    walk(root, "", 0, &mut entries)?;
    Ok(entries)
}

fn walk(folder: &Path, prefix: &str, depth: usize, entries: &mut Vec<Entry>) -> Result<(), FilesError> {
    for found in std::fs::read_dir(folder)? {
        let found = found?;
        let name = format!("{prefix}{}", found.file_name().to_string_lossy());
        if super::is_hidden(&name) {
            continue;
        }
        let kind = found.file_type()?;
        if kind.is_symlink() {
            return Err(FilesError::Link(name));
        }
        if kind.is_dir() {
            if depth >= DEEPEST {
                return Err(FilesError::TooMany);
            }
            walk(&found.path(), &format!("{name}/"), depth + 1, entries)?;
        } else if kind.is_file() {
            entries.push(Entry { name, size: found.metadata()?.len(), number: 0 });
            if entries.len() > MOST_FILES {
                return Err(FilesError::TooMany);
            }
        }
    }
    Ok(())
}
