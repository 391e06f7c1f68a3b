//! What people see who look after a library: lists, entries of their own, packs.

use std::fs;
use std::path::Path;

use crate::camera::{CODED, Camera};
use crate::librarian::{PASSWORD, Publisher, bring, look_at, look_into, make_key, make_pack, take_in};
use crate::made_up::{COUNTY, county, dirty, long_county, sheet};
use crate::page::Page;
use crate::stage::Stage;
use crate::visit::close;

/// The screens behind "For organizations".
pub async fn pictures(camera: &mut Camera, stage: &mut Stage) {
    let page = Page::open(stage).await;
    page.choose_language(CODED).await;
    own(camera, &page).await;
    lists(camera, &page, stage).await;
    twins(camera, &page, stage).await;
    packs(camera, &page, stage).await;
}

async fn lists(camera: &mut Camera, page: &Page, stage: &Stage) {
    let home = stage.home();
    page.go("#/bring").await;
    camera.take(page, "bring-choose").await;
    sheet(&home.join("Documents/services.csv"));
    fs::create_dir_all(home.join("Documents/Lists")).expect("a folder");
    for (folder, name) in [("Documents", "bring-shelf"), ("Documents/Lists", "bring-shelf-empty")] {
        page.type_path("main.bring", &home.join(folder)).await;
        page.settle().await;
        camera.take_without(page, name, "section[aria-labelledby=give-title]").await;
    }
    look_into(page, &sheet(&home.join("ours.csv"))).await;
    page.settle().await;
    page.press("main.bring .start button[type=submit]").await;
    camera.take(page, "bring-sheet").await;
    page.press_words("Keep these choices as a file").await;
    page.save_in("dialog", &home).await;
    page.stands("dialog .saved").await;
    camera.take(page, "bring-sheet-kept").await;
    close(page).await;
    take_in(page, "Our own sheet").await;
    unfold(page, "main").await;
    camera.take(page, "bring-sheet-report").await;
    page.press_words("Bring in another list").await;

    let folder = county(&home.join("county"), &COUNTY);
    look_into(page, &folder).await;
    camera.take(page, "bring-list").await;
    take_in(page, "Example County 211").await;
    let mut rows = COUNTY.to_vec();
    rows[0].3 = "305-555-0111";
    rows[1] = ("s4", "Sawgrass Example Line", "Somebody to call", "305-555-0104");
    county(&folder, &rows);
    page.press_words("Bring in another list").await;
    look_into(page, &folder).await;
    camera.take(page, "bring-list-again").await;
    page.press("main.bring .start button[type=submit]").await;
    page.stands("dl.numbers").await;
    unfold(page, "main").await;
    page.save_in("section[aria-labelledby=give-title]", &home).await;
    page.stands("section[aria-labelledby=give-title] .saved").await;
    camera.take(page, "bring-report").await;
    page.press_words("Save the report").await;
    page.save_in("dialog", &home).await;
    page.stands("dialog .saved").await;
    camera.take(page, "bring-report-saved").await;
    close(page).await;

    page.press_words("Bring in another list").await;
    look_into(page, &dirty(&home.join("dirty"))).await;
    take_in(page, "A list that needs care").await;
    unfold(page, "main").await;
    camera.take_without(page, "bring-report-dirty", "section[aria-labelledby=give-title]").await;
    page.press_words("Bring in another list").await;
    look_into(page, &long_county(&home.join("long/county"), 20_000)).await;
    page.press("main.bring .start button[type=submit]").await;
    page.stands("main.bring progress").await;
    camera.take(page, "bring-running").await;
    page.press_words("Stop").await;
    page.says("Stopped.").await;
    camera.take(page, "bring-stopped").await;
}

