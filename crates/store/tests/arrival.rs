//! However a library came to what it holds, it is the same library.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

use std::collections::{BTreeMap, BTreeSet};

use jiff::{ToSpan, civil::date};
use many_doors_domain::{Channel, ChannelKind, Field, Kind, Point, Record, Resource, ResourceId};
use many_doors_search::FacetToken;
use many_doors_store::{Entry, Library, PackMark, PackSource, Revoked, StoreError, Told, Watch};
use proptest::{prelude::*, sample::subsequence};

mod library;
use library::{TODAY, ask, ask_with, channel, checked, content, dump, ids, record, set, text};

const PACKS: usize = 4;
const RECORDS: usize = 10;
const WORDS: [&str; 7] = ["grief", "grace", "circle", "sleep", "asleep", "duelo", "睡不着"];
const QUESTIONS: [&str; 14] = [
    "",
    "g",
    "grief ",
    "greif ",
    "circel ",
    "slep ",
    "asleep grace",
    "duello",
    "睡",
    "house",
    "filler",
    "palabras ",
    "thornhill ",
    "thornh",
];
const STREET: &str = "9 Thornhill Road";

/// Pairs that are the same in some histories and not in others.
const PAIRS: [(usize, usize); 3] = [(0, 1), (2, 3), (1, 4)];

/// What one pack says about one record: a word of its name, one of its sentence, the year of its check, a translation,
/// whether it must not be found, and whether it says where it is.
#[derive(Debug, Clone)]
struct Says {
    record: usize,
    name: usize,
    sentence: usize,
    year: Option<usize>,
    spanish: bool,
    confidential: bool,
    place: bool,
}

/// A pack: when it was made, and what it says.
#[derive(Debug, Clone)]
struct Pack {
    created: usize,
    says: Vec<Says>,
}

#[derive(Debug, Clone)]
struct World {
    packs: Vec<Option<Pack>>,
    own: Vec<Option<Says>>,
    revoked: BTreeSet<usize>,
    joined: Vec<bool>,
    /// A pack so large that the index takes it in at the end, and is written anew when it goes.
    large: bool,
}

/// One step of a history, or one of those that lead to where it shall end.
#[derive(Debug, Clone)]
enum Step {
    Pack(usize, Option<Pack>),
    Delta(usize, Pack),
    Own(usize, Option<Says>),
    Revoked(usize, bool),
    Joined(usize, bool),
    Large(bool),
    Tidy,
}

fn says() -> impl Strategy<Value = Says> {
    let year = prop::option::of(0..4_usize);
    let (confidential, place) = (prop::bool::weighted(0.2), any::<bool>());
    (0..RECORDS, 0..WORDS.len(), 0..WORDS.len(), year, any::<bool>(), confidential, place).prop_map(
        |(record, name, sentence, year, spanish, confidential, place)| Says {
            record,
            name,
            sentence,
            year,
            spanish,
            confidential,
            place,
        },
    )
}

/// Every record at most once.
fn pack() -> impl Strategy<Value = Pack> {
    (0..3_usize, prop::collection::vec(says(), 0..8)).prop_map(|(created, mut says)| {
        says.sort_by_key(|says| says.record);
        says.dedup_by_key(|says| says.record);
        Pack { created, says }
    })
}

fn own() -> impl Strategy<Value = Option<Says>> {
    prop::option::weighted(0.3, says())
}

fn world() -> impl Strategy<Value = World> {
    let packs = prop::collection::vec(prop::option::weighted(0.8, pack()), PACKS);
    let own = prop::collection::vec(own(), RECORDS);
    let revoked = prop::collection::btree_set(0..RECORDS, 0..3);
    (packs, own, revoked, prop::collection::vec(any::<bool>(), PAIRS.len()), prop::bool::weighted(0.3))
        .prop_map(|(packs, own, revoked, joined, large)| World { packs, own, revoked, joined, large })
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => (0..PACKS, prop::option::weighted(0.7, pack())).prop_map(|(which, pack)| Step::Pack(which, pack)),
        2 => (0..PACKS, pack()).prop_map(|(which, pack)| Step::Delta(which, pack)),
        3 => (0..RECORDS, own()).prop_map(|(which, says)| Step::Own(which, says)),
        2 => (0..RECORDS, any::<bool>()).prop_map(|(which, revoked)| Step::Revoked(which, revoked)),
        2 => (0..PAIRS.len(), any::<bool>()).prop_map(|(which, joined)| Step::Joined(which, joined)),
        1 => any::<bool>().prop_map(Step::Large),
        1 => Just(Step::Tidy),
    ]
}

