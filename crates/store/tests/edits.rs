//! Single edits: the library stays what it would be if it had been indexed anew.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeMap;

use many_doors_domain::ResourceId;
use many_doors_store::{Entry, Field, Library, PackMark, PackSource, StoreError};
use proptest::prelude::*;

mod library;
use library::{TODAY, ask, content, dump, ids, record, set, text};

const WORDS: [&str; 8] = ["grief", "grace", "circle", "sleep", "asleep", "duelo", "sueño", "睡不着"];

/// What is asked after every run of edits: beginnings, whole words, slips of the finger.
const QUESTIONS: [&str; 12] =
    ["g", "gr", "grief ", "greif ", "circel ", "sl", "slep ", "duello ", "suen", "睡", "asleep grace", "house"];

fn entry(name: &str, word: usize, sentence: usize) -> Entry {
    let mut resource = record(name);
    resource.name = format!("{} house", WORDS[word]);
    let texts = vec![text(name, Field::Summary, "en", WORDS[sentence])];
    Entry::new(resource, texts, vec![])
}

/// Put the record with this number, with a word in its name and one in its sentence; or take it out.
#[derive(Debug, Clone)]
enum Edit {
    Put(usize, usize, usize),
    Remove(usize),
    Fold,
}

fn edits() -> impl Strategy<Value = Vec<Edit>> {
    let edit = prop_oneof![
        5 => (0..6usize, 0..WORDS.len(), 0..WORDS.len()).prop_map(|(which, word, sentence)| Edit::Put(which, word, sentence)),
        3 => (0..6usize).prop_map(Edit::Remove),
        1 => Just(Edit::Fold),
    ];
    prop::collection::vec(edit, 1..25)
}

type Answer = (Vec<String>, Option<String>);

/// The same answers. Until the edits are folded in, one thing may differ: a word that has left all names and still stands in
/// a sentence goes on helping with its misspellings.
fn same(edited: &[Answer], anew: &[Answer]) -> bool {
    edited.iter().zip(anew).all(|(edited, anew)| {
        let helped = edited.1.is_some() && !edited.0.is_empty();
        edited == anew || helped
    })
}

fn answers(library: &Library) -> Vec<Answer> {
    let answer = |question: &&str| {
        let hits = ask(library, question);
        (ids(&hits).into_iter().map(str::to_owned).collect(), hits.instead)
    };
    QUESTIONS.iter().map(answer).collect()
}

fn own() -> PackMark {
    PackMark::new("own", PackSource::Own, TODAY)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn completion_and_spelling_help_stay_true_after_single_edits(edits in edits()) {
        let edited = Library::in_memory(&content(vec![]), TODAY).unwrap();
        let mut left: BTreeMap<usize, (usize, usize)> = BTreeMap::new();
        for edit in edits {
            edited.write::<_, StoreError>(|writer| match edit {
                Edit::Put(which, word, sentence) => {
                    left.insert(which, (word, sentence));
                    writer.put_own(&entry(&format!("r{which}"), word, sentence), TODAY).map(|_| ())
                }
                Edit::Remove(which) => {
                    let was_there = left.remove(&which).is_some();
                    let removed = writer.remove_own(&ResourceId(format!("r{which}")), TODAY)?;
                    assert_eq!(removed, was_there);
                    Ok(())
                }
                Edit::Fold => writer.fold(),
            }).unwrap();
        }
        let anew = Library::in_memory(&content(vec![]), TODAY).unwrap();
        let entries = left.iter().map(|(which, (word, sentence))| entry(&format!("r{which}"), *word, *sentence));
        set(&anew, &own(), entries.collect());
        let expected = answers(&anew);
        prop_assert!(same(&answers(&edited), &expected), "before folding: {:?} {expected:?}", answers(&edited));
        edited.tidy(TODAY).unwrap();
        prop_assert_eq!(answers(&edited), expected);
        prop_assert_eq!(dump(&edited), dump(&anew));
    }
}

#[test]
fn a_word_that_an_edit_brought_is_completed_and_mended_at_once() {
    let library = Library::in_memory(&content(vec![record("circle")]), TODAY).unwrap();
    assert!(ids(&ask(&library, "grie")).is_empty());
    library.write::<_, StoreError>(|writer| writer.put_own(&entry("new", 0, 3), TODAY)).unwrap();
    assert_eq!(ids(&ask(&library, "grie")), ["new"]);
    assert_eq!(ask(&library, "greif ").instead.as_deref(), Some("grief"));
    library.write::<_, StoreError>(|writer| writer.remove_own(&ResourceId("new".into()), TODAY)).unwrap();
    assert!(ids(&ask(&library, "grie")).is_empty());
    assert_eq!(ask(&library, "greif ").instead, None, "nobody is led to a word that is gone");
}
