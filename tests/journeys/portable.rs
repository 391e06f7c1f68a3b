//! The program on a stick: all that it keeps lies beside it, and nothing on the computer that it was plugged into.

use std::fs;
use std::path::{Path, PathBuf};

use crate::page::Page;
use crate::stage::{end_window, play};

/// Calls that make something in the file system, or open it to be written.
const MAKING: &str =
    "trace=openat,open,creat,mkdir,mkdirat,rename,renameat,renameat2,symlink,symlinkat,link,linkat,mknodat";

#[test]
fn from_a_stick_all_that_is_kept_lies_beside_the_program_and_nothing_on_the_computer() {
    play("portable", async |stage| {
        let (stick, program) = stage.stick();
        let log = stage.data().join("strace.log");
        let traced = format!("strace -f -qq -s 4096 -e {MAKING} -o {} {}", log.display(), program.display());
        let start = |words: &str| format!("unset MANY_DOORS_DATA\nexec {traced} {words}");
        let asked = stage.put_program("from-the-stick", &start("--portable"));
        let page = Page::first_screen(stage.open_as(&asked).await).await;
        page.choose_language("es").await;
        page.go("#/settings").await;
        page.says("many_doors_data").await;
        page.press("#keep-settings").await;
        page.stands("#keep-settings:checked").await;
        page.names_found("no puedo dormir").await;
        end_window(stage).await;
        let kept = stick.join("many_doors_data");
        assert!(kept.join("library.sqlite").exists() && kept.join("settings").exists(), "all is on the stick");
        assert_eq!(names_in(&stage.home()), [""; 0], "the person's own folder is as empty as it was");
        // What is left in memory is the desktop's own.
        let in_memory = names_in(&stage.run_folder());
        let of_the_page =
            names_in(&kept).into_iter().chain(in_memory).filter(|name| name.starts_with("many-doors-web"));
        assert_eq!(of_the_page.count(), 0, "the web view's files are gone");
        let elsewhere = made_elsewhere(&log, &[&kept, &stage.run_folder(), &stage.data()]);
        assert!(elsewhere.is_empty(), "made or written on the computer: {elsewhere:?}");

        // The folder is the mark: a double click is enough from now on.
        let again = stage.put_program("from-the-stick", &start(""));
        let page = Page::first_screen(stage.open_as(&again).await).await;
        page.until("what was kept is known", "return document.documentElement.lang === 'es'").await;
        page.go("#/settings").await;
        page.says("many_doors_data").await;
    });
}

fn names_in(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.file_name().display().to_string()).collect()
}

/// Whole paths that were made or opened to be written, outside of these folders and of what is no disk.
fn made_elsewhere(log: &Path, folders: &[&Path]) -> Vec<PathBuf> {
    let log = fs::read_to_string(log).expect("strace wrote");
    assert!(log.contains("library.sqlite"), "strace saw the library");
    let done = log.lines().filter(|line| !line.contains(" = -1 "));
    let making = done.filter(|line| {
        !line.contains("open") || ["O_WRONLY", "O_RDWR", "O_CREAT"].iter().any(|flag| line.contains(flag))
    });
    // What is made last is named last.
    let paths = making.filter_map(|line| line.rsplit('"').nth(1)).map(PathBuf::from).filter(|path| path.is_absolute());
    let inside = |path: &PathBuf| {
        folders.iter().any(|folder| path.starts_with(folder))
            || ["/dev", "/proc"].iter().any(|place| path.starts_with(place))
    };
    paths.filter(|path| !inside(path)).collect()
}

#[test]
fn a_stick_that_cannot_be_written_to_still_opens_and_says_so() {
    play("portable-read-only", async |stage| {
        let (stick, program) = stage.stick();
        // A file in the folder's place: nothing can be made below it, not even by root.
        fs::write(stick.join("many_doors_data"), "").expect("a file");
        let start = stage
            .put_program("from-the-stick", &format!("unset MANY_DOORS_DATA\nexec {} --portable", program.display()));
        let page = Page::first_screen(stage.open_as(&start).await).await;
        page.shows_crisis_lines().await;
        page.choose_language("en").await;
        assert!(!page.names_found("grief").await.is_empty(), "the library that is built in answers");
        end_window(stage).await;
        assert_eq!(names_in(&stage.home()), [""; 0]);
    });
}
