//! Words of someone who may be in danger.

use std::{
    collections::{HashMap, HashSet},
    ops::Range,
};

use unicode_normalization::UnicodeNormalization as _;

use crate::{
    arabic,
    fold::fold,
    segment::{Run, runs},
    typo,
};

/// Phrases of all languages, ready to be looked for in a question.
///
/// A phrase of a script with spaces must appear as whole words, so that "skill" never reads as "kill". In scripts without
/// spaces, and in Korean, whose spacing people choose freely, it must appear as it is, spaces aside. A phrase that begins
/// with `!` is a harmless one ("dying of laughter"): where it stands, nothing is heard. `hits .. me` is heard with a few
/// words between, or, in scripts without spaces, a few characters.
#[derive(Debug, Default)]
pub struct CrisisWords {
    phrases: Vec<Phrase>,
    /// First word to the phrases that begin with it.
    by_first: HashMap<String, Vec<usize>>,
    /// A long first word with one letter taken out, to the phrases that begin with it.
    near_first: HashMap<String, Vec<usize>>,
    /// Phrases without spaces.
    strings: HashSet<String>,
    /// Phrases without spaces that have gaps.
    gapped_strings: Vec<Vec<String>>,
    /// Harmless phrases of whole words, by their first word: no slip is forgiven in them, and there are thousands.
    harmless_phrases: HashMap<String, Vec<Phrase>>,
    /// Harmless phrases without spaces.
    harmless_strings: Vec<String>,
    /// Harmless phrases without spaces that have gaps.
    harmless_gapped_strings: Vec<Vec<String>>,
}

/// A phrase of whole words.
#[derive(Debug)]
struct Phrase {
    folded: Vec<String>,
    /// The words with their marks, in a language where another mark is another word. Somebody who types marks means
    /// them; somebody who types none is taken at the folded word.
    marked: Option<Vec<String>>,
    /// Without its marks it would be something harmless, so they must have been typed.
    exact: bool,
    /// What follows after a gap.
    then: Option<Box<Phrase>>,
}

/// Stands between two parts of a phrase that others may come between.
const GAP: &str = " .. ";
/// At most so many words, ...
const WORDS_BETWEEN: usize = 4;
/// ... or so many characters where there are no spaces.
const CHARACTERS_BETWEEN: usize = 6;

/// Languages in which another mark is another word: "tự tử" is suicide, "từ từ" is slowly.
const MARKS_MATTER: [&str; 1] = ["vi"];

