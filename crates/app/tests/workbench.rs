//! The translators' workbench behind the window.
#![allow(clippy::expect_used, clippy::unwrap_used)]

mod common;

use std::{collections::BTreeMap, fs, path::PathBuf};

use common::{Computer, code, files_in, locale, text};
use many_doors_app::{
    App,
    commands::{
        FolderRequest, HandBackRequest, NoRequest, OpenWorkRequest, ReviewRequest, TakeInRequest, WorkEntryRequest,
        WorkWords, WriteWorkRequest,
    },
    domain::Origin,
    wire::{
        Failure, FailureCode, TakenIn, WorkEntry, WorkFormText, WorkForms, WorkPartText, WorkSaved, WorkStanding,
        Workbench,
    },
};
use tempfile::TempDir;

/// A translator's computer: the program, and a folder for languages.
struct Desk {
    app: App,
    folder: TempDir,
    computer: Computer,
}

impl Desk {
    fn new() -> Self {
        let computer = Computer::new();
        Self { app: computer.open(), folder: tempfile::tempdir().unwrap(), computer }
    }

    /// With a language open.
    fn with(tag: &str) -> Self {
        let desk = Self::new();
        desk.open(tag).unwrap();
        desk
    }

    fn open(&self, tag: &str) -> Result<Workbench, Failure> {
        open(&self.app, &text(self.folder.path()), tag)
    }

    fn entry(&self, id: &str) -> WorkEntry {
        self.app.work_entry(WorkEntryRequest { id: id.into(), locale: "en".into() }).unwrap()
    }

    fn write(&self, id: &str, words: &str) -> WorkSaved {
        self.write_as(id, words, "").unwrap()
    }

    fn write_as(&self, id: &str, words: &str, translator: &str) -> Result<WorkSaved, Failure> {
        let words = WorkWords { id: id.into(), parts: value(words), locale: "en".into() };
        self.app.work_write(WriteWorkRequest { words, translator: translator.into() })
    }

    fn review(&self, id: &str, reviewer: &str) -> Result<WorkSaved, Failure> {
        self.app.work_review(ReviewRequest { id: id.into(), reviewer: reviewer.into(), locale: "en".into() })
    }

    /// The file for whoever keeps the languages.
    fn hand_back(&self) -> String {
        self.app.work_hand_back(HandBackRequest { folder: self.computer.out() }).unwrap().file
    }

    fn take_in(&self, path: &str, theirs: &[&str]) -> Result<TakenIn, Failure> {
        let theirs = theirs.iter().map(|&key| key.to_owned()).collect();
        self.app.work_take_in(TakeInRequest { path: path.into(), theirs })
    }

    /// What the program shows of a language.
    fn shown(&self, tag: &str) -> String {
        self.app.catalogue(locale(tag)).unwrap().layers[0].ftl.clone()
    }

    fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        files_in(self.folder.path())
    }

    fn file(&self, name: &str) -> String {
        fs::read_to_string(self.folder.path().join(name)).unwrap()
    }
}

fn open(app: &App, folder: &str, tag: &str) -> Result<Workbench, Failure> {
    app.work_open(OpenWorkRequest {
        folder: folder.into(),
        tag: tag.into(),
        endonym: "ትግርኛ".into(),
        english: "Tigrinya".into(),
    })
}

fn value(words: &str) -> Vec<WorkPartText> {
    let row = WorkFormText { form: String::new(), text: words.into() };
    vec![WorkPartText { attribute: None, words: WorkForms { on: None, forms: vec![row] } }]
}

fn forms(rows: &[(&str, &str)]) -> Vec<WorkPartText> {
    let rows = rows.iter().map(|(form, text)| WorkFormText { form: (*form).into(), text: (*text).into() });
    vec![WorkPartText { attribute: None, words: WorkForms { on: Some("count".into()), forms: rows.collect() } }]
}

fn tags(work: &Workbench) -> Vec<&str> {
    work.locales.iter().map(|locale| locale.tag.as_str()).collect()
}

