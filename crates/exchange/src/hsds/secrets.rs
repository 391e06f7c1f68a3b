//! Streets of places that must not be found: many entries are named by them, and histories repeat them.

use std::collections::HashSet;

/// Such streets, in lower case and with single spaces.
#[derive(Debug, Clone, Default)]
pub(crate) struct Secrets(HashSet<String>);

impl Secrets {
    /// Remembers a street. Shorter ones, such as a number of a room, and those without a number stand in texts that tell
    /// nothing, and are not remembered.
    pub(crate) fn add(&mut self, street: &str) {
        let street = plain(street);
        if street.len() >= 6 && street.contains(|c: char| c.is_ascii_digit()) {
            self.0.insert(street);
        }
    }

    /// There is nothing to keep back.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether a text tells any of them.
    pub(crate) fn tells(&self, text: &str) -> bool {
        if self.0.is_empty() || text.is_empty() {
            return false;
        }
        let text = plain(text);
        self.0.iter().any(|street| text.contains(street.as_str()))
    }
}

fn plain(text: &str) -> String {
    text.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_street_is_seen_in_a_text_however_it_is_spaced_and_a_room_is_not() {
        let mut secrets = Secrets::default();
        ["12  Hidden Lane", "Rm 5", "Hidden Lane"].into_iter().for_each(|street| secrets.add(street));
        assert!(secrets.tells("Ring at 12 HIDDEN\nlane."));
        assert!(!secrets.tells("Ask in rm 5"));
        assert!(!secrets.tells("Behind Hidden Lane"), "a street without a number stands in too many texts");
        assert!(!Secrets::default().tells("12 Hidden Lane"));
    }
}