impl CrisisWords {
    /// Takes language tags and phrases. A phrase without a letter is left out: it would fire on everything.
    pub fn new<'a>(phrases: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut words = Self::default();
        for (locale, phrase) in phrases {
            let (harmless, phrase) = phrase.strip_prefix('!').map_or((false, phrase), |phrase| (true, phrase));
            let (exact, phrase) = phrase.strip_prefix('=').map_or((false, phrase), |phrase| (true, phrase));
            let parts: Vec<&str> = phrase.split(GAP).collect();
            let folded: Vec<String> = parts.iter().map(|part| fold(part)).collect();
            // A gap at an end would leave one common word that fires on everything.
            let at_an_end = |part: &&str| part.trim().starts_with("..") || part.trim().ends_with("..");
            if parts.iter().any(at_an_end) || folded.iter().any(|part| runs(part).is_empty()) {
                continue;
            }
            let sequences: Option<Vec<Vec<String>>> = folded.iter().map(|part| words_only(part)).collect();
            let closed: Vec<String> = folded.iter().map(|part| closed_up(part)).collect();
            match (sequences, closed.as_slice(), harmless) {
                (Some(sequences), _, harmless) => {
                    let marks = exact || MARKS_MATTER.contains(&locale);
                    let parts = parts.into_iter().zip(sequences).rev();
                    let phrase = parts.fold(None, |then, (part, folded)| {
                        let marked = marks.then(|| marked_words(part));
                        Some(Box::new(Phrase { folded, marked, exact, then }))
                    });
                    let Some(phrase) = phrase else { continue };
                    if harmless { words.add_harmless(*phrase) } else { words.add(*phrase) }
                }
                (None, [one], true) => words.harmless_strings.push(one.clone()),
                (None, _, true) => words.harmless_gapped_strings.push(closed),
                (None, [one], false) => {
                    words.strings.insert(one.clone());
                }
                (None, _, false) => words.gapped_strings.push(closed),
            }
        }
        words
    }

    /// The question holds one of the phrases.
    #[must_use]
    pub fn is_crisis(&self, question: &str) -> bool {
        // The same bound as the question itself.
        let question: String = question.chars().take(1_000).collect();
        let folded = fold(&question);
        let words: Vec<String> = runs(&folded).into_iter().map(Run::text).collect();
        let marked: Vec<String> = marked_words(&question);
        let bare: Vec<String> = words.iter().map(|word| arabic::bare(word).unwrap_or_else(|| word.clone())).collect();
        self.holds_phrase(&self.without_harmless(&words, &marked), &marked)
            || self.holds_phrase(&self.without_harmless(&bare, &marked), &marked)
            || {
                let mut closed = closed_up(&folded);
                for harmless in &self.harmless_strings {
                    closed = closed.replace(harmless.as_str(), " ");
                }
                for parts in &self.harmless_gapped_strings {
                    closed = without_parts(&closed, parts);
                }
                self.strings.iter().any(|string| closed.contains(string.as_str()))
                    || self.gapped_strings.iter().any(|parts| starts_of(&closed, parts).next().is_some())
            }
    }

    /// The words, with gaps where a harmless phrase stood, so that nothing new comes to stand together.
    fn without_harmless(&self, words: &[String], marked: &[String]) -> Vec<String> {
        let marked = (words.len() == marked.len()).then_some(marked);
        let mut rest = words.to_vec();
        for at in 0..words.len() {
            let here = marked.map(|marked| &marked[at..]);
            let begin_here = self.harmless_phrases.get(&words[at]).into_iter().flatten();
            let found = begin_here.filter_map(|phrase| phrase.places_in(&words[at..], here, 0));
            // What stands in its gaps is no part of it, and may be meant.
            for place in found.flatten() {
                rest[at + place.start..at + place.end].iter_mut().for_each(String::clear);
            }
        }
        rest
    }

    fn add_harmless(&mut self, phrase: Phrase) {
        let Some(first) = phrase.folded.first().cloned() else { return };
        self.harmless_phrases.entry(first).or_default().push(phrase);
    }

    fn add(&mut self, phrase: Phrase) {
        let Some(first) = phrase.folded.first().cloned() else { return };
        let number = self.phrases.len();
        if phrase.forgives(&first) {
            for remains in typo::deletes(&first) {
                self.near_first.entry(remains).or_default().push(number);
            }
        }
        self.by_first.entry(first).or_default().push(number);
        self.phrases.push(phrase);
    }

    /// `marked` are the same words with their marks, or, where marks change what a word is, something else altogether.
    fn holds_phrase(&self, words: &[String], marked: &[String]) -> bool {
        let marked = (words.len() == marked.len()).then_some(marked);
        (0..words.len()).any(|at| {
            let word = &words[at];
            let exactly = self.by_first.get(word).into_iter().flatten();
            let nearly = if word.chars().count() < SHORTEST_SLIP { Vec::new() } else { typo::deletes(word) };
            let nearly = nearly.iter().flat_map(|remains| self.near_first.get(remains).into_iter().flatten());
            exactly.chain(nearly).any(|number| {
                self.phrases[*number].places_in(&words[at..], marked.map(|marked| &marked[at..]), 1).is_some()
            })
        })
    }
}

/// Shorter words are left as they are: one letter more or less makes another word.
const SHORTEST_SLIP: usize = 5;

impl Phrase {
    /// A slip of the finger in this word is forgiven: it is long, and the phrase is not this one short word alone.
    fn forgives(&self, word: &str) -> bool {
        let letters = word.chars().count();
        !self.exact && letters >= SHORTEST_SLIP && (self.folded.len() > 1 || letters > SHORTEST_SLIP)
    }

