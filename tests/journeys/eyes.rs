//! Eyes and hands on the display itself: what a person sees and does, without asking the page.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use x11rb::connection::Connection;
use x11rb::protocol::xproto::{
    AtomEnum, ConfigureWindowAux, ConnectionExt as _, ImageFormat, KEY_PRESS_EVENT, KEY_RELEASE_EVENT, MapState, Window,
};
use x11rb::protocol::xproto::{BUTTON_PRESS_EVENT, BUTTON_RELEASE_EVENT, MOTION_NOTIFY_EVENT};
use x11rb::protocol::xtest::ConnectionExt as _;
use x11rb::rust_connection::RustConnection;

use crate::picture::Picture;

/// Names of keys, as X knows them; of letters and digits it is their ASCII code.
pub mod key {
    #![allow(missing_docs)]
    pub const TAB: u32 = 0xff09;
    pub const ENTER: u32 = 0xff0d;
    pub const ESCAPE: u32 = 0xff1b;
    pub const SHIFT: u32 = 0xffe1;
    pub const CONTROL: u32 = 0xffe3;
    pub const ALT: u32 = 0xffe9;
    pub const SUPER: u32 = 0xffeb;
    pub const LEFT: u32 = 0xff51;
    pub const PAGE_UP: u32 = 0xff55;
    pub const PAGE_DOWN: u32 = 0xff56;
    pub const PRINT: u32 = 0xff61;
    pub const MENU: u32 = 0xff67;
    pub const DELETE: u32 = 0xffff;
    /// F1; the others follow it.
    pub const F1: u32 = 0xffbe;
}

/// How long a hand holds a key, and how long it waits before the next.
const TOUCH: Duration = Duration::from_millis(12);

/// So many lines tell whether a window is blank.
const LINES: u16 = 24;

/// A window that can be seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// Its number on the display.
    pub id: Window,
    /// Its title.
    pub title: String,
    /// Left, top, width and height on the display, in pixels.
    pub place: (i16, i16, u16, u16),
    /// The process it belongs to, where it says so.
    pub process: Option<u32>,
}

/// A pair of eyes and two hands at one display.
pub struct Eyes {
    connection: RustConnection,
    root: Window,
    /// Key codes by the name of the key, and whether Shift must be held.
    keys: BTreeMap<u32, (u8, bool)>,
}

impl Eyes {
    /// At the display of this name, as `:99`.
    pub fn at(display: &str) -> Self {
        let (connection, screen) = RustConnection::connect(Some(display)).expect("the display answers");
        let setup = connection.setup();
        let (first, last) = (setup.min_keycode, setup.max_keycode);
        let root = setup.roots[screen].root;
        let mapping = connection.get_keyboard_mapping(first, last - first + 1).expect("a keyboard");
        let mapping = mapping.reply().expect("the display tells its keyboard");
        let columns = usize::from(mapping.keysyms_per_keycode);
        let mut keys = BTreeMap::new();
        for (code, names) in (first..=last).zip(mapping.keysyms.chunks(columns)) {
            for (name, shifted) in names.iter().zip([false, true]) {
                keys.entry(*name).or_insert((code, shifted));
            }
        }
        Self { connection, root, keys }
    }

    /// Presses keys together, in this order, and lets them go the other way round. Tells when the last was about to be let go.
    pub fn chord(&self, keys: &[u32]) -> Instant {
        for key in keys {
            self.event(KEY_PRESS_EVENT, self.code(*key).0);
            std::thread::sleep(TOUCH);
        }
        let mut last = Instant::now();
        for key in keys.iter().rev() {
            last = Instant::now();
            self.event(KEY_RELEASE_EVENT, self.code(*key).0);
        }
        std::thread::sleep(TOUCH);
        last
    }

