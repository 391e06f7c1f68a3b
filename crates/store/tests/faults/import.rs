//! The import that things happen to.

use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use many_doors_domain::{Field, Kind, PhoneNumber, ResourceId};
use many_doors_store::{Content, Entry, Library, StoreError, Watch};

use crate::library::{TODAY, ask, content, dump, ids, imported, record, text};

/// Says to the child which library to import into, and how many entries.
const LIBRARY: &str = "FAULT_LIBRARY";
const ENTRIES: &str = "FAULT_ENTRIES";

/// What comes with the program: one line for the worst moments.
pub fn built_in() -> Content {
    let mut line = record("line");
    line.kind = Kind::Crisis;
    line.channels[0].number = PhoneNumber::parse("+12025550100").ok();
    content(vec![line])
}

/// What is imported.
pub fn entries(count: usize) -> Vec<Entry> {
    let entry = |number: usize| {
        let id = format!("made {number}");
        let mut one = record(&id);
        one.channels[0].number = PhoneNumber::parse(&format!("+1202555{number:04}")).ok();
        let said = format!("Somebody answers at 202-555-{number:04}. {}", "Rest and company. ".repeat(20));
        Entry::new(one, vec![text(&id, Field::Summary, "en", &said)], vec![])
    };
    (0..count).map(entry).collect()
}

/// A library with half of what will be imported, as text, and as it shall be after the import.
pub struct Stage {
    pub folder: tempfile::TempDir,
    pub path: PathBuf,
    whole: Vec<u8>,
    old: String,
    new: String,
    count: usize,
}

impl Stage {
    pub fn new(count: usize) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("library.sqlite");
        let (library, _) = Library::open(&path, &built_in(), TODAY).unwrap();
        import(&library, count / 2).unwrap();
        let old = dump(&library);
        drop(library);
        let whole = std::fs::read(&path).unwrap();
        let (library, _) = Library::open(&path, &built_in(), TODAY).unwrap();
        import(&library, count).unwrap();
        let new = dump(&library);
        drop(library);
        assert_ne!(old, new);
        Self { folder, path, whole, old, new, count }
    }

    /// Puts the old library back.
    pub fn reset(&self) {
        for entry in std::fs::read_dir(self.folder.path()).unwrap() {
            std::fs::remove_file(entry.unwrap().path()).unwrap();
        }
        std::fs::write(&self.path, &self.whole).unwrap();
    }

    /// A program that imports, and nothing else.
    pub fn child(&self) -> Command {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command
            .args(["import::a_child_imports", "--exact", "--ignored", "--test-threads=1"])
            .env(LIBRARY, &self.path)
            .env(ENTRIES, self.count.to_string())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        command
    }

    /// What lies there is the old library or the new one, and the line is shown. Says whether it is the new one.
    pub fn is_old_or_new(&self, how: &str) -> bool {
        let (library, opened) = Library::open(&self.path, &built_in(), TODAY).expect(how);
        assert_eq!(opened.set_aside, None, "{how}");
        assert!(!opened.refilled, "{how}");
        let found = dump(&library);
        assert!(found == self.old || found == self.new, "{how}: neither the old library nor the new one");
        let line = library.read::<_, StoreError>(|reader| reader.resource(&ResourceId("line".into())));
        let line = line.unwrap().expect("the line is there");
        assert_eq!(line.channels[0].number.as_ref().map(PhoneNumber::as_str), Some("+12025550100"), "{how}");
        let new = found == self.new;
        let last = format!("made {}", self.count - 1);
        assert_eq!(ids(&ask(&library, &last)).contains(&last.as_str()), new, "{how}: the index is not in step");
        assert!(ids(&ask(&library, "made 0")).contains(&"made 0"), "{how}");
        new
    }
}

fn import(library: &Library, count: usize) -> Result<(), StoreError> {
    let entries = entries(count).into_iter().map(Ok::<_, StoreError>);
    library.write(|writer| writer.set_pack(&imported("made"), entries, TODAY, Watch::none())).map(|_| ())
}

#[test]
#[ignore = "only ever started by other tests"]
fn a_child_imports() {
    let (Ok(path), Ok(count)) = (std::env::var(LIBRARY), std::env::var(ENTRIES)) else { return };
    let (library, _) = Library::open(Path::new(&path), &built_in(), TODAY).unwrap();
    import(&library, count.parse().unwrap()).unwrap();
}
