//! Digits to dial, and quantities: what they say is the same in every language.

use std::collections::BTreeSet;

use super::{
    Defect, Words,
    pieces::{Difference, Found, differences, unlike},
};

/// Runs this long may be dialed; shorter ones are quantities.
const DIALED: usize = 3;

/// Digits that follow each other, with what may stand between them in a quantity.
#[derive(Debug)]
struct Token {
    /// The runs of digits, in ASCII.
    runs: Vec<Found>,
    /// They are not written in ASCII.
    native: bool,
    /// A plain space stands in it: in English that is a number to dial.
    spaced: bool,
    place: Words,
    /// What stands before and after it.
    before: Option<char>,
    after: Option<char>,
}

/// What differs, and what kind of number it is. Both texts without their addresses.
pub(super) fn check(english: &str, translation: &str) -> Vec<(Defect, Difference)> {
    let (ours, theirs) = (tokens(english), tokens(translation));
    if ours.is_empty() && theirs.is_empty() {
        return Vec::new();
    }
    let dialed = dialed(&ours, &theirs, translation).into_iter().map(|it| (Defect::Digits, it));
    let quantities = quantities(&ours, &theirs, english, translation).into_iter().map(|it| (Defect::Number, it));
    dialed.chain(quantities).collect()
}

fn dialed(ours: &[Token], theirs: &[Token], translation: &str) -> Vec<Difference> {
    let long =
        |token: &Token| -> Vec<Found> { token.runs.iter().filter(|run| run.says.len() >= DIALED).cloned().collect() };
    let english: BTreeSet<String> = ours.iter().flat_map(long).map(|run| run.says).collect();
    // A quantity such as 10,000 is written in each language's way; a number to dial never is.
    let single: Vec<Found> = ours.iter().filter(|token| !token.is_quantity()).flat_map(long).collect();
    let ascii: Vec<Found> = theirs.iter().filter(|token| !token.native).flat_map(long).collect();
    // Round numbers are quantities: 10000 may be written 10 000.
    let theirs_whole: BTreeSet<String> = theirs.iter().filter(|token| token.is_grouped()).map(Token::digits).collect();
    let round = |digits: &str| digits.ends_with("00") && theirs_whole.contains(digits);
    let lost = unlike(&single, &ascii).into_iter().map(|run| run.says).filter(|run| !round(run)).collect::<Vec<_>>();
    let whole: BTreeSet<String> = ours.iter().filter(|token| token.is_quantity()).map(Token::digits).collect();
    let foreign = |run: &Found| !whole.contains(&run.says);
    let mut added: Vec<Found> = theirs
        .iter()
        .filter(|token| {
            !(token.is_grouped()
                && (whole.contains(&token.digits()) || (english.contains(&token.digits()) && round(&token.digits()))))
        })
        .filter(|token| !token.is_scaled(translation))
        .flat_map(long)
        .filter(foreign)
        .collect();
    // The same digits in another script cannot be dialed: they stand for what is lost.
    let gone: BTreeSet<&String> = lost.iter().collect();
    added.retain(|run| !english.contains(&run.says) || gone.contains(&run.says));
    let added = unlike(&added, &[]);
    differences(lost, added)
}

/// Short numbers and grouped ones. A form that is only written otherwise (two, 15:00, half) raises nothing: something
/// must stand here that English does not say, for each that English says and this does not.
fn quantities(ours: &[Token], theirs: &[Token], english: &str, translation: &str) -> Vec<Difference> {
    let clock = |text: &str, tokens: &[Token]| {
        tokens.iter().any(|token| token.before == Some(':') || token.after == Some(':'))
            || [" am", " pm", "a.m.", "p.m."].iter().any(|word| text.contains(word))
    };
    if ours.is_empty() || theirs.is_empty() || clock(english, ours) {
        return Vec::new();
    }
    let scaled = theirs.iter().any(|token| token.is_scaled(translation));
    if scaled {
        return Vec::new();
    }
    let quantity = |token: &Token| -> Option<Found> {
        let short = token.runs.len() == 1 && token.runs[0].says.len() < DIALED;
        (short || token.is_quantity()).then(|| Found { says: token.digits(), place: token.place.clone() })
    };
    let all = |tokens: &[Token]| -> Vec<Found> {
        tokens.iter().map(|token| Found { says: token.digits(), place: token.place.clone() }).collect()
    };
    let lost = unlike(&ours.iter().filter_map(quantity).collect::<Vec<_>>(), &all(theirs));
    let added = unlike(&theirs.iter().filter_map(quantity).collect::<Vec<_>>(), &all(ours));
    if lost.is_empty() || lost.len() != added.len() {
        return Vec::new();
    }
    differences(lost.into_iter().map(|one| english[one.place].to_owned()).collect(), added)
}

