//! A library of any size that is the same on every machine: made-up words in thirteen languages, as frequent as words are,
//! among them real phrases of the thesaurus.

use jiff::civil::Date;
use many_doors_domain::{
    Area, Basis, Channel, ChannelKind, Code, Community, CommunityServed, Cost, CostKind, Emergency, EmergencyPolicy,
    Hours, IdAsked, IdAskedFact, Kind, LanguageCode, Need, Origin, PartialDate, PhoneNumber, Point, Provenance, Record,
    Resource, ResourceId, Scope, Source, Status, StatusFact, Verification, VerificationBasis,
};
use many_doors_search::FacetToken;
use many_doors_store::{Entry, Field, TextRow};

use crate::{random::Random, thesaurus::Phrases};

/// The day for which libraries are made.
pub const TODAY: Date = jiff::civil::date(2026, 11, 22);

/// Different words in a language. English has some 20,000 in everyday use.
const WORDS: usize = 24_000;

/// Languages with their share of the records, of 100.
const LANGUAGES: [(&str, Script, u64); 13] = [
    ("en", Script::Latin("bcdfghlmnprstvw", "aeiou", "nrstlm"), 40),
    ("es", Script::Latin("bcdfghjlmnpqrstv", "aeiouáéíó", "nrsl"), 18),
    ("zh-Hans", Script::Han(0x4E00), 6),
    ("zh-Hant", Script::Han(0x5000), 4),
    ("vi", Script::Latin("bcdđghklmnprstvx", "aăâeêioôơuưạảấầếề", "nmctp"), 6),
    ("ar", Script::Letters("ابتثجحخدذرزسشصضطظعغفقكلمنهوي"), 5),
    ("ko", Script::Hangul, 5),
    ("fil", Script::Latin("bkdghlmnprstwy", "aiou", "nrsgt"), 4),
    ("ht", Script::Latin("bdfgjklmnprstvwyz", "aeiouèò", "nls"), 3),
    ("fr", Script::Latin("bcdfghjlmnpqrstv", "aeiouéèê", "nrst"), 3),
    ("am", Script::Letters("ሀለመሰረሸቀበተነአከወዘየደገጠፈሊሚሲሪቢቲኒአኪዊዚዪዲጊጢፊልምስርብትንክውዝይድግጥፍ"), 2),
    ("hi", Script::Letters("अआइकखगघचछजटठडतथदधनपफबभमयरलवशसह"), 2),
    ("km", Script::Run("កខគឃងចឆជឈញដឋឌឍណតថទធនបផពភមយរលវសហឡអ"), 2),
];

/// The words that natural texts hold most often, for languages whose texts are written with spaces.
fn function_words(tag: &str) -> &'static str {
    match tag {
        "en" => "the to and a of in is for you that it with on be are as this have from or at by we can your not will",
        "es" => "de la que el en y a los se del las un por con una su para es al lo como más pero sus le ya o",
        "vi" => "là và của có không được cho một người trong với các những đã này khi",
        "ar" => "في من على أن إلى لا ما مع عن هذا هذه كل التي",
        "fil" => "ang ng sa na ay mga at si ko para kung hindi ako ano",
        "ht" => "nan pou yo li ak te ki mwen nou ou pa yon ap a",
        "fr" => "de la le et les des en un une du que est pour dans ce qui pas au plus sur",
        _ => "",
    }
}

