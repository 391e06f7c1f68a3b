//! axe-core, put into a page.

use many_doors_tests::repository;

use crate::page::Page;

/// Puts axe-core into the page.
pub async fn load_axe(page: &Page) {
    let axe = std::fs::read_to_string(repository().join("ui/node_modules/axe-core/axe.min.js"))
        .expect("axe-core comes with the packages of ui");
    page.client.execute(&axe, vec![]).await.expect("axe-core loads");
}
