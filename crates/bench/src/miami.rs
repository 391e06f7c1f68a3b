//! Twenty needs over a real list: the HSDS 1.1 tables of Open211 Miami, read by a throw-away reader.

use std::{collections::HashMap, path::Path};

use many_doors_domain::{
    Area, Channel, ChannelKind, Code, Cost, CostKind, Emergency, Hours, IdAsked, IdAskedFact, Kind, LanguageCode,
    PhoneNumber, Point, Resource, ResourceId, Scope, Status, StatusFact,
};
use many_doors_search::{FacetToken, Query, Thesaurus};
use many_doors_store::{Entry, Field, Library, Nearby, SearchRequest, StoreError, TextRow};

use crate::{
    corpus::TODAY,
    ours::{fill, nothing_built_in},
    thesaurus::Phrases,
};

/// What people need, as they would type it; some near a place.
const NEEDS: [(&str, Option<(f64, f64)>); 20] = [
    ("i can't stop drinking", None),
    ("food pantry", Some((25.79, -80.21))),
    ("my husband hits me", None),
    ("no puedo dormir y estoy nerviosa", None),
    ("shelter for the night", None),
    ("counseling for my teenager", None),
    ("support group for grief", None),
    ("kote pou m jwenn manje gratis", None),
    ("hiv test", Some((25.94, -80.25))),
    ("legal aid immigration", None),
    ("depression help for veterans", None),
    ("rape crisis", None),
    ("ayuda para pagar la renta", None),
    ("autism therapy", None),
    ("drug rehab spanish", None),
    ("suicide hotline", None),
    ("lgbt youth", None),
    ("elderly meals at home", None),
    ("postpartum depression", None),
    ("mental health clinic homestead", Some((25.47, -80.48))),
];

type Row = HashMap<String, String>;

fn read(folder: &Path, table: &str) -> Result<Vec<Row>, String> {
    let path = folder.join(format!("{table}.csv"));
    let mut reader = csv::ReaderBuilder::new()
        .flexible(true)
        .from_path(&path)
        .map_err(|error| format!("{}: {error}", path.display()))?;
    reader.deserialize().collect::<Result<_, _>>().map_err(|error| format!("{}: {error}", path.display()))
}

fn by_key(rows: Vec<Row>, key: &str) -> HashMap<String, Vec<Row>> {
    let mut map: HashMap<String, Vec<Row>> = HashMap::new();
    for row in rows {
        map.entry(row.get(key).cloned().unwrap_or_default()).or_default().push(row);
    }
    map
}

/// Reads the list and answers the twenty needs.
pub fn run(root: &Path, folder: &Path) -> Result<(), String> {
    let phrases = Phrases::read(root)?;
    let (all, english) = (phrases.thesaurus(), phrases.english());
    let entries = entries(folder, &english)?;
    let count = entries.len();
    let names: HashMap<ResourceId, String> =
        entries.iter().map(|entry| (entry.record.id().clone(), entry.record.resource.name.clone())).collect();
    let library = Library::in_memory(&nothing_built_in()?, TODAY).map_err(|error| error.to_string())?;
    fill(&library, "miami", entries.into_iter())?;
    println!("{count} services\n\n| asked | first three |\n|---|---|");
    for (text, place) in NEEDS {
        let (query, _) = Query::parse(text);
        let (query, _) = all.expand(&query);
        let near = place.and_then(|(latitude, longitude)| Point::new(latitude, longitude).ok());
        let near = near.map(|point| Nearby { point: Some(point), codes: vec!["US".into(), "US-FL".into()] });
        let request = SearchRequest { near, limit: 3, ..SearchRequest::of(&query) };
        let hits = library.read::<_, StoreError>(|reader| reader.search(&request, None));
        let hits = hits.map_err(|error| error.to_string())?;
        let found: Vec<&str> = hits.hits.iter().filter_map(|hit| names.get(&hit.id)).map(String::as_str).collect();
        let some = if hits.some_words_only { " (some words only)" } else { "" };
        let near = if place.is_some() { " (near)" } else { "" };
        println!("| {text}{near} | {}{some} |", found.join("; "));
    }
    Ok(())
}

