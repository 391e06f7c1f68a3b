use std::collections::BTreeMap;

/// Something a person should know about the languages they asked for or gave us. Never a failure.
///
/// Shown as the Fluent message `notice-<code>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LocaleNotice {
    /// There is no such language; English stands in.
    Unknown {
        /// What was asked for.
        tag: String,
    },
    /// One entry was left out; the built-in text stands in.
    Broken {
        /// `es/crisis.ftl`.
        file: String,
        /// Counted from 1.
        line: usize,
        /// The entry's id, or the words at that place.
        detail: String,
    },
    /// A file was too large.
    TooBig {
        /// `es/crisis.ftl`.
        file: String,
    },
    /// A file was nested too deeply.
    TooDeep {
        /// `es/crisis.ftl`.
        file: String,
    },
    /// A file was no UTF-8 text, or could not be read at all.
    NotText {
        /// `es/crisis.ftl`.
        file: String,
    },
    /// A folder's name is no language tag.
    BadTag {
        /// The folder's name.
        folder: String,
    },
}

impl LocaleNotice {
    /// The part of the message's id after `notice-`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Unknown { .. } => "locale_unknown",
            Self::Broken { .. } => "locale_broken",
            Self::TooBig { .. } => "locale_too_big",
            Self::TooDeep { .. } => "locale_too_deep",
            Self::NotText { .. } => "locale_not_text",
            Self::BadTag { .. } => "locale_bad_tag",
        }
    }

    /// The message's variables. All strings.
    #[must_use]
    pub fn args(&self) -> BTreeMap<String, String> {
        let pairs: Vec<(&str, String)> = match self {
            Self::Unknown { tag } => vec![("tag", shown(tag))],
            Self::Broken { file, line, detail } => {
                vec![("file", shown(file)), ("line", line.to_string()), ("detail", shown(detail))]
            }
            Self::TooBig { file } | Self::TooDeep { file } | Self::NotText { file } => vec![("file", shown(file))],
            Self::BadTag { folder } => vec![("folder", shown(folder))],
        };
        pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
    }
}

/// Foreign words, fit to stand in a sentence: short, on one line, without characters that reorder text.
fn shown(text: &str) -> String {
    const LONGEST: usize = 80;
    let kept = |c: &char| !c.is_control() && !crate::bidi::is_control(*c);
    let mut short: String = text.chars().filter(kept).take(LONGEST).collect();
    if text.chars().filter(kept).count() > LONGEST {
        short.push('…');
    }
    short
}

#[cfg(test)]
mod tests {
    use super::LocaleNotice;

    #[test]
    fn foreign_words_cannot_break_the_sentence_they_stand_in() {
        let notice = LocaleNotice::Unknown { tag: format!("\u{202e}x\n{}", "y".repeat(500)) };
        let tag = notice.args().remove("tag").unwrap();
        assert!(tag.starts_with("xy") && tag.chars().count() == 81, "{tag}");
    }
}