    /// Three presses of Shift, as somebody in a hurry makes them. Tells when the third was about to be let go.
    pub fn shift_three_times(&self) -> Instant {
        let shift = self.code(key::SHIFT).0;
        let mut last = Instant::now();
        for turn in 0..3 {
            if turn > 0 {
                std::thread::sleep(2 * TOUCH);
            }
            self.event(KEY_PRESS_EVENT, shift);
            std::thread::sleep(2 * TOUCH);
            last = Instant::now();
            self.event(KEY_RELEASE_EVENT, shift);
        }
        last
    }

    /// Types words that an American keyboard has.
    pub fn write(&self, words: &str) {
        for letter in words.bytes() {
            let (_, shifted) = self.code(u32::from(letter));
            if shifted {
                self.chord(&[key::SHIFT, u32::from(letter)])
            } else {
                self.chord(&[u32::from(letter)])
            };
        }
    }

    /// Moves the mouse there and presses a button: 1 is the main one, 3 asks for a menu. Tells when it was about to be let go.
    pub fn click(&self, (x, y): (i16, i16), button: u8) -> Instant {
        self.point((x, y));
        self.event(BUTTON_PRESS_EVENT, button);
        std::thread::sleep(TOUCH);
        let last = Instant::now();
        self.event(BUTTON_RELEASE_EVENT, button);
        last
    }

    /// Holds the main button from one place to another.
    pub fn drag(&self, from: (i16, i16), to: (i16, i16)) {
        self.point(from);
        self.event(BUTTON_PRESS_EVENT, 1);
        for step in 1..=10 {
            let between = |from: i16, to: i16| from + (to - from) / 10 * step;
            self.point((between(from.0, to.0), between(from.1, to.1)));
        }
        self.event(BUTTON_RELEASE_EVENT, 1);
    }

    /// Moves the mouse.
    pub fn point(&self, (x, y): (i16, i16)) {
        let sent = self.connection.xtest_fake_input(MOTION_NOTIFY_EVENT, 0, 0, self.root, x, y, 0);
        sent.expect("the display takes the mouse");
        self.arrive();
        std::thread::sleep(TOUCH);
    }

    /// The largest window: the program's own. None while there is no window.
    pub fn window(&self) -> Option<Seen> {
        self.windows().into_iter().max_by_key(|seen| u32::from(seen.place.2) * u32::from(seen.place.3))
    }

    /// Every window that can be seen and says what it is, under whatever frames a window manager has put around them.
    pub fn windows(&self) -> Vec<Seen> {
        let mut found = Vec::new();
        self.look_under(self.root, 0, &mut found);
        found
    }

    fn look_under(&self, parent: Window, depth: u8, found: &mut Vec<Seen>) {
        // A window may go while it is looked at.
        let Some(tree) = self.connection.query_tree(parent).ok().and_then(|asked| asked.reply().ok()) else { return };
        for id in tree.children {
            let state = self.connection.get_window_attributes(id).ok().and_then(|asked| asked.reply().ok());
            if state.is_none_or(|state| state.map_state != MapState::VIEWABLE) {
                continue;
            }
            match self.seen(id) {
                Some(seen) => found.push(seen),
                None if depth < 3 => self.look_under(id, depth + 1, found),
                None => {}
            }
        }
    }

    /// What a window says of itself; none if it has no class, as frames and helpers have none. Menus and tooltips have one.
    fn seen(&self, id: Window) -> Option<Seen> {
        let size = self.connection.get_geometry(id).ok()?.reply().ok()?;
        let corner = self.connection.translate_coordinates(id, self.root, 0, 0).ok()?.reply().ok()?;
        if self.property(id, "WM_CLASS").is_empty() || size.width < 2 {
            return None;
        }
        let title = [self.property(id, "_NET_WM_NAME"), self.property(id, "WM_NAME")];
        let title = title.into_iter().find(|title| !title.is_empty()).unwrap_or_default();
        let process = self.property(id, "_NET_WM_PID").get(..4).and_then(|four| four.try_into().ok());
        Some(Seen {
            id,
            title: String::from_utf8_lossy(&title).into_owned(),
            place: (corner.dst_x, corner.dst_y, size.width, size.height),
            process: process.map(u32::from_ne_bytes),
        })
    }

