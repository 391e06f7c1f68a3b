//! Any bytes as a question: parsed, understood, mended, and listened to.

#![no_main]

mod promises;

use std::sync::OnceLock;

use libfuzzer_sys::fuzz_target;
use many_doors_search::{Alternative, Concept, CrisisWords, Group, Meaning, Query, QueryNotice, Thesaurus, analyse};

/// As `query.rs` has them.
const MOST_CHARS: usize = 1_000;
const MOST_GROUPS: usize = 32;
/// Decomposition makes at most eighteen letters of one (U+FDFA); a word then has at most two forms.
const MOST_TERMS: usize = MOST_CHARS * 18 * 2;

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let (query, notices) = Query::parse(&text);
    is_bounded(&query);
    assert_eq!(notices.contains(&QueryNotice::QueryCut), text.chars().count() > MOST_CHARS);
    if notices.is_empty() {
        finds_its_own_words(&query, &text);
    }
    any_apostrophe_is_the_same(&query, &text);
    is_bounded(&Query::parse(&query.text()).0);

    is_understood(&query);
    if let Some(mended) = thesaurus().mend(&query) {
        assert_eq!(mended.groups.len(), query.groups.len());
        assert_ne!(mended, query);
        is_understood(&mended);
    }
    let known = thesaurus().concepts().len();
    assert!(thesaurus().concepts_in(&text).iter().all(|concept| *concept < known));

    let _ = crisis_words().is_crisis(&text);
    assert!(crisis_words().is_crisis(&format!("kill myself. {text}")), "{text:?} hides what stands before it");
});

fn is_bounded(query: &Query) {
    let groups = &query.groups;
    assert!(groups.len() <= MOST_GROUPS);
    assert!(groups.iter().all(is_sound), "{groups:?}");
    assert!(
        groups.iter().rev().skip(1).all(|group| !group.last),
        "only the last word is still being typed: {groups:?}"
    );
    let terms: usize = alternatives(query).map(|alternative| alternative.terms.len()).sum();
    assert!(terms <= MOST_TERMS, "{terms} terms");
}

fn is_sound(group: &Group) -> bool {
    let alternatives = &group.alternatives;
    !group.meant
        && !group.typed.is_empty()
        && matches!(alternatives.len(), 1 | 2)
        && alternatives.iter().all(|alternative| {
            let Alternative { terms, prefix, word } = alternative;
            !terms.is_empty()
                && terms.iter().all(|term| promises::is_term(term))
                && (!word || (terms.len() == 1 && !prefix))
        })
}

/// A document that says the same is found: the same analysis serves both.
fn finds_its_own_words(query: &Query, text: &str) {
    let document = format!(" {} ", analyse(text).terms);
    for group in &query.groups {
        let typed = &group.alternatives[0];
        let end = if typed.prefix { "" } else { " " };
        let phrase = format!(" {}{end}", typed.terms.join(" "));
        assert!(document.contains(&phrase), "{phrase:?} is not in {document:?}");
    }
}

fn any_apostrophe_is_the_same(query: &Query, text: &str) {
    let plain = text.replace(['\u{2018}', '\u{2019}', '\u{02BC}', '\u{02BB}', '\u{FF07}', '\u{00B4}', '`'], "'");
    assert_eq!(Query::parse(&plain).0, *query);
}

fn is_understood(query: &Query) {
    let (wider, meanings) = thesaurus().expand(query);
    let known = thesaurus().concepts().len();
    for Meaning { words, concepts } in &meanings {
        assert!(!words.is_empty() && !concepts.is_empty() && concepts.iter().all(|concept| *concept < known));
    }
    assert_eq!(wider.groups.iter().filter(|group| group.meant).count(), meanings.len());
    assert!(wider.groups.len() <= query.groups.len() + meanings.len());
    let sound = |term: &String| promises::is_term(term.strip_prefix('§').unwrap_or(term));
    assert!(alternatives(&wider).flat_map(|alternative| &alternative.terms).all(sound), "{wider:?}");
    assert!(wider.groups.iter().all(|group| !group.alternatives.is_empty()));
    assert!(alternatives(&wider).all(|alternative| !alternative.terms.is_empty()));
}

fn alternatives(query: &Query) -> impl Iterator<Item = &Alternative> {
    query.groups.iter().flat_map(|group| &group.alternatives)
}

fn thesaurus() -> &'static Thesaurus {
    static THESAURUS: OnceLock<Thesaurus> = OnceLock::new();
    THESAURUS.get_or_init(|| {
        let concept = |id: &str| Concept { id: id.into(), facets: vec![], needs: vec![], crisis: false };
        let concepts = ["sleep", "grief", "therapist", "violence"].map(concept).into();
        let phrases = [
            (0, "can't sleep"),
            (0, "no puedo dormir"),
            (0, "insomnia"),
            (0, "không ngủ được"),
            (0, "睡不着"),
            (0, "眠れない"),
            (0, "잠을 못 자"),
            (0, "नींद नहीं आती"),
            (0, "นอนไม่หลับ"),
            (0, "እንቅልፍ"),
            (1, "الحداد"),
            (1, "duelo"),
            (1, "עצב"),
            (1, "悲"),
            (2, "therapist"),
            (2, "psychologue"),
            // Words that mean more than one thing.
            (2, "duelo"),
            (3, "my husband hits me"),
            (3, "លេង ហិង្សា"),
            (3, "အကြမ်းဖက်"),
        ];
        Thesaurus::new(concepts, phrases)
    })
}

fn crisis_words() -> &'static CrisisWords {
    static WORDS: OnceLock<CrisisWords> = OnceLock::new();
    WORDS.get_or_init(|| {
        CrisisWords::new([
            ("en", "kill myself"),
            ("en", "don't want to live"),
            ("en", "suicide"),
            ("en", "hits .. me"),
            ("en", "!hits .. me up"),
            ("vi", "uống .. thuốc .. chết"),
            ("zh-Hans", "爸 .. 打我"),
            ("es", "quiero morir"),
            ("es", "!quiero morir de risa"),
            ("ar", "الانتحار"),
            ("hi", "मरना चाहता हूँ"),
            ("vi", "muốn chết"),
            ("vi", "tự tử"),
            ("vi", "=tự vẫn"),
            ("vi", "!cứ từ từ rồi"),
            ("zh-Hans", "不想活"),
            ("zh-Hans", "想死"),
            ("zh-Hans", "!想死你了"),
            ("ko", "죽고 싶"),
            ("th", "อยากตาย"),
        ])
    })
}
