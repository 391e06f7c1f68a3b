//! Takes rows of any version into the tables: what is private goes, what is old is turned to 3.1, ids become lasting ones.

use std::borrow::Cow;
use std::collections::BTreeMap;

use uuid::Uuid;

use super::draft::{Draft, PARENT};
use super::header::Header;
use super::names::{self, Kind};
use super::tables::{Grown, Ids, Put, as_uuid, derived};
use super::telling::Listings;
use super::turn::{How, Turned, cleaned, turn};
use super::{Options, withhold};
use crate::hash::{HashMap, HashSet};
use crate::hsds::model;
use crate::hsds::secrets::Secrets;
use crate::{Notice, Outcome, Reason};

/// Tables whose rows others point at. In all others an id that stands twice means nothing, and both rows are kept.
const POINTED_AT: &[&str] = &[
    "organization",
    "program",
    "service",
    "location",
    "service_at_location",
    "contact",
    "taxonomy_term",
    "taxonomy",
    "unit",
];

/// Everything that is known while a source is read.
#[derive(Debug)]
pub(super) struct Intake<'o> {
    pub(super) options: &'o Options,
    pub(super) grown: Grown,
    pub(super) notices: Vec<Notice>,
    pub(super) ids: Ids,
    /// Ids of rows that were left out, and why: what hangs on them is left out, too.
    pub(super) left_out: HashMap<Uuid, Reason>,
    /// How many notices there are.
    pub(super) counts: BTreeMap<(Outcome, Reason), u64>,
    /// What is listed of them.
    pub(super) listed: Listings,
    /// What was told once for a whole file.
    pub(super) told: HashMap<String, Vec<(Reason, String)>>,
    /// Services hung on a location, as Ohana writes them.
    pub(super) by_location: bool,
    /// Streets of places that must not be found: texts about those places must not tell them either.
    pub(super) secrets: Secrets,
    /// References that headers have, even where no row has one.
    pub(super) declared: HashSet<(&'static str, String)>,
    /// Text is taken as it is, and so are rows: this program wrote them.
    pub(super) as_is: bool,
    /// Rows of JSON say parts of the same thing in several places.
    pub(super) merge: bool,
}

/// A row that was taken in.
#[derive(Debug, Clone, Copy)]
pub(super) struct Taken {
    /// Its lasting id.
    pub(super) id: Uuid,
}

/// Where a row stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct At<'a> {
    pub(super) file: &'a str,
    pub(super) line: u32,
}

impl<'o> Intake<'o> {
    pub(super) fn new(options: &'o Options) -> Self {
        Self {
            options,
            grown: Grown::default(),
            notices: Vec::new(),
            counts: BTreeMap::new(),
            listed: HashMap::default(),
            ids: Ids::default(),
            left_out: HashMap::default(),
            told: HashMap::default(),
            by_location: false,
            as_is: options.as_is,
            declared: HashSet::default(),
            secrets: Secrets::default(),
            merge: false,
        }
    }

    /// Takes a row in as its source wrote it. None if it was left out or empty.
    pub(super) fn row<'a>(
        &mut self,
        header: &'a Header,
        fields: Vec<Cow<'a, str>>,
        more: &[(&'static str, Uuid)],
        at: At<'_>,
    ) -> Option<Taken> {
        let how = self.how();
        self.take(header, turn(header, cleaned(fields, how), more, how), at)
    }

    /// How rows are turned before they are taken in.
    pub(super) fn how(&self) -> How {
        How { keep_private: self.options.keep_private, as_is: self.as_is }
    }

    /// Takes a row in that was turned. None if it was left out or empty.
    pub(super) fn take<'a>(&mut self, header: &'a Header, turned: Turned<'a>, at: At<'_>) -> Option<Taken> {
        let Turned { draft, children, remarks, repairs, scheme, private, secrets } = turned;
        if let Some(id) = private.whole_row {
            self.leave_out(&header.table, &id, Reason::MarkedPrivate);
            self.notice(at, None, Outcome::LeftOut, Reason::MarkedPrivate, "");
            return None;
        }
        for (column, reason) in private.first {
            self.notice(at, Some(column), Outcome::LeftOut, reason, "");
        }
        secrets.iter().for_each(|street| self.secrets.add(street));
        if draft.cells.is_empty() {
            return None;
        }
        for (column, reason) in repairs {
            self.notice(at, Some(column), Outcome::Repaired, reason, "");
        }
        if let Some((column, value)) = scheme {
            self.notice(at, Some(column), Outcome::Repaired, Reason::NoScheme, &value);
        }
        for (number, (column, outcome, reason, value)) in remarks.iter().enumerate() {
            if !remarks[..number].iter().any(|(.., told, _)| told == reason) {
                self.notice(at, Some(column), *outcome, *reason, value);
            }
        }
        if header.kind == Some(Kind::Service) && header.has("location_id") {
            self.by_location = true;
        }
        if private.staff && draft.cells.iter().all(|(name, _)| name == "id" || name.ends_with("_id")) {
            // Nothing is left of it but the knowledge that somebody works there.
            self.leave_out(&header.table, draft.get("id"), Reason::StaffContact);
            return None;
        }
        if header.kind.is_none() {
            self.grown.table(&header.table).put(&draft, None, at.file, at.line, false);
            return Some(Taken { id: Uuid::nil() });
        }
        let (taken, kept) = self.add(draft, at)?;
        for mut child in children.into_iter().filter(|_| kept) {
            for (_, value) in &mut child.cells {
                if value == PARENT {
                    *value = Cow::Owned(taken.id.hyphenated().to_string());
                }
            }
            self.add(child, at);
        }
        Some(taken)
    }

