//! Rows of older versions to rows of 3.1: one row in, that row and the rows taken out of it.

use std::borrow::Cow;

use super::draft::{Draft, PARENT};
use super::names::Kind;
use super::{days, language};
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
        Kind::Schedule if is_of_three(draft) => {}
        Kind::RegularSchedule | Kind::Schedule => weekly(draft, remarks),
        Kind::HolidaySchedule => holiday(draft, remarks),
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

/// Hours as 3.0 and later write them: they are what they say.
fn is_of_three(draft: &Draft<'_>) -> bool {
    let time = |text: &str| {
        let bytes = text.as_bytes();
        text.is_empty()
            || (bytes.len() >= 5
                && bytes[2] == b':'
                && bytes.iter().filter(|byte| byte.is_ascii_digit()).count() >= 4
                && !text.contains(['m', 'M']))
    };
    let dates = ["valid_from", "valid_to", "dtstart", "until"];
    draft.get("weekday").is_empty()
        && ["opens_at", "closes_at"].iter().all(|name| time(draft.get(name)))
        && dates
            .iter()
            .all(|name| draft.get(name).is_empty() || days::date(draft.get(name)).as_deref() == Some(draft.get(name)))
}

/// Hours by the day of the week. What is not certain becomes prose in the description, and the times are taken away, because a
/// wrong time sends somebody to a locked door.
fn weekly(draft: &mut Draft<'_>, remarks: &mut Remarks) {
    // Some wrote times of day into the columns for dates.
    let (mut opens, mut closes) = (draft.get("opens_at").to_owned(), draft.get("closes_at").to_owned());
    if opens.is_empty() && closes.is_empty() {
        let (start, until) = (draft.get("dtstart"), draft.get("until"));
        if days::hours(start, until).is_some() {
            (opens, closes) = (start.to_owned(), until.to_owned());
            draft.set("dtstart", "");
            draft.set("until", "");
        }
    }
    let weekday = draft.get("weekday").to_owned();
    let dates = ["valid_from", "valid_to"];
    if weekday.is_empty()
        && opens.is_empty()
        && closes.is_empty()
        && dates.iter().all(|name| draft.get(name).is_empty())
    {
        return;
    }
    for name in dates {
        as_date(draft, name, name, remarks);
    }
    let (weekday_known, hours) = (days::days(&weekday), days::hours(&opens, &closes));
    let told = !draft.get("byday").is_empty();
    let no_times = opens.is_empty() && closes.is_empty();
    if (weekday_known.is_some() || (weekday.is_empty() && told)) && (hours.is_some() || no_times) {
        if let Some(found) = weekday_known {
            draft.take("weekday");
            if !told {
                draft.set("freq", found.freq);
                draft.set("byday", found.byday);
            }
            if found.prose {
                remarks.push(("weekday", crate::Outcome::Repaired, Reason::HoursRead, weekday));
            }
        }
        if let Some((from, to)) = hours {
            draft.set("opens_at", from);
            draft.set("closes_at", to);
        }
        return;
    }
    if let (true, true, Some((from, to))) = (weekday.is_empty(), !told, &hours) {
        // Times without a day: kept as times, which say nothing about any day.
        draft.set("opens_at", from.clone());
        draft.set("closes_at", to.clone());
        return;
    }
    let prose = [
        weekday.as_str(),
        &[opens.as_str(), closes.as_str()].into_iter().filter(|t| !t.is_empty()).collect::<Vec<_>>().join(" - "),
    ]
    .into_iter()
    .filter(|part| !part.is_empty())
    .collect::<Vec<_>>()
    .join(" ");
    draft.set("opens_at", "");
    draft.set("closes_at", "");
    let described = draft.get("description").to_owned();
    if described.is_empty() {
        draft.set("description", prose.clone());
    } else {
        // The source's own words stand; what they were made of stays beside them.
        draft.set("original_opens_at", opens);
        draft.set("original_closes_at", closes);
    }
    remarks.push(("opens_at", crate::Outcome::Kept, Reason::HoursNotUnderstood, prose));
}

/// Holidays: from a day to a day, closed or with other hours.
fn holiday(draft: &mut Draft<'_>, remarks: &mut Remarks) {
    as_date(draft, "start_date", "valid_from", remarks);
    as_date(draft, "end_date", "valid_to", remarks);
    let closed = draft.take("closed").unwrap_or_default();
    if super::private::says_yes(&closed) {
        draft.set("notes", "Closed");
        for (from, to) in [("opens_at", "original_opens_at"), ("closes_at", "original_closes_at")] {
            let time = draft.take(from).unwrap_or_default();
            draft.set(to, time);
        }
        return;
    }
    if !super::private::says_no(&closed) {
        draft.set("closed", closed);
    }
    let (opens, closes) = (draft.get("opens_at").to_owned(), draft.get("closes_at").to_owned());
    if opens.is_empty() && closes.is_empty() {
        return;
    }
    if let Some((from, to)) = days::hours(&opens, &closes) {
        draft.set("opens_at", from);
        draft.set("closes_at", to);
    } else {
        let prose = format!("{opens} - {closes}");
        draft.set("opens_at", "");
        draft.set("closes_at", "");
        draft.set("notes", prose.clone());
        remarks.push(("opens_at", crate::Outcome::Kept, Reason::HoursNotUnderstood, prose));
    }
}

/// Moves a date to its column when it is certain; otherwise it stays under its old name, or an `original_` one.
fn as_date(draft: &mut Draft<'_>, from: &'static str, to: &'static str, remarks: &mut Remarks) {
    let Some(raw) = draft.take(from) else { return };
    match days::date(&raw) {
        Some(date) => draft.set(to, date),
        None => {
            remarks.push((from, crate::Outcome::Kept, Reason::DateNotUnderstood, raw.to_string()));
            let kept = if from == to { Cow::Owned(format!("original_{from}")) } else { Cow::Borrowed(from) };
            draft.set(kept, raw);
        }
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
