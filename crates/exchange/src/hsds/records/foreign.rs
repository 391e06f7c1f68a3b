//! A record from rows that say nothing about themselves but what HSDS can say.

use many_doors_domain::{
    Cells, ChannelKind, Emergency, Field, IdAsked, IdAskedFact, Kind, Origin, PartialDate, Provenance, Record,
    Resource, ResourceId, Source, Status, StatusFact, TextRow, Unplaced,
};

use super::{
    SourceInfo,
    bundle::{Bundle, cell},
    derive::Derived,
    mapped,
    sentences::NOT_STATED,
};

/// The day of a source that states none: older than anything, so that nothing from it ever looks fresh.
const NO_DAY: &str = "1970";

/// Makes it. `says_nothing` means that the status words of this source cannot be believed.
pub(crate) fn record(bundle: Bundle, derived: &Derived, source: &SourceInfo, says_nothing: bool) -> Option<Record> {
    let id = ResourceId(bundle.root.clone());
    let date = source.date.or_else(|| PartialDate::parse(NO_DAY).ok())?;
    let state = if says_nothing { Status::Uncertain } else { derived.status.unwrap_or(Status::Uncertain) };
    let mut channels: Vec<_> =
        derived.candidates.iter().filter(|found| found.offered).map(|found| found.channel.clone()).collect();
    let mut area = derived.area.clone();
    if derived.confidential {
        channels.retain(|channel| channel.kind != ChannelKind::InPerson);
        area.points.clear();
    }
    let provenance =
        Provenance { origin: Origin::Author, translator: None, review: None, date, source_hash: String::new() };
    let text = |(field, text): &(Field, String)| TextRow {
        resource: id.clone(),
        field: *field,
        locale: source.locale.clone(),
        text: text.clone(),
        provenance: provenance.clone(),
    };
    let mut record = Record {
        texts: derived.texts().iter().map(text).collect(),
        resource: Resource {
            name: derived.name.clone(),
            also_known_as: derived.also_known_as.clone(),
            kind: Kind::Organization,
            status: StatusFact { state, since: None },
            channels,
            cost: derived.cost.clone(),
            id_asked: IdAskedFact { asked: IdAsked::Unknown, source: None, date: None },
            emergency: Emergency::unknown(),
            communities: Vec::new(),
            needs: Vec::new(),
            area,
            confidential: derived.confidential,
            credit: None,
            sources: vec![Source { cite: source.name.clone(), own: false }],
            checked: derived.checked,
            national_line: false,
            id,
        },
        licence: source.licence.clone(),
        unplaced: Unplaced::default(),
    };
    mapped::apply(&mut record, &bundle, derived);
    record.unplaced = unplaced(bundle, derived, &record, says_nothing);
    if derived.confidential {
        record.unplaced.hide_place();
    }
    record.sort();
    Some(record)
}

/// All rows, apart from what stands in the record word for word.
fn unplaced(bundle: Bundle, derived: &Derived, record: &Record, says_nothing: bool) -> Unplaced {
    let mut kept = Unplaced::default();
    for (table, mut rows) in bundle.tables {
        if table == "service" {
            let own = rows.iter_mut().filter(|row| row.get("id") == bundle.root);
            own.for_each(|row| take_placed(&mut row.cells, derived, record, says_nothing));
        }
        kept.0.insert(table, rows.into_iter().map(|row| row.cells).collect());
    }
    kept
}

fn take_placed(service: &mut Cells, derived: &Derived, record: &Record, says_nothing: bool) {
    let is_text = |field: Field, value: &str| record.texts.iter().any(|row| row.field == field && row.text == value);
    let offered = |kind: ChannelKind| {
        derived.candidates.iter().any(|found| found.table == "service" && found.offered && found.channel.kind == kind)
    };
    let status = cell(service, "status");
    let status_said = !says_nothing && matches!(status, "active" | "temporarily closed" | "defunct");
    let placed = |column: &str, value: &str| match column {
        "name" => true,
        "alternate_name" => record.resource.also_known_as.iter().any(|known| known == value),
        "description" => is_text(Field::Summary, value) && value != NOT_STATED,
        "eligibility_description" => is_text(Field::Who, value),
        "fees_description" => is_text(Field::Money, value),
        "email" => offered(ChannelKind::Email),
        "url" => offered(ChannelKind::Web),
        "status" => status_said,
        column => mapped::placed(column, value),
    };
    service.retain(|column, value| !placed(column, value));
}