    /// Where the parts of the phrase stand, if the words begin with it; in each of them so many slips of the finger are
    /// forgiven.
    fn places_in(&self, words: &[String], marked: Option<&[String]>, forgiven: usize) -> Option<Vec<Range<usize>>> {
        if !self.begins(words, marked, forgiven) {
            return None;
        }
        let own = self.folded.len();
        let mut places = vec![Range { start: 0, end: own }];
        let Some(then) = &self.then else { return Some(places) };
        let (at, rest) = (own..=own + WORDS_BETWEEN).find_map(|at| {
            let marked = marked.and_then(|marked| marked.get(at..));
            Some((at, then.places_in(words.get(at..)?, marked, forgiven)?))
        })?;
        places.extend(rest.into_iter().map(|place| at + place.start..at + place.end));
        Some(places)
    }

    /// The words begin with this part of the phrase.
    fn begins(&self, words: &[String], marked: Option<&[String]>, forgiven: usize) -> bool {
        if words.len() < self.folded.len() || (self.exact && marked.is_none()) {
            return false;
        }
        let mut slips = 0;
        self.folded.iter().zip(words).enumerate().all(|(i, (meant, typed))| {
            if meant == typed {
                let (Some(meant), Some(typed)) = (&self.marked, marked) else { return true };
                return typed[i] == meant[i] || (!self.exact && fold(&typed[i]) == typed[i]);
            }
            slips += 1;
            let long = typed.chars().count() >= SHORTEST_SLIP;
            slips <= forgiven && long && self.forgives(meant) && typo::one_edit_apart(meant, typed)
        })
    }
}

/// The places of all parts, wherever they stand in the text one after the other with a few characters between.
fn starts_of<'a>(text: &'a str, parts: &'a [String]) -> impl Iterator<Item = Vec<Range<usize>>> + 'a {
    let first = parts.first().map(|part| text.match_indices(part.as_str()));
    first.into_iter().flatten().filter_map(|(at, part)| {
        let end = at + part.len();
        let mut places = vec![Range { start: at, end }];
        places.extend(following(text, end, &parts[1..])?);
        Some(places)
    })
}

/// The places of the parts, if each follows soon enough on the one before it.
fn following(text: &str, from: usize, parts: &[String]) -> Option<Vec<Range<usize>>> {
    let Some((next, rest)) = parts.split_first() else { return Some(Vec::new()) };
    let after = &text[from..];
    // The next part begins after the gap at the latest.
    let end = after.char_indices().map(|(at, _)| at).nth(CHARACTERS_BETWEEN + next.chars().count());
    let near = &after[..end.unwrap_or(after.len())];
    near.match_indices(next.as_str()).find_map(|(at, _)| {
        let place = from + at..from + at + next.len();
        let rest = following(text, place.end, rest)?;
        Some(std::iter::once(place).chain(rest).collect())
    })
}

/// The text with a space for each of the parts, wherever they stand one after the other.
fn without_parts(text: &str, parts: &[String]) -> String {
    let mut places: Vec<Range<usize>> = starts_of(text, parts).flatten().collect();
    places.sort_unstable_by_key(|place| place.start);
    let mut rest = String::with_capacity(text.len());
    let mut done = 0;
    for place in places {
        if place.start >= done {
            rest.push_str(&text[done..place.start]);
            rest.push(' ');
        }
        done = done.max(place.end);
    }
    rest.push_str(&text[done..]);
    rest
}

/// Words with their marks, in one spelling of each.
fn marked_words(text: &str) -> Vec<String> {
    let plain: String = text.nfc().flat_map(char::to_lowercase).collect();
    runs(&plain).into_iter().map(Run::text).collect()
}

/// The words of a phrase that is written with spaces; none if any of it is not.
fn words_only(folded: &str) -> Option<Vec<String>> {
    runs(folded).into_iter().map(|run| if let Run::Word(word) = run { Some(word) } else { None }).collect()
}

/// Letters, marks and digits only, without what stands between them.
fn closed_up(folded: &str) -> String {
    runs(folded).into_iter().map(Run::text).collect()
}

