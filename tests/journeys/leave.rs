//! Leaving quickly: the window is covered at once, and nothing of the visit is left on the screen or in memory.

use std::time::{Duration, Instant};

use crate::eyes::{Eyes, key};
use crate::memory::Held;
use crate::page::Page;
use crate::stage::{eventually, play};
use crate::visitor::{Spots, Visitor, Way, spot};

/// Words nobody else writes.
const ASKED: &str = "zephyrquill";
const TIMES: usize = 10;
/// How long a page may take to begin anew after the key for it.
const BEGINS_ANEW: Duration = Duration::from_secs(6);
const PATIENCE: Duration = Duration::from_secs(20);

const COVERED: &str = "return !!document.querySelector('main.cover')";

#[test]
fn shift_pressed_three_times_covers_the_window_every_time_and_it_comes_back_at_the_choice_of_language() {
    let visitor = visitor();
    for _ in 0..TIMES {
        visitor.ask(ASKED).expect("somebody asks");
        let covered = visitor.leave(Way::Shift).expect("it is covered");
        visitor.come_back(&covered).expect("it comes back");
    }
}

#[test]
fn the_button_covers_the_window_and_no_process_of_a_page_holds_the_word_that_was_typed() {
    let visitor = visitor();
    visitor.ask(ASKED).expect("somebody asks");
    let before = Held::by(&visitor.stage, &[ASKED]);
    assert!(!before.found.is_empty(), "before, it is in memory: else this test sees nothing");
    let covered = visitor.leave(Way::Button).expect("it is covered");
    let after = Held::by(&visitor.stage, &[ASKED]);
    after.say_what_is_closed();
    assert!(after.processes > 1 && after.bytes > 10_000_000, "{after:?}");
    assert!(after.found.is_empty(), "{:?}", after.found);
    visitor.come_back(&covered).expect("it comes back");
}

#[test]
fn what_comes_back_has_an_empty_list_and_an_empty_search_and_no_way_back_into_the_visit() {
    play("leave-comes-back", async |stage| {
        let page = Page::open(stage).await;
        let spots = Spots::learn_on(&page).await;
        let eyes = Eyes::at(&stage.display);
        let window = eyes.window().expect("a window");
        eyes.point((40, 600));
        eyes.still(window.place, PATIENCE).expect("it stands still");
        let empty = spots.empty(&eyes, &window);
        page.paste_question("help").await;
        page.press("article .listed:not(.on)").await;
        page.stands("#list-button").await;
        // A steered page cannot be asked once its process has gone: eyes and hands do the rest.
        let asked = eyes.look(window.place);
        eyes.shift_three_times();
        assert!(eventually(PATIENCE, || eyes.look(window.place).is_blank(&asked)).await, "it is covered");
        let back = || {
            eyes.chord(&[key::ALT, key::LEFT]);
            eyes.chord(&[key::TAB]);
            eyes.chord(&[key::ENTER]);
            // Keys that are pressed again while the page begins anew would choose something on it.
            let pressed = Instant::now();
            while pressed.elapsed() < BEGINS_ANEW {
                if !eyes.look(window.place).is_plain() {
                    return true;
                }
                std::thread::sleep(Duration::from_millis(50));
            }
            false
        };
        assert!(eventually(PATIENCE, back).await, "there is a way back");
        tokio::time::sleep(Duration::from_secs(1)).await;
        eyes.chord(&[key::ALT, key::LEFT]);
        eyes.click(spots.english, 1);
        eyes.point((40, 600));
        let same = || eyes.still(window.place, PATIENCE).is_some() && spots.empty(&eyes, &window).is(&empty);
        assert!(eventually(PATIENCE, same).await, "the first screen is as it was before anything was asked or listed");
    });
}

