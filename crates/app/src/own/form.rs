//! An entry as a form that a person fills in, and the record that becomes of it.

use jiff::civil::Date;
use many_doors_domain::{
    Area, Basis, Channel, ChannelKind, CommunityServed, Cost, Emergency, Flaw, Hours, IdAsked, IdAskedFact, Origin,
    PartialDate, Provenance, Record, Resource, ResourceId, Scope, Source, Status, StatusFact, Verification,
    VerificationBasis, flaws,
};
use many_doors_exchange::{clean, hsds::dialed};
use many_doors_store::{Field, TextRow};

use crate::wire::{Failure, FailureCode, OwnChannel, OwnEntry};

/// Sentences that stand in the form.
const FIELDS: [Field; 3] = [Field::Summary, Field::More, Field::Hours];

/// The form of a record, with its sentences in one language.
pub(super) fn form(record: &Record, locale: &str, changes: Option<String>) -> OwnEntry {
    let resource = &record.resource;
    let text = |field| record.text(field, locale).map(|row| row.text.clone()).unwrap_or_default();
    let state = state_of(resource);
    OwnEntry {
        id: Some(resource.id.0.clone()),
        locale: locale.to_owned(),
        name: resource.name.clone(),
        kind: resource.kind,
        summary: text(Field::Summary),
        more: text(Field::More),
        hours: text(Field::Hours),
        status: resource.status.state,
        channels: (0_u32..).zip(&resource.channels).map(|(at, channel)| row(at, channel)).collect(),
        cost: resource.cost.kind,
        needs: resource.needs.clone(),
        communities: resource.communities.iter().map(|served| served.community).collect(),
        state,
        place: resource.area.name.clone().unwrap_or_default(),
        credit: resource.credit.clone(),
        confidential: resource.confidential,
        checked: resource.checked,
        changes,
    }
}

fn row(at: u32, channel: &Channel) -> OwnChannel {
    let number = channel.number.as_ref().map(many_doors_domain::PhoneNumber::display);
    OwnChannel {
        at: Some(at),
        kind: channel.kind,
        value: number.or_else(|| channel.address.clone()).unwrap_or_default(),
        label: channel.label.clone().unwrap_or_default(),
        languages: channel.languages.clone(),
        interpreter: channel.interpreter,
    }
}

/// The form without what nobody sees and what is pasted by mistake: controls, marks that turn the direction of reading. Other
/// computers refuse packs with those.
fn seen(form: &OwnEntry) -> OwnEntry {
    let mut form = form.clone();
    let texts = [&mut form.name, &mut form.summary, &mut form.more, &mut form.hours, &mut form.place];
    let ways = form.channels.iter_mut().flat_map(|way| [&mut way.value, &mut way.label]);
    let credit = form.credit.iter_mut().map(|credit| &mut credit.community);
    for text in texts.into_iter().chain(ways).chain(credit) {
        *text = clean::safe(text).0.into_owned();
    }
    form
}

/// The record of a form. What the form does not show stays as it was in `before`.
///
/// # Errors
/// `NumberUnfit`, `CreditMissing`, `EntryUnfit`.
pub(super) fn record(
    form: &OwnEntry,
    id: ResourceId,
    before: Option<&Record>,
    checked: Option<Verification>,
    today: Date,
) -> Result<Record, Failure> {
    let form = &seen(form);
    let old = before.map(|record| &record.resource);
    if form.name.trim().is_empty() {
        return Err(Failure::of(FailureCode::EntryUnfit));
    }
    let channels: Vec<Channel> =
        form.channels.iter().map(|row| channel(row, old, checked)).collect::<Result<_, Failure>>()?;
    let mut sources = old.map(|old| old.sources.clone()).unwrap_or_default();
    if sources.is_empty() {
        let page = channels.iter().find(|channel| channel.kind == ChannelKind::Web);
        sources.extend(page.and_then(|page| page.address.clone()).map(|cite| Source { cite, own: true }));
    }
    let kept =
        |communities: &[CommunityServed], community| communities.iter().find(|one| one.community == community).copied();
    let state = StatusFact {
        state: form.status,
        since: old
            .map(|old| old.status)
            .filter(|old| old.state == form.status)
            .map_or_else(|| (form.status != Status::Available).then(|| day(today)), |status| status.since),
    };
    let resource = Resource {
        id: id.clone(),
        name: form.name.trim().to_owned(),
        also_known_as: old.map(|old| old.also_known_as.clone()).unwrap_or_default(),
        kind: form.kind,
        status: state,
        channels,
        cost: Cost { kind: form.cost, insurance: old.map(|old| old.cost.insurance.clone()).unwrap_or_default() },
        id_asked: old
            .map_or(IdAskedFact { asked: IdAsked::Unknown, source: None, date: None }, |old| old.id_asked.clone()),
        emergency: old.map_or_else(Emergency::unknown, |old| old.emergency.clone()),
        communities: form
            .communities
            .iter()
            .map(|community| {
                old.and_then(|old| kept(&old.communities, *community))
                    .unwrap_or(CommunityServed { community: *community, basis: Basis::SelfDescribed })
            })
            .collect(),
        needs: form.needs.clone(),
        area: area(form, old),
        confidential: form.confidential,
        credit: form.credit.clone().filter(|credit| !credit.community.trim().is_empty()),
        sources,
        checked,
        // The list compiled into the program is the program's.
        national_line: false,
    };
    let texts = texts(form, &id, before, today);
    let exceptions_told = texts.iter().any(|row| row.field == Field::Emergency);
    match flaws(&resource, exceptions_told).into_iter().next() {
        Some(Flaw::PracticeUncredited(_)) => return Err(Failure::of(FailureCode::CreditMissing)),
        Some(_) => return Err(Failure::of(FailureCode::EntryUnfit)),
        None => {}
    }
    let mut record = Record {
        resource,
        texts,
        licence: before.and_then(|record| record.licence.clone()),
        unplaced: before.map(|record| record.unplaced.clone()).unwrap_or_default(),
    };
    record.sort();
    Ok(record)
}

