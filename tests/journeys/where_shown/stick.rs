//! What the settings say where the program runs from a stick.

use crate::camera::{CODED, Camera};
use crate::page::Page;
use crate::stage::Stage;

/// What is kept, and where.
pub async fn pictures(camera: &mut Camera, stage: &mut Stage) {
    let (_, program) = stage.stick();
    let start = format!("unset MANY_DOORS_DATA\nexec {} --portable", program.display());
    let started = stage.put_program("from-the-stick", &start);
    let page = Page::first_screen(stage.open_as(&started).await).await;
    page.choose_language(CODED).await;
    page.go("#/settings").await;
    camera.take(&page, "settings-stick").await;
}
