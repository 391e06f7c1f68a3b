//! One .ftl file, read with everything that checks and generators need: comments, lines and what stands where.

use std::collections::BTreeMap;

use fluent_syntax::{
    ast,
    parser::{self, ParserError},
};

/// The text of a value or an attribute, as Fluent's own tree.
pub type Pattern<'s> = ast::Pattern<&'s str>;

/// A parsed file. What could not be read is in `junk`; the rest stands.
#[derive(Debug)]
pub struct Ftl<'s> {
    /// Messages and terms in the order of the file.
    pub entries: Vec<Entry<'s>>,
    /// What could not be read.
    pub junk: Vec<Junk<'s>>,
    /// A `### critical:` line stands in the file.
    pub critical: bool,
    lines: Lines,
}

/// A message or a term.
#[derive(Debug)]
pub struct Entry<'s> {
    /// The id, without the hyphen of a term.
    pub id: &'s str,
    /// It is a term: `-app-name`.
    pub term: bool,
    /// Its line, counted from 1.
    pub line: usize,
    /// The text of the file from the id to the end of the entry, without the comment above it.
    pub source: &'s str,
    /// The comment above it, line by line.
    pub comment: Vec<&'s str>,
    /// It is critical by its own comment or by the file's.
    pub critical: bool,
    /// The value first, if there is one; then the attributes.
    pub parts: Vec<Part<'s>>,
}

/// A value or an attribute.
#[derive(Debug)]
pub struct Part<'s> {
    /// The attribute's name; none for the value.
    pub attribute: Option<&'s str>,
    /// The attribute's name or the id, as a piece of the file: what it stands behind.
    pub name: &'s str,
    /// Its line, counted from 1.
    pub line: usize,
    /// Its text.
    pub pattern: Pattern<'s>,
}

/// Text that is no entry.
#[derive(Debug)]
pub struct Junk<'s> {
    /// Its line, counted from 1.
    pub line: usize,
    /// What stands there.
    pub text: &'s str,
    /// Why it could not be read, in the parser's words.
    pub why: String,
    /// Bytes of the file before the place where the parser gave up.
    pub stopped: usize,
}

/// The type of a variable, from the comment above its message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VariableType {
    /// A quantity.
    Number,
    /// Text; phone numbers and ZIP codes too.
    String,
    /// A moment.
    DateTime,
}

impl<'s> Ftl<'s> {
    /// Reads a file that the guard has admitted.
    #[must_use]
    pub fn parse(text: &'s str) -> Self {
        let lines = Lines::of(text);
        let (resource, errors) = match parser::parse(text) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        // Where the next entry begins that says where it does; from the end, so that a file of empty comments costs nothing.
        let mut next = text.len();
        let mut ends: Vec<usize> = resource
            .body
            .iter()
            .rev()
            .map(|entry| {
                let end = next;
                next = lines.start(text, entry).unwrap_or(next);
                end
            })
            .collect();
        ends.reverse();
        let critical = resource
            .body
            .iter()
            .any(|entry| matches!(entry, ast::Entry::ResourceComment(comment) if says(&comment.content, "critical:")));
        let mut found = Self { entries: Vec::new(), junk: Vec::new(), critical, lines: Lines(Vec::new()) };
        for (entry, end) in resource.body.into_iter().zip(ends) {
            let (id, term, value, attributes, comment) = match entry {
                ast::Entry::Message(m) => (m.id.name, false, m.value, m.attributes, m.comment),
                ast::Entry::Term(t) => (t.id.name, true, Some(t.value), t.attributes, t.comment),
                ast::Entry::Junk { content } => {
                    let start = offset(text, content);
                    let (why, stopped) = why(&errors, start);
                    found.junk.push(Junk { line: lines.at(start), text: content, why, stopped });
                    continue;
                }
                _ => continue,
            };
            let start = offset(text, id) - usize::from(term);
            let line = lines.at(start);
            let comment = comment.map(|comment| comment.content).unwrap_or_default();
            let parts = value
                .map(|pattern| Part { attribute: None, name: id, line, pattern })
                .into_iter()
                .chain(attributes.into_iter().map(|attribute| Part {
                    attribute: Some(attribute.id.name),
                    name: attribute.id.name,
                    line: lines.at(offset(text, attribute.id.name)),
                    pattern: attribute.value,
                }))
                .collect();
            found.entries.push(Entry {
                id,
                term,
                line,
                source: without_comments(&text[start..end]),
                critical: critical || says(&comment, "critical:"),
                comment,
                parts,
            });
        }
        found.lines = lines;
        found
    }

    /// The line of an offset, counted from 1, and the offset at which it begins.
    #[must_use]
    pub fn line_of(&self, offset: usize) -> (usize, usize) {
        let line = self.lines.at(offset);
        (line, self.lines.0.get(line.saturating_sub(1)).copied().unwrap_or_default())
    }
}

impl<'s> Entry<'s> {
    /// The id as it is written at the start of the entry: `find-title`, `-app-name`.
    #[must_use]
    pub fn key(&self) -> String {
        if self.term { format!("-{}", self.id) } else { self.id.to_owned() }
    }

    /// The bytes of the file that are [`Entry::source`]; `text` is the whole file.
    #[must_use]
    pub fn span(&self, text: &str) -> std::ops::Range<usize> {
        let start = offset(text, self.source);
        start..start + self.source.len()
    }

