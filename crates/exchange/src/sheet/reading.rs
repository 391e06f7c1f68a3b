//! The one place where the text of a cell is repaired.

use std::borrow::Cow;

use crate::{Reason, clean};

/// A cell's text with what is certainly wrong put right, and what that was.
pub(super) fn clean(cell: &str) -> (Cow<'_, str>, Vec<Reason>) {
    let (text, repairs) = clean::text(cell);
    let text = match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
        Cow::Owned(text) => Cow::Owned(text.trim().to_owned()),
    };
    (text, repairs.iter().collect())
}
