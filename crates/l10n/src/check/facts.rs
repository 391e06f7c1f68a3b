//! What must not differ between languages: digits to dial, addresses, slots for markup.

use std::collections::BTreeSet;

use super::Defect;

/// Runs of three and more digits that differ, one sentence each.
pub(super) fn digits(english: &str, translation: &str) -> Vec<String> {
    // A number must not be excused by an address that happens to hold it, such as 988lifeline.org.
    let (english, translation) = (&without_addresses(english), &without_addresses(translation));
    let ours = runs(english);
    // A quantity such as 10,000 is written in each language's way; a number to dial never is.
    let grouped = grouped(english);
    let theirs: BTreeSet<String> = runs(translation).into_iter().collect();
    let mut say = Vec::new();
    for run in ours.iter().filter(|run| !theirs.contains(*run) && !grouped.iter().any(|(parts, _)| parts.contains(run)))
    {
        say.push(format!("{run} must stand here with the same digits"));
    }
    let whole = |run: &String| grouped.iter().any(|(_, whole)| whole == run);
    for run in native(&theirs, translation).iter().filter(|run| !ours.contains(run) && !whole(run)) {
        say.push(format!("English has no {run}"));
    }
    say
}

/// Runs of ASCII digits, three and longer.
fn runs(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_ascii_digit()).filter(|run| run.len() >= 3).map(str::to_owned).collect()
}

/// Quantities with commas: their parts, and all their digits together.
fn grouped(text: &str) -> Vec<(Vec<String>, String)> {
    let tokens = text.split(|c: char| !c.is_ascii_digit() && c != ',').map(|token| token.trim_matches(','));
    tokens
        .filter_map(|token| {
            let parts: Vec<String> = token.split(',').map(str::to_owned).collect();
            let fits = |(at, part): (usize, &String)| if at == 0 { part.len() <= 3 } else { part.len() == 3 };
            (parts.len() > 1 && parts.iter().enumerate().all(fits)).then(|| (parts.clone(), parts.concat()))
        })
        .collect()
}

/// The runs, with those in the digits of other scripts.
fn native(ascii: &BTreeSet<String>, text: &str) -> BTreeSet<String> {
    const ZEROS: [u32; 9] = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xe50, 0x1040, 0x17e0, 0xff10];
    let western = |c: char| {
        let code = u32::from(c);
        let zero = ZEROS.iter().find(|zero| (**zero..**zero + 10).contains(&code));
        zero.and_then(|zero| char::from_digit(code - zero, 10)).unwrap_or(c)
    };
    let converted: String = text.chars().map(western).collect();
    ascii.iter().cloned().chain(runs(&converted)).collect()
}

/// Web and e-mail addresses that differ, one sentence each.
pub(super) fn addresses(english: &str, translation: &str) -> Vec<String> {
    let (ours, theirs) = (found_addresses(english), found_addresses(translation));
    let lost = ours.difference(&theirs).map(|address| format!("{address} must stand here unchanged"));
    lost.chain(theirs.difference(&ours).map(|address| format!("English has no {address}"))).collect()
}

fn without_addresses(text: &str) -> String {
    let mut addresses: Vec<String> = found_addresses(text).into_iter().collect();
    addresses.sort_by_key(|address| std::cmp::Reverse(address.len()));
    addresses.iter().fold(text.to_owned(), |text, address| text.replace(address.as_str(), " "))
}

fn found_addresses(text: &str) -> BTreeSet<String> {
    const ENDS: [&str; 8] = [".org", ".com", ".gov", ".net", ".edu", ".info", ".us", ".help"];
    let part = |c: char| c.is_ascii_alphanumeric() || "-._~:/?#@!$&'*+;=%".contains(c);
    let is_address = |token: &&str| {
        let host = token.split_once("://").map_or(*token, |(_, rest)| rest).split(['/', '?', '#']).next().unwrap_or("");
        token.contains("://") || token.starts_with("www.") || ENDS.iter().any(|end| host.ends_with(end))
    };
    let tokens = text.split(|c: char| !part(c)).map(|token| token.trim_end_matches(['.', ':', '?', '!', ';', '\'']));
    tokens.filter(is_address).map(str::to_owned).collect()
}

/// Markup that differs: added is dangerous, lost is a slot that the screen waits for.
pub(super) fn markup(english: &str, translation: &str) -> Vec<(Defect, String)> {
    let (ours, theirs) = (tags(english), tags(translation));
    let added = theirs.difference(&ours).map(|tag| (Defect::MarkupAdded, format!("English has no {tag}")));
    let lost = ours.difference(&theirs).map(|tag| (Defect::MarkupLost, format!("{tag} must stand here")));
    added.chain(lost).collect()
}

fn tags(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut rest = text;
    while let Some(open) = rest.find('<') {
        rest = &rest[open..];
        let letter = rest[1..].trim_start_matches('/').starts_with(|c: char| c.is_ascii_alphabetic() || c == '!');
        let end = rest.find('>').map_or(rest.len(), |at| at + 1);
        if letter {
            found.insert(rest[..end].to_owned());
            rest = &rest[end..];
        } else {
            rest = &rest[1..];
        }
    }
    found
}
