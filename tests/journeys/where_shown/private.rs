//! What one person keeps for themselves.

use crate::camera::{CODED, Camera};
use crate::page::Page;
use crate::stage::Stage;
use crate::visit::close;

const PASSPHRASE: &str = "violet harbor walks seven slow miles";

/// None yet, open, locked.
pub async fn pictures(camera: &mut Camera, stage: &mut Stage) {
    let page = Page::open(stage).await;
    page.choose_language(CODED).await;
    page.go("#/private").await;
    for (typed, again, name) in [
        ("short", "other", "private-new"),
        ("abaabbbabaaabbabaab", "", "private-few"),
        ("catcatcatcatcatcatcat", "", "private-repeated"),
        ("abcdefghijklmnopqrstu", "", "private-straight"),
        ("correct horse battery staple", "", "private-common"),
        (PASSPHRASE, PASSPHRASE, "private-strong"),
    ] {
        page.write("[name=passphrase]", typed).await;
        if !again.is_empty() {
            page.write("[name=passphrase-again]", again).await;
        }
        page.ask("document.activeElement?.blur()").await;
        page.until("it is judged", "return !!document.querySelector('.verdict').textContent.trim()").await;
        tokio::time::sleep(std::time::Duration::from_millis(600)).await;
        camera.take(&page, name).await;
    }
    page.press("main form button[type=submit]").await;
    page.stands("[name^=plan-]").await;
    page.press_words("New note").await;
    page.write("[name=note-title]", "Tuesday").await;
    page.write("[name=note-text]", "Called the county line.").await;
    page.press_words("One more person").await;
    page.write("[name=person-name]", "Ana Example").await;
    page.press("main.private details summary").await;
    page.until("it is saved", "return !!document.querySelector('.bar strong')").await;
    camera.take(&page, "private-open").await;
    // Nobody has touched anything for four minutes. The clock stands, so that it does not lock itself before the picture is taken.
    page.ask("addEventListener('pointermove', (event) => event.stopImmediatePropagation(), true)").await;
    page.ask("const then = performance.now() + 240000; performance.now = () => then").await;
    page.stands("dialog .stay").await;
    camera.take(&page, "private-warning").await;
    page.press("dialog .stay").await;
    page.ask("delete performance.now").await;
    page.press_words_in("main.private article", "Remove").await;
    page.stands("dialog").await;
    camera.take(&page, "private-remove").await;
    close(&page).await;
    page.go("#/resource/trans-lifeline").await;
    page.press("main.resource .keep").await;
    page.settle().await;
    camera.take_without(&page, "record-kept", "main.resource section").await;
    page.go("#/private").await;
    page.stands("main.private article[data-id]").await;
    page.until("it is saved", "return !!document.querySelector('.bar strong')").await;
    camera.take(&page, "private-resource").await;
    // Locking ends the page, and with it the steering: the window is opened anew.
    page.client.close().await.expect("the window closes");
    let page = Page::open(stage).await;
    page.choose_language(CODED).await;
    page.go("#/private").await;
    page.write("[name=passphrase]", "another sentence altogether").await;
    page.press_words("Open").await;
    page.stands(".failure").await;
    camera.take(&page, "private-locked").await;
    page.press_words("Forget everything now").await;
    page.stands("dialog").await;
    camera.take(&page, "private-forget").await;
}