#[derive(Clone, Copy)]
enum Script {
    /// Beginnings, vowels and ends of syllables.
    Latin(&'static str, &'static str, &'static str),
    /// Letters in any order.
    Letters(&'static str),
    /// The same, written without spaces.
    Run(&'static str),
    /// Words of one to three characters from this one on, written without spaces.
    Han(u32),
    /// Words of syllable blocks.
    Hangul,
}

impl Script {
    fn spaces(self) -> bool {
        !matches!(self, Self::Han(_) | Self::Run(_))
    }

    fn word(self, random: &mut Random) -> String {
        match self {
            Self::Latin(starts, vowels, ends) => {
                let mut word = String::new();
                for _ in 0..1 + random.below(3) + random.below(2) {
                    word.push(random.letter(starts));
                    word.push(random.letter(vowels));
                    if random.below(3) == 0 {
                        word.push(random.letter(ends));
                    }
                }
                word
            }
            Self::Letters(letters) | Self::Run(letters) => {
                (0..2 + random.below(5)).map(|_| random.letter(letters)).collect()
            }
            Self::Han(first) => {
                let character = |random: &mut Random| {
                    // Characters, too, are used as unevenly as words.
                    let number = u32::try_from(random.zipf(3_000)).unwrap_or(0) * 5 % 0x4FFF;
                    char::from_u32(first + number).unwrap_or('一')
                };
                (0..1 + random.below(3)).map(|_| character(random)).collect()
            }
            Self::Hangul => {
                let block = |random: &mut Random| {
                    let number = u32::try_from(random.zipf(900)).unwrap_or(0) * 12;
                    char::from_u32(0xAC00 + number % 11_172).unwrap_or('가')
                };
                (0..1 + random.below(4)).map(|_| block(random)).collect()
            }
        }
    }
}

/// One language with its words, most frequent first.
pub struct Language {
    pub tag: &'static str,
    script: Script,
    pub words: Vec<String>,
}

/// What records are made of.
pub struct Corpus {
    pub languages: Vec<Language>,
    phrases: Phrases,
    /// Middle points of ZIP areas: what is at a place is where people live.
    places: Vec<Point>,
}

impl Corpus {
    pub fn new(phrases: Phrases, places: Vec<Point>) -> Self {
        let languages = LANGUAGES.iter().enumerate().map(|(i, (tag, script, _))| {
            let mut random = Random::new(u64::try_from(i).unwrap_or(0) + 7);
            let mut seen = std::collections::HashSet::new();
            let mut words: Vec<String> = function_words(tag).split_whitespace().map(str::to_owned).collect();
            seen.extend(words.iter().cloned());
            for _ in 0..WORDS * 40 {
                let word = script.word(&mut random);
                if words.len() < WORDS && seen.insert(word.clone()) {
                    words.push(word);
                }
            }
            Language { tag, script: *script, words }
        });
        Self { languages: languages.collect(), phrases, places }
    }

    /// The record with this number, the same every time.
    pub fn entry(&self, number: u64) -> Entry {
        let mut random = Random::new(number.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0x5EED);
        let language = self.language(&mut random);
        let id = ResourceId(format!("made-{number}"));
        let concepts: Vec<usize> = (0..1 + random.below(3)).map(|_| random.zipf(self.phrases.count())).collect();
        let mut name_words = 2 + random.below(3);
        let mut name = String::new();
        while name_words > 0 {
            push(&mut name, random.pick_zipf(&language.words), language.script.spaces());
            name_words -= 1;
        }
        let said = concepts.iter().filter_map(|concept| self.phrases.phrase(*concept, language.tag, &mut random));
        let said: Vec<String> = said.map(str::to_owned).collect();
        let texts = vec![
            text(&id, Field::Summary, language, sentence(language, 16, said.first(), &mut random)),
            text(&id, Field::More, language, sentence(language, 22, said.get(1), &mut random)),
        ];
        let resource = self.resource(id, name, language, &mut random);
        let concepts = concepts.iter().map(|concept| FacetToken::concept(self.phrases.id(*concept)));
        Entry::new(resource, texts, concepts.collect())
    }

    /// What somebody types: a phrase of the thesaurus in any of its languages.
    pub fn phrase(&self, random: &mut Random) -> Option<String> {
        let concept = random.zipf(self.phrases.count());
        let language = self.languages[index(random, 9)].tag;
        self.phrases.phrase(concept, language, random).map(|phrase| format!("{phrase} "))
    }

    fn language(&self, random: &mut Random) -> &Language {
        let mut draw = random.below(100);
        let index = LANGUAGES.iter().position(|(_, _, share)| {
            let here = draw < *share;
            draw = draw.saturating_sub(*share);
            here
        });
        &self.languages[index.unwrap_or(0)]
    }

    fn resource(&self, id: ResourceId, name: String, language: &Language, random: &mut Random) -> Resource {
        let kind = Kind::ALL[index(random, Kind::ALL.len())];
        let some = |count: u64, random: &mut Random| (0..count).map(|_| random.next()).collect::<Vec<_>>();
        let mut needs: Vec<Need> =
            some(1 + random.below(3), random).iter().map(|draw| Need::ALL[modulo(*draw, Need::ALL.len())]).collect();
        needs.sort_unstable_by_key(|need| need.code());
        needs.dedup();
        let mut communities: Vec<Community> = some(random.below(3), random)
            .iter()
            .map(|draw| Community::ALL[modulo(*draw, Community::ALL.len())])
            .collect();
        communities.sort_unstable_by_key(|community| community.code());
        communities.dedup();
        let served = |community| CommunityServed { community, basis: Basis::SelfDescribed };
        let local = random.below(100) < 90;
        let age = random.below(900);
        let checked = (random.below(10) > 0).then(|| Verification {
            date: PartialDate::parse(&day_before(age)).unwrap_or_else(|_| today()),
            basis: VerificationBasis::OperatorPage,
        });
        let number =
            format!("+1{:03}{:03}{:04}", 201 + random.below(700), 200 + random.below(700), random.below(10_000));
        let primary = language.tag.split('-').next().unwrap_or("en");
        let mut languages = vec![LanguageCode::new(primary)];
        if primary != "en" || random.below(6) == 0 {
            languages.push(LanguageCode::new(if primary == "en" { "es" } else { "en" }));
        }
        let voice = channel(ChannelKind::Voice, PhoneNumber::parse(&number).ok(), None, languages.clone());
        let web = channel(
            ChannelKind::Web,
            None,
            Some(format!("https://www.site{}.org", id.0.trim_start_matches("made-"))),
            languages,
        );
        let here = self.places[index(random, self.places.len())];
        Resource {
            id,
            name,
            also_known_as: vec![],
            kind,
            status: StatusFact { state: Status::Available, since: None },
            channels: vec![voice, web],
            cost: Cost { kind: CostKind::ALL[index(random, CostKind::ALL.len())], insurance: vec![] },
            id_asked: IdAskedFact { asked: IdAsked::Unknown, source: None, date: None },
            emergency: Emergency { policy: EmergencyPolicy::Unknown, ..Emergency::unknown() },
            communities: communities.into_iter().map(served).collect(),
            needs,
            area: Area {
                scope: if local { Scope::Local } else { Scope::National },
                codes: vec!["US".into()],
                name: None,
                points: if local { vec![here] } else { vec![] },
            },
            confidential: false,
            credit: None,
            sources: vec![Source { cite: "made up".into(), own: false }],
            checked,
            national_line: false,
        }
    }
}

fn index(random: &mut Random, length: usize) -> usize {
    modulo(random.next(), length)
}

fn modulo(draw: u64, length: usize) -> usize {
    usize::try_from(draw % u64::try_from(length).unwrap_or(1)).unwrap_or(0)
}

fn day_before(days: u64) -> String {
    let days = i64::try_from(days).unwrap_or(0);
    TODAY.checked_sub(jiff::Span::new().days(days)).map(|day| day.to_string()).unwrap_or_default()
}

fn channel(
    kind: ChannelKind,
    number: Option<PhoneNumber>,
    address: Option<String>,
    languages: Vec<LanguageCode>,
) -> Channel {
    Channel {
        kind,
        number,
        address,
        label: None,
        vanity: None,
        keyword: None,
        press: None,
        whatsapp: false,
        uncertain: false,
        languages,
        interpreter: false,
        hours: Hours::Unknown,
        checked: None,
        hours_checked: None,
    }
}

fn push(text: &mut String, word: &str, spaces: bool) {
    if spaces && !text.is_empty() {
        text.push(' ');
    }
    text.push_str(word);
}

fn sentence(language: &Language, words: u64, said: Option<&String>, random: &mut Random) -> String {
    let mut text = String::new();
    let at = random.below(words);
    for i in 0..words {
        if let Some(said) = said.filter(|_| i == at) {
            push(&mut text, said, language.script.spaces());
        }
        push(&mut text, random.pick_zipf(&language.words), language.script.spaces());
    }
    text.push('.');
    text
}

/// Where made-up and borrowed texts come from.
pub fn provenance() -> Provenance {
    Provenance { origin: Origin::Author, translator: None, review: None, date: today(), source_hash: String::new() }
}

fn today() -> PartialDate {
    PartialDate::parse(&TODAY.to_string()).unwrap_or_else(|_| unreachable!("a day is a date"))
}

fn text(id: &ResourceId, field: Field, language: &Language, text: String) -> TextRow {
    let provenance = provenance();
    TextRow { resource: id.clone(), field, locale: language.tag.to_owned(), text, provenance }
}

/// Everything of an entry that a person could search for, its facts as words, as one text: what the others index.
pub fn whole_text(entry: &Entry) -> String {
    let Record { resource, texts, .. } = &entry.record;
    let mut parts: Vec<String> = vec![resource.name.clone()];
    parts.extend(texts.iter().map(|row| row.text.clone()));
    for channel in &resource.channels {
        parts.push(channel.kind.code().to_owned());
        parts.extend(channel.number.as_ref().map(|number| number.display()));
        parts.extend(channel.address.clone());
        parts.extend(channel.languages.iter().map(|language| language.primary().to_owned()));
    }
    parts.extend([resource.kind.code().to_owned(), resource.cost.kind.code().to_owned()]);
    parts.extend(resource.needs.iter().map(|need| need.code().to_owned()));
    parts.extend(resource.communities.iter().map(|served| served.community.code().to_owned()));
    parts.join(" ")
}
