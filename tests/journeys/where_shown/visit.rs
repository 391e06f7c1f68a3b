//! What somebody who looks for help sees.

use std::fs;
use std::time::Duration;

use crate::camera::{CODED, Camera};
use crate::page::Page;
use crate::stage::Stage;

/// The screens of a visit. The cover is not among them: it ends the steered page, as it should.
pub async fn pictures(camera: &mut Camera, stage: &mut Stage) {
    let page = Page::open(stage).await;
    page.choose_language(CODED).await;
    find(camera, &page).await;
    records(camera, &page).await;
    paper(camera, &page, stage).await;
    for (route, name) in [
        ("#/language", "language"),
        ("#/community", "community"),
        ("#/crisis", "crisis"),
        ("#/act", "act"),
        ("#/rights", "rights"),
        ("#/organizations", "organizations"),
        ("#/safety", "safety"),
    ] {
        page.go(route).await;
        camera.take(&page, name).await;
    }
    papers(camera, &page).await;
    page.go("#/about").await;
    page.ask("document.querySelectorAll('main details').forEach((one) => (one.open = true))").await;
    camera.take(&page, "about").await;
    settings(camera, &page, stage).await;
}

/// What is asked before a paper is made, with every box ticked, and the check of an organization.
async fn papers(camera: &mut Camera, page: &Page) {
    for door in ["act", "rights", "organizations"] {
        page.go(&format!("#/{door}")).await;
        let script =
            "return [...document.querySelectorAll('main a[href^=\"#/make/\"]')].map((one) => one.getAttribute('href'))";
        let asks: Vec<String> = serde_json::from_value(page.ask(script).await).expect("addresses");
        for route in asks {
            page.go(&route).await;
            // Ticked twice: some boxes bring others.
            for _ in 0..2 {
                page.ask("document.querySelectorAll('main.make input[type=checkbox]:not(:checked)').forEach((box) => box.click())").await;
                page.settle().await;
            }
            camera.take(page, &route.replace("#/make/", "make-")).await;
        }
    }
    page.go("#/check").await;
    page.press("main.check [data-statement=leader-named] input[value=not]").await;
    camera.take(page, "check").await;
}

async fn find(camera: &mut Camera, page: &Page) {
    page.go("#/find").await;
    camera.take(page, "find").await;
    page.press_words("More needs").await;
    camera.take_without(page, "find-more-needs", "main.find li:nth-child(-n + 12), main.find .told").await;
    page.press("#leave-told").await;

    page.press("#near").await;
    page.choose("dialog select[name=state]", "CA").await;
    page.stands("dialog select[name=county] option:nth-child(20)").await;
    camera.take(page, "near").await;
    close(page).await;
    page.near_zip("4812").await;
    page.until("it says why", "return !!document.querySelector('dialog .wrong').textContent.trim()").await;
    camera.take(page, "near-no-zip").await;
    close(page).await;

    page.near_zip("48126").await;
    page.stands("main.find article").await;
    camera.take(page, "find-near").await;
    page.press("#near").await;
    page.press("dialog .buttons button[type=button]").await;

    page.paste_question("grief").await;
    page.stands("main.find article").await;
    page.press_words("More filters").await;
    page.press(".filters .chips button:nth-child(2)").await;
    page.settle().await;
    page.press("main.find article .listed").await;
    camera.take(page, "find-found").await;
    page.press_words("Large, to dial").await;
    page.stands("dialog").await;
    camera.take(page, "number-large").await;
    close(page).await;
    page.press(".filters .chips button:nth-child(2)").await;

    for (question, name) in [
        ("I want to kill myself", "find-crisis"),
        ("depresssion", "find-spelling"),
        ("grief zzqqxv", "find-some-words"),
        ("zzqqxv", "find-nothing"),
    ] {
        page.paste_question(question).await;
        tokio::time::sleep(Duration::from_millis(400)).await;
        page.settle().await;
        camera.take_without(page, name, "main.find article, main.find .filters").await;
    }
    page.paste_question("").await;
    page.settle().await;
    page.press("main.find .tile").await;
    page.stands("main.find article").await;
    camera.take_without(page, "find-need", "main.find article, main.find .filters").await;
}

