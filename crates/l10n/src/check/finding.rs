use std::fmt;

/// Whether a finding may reach a reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// It must not.
    Error,
    /// It may; a translator should look.
    Warning,
}

macro_rules! defects {
    ($($(#[$meta:meta])* $variant:ident = $code:literal, $severity:ident;)+) => {
        /// Kinds of things that go wrong in translations and in the words people search with.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Defect { $($(#[$meta])* $variant),+ }

        impl Defect {
            /// Its short name in reports.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            /// How bad it is, unless the language promises to be whole.
            #[must_use]
            pub const fn severity(self) -> Severity {
                match self { $(Self::$variant => Severity::$severity),+ }
            }
        }
    };
}

defects! {
    /// The file may not be parsed: too large, too deep, or no text.
    Refused = "refused", Error;
    /// Text that is no message.
    Junk = "junk", Error;
    /// No translation.
    Missing = "missing", Warning;
    /// No translation of the value or of one attribute.
    MissingAttribute = "missing-attribute", Warning;
    /// English has no such message.
    Obsolete = "obsolete", Warning;
    /// English has no such attribute.
    ObsoleteAttribute = "obsolete-attribute", Warning;
    /// The same id twice.
    Duplicate = "duplicate", Error;
    /// The id does not begin with the file's name.
    WrongArea = "wrong-area", Error;
    /// A term or message that does not exist.
    UnknownReference = "unknown-reference", Error;
    /// A term or message that English puts in and the translation spells out.
    ReferenceLost = "reference-lost", Warning;
    /// A variable that English shows and the translation does not.
    VariableLost = "variable-lost", Error;
    /// A variable that the program does not give.
    VariableAdded = "variable-added", Error;
    /// A variable under another name.
    VariableRenamed = "variable-renamed", Error;
    /// A variable without a comment (English only).
    Undocumented = "undocumented", Error;
    /// A comment about a variable that is not there (English only).
    DocumentedInVain = "documented-in-vain", Warning;
    /// A plural category that the language does not have.
    PluralUnknown = "plural-unknown", Error;
    /// A plural category that the language needs.
    PluralMissing = "plural-missing", Warning;
    /// A choice by number without `other`.
    PluralOther = "plural-other", Error;
    /// The text is the English one.
    Untranslated = "untranslated", Warning;
    /// Digits that somebody may dial differ.
    Digits = "digits", Error;
    /// A web or e-mail address differs.
    Address = "address", Error;
    /// Markup that English lacks.
    MarkupAdded = "markup-added", Error;
    /// Markup that English has.
    MarkupLost = "markup-lost", Error;
    /// Invisible characters that reorder text.
    BidiControl = "bidi-control", Error;
    /// Nothing at all.
    Empty = "empty", Error;
    /// A text of the library that is put together at run time.
    NotPlain = "not-plain", Error;
    /// A line of a table without the columns of its file.
    Columns = "columns", Error;
    /// Words for a concept that the index does not list.
    UnknownConcept = "unknown-concept", Error;
    /// An origin, a facet or a mark that is not on its list.
    UnknownMark = "unknown-mark", Error;
    /// The same phrase twice for one concept.
    PhraseTwice = "phrase-twice", Error;
    /// A phrase of danger that is a harmless one as well.
    CrisisDisputed = "crisis-disputed", Error;
    /// A phrase without a letter or digit.
    NoWords = "no-words", Error;
    /// A phrase of words that stand in any sentence.
    SmallWords = "small-words", Warning;
    /// Letters apart from their marks.
    NotComposed = "not-composed", Error;
    /// Characters that nobody can see.
    Invisible = "invisible", Error;
}

/// One thing that is wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Whether it may reach a reader.
    pub severity: Severity,
    /// What sort of thing.
    pub defect: Defect,
    /// The file's name: `crisis.ftl`.
    pub file: String,
    /// Counted from 1; 0 where the message is not in the file.
    pub line: usize,
    /// The message, where it has an id.
    pub id: Option<String>,
    /// The words at that place, where it has none.
    pub excerpt: String,
    /// One sentence for whoever mends it.
    pub say: String,
}

impl Finding {
    /// Something is not there, rather than wrong.
    #[must_use]
    pub const fn is_absence(&self) -> bool {
        matches!(self.defect, Defect::Missing | Defect::MissingAttribute)
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = self.id.as_deref().unwrap_or(&self.excerpt);
        write!(f, "{}:{} {what}: {} [{}]", self.file, self.line, self.say, self.defect.code())
    }
}
