//! Documents that can be printed, as data: `content/papers`, one file each. Who fills them in is the window, because it
//! has the words, so `cargo xtask codegen` hands them to it; here is what a document may consist of, and whether it makes
//! sense.

use std::collections::BTreeMap;

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
        /// The door behind which it is offered; none where a screen of its own leads to it.
        #[serde(default)]
        pub door: Option<PaperDoor>,
        /// Its place among those behind the door.
        #[serde(default)]
        pub place: u32,
        /// The language of the first column.
        #[serde(default = "own")]
        pub lead: Lead,
        /// Its meetings can be saved for a calendar: it asks for a `first` day, an `hour`, `every` how long, a `group` and a `place`.
        #[serde(default)]
        pub calendar: bool,
        /// What somebody chooses and types before it is made, in order.
        #[serde(default)]
        pub ask: Vec<Ask>,
        /// The whole document.
        pub part: Vec<DocumentPart>,
        /// The same in short, for a poster, a strip or a card.
        #[serde(default)]
        pub short: Vec<DocumentPart>,
    }

    /// Something that somebody is asked before a document is made. Its words are the message `<document>-<id>`, those of an option
    /// `<document>-<id>-<option>`.
    #[serde(deny_unknown_fields)]
    pub struct Ask {
        /// Its name in the document, and that of the variable it fills if it is a line.
        pub id: String,
        /// How it is answered.
        pub kind: AskKind,
        /// What there is to choose.
        #[serde(default)]
        pub options: Vec<String>,
        /// Everything is chosen at first.
        #[serde(default)]
        pub all: bool,
        /// The line holds the reader's language at first, by its English name.
        #[serde(default)]
        pub language: bool,
        /// Asked only if each of these asks has one of these options.
        #[serde(default)]
        pub when: BTreeMap<String, Vec<String>>,
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

    /// A message, a fact, or what somebody typed.
    #[serde(deny_unknown_fields)]
    pub struct DocumentLine {
        /// A message, by its id.
        #[serde(default)]
        pub say: Option<String>,
        /// A fact.
        #[serde(default)]
        pub fact: Option<PaperFact>,
        /// What somebody typed, by the name of the ask. It stands as it was typed in every column. With a message of the role `room` it
        /// stands in the place of the empty lines.
        #[serde(default)]
        pub answer: Option<String>,
        /// What it is on the page.
        pub role: Role,
        /// The forms that have it; all of them, if nothing is said.
        #[serde(default)]
        pub only: Vec<PaperForm>,
        /// Left out unless each of these asks has one of these options.
        #[serde(default)]
        pub when: BTreeMap<String, Vec<String>>,
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
        /// What somebody chooses and types.
        Answers,
        /// How many entries of the library make what easier, and which languages they speak.
        Coverage,
        /// How somebody rated an organization.
        Check,
    }

    /// A door behind which documents are offered.
    PaperDoor {
        /// "Take action".
        Act,
        /// "My rights".
        Rights,
        /// "For organizations".
        Organizations,
    }

    /// The language of a first column.
    Lead {
        /// The reader's.
        Own,
        /// English, for what is sent; the reader's own stands beside it.
        English,
    }

    /// How an ask is answered.
    AskKind {
        /// One option.
        One,
        /// Any options.
        Many,
        /// A few words.
        Line,
        /// Sentences.
        Text,
        /// A day of the calendar.
        Day,
        /// A time of the day.
        Time,
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
        /// How many entries are free, speak the reader's language and so on, as a table with bars.
        BarriersTable,
        /// How many entries speak which language, as a table with bars.
        LanguagesTable,
        /// How many statements of each group are true of an organization, as a table with bars.
        CheckTable,
        /// Statements that are partly true or not true, with what was written beside them.
        CheckGaps,
        /// Statements that are true.
        CheckThere,
        /// Statements of which nobody knows.
        CheckUnknown,
        /// Statements that are truer than in an earlier check.
        CheckBetter,
        /// Statements that are less true.
        CheckWorse,
        /// How many are as they were.
        CheckSame,
        /// What organizations stand for, as packs tell it: for each its title, what it says, its date, and where it can be read.
        Positions,
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
    let asked = document.about == PaperSubject::Answers;
    if !asked && !document.ask.is_empty() || asked && document.door.is_none() {
        wrong("what somebody fills in stands behind a door, and nothing else asks");
    }
    let table = |fact| {
        use PaperFact::{BarriersTable, CheckTable, LanguagesTable, TallyTable};
        matches!(fact, TallyTable | BarriersTable | LanguagesTable | CheckTable)
    };
    for (place, ask) in document.ask.iter().enumerate() {
        let before = &document.ask[..place];
        if before.iter().any(|other| other.id == ask.id) {
            wrong("two asks have the same name");
        }
        let chooses = matches!(ask.kind, AskKind::One | AskKind::Many);
        let (all, language) = (ask.all && ask.kind != AskKind::Many, ask.language && ask.kind != AskKind::Line);
        if chooses == ask.options.is_empty() || all || language {
            wrong("there are options where something is chosen, and nowhere else");
        }
        if !can_be(&ask.when, before) {
            wrong("an ask waits for what nobody is asked before it");
        }
    }
    let asks = |id: &str, kind| document.ask.iter().any(|ask| ask.id == id && ask.kind == kind);
    let (day, time, line) = (AskKind::Day, AskKind::Time, AskKind::Line);
    let meets = asks("first", day) && asks("hour", time) && asks("group", line) && asks("place", line);
    let how_often = document.ask.iter().any(|ask| ask.id == "every" && ask.options == EVERY);
    if document.calendar && !(meets && how_often) {
        wrong("meetings for a calendar need first, hour, every, group and place");
    }
    let many = document.about != PaperSubject::Resource;
    for part in document.part.iter().chain(&document.short) {
        let one_thing = |line: &DocumentLine| match (&line.say, &line.fact, &line.answer) {
            (Some(_), None, Some(_)) => line.role == Role::Room,
            (say, fact, answer) => u8::from(say.is_some()) + u8::from(fact.is_some()) + u8::from(answer.is_some()) == 1,
        };
        if !part.lines.iter().all(one_thing) {
            wrong("a line is a message, a fact or an answer; room for an answer is both");
        }
        if part.lines.iter().any(|line| !can_be(&line.when, &document.ask)) {
            wrong("a line waits for what nobody is asked");
        }
        let typed = |id: &String| {
            document.ask.iter().any(|ask| ask.id == *id && matches!(ask.kind, AskKind::Line | AskKind::Text))
        };
        if part.lines.iter().filter_map(|line| line.answer.as_ref()).any(|id| !typed(id)) {
            wrong("an answer is shown that nobody types");
        }
        let of_records = |line: &DocumentLine| !matches!(line.fact, None | Some(PaperFact::Positions));
        if asked && (part.each || part.lines.iter().any(of_records)) {
            wrong("there is no record that facts could be of");
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
        if part.lines.iter().any(|line| line.fact.is_some_and(table) != (line.role == Role::Table)) {
            wrong("the role `table` is for what is counted, and that has no other");
        }
    }
    flaws
}

/// How often people can meet, for a calendar.
const EVERY: [&str; 3] = ["week", "fortnight", "month"];

fn own() -> Lead {
    Lead::Own
}

/// These asks are there and have these options.
fn can_be(when: &BTreeMap<String, Vec<String>>, asks: &[Ask]) -> bool {
    when.iter().all(|(id, options)| {
        let ask = asks.iter().find(|ask| ask.id == *id);
        !options.is_empty() && ask.is_some_and(|ask| options.iter().all(|option| ask.options.contains(option)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_document_of_the_house_reads_and_makes_sense() {
        let documents = built_in().unwrap_or_else(|why| panic!("{why}"));
        let about = |subject| documents.iter().filter(move |document| document.about == subject);
        for subject in [PaperSubject::CrisisLines, PaperSubject::List, PaperSubject::Resource, PaperSubject::Tally] {
            assert_eq!(about(subject).count(), 1, "{subject:?}");
        }
        for door in [PaperDoor::Act, PaperDoor::Rights, PaperDoor::Organizations] {
            assert!(about(PaperSubject::Answers).any(|document| document.door == Some(door)), "{door:?}");
        }
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

    #[test]
    fn a_document_asks_for_what_its_lines_wait_for_and_for_nothing_twice() {
        let head = "about = \"answers\"\ndoor = \"act\"\nforms = [\"page\"]\n";
        let topic = "[[ask]]\nid = \"topic\"\nkind = \"one\"\noptions = [\"a\", \"b\"]\n";
        let own = "[[ask]]\nid = \"own\"\nkind = \"text\"\n";
        let read = |asks: &str, line: &str| {
            let text = format!("{head}{asks}[[part]]\nlines = [{{ {line}, role = \"body\" }}]\n");
            flaws(&toml::from_str::<Document>(&text).unwrap())
        };
        assert_eq!(read(&format!("{topic}{own}"), "say = \"x\", when = { topic = [\"b\"] }"), [""; 0]);
        assert_eq!(read(own, "answer = \"own\""), [""; 0]);
        for (asks, line) in [
            (topic, "say = \"x\", when = { topic = [\"c\"] }"),
            (topic, "say = \"x\", when = { own = [\"a\"] }"),
            (topic, "say = \"x\", when = { topic = [] }"),
            (topic, "answer = \"topic\""),
            (topic, "fact = \"summary\""),
            (own, "say = \"x\", answer = \"own\""),
            ("[[ask]]\nid = \"topic\"\nkind = \"many\"\n", "say = \"x\""),
            (&format!("{topic}{topic}"), "say = \"x\""),
            (&format!("{own}{topic}").replace("\"text\"", "\"text\"\nwhen = { topic = [\"a\"] }"), "say = \"x\""),
        ] {
            assert_eq!(read(asks, line).len(), 1, "{asks}{line}");
        }
        assert_eq!(
            flaws(
                &toml::from_str::<Document>(
                    &format!("{}{own}part = []", "about = \"list\"\nforms = [\"page\"]\n")
                        .replace("part = []", "[[part]]\nlines = []")
                )
                .unwrap()
            )
            .len(),
            1
        );
    }
}
