//! Ways to reach a service, read from the rows of its phones, pages, mailboxes and addresses.

use many_doors_domain::{Cells, Channel, ChannelKind, Hours};

use super::{
    bundle::{Bundle, BundleRow, cell},
    derive::{Issue, Issues},
    forms, phones, places,
};
use crate::{Outcome, Reason};

/// A channel that a row of HSDS says there is.
#[derive(Debug, Clone)]
pub(crate) struct Candidate {
    /// The table of the row.
    pub(crate) table: &'static str,
    /// The row.
    pub(crate) id: String,
    /// Which of several numbers in one field, from 0.
    pub(crate) part: usize,
    /// It is for this service; others are the organization's own and stand back where the service has one.
    pub(crate) offered: bool,
    /// What is read from the row.
    pub(crate) channel: Channel,
}

/// A channel without anything but its kind.
pub(crate) fn bare(kind: ChannelKind) -> Channel {
    Channel {
        kind,
        number: None,
        address: None,
        label: None,
        vanity: None,
        keyword: None,
        press: None,
        whatsapp: false,
        uncertain: false,
        languages: Vec::new(),
        interpreter: false,
        hours: Hours::Unknown,
        checked: None,
        hours_checked: None,
    }
}

/// All of them, phones first.
pub(crate) fn candidates(bundle: &Bundle, issues: &mut Issues) -> Vec<Candidate> {
    let mut found = by_phone(bundle, issues);
    found.extend(online(bundle, issues, "email", &["email"], ChannelKind::Email));
    found.extend(online(bundle, issues, "url", &["url", "website"], ChannelKind::Web));
    found.extend(in_person(bundle));
    found
}

