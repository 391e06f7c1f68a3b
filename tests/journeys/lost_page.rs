//! The page's own process is killed: the crisis lines stay on the screen.

use std::process::Command;
use std::time::Duration;

use many_doors_tests::repository;

use crate::page::Page;
use crate::stage::{Stage, eventually, play, window_binary};

const PATIENCE: Duration = Duration::from_secs(15);
const CRISIS_PAGE: &str = "tauri://localhost/crisis.html";
const WEB_PROCESS: &str = "WebKitWebProcess";

fn kill(id: u32) {
    let killed = Command::new("kill").args(["-9", &id.to_string()]).status().expect("kill runs");
    assert!(killed.success());
}

/// Kills the page's process and waits until another one stands in its place, or none.
async fn kill_page(stage: &Stage) {
    assert!(eventually(PATIENCE, || !stage.processes(WEB_PROCESS).is_empty()).await, "there is a web process");
    for id in stage.processes(WEB_PROCESS) {
        kill(id);
    }
}

#[test]
fn a_killed_page_comes_back_as_the_crisis_page() {
    play("page-killed", async |stage| {
        // What the crisis page looks like, when asked for.
        let page = Page::open(stage).await;
        page.client.goto(CRISIS_PAGE).await.expect("the crisis page opens");
        page.shows_crisis_lines().await;
        page.settle().await;
        tokio::time::sleep(Duration::from_secs(1)).await;
        let wanted = repository().join("out/journeys/crisis-page-wanted.png");
        stage.picture(&wanted);
        page.client.close().await.expect("the window closes");
        assert!(eventually(PATIENCE, || stage.processes(WEB_PROCESS).is_empty()).await, "the first window is gone");

        let mut window = stage.command(window_binary());
        stage.start(&mut window);
        assert!(eventually(PATIENCE, || stage.titles().len() > 1).await, "the window opens");
        tokio::time::sleep(Duration::from_secs(2)).await;
        let another = eventually(PATIENCE, || !stage.looks_like(&wanted)).await;
        assert!(another, "before, it is another page");
        kill_page(stage).await;
        assert!(eventually(PATIENCE, || stage.looks_like(&wanted)).await, "the crisis page stands");
    });
}

#[test]
fn a_page_killed_twice_gives_way_to_a_dialog_of_the_desktop() {
    play("page-killed-twice", async |stage| {
        stage.manage_windows();
        let mut window = stage.command(window_binary());
        let id = stage.start(&mut window);
        assert!(eventually(PATIENCE, || stage.titles().len() > 1).await, "the window opens");
        tokio::time::sleep(Duration::from_secs(2)).await;
        let windows = || {
            let mut command = stage.command("xdotool");
            let output = command.args(["search", "--onlyvisible", "--pid", &id.to_string(), "--name", ""]).output();
            output.map(|output| String::from_utf8_lossy(&output.stdout).lines().count()).unwrap_or_default()
        };
        let before = windows();
        kill_page(stage).await;
        tokio::time::sleep(Duration::from_secs(2)).await;
        kill_page(stage).await;
        assert!(eventually(PATIENCE, || windows() > before).await, "a dialog opens: {} windows", windows());
    });
}

#[test]
fn the_crisis_page_needs_no_script_and_leads_back() {
    play("crisis-page", async |stage| {
        let page = Page::open(stage).await;
        page.client.goto(CRISIS_PAGE).await.expect("the crisis page opens");
        assert_eq!(page.ask("return document.scripts.length").await, 0);
        page.shows_crisis_lines().await;
        page.until("every language is there", "return document.querySelectorAll('#first-help [lang]').length >= 9")
            .await;
        page.press("a[href*=\"index.html\"]").await;
        page.until("the first screen stands again", "return !!document.querySelector('main h1')").await;
    });
}
