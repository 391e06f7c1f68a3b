//! Whatever became of the library, the crisis lines are there.

use std::fs::Permissions;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use crate::page::Page;
use crate::stage::{Stage, play};

async fn still_helps(stage: &mut Stage) {
    let page = Page::open_in(stage, "en").await;
    page.go("#/crisis").await;
    page.shows_crisis_lines().await;
    page.card("988-lifeline").await;
    page.go("#/find").await;
    page.type_question("988").await;
    page.card("988-lifeline").await;
}

#[test]
fn a_missing_library_is_made_anew() {
    play("library-missing", async |stage| {
        std::fs::remove_dir(stage.data()).expect("an empty folder goes");
        still_helps(stage).await;
        assert!(stage.data().join("library.sqlite").exists());
    });
}

#[test]
fn a_corrupt_library_is_set_aside_and_never_deleted() {
    play("library-corrupt", async |stage| {
        let garbage = vec![0xA5_u8; 64 * 1024];
        std::fs::write(stage.data().join("library.sqlite"), &garbage).expect("a broken library");
        still_helps(stage).await;
        let kept = std::fs::read_dir(stage.data()).expect("the data folder").flatten().any(|entry| {
            entry.file_name().to_string_lossy().starts_with("library.damaged-")
                && std::fs::read(entry.path()).is_ok_and(|bytes| bytes == garbage)
        });
        assert!(kept, "the damaged file must still be there");
    });
}

#[test]
fn half_a_library_still_shows_the_lines() {
    play("library-cut", async |stage| {
        {
            let page = Page::open_in(stage, "en").await;
            page.card_on_crisis_sheet().await;
            page.client.close().await.expect("the window closes");
        }
        let file = stage.data().join("library.sqlite");
        let whole = std::fs::read(&file).expect("the library was made");
        std::fs::write(&file, &whole[..whole.len() / 2]).expect("half of it");
        still_helps(stage).await;
    });
}

#[test]
fn a_library_that_may_only_be_read_is_read() {
    play("library-read-only", async |stage| {
        {
            let page = Page::open_in(stage, "en").await;
            page.card_on_crisis_sheet().await;
            page.client.close().await.expect("the window closes");
        }
        set_mode(&stage.data().join("library.sqlite"), 0o444);
        set_mode(&stage.data(), 0o555);
        still_helps(stage).await;
        set_mode(&stage.data(), 0o755);
    });
}

#[test]
fn with_nowhere_to_write_the_built_in_library_answers() {
    play("library-nowhere", async |stage| {
        // A file where the folder should be: not even root can write into it.
        std::fs::remove_dir(stage.data()).expect("an empty folder goes");
        std::fs::write(stage.data(), "in the way").expect("a file in the way");
        still_helps(stage).await;
    });
}

impl Page {
    async fn card_on_crisis_sheet(&self) {
        self.go("#/crisis").await;
        self.card("988-lifeline").await;
    }
}

fn set_mode(path: &Path, mode: u32) {
    std::fs::set_permissions(path, Permissions::from_mode(mode)).expect("the mode can be set");
}