#[cfg(test)]
mod tests {
    use super::CrisisWords;

    fn words() -> CrisisWords {
        CrisisWords::new([
            ("en", "kill myself"),
            ("en", "don't want to live"),
            ("es", "quiero morir"),
            ("zh-Hans", "不想活"),
            ("ko", "죽고 싶"),
            ("ar", "الانتحار"),
            ("th", "อยากตาย"),
            ("vi", "muốn chết"),
            ("vi", "tự tử"),
            ("vi", "=tự vẫn"),
            ("vi", "!cứ từ từ rồi"),
            ("zh-Hans", "想死"),
            ("zh-Hans", "!想死你了"),
            ("es", "!quiero morir de risa"),
            ("en", "  "),
        ])
    }

    #[test]
    fn a_phrase_is_heard_in_any_case_accent_and_apostrophe() {
        for said in [
            "I want to KILL MYSELF!",
            "i dont want to live",
            "I don’t want to live anymore",
            "Quiero morír",
            "我真的不想活了",
            "죽고싶어요",
            "정말 죽고 싶다",
            "أفكر في الانتحار",
            "ฉันอยากตาย",
            "toi muon chet",
            "TỰ TỬ",
            "tu tu",
            "tôi muốn tự vẫn",
            "cứ tự tử rồi",
        ] {
            assert!(words().is_crisis(said), "{said}");
        }
    }

    #[test]
    fn a_harmless_look_alike_is_not_heard() {
        for said in [
            "skill myself up",
            "kill time by myself",
            "I want to live",
            "",
            "   ",
            "queso para morirse",
            "生活",
            "想死你了",
            "Quiero morir de risa",
        ] {
            assert!(!words().is_crisis(said), "{said}");
        }
    }

    #[test]
    fn a_not_hides_nothing() {
        for said in [
            "I am not going to kill myself",
            "no quiero morir",
            "我不想死",
            "죽고 싶지 않아요",
            "لا أفكر في الانتحار",
            "tôi không muốn chết",
        ] {
            assert!(words().is_crisis(said), "{said}");
        }
    }

    #[test]
    fn a_slip_of_the_finger_in_a_long_word_is_forgiven_and_in_a_short_one_is_not() {
        for said in ["kill mysef", "quieroo morir", "quiero morrir"] {
            assert!(words().is_crisis(said), "{said}");
        }
        for said in ["kilt myself", "quiero mirar", "don't want to love"] {
            assert!(!words().is_crisis(said), "{said}");
        }
    }

    #[test]
    fn a_harmless_phrase_hides_only_itself() {
        assert!(words().is_crisis("想死你了，我想死"));
        assert!(words().is_crisis("quiero morir de risa no, quiero morir"));
    }

    #[test]
    fn a_very_long_question_is_answered_all_the_same() {
        assert!(words().is_crisis(&format!("kill myself {}", "x ".repeat(500_000))));
    }

    #[test]
    fn a_gap_holds_up_to_four_words_in_this_order() {
        let words = CrisisWords::new([
            ("en", "hits .. me"),
            ("en", "!hits .. me up .. invite"),
            ("en", "letters .. kids .. gone"),
        ]);
        for heard in ["my bf hits me", "he hits and kicks and slaps me", "wrote letters to my kids for when im gone"] {
            assert!(words.is_crisis(heard), "{heard}");
        }
        for silent in [
            "me and the big hits",
            "the song hits all of the right notes for me",
            "hits the road",
            "he hits me up to invite me",
        ] {
            assert!(!words.is_crisis(silent), "{silent}");
        }
    }

    #[test]
    fn a_gap_forgives_a_slip_in_each_part() {
        let words = CrisisWords::new([("en", "stepdad .. touches me")]);
        assert!(words.is_crisis("my stepdda always tuoches me"));
        assert!(!words.is_crisis("my stepdda tuohces me"));
    }

