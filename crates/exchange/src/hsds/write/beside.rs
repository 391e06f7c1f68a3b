//! What the rows of HSDS cannot say about a record, as rows of the profile.

use std::collections::BTreeMap;

use many_doors_domain::{Cells, Code, Hours, Origin, Status, TextRow, Verification};

use super::{
    facts::{Export, says},
    fit,
    placed::OutRow,
};
use crate::hsds::{
    model, profile,
    records::{channels::Candidate, derive::Derived},
};

/// Rows of the profile are made of these.
type Values<'v> = Vec<(&'v str, String)>;

impl Export<'_> {
    /// All rows of the profile. `derived` is what a reader sees without them.
    pub(super) fn profile(&mut self, derived: &Derived) {
        let record_row = self.record_row(derived);
        self.push(profile::RECORDS, record_row);
        if !self.channels_told(derived) {
            for at in 0..self.channels.len() {
                let row = self.channel_row(at, derived);
                self.push(profile::CHANNELS, row);
            }
        }
        self.lists(derived);
        if self.texts_told(derived).is_none() {
            self.texts(derived);
        }
        let mut listed: BTreeMap<String, (String, String)> = BTreeMap::new();
        for (table, kept) in &self.placed.kept {
            let kept = if kept.is_empty() { "-".to_owned() } else { kept.join(" ") };
            listed.entry(table.clone()).or_default().0 = kept;
        }
        for (table, made) in &self.made {
            listed.entry((*table).to_owned()).or_default().1 = made.join(" ");
        }
        for (table, (kept, made)) in listed {
            self.push(profile::ROWS, vec![("table", table), ("kept", kept), ("made", made)]);
        }
    }

    fn push(&mut self, table: &str, values: Values<'_>) {
        let root = self.root.clone();
        let cells = values.iter().map(|(column, value)| (*column, value.as_str()));
        self.placed.push(table, std::iter::once(("service_id", root.as_str())).chain(cells));
    }

    fn record_row(&self, derived: &Derived) -> Values<'static> {
        let r = &self.record.resource;
        let mut said: Vec<&str> = Vec::new();
        let mut row: Values<'static> = vec![
            ("id", r.id.0.clone()),
            ("kind", r.kind.code().into()),
            ("id_asked", r.id_asked.asked.code().into()),
            ("emergency_policy", r.emergency.policy.code().into()),
            ("emergency_operator_page", yes(r.emergency.operator_page)),
            ("confidential", yes(r.confidential)),
            ("national_line", yes(r.national_line)),
            ("needs", r.needs.iter().map(|need| need.code()).collect::<Vec<_>>().join(" ")),
        ];
        let served = r.communities.iter().map(|served| format!("{}:{}", served.community.code(), served.basis.code()));
        row.push(("communities", served.collect::<Vec<_>>().join(" ")));
        if derived.name != r.name {
            row.push(("name", r.name.clone()));
        }
        if r.status.state == Status::Uncertain {
            row.push(("status", Status::Uncertain.code().into()));
        }
        let mut optional = |column: &'static str, value: Option<String>| row.extend(value.map(|value| (column, value)));
        optional("status_since", r.status.since.map(|date| date.to_string()));
        optional("id_asked_source", r.id_asked.source.clone());
        optional("id_asked_date", r.id_asked.date.map(|date| date.to_string()));
        optional("emergency_source", r.emergency.source.clone());
        optional("emergency_date", r.emergency.date.map(|date| date.to_string()));
        optional("credit_community", r.credit.as_ref().map(|credit| credit.community.clone()));
        optional("credit_openness", r.credit.as_ref().map(|credit| credit.openness.code().to_owned()));
        optional("licence", self.record.licence.clone());
        if derived.cost.kind == r.cost.kind {
            said.push("cost");
        } else {
            optional("cost", Some(r.cost.kind.code().to_owned()));
        }
        let (area, seen) = (&r.area, &derived.area);
        if (area.scope, &area.codes, &area.name) == (seen.scope, &seen.codes, &seen.name) {
            said.push("area");
        } else {
            optional("scope", Some(area.scope.code().to_owned()));
            optional("area_codes", Some(area.codes.join(" ")));
            optional("area_name", area.name.clone());
        }
        if area.points == seen.points || r.confidential {
            said.push("points");
        } else {
            let points = area.points.iter().map(|point| format!("{},{}", point.latitude(), point.longitude()));
            optional("points", Some(points.collect::<Vec<_>>().join(" ")));
        }
        if r.checked == derived.checked {
            said.push("checked");
        } else {
            row.extend(verification("checked_date", "checked_basis", r.checked));
        }
        if r.also_known_as.starts_with(&derived.also_known_as) {
            said.push("also_known_as");
        }
        if self.channels_told(derived) {
            said.push("channels");
        }
        if let Some(text) = self.texts_told(derived) {
            said.push("texts");
            row.push(("texts_language", text.locale.clone()));
            row.push(("texts_written_on", text.provenance.date.to_string()));
        }
        row.extend(self.only_source().map(|cite| ("source", cite.to_owned())));
        row.push(("from_hsds", said.join(" ")));
        row
    }

    /// The rows of HSDS say all ways to reach it, in this order, and there is nothing to say beside them.
    fn channels_told(&self, derived: &Derived) -> bool {
        let checked = self.record.resource.checked;
        // What was checked needs its seal, and the place of a confidential service must not come back.
        !self.record.resource.confidential
            && checked == derived.checked
            && !self.channels.is_empty()
            && derived
                .candidates
                .iter()
                .filter(|found| found.offered)
                .map(|found| &found.channel)
                .eq(self.channels.iter().copied())
    }

    /// The first of the sentences, if the rows of HSDS say all of them and all have one language, day and author.
    fn texts_told(&self, derived: &Derived) -> Option<&TextRow> {
        let first = self.record.texts.first()?;
        let plain = |row: &TextRow| {
            let from = &row.provenance;
            from.origin == Origin::Author
                && from.translator.is_none()
                && from.review.is_none()
                && from.source_hash.is_empty()
        };
        let same = |row: &TextRow| {
            (&row.locale, row.provenance.date) == (&first.locale, first.provenance.date)
                && plain(row)
                && derived.text(row.field) == Some(&row.text)
        };
        let distinct = |at: usize| self.record.texts[..at].iter().all(|row| row.field != self.record.texts[at].field);
        let texts = &self.record.texts;
        let all = texts.len() == derived.texts().len() && !first.locale.is_empty();
        (all && texts.iter().all(same) && (0..texts.len()).all(distinct)).then_some(first)
    }

    /// The source, where there is one alone that is not the operator's own page.
    fn only_source(&self) -> Option<&str> {
        match self.record.resource.sources.as_slice() {
            [one] if !one.own && !one.cite.is_empty() => Some(&one.cite),
            _ => None,
        }
    }

    fn channel_row(&self, at: usize, derived: &Derived) -> Values<'static> {
        let channel = self.channels[at];
        let found = self.links[at].as_ref().and_then(|link| {
            let same = |found: &&Candidate| (found.table, &found.id, found.part) == (link.table, &link.id, link.part);
            let kind = |found: &&Candidate| says(&found.channel, channel);
            derived.candidates.iter().filter(same).find(kind)
        });
        let mut said: Vec<&str> = Vec::new();
        let mut row: Values<'static> = vec![
            ("position", at.to_string()),
            ("whatsapp", yes(channel.whatsapp)),
            ("uncertain", yes(channel.uncertain)),
            ("keyword", channel.keyword.clone().unwrap_or_default()),
        ];
        if let Some(found) = found {
            row.push(("table", found.table.to_owned()));
            row.push(("row", found.id.clone()));
            row.push(("part", if found.part == 0 { String::new() } else { found.part.to_string() }));
        } else {
            row.push(("number", channel.number.as_ref().map(|number| number.as_str().to_owned()).unwrap_or_default()));
        }
        // A page may also be said beside a number.
        if found.is_none_or(|found| found.channel.address != channel.address) {
            row.push(("address", channel.address.clone().unwrap_or_default()));
        }
        if found.is_none_or(|found| found.table != "phone") {
            row.push(("kind", channel.kind.code().to_owned()));
        }
        let beside = |mine: &Option<String>, theirs: Option<&Option<String>>| match theirs {
            Some(theirs) if theirs == mine => String::new(),
            _ => mine.clone().unwrap_or_default(),
        };
        row.push(("label", beside(&channel.label, found.map(|found| &found.channel.label))));
        row.push(("vanity", beside(&channel.vanity, found.map(|found| &found.channel.vanity))));
        row.push(("press", beside(&channel.press, found.map(|found| &found.channel.press))));
        if found.is_some_and(|found| {
            (&found.channel.languages, found.channel.interpreter) == (&channel.languages, channel.interpreter)
        }) {
            said.push("languages");
        } else {
            row.push(("languages", channel.languages.iter().map(|tag| tag.0.as_str()).collect::<Vec<_>>().join(" ")));
            row.push(("interpreter", yes(channel.interpreter)));
        }
        let zone = match &channel.hours {
            Hours::Weekly { zone, .. } => Some(zone.as_str()),
            _ => None,
        };
        if channel.hours != Hours::Unknown && derived.week.hours(zone) == channel.hours {
            said.push("hours");
        } else {
            row.push(("hours", profile::hours::write(&channel.hours)));
        }
        row.push(("zone", zone.unwrap_or_default().to_owned()));
        row.extend(verification("checked_date", "checked_basis", channel.checked));
        row.extend(verification("hours_checked_date", "hours_checked_basis", channel.hours_checked));
        if channel.checked.or(self.record.resource.checked).is_some() {
            row.push(("seal", profile::of_channel(channel)));
        }
        if channel.hours_checked.is_some() {
            row.push(("hours_seal", profile::of_hours(&channel.hours)));
        }
        row.push(("from_hsds", said.join(" ")));
        row
    }

    fn lists(&mut self, derived: &Derived) {
        let r = &self.record.resource;
        let told = if r.also_known_as.starts_with(&derived.also_known_as) { derived.also_known_as.len() } else { 0 };
        let mut rows: Vec<Values<'static>> = Vec::new();
        let mut list = |name: &'static str, at: usize, value: &str, own: bool| {
            let values = [
                ("list", name.to_owned()),
                ("position", at.to_string()),
                ("value", value.to_owned()),
                ("own", yes(own)),
            ];
            rows.push(values.into());
        };
        r.also_known_as.iter().enumerate().skip(told).for_each(|(at, name)| list("also_known_as", at, name, false));
        r.cost.insurance.iter().enumerate().for_each(|(at, name)| list("insurance", at, name, false));
        let several = r.sources.iter().enumerate().filter(|_| self.only_source().is_none());
        several.for_each(|(at, source)| list("source", at, &source.cite, source.own));
        rows.into_iter().for_each(|row| self.push(profile::LISTS, row));
    }

    fn texts(&mut self, derived: &Derived) {
        for row in &self.record.texts {
            let told = self.base.as_deref() == Some(&row.locale) && derived.text(row.field) == Some(&row.text);
            let from = &row.provenance;
            let mut values: Values<'static> = vec![
                ("field", row.field.code().to_owned()),
                ("language", row.locale.clone()),
                ("origin", from.origin.code().to_owned()),
                ("written_on", from.date.to_string()),
                ("translator", from.translator.clone().unwrap_or_default()),
                ("source_hash", from.source_hash.clone()),
                ("text", if told { String::new() } else { row.text.clone() }),
                ("from_hsds", yes(told)),
            ];
            if let Some(review) = &from.review {
                values.push(("seal", profile::of_text(&row.text)));
                values.push(("reviewer", review.reviewer.clone()));
                values.push(("reviewed_on", review.date.to_string()));
            }
            self.push(profile::TEXTS, values);
        }
    }

    /// The service's row joins the others, as far as its columns allow.
    pub(super) fn finish(mut self) -> Vec<OutRow> {
        let service = self.placed.bundle.row("service", &self.root);
        let mut cells = service.map(|row| Cells::clone(&row.cells)).unwrap_or_default();
        let held = |column: &str, value: &str| {
            let found = model::table("service").and_then(|model| model.column(column));
            found.is_some_and(|found| fit::fits(found, value))
                && (column != "program_id" || self.placed.bundle.row("program", value).is_some())
        };
        cells.retain(held);
        self.placed.out.push(OutRow { table: "service".into(), cells, again: false, original: String::new() });
        self.placed.out
    }
}

fn yes(value: bool) -> String {
    if value { "yes".to_owned() } else { String::new() }
}

fn verification(date: &'static str, basis: &'static str, checked: Option<Verification>) -> Values<'static> {
    checked
        .map(|checked| vec![(date, checked.date.to_string()), (basis, checked.basis.code().to_owned())])
        .unwrap_or_default()
}