#[test]
fn a_language_nobody_has_begun_is_there_at_once_and_speaks_with_its_first_words() {
    let desk = Desk::new();
    let work = desk.open("ti").unwrap();
    assert_eq!((work.locale.endonym.as_str(), work.locale.english.as_str()), ("ትግርኛ", "Tigrinya"));
    assert!(tags(&work).contains(&"ti"), "before a word of it is written");
    assert_eq!(
        (work.undoable, work.all.missing, work.all.total),
        (0, work.all.total, u32::try_from(work.entries.len()).unwrap())
    );
    assert!(work.critical.total > 0 && work.critical.total < work.all.total);
    assert!(work.entries[0].critical && work.entries[0].english == "In danger now?", "{:?}", work.entries[0]);
    assert!(desk.files().is_empty(), "opening writes nothing");
    let saved = desk.write("find-title", "Maxaad u baahan tahay?");
    assert!(saved.saved && saved.findings.is_empty(), "{:?}", saved.findings);
    assert_eq!((saved.undoable, saved.all.unreviewed, saved.all.missing), (1, 1, work.all.total - 1));
    assert_eq!(saved.entry.standing, WorkStanding::Unreviewed);
    let provenance = saved.entry.provenance.unwrap();
    assert_eq!(
        (provenance.origin, provenance.translator, provenance.date.as_str()),
        (Origin::Human, None, "2026-11-23")
    );
    assert_eq!(desk.shown("ti"), "find-title = Maxaad u baahan tahay?\n");
    assert_eq!(desk.file("ti/find.ftl"), "find-title = Maxaad u baahan tahay?\n");
    assert!(desk.file("ti/locale.toml").contains("ትግርኛ"));
    let undone = desk.app.work_undo(NoRequest {}).unwrap();
    assert_eq!((undone.undoable, &undone.all, &undone.locale), (0, &work.all, &work.locale));
    assert!(desk.files().is_empty() && desk.shown("ti").is_empty() && tags(&undone).contains(&"ti"));
    assert_eq!(code(desk.app.work_undo(NoRequest {})), FailureCode::WorkNothingToUndo);
}

#[test]
fn what_is_no_language_and_english_and_a_folder_that_is_not_there_are_refused() {
    let desk = Desk::new();
    assert_eq!(code(desk.open("not a language")), FailureCode::WorkNoTag);
    assert_eq!(code(desk.open("en")), FailureCode::WorkEnglish);
    for folder in ["/no/such/folder", "relative", ""] {
        assert_eq!(code(open(&desk.app, folder, "ti")), FailureCode::FolderUnreadable);
    }
    assert_eq!(code(desk.app.work_undo(NoRequest {})), FailureCode::WorkClosed);
    assert!(!desk.app.start(NoRequest {}).unwrap().locales.iter().any(|locale| locale.tag == "ti"));
}

#[test]
fn arabic_has_a_row_for_each_of_its_six_forms_and_they_are_saved_as_such() {
    let desk = Desk::with("ar");
    let entry = desk.entry("find-count");
    let count = entry.variables.iter().find(|variable| variable.name == "count").unwrap();
    let categories: Vec<&str> = count.forms.iter().map(|form| form.category.as_str()).collect();
    assert_eq!(categories, ["zero", "one", "two", "few", "many", "other"]);
    assert!(count.forms.iter().all(|form| form.needed && !form.examples.is_empty()));
    assert_eq!(entry.parts[0].english_words.on.as_deref(), Some("count"));
    let rows = [
        ("zero", "{ $count } أ."),
        ("one", "{ $count } ب."),
        ("two", "{ $count } ت."),
        ("few", "{ $count } ث."),
        ("many", "{ $count } ج."),
        ("other", "{ $count } ح."),
    ];
    let words = WorkWords { id: "find-count".into(), parts: forms(&rows), locale: "en".into() };
    let saved = desk.app.work_write(WriteWorkRequest { words, translator: String::new() }).unwrap();
    assert!(saved.saved, "{:?}", saved.findings);
    let present = saved.entry.parts[0].present_words.clone().unwrap();
    let back: Vec<(&str, &str)> = present.forms.iter().map(|row| (row.form.as_str(), row.text.as_str())).collect();
    assert_eq!((present.on.as_deref(), back), (Some("count"), rows.to_vec()));
    assert!(desk.shown("ar").contains("[few] { $count } ث."));
}

