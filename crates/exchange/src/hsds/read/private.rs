//! Which columns hold what must not be passed on, by the names that programs for directories give them.

use super::names::Kind;
use crate::hsds::model;
use crate::{Reason, sheet};

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
    /// Left out unless it only says "no": a value that its own name calls private.
    Private,
    /// Says anything but "no" when the whole row is private.
    Hidden,
    /// The same in a row that is nothing but a place: it stays, marked as confidential and without what says where it is.
    Place,
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
    } else if sheet::withheld(column).marks_row {
        match kind.map(Kind::table) {
            Some("address" | "location") => Treat::Place,
            _ => Treat::Hidden,
        }
    } else {
        Treat::Keep
    }
}

/// How a column is treated that HSDS does not know, by the words that people use in spreadsheets.
pub(super) fn treat_unknown(kind: Option<Kind>, table: &str, column: &str) -> Treat {
    let people = kind == Some(Kind::Contact) || (kind.is_none() && is_of_people(table));
    match sheet::withheld(column).values {
        Some(Reason::StaffContact) => Treat::Staff,
        Some(_) => Treat::Private,
        // All that a list says of a person beside what HSDS asks for is about that person.
        None if people && !is_reference(column) => Treat::Staff,
        None => Treat::Keep,
    }
}

/// Whether a table that HSDS does not know is one of people, by its name: programs for directories give away their own users, too.
pub(super) fn is_of_people(table: &str) -> bool {
    let name = table.trim().to_ascii_lowercase().replace([' ', '-'], "_");
    PEOPLE.iter().any(|people| name == *people || name.strip_suffix('s') == Some(people))
}

/// What tables of people are called, without the s of more than one.
const PEOPLE: &[&str] = &[
    "account",
    "admin",
    "administrator",
    "board_member",
    "case_manager",
    "client",
    "employee",
    "member",
    "people",
    "person",
    "staff",
    "staff_member",
    "user",
    "volunteer",
];

fn is_reference(column: &str) -> bool {
    let column = column.to_ascii_lowercase();
    column == "id" || column.ends_with("_id")
}

/// Whether a key and its value say that the whole row is not to be taken in.
pub(super) fn hides(kind: Kind, key: &str, value: &str) -> bool {
    match treat(Some(kind), key) {
        Treat::Public => says_no_aloud(value),
        Treat::Hidden => says_private(value),
        _ => false,
    }
}

/// Why the values in a row of `metadata` are left out: they were in this field of a row of this table.
pub(super) fn of_metadata(resource: &str, field: &str) -> Option<Reason> {
    let kind = Kind::named(resource);
    let parts = field.split(['.', '/', '[', ']', ' ']).filter(|part| !part.is_empty());
    if kind == Some(Kind::Contact) || parts.clone().any(|part| Kind::named(part) == Some(Kind::Contact)) {
        return Some(Reason::StaffContact);
    }
    let last = parts.clone().rfind(|part| !part.bytes().all(|byte| byte.is_ascii_digit()))?;
    let kinds = [kind, Some(Kind::Service), Some(Kind::Organization), Some(Kind::Metadata)];
    let known = kinds
        .into_iter()
        .map(|kind| treat(kind, last))
        .find(|treat| matches!(treat, Treat::Staff | Treat::Confidential | Treat::Private));
    if let Some(treat) = known {
        return Some(reason(treat));
    }
    let of_hsds = model::TABLES.iter().any(|table| table.column(last).is_some());
    if of_hsds { None } else { sheet::withheld(last).values.or_else(|| sheet::withheld(field).values) }
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
    let of_mail =
        ["emailaddress", "email_address", "webaddress", "web_address"].iter().any(|word| guard.contains(word));
    guard.contains("location") || (guard.contains("address") && !of_mail)
}

/// Whether the value says yes.
pub(super) fn says_yes(value: &str) -> bool {
    ["yes", "y", "true", "t", "1", "x", "confidential", "private"]
        .iter()
        .any(|word| value.trim().eq_ignore_ascii_case(word))
}

/// Whether a mark says that something is private: anything but no.
pub(super) fn says_private(value: &str) -> bool {
    !says_no(value) && sheet::says_private(value)
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
        assert_eq!(treat(Some(Kind::Phone), "is_private"), Treat::Hidden);
        assert_eq!(treat(Some(Kind::Location), "private"), Treat::Place);
        assert!(guarded("Phone1IsPrivate", "Phone1Number"));
        assert!(!guarded("Phone1IsPrivate", "Phone2Number"));
        assert!(!guarded("Phone1IsPrivate", "Phone1IsPrivate"));
    }

    #[test]
    fn what_was_said_before_is_as_private_as_what_is_said_now() {
        for (resource, field) in [
            ("contact", "title"),
            ("service", "assurer_email"),
            ("", "contacts[0].name"),
            ("service", "contacts/0/email"),
            ("organization", "case_manager"),
        ] {
            assert_eq!(of_metadata(resource, field), Some(Reason::StaffContact), "{resource} {field}");
        }
        assert_eq!(of_metadata("address", "ConfidentialAddressStreet"), Some(Reason::MarkedPrivate));
        for (resource, field) in [("service", "name"), ("service", "email"), ("organization", "name"), ("", "")] {
            assert_eq!(of_metadata(resource, field), None, "{resource} {field}");
        }
    }
}
