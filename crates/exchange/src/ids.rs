//! Lasting ids: the same source, table and old id always give the same UUID, so that a second import updates the first.

use sha1::{Digest, Sha1};
use uuid::{Builder, Uuid};

/// The namespace of every id that is made here: UUIDv5(URL namespace, `https://many-doors.example/ids`).
const NAMESPACE: Uuid = Uuid::from_u128(0x3c1c_5f6a_3f0d_5d0a_9b1e_6d61_6e79_6401);

/// The UUID, version 5, of a row: `source` is the short name under which somebody imports.
#[must_use]
pub fn of_row(source: &str, table: &str, original: &str) -> String {
    uuid_of_row(source, table, original).hyphenated().to_string()
}

/// The same as a number.
pub(crate) fn uuid_of_row(source: &str, table: &str, original: &str) -> Uuid {
    let mut hash = Sha1::new_with_prefix(NAMESPACE.as_bytes());
    // A separator that no name holds.
    for part in [source, "\u{1f}", table, "\u{1f}", original] {
        hash.update(part);
    }
    let mut first = [0; 16];
    first.copy_from_slice(&hash.finalize()[..16]);
    Builder::from_sha1_bytes(first).into_uuid()
}

/// The id itself in lower case, if it is a UUID.
#[must_use]
pub fn as_uuid(text: &str) -> Option<String> {
    let id = Uuid::try_parse(text.trim()).ok()?;
    (text.trim().len() == 36).then(|| id.hyphenated().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_row_of_the_same_source_always_has_the_same_id() {
        assert_eq!(of_row("miami", "service", "136"), "f374af7b-4df4-5fca-9c1c-1a54ec85e95a");
        assert_ne!(of_row("miami", "service", "136"), of_row("miami", "organization", "136"));
        assert_ne!(of_row("miami", "service", "136"), of_row("dade", "service", "136"));
        assert_eq!(
            as_uuid("AC148810-D857-441C-9679-408F346DE14B").as_deref(),
            Some("ac148810-d857-441c-9679-408f346de14b")
        );
        assert_eq!(as_uuid("136"), None);
    }
}
