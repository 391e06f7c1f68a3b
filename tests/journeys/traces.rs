//! Nothing goes out, and nothing stays behind.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use crate::eyes::{Eyes, key};
use crate::page::Page;
use crate::stage::{Stage, end_window, eventually, play, window_binary};

const PATIENCE: Duration = Duration::from_secs(20);
/// A word nobody else writes, so that finding it is finding this journey.
const SECRET: &str = "zephyrquill";

#[test]
fn no_network_socket_is_opened_in_a_whole_visit() {
    play("no-socket", async |stage| {
        let log = stage.data().join("strace.log");
        // Not steered: WebDriver itself needs a socket.
        let mut traced = stage.command("strace");
        traced.args(["-f", "-qq", "-e", "trace=network", "-o"]).arg(&log).arg(window_binary());
        stage.start(&mut traced);
        assert!(eventually(PATIENCE, || stage.titles().len() > 1).await, "the window opens");
        tokio::time::sleep(Duration::from_secs(3)).await;
        visit_by_keys(stage);
        tokio::time::sleep(Duration::from_secs(2)).await;
        // Read aloud, and left quickly: what speaks and what comes back are watched too.
        std::fs::write(stage.home().join(".asoundrc"), "pcm.!default { type null }\n").expect("settings are written");
        press(stage, &["key", "F2", "Tab", "Tab", "Tab"]);
        let speaks = eventually(PATIENCE, || !stage.processes("speech-dispatcher").is_empty()).await;
        assert!(speaks, "something speaks");
        tokio::time::sleep(Duration::from_secs(2)).await;
        for _ in 0..3 {
            press(stage, &["key", "Shift_L"]);
        }
        let covered = eventually(PATIENCE, || stage.titles().iter().any(|title| title == "Loading…")).await;
        assert!(covered, "the window is covered: {:?}", stage.titles());
        tokio::time::sleep(Duration::from_secs(2)).await;
        end_window(stage).await;
        let calls = std::fs::read_to_string(&log).expect("strace wrote");
        assert!(calls.contains("AF_UNIX"), "strace saw the window talk to the display");
        // Looking up the routes of this computer names AF_INET too, without such a socket.
        let opened = |line: &&str| line.contains("socket(AF_INET") || line.contains("sa_family=AF_INET");
        let inet: Vec<&str> = calls.lines().filter(opened).collect();
        assert!(inet.is_empty(), "{}", inet.join("\n"));
    });
}

#[test]
fn the_web_views_files_are_private_in_memory_and_gone_at_the_end() {
    play("web-files", async |stage| {
        let mut window = stage.command(window_binary());
        stage.start(&mut window);
        assert!(eventually(PATIENCE, || stage.titles().len() > 1).await, "the window opens");
        tokio::time::sleep(Duration::from_secs(2)).await;
        assert_eq!(web_folders(&stage.run_folder()), 1, "one folder for this run");
        visit_by_keys(stage);
        tokio::time::sleep(Duration::from_secs(1)).await;
        end_window(stage).await;
        assert!(
            eventually(PATIENCE, || web_folders(&stage.run_folder()) == 0).await,
            "the folder is gone after the end"
        );
        // Drivers and fonts may keep caches; anything else would be ours.
        let left: Vec<_> =
            std::fs::read_dir(stage.home()).expect("the home").flatten().map(|one| one.file_name()).collect();
        assert!(left.iter().all(|name| name == ".cache"), "left in the home folder: {left:?}");
        let home = stage.run_folder().parent().expect("a home").to_path_buf();
        let found = files_with(&home, SECRET);
        assert!(found.is_empty(), "what was typed is on disk: {found:?}");
    });
}

#[test]
fn what_a_killed_run_left_is_removed_at_the_next_start() {
    play("killed-run", async |stage| {
        let mut window = stage.command(window_binary());
        let id = stage.start(&mut window);
        assert!(eventually(PATIENCE, || web_folders(&stage.run_folder()) == 1).await, "one folder for this run");
        let killed = Command::new("kill").args(["-9", &id.to_string()]).status().expect("kill runs");
        assert!(killed.success());
        let left = std::fs::read_dir(stage.run_folder()).expect("the run folder").flatten().next();
        let left = left.expect("a killed run leaves its folder").path();
        let mut window = stage.command(window_binary());
        stage.start(&mut window);
        assert!(eventually(PATIENCE, || !left.exists()).await, "the next start removes it");
    });
}