async fn records(camera: &mut Camera, page: &Page) {
    for (id, name) in [
        ("988-lifeline", "record-crisis"),
        ("trans-lifeline", "record-line"),
        ("access-dearborn", "record-clinic"),
        ("sweat-lodge", "record-practice"),
        ("s2826-988-lgbtq-act", "record-policy"),
        ("no-such-record", "record-gone"),
    ] {
        page.go(&format!("#/resource/{id}")).await;
        page.settle().await;
        camera.take(page, name).await;
    }
    page.go("#/resource/trans-lifeline").await;
    page.press_words("Copy").await;
    page.settle().await;
    camera.take_without(page, "record-copied", "main.resource section:nth-of-type(n + 2)").await;
    page.press("main.resource .listed").await;
    page.press("#phone-button").await;
    page.stands("dialog svg, dialog img").await;
    camera.take(page, "phone").await;
    close(page).await;
}

async fn paper(camera: &mut Camera, page: &Page, stage: &Stage) {
    for (route, name) in [
        ("#/paper/list", "paper-list"),
        ("#/paper/resource%2Ftrans-lifeline", "paper-record"),
        ("#/paper/board", "paper-board"),
        ("#/paper/crisis", "paper-crisis"),
    ] {
        page.go(route).await;
        page.stands("main.paper section[aria-busy=false] img").await;
        page.settle().await;
        camera.take(page, name).await;
    }
    page.press("main.paper .ways button:first-child").await;
    page.stands("dialog").await;
    camera.take(page, "print").await;
    close(page).await;
    let letters = stage.home().join("Letters");
    fs::create_dir_all(&letters).expect("a folder to save in");
    page.press("main.paper .ways button:last-child").await;
    page.save_in("dialog", std::path::Path::new("/nowhere")).await;
    page.stands("dialog .failure").await;
    camera.take(page, "save-refused").await;
    page.save_in("dialog", &letters).await;
    page.stands("dialog .saved").await;
    camera.take(page, "save").await;
    close(page).await;
    page.go("#/paper/list").await;
    page.press("main.paper .link").await;
    camera.take(page, "paper-list-empty").await;
}

async fn settings(camera: &mut Camera, page: &Page, stage: &Stage) {
    page.go("#/settings").await;
    page.write("main.settings input.path", "/nowhere").await;
    page.press("main.settings form button[type=submit]").await;
    page.stands("main.settings .failure").await;
    camera.take(page, "settings-refused").await;
    let folder = stage.home().join("languages");
    let broken = folder.join("es");
    fs::create_dir_all(&broken).expect("a folder for languages");
    fs::write(broken.join("find.ftl"), "find-title = Qué\nfind-clear = { $\nno-such-message = Nada\n").expect("a file");
    fs::write(broken.join("app.ftl"), [b'#', 0xff, 0xfe]).expect("a file that is no text");
    fs::write(broken.join("card.ftl"), "#".repeat(9_000_000)).expect("a file that is too big");
    fs::create_dir_all(folder.join("not a tag")).expect("a folder that is no language");
    fs::write(folder.join("not a tag/find.ftl"), "find-title = Que\n").expect("a file");
    page.write("main.settings input.path", &folder.display().to_string()).await;
    page.press("main.settings form button[type=submit]").await;
    page.stands("main.settings [role=status] li").await;
    page.settle().await;
    camera.take(page, "settings").await;
}

/// Closes what stands over the screen.
pub async fn close(page: &Page) {
    page.ask("[...document.querySelectorAll('dialog[open]')].at(-1)?.close()").await;
    page.until("the dialog is gone", "return !document.querySelector('dialog[open]')").await;
}
