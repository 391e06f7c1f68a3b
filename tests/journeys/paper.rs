//! On paper: every document in every pair of languages, saved from the real window and read back; printing; the phone.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::Duration;

use many_doors_tests::reading::{self, pages, read_code, runs, spoken, words_of_page};
use serde_json::{Value, json};

use crate::page::Page;
use crate::stage::{Stage, play};

/// English with each language, and a pair without English.
const PAIRS: [[&str; 2]; 9] = [
    ["en", "es"],
    ["en", "zh-Hans"],
    ["en", "zh-Hant"],
    ["en", "vi"],
    ["en", "ar"],
    ["en", "ko"],
    ["en", "fil"],
    ["en", "ht"],
    ["ar", "es"],
];
/// Of these, two scripts, both directions, and one without English: what every check has the time for.
const FEW: [[&str; 2]; 3] = [["en", "zh-Hant"], ["en", "ar"], ["ar", "es"]];

#[test]
fn a_record_reads_back_from_paper_in_two_languages() {
    play("paper-record", async |stage| reads_back(stage, "#/paper/resource%2Ftrans-lifeline", &FEW).await);
}

#[test]
fn the_crisis_lines_read_back_from_paper_in_two_languages() {
    play("paper-crisis", async |stage| reads_back(stage, "#/paper/crisis", &FEW).await);
}

#[test]
fn the_board_reads_back_from_paper_in_two_languages() {
    play("paper-board", async |stage| reads_back(stage, "#/paper/board", &FEW).await);
}

#[test]
fn a_list_of_twenty_reads_back_from_paper_in_two_languages_with_every_credit() {
    play("paper-list", async |stage| twenty_read_back(stage, &FEW).await);
}

#[test]
#[ignore = "takes minutes: cargo xtask prove paper"]
fn a_record_and_the_board_read_back_from_paper_in_every_pair_of_languages() {
    play("paper-record-all", async |stage| reads_back(stage, "#/paper/resource%2Ftrans-lifeline", &PAIRS).await);
    play("paper-board-all", async |stage| reads_back(stage, "#/paper/board", &PAIRS).await);
}

#[test]
#[ignore = "takes minutes: cargo xtask prove paper"]
fn the_crisis_lines_read_back_from_paper_in_every_pair_of_languages() {
    for pairs in PAIRS.chunks(5) {
        play("paper-crisis-all", async |stage| reads_back(stage, "#/paper/crisis", pairs).await);
    }
}

#[test]
#[ignore = "takes minutes: cargo xtask prove paper"]
fn a_list_of_twenty_reads_back_from_paper_in_every_pair_of_languages_with_every_credit() {
    for pairs in PAIRS.chunks(4) {
        play("paper-list-all", async |stage| twenty_read_back(stage, pairs).await);
    }
}

#[test]
fn saving_writes_the_one_file_that_was_asked_for_and_overwrites_nothing() {
    play("paper-save", async |stage| {
        let (page, log) = open_traced(stage).await;
        page.choose_language("en").await;
        page.go("#/paper/crisis").await;
        drawn(&page).await;
        let folder = stage.home().join("Letters");
        std::fs::create_dir(&folder).expect("a folder to save to");
        std::fs::write(folder.join("sheet.pdf"), "theirs").expect("a file of that name");
        let before = written(&log).len();
        let saved = save_to(&page, &folder).await;
        assert_eq!(saved, folder.join("sheet-2.pdf"));
        assert_eq!(std::fs::read_to_string(folder.join("sheet.pdf")).expect("their file"), "theirs");
        let after = written(&log);
        let ours: BTreeSet<&String> = after[before..].iter().filter(|path| !of_the_web_view(stage, path)).collect();
        assert_eq!(ours, BTreeSet::from([&saved.display().to_string()]), "only the file that was asked for");
        assert!(!stage.home().join(".local/share/recently-used.xbel").exists());
    });
}

