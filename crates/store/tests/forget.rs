//! What somebody typed in and deleted is gone from the disk.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

use std::path::Path;

use many_doors_domain::{Field, ResourceId};
use many_doors_store::{Entry, Library, OWN, StoreError, Watch};

mod library;
use library::{TODAY, ask, content, dump, ids, imported, record, set, text};

/// In a name and in a sentence; nothing else has any four letters of them in a row.
const WORDS: [&str; 2] = ["qzxvkjwqpf", "zjqwxkvqzu"];

/// The words in the ways in which they could lie on the disk. The index keeps of a word what differs from the word before it,
/// so its last letters are looked for too.
fn forms() -> Vec<Vec<u8>> {
    let all = WORDS.iter().flat_map(|word| [*word, &word[word.len() - 6..], &word[..6]]);
    all.flat_map(|part| {
        let wide: Vec<u8> = part.encode_utf16().flat_map(u16::to_le_bytes).collect();
        [part.as_bytes().to_vec(), part.to_uppercase().into_bytes(), wide]
    })
    .collect()
}

/// Whether any file of the folder holds any form of the words.
fn found(folder: &Path) -> bool {
    let files = std::fs::read_dir(folder).unwrap().map(|entry| std::fs::read(entry.unwrap().path()).unwrap());
    let forms = forms();
    files.into_iter().any(|bytes| forms.iter().any(|form| bytes.windows(form.len()).any(|window| window == form)))
}

/// Whether the stored vocabulary, which spells its words in a way of its own, holds any of them.
fn is_spelled(path: &Path) -> bool {
    let raw = rusqlite::Connection::open(path).unwrap();
    let words: Vec<u8> = raw.query_row("SELECT words FROM vocabulary", [], |row| row.get(0)).unwrap();
    let words = fst::Map::new(words).unwrap();
    WORDS.iter().any(|word| words.contains_key(word))
}

#[test]
fn what_was_typed_in_and_deleted_is_found_nowhere_on_the_disk() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("library.sqlite");
    let (library, _) = Library::open(&path, &content(vec![record("line")]), TODAY).unwrap();
    let filler = (0..600).map(|i| Entry::new(record(&format!("filler {i}")), vec![], vec![]));
    set(&library, &imported("filler"), filler.collect());
    let before = dump(&library);
    let mut mine = record("mine");
    mine.name = format!("Circle of {}", WORDS[0]);
    let texts = vec![text("mine", Field::Summary, "en", &format!("Ask for {}.", WORDS[1]))];
    let id = ResourceId("mine".into());
    library.write::<_, StoreError>(|writer| writer.put_own(&Entry::new(mine, texts, vec![]), TODAY)).unwrap();
    library.tidy(TODAY).unwrap();
    assert!(found(folder.path()) && is_spelled(&path), "what is looked for can be found");
    assert!(library.write::<_, StoreError>(|writer| writer.remove_own(&id, TODAY)).unwrap());
    library.forget().unwrap();
    assert!(!found(folder.path()), "gone while the library is open");
    assert_eq!(dump(&library), before);
    assert_eq!(ids(&ask(&library, "line")), ["line"]);
    assert_eq!(ask(&library, "filler ").hits.len(), 50);
    drop(library);
    assert!(!found(folder.path()) && !is_spelled(&path));
    let names: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["library.sqlite"], "nothing lies beside it");
}

#[test]
fn what_was_deleted_and_not_forgotten_is_forgotten_after_the_next_start() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("library.sqlite");
    let open = || Library::open(&path, &content(vec![record("line")]), TODAY).unwrap().0;
    let library = open();
    let filler = (0..600).map(|i| Entry::new(record(&format!("filler {i}")), vec![], vec![]));
    set(&library, &imported("filler"), filler.collect());
    let before = dump(&library);
    let mut mine = record("mine");
    mine.name = format!("Circle of {}", WORDS[0]);
    let texts = vec![text("mine", Field::Summary, "en", &format!("Ask for {}.", WORDS[1]))];
    let id = ResourceId("mine".into());
    library.write::<_, StoreError>(|writer| writer.put_own(&Entry::new(mine, texts, vec![]), TODAY)).unwrap();
    library.tidy(TODAY).unwrap();
    assert!(library.write::<_, StoreError>(|writer| writer.remove_own(&id, TODAY)).unwrap());
    // The program is killed here.
    drop(library);
    let library = open();
    assert!(library.is_forget_due().unwrap());
    assert!(found(folder.path()), "gone from view, and still in the file");
    library.tidy(TODAY).unwrap();
    assert!(!found(folder.path()) && !is_spelled(&path));
    assert!(!library.is_forget_due().unwrap(), "once is enough");
    assert_eq!(dump(&library), before);
    assert_eq!(ids(&ask(&library, "line")), ["line"]);
}

#[test]
fn a_pack_of_what_was_typed_in_is_forgotten_after_the_next_start_as_well() {
    let library = Library::in_memory(&content(vec![record("line")]), TODAY).unwrap();
    let mine = Entry::new(record("mine"), vec![], vec![]);
    library.write::<_, StoreError>(|writer| writer.put_own(&mine, TODAY)).unwrap();
    assert!(!library.is_forget_due().unwrap(), "nothing was deleted");
    library.write::<_, StoreError>(|writer| writer.remove_pack(OWN, TODAY, Watch::none())).unwrap();
    assert!(library.is_forget_due().unwrap());
    library.forget().unwrap();
    assert!(!library.is_forget_due().unwrap());
}

#[test]
fn a_library_in_memory_forgets_too() {
    let library = Library::in_memory(&content(vec![record("line")]), TODAY).unwrap();
    library.forget().unwrap();
    assert_eq!(ids(&ask(&library, "line")), ["line"]);
}