fn entries(folder: &Path, english: &Thesaurus) -> Result<Vec<Entry>, String> {
    let organizations = by_key(read(folder, "organizations")?, "id");
    let phones = by_key(read(folder, "phones")?, "service_id");
    let languages = by_key(read(folder, "languages")?, "service_id");
    let eligibility = by_key(read(folder, "eligibility")?, "service_id");
    let taxonomy: HashMap<String, String> =
        read(folder, "taxonomy")?.into_iter().map(|row| (value(&row, "id"), value(&row, "name"))).collect();
    let topics = by_key(read(folder, "services_taxonomy")?, "service_id");
    let at = by_key(read(folder, "services_at_location")?, "service_id");
    let locations = by_key(read(folder, "locations")?, "id");
    let mut entries = Vec::new();
    for service in read(folder, "services")? {
        let key = value(&service, "id");
        let organization = organizations.get(&value(&service, "organization_id")).and_then(|rows| rows.first());
        let organization = organization.map(|row| value(row, "name")).unwrap_or_default();
        let spoken: Vec<LanguageCode> =
            rows(&languages, &key).filter_map(|row| language(&value(row, "language"))).collect();
        let channels = rows(&phones, &key)
            .filter_map(|row| PhoneNumber::parse(&dialed(&value(row, "number"))).ok())
            .map(|number| channel(number, spoken.clone()))
            .collect();
        let places = rows(&at, &key).filter_map(|row| locations.get(&value(row, "location_id"))?.first());
        let points = places.filter_map(|row| {
            Point::new(value(row, "latitude").parse().ok()?, value(row, "longitude").parse().ok()?).ok()
        });
        let id = ResourceId(format!("miami-{key}"));
        let words: Vec<String> =
            rows(&topics, &key).filter_map(|row| taxonomy.get(&value(row, "taxonomy_id")).cloned()).collect();
        let summary = value(&service, "description");
        let who: Vec<String> = rows(&eligibility, &key).map(|row| value(row, "eligibility")).collect();
        let text = |field, text: String| TextRow {
            resource: id.clone(),
            field,
            locale: "en".into(),
            text,
            provenance: crate::corpus::provenance(),
        };
        let resource = Resource {
            id: id.clone(),
            name: value(&service, "name"),
            also_known_as: vec![organization],
            kind: Kind::Organization,
            status: StatusFact { state: Status::Available, since: None },
            channels,
            cost: Cost { kind: CostKind::Unknown, insurance: vec![] },
            id_asked: IdAskedFact { asked: IdAsked::Unknown, source: None, date: None },
            emergency: Emergency::unknown(),
            communities: vec![],
            needs: vec![],
            area: Area {
                scope: Scope::Local,
                codes: vec!["US".into(), "US-FL".into()],
                name: None,
                points: points.collect(),
            },
            confidential: false,
            credit: None,
            sources: vec![],
            checked: None,
            national_line: false,
        };
        let texts =
            vec![text(Field::Summary, summary), text(Field::More, words.join(". ")), text(Field::Who, who.join(" "))];
        // As the program does with its own records: what the name says it is about, and what its sentences mention.
        let about = english.concepts_in(&resource.name).into_iter();
        let about = about.map(|concept| FacetToken::concept(&english.concepts()[concept].id));
        let mentioned = texts.iter().flat_map(|row| english.concepts_in(&row.text));
        let mentioned = mentioned.map(|concept| FacetToken::mention(&english.concepts()[concept].id));
        let concepts = about.chain(mentioned).collect();
        entries.push(Entry::new(resource, texts, concepts));
    }
    Ok(entries)
}

fn rows<'a>(map: &'a HashMap<String, Vec<Row>>, key: &str) -> impl Iterator<Item = &'a Row> {
    map.get(key).into_iter().flatten()
}

fn value(row: &Row, column: &str) -> String {
    row.get(column).cloned().unwrap_or_default()
}

fn dialed(number: &str) -> String {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    format!("+1{}", digits.trim_start_matches('1').chars().take(10).collect::<String>())
}

fn language(name: &str) -> Option<LanguageCode> {
    let code = match name.to_lowercase() {
        name if name.contains("english") => "en",
        name if name.contains("spanish") => "es",
        name if name.contains("creole") || name.contains("haitian") => "ht",
        _ => return None,
    };
    Some(LanguageCode::new(code))
}

fn channel(number: PhoneNumber, languages: Vec<LanguageCode>) -> Channel {
    Channel {
        kind: ChannelKind::ALL[0],
        number: Some(number),
        address: None,
        label: None,
        vanity: None,
        keyword: None,
        press: None,
        whatsapp: false,
        uncertain: false,
        languages,
        interpreter: false,
        hours: Hours::Unknown,
        checked: None,
        hours_checked: None,
    }
}