    #[test]
    fn a_gap_in_scripts_without_spaces_holds_up_to_six_characters() {
        let words = CrisisWords::new([("zh-Hans", "爸 .. 打我"), ("ko", "아빠 .. 때려")]);
        assert!(words.is_crisis("爸爸拿皮带打我"));
        assert!(words.is_crisis("아빠가 술 먹고 때려요"));
        assert!(!words.is_crisis("爸爸的朋友的同学昨天在学校打我电话"));
        assert!(!words.is_crisis("打我的不是爸"));
    }

    #[test]
    fn a_gap_without_something_on_both_sides_is_no_phrase() {
        let words = CrisisWords::new([
            ("en", ".. me"),
            ("en", "hits .."),
            ("en", " .. "),
            ("en", "hits .. !"),
            ("en", "hits .. .. me"),
        ]);
        assert!(!words.is_crisis("hits me"));
    }

    #[test]
    fn a_gap_holds_nothing_or_four_words_and_not_five() {
        let words = CrisisWords::new([("fil", "ayoko .. mabuhay"), ("en", "letters .. kids .. gone")]);
        for heard in ["ayoko mabuhay", "ayoko a b c d mabuhay", "letters a b c d kids a b c d gone"] {
            assert!(words.is_crisis(heard), "{heard}");
        }
        for silent in [
            "ayoko a b c d e mabuhay",
            "letters a b c d kids a b c d e gone",
            "mabuhay ayoko",
            "ayoko",
            "mabuhay",
            "letters gone",
            "kids gone letters",
        ] {
            assert!(!words.is_crisis(silent), "{silent}");
        }
    }

    #[test]
    fn a_gap_in_scripts_without_spaces_holds_nothing_or_six_characters_and_not_seven() {
        let words = CrisisWords::new([("zh-Hant", "他 .. 打我"), ("th", "พ่อ .. ตีฉัน .. ทุกวัน")]);
        for heard in ["他打我", "他一二三四五六打我", "พ่อตีฉันทุกวัน", "พ่อชอบตีฉันเกือบทุกวัน"]
        {
            assert!(words.is_crisis(heard), "{heard}");
        }
        for silent in ["他一二三四五六七打我", "打我他", "他", "打我", "พ่อตีฉัน"] {
            assert!(!words.is_crisis(silent), "{silent}");
        }
    }

    #[test]
    fn a_gap_keeps_to_accents_where_they_must_be_typed() {
        let words = CrisisWords::new([("vi", "=bố .. đánh"), ("vi", "muốn .. chết")]);
        assert!(words.is_crisis("bố hay đánh"));
        assert!(words.is_crisis("toi muon duoc chet"));
        assert!(!words.is_crisis("bo hay danh"));
        assert!(!words.is_crisis("bỏ hay danh"));
    }

    #[test]
    fn a_harmless_phrase_with_a_gap_silences_its_own_words_and_not_those_between() {
        let words = CrisisWords::new([
            ("en", "kill myself"),
            ("en", "hits .. me"),
            ("en", "!hits .. charts"),
            ("zh-Hans", "皮带 .. 抽"),
            ("zh-Hans", "想死"),
            ("zh-Hans", "!皮带 .. 抽奖"),
            ("ko", "강간"),
            ("ko", "!강간 .. 드라마"),
        ]);
        for silent in ["it hits me and the charts", "买皮带参加抽奖", "강간 나오는 드라마"] {
            assert!(!words.is_crisis(silent), "{silent}");
        }
        for heard in [
            "hits kill myself charts",
            "he hits me hard",
            "皮带想死抽奖",
            "买皮带抽奖，他拿皮带抽我",
            "드라마 보다가 강간",
        ] {
            assert!(words.is_crisis(heard), "{heard}");
        }
    }

    #[test]
    fn a_harmless_phrase_with_a_gap_hides_no_danger_inside_the_gap() {
        let words = CrisisWords::new([
            ("en", "kill myself"),
            ("en", "!cut .. my hair"),
            ("zh-Hans", "想死"),
            ("zh-Hans", "!轻声 .. 唱"),
        ]);
        assert!(words.is_crisis("cut or kill myself my hair"));
        assert!(words.is_crisis("轻声想死唱"));
    }
}
