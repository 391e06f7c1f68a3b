//! Kinds of things that go wrong, and how bad each is.

/// Whether a finding may reach a reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// It must not.
    Error,
    /// It may; a translator should look.
    Warning,
}

impl Severity {
    /// `error` or `warning`: the word of SARIF too.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

macro_rules! defects {
    ($($(#[$meta:meta])* $variant:ident = $code:literal, $severity:ident;)+) => {
        /// Kinds of things that go wrong in translations and in the words people search with.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Defect { $($(#[$meta])* $variant),+ }

        impl Defect {
            /// Every kind, in the order of the list.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

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
    /// No translation of a term.
    MissingTerm = "missing-term", Warning;
    /// No translation of the value or of one attribute.
    MissingAttribute = "missing-attribute", Warning;
    /// English has no such message.
    Obsolete = "obsolete", Warning;
    /// English has no such attribute.
    ObsoleteAttribute = "obsolete-attribute", Warning;
    /// The same id twice, or the same attribute.
    Duplicate = "duplicate", Error;
    /// The id does not begin with the file's name.
    WrongArea = "wrong-area", Error;
    /// A term or message that does not exist.
    UnknownReference = "unknown-reference", Error;
    /// A term or message other than the one that English puts in.
    WrongReference = "wrong-reference", Error;
    /// A term or message that English puts in and the translation does not.
    ReferenceLost = "reference-lost", Warning;
    /// A name spelled out where English puts in the term for it.
    Brand = "brand", Warning;
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
    /// A quantity differs.
    Number = "number", Warning;
    /// A web or e-mail address differs.
    Address = "address", Error;
    /// Markup that English lacks, or that could run a program.
    MarkupAdded = "markup-added", Error;
    /// Markup that English has, or markup that does not close.
    MarkupLost = "markup-lost", Error;
    /// The sentence ends in another way.
    EndPunctuation = "end-punctuation", Warning;
    /// Far longer or shorter than the English.
    Length = "length", Warning;
    /// A key to press that does not stand in its label.
    AccessKey = "access-key", Warning;
    /// Invisible characters that reorder text.
    BidiControl = "bidi-control", Error;
    /// A number or address that the screen would show in another order.
    ReadingOrder = "reading-order", Warning;
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

impl Defect {
    /// It is found in messages; the others in the words people search with.
    #[must_use]
    pub const fn of_messages(self) -> bool {
        (self as usize) < Self::Columns as usize
    }
}