#[test]
fn words_that_must_not_reach_a_reader_are_refused_with_advice_and_nothing_is_changed() {
    let desk = Desk::with("es");
    desk.write("find-title", "¿Qué buscas?");
    let (before, shown) = (desk.files(), desk.shown("es"));
    let refused = desk.write("crisis-strip-link", "Llama al 998");
    assert!(!refused.saved && refused.undoable == 1);
    let finding = refused.findings.iter().find(|finding| finding.severe).unwrap();
    assert_eq!((finding.defect.as_str(), finding.attribute.as_deref()), ("digits", None));
    assert!(finding.excerpt.contains("998") && finding.wanted.contains("988"), "{finding:?}");
    let words = WorkWords { id: "crisis-strip-link".into(), parts: value("Llama al 998"), locale: "es".into() };
    let tried = desk.app.work_try(words).unwrap();
    assert_eq!(tried.text, "crisis-strip-link = Llama al 998");
    assert_eq!(tried.findings.len(), refused.findings.len());
    assert_ne!(tried.findings[0].advice, refused.findings[0].advice, "advice comes in the reader's language");
    assert!(desk.files() == before && desk.shown("es") == shown);
    let empty = WorkWords { id: "find-title".into(), parts: value(" "), locale: "en".into() };
    assert_eq!(desk.app.work_try(empty.clone()).unwrap().text, "");
    assert_eq!(
        code(desk.app.work_write(WriteWorkRequest { words: empty, translator: String::new() })),
        FailureCode::WorkNothing
    );
    assert_eq!(code(desk.write_as("no-such-message", "x", "")), FailureCode::BadRequest);
    assert!(desk.files() == before);
}

#[test]
fn a_second_person_stands_for_a_translation_and_nobody_for_their_own() {
    let desk = Desk::with("ti");
    desk.write_as("find-title", "Maxaad u baahan tahay?", "Amina").unwrap();
    assert_eq!(code(desk.review("find-title", " amina ")), FailureCode::WorkOwnWords);
    assert_eq!(code(desk.review("find-title", "  ")), FailureCode::WorkNoName);
    assert_eq!(code(desk.review("find-clear", "Bo")), FailureCode::WorkNotTranslated);
    let reviewed = desk.review("find-title", "Bo").unwrap();
    assert_eq!((reviewed.entry.standing, reviewed.all.trusted, reviewed.undoable), (WorkStanding::Trusted, 1, 2));
    let provenance = reviewed.entry.provenance.unwrap();
    assert_eq!((provenance.translator.as_deref(), provenance.reviewer.as_deref()), (Some("Amina"), Some("Bo")));
    let again = desk.write_as("find-title", "Maxaad rabtaa?", "Amina").unwrap();
    assert_eq!(
        (again.entry.standing, again.all.trusted),
        (WorkStanding::Unreviewed, 0),
        "nobody has read the new words"
    );
}

