//! What somebody does in a visit, with words that can be looked for afterwards.

use std::path::Path;
use std::time::Duration;

use crate::page::Page;
use crate::stage::{Stage, eventually};

/// How long a debug build may make a key of a passphrase.
const LOCKING: Duration = Duration::from_secs(30);

/// Words nobody else writes; each is typed in one place.
pub const WORDS: [&str; 18] = [
    SEARCHED,
    OWN_NAME,
    OWN_TEXT,
    MISTAKE,
    PASSPHRASE,
    NOTE_TITLE,
    NOTE,
    PLAN,
    WRONG_PASSPHRASE,
    FOLDER,
    OFFICE,
    REASON,
    CHECKED,
    OWNER,
    CHECK_PASSPHRASE,
    CHECK_WRONG_PASSPHRASE,
    BEFORE_CRASH,
    BEFORE_LEAVING,
];
pub const SEARCHED: &str = "zephyrquill";
pub const OWN_NAME: &str = "umbrafjord";
pub const OWN_TEXT: &str = "tamarindzeal";
/// In the address of a page that was opened, which the web view keeps for the way back.
pub const OPENED: &str = "obsidianmoth";
pub const MISTAKE: &str = "quixotarbor";
pub const PASSPHRASE: &str = "vexilloquark";
pub const NOTE_TITLE: &str = "lanternwyrm";
pub const NOTE: &str = "marblefinch";
pub const PLAN: &str = "cobaltyarrow";
pub const WRONG_PASSPHRASE: &str = "dwindlemoss";
pub const FOLDER: &str = "ospreygable";
pub const BEFORE_CRASH: &str = "juniperknot";
pub const BEFORE_LEAVING: &str = "harrowgleam";
pub const OFFICE: &str = "saffronledge";
pub const REASON: &str = "thistlecairn";
pub const CHECKED: &str = "brindlewharf";
pub const OWNER: &str = "fennelgrotto";
pub const CHECK_PASSPHRASE: &str = "palisadegnome";
pub const CHECK_WRONG_PASSPHRASE: &str = "mirthquarry";
/// Where a ZIP code belongs.
pub const NEAR: &str = "gullwimble";

/// Has everything spoken from now on, what is typed too, by the voices of this machine and into no loudspeaker.
pub async fn aloud(page: &Page, stage: &Stage) {
    std::fs::write(stage.home().join(".asoundrc"), "pcm.!default { type null }\n").expect("settings are written");
    page.ask("dispatchEvent(new KeyboardEvent('keydown', { key: 'F2', bubbles: true }))").await;
    let speaks = || !stage.processes("speech-dispatcher").is_empty();
    assert!(eventually(Duration::from_secs(10), speaks).await, "something speaks");
}

/// Types a question.
pub async fn search(page: &Page, words: &str) {
    page.go("#/find").await;
    page.type_question(words).await;
    page.settle().await;
}

/// Forms that are filled in and never saved.
pub async fn forms(page: &Page) {
    page.go("#/entry/new").await;
    page.write("[name=name]", OWN_NAME).await;
    page.write("[name=summary]", OWN_TEXT).await;
    page.go(&format!("#/resource/{OPENED}")).await;
    page.go("#/mistake/trans-lifeline").await;
    page.write("[name=note]", MISTAKE).await;
}

/// A private store, made and written into.
pub async fn private(page: &Page) {
    page.go("#/private").await;
    let passphrase = format!("{PASSPHRASE} walks seven slow miles");
    page.write("[name=passphrase]", &passphrase).await;
    page.write("[name=passphrase-again]", &passphrase).await;
    page.press("main form button[type=submit]").await;
    page.stands("[name^=plan-]").await;
    page.write("[name^=plan-]", PLAN).await;
    page.press_words("New note").await;
    page.write("[name=note-title]", NOTE_TITLE).await;
    page.write("[name=note-text]", NOTE).await;
    // It saves by itself once the hands rest.
    tokio::time::sleep(Duration::from_secs(3)).await;
}

/// A sheet that is refused by one folder, saved in another, and printed.
pub async fn paper(page: &Page, stage: &Stage) {
    let folder = stage.home().join("Letters");
    std::fs::create_dir(&folder).expect("a folder to save in");
    page.go("#/paper/crisis").await;
    page.stands("main.paper section[aria-busy=false] img").await;
    page.press(".ways button:last-child").await;
    for (into, then) in [(Path::new("/nowhere").join(FOLDER), "dialog .failure"), (folder, "dialog .saved")] {
        page.write("dialog input[name=folder]", &into.display().to_string()).await;
        page.press("dialog form button[type=submit]").await;
        page.stands(then).await;
    }
    page.ask("document.querySelector('dialog').close()").await;
}

/// A letter that is filled in, drawn, and copied.
pub async fn letter(page: &Page) {
    page.go("#/make/letter").await;
    page.press("main.make input[name=why]").await;
    page.write("main.make input[name=office]", OFFICE).await;
    page.write("main.make textarea[name=own]", REASON).await;
    page.press("main.make .ways a").await;
    page.stands("main.paper section[aria-busy=false] img").await;
    page.press_words("Copy the words").await;
    page.says("Copied").await;
}

/// An organization that is checked, saved under a passphrase, and opened again with another one and with that.
pub async fn check(page: &Page, stage: &Stage) {
    let folder = stage.home().join("Checks");
    std::fs::create_dir(&folder).expect("a folder to save in");
    page.go("#/check").await;
    page.write("main.check input[name=organization]", CHECKED).await;
    page.press("main.check [data-statement=leader-named] input[value=not]").await;
    page.write("main.check [data-statement=leader-named] input[name=owner]", OWNER).await;
    page.write("main.check input[name=passphrase]", &format!("{CHECK_PASSPHRASE} over seven quiet roofs")).await;
    page.press("main.check button[aria-describedby=check-save-about]").await;
    page.save_in("dialog", &folder).await;
    page.until_within(LOCKING, "dialog .saved").await;
    page.ask("document.querySelector('dialog').close()").await;
    page.press("main.check button[aria-describedby=check-open-about]").await;
    page.type_path("dialog", &folder.join("our.check.age")).await;
    for passphrase in [CHECK_WRONG_PASSPHRASE, CHECK_PASSPHRASE] {
        page.write("dialog input[name=passphrase]", &format!("{passphrase} over seven quiet roofs")).await;
        page.press("dialog form button[type=submit]").await;
        if passphrase == CHECK_WRONG_PASSPHRASE {
            page.until_within(LOCKING, "dialog .failure").await;
        }
    }
    page.until("the check is open", "return !document.querySelector('dialog')").await;
}

/// A passphrase that does not open the private store.
pub async fn wrong_passphrase(page: &Page) {
    page.go("#/private").await;
    page.write("[name=passphrase]", &format!("{WRONG_PASSPHRASE} and more")).await;
    page.press_words("Open").await;
    page.stands(".failure").await;
}

/// A place that is no ZIP code, typed where one belongs.
pub async fn zip(page: &Page) {
    page.go("#/find").await;
    page.near_zip(NEAR).await;
    page.stands("dialog [role=alert] > *, dialog .failure").await;
    page.ask("document.querySelector('dialog').close()").await;
}

/// The passphrase that opens the private store.
pub async fn right_passphrase(page: &Page) {
    page.write("[name=passphrase]", &format!("{PASSPHRASE} walks seven slow miles")).await;
    page.press_words("Open").await;
    page.until_within(LOCKING, "[name^=plan-]").await;
}