async fn own(camera: &mut Camera, page: &Page) {
    page.go("#/packs").await;
    camera.take(page, "packs-first").await;
    page.go("#/duplicates").await;
    page.settle().await;
    camera.take(page, "twins-none").await;
    page.go("#/own").await;
    camera.take(page, "own-none").await;
    page.go("#/paper/call-round").await;
    page.settle().await;
    camera.take(page, "call-sheet-none").await;
    page.go("#/own").await;
    page.press_words("Add an entry").await;
    page.stands("main.entry input[name=name]").await;
    page.choose("main.entry select[name=kind]", "practice").await;
    // Sentences are written in languages that people speak.
    page.choose("main.entry select[name=locale]", "en").await;
    for (at, kind) in ["voice", "email", "in_person", "web"].into_iter().enumerate() {
        page.press("main.entry [data-add]").await;
        page.choose(&format!("main.entry [data-way=\"{at}\"] select[name=way-kind]"), kind).await;
    }
    page.press("main.entry input[name=secret]").await;
    page.ask("document.querySelectorAll('main.entry details').forEach((one) => (one.open = true))").await;
    page.press("main.entry input[name=status][value=ended]").await;
    page.press_words("Save").await;
    page.stands("main.entry .mends").await;
    camera.take(page, "entry-practice").await;
    page.choose("main.entry select[name=kind]", "crisis").await;
    page.press("main.entry input[name=status][value=available]").await;
    page.write("main.entry input[name=name]", "Willow Example Circle").await;
    page.write("main.entry textarea[name=summary]", "Tea on Mondays.").await;
    page.write("main.entry [data-way=\"0\"] input[name=way-value]", "305-555-01").await;
    for _ in 0..3 {
        page.press("main.entry [data-way=\"1\"] [data-drop]").await;
    }
    page.press_words("Save").await;
    page.stands("main.entry .top .failure").await;
    camera.take(page, "entry").await;
    page.press_words("Cancel").await;
    page.stands("dialog").await;
    camera.take(page, "entry-cancel").await;
    close(page).await;
    page.write("main.entry [data-way=\"0\"] input[name=way-value]", "305-555-0142").await;
    page.go("#/own").await;
    page.press_words("Add an entry").await;
    page.stands("main.entry .note").await;
    camera.take(page, "entry-draft").await;
    page.choose("main.entry select[name=kind]", "warmline").await;
    page.press_words("Save").await;
    page.stands("main.own article").await;
    page.press_words("I called today").await;
    page.stands("main.own [data-answer]").await;
    camera.take(page, "own-called").await;
    page.press("main.own [data-answer=wrong_number]").await;
    page.settle().await;
    camera.take(page, "own").await;
    page.press_words("Delete").await;
    page.stands("dialog").await;
    camera.take(page, "own-delete").await;
    close(page).await;
    page.go("#/paper/call-round").await;
    page.stands("main.paper section[aria-busy=false] img").await;
    camera.take(page, "call-sheet").await;
    page.go("#/own").await;
    page.press_words("Delete").await;
    page.press_words("Delete for good").await;
    page.until("it is gone", "return !document.querySelector('main.own article')").await;
    camera.take(page, "own-deleted").await;

    page.go("#/mistake/trans-lifeline").await;
    page.stands("main.mistake input[name=what]").await;
    page.save_in("main.mistake", Path::new("/nowhere")).await;
    page.stands("main.mistake .unchosen").await;
    camera.take(page, "mistake").await;
}

/// Two sides of one service, and a record about which sources do not agree.
async fn twins(camera: &mut Camera, page: &Page, stage: &Stage) {
    page.go("#/bring").await;
    page.press_words("Choose something else").await;
    // The same services, by other numbers of their own.
    let rows = COUNTY.map(|(id, name, about, phone)| (if id == "s1" { "t1" } else { "t2" }, name, about, phone));
    bring(page, &county(&stage.home().join("town"), &rows[..2]), "Example Town 211").await;
    page.go("#/duplicates").await;
    page.settle().await;
    camera.take(page, "twins").await;
    page.press_words_in("main.duplicates article", "They are the same: keep this one").await;
    page.stands("dialog").await;
    camera.take(page, "twins-join").await;
    close(page).await;
    page.names_found("zanzibarine").await;
    page.press_words_in("article[data-id]", "More").await;
    page.press_words("Edit our version").await;
    page.write("main.entry [data-way=\"0\"] input[name=way-value]", "305-555-0177").await;
    camera.take(page, "entry-version").await;
    page.press_words("Save and note that I called today").await;
    page.stands("main.resource .steward").await;
    page.settle().await;
    camera.take(page, "record-disputed").await;
}

