//! A number as one person types it into a form.

use many_doors_domain::PhoneNumber;

use super::records::phones;

/// What was typed as one number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dialed {
    /// To dial.
    pub number: PhoneNumber,
    /// The digits of the extension.
    pub extension: Option<String>,
    /// As letters, where it was written so.
    pub vanity: Option<String>,
}

/// Reads one number: with its area code, or a short one like `988`. None where it is not certain which it is.
#[must_use]
pub fn dialed(typed: &str) -> Option<Dialed> {
    match phones::read(typed, true).as_slice() {
        [found] => Some(Dialed {
            number: found.number.clone(),
            extension: found.extension.clone(),
            vanity: found.vanity.clone(),
        }),
        _ => None,
    }
}
