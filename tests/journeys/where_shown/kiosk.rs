//! What stands on the shared computer of a center.

use std::fs;

use crate::camera::{CODED, Camera};
use crate::page::Page;
use crate::stage::{Stage, window_binary};

/// "280417", as `setup.sh pin` writes it.
const PIN_LINE: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$V2MvY3hGYTNCSFJ2a081Sw$F8A3ZxSjSjKk1SqqulDxh8kFha2JF8CWZSPt2/a/+lY";
/// Longer than one picture takes on a slow machine.
const IDLE_SECONDS: u32 = 60;

/// Nobody there, a visit, the door for staff, the question whether somebody is still there.
pub async fn pictures(camera: &mut Camera, stage: &mut Stage) {
    let file = stage.home().join("kiosk.toml");
    let text = format!(
        "centre = \"Example Community Center\"\nidle_seconds = {IDLE_SECONDS}\ntally = true\nlanguages = [\"en\"]\nattract_seconds = 60\n\
         printer = \"Front_Desk\"\nstaff_pin = \"{PIN_LINE}\"\n"
    );
    fs::write(&file, text).expect("a kiosk's file");
    let window = window_binary();
    let program = stage.put_program("kiosk", &format!("exec {} --kiosk --config {}", window.display(), file.display()));
    let page = Page { client: stage.open_as(&program).await };
    page.stands(".attract h1").await;
    // A window that takes another size moves under the mouse, which would count as a touch.
    page.ask("addEventListener('pointermove', (event) => event.stopImmediatePropagation(), true)").await;
    camera.take_by_words(&page, "kiosk-attract").await;
    // The first touch begins a visit.
    page.ask("window.dispatchEvent(new PointerEvent('pointerdown'))").await;
    page.stands("main.language h1").await;
    page.choose_language(CODED).await;
    camera.take_without(&page, "kiosk-find", "main.find section").await;
    page.go("#/paper/crisis").await;
    page.stands("main.paper section[aria-busy=false] img").await;
    page.press("main.paper .ways button:first-child").await;
    page.stands("dialog").await;
    camera.take(&page, "kiosk-print").await;
    page.ask("document.querySelector('dialog').close()").await;
    page.go("#/settings").await;
    for (pin, then) in [("135790", "kiosk-staff-wrong"), ("280417", "kiosk-tally")] {
        page.write("main.settings input[type=password]", pin).await;
        page.press("main.settings .choices button:nth-child(2)").await;
        page.until(
            "there is an answer",
            "return !!document.querySelector('main.settings section:last-child [role=status]').textContent.trim()",
        )
        .await;
        camera.take(&page, then).await;
    }
    page.until_within(std::time::Duration::from_secs(u64::from(IDLE_SECONDS) + 30), "dialog .stay").await;
    camera.take(&page, "kiosk-warning").await;
}