fn by_phone(bundle: &Bundle, issues: &mut Issues) -> Vec<Candidate> {
    let mut found: Vec<Candidate> = Vec::new();
    let mut own = false;
    let mut levels = Vec::new();
    for (at, row) in bundle.rows("phone").iter().enumerate() {
        let Some(level) = level(bundle, row) else { continue };
        let read = of_row(&row.cells);
        match read.outcome {
            PhoneOutcome::NotUnderstood if !row.get("number").trim().is_empty() => {
                issues.note("phone", at, "number", Outcome::Kept, Reason::PhoneNotUnderstood, row.get("number"));
            }
            PhoneOutcome::Read if read.channels.len() > 1 => {
                issues.note("phone", at, "number", Outcome::Repaired, Reason::SeveralPhones, row.get("number"));
            }
            PhoneOutcome::Read if read.from_number => {
                issues.note("phone", at, "number", Outcome::Repaired, Reason::PhoneExtension, row.get("number"));
            }
            _ => {}
        }
        for (part, channel) in read.channels.into_iter().enumerate() {
            own |= level == Level::Own;
            levels.push(level);
            found.push(Candidate { table: "phone", id: row.get("id").to_owned(), part, offered: false, channel });
        }
    }
    for at in 0..found.len() {
        let same = |other: &Candidate| {
            let (a, b) = (&other.channel, &found[at].channel);
            (a.kind, &a.number, &a.press) == (b.kind, &b.number, &b.press)
        };
        let first = !found[..at].iter().any(|other| other.offered && same(other));
        found[at].offered = first && (levels[at] == Level::Own || !own);
    }
    found
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Level {
    /// Of the service or of one of its places.
    Own,
    /// Of its organization.
    Organization,
}

/// Whose the number is. A number that only a person has is nobody's door.
fn level(bundle: &Bundle, row: &BundleRow) -> Option<Level> {
    if is_own(bundle, row) {
        return Some(Level::Own);
    }
    let organization = bundle.organization().is_some_and(|known| known.get("id") == row.get("organization_id"));
    (row.get("contact_id").is_empty() && organization).then_some(Level::Organization)
}

/// It belongs to the service or to a place where the service is.
pub(crate) fn is_own(bundle: &Bundle, row: &BundleRow) -> bool {
    let place = row.get("location_id");
    row.get("service_id") == bundle.root
        || bundle
            .row("service_at_location", row.get("service_at_location_id"))
            .is_some_and(|at| at.get("service_id") == bundle.root)
        || (!place.is_empty() && places_of(bundle).iter().any(|known| known.get("id") == place))
}

/// What a phone row says.
pub(crate) struct PhoneRow {
    pub(crate) channels: Vec<Channel>,
    outcome: PhoneOutcome,
    /// The extension stood in the number's own field.
    from_number: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum PhoneOutcome {
    Read,
    /// A fax or pager: nobody answers there.
    NoDoor,
    NotUnderstood,
}

/// Reads one phone row.
pub(crate) fn of_row(row: &Cells) -> PhoneRow {
    let nothing = |outcome| PhoneRow { channels: Vec::new(), outcome, from_number: false };
    let description = cell(row, "description").trim();
    let Some(kind) = kind(cell(row, "type"), description) else { return nothing(PhoneOutcome::NoDoor) };
    let found = phones::read(cell(row, "number"), kind == ChannelKind::Text);
    if found.is_empty() {
        return nothing(PhoneOutcome::NotUnderstood);
    }
    let from_number = found.iter().any(|found| found.extension.is_some());
    let column = cell(row, "extension").trim();
    let column =
        Some(column).filter(|text| !text.is_empty() && text.len() <= 7 && text.bytes().all(|b| b.is_ascii_digit()));
    let whose = [description, cell(row, "department").trim()].into_iter().find(|text| is_label(text));
    let alone = found.len() == 1;
    let channels = found.into_iter().map(|found| Channel {
        number: Some(found.number),
        vanity: found.vanity,
        press: found.extension.or_else(|| column.filter(|_| alone).map(str::to_owned)),
        label: found.label.or_else(|| whose.map(str::to_owned)),
        ..bare(kind)
    });
    PhoneRow { channels: channels.collect(), outcome: PhoneOutcome::Read, from_number }
}

/// Short enough to stand beside a number.
fn is_label(text: &str) -> bool {
    !text.is_empty() && text.chars().count() <= 60 && !text.contains(['\n', '\r'])
}

fn kind(word: &str, description: &str) -> Option<ChannelKind> {
    let word = word.trim().to_lowercase();
    match word.as_str() {
        "voice" | "cell" | "mobile" | "work" | "home" | "toll free" | "tollfree" | "hotline" | "main" | "office" => {
            return Some(ChannelKind::Voice);
        }
        "text" | "sms" => return Some(ChannelKind::Text),
        "textphone" | "tty" | "tdd" | "tty/tdd" => return Some(ChannelKind::Tty),
        "video" | "videophone" | "vp" => return Some(ChannelKind::VideoAsl),
        "fax" | "pager" => return None,
        _ => {}
    }
    let told = format!("{word} {}", description.to_lowercase());
    let says = |wanted: &str| told.split(|c: char| !c.is_alphanumeric()).any(|found| found == wanted);
    match () {
        () if says("fax") || says("facsimile") || says("pager") => None,
        () if says("tty") || says("tdd") => Some(ChannelKind::Tty),
        () if says("videophone") => Some(ChannelKind::VideoAsl),
        () => Some(ChannelKind::Voice),
    }
}

/// The word of the column `type` for a channel that is dialed.
pub(crate) fn phone_type(kind: ChannelKind) -> &'static str {
    match kind {
        ChannelKind::Text => "text",
        ChannelKind::VideoAsl => "video",
        ChannelKind::Tty => "textphone",
        _ => "voice",
    }
}

/// Mailboxes and pages: the service's, else its organization's; rows of the table `url` besides.
fn online(bundle: &Bundle, issues: &mut Issues, what: &str, columns: &[&str], kind: ChannelKind) -> Vec<Candidate> {
    let fits = if kind == ChannelKind::Email { forms::is_email } else { forms::is_web };
    let mut found: Vec<Candidate> = Vec::new();
    let mut look = |table: &'static str, at: usize, row: &BundleRow, label: &str, offered: bool| {
        let Some(column) = columns.iter().find(|column| !row.get(column).trim().is_empty()) else { return };
        let address = row.get(column);
        if !fits(address) {
            issues.note(table, at, column, Outcome::Kept, Reason::AddressNotUnderstood, address);
            return;
        }
        let label = Some(label.to_owned()).filter(|label| is_label(label));
        let channel = Channel { address: Some(address.to_owned()), label, ..bare(kind) };
        let offered = offered && !found.iter().any(|other| other.offered && other.channel.address == channel.address);
        found.push(Candidate { table, id: row.get("id").to_owned(), part: 0, offered, channel });
    };
    let mut alone = true;
    if let Some(service) = bundle.service() {
        let at = bundle.rows("service").iter().position(|row| std::ptr::eq(row, service)).unwrap_or(0);
        look("service", at, service, "", true);
        alone = columns.iter().all(|column| !fits(service.get(column)));
    }
    if let Some(organization) = bundle.organization() {
        let at = bundle.rows("organization").iter().position(|row| std::ptr::eq(row, organization)).unwrap_or(0);
        look("organization", at, organization, "", alone);
    }
    if what == "url" {
        for (at, row) in bundle.rows("url").iter().enumerate() {
            let own = row.get("service_id") == bundle.root || bundle.service().is_none();
            look("url", at, row, row.get("label"), own);
        }
    }
    found
}

