//! Objects in objects to rows of tables.

use std::borrow::Cow;

use serde_json::{Map, Value};
use uuid::Uuid;

use super::Watch;
use super::header::Header;
use super::intake::{At, Intake, Taken};
use super::names::Kind;
use super::private;
use crate::{Outcome, Reason, Stopped};

/// Keys under which programs put a page of results.
const PAGES: &[&str] = &["contents", "content", "items", "results", "data", "value", "records"];

/// One object on its way, and what it hangs on.
struct Flatten<'i, 'o, 'w, 'p> {
    intake: &'i mut Intake<'o>,
    watch: &'w mut Watch<'p>,
    file: &'w str,
    number: u32,
    known: bool,
}

/// Takes all objects of a file in. Whether any of them is of HSDS.
pub(super) fn file(intake: &mut Intake<'_>, file: &str, value: &Value, watch: &mut Watch<'_>) -> Result<bool, Stopped> {
    let (stem, _) = super::stem(file);
    let folder = file.rsplit('/').nth(1).and_then(Kind::named);
    let named = Kind::named(stem).or(folder);
    intake.as_is |= is_own(value);
    let mut flatten = Flatten { intake, watch, file, number: 0, known: false };
    flatten.top(named, stem, value)?;
    Ok(flatten.known)
}

impl Flatten<'_, '_, '_, '_> {
    fn top(&mut self, named: Option<Kind>, stem: &str, value: &Value) -> Result<(), Stopped> {
        match value {
            Value::Array(items) => {
                for item in items {
                    self.top(named, stem, item)?;
                }
            }
            Value::Object(map) => {
                if let Some(Value::Array(items)) =
                    PAGES.iter().find_map(|key| map.get(*key)).filter(|_| !map.contains_key("id"))
                {
                    for item in items {
                        self.top(named, stem, item)?;
                    }
                } else if let Some(terms) =
                    map.get("taxonomy").and_then(Value::as_object).filter(|_| !map.contains_key("id"))
                {
                    if map.len() > 1 {
                        self.strange();
                    }
                    self.levels(terms, None)?;
                } else if is_container(map) {
                    for (key, items) in map {
                        let name = key.trim_end_matches(".csv");
                        self.top(Kind::named(name), name, items)?;
                    }
                } else {
                    self.number += 1;
                    self.watch.row(0)?;
                    self.object(named.or_else(|| kind_of(map)), stem, map, &[], None)?;
                }
            }
            Value::Null => {}
            _ => self.strange(),
        }
        Ok(())
    }

    /// Tells once of a file that something in it is no object of any table.
    fn strange(&mut self) {
        self.intake.once(self.file, None, Outcome::Quarantined, Reason::BadJson, "");
    }