fn channel(row: &OwnChannel, old: Option<&Resource>, checked: Option<Verification>) -> Result<Channel, Failure> {
    let at = row.at.and_then(|at| usize::try_from(at).ok());
    let was = at.and_then(|at| old?.channels.get(at)).filter(|was| was.kind == row.kind);
    let mut channel = was.cloned().unwrap_or_else(|| empty(row.kind));
    let value = row.value.trim();
    match row.kind {
        ChannelKind::Voice | ChannelKind::Text | ChannelKind::VideoAsl | ChannelKind::Tty => {
            let same = was.and_then(|was| was.number.as_ref()).is_some_and(|number| number.display() == value);
            if !same {
                let read = dialed(value).ok_or_else(|| {
                    let mut failure = Failure::of(FailureCode::NumberUnfit);
                    failure.args.insert("typed".to_owned(), value.chars().take(40).collect());
                    failure
                })?;
                channel.number = Some(read.number);
                channel.press = read.extension;
                channel.vanity = read.vanity;
                channel.uncertain = false;
            }
        }
        ChannelKind::Chat | ChannelKind::Email | ChannelKind::Web | ChannelKind::InPerson => {
            channel.address = (!value.is_empty()).then(|| value.to_owned());
        }
    }
    channel.label = Some(row.label.trim().to_owned()).filter(|label| !label.is_empty());
    channel.languages = row.languages.clone();
    channel.interpreter = row.interpreter;
    // A check of the whole record is newer than one of a single way.
    if checked != old.and_then(|old| old.checked) {
        channel.checked = None;
    }
    Ok(channel)
}

fn empty(kind: ChannelKind) -> Channel {
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
        languages: vec![],
        interpreter: false,
        hours: Hours::Unknown,
        checked: None,
        hours_checked: None,
    }
}

/// The area of the form; the one before where the form says the same.
fn area(form: &OwnEntry, old: Option<&Resource>) -> Area {
    let place = Some(form.place.trim().to_owned()).filter(|place| !place.is_empty());
    let mut area = match old {
        Some(old) if state_of(old) == form.state && old.area.name == place => old.area.clone(),
        _ => {
            let mut codes = vec!["US".to_owned()];
            codes.extend(form.state.as_ref().map(|state| format!("US-{state}")));
            let scope = match (&place, &form.state) {
                (Some(_), _) => Scope::Local,
                (None, Some(_)) => Scope::State,
                (None, None) => Scope::National,
            };
            Area { scope, codes, name: place, points: vec![] }
        }
    };
    if form.confidential {
        area.points.clear();
    }
    area
}

/// The first state it serves, in two letters.
fn state_of(resource: &Resource) -> Option<String> {
    resource.area.codes.iter().find_map(|code| code.strip_prefix("US-")).map(str::to_owned)
}

/// Sentences: those of the form in its language where they changed, all others as they were.
fn texts(form: &OwnEntry, id: &ResourceId, before: Option<&Record>, today: Date) -> Vec<TextRow> {
    let mut rows = before.map(|record| record.texts.clone()).unwrap_or_default();
    for field in FIELDS {
        let typed = match field {
            Field::Summary => &form.summary,
            Field::More => &form.more,
            _ => &form.hours,
        };
        let typed = typed.trim();
        let same = |row: &TextRow| row.field == field && row.locale == form.locale;
        if rows.iter().any(|row| same(row) && row.text == typed) {
            continue;
        }
        rows.retain(|row| !same(row));
        if !typed.is_empty() {
            let provenance = Provenance {
                origin: Origin::Author,
                translator: None,
                review: None,
                date: day(today),
                source_hash: String::new(),
            };
            let locale = form.locale.clone();
            rows.push(TextRow { resource: id.clone(), field, locale, text: typed.to_owned(), provenance });
        }
    }
    rows
}

/// Somebody called today and it worked.
pub(super) fn tested(today: Date) -> Verification {
    Verification { date: day(today), basis: VerificationBasis::Tested }
}

pub(super) fn day(today: Date) -> PartialDate {
    PartialDate::from(today)
}
