//! Which columns hold what must not be passed on, by the names that programs for directories give them.

use super::names::Kind;
use crate::Reason;

/// What is done with a column's values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Treat {
    /// Taken in.
    Keep,
    /// Left out: about a member of staff.
    Staff,
    /// Left out unless it only says "no": a value that the source calls confidential. Anything else marks the row, too.
    Confidential,
    /// Marks the row as confidential when it says "yes".
    Mark,
    /// Says "yes" when the columns that begin with this word are private.
    Guard,
    /// Says "no" when the whole row is not for the public.
    Public,
}

/// How a column is treated, by its name.
pub(super) fn treat(kind: Option<Kind>, column: &str) -> Treat {
    let name: String = column.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
    let staff = match kind {
        Some(Kind::Contact) => {
            matches!(name.as_str(), "name" | "email" | "phonenumber" | "phoneareacode" | "phoneextension")
        }
        Some(Kind::Service) => matches!(name.as_str(), "assureremail" | "adminemails"),
        Some(Kind::Location | Kind::Organization) => name == "adminemails",
        Some(Kind::Metadata) => name == "updatedby",
        _ => false,
    };
    if staff {
        Treat::Staff
    } else if kind.is_some()
        && matches!(name.as_str(), "confidential" | "isconfidential" | "addressconfidential" | "addressisconfidential")
    {
        Treat::Mark
    } else if name.starts_with("confidentialaddress") || column.to_ascii_lowercase().starts_with("confidential_") {
        Treat::Confidential
    } else if name.len() > 9 && name.ends_with("isprivate") {
        Treat::Guard
    } else if name == "showonpublicsite" {
        Treat::Public
    } else {
        Treat::Keep
    }
}

/// The word that the guarded columns begin with: of `Phone1IsPrivate` it is `phone1`.
pub(super) fn guarded(guard: &str, column: &str) -> bool {
    let plain = |name: &str| name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
    let (guard, column) = (plain(guard), plain(column));
    guard.strip_suffix("isprivate").is_some_and(|word| !word.is_empty() && column.starts_with(word) && column != guard)
}

/// Whether a guard is about where a place is.
pub(super) fn is_about_place(guard: &str) -> bool {
    let guard = guard.to_ascii_lowercase();
    guard.contains("address") || guard.contains("location")
}

/// Whether the value says yes.
pub(super) fn says_yes(value: &str) -> bool {
    ["yes", "y", "true", "t", "1", "x", "confidential", "private"]
        .iter()
        .any(|word| value.trim().eq_ignore_ascii_case(word))
}

/// Whether the value says no.
pub(super) fn says_no(value: &str) -> bool {
    ["no", "n", "false", "f", "0", "none", ""].iter().any(|word| value.trim().eq_ignore_ascii_case(word))
}

/// Whether the value says no in so many words: an empty one says nothing.
pub(super) fn says_no_aloud(value: &str) -> bool {
    let value = value.trim();
    !value.is_empty() && !value.eq_ignore_ascii_case("none") && says_no(value)
}

/// The reason that is given for what a treatment leaves out.
pub(super) fn reason(treat: Treat) -> Reason {
    if treat == Treat::Staff { Reason::StaffContact } else { Reason::MarkedPrivate }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_marks_of_several_programs_are_known() {
        assert_eq!(treat(Some(Kind::Address), "ConfidentialAddressStreet"), Treat::Confidential);
        assert_eq!(treat(None, "Phone1IsPrivate"), Treat::Guard);
        assert_eq!(treat(None, "SHOW_ON_PUBLIC_SITE"), Treat::Public);
        assert_eq!(treat(Some(Kind::Contact), "name"), Treat::Staff);
        assert_eq!(treat(Some(Kind::Organization), "name"), Treat::Keep);
        assert_eq!(treat(Some(Kind::Service), "confidential"), Treat::Mark);
        assert!(guarded("Phone1IsPrivate", "Phone1Number"));
        assert!(!guarded("Phone1IsPrivate", "Phone2Number"));
        assert!(!guarded("Phone1IsPrivate", "Phone1IsPrivate"));
    }
}
