//! Repairs of text that are certain, each told by its [`Reason`]. What is not certain stays as it is.

mod bytes;
mod codepage;
mod html;
mod lines;
mod mojibake;

use std::borrow::Cow;

pub use bytes::decode;

use crate::Reason;

/// Which repairs were made: a small set of [`Reason`]s.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Repairs(u8);

/// The reasons that a [`Repairs`] can hold, by the place of their bit.
const REASONS: [Reason; 6] = [
    Reason::Mojibake,
    Reason::ByteOrderMark,
    Reason::EscapedNewline,
    Reason::Html,
    Reason::Marker,
    Reason::ControlCharacter,
];

impl Repairs {
    /// Nothing was repaired.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Adds one.
    fn add(&mut self, reason: Reason) {
        if let Some(bit) = REASONS.iter().position(|known| *known == reason) {
            self.0 |= 1 << bit;
        }
    }

    /// The reasons, in their order.
    pub fn iter(self) -> impl Iterator<Item = Reason> {
        REASONS.into_iter().enumerate().filter(move |(bit, _)| self.0 & (1 << bit) != 0).map(|(_, reason)| reason)
    }
}

/// More rounds than any honest text needs: letters mangled twice, entities inside entities.
const ROUNDS: usize = 5;

/// The text without what encodings, web pages and other programs left in it, trimmed, and which repairs that took.
///
/// Lines end in `\n`, with at most one blank line between two. Cleaning a clean text changes nothing.
#[must_use]
pub fn text(raw: &str) -> (Cow<'_, str>, Repairs) {
    if is_plain(raw) {
        return (Cow::Borrowed(raw.trim()), Repairs::default());
    }
    let mut repairs = Repairs::default();
    let mut clean = Cow::Borrowed(raw);
    for _ in 0..ROUNDS {
        match round(&clean, &mut repairs) {
            None => return (clean, repairs),
            Some(next) => clean = Cow::Owned(next),
        }
    }
    if round(&clean, &mut repairs).is_none() {
        return (clean, repairs);
    }
    // Something built to be unwrapped without end: nothing about it is certain, so only what is dangerous to show goes.
    let mut repairs = Repairs::default();
    let shown = lines::tidy(&lines::without_controls(raw, &mut repairs)).into_owned();
    (Cow::Owned(shown), repairs)
}

/// The text as it is, without control characters other than tabs and line ends, and without those that turn the direction of
/// writing: for text that is to come back to the letter.
#[must_use]
pub fn safe(raw: &str) -> (Cow<'_, str>, Repairs) {
    let unsafe_to_show = |c: char| lines::is_unseen(c) && c != '\t';
    if is_plain(raw) || !raw.contains(unsafe_to_show) {
        return (Cow::Borrowed(raw), Repairs::default());
    }
    let mut repairs = Repairs::default();
    repairs.add(Reason::ControlCharacter);
    (Cow::Owned(raw.replace(unsafe_to_show, "")), repairs)
}

/// Whether there is nothing to look at: printable ASCII without any sign that starts a repair.
fn is_plain(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b' '..=b'~') && !matches!(byte, b'\\' | b'&' | b'<' | b'#'))
}

/// One round of all repairs; none if it changes nothing.
fn round(text: &str, repairs: &mut Repairs) -> Option<String> {
    let mut now = mojibake::undo(text, repairs);
    for step in [html::plain, lines::unescape, lines::without_markers, lines::without_controls] {
        if let Cow::Owned(next) = step(&now, repairs) {
            now = Cow::Owned(next);
        }
    }
    let tidy = lines::tidy(&now);
    (tidy != text).then(|| tidy.into_owned())
}

/// An address of the web with its scheme: `https://` is put before what looks like a host. The reason if that was needed, or
/// [`Reason::AddressNotUnderstood`] with the text as it was.
#[must_use]
pub fn web(raw: &str) -> (Cow<'_, str>, Option<Reason>) {
    let text = raw.trim();
    if text.is_empty() {
        return (Cow::Borrowed(text), None);
    }
    let lower = text.get(..8).unwrap_or(text).to_ascii_lowercase();
    if lower.starts_with("http://") || lower.starts_with("https://") {
        let rest = text.split_once("://").map_or("", |(_, rest)| rest);
        return (Cow::Borrowed(text), (!is_host(rest)).then_some(Reason::AddressNotUnderstood));
    }
    if is_host(text) {
        return (Cow::Owned(format!("https://{text}")), Some(Reason::NoScheme));
    }
    (Cow::Borrowed(text), Some(Reason::AddressNotUnderstood))
}

