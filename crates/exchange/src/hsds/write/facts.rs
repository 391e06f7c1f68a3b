//! One record as rows: first what HSDS can say, then, beside it, what it cannot.

use std::{borrow::Cow, collections::BTreeMap};

use many_doors_domain::{Cells, Channel, ChannelKind, Field, Hours, Kind, Record, ResourceId, Status, TextRow};

use super::{
    ExportError,
    claims::Claims,
    placed::{OutRow, Placed, made_id, place},
};
use crate::{
    hsds::records::{
        bundle::cell,
        channels::{self, Candidate},
        derive::{Issues, derive},
        forms, hours as schedules, languages,
        sentences::NOT_STATED,
    },
    ids,
};

/// All rows of a record.
pub(crate) fn rows(record: &Record, claims: &mut Claims) -> Result<Vec<OutRow>, ExportError> {
    let resource = &record.resource;
    if resource.kind == Kind::Practice
        && resource.credit.as_ref().is_none_or(|credit| credit.community.trim().is_empty())
    {
        return Err(ExportError::PracticeUncredited(resource.id.clone()));
    }
    let root = root_of(record);
    let mut unplaced = Cow::Borrowed(&record.unplaced);
    let mut channels: Vec<&Channel> = resource.channels.iter().collect();
    if resource.confidential {
        unplaced.to_mut().hide_place();
        channels.retain(|channel| channel.kind != ChannelKind::InPerson);
    }
    let placed = place(&unplaced, &root, claims);
    let mut export = Export {
        record,
        root,
        channels,
        placed,
        made: BTreeMap::new(),
        base: base_language(record),
        links: Vec::new(),
    };
    export.service();
    export.link_channels();
    export.hours();
    export.languages();
    export.places();
    let derived = derive(&export.placed.bundle, &mut Issues::default());
    export.profile(&derived);
    Ok(export.finish())
}

/// The id of the record's service: its own, where that is a UUID of no organization.
fn root_of(record: &Record) -> String {
    let ResourceId(id) = record.id();
    let organization =
        record.unplaced.0.get("organization").is_some_and(|rows| rows.iter().any(|row| cell(row, "id") == id));
    match ids::as_uuid(id) {
        Some(uuid) if uuid == *id && !organization => uuid,
        _ => ids::of_row("many-doors", "service", id),
    }
}

/// The language whose sentences stand in the columns of HSDS: the author's.
fn base_language(record: &Record) -> Option<String> {
    let author = |row: &&TextRow| row.provenance.origin == many_doors_domain::Origin::Author;
    let english = record.texts.iter().filter(author).find(|row| row.locale == "en");
    english.or_else(|| record.texts.iter().find(author)).or(record.texts.first()).map(|row| row.locale.clone())
}

/// An export in the making.
pub(super) struct Export<'r> {
    pub(super) record: &'r Record,
    pub(super) root: String,
    pub(super) channels: Vec<&'r Channel>,
    pub(super) placed: Placed,
    pub(super) made: BTreeMap<&'static str, Vec<String>>,
    pub(super) base: Option<String>,
    /// For each channel, the row that holds its number or address.
    pub(super) links: Vec<Option<Link>>,
}

/// The row that holds a channel's number or address.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Link {
    pub(super) table: &'static str,
    pub(super) id: String,
    pub(super) part: usize,
}

