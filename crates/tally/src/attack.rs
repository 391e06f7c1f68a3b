//! The attack that the noise is for, played many times: was one person here, or not?
//!
//! The attacker knows every other visit, knows what the person would have looked for, and sees the noised table of the file:
//! more than anybody who only has what was published. A fair coin says whether the person came; the attacker guesses by the
//! likelihood ratio, which no guess can beat.

use many_doors_domain::Need;

use crate::{
    EPSILON, LEAST, Language, Languages, Quarter, Visit, counted::counted_needs, noise::chance_of, seeded::Seeded,
    table::Table,
};

const PAIRS: u32 = 20_000;

/// What epsilon allows: e / (1 + e), 0.731.
fn bound() -> f64 {
    let odds = f64::from(u32::try_from(EPSILON).unwrap()).exp();
    odds / (1.0 + odds)
}

fn languages() -> Languages {
    Languages::new(["en", "es"])
}

/// A person who looks for three things: the greatest weight that a visit can have.
struct Person([(Need, Language, bool); 3]);

impl Person {
    fn any(random: &mut Seeded) -> Self {
        let needs: Vec<Need> = counted_needs().collect();
        let first = random.below(needs.len());
        Self([0, 1, 2].map(|step| {
            let language = languages().all()[random.below(3)];
            (needs[(first + step) % needs.len()], language, random.below(2) == 0)
        }))
    }

    fn visit(&self) -> Visit {
        let mut visit = Visit::new();
        self.0.iter().for_each(|(need, language, found)| visit.looked_for(*need, *language, *found));
        visit
    }

    /// The person's three cells of a table.
    fn cells<C: Copy>(&self, table: &Table<C>) -> Vec<C> {
        let mine = |(need, language, found): &(Need, Language, bool)| {
            let row = table.rows().find(|row| (row.0, row.1) == (*need, *language)).unwrap();
            if *found { row.2 } else { row.3 }
        };
        self.0.iter().map(mine).collect()
    }
}

/// One game: whether the person came, what the attacker sees, and what it would be without noise and person.
struct Game {
    came: bool,
    person: Person,
    seen: Table<i64>,
    known: Table<i64>,
}

fn play(seed: u64, noise: bool) -> Game {
    let mut random = Seeded(seed.wrapping_mul(0x5851_f42d_4c95_7f2d));
    let quarter = Quarter::new(2026, 3).unwrap();
    let mut seen = Table::new(quarter, &languages(), &mut random).unwrap();
    let mut known = seen.clone();
    known.cells.fill([0, 0]);
    if !noise {
        seen = known.clone();
    }
    let person = Person::any(&mut random);
    // The others bring the person's cells to where one visit can make the difference between hidden and shown.
    for _ in 0..random.below(15) {
        let other = person.visit();
        other.looked().for_each(|looked| {
            seen.add(looked);
            known.add(looked);
        });
    }
    let came = random.below(2) == 0;
    if came {
        person.visit().looked().for_each(|looked| seen.add(looked));
    }
    Game { came, person, seen, known }
}

/// The logarithm of how much likelier a noise of `n` is than one of `m`.
fn likelier(n: i64, m: i64) -> f64 {
    f64::from(i32::try_from(m.abs() - n.abs()).unwrap()) / 3.0
}

/// From the file: the log of the odds that the person came.
fn from_file(game: &Game) -> f64 {
    let seen = game.person.cells(&game.seen).into_iter().zip(game.person.cells(&game.known));
    seen.map(|(seen, known)| likelier(seen - known - 1, seen - known)).sum()
}

/// From what is published: the same, where a hidden cell only says that it is below ten.
fn from_sheet(game: &Game) -> f64 {
    let below = |known: i64| {
        // Noise of less than `LEAST - known`.
        let gap = i64::from(LEAST) - known;
        let tail = |count: i64| chance_of(u32::try_from(count).unwrap());
        if gap > 0 { 1.0 - tail(gap) } else { tail(1 - gap) }
    };
    let shown = game.person.cells(&game.seen.freeze()).into_iter().zip(game.person.cells(&game.known));
    shown
        .map(|(shown, known)| match shown {
            Some(count) => likelier(i64::from(count) - known - 1, i64::from(count) - known),
            None => (below(known + 1) / below(known)).ln(),
        })
        .sum()
}

/// How often a guess is right; even odds count half.
fn success(odds: impl Fn(&Game) -> f64, noise: bool) -> f64 {
    let right: f64 = (0..PAIRS)
        .map(|seed| play(u64::from(seed), noise))
        .map(|game| match odds(&game) {
            even if even.abs() < 1e-9 => 0.5,
            odds if (odds > 0.0) == game.came => 1.0,
            _ => 0.0,
        })
        .sum();
    right / f64::from(PAIRS)
}

#[test]
fn over_twenty_thousand_pairs_the_attacker_with_the_file_stays_below_what_epsilon_allows() {
    let success = success(from_file, true);
    assert!(success < bound(), "{success} of {}", bound());
    // What the best guess gets in theory: each cell points the right way with 1 / (1 + exp(-1/3)), and two of three decide.
    // Four standard errors around it: less noise, or a lazier attacker, would be noticed.
    let one = 1.0 / (1.0 + (-1.0f64 / 3.0).exp());
    let theory = one.powi(3) + 3.0 * one.powi(2) * (1.0 - one);
    assert!((success - theory).abs() < 0.014, "{success} where {theory} was expected");
}

#[test]
fn what_is_published_says_less_than_the_file() {
    let (sheet, file) = (success(from_sheet, true), success(from_file, true));
    assert!(sheet < bound() && sheet < file, "{sheet} from what is published, {file} from the file");
    assert!(sheet > 0.52, "the attacker does try: {sheet}");
}

#[test]
fn without_noise_the_same_attacker_is_always_right() {
    assert!((success(from_file, false) - 1.0).abs() < 1e-9);
}

#[test]
fn no_table_makes_a_visit_more_than_e_times_as_likely_or_unlikely() {
    let most = (0..PAIRS).map(|seed| from_file(&play(u64::from(seed), true)).abs()).fold(0.0, f64::max);
    let epsilon = f64::from(u32::try_from(EPSILON).unwrap());
    assert!(most <= epsilon + 1e-9, "{most}");
    assert!(most > epsilon - 1e-9, "and some tables go that far: {most}");
}

#[test]
fn taking_one_quarter_from_the_next_does_not_find_who_came_in_only_one() {
    // The same others in both quarters, each quarter with noise of its own: the difference has the noise of both.
    let right: f64 = (0..PAIRS)
        .map(|seed| {
            let first = play(u64::from(seed), true);
            let mut second =
                Table::new(Quarter::new(2026, 4).unwrap(), &languages(), &mut Seeded(!u64::from(seed))).unwrap();
            for (cell, known) in second.cells.iter_mut().flatten().zip(first.known.cells.iter().flatten()) {
                *cell += known;
            }
            let now = first.person.cells(&first.seen).into_iter().zip(first.person.cells(&second));
            let gained: i64 = now.map(|(first, second)| first - second).sum();
            f64::from(u8::from((gained >= 2) == first.came))
        })
        .sum();
    let success = right / f64::from(PAIRS);
    assert!(success < 0.62, "less than the file of one quarter says: {success}");
    assert!(success > 0.52, "the attacker does try: {success}");
}
