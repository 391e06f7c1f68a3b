//! Sentences of the rows, and what they say about money.

use many_doors_domain::{Cost, CostKind, Field};

use super::bundle::{Bundle, BundleRow};

/// Words for "nothing to pay", in lower case.
const FREE: &[&str] =
    &["free", "none", "no fee", "no fees", "no charge", "no cost", "free of charge", "$0", "$0.00", "0"];

/// What it costs, where that is certain.
pub(super) fn cost(bundle: &Bundle) -> Cost {
    let said = ["fees_description", "fees"]
        .map(|column| bundle.service().map_or("", |row| row.get(column)).trim().to_lowercase());
    let mut words = said.iter().filter(|text| !text.is_empty()).peekable();
    let priced = bundle.rows("cost_option").iter().any(|row| !matches!(row.get("amount"), "0" | "0.0" | "0.00"));
    let free = words.peek().is_some() && words.all(|text| FREE.contains(&text.trim_end_matches('.'))) && !priced;
    Cost { kind: if free { CostKind::Free } else { CostKind::Unknown }, insurance: Vec::new() }
}

/// The sentences; `hours` is what was written about hours.
pub(super) fn texts(bundle: &Bundle, hours: &str) -> Vec<(Field, String)> {
    let organization = bundle.organization().map_or("", |row| row.get("description"));
    let service = |column: &str| bundle.service().map_or("", |row| row.get(column));
    let summary = if bundle.service().is_some() { service("description") } else { organization };
    let price = |row: &BundleRow| {
        let parts = ["option", "amount", "currency", "amount_description"].map(|column| row.get(column).trim());
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    };
    let prices: Vec<String> = bundle.rows("cost_option").iter().map(price).collect();
    let mut money = vec![service("fees_description"), service("fees")];
    money.extend(prices.iter().map(String::as_str));
    let more = [organization, service("application_process")];
    [
        (Field::Summary, summary.to_owned()),
        (Field::More, joined(more.into_iter().filter(|text| *text != summary), "\n\n")),
        (Field::Who, service("eligibility_description").to_owned()),
        (Field::Hours, hours.to_owned()),
        (Field::Money, joined(money.into_iter(), "\n")),
    ]
    .into_iter()
    .filter(|(_, text)| !text.trim().is_empty() && text != NOT_STATED)
    .collect()
}

/// Stands where the specification wants words and there are none.
pub(crate) const NOT_STATED: &str = "Not stated.";

/// Those that say something, each once.
fn joined<'t>(texts: impl Iterator<Item = &'t str>, between: &str) -> String {
    let mut seen: Vec<&str> = Vec::new();
    for text in texts.filter(|text| !text.trim().is_empty() && *text != NOT_STATED) {
        if !seen.contains(&text) {
            seen.push(text);
        }
    }
    seen.join(between)
}
