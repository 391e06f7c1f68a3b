//! Small libraries for tests.
#![allow(dead_code, reason = "every test file uses some of these")]

use jiff::civil::{Date, date};
use many_doors_domain::{
    Area, Channel, ChannelKind, Cost, CostKind, Emergency, Hours, IdAsked, IdAskedFact, Kind, LanguageCode, Need,
    Origin, PartialDate, Provenance, Resource, ResourceId, Scope, Source, Status, StatusFact, Verification,
    VerificationBasis,
};
use many_doors_search::{FacetToken, Query};
use many_doors_store::{
    Changed, Content, Entry, Field, LabelFacet, LabelRow, Library, PackMark, PackSource, SearchHits, SearchRequest,
    StoreError, TextRow, Watch,
};

/// The day on which all tests run.
pub const TODAY: Date = date(2026, 11, 22);

/// A community support that can be reached, named after its id.
pub fn record(id: &str) -> Resource {
    Resource {
        id: ResourceId(id.into()),
        name: id.into(),
        also_known_as: vec![],
        kind: Kind::CommunitySupport,
        status: StatusFact { state: Status::Available, since: None },
        channels: vec![channel(ChannelKind::Web, &["en"])],
        cost: Cost { kind: CostKind::Free, insurance: vec![] },
        id_asked: IdAskedFact { asked: IdAsked::Unknown, source: None, date: None },
        emergency: Emergency::unknown(),
        communities: vec![],
        needs: vec![],
        area: Area { scope: Scope::National, codes: vec!["US".into()], name: None, points: vec![] },
        confidential: false,
        credit: None,
        sources: vec![Source { cite: format!("https://{}.example", id.replace(' ', "-")), own: true }],
        checked: Some(checked("2026-09-14")),
        national_line: false,
    }
}

/// A way to reach a resource, by page.
pub fn channel(kind: ChannelKind, languages: &[&str]) -> Channel {
    Channel {
        kind,
        number: None,
        address: Some("https://page.example".into()),
        label: None,
        vanity: None,
        keyword: None,
        press: None,
        whatsapp: false,
        uncertain: false,
        languages: languages.iter().map(|language| LanguageCode::new(*language)).collect(),
        interpreter: false,
        hours: Hours::Unknown,
        checked: None,
        hours_checked: None,
    }
}

pub fn checked(on: &str) -> Verification {
    Verification { date: PartialDate::parse(on).unwrap(), basis: VerificationBasis::OperatorPage }
}

pub fn text(resource: &str, field: Field, locale: &str, text: &str) -> TextRow {
    let provenance = Provenance {
        origin: Origin::Author,
        translator: None,
        review: None,
        date: PartialDate::parse("2026-11-22").unwrap(),
        source_hash: String::new(),
    };
    TextRow { resource: ResourceId(resource.into()), field, locale: locale.into(), text: text.into(), provenance }
}

pub fn label(need: Need, locale: &str, text: &str) -> LabelRow {
    LabelRow { facet: LabelFacet::Need(need), locale: locale.into(), text: text.into() }
}

/// These records and nothing said about them.
pub fn content(resources: Vec<Resource>) -> Content {
    Content {
        hash: "one".into(),
        built_on: PartialDate::parse("2026-11-22").unwrap(),
        resources,
        texts: vec![],
        concepts: Vec::new(),
        labels: vec![],
    }
}

pub fn ids(hits: &SearchHits) -> Vec<&str> {
    hits.hits.iter().map(|hit| hit.id.0.as_str()).collect()
}

/// Asks as a person types, without filters.
pub fn ask(library: &Library, question: &str) -> SearchHits {
    ask_with(library, question, vec![])
}

/// Asks with filters.
pub fn ask_with(library: &Library, question: &str, facets: Vec<FacetToken>) -> SearchHits {
    let (query, _) = Query::parse(question);
    let request = SearchRequest { facets, ..SearchRequest::of(&query) };
    library.read::<_, StoreError>(|reader| reader.search(&request, None)).unwrap()
}

/// A pack that somebody imported.
pub fn imported(id: &str) -> PackMark {
    PackMark::new(id, PackSource::Imported, TODAY)
}

/// Makes the entries of a pack these.
pub fn set(library: &Library, mark: &PackMark, entries: Vec<Entry>) -> Changed {
    let entries = entries.into_iter().map(Ok::<_, StoreError>);
    library.write(|writer| writer.set_pack(mark, entries, TODAY, Watch::none())).unwrap()
}

/// Everything in the library as one text.
pub fn dump(library: &Library) -> String {
    let mut text = String::new();
    library.read::<_, StoreError>(|reader| reader.dump(&mut text)).unwrap();
    text
}
