//! Shift pressed three times, noticed by the window itself: a page that is busy, or hangs, would notice late or never.
//!
//! The rule is that of the page (`ui/src/state/three-shifts.ts`), which counts too: on other systems it is the only one.

use std::cell::RefCell;

use gtk::gdk::keys::{Key, constants};
use gtk::gdk::{Event, EventKey, EventType};
use gtk::prelude::*;
use tauri::WebviewWindow;

use crate::core::Core;

/// How long three presses may take, in milliseconds.
const WITHIN: u32 = 5000;

/// Looks at every key before anything else does. At the third press the page is out of sight with the next frame of the window.
///
/// A list that drops down and a menu are windows of their own, which take all keys while they are open: so it is every event of the
/// program that is looked at, on its way to whichever window it is for.
pub fn watch(window: &WebviewWindow, core: Core) -> tauri::Result<()> {
    window.with_webview(move |webview| {
        let webview = webview.inner().downgrade();
        let shifts = RefCell::new(ThreeShifts::default());
        Event::set_handler(Some(move |event: &mut Event| {
            // Not held on to: what happens next may bring the next event.
            let third = shifts.borrow_mut().sees(event);
            if third
                && core.leave_by_keys()
                && let Some(webview) = webview.upgrade()
            {
                webview.set_opacity(0.0);
            }
            gtk::main_do_event(event);
        }));
    })
}

fn is_shift(key: &Key) -> bool {
    [constants::Shift_L, constants::Shift_R].contains(key)
}

/// Three presses of Shift alone, each counted when it is let go.
#[derive(Default)]
struct ThreeShifts {
    held: bool,
    alone: bool,
    released: Vec<u32>,
}

impl ThreeShifts {
    /// Whether that was the third.
    fn sees(&mut self, event: &Event) -> bool {
        match (event.event_type(), event.downcast_ref::<EventKey>()) {
            (EventType::KeyPress, Some(key)) => self.down(is_shift(&key.keyval())),
            (EventType::KeyRelease, Some(key)) => return self.up(is_shift(&key.keyval()), key.time()),
            (EventType::ButtonPress, _) => self.begin_anew(),
            _ => {}
        }
        false
    }

    /// A key went down, or says again that it is down.
    fn down(&mut self, shift: bool) {
        if !shift {
            self.alone = false;
            self.released.clear();
        } else if !self.held {
            self.held = true;
            self.alone = true;
        }
    }

    /// A key was let go, in milliseconds of a clock that may begin anew. Whether that was the third.
    fn up(&mut self, shift: bool, at: u32) -> bool {
        if !shift {
            return false;
        }
        self.held = false;
        if !std::mem::take(&mut self.alone) {
            self.released.clear();
            return false;
        }
        self.released.retain(|earlier| at.wrapping_sub(*earlier) <= WITHIN);
        self.released.push(at);
        if self.released.len() < 3 {
            return false;
        }
        self.released.clear();
        true
    }

    /// The mouse was pressed: Shift was held for it.
    fn begin_anew(&mut self) {
        self.alone = false;
        self.released.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn press(shifts: &mut ThreeShifts, at: u32) -> bool {
        shifts.down(true);
        shifts.up(true, at)
    }

    fn presses(times: [u32; 3]) -> [bool; 3] {
        let mut shifts = ThreeShifts::default();
        times.map(|at| press(&mut shifts, at))
    }

    #[test]
    fn three_presses_count_within_five_seconds_and_not_when_they_are_slow() {
        assert_eq!(presses([0, 2000, 4900]), [false, false, true]);
        assert_eq!(presses([0, 3000, 5100]), [false, false, false]);
        assert_eq!(presses([u32::MAX - 10, u32::MAX, 20]), [false, false, true], "the clock of a display begins anew");
    }

    #[test]
    fn capital_letters_other_keys_and_the_mouse_begin_the_count_anew() {
        let mut shifts = ThreeShifts::default();
        for at in [0, 100, 200] {
            shifts.down(true);
            shifts.down(false);
            assert!(!shifts.up(false, at) && !shifts.up(true, at));
        }
        press(&mut shifts, 300);
        press(&mut shifts, 301);
        shifts.down(false);
        assert!(!press(&mut shifts, 302));
        press(&mut shifts, 303);
        shifts.begin_anew();
        assert!(!press(&mut shifts, 304));
    }

    #[test]
    fn a_key_that_is_held_is_one_press_and_a_letter_typed_meanwhile_is_not_forgotten() {
        let mut shifts = ThreeShifts::default();
        for _ in 0..20 {
            shifts.down(true);
        }
        assert!(!shifts.up(true, 900));
        press(&mut shifts, 1000);
        assert!(press(&mut shifts, 1100));
        press(&mut shifts, 1200);
        press(&mut shifts, 1300);
        shifts.down(true);
        shifts.down(false);
        shifts.down(true);
        assert!(!shifts.up(true, 1400));
    }
}