#[test]
fn with_the_keys_off_in_the_settings_shift_does_nothing_and_the_button_still_covers() {
    play("leave-keys-off", async |stage| {
        let page = Page::open_in(stage, "en").await;
        page.go("#/settings").await;
        page.press("main.settings section:last-of-type label.choice").await;
        page.go("#/find").await;
        let leave = spot(&page, "#leave-button").await;
        let eyes = Eyes::at(&stage.display);
        let window = eyes.window().expect("a window");
        eyes.point((40, 600));
        let before = eyes.look(window.place);
        eyes.shift_three_times();
        tokio::time::sleep(Duration::from_secs(2)).await;
        assert_eq!(page.ask(COVERED).await, false, "Shift does nothing");
        eyes.click(leave, 1);
        assert!(eventually(PATIENCE, || eyes.look(window.place).is_blank(&before)).await, "the button covers");
    });
}

#[test]
fn shift_covers_the_window_even_while_the_page_is_stuck() {
    play("leave-stuck", async |stage| {
        let page = Page::open_in(stage, "en").await;
        page.go("#/find").await;
        let eyes = Eyes::at(&stage.display);
        let window = eyes.window().expect("a window");
        let plain = |[red, green, blue]: &[u8; 3]| red == green && green == blue;
        assert!(!eyes.icon(window.id).iter().all(plain), "the icon of this program has colors");
        eyes.point((40, 600));
        let before = eyes.still(window.place, PATIENCE).expect("it stands still");
        page.ask("setTimeout(() => { for (;;); }, 100); return true").await;
        tokio::time::sleep(Duration::from_millis(500)).await;
        eyes.shift_three_times();
        assert!(eventually(PATIENCE, || eyes.look(window.place).is_blank(&before)).await, "it is covered");
        let neutral = || eyes.window().is_some_and(|seen| seen.title == "Loading…");
        assert!(eventually(PATIENCE, neutral).await, "{:?}", eyes.windows());
        let icon = || Some(eyes.icon(window.id)).filter(|icon| !icon.is_empty());
        assert!(eventually(PATIENCE, || icon().is_some_and(|icon| icon.iter().all(plain))).await, "the icon is plain");
    });
}

#[test]
fn shift_covers_the_window_while_a_list_is_dropped_down() {
    play("leave-list", async |stage| {
        let page = Page::open_in(stage, "en").await;
        page.go("#/check").await;
        page.find("main.check select[name=kind]").await;
        page.ask("document.querySelector('main.check select[name=kind]').scrollIntoView({ block: 'center' })").await;
        let list = spot(&page, "main.check select[name=kind]").await;
        let eyes = Eyes::at(&stage.display);
        let window = eyes.window().expect("a window");
        eyes.point((40, 600));
        let before = eyes.still(window.place, PATIENCE).expect("it stands still");
        let windows = eyes.windows().len();
        eyes.click(list, 1);
        assert!(eventually(PATIENCE, || eyes.windows().len() > windows).await, "the list drops down");
        eyes.shift_three_times();
        assert!(eventually(PATIENCE, || eyes.look(window.place).is_blank(&before)).await, "it is covered");
        let neutral = || eyes.window().is_some_and(|seen| seen.title == "Loading…");
        assert!(eventually(PATIENCE, neutral).await, "{:?}", eyes.windows());
        assert!(eventually(PATIENCE, || eyes.windows().len() == windows).await, "the list is gone");
    });
}

#[test]
fn capital_letters_and_other_keys_between_do_not_cover() {
    play("leave-capitals", async |stage| {
        let page = Page::open_in(stage, "en").await;
        page.go("#/find").await;
        page.press("#search").await;
        let eyes = Eyes::at(&stage.display);
        eyes.write("ABCDE");
        // Two presses, another key, and the third.
        for keys in [[key::SHIFT], [key::SHIFT], [u32::from(b'x')], [key::SHIFT]] {
            eyes.chord(&keys);
        }
        page.until("the capitals were typed", "return document.querySelector('#search')?.value === 'ABCDEx'").await;
        tokio::time::sleep(Duration::from_secs(2)).await;
        assert_eq!(page.ask(COVERED).await, false);
    });
}

fn visitor() -> Visitor {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    Visitor::open(runtime.block_on(Spots::learn()))
}
