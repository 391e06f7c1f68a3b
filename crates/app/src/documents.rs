//! Documents that can be printed, as data: `content/papers`, one file each. Who fills them in is the window, because it
//! has the words, so `cargo xtask codegen` hands them to it; here is what a document may consist of, and whether it makes
//! sense.

use many_doors_paper::{PaperForm, Role};
use serde::{Deserialize, Serialize};

use crate::content::{BadContent, embedded};

wire! {
    /// One document: what it is about, how it may look, and its lines.
    #[serde(deny_unknown_fields)]
    pub struct Document {
        /// Its file's name without the ending: `crisis`.
        #[serde(default)]
        pub id: String,
        /// What fills it.
        pub about: PaperSubject,
        /// How it may look; the first is offered first.
        pub forms: Vec<PaperForm>,
        /// The whole document.
        pub part: Vec<DocumentPart>,
        /// The same in short, for a poster, a strip or a card.
        #[serde(default)]
        pub short: Vec<DocumentPart>,
    }

    /// Lines that stay together.
    #[serde(deny_unknown_fields)]
    pub struct DocumentPart {
        /// Repeated for every record, or every language.
        #[serde(default)]
        pub each: bool,
        /// For how many at the most.
        #[serde(default)]
        pub most: Option<u32>,
        /// The lines.
        pub lines: Vec<DocumentLine>,
    }

    /// A message or a fact.
    #[serde(deny_unknown_fields)]
    pub struct DocumentLine {
        /// A message, by its id.
        #[serde(default)]
        pub say: Option<String>,
        /// A fact.
        #[serde(default)]
        pub fact: Option<PaperFact>,
        /// What it is on the page.
        pub role: Role,
        /// The forms that have it; all of them, if nothing is said.
        #[serde(default)]
        pub only: Vec<PaperForm>,
    }
}

words! {
    /// What fills a document.
    PaperSubject {
        /// One record.
        Resource,
        /// Records that somebody chose.
        List,
        /// The lines for an immediate danger.
        CrisisLines,
        /// Every language of the program.
        Languages,
        /// The entries that most need a call.
        CallRound,
        /// What was looked for at a kiosk and not found.
        Tally,
    }

    /// What can be said of a record, or of a language.
    PaperFact {
        /// The record's name.
        Name,
        /// What it is.
        Kind,
        /// How others may take a practice up.
        Openness,
        /// That it has ended, paused or is uncertain.
        Status,
        /// One sentence about it.
        Summary,
        /// Why a closed practice is not taught.
        Closed,
        /// Every number, with how to use it.
        Numbers,
        /// The first number, with how to use it.
        FirstNumber,
        /// The first number, with the record's name.
        MainNumber,
        /// Every number to call for a check, of what pauses or is uncertain too.
        CallNumbers,
        /// Hours, languages, cost and identification as they are known: what a call should confirm.
        CallFacts,
        /// What may be heard on the phone, to be ticked.
        CallAnswers,
        /// Every address.
        Addresses,
        /// The first address, if there is no number.
        AddressesShort,
        /// The hours of each channel, as a week.
        OpenHours,
        /// About the hours, in words.
        AboutHours,
        /// Languages of the people who answer.
        Languages,
        /// Whether it may send police.
        Police,
        /// When, in words.
        PoliceExceptions,
        /// Where that was read.
        PoliceSource,
        /// More about it.
        More,
        /// Who it is for.
        Who,
        /// What it costs.
        Cost,
        /// About money, in words.
        AboutMoney,
        /// Whether they ask for identification.
        IdAsked,
        /// How old the facts are.
        Checked,
        /// Where the facts were read.
        Sources,
        /// A square code with the number to call.
        CodeCall,
        /// A square code with everything, as text.
        CodeText,
        /// "I speak ...", in a language of its own.
        Speak,
        /// That language's name, in the reader's.
        Language,
        /// The months that were counted.
        TallyMonths,
        /// What was not found most often, as a table with bars.
        TallyTable,
        /// That nothing is large enough to be shown, where it is so.
        TallyNone,
        /// How far the true numbers may be from those shown.
        TallyMargin,
        /// Which numbers are hidden.
        TallyHidden,
    }
}

