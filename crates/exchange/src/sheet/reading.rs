//! The one place where the text of a cell is repaired.

use std::borrow::Cow;

use crate::Reason;

/// A cell's text with what is certainly wrong put right, and what that was.
pub(super) fn clean(cell: &str) -> (Cow<'_, str>, Vec<Reason>) {
    (Cow::Borrowed(cell.trim()), Vec::new())
}
