//! Findings as SARIF 2.1.0 (OASIS), the form in which editors and forges show them beside the line.

use serde::Serialize;

use super::{Checked, Defect, Finding};

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// A log of one run.
#[derive(Debug, Serialize)]
pub struct Sarif {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run; 1],
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Run {
    tool: Tool,
    /// Columns are Unicode code points.
    column_kind: &'static str,
    results: Vec<Outcome>,
}

#[derive(Debug, Serialize)]
struct Tool {
    driver: Driver,
}

#[derive(Debug, Serialize)]
struct Driver {
    name: &'static str,
    version: &'static str,
    /// The language of all sentences.
    language: String,
    rules: Vec<Rule>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Rule {
    id: &'static str,
    short_description: Text,
    default_configuration: Configuration,
}

#[derive(Debug, Serialize)]
struct Configuration {
    level: &'static str,
}

#[derive(Debug, Serialize)]
struct Text {
    text: String,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Outcome {
    rule_id: &'static str,
    rule_index: usize,
    level: &'static str,
    message: Text,
    locations: [Location; 1],
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Location {
    physical_location: Physical,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    logical_locations: Vec<Logical>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Physical {
    artifact_location: Artifact,
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<Region>,
}

#[derive(Debug, Serialize)]
struct Artifact {
    uri: String,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: usize,
    start_column: usize,
    end_line: usize,
    end_column: usize,
    byte_offset: usize,
    byte_length: usize,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Logical {
    fully_qualified_name: String,
}

impl Sarif {
    /// `advice` says the sentence for a kind in the language `tag`; `version` is the program's.
    #[must_use]
    pub fn of(checked: &[Checked], tag: &str, version: &'static str, advice: &dyn Fn(Defect) -> String) -> Self {
        let kinds = || Defect::ALL.iter().copied().filter(|defect| defect.of_messages());
        let rules = kinds()
            .map(|defect| Rule {
                id: defect.code(),
                short_description: Text { text: advice(defect) },
                default_configuration: Configuration { level: defect.severity().code() },
            })
            .collect();
        let outcome = |finding: &Finding| Outcome {
            rule_id: finding.defect.code(),
            rule_index: kinds().position(|defect| defect == finding.defect).unwrap_or_default(),
            level: finding.severity.code(),
            message: Text { text: sentence(finding, &advice(finding.defect)) },
            locations: [location(finding)],
        };
        let results = checked.iter().flat_map(|one| one.findings.iter().map(outcome)).collect();
        let driver = Driver { name: "many-doors", version, language: tag.to_owned(), rules };
        Self {
            schema: SCHEMA,
            version: "2.1.0",
            runs: [Run { tool: Tool { driver }, column_kind: "unicodeCodePoints", results }],
        }
    }
}

/// What is here and what should be, in front of the advice.
fn sentence(finding: &Finding, advice: &str) -> String {
    match (finding.excerpt.as_str(), finding.wanted.as_str()) {
        ("", "") => advice.to_owned(),
        (here, "") => format!("{here} · {advice}"),
        ("", wanted) => format!("→ {wanted} · {advice}"),
        (here, wanted) => format!("{here} → {wanted} · {advice}"),
    }
}

fn location(finding: &Finding) -> Location {
    let region = finding.span.map(|span| Region {
        start_line: span.start.line,
        start_column: span.start.column,
        end_line: span.end.line,
        end_column: span.end.column,
        byte_offset: span.start.byte,
        byte_length: span.end.byte.saturating_sub(span.start.byte),
    });
    let logical = finding.id.iter().map(|id| Logical { fully_qualified_name: id.clone() }).collect();
    Location {
        physical_location: Physical { artifact_location: Artifact { uri: uri(&finding.file) }, region },
        logical_locations: logical,
    }
}

/// A path as a URI reference (RFC 3986).
fn uri(path: &str) -> String {
    let path = path.replace('\\', "/");
    let mut uri = String::from(if path.starts_with('/') { "file://" } else { "" });
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            uri.push_str(&format!("%{byte:02X}"));
        }
    }
    uri
}
