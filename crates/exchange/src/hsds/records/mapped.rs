//! What a mapped spreadsheet says beyond HSDS: columns of its service and phones that begin with `md_`.

use many_doors_domain::{
    Basis, ChannelKind, Code, CommunityServed, Credit, Field, Openness, PartialDate, Record, Status, TextRow,
    Verification, VerificationBasis,
};

use super::{bundle::Bundle, derive::Derived};

/// Columns that are facts of the record once they were understood.
const FACTS: [&str; 9] = [
    "md_kind",
    "md_needs",
    "md_communities",
    "md_credit",
    "md_openness",
    "md_checked",
    "md_interpreter",
    "md_status",
    "md_more",
];

/// Puts them into the record. Words that are no codes stay where they are.
pub(super) fn apply(record: &mut Record, bundle: &Bundle, derived: &Derived) {
    let Some(service) = bundle.service() else { return };
    let resource = &mut record.resource;
    if let Some(kind) = code(service.get("md_kind")) {
        resource.kind = kind;
    }
    resource.needs = codes(service.get("md_needs"));
    resource.communities = codes(service.get("md_communities"))
        .into_iter()
        .map(|community| CommunityServed { community, basis: Basis::SelfDescribed })
        .collect();
    let community = service.get("md_credit").trim();
    if !community.is_empty() {
        // Where nobody says how open a practice is, it is learned from those who hold it.
        let openness = code(service.get("md_openness")).unwrap_or(Openness::LearnFromPractitioners);
        resource.credit = Some(Credit { community: community.to_owned(), openness });
    }
    if let Ok(date) = PartialDate::parse(service.get("md_checked")) {
        resource.checked = Some(Verification { date, basis: VerificationBasis::OtherSource });
    }
    if service.get("md_status") == "uncertain" {
        resource.status.state = Status::Uncertain;
    }
    let interpreter = service.get("md_interpreter") == "yes";
    let whatsapp = |id: &str| bundle.row("phone", id).is_some_and(|row| row.get("md_whatsapp") == "yes");
    let offered = derived.candidates.iter().filter(|found| found.offered);
    for found in offered {
        let same = resource.channels.iter_mut().filter(|channel| {
            channel.kind == found.channel.kind && channel.number == found.channel.number && channel.number.is_some()
        });
        for channel in same {
            channel.whatsapp |= found.table == "phone" && whatsapp(&found.id) && channel.kind == ChannelKind::Text;
        }
    }
    for channel in resource.channels.iter_mut().filter(|channel| channel.number.is_some()) {
        channel.interpreter |= interpreter;
    }
    let language = service.get("md_language").trim();
    if !language.is_empty() {
        record.texts.iter_mut().for_each(|row| row.locale = language.to_owned());
    }
    more(record, service.get("md_more"));
}

/// Whether a column of the service now stands in the record.
pub(super) fn placed(column: &str, value: &str) -> bool {
    match column {
        "md_kind" => code::<many_doors_domain::Kind>(value).is_some(),
        "md_openness" => code::<Openness>(value).is_some(),
        "md_checked" => PartialDate::parse(value).is_ok(),
        "md_language" => true,
        column => FACTS.contains(&column),
    }
}

/// Further sentences, after those that are there.
fn more(record: &mut Record, text: &str) {
    if text.trim().is_empty() {
        return;
    }
    match record.texts.iter_mut().find(|row| row.field == Field::More) {
        Some(row) => row.text = format!("{}\n\n{text}", row.text),
        None => {
            let Some(like) = record.texts.first().cloned() else { return };
            record.texts.push(TextRow { field: Field::More, text: text.to_owned(), ..like });
        }
    }
}

fn code<C: Code>(word: &str) -> Option<C> {
    C::from_code(word.trim()).ok()
}

fn codes<C: Code>(words: &str) -> Vec<C> {
    words.split(',').filter_map(code).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_codes_are_taken_for_facts() {
        assert!(placed("md_kind", "clinic") && !placed("md_kind", "a sort of clinic"));
        assert!(!placed("md_notes", "call after ten"), "notes are kept, never shown");
        assert_eq!(codes::<many_doors_domain::Need>("grief, sleep,??"), codes("grief,sleep"));
    }
}
