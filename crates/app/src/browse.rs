//! Choosing a file without the system's dialog, which would remember what was chosen.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::{
    App,
    check_file::{LOCKED, PLAIN},
    wire::{BrowseRequest, Failure, FailureCode, Shelf, ShelfFile, ShelfFolder, ShelfKind},
};

/// More than this in one folder is not shown.
const MOST: usize = 500;

impl App {
    /// What lies in a folder; without one, the places to start from.
    ///
    /// # Errors
    /// `NotAllowed` on a kiosk; `FolderUnreadable`.
    pub fn browse(&self, request: BrowseRequest) -> Result<Shelf, Failure> {
        self.may_change()?;
        let outside = self.surroundings.outlets.as_ref().ok_or_else(|| Failure::of(FailureCode::NotAllowed))?;
        let Some(folder) = request.folder.map(|folder| PathBuf::from(folder.trim())) else {
            return Ok(Shelf {
                folder: None,
                parent: None,
                places: outside.places(),
                folders: vec![],
                files: vec![],
                is_list: false,
                more: false,
            });
        };
        if !folder.is_absolute() {
            return Err(Failure::of(FailureCode::FolderUnreadable));
        }
        shelf(&folder).map_err(|_| Failure::of(FailureCode::FolderUnreadable))
    }
}

fn shelf(folder: &Path) -> std::io::Result<Shelf> {
    let (mut folders, mut files) = (Vec::new(), Vec::new());
    let (mut more, mut tables) = (false, 0);
    for entry in fs::read_dir(folder)?.flatten() {
        // What is not Unicode cannot be sent to the window and back; what begins with a dot is hidden.
        let Some(name) = entry.file_name().to_str().filter(|name| !name.starts_with('.')).map(str::to_owned) else {
            continue;
        };
        let Some(path) = entry.path().to_str().map(str::to_owned) else { continue };
        let Ok(about) = fs::metadata(entry.path()) else { continue };
        tables += usize::from(about.is_file() && is_table(&name));
        if folders.len() + files.len() >= MOST {
            more = true;
        } else if about.is_dir() {
            folders.push(ShelfFolder { name, path });
        } else if let Some(kind) = kind(&name) {
            files.push(ShelfFile { name, path, kind, bytes: about.len() });
        }
    }
    folders.sort_by_key(|folder| folder.name.to_lowercase());
    files.sort_by_key(|file| file.name.to_lowercase());
    Ok(Shelf {
        folder: Some(folder.display().to_string()),
        parent: folder.parent().map(|parent| parent.display().to_string()),
        places: vec![],
        folders,
        files,
        is_list: tables > 0,
        more,
    })
}

/// What a file seems to be, by its ending.
fn kind(name: &str) -> Option<ShelfKind> {
    let name = name.to_lowercase();
    let ends = |endings: &[&str]| endings.iter().any(|ending| name.ends_with(ending));
    if ends(&[".manydoors"]) {
        Some(ShelfKind::Pack)
    } else if ends(&[".xlsx", ".xlsm", ".ods", ".csv", ".tsv"]) {
        Some(ShelfKind::Sheet)
    } else if ends(&[PLAIN, LOCKED]) {
        Some(ShelfKind::Check)
    } else if ends(&[".zip", ".json"]) {
        Some(ShelfKind::List)
    } else if ends(&[".mapping.toml"]) {
        Some(ShelfKind::Mapping)
    } else if ends(&[".key"]) {
        Some(ShelfKind::Key)
    } else {
        None
    }
}

/// A file that marks its folder as a list in HSDS.
fn is_table(name: &str) -> bool {
    let name = name.to_lowercase();
    ["services.csv", "organizations.csv", "datapackage.json"].contains(&name.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_shows_what_can_be_brought_in_and_nothing_hidden() {
        let folder = tempfile::tempdir().unwrap();
        for name in
            ["b.xlsx", "A.manydoors", "our.check.age", "our.check.json", "services.csv", "photo.jpg", ".secret.zip"]
        {
            fs::write(folder.path().join(name), "x").unwrap();
        }
        fs::create_dir(folder.path().join("inner")).unwrap();
        let shelf = shelf(folder.path()).unwrap();
        let files: Vec<_> = shelf.files.iter().map(|file| (file.name.as_str(), file.kind)).collect();
        let expected = [
            ("A.manydoors", ShelfKind::Pack),
            ("b.xlsx", ShelfKind::Sheet),
            ("our.check.age", ShelfKind::Check),
            ("our.check.json", ShelfKind::Check),
            ("services.csv", ShelfKind::Sheet),
        ];
        assert_eq!(files, expected);
        assert_eq!(shelf.folders.len(), 1);
        assert!(shelf.is_list);
    }
}
