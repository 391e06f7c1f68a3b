//! Rows of older versions to rows of 3.1: one row in, that row and the rows taken out of it.

use std::borrow::Cow;

use super::draft::{Draft, PARENT};
use super::names::Kind;
use super::{hours, language};
use crate::Reason;

/// What was noticed on the way: the column, why, and the value.
pub(super) type Remarks = Vec<(&'static str, crate::Outcome, Reason, String)>;

/// Turns a row to 3.1. Rows taken out of it go to `children`; they name it by [`PARENT`].
pub(super) fn reshape<'a>(draft: &mut Draft<'a>, children: &mut Vec<Draft<'a>>, remarks: &mut Remarks) {
    let Some(kind) = draft.kind else { return };
    match kind {
        Kind::Service => service(draft, children, remarks),
        Kind::Organization => organization(draft, children),
        Kind::Location => location(draft, children),
        Kind::Phone => phone(draft, children),
        Kind::Contact => contact(draft, children),
        Kind::Language => with_code(draft),
        Kind::PhysicalAddress => draft.set("address_type", "physical"),
        Kind::PostalAddress => draft.set("address_type", "postal"),
        Kind::Schedule if hours::is_of_three(draft) => {}
        Kind::RegularSchedule | Kind::Schedule => hours::weekly(draft, remarks),
        Kind::HolidaySchedule => hours::holiday(draft, remarks),
        Kind::ServiceAttribute | Kind::ServiceTaxonomy if draft.get("link_entity").is_empty() => {
            draft.set("link_entity", "service")
        }
        Kind::TaxonomyTerm => term(draft, children),
        _ => {}
    }
}

/// The parts of a list with commas, each once.
fn parts(list: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    for part in list.split([',', ';', '|']).map(str::trim).filter(|part| !part.is_empty()) {
        if !parts.iter().any(|known| known == part) {
            parts.push(part.to_owned());
        }
    }
    parts
}

/// One row for each part of a list in `column`, the part in `target`.
fn rows<'a>(
    draft: &mut Draft<'a>,
    column: &str,
    children: &mut Vec<Draft<'a>>,
    table: &'static str,
    parent: &'static str,
    target: &'static str,
) {
    for part in draft.take(column).iter().flat_map(|list| parts(list)) {
        children.push(Draft::of(table).with(parent, PARENT).with(target, part));
    }
}

fn languages<'a>(draft: &mut Draft<'a>, column: &str, children: &mut Vec<Draft<'a>>, parent: &'static str) {
    let before = children.len();
    rows(draft, column, children, "language", parent, "name");
    children[before..].iter_mut().for_each(with_code);
}

/// Puts the code beside a language's name when it is certain; the name stays as it was written.
fn with_code(draft: &mut Draft<'_>) {
    if !draft.get("code").is_empty() {
        return;
    }
    if let Some(code) = language::code(draft.get("name")) {
        draft.set("code", code);
    } else if draft.get("note").is_empty()
        && let Some(note) = language::note(draft.get("name")).map(str::to_owned)
    {
        draft.set("note", note);
    }
}

fn service<'a>(draft: &mut Draft<'a>, children: &mut Vec<Draft<'a>>, remarks: &mut Remarks) {
    if let Some(location) = draft.take("location_id") {
        children.push(Draft::of("service_at_location").with("service_id", PARENT).with("location_id", location));
    }
    rows(draft, "accepted_payments", children, "cost_option", "service_id", "option");
    rows(draft, "funding_sources", children, "funding", "service_id", "source");
    rows(draft, "required_documents", children, "required_document", "service_id", "document");
    rows(draft, "service_areas", children, "service_area", "service_id", "name");
    languages(draft, "languages", children, "service_id");
    let about = |term: String| {
        Draft::of("attribute").with("link_id", PARENT).with("taxonomy_term_id", term).with("link_entity", "service")
    };
    for code in draft.take("taxonomy_ids").iter().flat_map(|list| parts(list)) {
        children.push(about(code));
    }
    for word in draft.take("keywords").iter().flat_map(|list| parts(list)) {
        let id = format!("keywords/{word}");
        children
            .push(Draft::of("taxonomy_term").with("id", id.clone()).with("name", word).with("taxonomy", "keywords"));
        children.push(about(id));
    }
    status(draft, remarks);
}

