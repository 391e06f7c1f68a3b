//! The translators' workbench: one language in one folder, entry by entry.

use many_doors_domain::Origin;
use serde::{Deserialize, Serialize};

use super::{LocaleInfo, Notice};

wire! {
    /// Which language to work on, and where.
    pub struct OpenWorkRequest {
        /// The folder, as [`crate::App::browse`] gave it; the language has a folder of its own in it.
        pub folder: String,
        /// BCP 47 tag, as it was typed.
        pub tag: String,
        /// The own name of a language that nobody has begun yet; empty otherwise.
        pub endonym: String,
        /// Its English name.
        pub english: String,
    }

    /// An open language.
    pub struct Workbench {
        /// The language.
        pub locale: LocaleInfo,
        /// All languages there are now, this one too even if it has no words yet.
        pub locales: Vec<LocaleInfo>,
        /// How many writes can be taken back.
        pub undoable: u32,
        /// How all messages stand.
        pub all: WorkCount,
        /// How those stand that must not mislead anybody.
        pub critical: WorkCount,
        /// All messages, the most important first.
        pub entries: Vec<WorkListed>,
        /// What is wrong with files of the language.
        pub notices: Vec<Notice>,
    }

    /// How many messages stand how.
    pub struct WorkCount {
        /// All.
        pub total: u32,
        /// Without a translation.
        pub missing: u32,
        /// The English has changed since.
        pub source_changed: u32,
        /// Drafted by a machine.
        pub machine: u32,
        /// Translated by a person, read by nobody else.
        pub unreviewed: u32,
        /// Read by a second person.
        pub trusted: u32,
    }

    /// A message in the list.
    pub struct WorkListed {
        /// Its id.
        pub id: String,
        /// The part of the program it belongs to.
        pub area: String,
        /// It must not mislead anybody.
        pub critical: bool,
        /// How it stands.
        pub standing: WorkStanding,
        /// Its English on one line, shortened, with `…` for what is filled in.
        pub english: String,
    }

    /// Which message.
    pub struct WorkEntryRequest {
        /// Its id.
        pub id: String,
        /// BCP 47 tag of the reader, for advice.
        pub locale: String,
    }

    /// One message with all that a translator needs beside it.
    pub struct WorkEntry {
        /// Its id.
        pub id: String,
        /// The part of the program it belongs to.
        pub area: String,
        /// It must not mislead anybody.
        pub critical: bool,
        /// How it stands.
        pub standing: WorkStanding,
        /// The note above it, in English.
        pub comment: String,
        /// The note above its group, in English.
        pub group: String,
        /// Value and attributes, in the order of English; then those that only the translation has.
        pub parts: Vec<WorkPart>,
        /// The message before it in English.
        pub before: Option<WorkNeighbor>,
        /// The message behind it.
        pub after: Option<WorkNeighbor>,
        /// What is filled in at run time.
        pub variables: Vec<WorkVariable>,
        /// Terms in the English.
        pub terms: Vec<WorkTerm>,
        /// Words of the glossary that stand in the English.
        pub glossary: Vec<GlossaryWord>,
        /// Messages that are alike and have been translated, the most alike first.
        pub memory: Vec<SimilarText>,
        /// Parts whose English has changed since they were translated.
        pub changes: Vec<WorkChange>,
        /// Where the translation comes from; none where there is none.
        pub provenance: Option<WorkProvenance>,
        /// What is wrong with the translation as it is.
        pub findings: Vec<WorkFinding>,
    }

    /// A value or an attribute, in both languages, in Fluent's syntax.
    pub struct WorkPart {
        /// The attribute's name; none for the value.
        pub attribute: Option<String>,
        /// The English; empty where English has no such part.
        pub english: String,
        /// The English, taken apart where it chooses by number.
        pub english_words: WorkForms,
        /// The translation.
        pub present: Option<String>,
        /// See `english_words`.
        pub present_words: Option<WorkForms>,
    }

    /// One text, or one for each form that a number asks for.
    pub struct WorkForms {
        /// The variable that chooses. None: there is one row, and its form is empty.
        pub on: Option<String>,
        /// One row for each form.
        pub forms: Vec<WorkFormText>,
    }

    /// The text of one form.
    pub struct WorkFormText {
        /// `one`, `few`, `other`, or a number such as `0`.
        pub form: String,
        /// The words.
        pub text: String,
    }

    /// A message beside another.
    pub struct WorkNeighbor {
        /// Its id.
        pub id: String,
        /// Its English.
        pub words: String,
    }

    /// Something that is filled in at run time.
    pub struct WorkVariable {
        /// Without the dollar sign.
        pub name: String,
        /// What it is.
        pub kind: WorkVariableKind,
        /// For a number, the forms that the language has.
        pub forms: Vec<WorkPluralForm>,
    }

    /// A form of words beside a number.
    pub struct WorkPluralForm {
        /// `one`, `few`, `other`.
        pub category: String,
        /// Without it a sentence about a whole number comes out wrong.
        pub needed: bool,
        /// Numbers that take it.
        pub examples: Vec<u32>,
    }

    /// A term: a name that stands in many messages.
    pub struct WorkTerm {
        /// `-app-name`.
        pub name: String,
        /// What it reads as in this language.
        pub reads: String,
    }

    /// A word that should be said the same way everywhere.
    pub struct GlossaryWord {
        /// The English.
        pub english: String,
        /// The translation that was chosen.
        pub yours: String,
        /// Why.
        pub note: String,
    }

    /// Another message that has been translated.
    pub struct SimilarText {
        /// Its id.
        pub id: String,
        /// Its English.
        pub english: String,
        /// Its translation.
        pub translation: String,
        /// How alike the English is.
        pub percent: u32,
    }

    /// A part whose English has changed.
    pub struct WorkChange {
        /// The attribute's name; none for the value.
        pub attribute: Option<String>,
        /// Word by word; none where nobody kept the old English.
        pub pieces: Option<Vec<ChangedPiece>>,
    }

    /// A piece of a text that has changed.
    pub struct ChangedPiece {
        /// What became of it.
        pub how: ChangedHow,
        /// Its words.
        pub text: String,
    }

    /// Where a translation comes from.
    pub struct WorkProvenance {
        /// Person or machine.
        pub origin: Origin,
        /// Who translated it, if they want to be named.
        pub translator: Option<String>,
        /// Who else has read it and stands for it.
        pub reviewer: Option<String>,
        /// When it was translated: `YYYY-MM-DD`, or less where less is known.
        pub date: String,
        /// When it was read.
        pub reviewed: Option<String>,
    }

    /// Something wrong with a translation.
    pub struct WorkFinding {
        /// It cannot be saved so.
        pub severe: bool,
        /// What sort of thing, as a short code.
        pub defect: String,
        /// The attribute it is about; none: the value, or the message as a whole.
        pub attribute: Option<String>,
        /// The offending words; empty where something is absent.
        pub excerpt: String,
        /// What should stand there, where that is known.
        pub wanted: String,
        /// One sentence on what to do, in the reader's language.
        pub advice: String,
    }

    /// What a translator typed.
    pub struct WorkWords {
        /// The message's id.
        pub id: String,
        /// All that it shall say: a part that is not here is gone afterwards.
        pub parts: Vec<WorkPartText>,
        /// BCP 47 tag of the reader, for advice.
        pub locale: String,
    }

    /// The words of one part.
    pub struct WorkPartText {
        /// The attribute's name; none for the value.
        pub attribute: Option<String>,
        /// Its words.
        pub words: WorkForms,
    }

    /// What would come of some words.
    pub struct WorkTried {
        /// The entry as it would stand in the file.
        pub text: String,
        /// What is wrong with it.
        pub findings: Vec<WorkFinding>,
    }

    /// Words to be saved.
    pub struct WriteWorkRequest {
        /// The words.
        pub words: WorkWords,
        /// Who translated them; empty: nobody is named.
        pub translator: String,
    }

    /// What came of saving.
    pub struct WorkSaved {
        /// It is in the file. Not so where a finding is severe.
        pub saved: bool,
        /// The message as it is now.
        pub entry: WorkEntry,
        /// How many writes can be taken back.
        pub undoable: u32,
        /// How all messages stand.
        pub all: WorkCount,
        /// How those stand that must not mislead anybody.
        pub critical: WorkCount,
        /// What is wrong with the words that were to be saved.
        pub findings: Vec<WorkFinding>,
    }

    /// A second person stands for a translation.
    pub struct ReviewRequest {
        /// The message's id.
        pub id: String,
        /// Their name.
        pub reviewer: String,
        /// BCP 47 tag of the reader, for advice.
        pub locale: String,
    }

    /// Where to write the file that is handed back.
    pub struct HandBackRequest {
        /// The path of a folder.
        pub folder: String,
    }

    /// What to take in.
    pub struct TakeInRequest {
        /// A file that was handed back, or a folder with languages.
        pub path: String,
        /// Disputes to be settled as handed in: each a file and a key, `find.ftl find-title`.
        pub theirs: Vec<String>,
    }

    /// What was taken in.
    pub struct TakenIn {
        /// The language as it is now.
        pub work: Workbench,
        /// Messages whose words are now those that were handed in.
        pub changed: u32,
        /// Messages, and lines of lists, that were not there before.
        pub added: u32,
        /// What both changed: it is as it was.
        pub disputes: Vec<WorkDispute>,
        /// What could not be read.
        pub notices: Vec<Notice>,
    }

    /// Something that both changed, each in another way.
    pub struct WorkDispute {
        /// The file's name: `find.ftl`.
        pub file: String,
        /// `find-title`; the file's name where it is about the whole file.
        pub key: String,
        /// What both began with.
        pub base: Option<String>,
        /// What stands in the folder.
        pub ours: String,
        /// What was handed in.
        pub theirs: String,
    }
}

words! {
    /// How a message stands.
    WorkStanding {
        /// It, or a part of it, has no translation that can be shown.
        Missing,
        /// The English has changed since.
        SourceChanged,
        /// Drafted by a machine; no person has read it.
        Machine,
        /// Translated by a person; no second person has read it.
        Unreviewed,
        /// A second person has read it.
        Trusted,
    }

    /// What is filled in.
    WorkVariableKind {
        /// A quantity.
        Number,
        /// Words, or digits that are no quantity.
        Text,
        /// A moment.
        Date,
    }

    /// What became of a piece of a text.
    ChangedHow {
        /// It stands in both.
        Same,
        /// It is no longer there.
        Gone,
        /// It was not there before.
        New,
    }
}