#[test]
fn what_one_translator_hands_back_comes_into_the_folder_of_another_and_what_both_changed_is_theirs_to_decide() {
    let (amina, bo) = (Desk::with("es"), Desk::with("es"));
    assert_eq!(
        code(amina.app.work_hand_back(HandBackRequest { folder: amina.computer.out() })),
        FailureCode::WorkNothing
    );
    amina.write_as("find-title", "¿Qué buscas?", "Amina").unwrap();
    amina.write_as("find-clear", "Limpiar", "Amina").unwrap();
    bo.write_as("find-clear", "Quitar", "Bo").unwrap();
    let file = amina.hand_back();
    assert!(file.ends_with("language-es.zip") && amina.hand_back().ends_with("language-es-2.zip"));
    let taken = bo.take_in(&file, &[]).unwrap();
    assert_eq!((taken.changed, taken.added, taken.notices.len(), taken.work.undoable), (0, 1, 0, 2));
    let dispute = &taken.disputes[0];
    assert_eq!((taken.disputes.len(), dispute.file.as_str(), dispute.key.as_str()), (1, "find.ftl", "find-clear"));
    assert_eq!((dispute.ours.as_str(), dispute.theirs.as_str()), ("find-clear = Quitar", "find-clear = Limpiar"));
    assert!(dispute.base.as_ref().is_some_and(|base| base.starts_with("find-clear = ")));
    assert!(bo.shown("es").contains("¿Qué buscas?") && bo.shown("es").contains("find-clear = Quitar"));
    assert_eq!(bo.entry("find-title").provenance.unwrap().translator.as_deref(), Some("Amina"));
    let before = bo.files();
    let decided = bo.take_in(&file, &["find.ftl find-clear"]).unwrap();
    assert_eq!((decided.changed, decided.disputes.len()), (1, 0));
    assert!(bo.shown("es").contains("find-clear = Limpiar"));
    bo.app.work_undo(NoRequest {}).unwrap();
    assert!(bo.files() == before && bo.shown("es").contains("find-clear = Quitar"), "a take-in can be taken back");
}

#[test]
fn a_file_of_another_kind_or_language_changes_nothing() {
    let (spanish, somali) = (Desk::with("es"), Desk::with("ti"));
    spanish.write("find-title", "¿Qué buscas?");
    let file = spanish.hand_back();
    assert_eq!(code(somali.take_in(&file, &[])), FailureCode::WorkNotHandedIn);
    assert_eq!(code(somali.take_in(&text(spanish.folder.path()), &[])), FailureCode::WorkNotHandedIn);
    let broken = spanish.computer.out.path().join("broken.zip");
    fs::write(&broken, "no zip at all").unwrap();
    assert_eq!(code(somali.take_in(&text(&broken), &[])), FailureCode::WorkNotHandedIn);
    assert_eq!(code(somali.take_in("/no/such/file.zip", &[])), FailureCode::FolderUnreadable);
    assert!(somali.files().is_empty());
}

#[test]
fn a_broken_entry_in_the_folder_is_told_left_out_and_can_be_put_right() {
    let desk = Desk::new();
    fs::create_dir(desk.folder.path().join("es")).unwrap();
    let file = "find-title = ¿Qué buscas?\ncrisis-strip-link = Llama al 998\n";
    fs::write(desk.folder.path().join("es/crisis.ftl"), file).unwrap();
    let work = desk.open("es").unwrap();
    assert!(work.notices.iter().any(|notice| notice.code == "locale_broken"), "{:?}", work.notices);
    assert!(!desk.shown("es").contains("998"));
    let entry = desk.entry("crisis-strip-link");
    assert_eq!(entry.parts[0].present.as_deref(), Some("Llama al 998"), "what stands there can be seen");
    assert!(entry.findings.iter().any(|finding| finding.severe && !finding.advice.is_empty()));
    assert!(desk.write("crisis-strip-link", "Llama o escribe al 988, y otras líneas").saved);
    assert!(desk.shown("es").contains("Llama o escribe al 988"));
    assert!(desk.file("es/crisis.ftl").contains("find-title = ¿Qué buscas?"), "what else stands there stays");
}

#[test]
fn a_file_that_another_program_spoiled_is_not_overwritten() {
    let desk = Desk::with("es");
    desk.write("find-title", "¿Qué buscas?");
    fs::write(desk.folder.path().join("es/provenance.toml"), "this is not = [").unwrap();
    let failure = desk.write_as("find-clear", "Quitar", "").unwrap_err();
    assert_eq!(failure.code, FailureCode::WorkFileUnfit);
    assert!(desk.app.explain_with("en", &failure).0.contains("provenance.toml"), "which one it is");
    assert_eq!(code(desk.app.work_undo(NoRequest {})), FailureCode::WorkChangedSince);
    assert_eq!(desk.file("es/provenance.toml"), "this is not = [");
    fs::remove_file(desk.folder.path().join("es/provenance.toml")).unwrap();
    fs::write(desk.folder.path().join("es/find.ftl"), "find-clear = A\nfind-clear = B\n").unwrap();
    assert_eq!(code(desk.write_as("find-clear", "Quitar", "")), FailureCode::WorkTwice);
}