impl Export<'_> {
    fn text(&self, field: Field) -> Option<String> {
        self.record
            .text(field, self.base.as_deref()?)
            .map(|row| row.text.clone())
            .filter(|text| !text.trim().is_empty())
    }

    /// Makes a row in a table of HSDS.
    fn make(&mut self, table: &'static str, values: &[(&str, &str)]) -> String {
        let ids = self.made.entry(table).or_default();
        let id = made_id(table, &self.root, ids.len());
        ids.push(id.clone());
        let values = values.iter().filter(|(_, value)| !value.is_empty());
        let mut cells: Cells =
            values.map(|(column, value)| ((*column).to_owned().into(), (*value).to_owned())).collect();
        cells.insert("id".into(), &id);
        self.placed.bundle.push(table, cells.clone());
        self.placed.out.push(OutRow { table: table.to_owned(), cells, again: false, original: String::new() });
        id
    }

    /// The service's own row and the organization's.
    fn service(&mut self) {
        let resource = &self.record.resource;
        let named = cell(&self.placed.service, "organization_id").to_owned();
        let organization = if self.placed.bundle.row("organization", &named).is_some() {
            named
        } else {
            let about =
                self.text(Field::More).or_else(|| self.text(Field::Summary)).unwrap_or_else(|| NOT_STATED.into());
            self.make("organization", &[("name", &resource.name), ("description", &about)])
        };
        let mut cells = self.placed.service.clone();
        cells.insert("id".into(), &self.root);
        cells.insert("organization_id".into(), organization);
        cells.insert("name".into(), &resource.name);
        cells.insert("status".into(), status_word(resource.status.state));
        cells.extend(resource.also_known_as.first().map(|name| ("alternate_name".into(), name.clone())));
        for (field, column) in [
            (Field::Summary, "description"),
            (Field::Who, "eligibility_description"),
            (Field::Money, "fees_description"),
        ] {
            cells.extend(self.text(field).map(|text| (column.into(), text)));
        }
        self.placed.bundle.push("service", cells);
        self.addresses();
    }

    /// The service's own mailbox and page, where no row of its source holds them already.
    fn addresses(&mut self) {
        let known = channels::candidates(&self.placed.bundle, &mut Issues::default());
        let mut found = Cells::new();
        for (kind, column) in [(ChannelKind::Email, "email"), (ChannelKind::Web, "url")] {
            let fits = |address: &&str| {
                let told = known
                    .iter()
                    .any(|row| row.channel.kind == kind && row.channel.address.as_deref() == Some(*address));
                !told && if kind == ChannelKind::Email { forms::is_email(address) } else { forms::is_web(address) }
            };
            let mut addresses =
                self.channels.iter().filter(|channel| channel.kind == kind).filter_map(|c| c.address.as_deref());
            found.extend(addresses.find(fits).map(|address| (column.into(), address.to_owned())));
        }
        let rows = self.placed.bundle.tables.get_mut("service").into_iter().flatten();
        rows.for_each(|row| row.cells.extend(found.iter().map(|(column, value)| (column.clone(), value))));
    }

    /// Finds, for each channel, the row that says its number or address already, or makes one.
    fn link_channels(&mut self) {
        let found = channels::candidates(&self.placed.bundle, &mut Issues::default());
        let mut free: Vec<Option<Candidate>> = found.into_iter().map(Some).collect();
        for channel in self.channels.clone() {
            let fits =
                |candidate: &Option<Candidate>| candidate.as_ref().is_some_and(|found| says(&found.channel, channel));
            let link = match free.iter().position(fits).and_then(|at| free[at].take()) {
                Some(found) => Some(Link { table: found.table, id: found.id, part: found.part }),
                None => self.make_channel(channel),
            };
            self.links.push(link);
        }
    }

    fn make_channel(&mut self, channel: &Channel) -> Option<Link> {
        let label = channel.label.as_deref().unwrap_or_default();
        let root = self.root.clone();
        if let Some(number) = &channel.number {
            let press = channel.press.as_deref().filter(|press| forms::is_number(press)).unwrap_or_default();
            let kind = channels::phone_type(channel.kind);
            let number = number.as_str();
            let values = [
                ("service_id", root.as_str()),
                ("number", number),
                ("type", kind),
                ("extension", press),
                ("description", label),
            ];
            let mut cells: Cells =
                values.iter().map(|(column, value)| ((*column).into(), (*value).to_owned())).collect();
            let read =
                |cells: &Cells| matches!(channels::of_row(cells).channels.as_slice(), [one] if says(one, channel));
            if !read(&cells) {
                cells.remove("description");
                cells.remove("extension");
            }
            if !read(&cells) {
                return None;
            }
            let values: Vec<(&str, &str)> = cells.iter().map(|(column, value)| (column.as_ref(), value)).collect();
            return Some(Link { table: "phone", id: self.make("phone", &values), part: 0 });
        }
        let address = channel.address.as_deref().filter(|address| forms::is_web(address))?;
        matches!(channel.kind, ChannelKind::Web | ChannelKind::Chat).then(|| {
            let label = if label.chars().count() <= 60 && !label.contains(['\n', '\r']) { label } else { "" };
            let id = self.make("url", &[("service_id", &root), ("url", address), ("label", label)]);
            Link { table: "url", id, part: 0 }
        })
    }

    /// Rows for hours, where all channels that have any keep the same.
    fn hours(&mut self) {
        let mut known = self.channels.iter().map(|channel| &channel.hours).filter(|hours| **hours != Hours::Unknown);
        let first = known.next().cloned().filter(|first| known.all(|other| other == first));
        let mut prose = self.text(Field::Hours).unwrap_or_default();
        if !self.placed.bundle.rows("schedule").is_empty() {
            return;
        }
        let root = self.root.clone();
        let all_days: Vec<_> = schedules::DAYS.iter().map(|(_, day)| *day).collect();
        let stretches = match first {
            Some(Hours::Always) => vec![(schedules::byday(&all_days), "00:00:00".to_owned(), "23:59:59".to_owned())],
            Some(Hours::Weekly { openings, .. }) => openings
                .iter()
                .map(|opening| {
                    let time = |time: jiff::civil::Time| time.strftime("%H:%M:00").to_string();
                    (schedules::byday(&opening.days), time(opening.from), time(opening.to))
                })
                .collect(),
            _ => Vec::new(),
        };
        for (days, opens, closes) in &stretches {
            let prose = std::mem::take(&mut prose);
            self.make(
                "schedule",
                &[
                    ("service_id", &root),
                    ("freq", "WEEKLY"),
                    ("byday", days),
                    ("opens_at", opens),
                    ("closes_at", closes),
                    ("description", &prose),
                ],
            );
        }
        if !prose.is_empty() {
            self.make("schedule", &[("service_id", &root), ("description", &prose)]);
        }
    }

    /// Rows for languages: of each number that was made, and of the service where people go there.
    fn languages(&mut self) {
        let here =
            self.channels.iter().find(|channel| channel.kind == ChannelKind::InPerson && !channel.languages.is_empty());
        let mut wanted: Vec<(&str, String, Vec<String>)> = Vec::new();
        let own = self.made.get("phone").cloned().unwrap_or_default();
        for (channel, link) in self.channels.iter().zip(&self.links) {
            if let Some(link) = link.as_ref().filter(|link| own.contains(&link.id)) {
                wanted.push(("phone_id", link.id.clone(), channel.languages.iter().map(|tag| tag.0.clone()).collect()));
            }
        }
        if let Some(channel) = here.filter(|_| self.placed.bundle.rows("language").is_empty()) {
            wanted.push(("service_id", self.root.clone(), channel.languages.iter().map(|tag| tag.0.clone()).collect()));
        }
        for (column, id, tags) in wanted {
            for tag in tags {
                let name = languages::english(&tag).unwrap_or_default();
                let code = tag.split('-').next().unwrap_or_default().to_owned();
                self.make("language", &[(column, &id), ("code", &code), ("name", &name)]);
            }
        }
    }

    /// Locations for the points of a record that people can go to.
    fn places(&mut self) {
        let resource = &self.record.resource;
        let visited = self.channels.iter().any(|channel| channel.kind == ChannelKind::InPerson);
        if resource.confidential || !visited || !self.placed.bundle.rows("location").is_empty() {
            return;
        }
        let root = self.root.clone();
        for point in &resource.area.points {
            let (latitude, longitude) = (point.latitude().to_string(), point.longitude().to_string());
            let location = self.make(
                "location",
                &[
                    ("location_type", "physical"),
                    ("name", &resource.name),
                    ("latitude", &latitude),
                    ("longitude", &longitude),
                ],
            );
            self.make("service_at_location", &[("service_id", &root), ("location_id", &location)]);
        }
    }
}

/// A row says all that makes this channel one, and nothing that it is not.
pub(super) fn says(row: &Channel, channel: &Channel) -> bool {
    let kind = row.kind == channel.kind || (row.kind == ChannelKind::Web && channel.kind == ChannelKind::Chat);
    let beside = |theirs: &Option<String>, mine: &Option<String>| theirs.is_none() || theirs == mine;
    kind && row.number == channel.number
        && (row.address == channel.address || row.address.is_none())
        && beside(&row.label, &channel.label)
        && beside(&row.vanity, &channel.vanity)
        && beside(&row.press, &channel.press)
        && (channel.number.is_some() || channel.address.is_some())
}

fn status_word(status: Status) -> &'static str {
    match status {
        Status::Available => "active",
        Status::Paused => "temporarily closed",
        Status::Ended => "defunct",
        Status::Uncertain => "inactive",
    }
}