fn in_person(bundle: &Bundle) -> Vec<Candidate> {
    let mut found: Vec<Candidate> = Vec::new();
    for location in places_of(bundle) {
        if !matches!(location.get("location_type"), "" | "physical") {
            continue;
        }
        let addresses = bundle.rows("address").iter().filter(|row| row.get("location_id") == location.get("id"));
        for address in addresses {
            let Some(line) = places::one_line(&address.cells) else { continue };
            let offered = matches!(address.get("address_type"), "" | "physical")
                && !found.iter().any(|other| other.offered && other.channel.address.as_deref() == Some(&line));
            let label = place_label(bundle, location, address);
            let channel = Channel { address: Some(line), label, ..bare(ChannelKind::InPerson) };
            found.push(Candidate { table: "address", id: address.get("id").to_owned(), part: 0, offered, channel });
        }
    }
    found
}

/// The name of a place, where it says more than the service, its organization and the address do.
fn place_label(bundle: &Bundle, location: &BundleRow, address: &BundleRow) -> Option<String> {
    let name = location.get("name").trim();
    let known = [bundle.service(), bundle.organization()].into_iter().flatten().map(|row| row.get("name").trim());
    let says_more = !known.into_iter().any(|known| known.eq_ignore_ascii_case(name))
        && !name.to_lowercase().contains(&address.get("address_1").trim().to_lowercase());
    (is_label(name) && says_more).then(|| name.to_owned())
}

/// The locations at which the service is, in the order in which it names them; without a service, its organization's.
pub(crate) fn places_of(bundle: &Bundle) -> Vec<&BundleRow> {
    if bundle.service().is_none() {
        return bundle.rows("location").iter().filter(|row| row.get("organization_id") == bundle.root).collect();
    }
    let mut places: Vec<&BundleRow> = Vec::new();
    for at in bundle.rows("service_at_location").iter().filter(|row| row.get("service_id") == bundle.root) {
        if let Some(location) = bundle.row("location", at.get("location_id"))
            && !places.iter().any(|known| std::ptr::eq(*known, location))
        {
            places.push(location);
        }
    }
    places
}

impl Issues {
    fn note(&mut self, table: &str, at: usize, column: &str, outcome: Outcome, reason: Reason, value: &str) {
        self.0.push(Issue {
            table: table.to_owned(),
            at,
            column: Some(column.to_owned()),
            outcome,
            reason,
            value: value.to_owned(),
        });
    }
}
