//! Markup: a tag that is added is dangerous, one that is lost is a slot that the screen waits for.

use std::collections::HashSet;

use super::{Defect, Report, Words, reading::Reading};
use crate::ftl::Entry;

/// A tag in the words of a text.
struct Tag<'w> {
    text: &'w str,
    /// However it was spaced and quoted.
    plain: String,
    place: Words,
}

impl Tag<'_> {
    fn closes(&self) -> bool {
        self.text.starts_with("</")
    }

    fn name(&self) -> &str {
        let rest = self.text.trim_start_matches(['<', '/']);
        rest.split(|c: char| c.is_whitespace() || matches!(c, '>' | '/')).next().unwrap_or_default()
    }

    fn alone(&self) -> bool {
        self.text.ends_with("/>") || ["br", "img", "hr", "wbr", "input"].contains(&self.name())
    }
}

/// What differs from English.
pub(super) fn check(report: &mut Report<'_, '_>, entry: &Entry<'_>, english: &Reading<'_>, reading: &Reading<'_>) {
    if !english.words.contains('<') && !reading.words.contains('<') {
        return;
    }
    let (ours, theirs) = (tags(&english.words), tags(&reading.words));
    let found = report.findings.len();
    let texts = |tags: &[Tag<'_>]| -> HashSet<String> { tags.iter().map(|tag| tag.plain.clone()).collect() };
    let (in_english, here) = (texts(&ours), texts(&theirs));
    let mut told = HashSet::new();
    for tag in theirs.iter().filter(|tag| !in_english.contains(&tag.plain)) {
        // Of a pair one is told, and of what is told as dangerous nothing more.
        if is_dangerous(tag.text) || !told.insert(tag.name()) {
            continue;
        }
        let say = format!("English has no {}", tag.text);
        report.add(Defect::MarkupAdded, entry, reading.place(tag.place.clone()), String::new(), say);
    }
    let mut told = HashSet::new();
    for tag in ours.iter().filter(|tag| !here.contains(&tag.plain)) {
        if !told.insert(tag.name()) {
            continue;
        }
        let say = format!("{} must stand here", tag.text);
        report.add(Defect::MarkupLost, entry, reading.whole.clone(), tag.text.to_owned(), say);
    }
    if report.findings.len() == found
        && unclosed(&ours).is_none()
        && let Some(tag) = unclosed(&theirs)
    {
        let say = format!("{} does not close, or closes before it opens", tag.text);
        report.add(Defect::MarkupLost, entry, reading.place(tag.place.clone()), String::new(), say);
    }
}

/// What could run a program, whatever English says.
pub(super) fn dangers(report: &mut Report<'_, '_>, entry: &Entry<'_>, reading: &Reading<'_>) {
    if !reading.words.contains('<') {
        return;
    }
    for tag in tags(&reading.words).iter().filter(|tag| is_dangerous(tag.text)) {
        let say = format!("{} could run a program", tag.text);
        report.add(Defect::MarkupAdded, entry, reading.place(tag.place.clone()), String::new(), say);
    }
}

fn is_dangerous(tag: &str) -> bool {
    let tag = tag.to_ascii_lowercase();
    let starts = ["<script", "<iframe", "<object", "<embed", "<style", "<svg"].iter().any(|one| tag.starts_with(one));
    let handler = tag.split_whitespace().skip(1).any(|attribute| {
        attribute
            .strip_prefix("on")
            .and_then(|rest| rest.split_once('='))
            .is_some_and(|(name, _)| !name.is_empty() && name.chars().all(|c| c.is_ascii_alphabetic()))
    });
    starts || handler || tag.contains("javascript:")
}

/// The first tag that has no partner, in its own variant of the text.
fn unclosed<'t, 'w>(tags: &'t [Tag<'w>]) -> Option<&'t Tag<'w>> {
    let mut open: Vec<&Tag<'w>> = Vec::new();
    for tag in tags.iter().filter(|tag| !tag.alone()) {
        if tag.closes() {
            match open.pop() {
                Some(last) if last.name() == tag.name() => {}
                _ => return Some(tag),
            }
        } else {
            open.push(tag);
        }
    }
    open.pop()
}

fn tags(text: &str) -> Vec<Tag<'_>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(open) = text[at..].find('<').map(|open| at + open) {
        let rest = &text[open..];
        let named = rest[1..].trim_start_matches('/').starts_with(|c: char| c.is_ascii_alphabetic() || c == '!');
        if !named {
            at = open + 1;
            continue;
        }
        // A tag ends with its line; without an end it is the rest of it.
        let line = rest.find('\n').unwrap_or(rest.len());
        let end = rest[..line].find('>').map_or(line, |close| close + 1);
        let text = &rest[..end];
        found.push(Tag { text, plain: plain(text), place: open..open + end });
        at = open + end;
    }
    found
}

/// The same tag, whatever spaces stand in it and however its values are quoted.
fn plain(tag: &str) -> String {
    let mut plain = String::with_capacity(tag.len());
    for c in tag.chars().map(|c| if c == '\'' { '"' } else { c }) {
        let tight = |c: char| matches!(c, '=' | '>' | '/' | ' ');
        if c.is_whitespace() {
            if !plain.ends_with(tight) {
                plain.push(' ');
            }
            continue;
        }
        if matches!(c, '=' | '>' | '/') && plain.ends_with(' ') {
            plain.pop();
        }
        plain.push(c);
    }
    plain
}