#[test]
fn a_folder_that_cannot_be_written_to_is_told_and_another_can_be_chosen() {
    play("paper-not-saved", async |stage| {
        let page = Page::open_in(stage, "es").await;
        page.go("#/paper/crisis").await;
        drawn(&page).await;
        page.press(".ways button:last-child").await;
        for wrong in ["/proc", "/nowhere/at/all", "relative"] {
            ask_to_save(&page, wrong).await;
            page.until("the person is told", "return !!document.querySelector('dialog .failure')").await;
        }
        ask_to_save(&page, &stage.home().display().to_string()).await;
        page.until(
            "it is saved",
            "return !!document.querySelector('dialog .saved') && !document.querySelector('dialog .failure')",
        )
        .await;
        assert!(stage.home().join("sheet.pdf").exists());
    });
}

#[test]
fn printing_hands_the_pages_to_the_print_system_under_a_neutral_title() {
    play("paper-print", async |stage| {
        let out = stage.data();
        stage.put_program(
            "lpstat",
            "case $1 in -e) echo Front_Desk; echo Office;; -d) echo 'system default destination: Office';; esac",
        );
        stage.put_program("lp", &format!("echo \"$@\" > {0}/job; cat > {0}/job.pdf", out.display()));
        let page = Page::open_in(stage, "en").await;
        page.go("#/paper/resource%2Ftrans-lifeline").await;
        drawn(&page).await;
        page.press(".ways button:first-child").await;
        page.find("dialog select[name=printer]").await;
        assert_eq!(page.ask("return document.querySelector('dialog select').value").await, "Office");
        page.press("dialog p button.strong").await;
        page.until("it is printed", "return !!document.querySelector('dialog .printed')").await;
        let job = std::fs::read_to_string(out.join("job")).expect("the job was sent");
        assert_eq!(job.trim(), "-d Office -t Information sheet -o media=Letter -");
        let read = reading::tool("pdftotext", &[], &out.join("job.pdf"), Some("-"));
        assert!(read.contains("Trans Lifeline") && read.contains("1-877-565-8860"), "{read}");
    });
}

#[test]
fn a_phone_reads_the_entry_and_the_number_from_the_screen() {
    play("paper-phone", async |stage| {
        for lang in ["en", "ar", "zh-Hans", "vi"] {
            let page = Page::open_in(stage, lang).await;
            page.go("#/resource/trans-lifeline").await;
            page.press("#phone-button").await;
            page.until("a square stands", "return document.querySelector('dialog .square svg')?.clientWidth > 150")
                .await;
            let holds = page.ask("return document.querySelector('dialog .holds').textContent").await;
            let holds = holds.as_str().unwrap_or_default().to_owned();
            assert!(holds.contains("tel:+18775658860"), "{holds}");
            assert_eq!(code_on_screen(&page).await, holds, "{lang}");
            page.press("dialog .choices label:last-child").await;
            page.until(
                "it is the number",
                "return document.querySelector('dialog .holds').textContent.startsWith('tel:')",
            )
            .await;
            tokio::time::sleep(Duration::from_millis(300)).await;
            assert_eq!(code_on_screen(&page).await, "tel:+18775658860");
            page.client.close().await.expect("the session ends");
        }
    });
}

/// What a phone reads from the screen. Held still, as a person holds it, until it has read something.
async fn code_on_screen(page: &Page) -> String {
    for _ in 0..10 {
        let read = read_code(&page.picture().await);
        if !read.is_empty() {
            return read;
        }
        tokio::time::sleep(Duration::from_millis(300)).await;
    }
    String::new()
}

async fn reads_back(stage: &mut Stage, route: &str, pairs: &[[&str; 2]]) {
    let page = Page::open_in(stage, "en").await;
    read_back(stage, &page, route, pairs).await;
}

async fn twenty_read_back(stage: &mut Stage, pairs: &[[&str; 2]]) {
    let page = Page::open_in(stage, "en").await;
    put_twenty_on_the_list(&page).await;
    read_back(stage, &page, "#/paper/list", pairs).await;
}