async fn packs(camera: &mut Camera, page: &Page, stage: &Stage) {
    let (publisher, stranger) = (Publisher::new(), Publisher::new());
    let home = stage.home();
    let stick = home.join("Stick");
    let share = home.join("Share");
    for folder in [&stick, &share] {
        fs::create_dir_all(folder).expect("a folder");
    }
    page.go("#/packs").await;
    for (forms, name) in
        [(["Make a pack", "Make a key"], "packs-make"), (["Sign a pack", "Take entries back"], "packs-sign")]
    {
        for form in forms {
            page.press_words(form).await;
        }
        page.ask("document.querySelectorAll('main.packs form').forEach((one) => one.requestSubmit())").await;
        page.settle().await;
        camera.take_without(page, name, "main.packs > :not(h1, :has(.field))").await;
        for _ in forms {
            page.press_words("Close without saving").await;
        }
    }
    page.press_words("Sign a pack").await;
    page.press("main.packs .field button").await;
    page.stands("dialog .shelf").await;
    camera.take(page, "choose-file").await;
    close(page).await;

    page.go("#/find").await;
    make_key(page, &stick).await;
    camera.take_without(page, "packs-key", "main.packs > :not(h1, :has(.made))").await;
    page.press_words("Sign a pack with it").await;
    make_pack(page, &stick).await;
    camera.take_without(page, "packs-made", "main.packs > :not(h1, :has(.saved))").await;

    page.go("#/packs").await;
    page.press_words("Add a pack").await;
    camera.take_without(page, "packs-add", "main.packs > :not(h1, :has(.shelf))").await;
    fs::write(stick.join("broken.manydoors"), "PK, but not really").expect("a broken pack");
    page.type_path("main.packs", &stick.join("broken.manydoors")).await;
    page.stands("main.packs .failure").await;
    camera.take_without(page, "packs-broken", "main.packs > :not(h1, :has(.shelf))").await;
    let first = publisher.pack(&home, 1, "Alder Example Circle");
    page.go("#/find").await;
    look_at(page, &first).await;
    unfold(page, "main .offer").await;
    camera.take_without(page, "packs-offer", "main.packs > :not(h1, :has(.offer))").await;
    page.press("input[name=compared]").await;
    page.press_words("Trust this publisher and install").await;
    page.says("“Example Way” is installed.").await;
    unfold(page, "main .done").await;
    camera.take_without(page, "packs-installed", "main.packs > :not(h1, :has(.done))").await;
    page.press_words("Done").await;

    page.press_words("Choose a folder").await;
    camera.take(page, "packs-watch-choose").await;
    page.type_path("dialog", &share).await;
    let newer = publisher.pack(&home, 2, "Birch Example Circle");
    fs::copy(&newer, share.join("newer.manydoors")).expect("a newer pack arrives");
    let unknown = stranger.pack_named(&home, "org.example.stranger", 1, "Cedar Example Circle");
    fs::copy(&unknown, share.join("unknown.manydoors")).expect("a stranger's arrives");
    fs::write(share.join("broken.manydoors"), "PK, but not really").expect("a broken one arrives");
    page.press_words("Look now").await;
    page.says("You decide").await;
    camera.take(page, "packs").await;
    page.press_words("Look at it").await;
    page.stands(".offer").await;
    camera.take_without(page, "packs-changed-key", "main.packs > :not(h1, :has(.offer))").await;
    page.go("#/find").await;
    look_at(page, &first).await;
    camera.take_without(page, "packs-older", "main.packs > :not(h1, :has(.offer))").await;
    page.press_words("Do not install it").await;
    for (part, button, name) in [
        ("article[data-id=\"org.example.way\"]", "Remove", "packs-remove"),
        ("article[data-id=\"org.example.way\"]", "Go back to the one before", "packs-back"),
        ("main.packs", "No longer trust", "packs-forget"),
    ] {
        page.press_words_in(part, button).await;
        page.stands("dialog").await;
        camera.take(page, name).await;
        close(page).await;
    }

    // A file that takes an entry back.
    page.press_words("Take entries back").await;
    page.choose("select[name=take-pack]", "builtin").await;
    camera.take_without(page, "packs-take-built-in", "main.packs > :not(h1, :has(.field))").await;
    page.choose("select[name=take-pack]", "org.example.way").await;
    page.write("textarea[name=take-entries]", "no-such-entry").await;
    page.write("textarea[name=take-reason]", "The number was wrong.").await;
    page.write("input[name=take-signer]", "Example Publisher").await;
    page.write("input[name=password]", PASSWORD).await;
    camera.take_without(page, "packs-take-back", "main.packs > :not(h1, :has(.field))").await;

    // Offered, too, where somebody says that an entry of a signed list is wrong.
    page.names_found("Birch Example Circle").await;
    let id = page.ask("return document.querySelector('article[data-id]').dataset.id").await;
    page.go(&format!("#/mistake/{}", id.as_str().unwrap_or_default())).await;
    page.stands("main.mistake input[name=what]").await;
    camera.take(page, "mistake-signed").await;
}

/// Opens every fold of a part of the screen.
async fn unfold(page: &Page, part: &str) {
    page.ask(&format!("document.querySelectorAll('{part} details').forEach((one) => (one.open = true))")).await;
}