    /// Takes in one object and all that hangs on it.
    fn object(
        &mut self,
        kind: Option<Kind>,
        name: &str,
        map: &Map<String, Value>,
        above: &[(&'static str, Uuid)],
        within: Option<Kind>,
    ) -> Result<Option<Taken>, Stopped> {
        let at = At { file: self.file, line: self.number };
        let Some(kind) = kind else {
            let texts: Vec<(&String, Cow<'_, str>)> = map.iter().map(|(key, value)| (key, text(value))).collect();
            let header = Header::new(None, name, texts.iter().map(|(key, _)| key.as_str()));
            self.intake.header(&header, self.file);
            return Ok(self.intake.row(&header, texts.into_iter().map(|(_, value)| value).collect(), &[], at));
        };
        self.known = true;
        let hidden = |(key, value): &(&String, &Value)| key.as_str() == "id" || private::hides(kind, key, &text(value));
        if !self.intake.options.keep_private && map.iter().filter(hidden).any(|(key, _)| key != "id") {
            // All of it is left out, and what stands in it with it.
            let (names, fields): (Vec<&str>, Vec<Cow<'_, str>>) =
                map.iter().filter(hidden).map(|(key, value)| (key.as_str(), text(value))).unzip();
            let header = Header::new(Some(kind), name, names.into_iter());
            return Ok(self.intake.row(&header, fields, &[], at));
        }
        let mut more = above.to_vec();
        // What it belongs to stands inside of it and must be there first.
        for (key, value) in map {
            if let (Some(inner), Some(column), Value::Object(inside)) =
                (Kind::named(key), above_column(kind, key), value)
                && let Some(taken) = self.object(Some(inner), key, inside, &[], None)?
            {
                more.push((column, taken.id));
            }
        }
        let mut names = Vec::new();
        let mut fields = Vec::new();
        let mut below = Vec::new();
        let mut tables = None;
        for (key, value) in map {
            if value.is_object() && above_column(kind, key).is_some() && Kind::named(key).is_some() {
                continue;
            }
            match (Kind::named(key), value) {
                (_, Value::Object(own)) if key == super::OWN_KEY => tables = Some(own),
                (Some(inner), Value::Array(items))
                    if items.iter().all(Value::is_object) && below_columns(kind, inner).is_some() =>
                {
                    below.push((inner, key, items));
                }
                _ => {
                    names.push(key.as_str());
                    fields.push(text(value));
                }
            }
        }
        // What an attribute is about is said by where it stands.
        let entity = match kind {
            Kind::Attribute => "link_entity",
            _ => "resource_type",
        };
        if let Some(within) =
            within.filter(|_| matches!(kind, Kind::Attribute | Kind::Metadata) && !map.contains_key(entity))
        {
            names.push(entity);
            fields.push(Cow::Borrowed(within.table()));
        }
        let header = Header::new(Some(kind), name, names.into_iter());
        self.intake.header(&header, self.file);
        for (column, _) in &more {
            self.intake.declared.insert((kind.table(), (*column).to_owned()));
        }
        let Some(taken) = self.intake.row(&header, fields, &more, at) else {
            return Ok(None);
        };
        for (inner, key, items) in below {
            let Some(column) = below_columns(kind, inner) else { continue };
            for item in items.iter().filter_map(Value::as_object) {
                self.object(Some(inner), key, item, &[(column, taken.id)], Some(kind))?;
            }
        }
        for (key, items) in tables.into_iter().flatten() {
            for item in items.as_array().into_iter().flatten().filter_map(Value::as_object) {
                self.object(Kind::named(key), key, item, &[], None)?;
            }
        }
        Ok(Some(taken))
    }

    /// Terms inside terms, as Ohana's taxonomy has them: `@id`, `@title`, and the next level under a key of its own.
    fn levels(&mut self, map: &Map<String, Value>, parent: Option<Uuid>) -> Result<(), Stopped> {
        let is_level = |(key, value): &(&String, &Value)| key.ends_with("_level") && value.is_array();
        if parent.is_none() && !map.iter().all(|entry| is_level(&entry)) {
            self.strange();
        }
        for (_, items) in map.iter().filter(is_level) {
            for item in items.as_array().into_iter().flatten() {
                let Some(item) = item.as_object() else {
                    self.strange();
                    continue;
                };
                self.number += 1;
                self.watch.row(0)?;
                let (mut names, mut fields) = (vec!["id", "name"], Vec::new());
                fields.extend(["@id", "@title"].map(|key| item.get(key).map_or(Cow::Borrowed(""), text)));
                for (key, value) in item.iter().filter(|entry| !is_level(entry) && !is_term_key(entry.0)) {
                    names.push(key);
                    fields.push(text(value));
                }
                let header = Header::new(Some(Kind::TaxonomyTerm), "taxonomy_term", names.into_iter());
                self.intake.header(&header, self.file);
                let above: Vec<(&'static str, Uuid)> = parent.map(|id| ("parent_id", id)).into_iter().collect();
                self.known = true;
                if let Some(taken) = self.intake.row(&header, fields, &above, At { file: self.file, line: self.number })
                {
                    self.levels(item, Some(taken.id))?;
                }
            }
        }
        Ok(())
    }
}

/// Keys of Ohana's taxonomy that have a column of HSDS.
fn is_term_key(key: &str) -> bool {
    matches!(key, "@id" | "@title")
}

/// The text of a value; of a list of words the words, of anything else the JSON itself, so that nothing is lost.
fn text(value: &Value) -> Cow<'_, str> {
    match value {
        Value::Null => Cow::Borrowed(""),
        Value::String(text) => Cow::Borrowed(text),
        Value::Array(items) if items.is_empty() => Cow::Borrowed(""),
        Value::Object(map) if map.is_empty() => Cow::Borrowed(""),
        Value::Array(items) if items.iter().all(|item| item.as_str().is_some_and(|item| !item.contains(','))) => {
            Cow::Owned(items.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", "))
        }
        other => Cow::Owned(other.to_string()),
    }
}

/// The column that names an object standing inside of another and above it.
fn above_column(kind: Kind, key: &str) -> Option<&'static str> {
    Some(match (kind, Kind::named(key)?) {
        (Kind::TaxonomyTerm, Kind::Taxonomy) => "taxonomy_id",
        (Kind::Attribute | Kind::ServiceAttribute | Kind::ServiceTaxonomy, Kind::TaxonomyTerm | Kind::Taxonomy) => {
            "taxonomy_term_id"
        }
        (Kind::ServiceCapacity, Kind::Unit) => "unit_id",
        (_, Kind::Organization) => "organization_id",
        (_, Kind::Service) => "service_id",
        (_, Kind::Location) => "location_id",
        (Kind::Service, Kind::Program) => "program_id",
        _ => return None,
    })
}

/// The column by which an object in a list names the one it is in.
fn below_columns(kind: Kind, inner: Kind) -> Option<&'static str> {
    Some(match (inner, kind) {
        (Kind::Attribute, _) => "link_id",
        (Kind::Metadata, _) => "resource_id",
        (Kind::TaxonomyTerm, Kind::Taxonomy) => "taxonomy_id",
        (Kind::TaxonomyTerm, Kind::TaxonomyTerm) => "parent_id",
        (_, Kind::Organization) => "organization_id",
        (_, Kind::Service) => "service_id",
        (_, Kind::Location) => "location_id",
        (_, Kind::ServiceAtLocation) => "service_at_location_id",
        (_, Kind::Contact) => "contact_id",
        (_, Kind::Phone) => "phone_id",
        (_, Kind::Program) => "program_id",
        _ => return None,
    })
}

/// Whether any service in it carries tables of this program.
fn is_own(value: &Value) -> bool {
    match value {
        Value::Array(items) => items.iter().any(is_own),
        Value::Object(map) => {
            map.contains_key(super::OWN_KEY)
                || PAGES.iter().chain(&["services"]).filter_map(|key| map.get(*key)).any(is_own)
        }
        _ => false,
    }
}

/// Tables by name, as one object. Some of them may be none of HSDS.
fn is_container(map: &Map<String, Value>) -> bool {
    let rows = |value: &Value| value.as_array().is_some_and(|items| items.iter().all(Value::is_object));
    let known = |key: &String| Kind::named(key.trim_end_matches(".csv")).is_some();
    !map.contains_key("id")
        && !map.contains_key("name")
        && map.keys().any(known)
        && map.iter().all(|(key, value)| value.is_array() && (known(key) || rows(value)))
}

/// What an object without a name is, by keys that only such objects have.
fn kind_of(map: &Map<String, Value>) -> Option<Kind> {
    let any = |keys: &[&str]| keys.iter().any(|key| map.contains_key(*key));
    Some(if any(&["taxonomy_detail", "term_uri"]) {
        Kind::TaxonomyTerm
    } else if any(&["location_type", "addresses", "physical_addresses", "transportation"]) {
        Kind::Location
    } else if any(&[
        "service_at_locations",
        "services_at_location",
        "application_process",
        "fees_description",
        "eligibility_description",
    ]) {
        Kind::Service
    } else if any(&["organization_identifiers", "legal_status", "tax_status", "year_incorporated"]) {
        Kind::Organization
    } else if any(&["location", "location_id"]) && any(&["service", "service_id"]) {
        Kind::ServiceAtLocation
    } else if any(&["status"]) && any(&["organization", "organization_id"]) {
        Kind::Service
    } else {
        return None;
    })
}