    /// The colors of its icon, each red, green and blue; of a window without one none. What cannot be seen through has a color.
    pub fn icon(&self, id: Window) -> Vec<[u8; 3]> {
        let pixels = self.property(id, "_NET_WM_ICON");
        let colors = pixels.chunks_exact(4).skip(2).filter_map(|pixel| {
            let [see, red, green, blue] = u32::from_ne_bytes(pixel.try_into().ok()?).to_be_bytes();
            (see == 0xff).then_some([red, green, blue])
        });
        colors.collect()
    }

    fn property(&self, id: Window, name: &str) -> Vec<u8> {
        let asked = || -> Option<Vec<u8>> {
            let atom = self.connection.intern_atom(false, name.as_bytes()).ok()?.reply().ok()?.atom;
            let property = self.connection.get_property(false, id, atom, AtomEnum::ANY, 0, 1 << 20).ok()?;
            let property = property.reply().ok()?;
            Some(property.value)
        };
        asked().unwrap_or_default()
    }

    /// What can be seen in that part of the display.
    pub fn look(&self, (x, y, width, height): (i16, i16, u16, u16)) -> Picture {
        let asked = self.connection.get_image(ImageFormat::Z_PIXMAP, self.root, x, y, width, height, !0);
        let image = asked.expect("the display shows").reply().expect("the display shows its picture");
        Picture::new(usize::from(width), image.data)
    }

    /// A few lines across that part of the display, one under the other.
    pub fn glance(&self, (x, y, width, height): (i16, i16, u16, u16)) -> Picture {
        let step = height / LINES;
        let lines = (0..LINES).map(|line| {
            let down = i16::try_from(line * step + step / 2).unwrap_or_default();
            let asked = self.connection.get_image(ImageFormat::Z_PIXMAP, self.root, x, y + down, width, 1, !0);
            asked.expect("the display shows")
        });
        let asked: Vec<_> = lines.collect();
        let answers = asked.into_iter().map(|asked| asked.reply().expect("the display shows its picture").data);
        Picture::new(usize::from(width), answers.flatten().collect())
    }

    /// Gives a window another size, as its frame would: there need not be a window manager.
    pub fn resize(&self, id: Window, width: u16, height: u16) {
        let size = ConfigureWindowAux::new().x(0).y(0).width(u32::from(width)).height(u32::from(height));
        self.connection.configure_window(id, &size).expect("the window takes a size");
        self.arrive();
    }

    /// Waits until nothing moves but a caret, and tells what is to be seen then. None if it never stands still.
    pub fn still(&self, place: (i16, i16, u16, u16), limit: Duration) -> Option<Picture> {
        let start = Instant::now();
        let alike = |one: &Picture, other: &Picture| one.other_than(other) < 0.0005;
        let wait = || std::thread::sleep(Duration::from_millis(80));
        while start.elapsed() < limit {
            let before = self.look(place);
            // Lines across it, which take the machine from nobody, and then all of it once more.
            let lines = self.glance(place);
            let still = (0..3).all(|_| {
                wait();
                alike(&self.glance(place), &lines)
            });
            if still {
                let now = self.look(place);
                if alike(&now, &before) {
                    return Some(now);
                }
            }
        }
        None
    }

    fn code(&self, key: u32) -> (u8, bool) {
        *self.keys.get(&key).unwrap_or_else(|| panic!("the keyboard has no {key:#x}"))
    }

    fn event(&self, kind: u8, detail: u8) {
        let sent = self.connection.xtest_fake_input(kind, detail, 0, self.root, 0, 0, 0);
        sent.expect("the display takes keys and buttons");
        self.arrive();
    }

    /// Waits until the display has done what it was asked.
    fn arrive(&self) {
        self.connection.get_input_focus().expect("the display answers").reply().expect("the display answers");
    }
}