    /// The value or one attribute.
    #[must_use]
    pub fn part(&self, attribute: Option<&str>) -> Option<&Part<'s>> {
        self.parts.iter().find(|part| part.attribute == attribute)
    }

    /// It may read the same in every language.
    #[must_use]
    pub fn may_stay(&self) -> bool {
        says(&self.comment, "keep:")
    }

    /// Variables with their types, from comment lines such as `$count (Number) - how many were found`.
    #[must_use]
    pub fn variables(&self) -> BTreeMap<&str, VariableType> {
        let mut found = BTreeMap::new();
        for line in &self.comment {
            let Some(rest) = line.trim().strip_prefix('$') else { continue };
            let Some((name, rest)) = rest.split_once([' ', '(']) else { continue };
            let kind = rest.trim_start().trim_start_matches('(').split(')').next().unwrap_or_default().trim();
            let kind = match kind {
                "Number" => VariableType::Number,
                "String" => VariableType::String,
                "DateTime" => VariableType::DateTime,
                _ => continue,
            };
            found.insert(name, kind);
        }
        found
    }
}

/// An entry without what stands behind it: comments without a word have no place in the tree, and no entry has a line that
/// begins with `#`.
fn without_comments(source: &str) -> &str {
    let end = source.match_indices("\n#").next().map_or(source.len(), |(at, _)| at);
    source[..end].trim_end()
}

fn says(comment: &[&str], word: &str) -> bool {
    comment.iter().any(|line| line.trim_start().starts_with(word))
}

fn why(errors: &[ParserError], start: usize) -> (String, usize) {
    // They stand in the order of the file, and a broken file has very many.
    let before = |error: &ParserError| error.slice.as_ref().map_or(error.pos.end, |slice| slice.end) <= start;
    errors
        .get(errors.partition_point(before))
        .filter(|error| error.slice.as_ref().is_some_and(|slice| slice.contains(&start)))
        .map_or_else(|| (String::new(), start), |error| (error.kind.to_string(), error.pos.start.max(start)))
}

/// Where a piece of `text` begins in it.
fn offset(text: &str, piece: &str) -> usize {
    (piece.as_ptr() as usize).saturating_sub(text.as_ptr() as usize).min(text.len())
}

/// The offsets at which lines begin.
#[derive(Debug)]
struct Lines(Vec<usize>);

impl Lines {
    fn of(text: &str) -> Self {
        Self(std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect())
    }

    /// The line of an offset, counted from 1.
    fn at(&self, offset: usize) -> usize {
        self.0.partition_point(|start| *start <= offset)
    }

    /// Where an entry begins, its comment included; none for a comment without a word.
    fn start(&self, text: &str, entry: &ast::Entry<&str>) -> Option<usize> {
        let (comment, id) = match entry {
            ast::Entry::Message(message) => (message.comment.as_ref(), Some(message.id.name)),
            ast::Entry::Term(term) => (term.comment.as_ref(), Some(term.id.name)),
            ast::Entry::Comment(c) | ast::Entry::GroupComment(c) | ast::Entry::ResourceComment(c) => (Some(c), None),
            ast::Entry::Junk { content } => (None, Some(*content)),
        };
        // An empty line of a comment is no piece of the text.
        let said = comment.map(|comment| comment.content.as_slice()).unwrap_or_default();
        let (above, piece) = match said.iter().position(|line| !line.is_empty()) {
            Some(above) => (above, said[above]),
            None => (said.len(), id?),
        };
        let line = self.at(offset(text, piece)).saturating_sub(above);
        self.0.get(line.saturating_sub(1)).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::{Ftl, VariableType};

    const FILE: &str = "### Crisis.\n### critical: all of it\n\n# keep: a name\n-app-name = Many Doors\n\n# How many.\n# $count (Number) - how many\n# $when (DateTime) - when\na-count = { $count }\n    .title = Title\n\nb broken\n\n# free\n\na-last = End\n";

    #[test]
    fn an_entry_knows_its_line_its_source_its_comment_and_its_variables() {
        let ftl = Ftl::parse(FILE);
        let ids: Vec<String> = ftl.entries.iter().map(super::Entry::key).collect();
        assert_eq!(ids, ["-app-name", "a-count", "a-last"]);
        assert!(ftl.entries[0].may_stay() && ftl.entries[0].source == "-app-name = Many Doors");
        let count = &ftl.entries[1];
        assert_eq!((count.line, count.parts[1].line), (10, 11));
        assert_eq!(count.source, "a-count = { $count }\n    .title = Title");
        assert_eq!(count.variables().get("count"), Some(&VariableType::Number));
        assert_eq!(count.variables().get("when"), Some(&VariableType::DateTime));
        assert_eq!(ftl.entries[2].source, "a-last = End");
        assert!(ftl.entries[2].critical, "a file-level line marks every message");
    }

    #[test]
    fn comments_without_a_word_belong_to_no_entry_and_disturb_none() {
        let ftl = Ftl::parse("#{{=ac}\n\nb=b\n##`\n##\n\n#\n# Word\nc = d\n#\n");
        let sources: Vec<&str> = ftl.entries.iter().map(|entry| entry.source).collect();
        assert_eq!(sources, ["b=b", "c = d"]);
        assert_eq!(Ftl::parse("a = b\n##\n\n##\n").entries[0].source, "a = b");
    }

    #[test]
    fn what_cannot_be_read_is_told_with_its_line_and_costs_nothing_else() {
        let ftl = Ftl::parse(FILE);
        assert_eq!(ftl.junk.len(), 1);
        assert_eq!(ftl.junk[0].line, 13);
        assert!(ftl.junk[0].text.starts_with("b broken") && !ftl.junk[0].why.is_empty());
    }
}