/// Whether the text begins with the name of a host, such as `www.example.org/help`.
fn is_host(text: &str) -> bool {
    if text.chars().any(|c| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | '"' | '@' | ',')) {
        return false;
    }
    let host = text.split(['/', '?', '#']).next().unwrap_or_default();
    let host = match host.rsplit_once(':') {
        Some((name, port)) if !port.is_empty() && port.bytes().all(|b| b.is_ascii_digit()) => name,
        _ => host,
    };
    let labels: Vec<&str> = host.split('.').collect();
    let label = |label: &&str| {
        !label.is_empty()
            && label.len() <= 63
            && label.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '_')
            && !label.starts_with('-')
    };
    labels.len() >= 2
        && labels.iter().all(label)
        && labels.last().is_some_and(|top| top.chars().count() >= 2 && !top.chars().any(|c| c.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn cleaned(raw: &str) -> (String, Vec<Reason>) {
        let (text, repairs) = text(raw);
        (text.into_owned(), repairs.iter().collect())
    }

    #[test]
    fn plain_text_is_only_trimmed_and_not_copied() {
        let (text, repairs) = text("  Example Clinic, 2nd floor ");
        assert!(matches!(text, Cow::Borrowed("Example Clinic, 2nd floor")));
        assert!(repairs.is_empty());
    }

    #[test]
    fn each_repair_is_named() {
        let said = |raw: &str| cleaned(raw);
        assert_eq!(said("donâ€™t"), ("don’t".into(), vec![Reason::Mojibake]));
        assert_eq!(said("a\\n\\n\\n\\nb"), ("a\n\nb".into(), vec![Reason::EscapedNewline]));
        assert_eq!(said("Food &amp; Shelter<br>Walk in"), ("Food & Shelter\nWalk in".into(), vec![Reason::Html]));
        assert_eq!(
            said("Call first.\\n\\n###MON###"),
            ("Call first.".into(), vec![Reason::EscapedNewline, Reason::Marker])
        );
        assert_eq!(said("555-\u{202e}0142\u{7}"), ("555-0142".into(), vec![Reason::ControlCharacter]));
        assert_eq!(said("\u{feff}id"), ("id".into(), vec![Reason::ByteOrderMark]));
    }

    #[test]
    fn line_ends_of_other_systems_become_line_ends_without_a_notice() {
        assert_eq!(cleaned("a \r\n\r\n\r\n b\rc"), ("a\n\n b\nc".into(), vec![]));
    }

    #[test]
    fn what_only_looks_like_a_repair_is_left_alone() {
        for text in
            ["under < 18 years", "Q&A", "#1 choice", "C# & R&D", "a < b and c > d", "ages <5", "50% & up", "\\\\n"]
        {
            assert_eq!(cleaned(text), (text.into(), vec![]), "{text}");
        }
    }

    #[test]
    fn joiners_and_marks_that_scripts_need_stay() {
        for text in ["می\u{200c}خواهم", "\u{200f}مرحبا", "क्\u{200d}ष", "សួស្តី\u{200b}បង"]
        {
            assert_eq!(cleaned(text), (text.into(), vec![]));
        }
    }

    #[test]
    fn what_unwraps_without_end_is_left_as_it_is() {
        let raw = format!("{}b>{}", "<".repeat(40), "b>".repeat(40));
        assert_eq!(cleaned(&raw).0, raw);
    }

    #[test]
    fn safe_text_loses_nothing_but_what_is_dangerous_to_show() {
        assert_eq!(safe(" a\t&amp;\r\n\\n "), (" a\t&amp;\r\n\\n ".into(), Repairs::default()));
        assert_eq!(safe("555-\u{202e}0142\u{0}").0, "555-0142");
    }

    #[test]
    fn a_host_gets_its_scheme_and_words_do_not() {
        assert_eq!(web("www.example.org/help"), ("https://www.example.org/help".into(), Some(Reason::NoScheme)));
        assert_eq!(web(" https://example.org "), ("https://example.org".into(), None));
        assert_eq!(web("http://"), ("http://".into(), Some(Reason::AddressNotUnderstood)));
        for text in ["none", "info@example.org", "see our page", "555.0142", "javascript:alert(1)", "Dr. Smith"] {
            assert_eq!(web(text), (text.into(), Some(Reason::AddressNotUnderstood)), "{text}");
        }
        assert_eq!(web("  "), ("".into(), None));
    }

    /// Pieces that set off repairs, mixed with anything.
    fn dirty() -> impl Strategy<Value = String> {
        let piece = prop_oneof![
            any::<String>(),
            proptest::sample::select(vec![
                "\\n", "\\r\\n", "\\t", "\\", "&amp;", "&lt;", "&#38;", "amp;", "<", ">", "<br>", "</p>", "b>", "###",
                "MON", "\r", "\n", "\u{202e}", "\u{feff}", "Ã±", "â€™", "GÇÖ", "├▒", "Ã", "”", "√©", "Â", " ", "x",
                "\u{80}", "‚Äô", "nbsp;", "&",
            ])
            .prop_map(str::to_owned),
        ];
        proptest::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #[test]
        fn cleaning_twice_is_cleaning_once(raw in dirty()) {
            let (once, _) = text(&raw);
            let (twice, again) = text(&once);
            prop_assert_eq!(&once, &twice);
            prop_assert!(again.is_empty());
        }

        #[test]
        fn nothing_that_turns_writing_round_is_left(raw in dirty()) {
            let (clean, _) = text(&raw);
            let dangerous = |c: char| (c.is_control() && c != '\n') || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
            prop_assert!(!clean.contains(dangerous), "{clean:?}");
        }
    }
}
