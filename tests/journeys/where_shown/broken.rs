//! What somebody sees where the library cannot be had.

use std::fs;

use crate::camera::{CODED, Camera};
use crate::page::Page;
use crate::stage::Stage;

/// With nowhere to write, the lines that are built in answer.
pub async fn pictures(camera: &mut Camera, stage: &mut Stage) {
    fs::remove_dir(stage.data()).expect("an empty folder goes");
    fs::write(stage.data(), "in the way").expect("a file in the way");
    let page = Page::open(stage).await;
    page.choose_language(CODED).await;
    for (route, name) in [("#/find", "broken-find"), ("#/own", "broken-own"), ("#/private", "broken-private")] {
        page.go(route).await;
        page.settle().await;
        camera.take_without(&page, name, "main.find section").await;
    }
}