#[test]
fn a_list_in_three_languages_reads_back_from_a_lying_sheet() {
    play("paper-list-three", async |stage| {
        let page = Page::open_in(stage, "en").await;
        put_twenty_on_the_list(&page).await;
        page.go("#/paper/list").await;
        drawn(&page).await;
        page.beside("ar").await;
        page.choose("select[name=third]", "km").await;
        // Three columns of twenty entries take a debug build its time.
        page.until_within(Duration::from_secs(60), ".transcript [data-role][lang=km]").await;
        drawn(&page).await;
        let lines = transcript(&page).await;
        let file = save_to(&page, &stage.home()).await;
        let read: Vec<String> = (1..=pages(&file)).map(|number| spoken(&words_of_page(&file, number, 3))).collect();
        let whole = read.concat();
        for (role, text) in lines.iter().filter(|(role, _)| !role.starts_with("lang:")) {
            for run in runs(text) {
                assert!(whole.contains(&run), "{role} {text}\nnot in\n{whole}");
            }
        }
        for (number, page) in read.iter().enumerate() {
            assert!(page.contains("988"), "page {number} has no crisis line");
            credit_stands_beside_what_it_belongs_to(&lines, page, &format!("page {number}"));
        }
    });
}

/// Saves a document in every pair of languages and finds every word of it in the file.
pub async fn read_back(stage: &Stage, page: &Page, route: &str, pairs: &[[&str; 2]]) {
    let folder = stage.home().join("Sheets");
    std::fs::create_dir_all(&folder).expect("a folder to save to");
    let mut lead = "en";
    for pair in pairs {
        if pair[0] != lead {
            page.choose_language(pair[0]).await;
            lead = pair[0];
        }
        page.go(route).await;
        drawn(page).await;
        page.beside(pair[1]).await;
        drawn(page).await;
        let lines = transcript(page).await;
        let file = save_to(page, &folder).await;
        let count = pages(&file);
        let read: Vec<String> = (1..=count).map(|number| spoken(&words_of_page(&file, number, 2))).collect();
        let whole = read.concat();
        for (role, text) in &lines {
            for run in runs(text) {
                assert!(whole.contains(&run), "{route} {pair:?}: {role} {text}\nnot in\n{whole}");
                // What stands at the foot stands at the foot of every page.
                if role == "foot" {
                    assert!(
                        read.iter().all(|page| page.contains(&run)),
                        "{route} {pair:?}: {run} is not on every page: {text}\n{read:?}"
                    );
                }
            }
        }
        for (number, page) in read.iter().enumerate() {
            assert!(page.contains("988"), "{route} {pair:?}: page {number} has no crisis line");
            credit_stands_beside_what_it_belongs_to(&lines, page, &format!("{route} {pair:?} page {number}"));
        }
        for lang in pair {
            assert!(
                lines.iter().any(|(role, _)| role == &format!("lang:{lang}")),
                "{route} {pair:?}: nothing in {lang}"
            );
        }
    }
}

/// Where a sentence of an entry stands, the entry's credit stands too.
fn credit_stands_beside_what_it_belongs_to(lines: &[(String, String)], page: &str, place: &str) {
    for entry in lines.split(|(role, _)| role == "entry" || role == "title").skip(1) {
        let of = |wanted: &str| -> Vec<&str> {
            entry.iter().filter(|(role, _)| role == wanted).map(|(_, text)| text.as_str()).collect()
        };
        let here = |text: &&str| spoken(text).chars().count() > 20 && runs(text).iter().all(|run| page.contains(run));
        if of("body").iter().any(here) {
            for run in of("credit").iter().flat_map(|credit| runs(credit)) {
                assert!(page.contains(&run), "{place}: {run} is missing of {:?}", of("credit"));
            }
        }
    }
}

/// Every line of the document as the page composed it: its role, and its words.
async fn transcript(page: &Page) -> Vec<(String, String)> {
    let script = "return [...document.querySelectorAll('.transcript [data-role]')].flatMap((line) => \
        [[line.dataset.role, line.textContent], ['lang:' + line.lang, '']])";
    serde_json::from_value(page.ask(script).await).expect("pairs of words")
}