#[test]
fn the_page_keeps_nothing_in_the_web_view() {
    play("keeps-nothing", async |stage| {
        let page = Page::open_in(stage, "en").await;
        page.go("#/find").await;
        page.type_question(SECRET).await;
        tokio::time::sleep(Duration::from_secs(1)).await;
        assert_eq!(page.ask("return localStorage.length + sessionStorage.length + document.cookie.length").await, 0);
        let address = page.client.current_url().await.expect("an address");
        assert!(!address.as_str().contains(SECRET), "a question is never part of an address");
        assert_eq!(page.ask("return history.state === null || JSON.stringify(history.state) === '{}'").await, true);
    });
}

#[test]
fn the_chooser_of_emoji_which_notes_what_was_chosen_does_not_open() {
    play("no-emoji", async |stage| {
        let page = Page::open_in(stage, "en").await;
        page.go("#/find").await;
        page.press("#search").await;
        let eyes = Eyes::at(&stage.display);
        let window = eyes.window().expect("a window");
        eyes.write("x");
        page.until("keys arrive in the box", "return document.querySelector('#search').value === 'x'").await;
        page.settle().await;
        eyes.point((40, 600));
        let before = eyes.still(window.place, PATIENCE).expect("it stands still");
        for sign in ".;".chars() {
            eyes.chord(&[key::CONTROL, u32::from(sign)]);
            tokio::time::sleep(Duration::from_secs(1)).await;
            // A caret blinks; the chooser would take a tenth of the window.
            assert!(eyes.look(window.place).other_than(&before) < 0.01, "something opened at Ctrl+{sign}");
        }
        page.ask("document.querySelector('#search').value = ''").await;
        eyes.write("y.;");
        page.until("both are typed without Ctrl", "return document.querySelector('#search').value === 'y.;'").await;
    });
}

#[test]
fn the_page_may_call_nothing_but_the_table_and_load_nothing_from_elsewhere() {
    play("no-way-out", async |stage| {
        let page = Page::open(stage).await;
        let script = "const done = arguments[arguments.length - 1]; \
            window.__TAURI_INTERNALS__.invoke(arguments[0], {}).then(() => done('allowed'), () => done('refused'))";
        for command in ["plugin:window|close", "plugin:event|listen", "plugin:app|version", "plugin:webview|print"] {
            let answer = page.client.execute_async(script, vec![command.into()]).await.expect("an answer");
            assert_eq!(answer, "refused", "{command}");
        }
        let script = "const done = arguments[arguments.length - 1]; \
            fetch(arguments[0]).then(() => done('loaded'), () => done('refused'))";
        for address in ["http://127.0.0.1:9/", "https://example.org/", "file:///etc/hostname"] {
            let answer = page.client.execute_async(script, vec![address.into()]).await.expect("an answer");
            assert_eq!(answer, "refused", "{address}");
        }
        page.ask("location.href = 'https://example.org/'").await;
        tokio::time::sleep(Duration::from_millis(500)).await;
        let address = page.client.current_url().await.expect("an address");
        assert!(address.as_str().starts_with("tauri://localhost"), "{address}");
    });
}

/// Types a question with the display's own keyboard, then looks at the next screens.
fn visit_by_keys(stage: &Stage) {
    press(stage, &["mousemove", "500", "400", "click", "1"]);
    for _ in 0..6 {
        press(stage, &["key", "Tab"]);
    }
    press(stage, &["key", "Return"]);
    press(stage, &["type", "--delay", "20", SECRET]);
    press(stage, &["key", "Return"]);
}

fn press(stage: &Stage, args: &[&str]) {
    let status = stage.command("xdotool").args(args).status().expect("xdotool runs");
    assert!(status.success(), "xdotool {args:?}");
}

fn web_folders(run: &Path) -> usize {
    std::fs::read_dir(run)
        .into_iter()
        .flatten()
        .flatten()
        .filter(|entry| entry.file_name().to_string_lossy().starts_with("many-doors-web-") && entry.path().is_dir())
        .count()
}

/// Files that hold the word, as UTF-8 or as UTF-16.
pub fn files_with(folder: &Path, word: &str) -> Vec<String> {
    let wide: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files_with(&path, word));
        } else {
            let bytes = std::fs::read(&path).unwrap_or_default();
            let holds = |needle: &[u8]| bytes.windows(needle.len()).any(|part| part == needle);
            if holds(word.as_bytes()) || holds(&wide) {
                found.push(path.display().to_string());
            }
        }
    }
    found
}
