//! Questions of eight kinds, drawn from what the records hold.

use many_doors_domain::{Code, CostKind, Point};
use many_doors_search::FacetToken;

use crate::{corpus::Corpus, random::Random};

/// A kind of question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Common,
    Rare,
    TwoWords,
    KeyPress,
    Filtered,
    Misspelled,
    Meaning,
    Near,
}

impl Kind {
    pub const ALL: [Self; 8] = [
        Self::Common,
        Self::Rare,
        Self::TwoWords,
        Self::KeyPress,
        Self::Filtered,
        Self::Misspelled,
        Self::Meaning,
        Self::Near,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Self::Common => "one common word",
            Self::Rare => "one rare word",
            Self::TwoWords => "two words",
            Self::KeyPress => "each key press, 1 to 6 letters",
            Self::Filtered => "word + language + cost",
            Self::Misspelled => "one slip of the finger",
            Self::Meaning => "a phrase of the thesaurus",
            Self::Near => "word near a place",
        }
    }
}

/// One question.
pub struct Question {
    pub kind: Kind,
    pub text: String,
    pub language: Option<FacetToken>,
    pub cost: Option<FacetToken>,
    pub near: Option<Point>,
}

/// `each` questions of every kind.
pub fn draw(corpus: &Corpus, records: u64, each: usize, places: &[Point]) -> Vec<Question> {
    let mut questions = Vec::new();
    let mut random = Random::new(0xA5C);
    for kind in Kind::ALL {
        let before = questions.len();
        while questions.len() < before + each {
            let entry = corpus.entry(random.below(records));
            let locale = entry.record.texts[0].locale.clone();
            let spaced = !matches!(locale.as_str(), "zh-Hans" | "zh-Hant" | "km");
            let words: Vec<&str> =
                if spaced { entry.record.texts[0].text.trim_end_matches('.').split(' ').collect() } else { vec![] };
            let plain = |text: String| Question { kind, text, language: None, cost: None, near: None };
            let rank = |word: &str| {
                let language = corpus.languages.iter().find(|language| language.tag == locale);
                language.and_then(|language| language.words.iter().position(|known| known == word))
            };
            let common = || words.iter().copied().find(|word| rank(word).is_some_and(|rank| (3..200).contains(&rank)));
            let drawn = match kind {
                Kind::Common if spaced => common().map(|word| plain(format!("{word} "))),
                // Scripts without spaces: one of the most frequent words.
                Kind::Common => corpus
                    .languages
                    .iter()
                    .find(|language| language.tag == locale)
                    .map(|language| plain(language.words[random.zipf(200)].clone())),
                Kind::Rare => words
                    .iter()
                    .find(|word| rank(word).is_some_and(|rank| rank > 16_000))
                    .map(|word| plain(format!("{word} "))),
                Kind::TwoWords => (words.len() > 9).then(|| plain(format!("{} {} ", words[2], words[7]))),
                Kind::KeyPress if spaced => {
                    let word: Vec<char> = words.first().map(|word| word.chars().collect()).unwrap_or_default();
                    let letters = 1 + usize::try_from(random.below(6)).unwrap_or(0);
                    (word.len() >= letters).then(|| plain(word[..letters].iter().collect()))
                }
                Kind::KeyPress => {
                    let letters = 1 + usize::try_from(random.below(6)).unwrap_or(0);
                    Some(plain(entry.record.texts[0].text.chars().take(letters).collect()))
                }
                Kind::Filtered => common().map(|word| Question {
                    language: Some(FacetToken::language(locale.split('-').next().unwrap_or("en"))),
                    cost: Some(FacetToken::cost(CostKind::ALL[usize::try_from(random.below(2)).unwrap_or(0)])),
                    ..plain(format!("{word} "))
                }),
                Kind::Misspelled => {
                    slip(&entry.record.resource.name, &mut random).map(|word| plain(format!("{word} ")))
                }
                Kind::Meaning => corpus.phrase(&mut random).map(plain),
                Kind::Near => common().map(|word| Question {
                    near: places
                        .get(usize::try_from(random.below(u64::try_from(places.len()).unwrap_or(1))).unwrap_or(0))
                        .copied(),
                    ..plain(format!("{word} "))
                }),
            };
            questions.extend(drawn);
        }
    }
    questions
}

/// A word of a name with two letters swapped.
fn slip(name: &str, random: &mut Random) -> Option<String> {
    let word = name.split(' ').find(|word| word.chars().count() >= 6 && word.is_ascii())?;
    let mut letters: Vec<char> = word.chars().collect();
    let at = usize::try_from(random.below(u64::try_from(letters.len() - 1).unwrap_or(1))).unwrap_or(0);
    letters.swap(at, at + 1);
    let slip: String = letters.into_iter().collect();
    (slip != word).then_some(slip)
}