impl World {
    /// The record of which this one is a version.
    fn root(&self, which: usize) -> usize {
        let next = PAIRS.iter().zip(&self.joined).find(|((one, _), joined)| **joined && *one == which);
        next.map_or(which, |((_, other), _)| self.root(*other))
    }

    /// What counts about this record: whether each version must not be found, and whether it says where it is.
    fn counted(&self, root: usize) -> Vec<(bool, bool)> {
        let packs = self.packs.iter().flatten().flat_map(|pack| &pack.says).map(|says| (says.record, says));
        let own = self.own.iter().enumerate().filter_map(|(which, says)| Some((which, says.as_ref()?)));
        let said = packs.chain(own).map(|(which, says)| (which, says.confidential, says.place));
        let all = said.chain([(0, false, false), (5, false, false)]);
        let shown = |which: usize| !self.revoked.contains(&which) && !self.revoked.contains(&root);
        let counted = all.filter(|(which, ..)| self.root(*which) == root && shown(*which));
        counted.map(|(_, confidential, place)| (confidential, place)).collect()
    }

    /// The steps that lead here from anywhere.
    fn steps(&self) -> Vec<Step> {
        let packs = self.packs.iter().cloned().enumerate().map(|(which, pack)| Step::Pack(which, pack));
        let own = self.own.iter().cloned().enumerate().map(|(which, says)| Step::Own(which, says));
        let revoked = (0..RECORDS).map(|which| Step::Revoked(which, self.revoked.contains(&which)));
        let joined = self.joined.iter().enumerate().map(|(which, joined)| Step::Joined(which, *joined));
        packs.chain(own).chain(revoked).chain(joined).chain([Step::Large(self.large)]).collect()
    }
}

/// Some history, and then what leads to the end in some order.
fn history(end: World) -> impl Strategy<Value = Vec<Step>> {
    (prop::collection::vec(step(), 0..14), Just(end.steps()).prop_shuffle())
        .prop_map(|(before, after)| [before, after].concat())
}

fn histories() -> impl Strategy<Value = (Vec<Step>, Vec<Step>)> {
    world().prop_flat_map(|end| (history(end.clone()), history(end)))
}

fn id(which: usize) -> ResourceId {
    ResourceId(format!("r{which}"))
}

fn point() -> Point {
    Point::new(25.7617, -80.1918).unwrap()
}

fn tells_a_place(resource: &Resource) -> bool {
    resource.channels.iter().any(|channel| channel.kind == ChannelKind::InPerson) || !resource.area.points.is_empty()
}

fn entry(says: &Says) -> Entry {
    let ResourceId(id) = id(says.record);
    let mut one = record(&id);
    one.name = format!("{} house", WORDS[says.name]);
    one.checked = says.year.map(|year| checked(&format!("{}-09", 2023 + year)));
    one.kind = if says.sentence == 0 { Kind::Crisis } else { Kind::CommunitySupport };
    one.confidential = says.confidential;
    if says.place {
        one.channels.push(Channel { address: Some(STREET.into()), ..channel(ChannelKind::InPerson, &[]) });
        one.area.points.push(point());
    }
    let mut texts = vec![text(&id, Field::Summary, "en", WORDS[says.sentence])];
    texts.extend(says.spanish.then(|| text(&id, Field::Summary, "es", &format!("palabras {}", says.name))));
    Entry::new(one, texts, vec![])
}

fn mark(which: usize, pack: &Pack) -> PackMark {
    let source = if which.is_multiple_of(2) { PackSource::Signed } else { PackSource::Imported };
    let created = date(2024, 6, 1).saturating_add((i32::try_from(pack.created).unwrap()).years());
    PackMark::new(&format!("p{which}"), source, created)
}