    /// Puts a row of 3.1 into its table, with lasting ids.
    fn add(&mut self, mut draft: Draft<'_>, at: At<'_>) -> Option<(Taken, bool)> {
        let kind = draft.kind;
        let table = model::table(&draft.table).map_or("eligibility", |model| model.name);
        let source = self.options.source.as_str();
        let raw = draft.take("id").unwrap_or_default();
        for (name, value) in &mut draft.cells {
            let target = match name.as_ref() {
                "link_id" | "resource_id" => None,
                name => names::reference(table, name),
            };
            if let Some(target) = target {
                let (id, new) = self.ids.of(source, target, value.trim());
                if new || id.hyphenated().encode_lower(&mut Uuid::encode_buffer()) != value.as_ref() {
                    *value = Cow::Owned(id.hyphenated().to_string());
                }
            }
        }
        for (column, entity) in [("link_id", "link_entity"), ("resource_id", "resource_type")] {
            let value = draft.get(column);
            if value.is_empty() {
                continue;
            }
            let id = match (as_uuid(value), Kind::named(draft.get(entity)).map(Kind::table)) {
                (Some(id), _) => id,
                (None, Some(target)) => self.ids.of(source, target, value).0,
                _ => continue,
            };
            draft.set(column, id.hyphenated().to_string());
        }
        if table == "phone" && !self.options.keep_private && withhold::is_staff_line(&draft) {
            self.leave_out(table, &raw, Reason::StaffContact);
            self.notice(at, None, Outcome::LeftOut, Reason::StaffContact, "");
            return None;
        }
        let raw = raw.trim();
        let from_content = |draft: &Draft<'_>| {
            let mut content = String::new();
            draft
                .cells
                .iter()
                .for_each(|(name, value)| content.extend([name.as_ref(), "\u{1f}", value.as_ref(), "\u{1e}"]));
            derived(source, table, &content)
        };
        let mut id = if raw.is_empty() {
            if kind.is_some() && table != "eligibility" {
                self.once(at.file, Some("id"), Outcome::Repaired, Reason::IdMissing, "");
            }
            from_content(&draft)
        } else if let Some(id) = as_uuid(raw) {
            id
        } else {
            if kind.is_some() {
                self.once(at.file, Some("id"), Outcome::Repaired, Reason::IdDerived, raw);
                draft.set("original_id", raw.to_owned());
            }
            // Addresses and hours of two old tables share one table now, and their numbers do not.
            match kind {
                Some(Kind::PostalAddress) => derived(source, table, &format!("postal/{raw}")),
                Some(Kind::HolidaySchedule) => derived(source, table, &format!("holiday/{raw}")),
                _ if POINTED_AT.contains(&table) || table == "phone" => self.ids.of(source, table, raw).0,
                _ => derived(source, table, raw),
            }
        };
        draft.cells.insert(0, ("id".into(), id.hyphenated().to_string().into()));
        let merge = self.merge || kind.is_none();
        let growing = self.grown.table(table);
        match growing.put(&draft, Some(id), at.file, at.line, merge) {
            Put::New | Put::Merged => Some((Taken { id }, true)),
            Put::Differs if kind.is_none() => Some((Taken { id }, true)),
            Put::Differs if POINTED_AT.contains(&table) => {
                self.notice(at, Some("id"), Outcome::Quarantined, Reason::DuplicateId, raw);
                Some((Taken { id }, false))
            }
            Put::Differs => {
                let raw = raw.to_owned();
                draft.set("original_id", raw.clone());
                id = from_content(&draft);
                draft.set("id", id.hyphenated().to_string());
                if self.grown.table(table).put(&draft, Some(id), at.file, at.line, merge) == Put::New {
                    self.once(at.file, Some("id"), Outcome::Kept, Reason::DuplicateId, &raw);
                }
                Some((Taken { id }, true))
            }
        }
    }
}