/// The status as one of the four words of HSDS; what the source wrote stays beside it when it was no other case of that word.
fn status(draft: &mut Draft<'_>, remarks: &mut Remarks) {
    let raw = draft.get("status").to_owned();
    let word = raw.to_lowercase().replace(['_', '-'], " ").split_whitespace().collect::<Vec<_>>().join(" ");
    let known = match word.as_str() {
        "active" => "active",
        "inactive" | "in active" | "closed" | "suspended" => "inactive",
        "defunct" | "permanently closed" | "closed permanently" | "discontinued" => "defunct",
        "temporarily closed" | "closed temporarily" => "temporarily closed",
        _ => return,
    };
    if known != raw {
        draft.set("status", known);
    }
    if known != word {
        draft.set("original_status", raw.clone());
        remarks.push(("status", crate::Outcome::Repaired, Reason::StatusRead, raw));
    }
}

fn organization<'a>(draft: &mut Draft<'a>, children: &mut Vec<Draft<'a>>) {
    rows(draft, "funding_sources", children, "funding", "organization_id", "source");
    // The year is certain even where day and month could be either.
    let date = draft.get("date_incorporated");
    let year =
        date.split(['/', ' ', '-', ',']).find(|part| part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_digit()));
    if let Some(year) = year.filter(|_| draft.get("year_incorporated").is_empty()).map(str::to_owned) {
        draft.set("year_incorporated", year);
    }
}

fn location<'a>(draft: &mut Draft<'a>, children: &mut Vec<Draft<'a>>) {
    languages(draft, "languages", children, "location_id");
    rows(draft, "accessibility", children, "accessibility", "location_id", "description");
    if let Some(word) = draft.take("virtual") {
        let kind = if super::private::says_yes(&word) {
            "virtual"
        } else if super::private::says_no(&word) {
            "physical"
        } else {
            draft.set("virtual", word);
            return;
        };
        if draft.get("location_type").is_empty() {
            draft.set("location_type", kind);
        }
    }
}

fn phone<'a>(draft: &mut Draft<'a>, children: &mut Vec<Draft<'a>>) {
    languages(draft, "language", children, "phone_id");
}

/// Before 2.0 a contact's number stood in the row of the contact.
fn contact<'a>(draft: &mut Draft<'a>, children: &mut Vec<Draft<'a>>) {
    let (number, code, extension) =
        (draft.take("phone_number"), draft.take("phone_areacode"), draft.take("phone_extension"));
    let code = code.unwrap_or_default();
    if let Some(number) = number {
        let whole = if code.is_empty() { number } else { Cow::Owned(format!("({code}) {number}")) };
        let row = Draft::of("phone").with("contact_id", PARENT).with("number", whole);
        children.push(row.with("extension", extension.unwrap_or_default()));
    } else {
        draft.set("phone_areacode", code);
        draft.set("phone_extension", extension.unwrap_or_default());
    }
}

/// A term of a vocabulary. Before 3.0 its id was its code, and the vocabulary only a name.
fn term<'a>(draft: &mut Draft<'a>, children: &mut Vec<Draft<'a>>) {
    let id = draft.get("id").to_owned();
    if draft.get("code").is_empty() && !id.is_empty() && crate::ids::as_uuid(&id).is_none() {
        draft.set("code", id);
    }
    let vocabulary = draft.get("taxonomy").to_owned();
    if !vocabulary.is_empty() && draft.get("taxonomy_id").is_empty() {
        draft.set("taxonomy_id", vocabulary.clone());
        children.push(Draft::of("taxonomy").with("id", vocabulary.clone()).with("name", vocabulary));
    }
}