fn take(library: &Library, step: Step) {
    let done = match step {
        Step::Pack(which, Some(pack)) => {
            set(library, &mark(which, &pack), pack.says.iter().map(entry).collect());
            Ok(())
        }
        Step::Pack(which, None) => {
            library.write(|writer| writer.remove_pack(&format!("p{which}"), TODAY, Watch::none()).map(|_| ()))
        }
        Step::Delta(which, pack) => library.write(|writer| {
            // The first half comes, the second goes.
            let (come, go) = pack.says.split_at(pack.says.len() / 2);
            let go: Vec<ResourceId> = go.iter().map(|says| id(says.record)).collect();
            let come = come.iter().map(|says| Ok::<_, StoreError>(entry(says)));
            writer.change_pack(&mark(which, &pack), come, &go, TODAY, Watch::none()).map(|_| ())
        }),
        Step::Own(which, Some(says)) => {
            library.write(|writer| writer.put_own(&entry(&Says { record: which, ..says }), TODAY).map(|_| ()))
        }
        Step::Own(which, None) => library.write(|writer| writer.remove_own(&id(which), TODAY).map(|_| ())),
        Step::Revoked(which, true) => library.write(|writer| {
            let revoked = Revoked { id: id(which), by: "list".into(), reason: "closed".into(), date: TODAY };
            writer.revoke(&[revoked], TODAY)
        }),
        Step::Revoked(which, false) => library.write(|writer| writer.restore(&[id(which)], "list", TODAY)),
        Step::Joined(which, joined) => library.write(|writer| {
            let (one, other) = PAIRS[which];
            let (one, other) = (id(one), id(other));
            if joined { writer.join(&one, &other, TODAY) } else { writer.keep_apart(&one, &other, TODAY) }
        }),
        Step::Large(there) => {
            let filler = |number: usize| {
                let mut one = record(&format!("filler {number}"));
                one.name = format!("filler {number} {}", WORDS[number % WORDS.len()]);
                Entry::new(one, vec![], vec![])
            };
            let mark = PackMark::new("large", PackSource::Imported, TODAY);
            match there {
                true => _ = set(library, &mark, (0..80).map(filler).collect()),
                false => _ = library.write(|writer| writer.remove_pack("large", TODAY, Watch::none())).unwrap(),
            }
            Ok(())
        }
        Step::Tidy => library.tidy(TODAY),
    };
    done.unwrap();
}

fn after(history: Vec<Step>) -> Library {
    let library = Library::in_memory(&content(vec![record("r0"), record("r5"), record("line")]), TODAY).unwrap();
    history.into_iter().for_each(|step| take(&library, step));
    library.tidy(TODAY).unwrap();
    library
}

fn answers(library: &Library) -> Vec<(String, Vec<String>, Option<String>)> {
    let answer = |question: &&str| {
        let hits = ask(library, question);
        ((*question).to_owned(), ids(&hits).into_iter().map(str::to_owned).collect(), hits.instead)
    };
    QUESTIONS.iter().map(answer).collect()
}