#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_cannot_be_written_is_told_and_the_language_stays_open() {
    let desk = Desk::new();
    open(&desk.app, "/proc", "ti").unwrap();
    assert_eq!(code(desk.write_as("find-title", "Maxaad u baahan tahay?", "")), FailureCode::NotSaved);
    assert_eq!(desk.entry("find-title").standing, WorkStanding::Missing);
    assert!(desk.shown("ti").is_empty());
}

#[test]
fn leaving_a_new_page_and_another_folder_close_the_language_and_lose_nothing_that_was_saved() {
    let desk = Desk::new();
    let closings: [fn(&App); 4] = [
        |app| _ = app.work_close(NoRequest {}).unwrap(),
        |app| _ = app.leave(NoRequest {}).and_then(|_| app.come_back(NoRequest {})).unwrap(),
        |app| _ = app.start(NoRequest {}).unwrap(),
        |app| _ = app.use_locale_folder(FolderRequest { path: None }).unwrap(),
    ];
    for (at, close) in closings.iter().enumerate() {
        desk.open("ti").unwrap();
        desk.write("find-title", &format!("Maxaad u baahan tahay {}?", ["a", "b", "c", "d"][at]));
        let saved = desk.files();
        close(&desk.app);
        assert_eq!(code(desk.write_as("find-title", "Maxaad?", "")), FailureCode::WorkClosed);
        assert!(!desk.app.start(NoRequest {}).unwrap().locales.iter().any(|locale| locale.tag == "ti"));
        assert!(desk.files() == saved);
    }
}

#[test]
fn nobody_opens_a_language_behind_the_cover() {
    let desk = Desk::new();
    desk.app.leave(NoRequest {}).unwrap();
    assert_eq!(code(desk.open("ti")), FailureCode::WorkClosed);
    assert!(!desk.app.start(NoRequest {}).unwrap().locales.iter().any(|locale| locale.tag == "ti"));
}

#[test]
fn words_that_a_pack_brings_are_below_those_of_the_translator() {
    let computer = Computer::new();
    let words = computer.data.path().join("packs/words/county/locales/es");
    fs::create_dir_all(&words).unwrap();
    fs::write(words.join("need.ftl"), "need-grief = Duelo y pena honda\n").unwrap();
    let desk = Desk { app: computer.open(), folder: tempfile::tempdir().unwrap(), computer };
    desk.open("es").unwrap();
    desk.write("find-title", "¿Qué buscas?");
    assert!(desk.shown("es").contains("Duelo y pena honda") && desk.shown("es").contains("¿Qué buscas?"));
    assert_eq!(desk.entry("need-grief").parts[0].present.as_deref(), Some("Duelo y pena honda"));
}

#[test]
fn a_kiosk_has_no_workbench() {
    let computer = Computer::new();
    let app = computer.open_as_kiosk();
    let folder = tempfile::tempdir().unwrap();
    let words = || WorkWords { id: "find-title".into(), parts: value("x"), locale: "en".into() };
    let codes = [
        code(open(&app, &text(folder.path()), "ti")),
        code(app.work_entry(WorkEntryRequest { id: "find-title".into(), locale: "en".into() })),
        code(app.work_try(words())),
        code(app.work_write(WriteWorkRequest { words: words(), translator: String::new() })),
        code(app.work_undo(NoRequest {})),
        code(app.work_review(ReviewRequest { id: "find-title".into(), reviewer: "Bo".into(), locale: "en".into() })),
        code(app.work_hand_back(HandBackRequest { folder: computer.out() })),
        code(app.work_take_in(TakeInRequest { path: text(folder.path()), theirs: vec![] })),
        code(app.work_close(NoRequest {})),
    ];
    assert_eq!(codes, [FailureCode::NotAllowed; 9]);
    assert!(files_in(folder.path()).is_empty() && files_in(computer.out.path()).is_empty());
}