impl Token {
    /// All its digits together, without zeros in front.
    fn digits(&self) -> String {
        let all: String = self.runs.iter().map(|run| run.says.as_str()).collect();
        let bare = all.trim_start_matches('0');
        if bare.is_empty() { "0".to_owned() } else { bare.to_owned() }
    }

    /// Thousands stand apart: 10,000.
    fn is_grouped(&self) -> bool {
        let first = self.runs.first().is_some_and(|run| run.says.len() <= 3);
        self.runs.len() > 1 && first && self.runs[1..].iter().all(|run| run.says.len() == 3)
    }

    /// The same in English, which never parts thousands by a space.
    fn is_quantity(&self) -> bool {
        self.is_grouped() && !self.spaced
    }

    /// A word or sign behind it makes thousands or millions of it.
    fn is_scaled(&self, text: &str) -> bool {
        const SIGNS: [char; 9] = ['万', '萬', '만', '千', '천', '億', '亿', '百', '백'];
        const WORDS: [&str; 24] = [
            "mil",
            "millón",
            "millones",
            "mille",
            "million",
            "millions",
            "nghìn",
            "ngàn",
            "triệu",
            "trăm",
            "آلاف",
            "ألف",
            "ألفًا",
            "مليون",
            "ملايين",
            "libo",
            "libong",
            "milyon",
            "milyong",
            "thousand",
            "тысяч",
            "млн",
            "Millionen",
            "Tausend",
        ];
        let rest = text[self.place.end..].trim_start();
        let word = rest.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
        rest.starts_with(SIGNS) || WORDS.contains(&word)
    }
}

/// A digit stands in the text.
pub(super) fn any(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_digit()) || (!text.is_ascii() && text.chars().any(|c| digit(c).is_some()))
}

/// What may stand between the groups of a quantity.
const fn separates(c: char) -> bool {
    matches!(c, ',' | '.' | ' ' | '\u{a0}' | '\u{202f}' | '٬' | '٫' | '\'' | '’')
}

/// The value of a digit of any script that the languages here use.
fn digit(c: char) -> Option<char> {
    const ZEROS: [u32; 9] = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xe50, 0x1040, 0x17e0, 0xff10];
    if c.is_ascii() {
        return c.is_ascii_digit().then_some(c);
    }
    let code = u32::from(c);
    let zero = ZEROS.iter().find(|zero| (**zero..**zero + 10).contains(&code))?;
    char::from_digit(code - zero, 10)
}

fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut before = None;
    // What stood behind the last digit, as long as it may belong to the same quantity.
    let mut gap: Option<char> = None;
    let mut open = false;
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        let Some(value) = digit(c) else {
            if open && let Some(token) = tokens.last_mut() {
                if gap.is_none() {
                    token.after = Some(c);
                }
                open = gap.is_none() && separates(c);
                gap = Some(c);
            }
            before = Some(c);
            continue;
        };
        match tokens.last_mut().filter(|_| open) {
            Some(token) => {
                if let Some(between) = gap.take() {
                    token.spaced |= between == ' ';
                    token.runs.push(Found { says: String::new(), place: at..at });
                }
                token.after = None;
                token.place.end = end;
            }
            None => {
                let runs = vec![Found { says: String::new(), place: at..at }];
                tokens.push(Token { runs, native: false, spaced: false, place: at..end, before, after: None });
                (open, gap) = (true, None);
            }
        }
        if let Some(token) = tokens.last_mut() {
            token.native |= !c.is_ascii();
            if let Some(run) = token.runs.last_mut() {
                run.says.push(value);
                run.place.end = end;
            }
        }
        before = Some(c);
    }
    tokens
}