/// Waits until the pages are drawn and nothing is being drawn.
pub async fn drawn(page: &Page) {
    page.until(
        "the pages are drawn",
        "const at = document.querySelector('main.paper section'); \
         return !!at && at.getAttribute('aria-busy') === 'false' && at.querySelectorAll('img').length > 0 \
         && at.querySelector('img').complete && at.querySelector('img').naturalWidth > 0",
    )
    .await;
}

/// Types a folder into the open dialog and asks to save there.
async fn ask_to_save(page: &Page, folder: &str) {
    let field = page.find("dialog input[name=folder]").await;
    field.clear().await.expect("the field can be emptied");
    field.send_keys(folder).await.expect("the field takes a path");
    page.press("dialog form button[type=submit]").await;
}

/// Saves as a person does, and tells the file.
pub async fn save_to(page: &Page, folder: &Path) -> PathBuf {
    page.press(".ways button:last-child").await;
    ask_to_save(page, &folder.display().to_string()).await;
    page.until("it is saved", "return !!document.querySelector('dialog .saved')").await;
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder).expect("the folder").flatten().map(|entry| entry.path()).collect();
    files.sort_by_key(|file| std::fs::metadata(file).and_then(|file| file.modified()).expect("a time"));
    page.ask("document.querySelector('dialog').close()").await;
    page.until("the dialog is closed", "return !document.querySelector('dialog')").await;
    files.pop().expect("a file")
}

/// Practices, which have credits, and whatever else is found.
pub async fn put_twenty_on_the_list(page: &Page) {
    let press = "[...document.querySelectorAll('article .listed:not(.on)')].slice(0, arguments[0]).forEach((one) => one.click())";
    page.go("#/community").await;
    page.until("practices stand", "return document.querySelectorAll('article .listed').length > 4").await;
    page.client.execute(press, vec![json!(8)]).await.expect("they can be put on the list");
    page.go("#/find").await;
    page.paste_question("help").await;
    page.until("cards stand", "return document.querySelectorAll('article .listed:not(.on)').length > 11").await;
    let on = page.ask("return document.querySelector('#list-button').textContent.replace(/\\D/g, '')").await;
    let left = 20 - on.as_str().and_then(|on| on.parse::<u64>().ok()).unwrap_or_default();
    page.client.execute(press, vec![Value::from(left)]).await.expect("they can be put on the list");
    page.until(
        "twenty are on the list",
        "return document.querySelector('#list-button').textContent.replace(/\\D/g, '') === '20'",
    )
    .await;
}

/// Opens the window so that every file it makes or opens for writing is written down.
pub async fn open_traced(stage: &mut Stage) -> (Page, PathBuf) {
    let log = stage.run_folder().join("writes.log");
    let window = crate::stage::window_binary();
    let traced = stage.put_program(
        "traced-window",
        &format!(
            "exec strace -f --seccomp-bpf -qq -e trace=openat,open,creat,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,symlink \
             -o {} {} \"$@\"",
            log.display(),
            window.display()
        ),
    );
    let page = Page::first_screen(stage.open_as(&traced).await).await;
    (page, log)
}

/// Paths that were opened for writing or made, in order, as strace saw it.
pub fn written(log: &Path) -> Vec<String> {
    let text = std::fs::read_to_string(log).unwrap_or_default();
    let writes = |line: &&str| {
        let opened = line.contains("open")
            && ["O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC"].iter().any(|flag| line.contains(flag));
        (opened || ["creat(", "mkdir", "rename", "link("].iter().any(|call| line.contains(call)))
            && !line.contains(" = -1 ")
    };
    text.lines().filter(writes).filter_map(|line| line.split('"').nth(1)).map(str::to_owned).collect()
}

/// What the web view and the drivers write as long as they run: their own folder, devices, and memory with a name.
pub fn of_the_web_view(stage: &Stage, path: &str) -> bool {
    let run = stage.run_folder().display().to_string();
    path.starts_with(&run) || ["/dev/", "/proc/", "/memfd"].iter().any(|start| path.starts_with(start))
}
