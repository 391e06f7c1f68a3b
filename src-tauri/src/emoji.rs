//! The chooser of emoji that GTK opens over every box stays shut: what is chosen in it is noted in the settings of the desktop
//! (`~/.config/dconf/user`), where whoever looks finds it, and the next visitor of a kiosk too.

use gtk::gdk::keys::{Key, constants};
use gtk::gdk::{EventKey, Keymap, ModifierType};
use gtk::glib::Propagation;
use gtk::prelude::*;
use tauri::WebviewWindow;
use webkit2gtk::{ContextMenu, ContextMenuAction, ContextMenuExt, ContextMenuItemExt};

/// What opens it while Control is held.
const KEYS: [Key; 2] = [constants::period, constants::semicolon];

/// Stops the keys that open it before the page sees them, and takes it out of the menu.
pub fn keep_shut(window: &WebviewWindow) -> tauri::Result<()> {
    window.with_webview(|webview| {
        let webview = webview.inner();
        // Not by `connect_context_menu`, which cannot bear a menu that no event of the display asked for.
        webview.connect_local("context-menu", false, |values| {
            if let Some(Ok(menu)) = values.get(1).map(|value| value.get::<ContextMenu>()) {
                for item in menu.items().iter().filter(|item| item.stock_action() == ContextMenuAction::InsertEmoji) {
                    menu.remove(item);
                }
            }
            Some(false.to_value())
        });
        let Some(top) = webview.toplevel() else { return };
        top.connect_key_press_event(|top, event| {
            let keymap = Keymap::for_display(&top.display());
            if opens(event.state(), &names(event, keymap.as_ref())) { Propagation::Stop } else { Propagation::Proceed }
        });
    })
}

/// All that the key may stand for. GTK takes a key for another layout's where the one in use gives it no meaning: under a Russian
/// layout the key with the period on it opens the chooser as well.
fn names(event: &EventKey, keymap: Option<&Keymap>) -> Vec<Key> {
    let others = keymap.map(|keymap| keymap.entries_for_keycode(event.hardware_keycode().into())).unwrap_or_default();
    std::iter::once(event.keyval()).chain(others.into_iter().map(|(_, name)| Key::from(name))).collect()
}

fn opens(held: ModifierType, names: &[Key]) -> bool {
    held.contains(ModifierType::CONTROL_MASK) && names.iter().any(|name| KEYS.contains(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_two_keys_open_it_with_control_whatever_else_is_held_and_on_any_layout() {
        let control = ModifierType::CONTROL_MASK;
        for name in KEYS {
            assert!(opens(control, &[name]));
            assert!(opens(control | ModifierType::SHIFT_MASK | ModifierType::LOCK_MASK, &[name]));
            assert!(opens(control, &[constants::Cyrillic_yu, name]), "the layout in use is another");
            assert!(!opens(ModifierType::SHIFT_MASK, &[name]), "it is typed");
        }
        assert!(!opens(control, &[constants::c, constants::C]), "copying");
    }
}