/// What is told of everything that can be found, and of everything that could be.
fn contested(library: &Library) -> BTreeMap<ResourceId, Vec<Told>> {
    let all: Vec<ResourceId> = (0..RECORDS).map(id).collect();
    let read = |reader: &many_doors_store::Reader<'_>| reader.contested(&reader.resources(&all)?);
    library.read::<_, StoreError>(read).unwrap().into_iter().collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn two_histories_with_the_same_end_leave_the_same_library((one, other) in histories()) {
        let (one, other) = (after(one), after(other));
        prop_assert_eq!(dump(&one), dump(&other));
        prop_assert_eq!(answers(&one), answers(&other));
        prop_assert_eq!(contested(&one), contested(&other));
    }

    #[test]
    fn what_is_contested_is_what_more_than_one_entry_says_that_nobody_took_back((end, history) in world().prop_flat_map(|end| {
        (Just(end.clone()), history(end))
    })) {
        let told = contested(&after(history));
        for root in (0..RECORDS).filter(|which| end.root(*which) == *which) {
            let counted = end.counted(root);
            let told = told.get(&id(root));
            let expected = if counted.len() > 1 { counted.len() } else { 0 };
            prop_assert_eq!(told.map_or(0, Vec::len), expected, "{}", root);
            if counted.iter().any(|(confidential, _)| *confidential) {
                let leads = |told: &Told| !told.resource.confidential || tells_a_place(&told.resource);
                prop_assert!(!told.is_some_and(|told| told.iter().any(leads)));
            }
        }
    }

    #[test]
    fn no_history_leaves_the_place_of_what_must_not_be_found((end, history) in world().prop_flat_map(|end| {
        (Just(end.clone()), history(end))
    })) {
        let library = after(history);
        let near: Vec<FacetToken> = FacetToken::squares(point()).collect();
        let found: Vec<String> = ["thornhill", "thornh"]
            .iter()
            .map(|question| ask(&library, question))
            .chain(near.into_iter().map(|square| ask_with(&library, "", vec![square])))
            .flat_map(|hits| ids(&hits).into_iter().map(str::to_owned).collect::<Vec<_>>())
            .collect();
        let mut given: Vec<Record> = Vec::new();
        let packs = (0..PACKS).map(|which| Some(format!("p{which}"))).chain([Some("own".to_owned()), None]);
        for pack in packs {
            let keep = |record: Record| -> Result<(), StoreError> {
                given.push(record);
                Ok(())
            };
            library.read(|reader| reader.each_record(pack.as_deref(), keep)).unwrap();
        }
        for root in (0..RECORDS).filter(|which| end.root(*which) == *which) {
            let counted = end.counted(root);
            let read = |reader: &many_doors_store::Reader<'_>| Ok((reader.resource(&id(root))?, reader.versions(&id(root))?));
            let (shown, versions) = library.read::<_, StoreError>(read).unwrap();
            if counted.iter().any(|(confidential, _)| *confidential) {
                let shown = shown.unwrap();
                prop_assert!(shown.confidential && !tells_a_place(&shown));
                prop_assert!(!versions.iter().any(|version| tells_a_place(&version.record.resource)));
                prop_assert!(!found.contains(&id(root).0));
                let family: Vec<ResourceId> = (0..RECORDS).filter(|which| end.root(*which) == root).map(id).collect();
                let told = given.iter().find(|record| family.contains(record.id()) && tells_a_place(&record.resource));
                prop_assert!(told.is_none(), "{:?}", told);
            } else if !counted.is_empty() && counted.iter().all(|(_, place)| *place) {
                prop_assert!(tells_a_place(&shown.unwrap()), "a place that nobody hides is shown");
                prop_assert!(found.contains(&id(root).0));
            }
        }
    }

    #[test]
    fn entries_may_come_in_any_order_and_in_any_parts(
        says in subsequence((0..300_usize).collect::<Vec<_>>(), 1..300).prop_shuffle(),
        parts in 1..6_usize,
    ) {
        let made = |which: &usize| Entry::new(record(&format!("made {which}")), vec![], vec![]);
        let mark = PackMark::new("p", PackSource::Imported, TODAY);
        let at_once = Library::in_memory(&content(vec![]), TODAY).unwrap();
        let mut sorted = says.clone();
        sorted.sort_unstable();
        set(&at_once, &mark, sorted.iter().map(made).collect());
        let bit_by_bit = Library::in_memory(&content(vec![]), TODAY).unwrap();
        for part in says.chunks(says.len().div_ceil(parts)) {
            let come = part.iter().map(|which| Ok::<_, StoreError>(made(which)));
            bit_by_bit.write(|writer| writer.change_pack(&mark, come, &[], TODAY, Watch::none())).unwrap();
        }
        bit_by_bit.tidy(TODAY).unwrap();
        prop_assert_eq!(dump(&at_once), dump(&bit_by_bit));
        for question in ["made ", "made 1", ""] {
            prop_assert_eq!(ask(&at_once, question), ask(&bit_by_bit, question));
        }
    }
}