/// Every document, by id.
///
/// # Errors
/// The first file that does not read or makes no sense.
pub fn built_in() -> Result<Vec<Document>, String> {
    read_all().map_err(|bad| bad.to_string())
}

fn read_all() -> Result<Vec<Document>, BadContent> {
    let mut documents = Vec::new();
    for (name, text) in embedded::PAPERS {
        let mut document: Document = toml::from_str(text).map_err(|error| BadContent::new(name, error.to_string()))?;
        document.id = name.trim_end_matches(".toml").to_owned();
        let flaws = flaws(&document);
        if !flaws.is_empty() {
            return Err(BadContent::new(name, flaws.join("; ")));
        }
        documents.push(document);
    }
    Ok(documents)
}

/// What is wrong with a document; nothing, if it makes sense.
#[must_use]
pub fn flaws(document: &Document) -> Vec<String> {
    let mut flaws = Vec::new();
    let mut wrong = |flaw: &str| flaws.push(flaw.to_owned());
    let is_short = |form: &PaperForm| matches!(form, PaperForm::Poster | PaperForm::Strips | PaperForm::Wallet);
    if document.forms.is_empty() {
        wrong("it has no form");
    }
    if document.forms.iter().any(is_short) == document.short.is_empty() {
        wrong("posters, strips and cards need [[short]], and nothing else does");
    }
    let many = document.about != PaperSubject::Resource;
    for part in document.part.iter().chain(&document.short) {
        if part.lines.iter().any(|line| line.say.is_some() == line.fact.is_some()) {
            wrong("a line is either a message or a fact");
        }
        if part.each && !many {
            wrong("`each` needs more than one record");
        }
        let names = part.lines.iter().any(|line| line.fact == Some(PaperFact::Name));
        let credits = part.lines.iter().any(|line| line.say.as_deref() == Some("card-credit"));
        // A crisis line is no practice, and has no credit.
        if names && !credits && document.about != PaperSubject::CrisisLines {
            wrong("a name stands without `card-credit`: a practice would lose whom it comes from");
        }
        let code = |line: &DocumentLine| matches!(line.fact, Some(PaperFact::CodeCall | PaperFact::CodeText));
        if part.lines.iter().any(|line| code(line) != (line.role == Role::Code)) {
            wrong("the role `code` is for square codes, and they have no other");
        }
        if part.lines.iter().any(|line| (line.fact == Some(PaperFact::TallyTable)) != (line.role == Role::Table)) {
            wrong("the role `table` is for the table of a tally, and it has no other");
        }
    }
    flaws
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_document_of_the_house_reads_and_makes_sense() {
        let documents = built_in().unwrap_or_else(|why| panic!("{why}"));
        let ids: Vec<&str> = documents.iter().map(|document| document.id.as_str()).collect();
        assert_eq!(ids, ["board", "brief", "call-round", "crisis", "list", "resource"]);
    }

    #[test]
    fn a_document_that_could_lose_credit_or_mixes_its_lines_is_refused() {
        let read = |text: &str| flaws(&toml::from_str::<Document>(text).unwrap());
        let head = "about = \"list\"\nforms = [\"page\"]\n";
        let name = "{ fact = \"name\", role = \"entry\" }";
        assert_eq!(read(&format!("{head}[[part]]\nlines = [{name}]\n")).len(), 1);
        let credit = "{ say = \"card-credit\", role = \"credit\" }";
        assert!(read(&format!("{head}[[part]]\nlines = [{name}, {credit}]\n")).is_empty());
        assert_eq!(read(&format!("{head}[[part]]\nlines = [{{ role = \"body\" }}]\n")).len(), 1);
        assert_eq!(read(&format!("{head}[[part]]\nlines = [{{ fact = \"code_call\", role = \"body\" }}]\n")).len(), 1);
        assert_eq!(
            read(&format!("{head}[[part]]\nlines = [{{ fact = \"tally_table\", role = \"body\" }}]\n")).len(),
            1
        );
        assert_eq!(read("about = \"list\"\nforms = [\"poster\"]\npart = []\n").len(), 1);
    }
}
