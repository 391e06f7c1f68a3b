use crate::MOST_NEEDS;

/// The privacy loss of one visit over a whole table: whatever is seen there is at most e times (2.7 times) as likely with
/// the visit as without it. In plain words: who sees the table and knows all the other visits can still not be sure.
///
/// A visit moves at most [`MOST_NEEDS`] cells by one, so the noise of each cell has the scale `MOST_NEEDS / EPSILON` = 3: its
/// standard deviation is 4.2. A smaller number would hide a visit better and drown a small center's counts.
pub const EPSILON: u64 = 1;

/// How far a noised count is from the true one at most, in 19 of 20 cells.
pub const MARGIN: u32 = 9;

/// A noise of `n` is as likely as one of 0, times exp(-n / SCALE).
const SCALE: u64 = MOST_NEEDS as u64 / EPSILON;
// A scale rounded down would be less noise than promised.
const _: () = assert!(SCALE * EPSILON == MOST_NEEDS as u64);

/// The system gave no random numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the system gave no random numbers")]
pub struct NoRandomness;

/// Where noise comes from. Anything but [`SystemRandomness`] is for tests: noise that can be told beforehand protects nobody.
pub trait Randomness {
    /// 64 random bits.
    ///
    /// # Errors
    /// [`NoRandomness`] when there are none.
    fn bits(&mut self) -> Result<u64, NoRandomness>;
}

/// The operating system's random numbers.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemRandomness;

impl Randomness for SystemRandomness {
    fn bits(&mut self) -> Result<u64, NoRandomness> {
        getrandom::u64().map_err(|_| NoRandomness)
    }
}

/// One draw of two-sided geometric noise (the discrete Laplace distribution): `n` with a probability proportional to
/// exp(-|n| / SCALE), exactly.
///
/// Exactly, because noise that is computed as a logarithm of a floating-point number has gaps: some results can come from one
/// true count and not from its neighbor, and give it away (Mironov, "On significance of the least significant bits for
/// differential privacy", 2012). Here are only whole numbers and fair choices between whole numbers, so that every count can
/// come from every other with just the chance that the formula says. The difference of two geometric draws has the
/// distribution wanted.
///
/// # Errors
/// [`NoRandomness`].
pub(crate) fn two_sided(random: &mut dyn Randomness) -> Result<i64, NoRandomness> {
    Ok(geometric(random)? - geometric(random)?)
}

/// How many times [`goes_on`] says yes before it says no.
fn geometric(random: &mut dyn Randomness) -> Result<i64, NoRandomness> {
    let mut steps = 0;
    while goes_on(random)? {
        steps += 1;
    }
    Ok(steps)
}

/// True with the probability exp(-1 / SCALE). After Canonne, Kamath and Steinke, "The discrete Gaussian for differential
/// privacy" (2020), algorithm 1: the exponential series, played with choices of one in SCALE, one in 2 SCALE and so on.
fn goes_on(random: &mut dyn Randomness) -> Result<bool, NoRandomness> {
    let mut turn = 1;
    while one_in(SCALE * turn, random)? {
        turn += 1;
    }
    Ok(turn % 2 == 1)
}

/// True once in `n` times; `n` is at least 1.
fn one_in(n: u64, random: &mut dyn Randomness) -> Result<bool, NoRandomness> {
    // Numbers above the last whole multiple would favor small remainders: they are drawn again.
    let fair = u64::MAX - u64::MAX % n;
    loop {
        let bits = random.bits()?;
        if bits < fair {
            return Ok(bits % n == 0);
        }
    }
}

/// The chance that noise alone is `count` or more: how likely a cell nobody touched looks like that. For what is said about a
/// published table, never for making one.
pub(crate) fn chance_of(count: u32) -> f64 {
    #[allow(clippy::cast_precision_loss, reason = "SCALE is a small number")]
    let fall = (-1.0 / SCALE as f64).exp();
    fall.powf(f64::from(count)) / (1.0 + fall)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::seeded::Seeded;

    /// Gives what it is told to, then nothing more.
    struct Script(Vec<u64>);

    impl Randomness for Script {
        fn bits(&mut self) -> Result<u64, NoRandomness> {
            self.0.pop().ok_or(NoRandomness)
        }
    }

    fn probability(noise: i64) -> f64 {
        let fall = (-1.0f64 / 3.0).exp();
        (1.0 - fall) / (1.0 + fall) * fall.powi(i32::try_from(noise.abs()).unwrap())
    }

    #[test]
    fn noise_is_spread_as_the_formula_says() {
        const DRAWS: u32 = 200_000;
        let mut random = Seeded(7);
        let draws: Vec<i64> = (0..DRAWS).map(|_| two_sided(&mut random).unwrap()).collect();
        // Pearson's chi-square over -15 ..= 15 and the two tails: 32 degrees of freedom; 62.5 is passed once in 1,000.
        let drawn = |wanted: &dyn Fn(i64) -> bool| draws.iter().filter(|noise| wanted(**noise)).count();
        let mut chi = 0.0;
        let mut add = |seen: usize, chance: f64| {
            let expected = chance * f64::from(DRAWS);
            chi += (f64::from(u32::try_from(seen).unwrap()) - expected).powi(2) / expected;
        };
        for value in -15..=15 {
            add(drawn(&|noise| noise == value), probability(value));
        }
        add(drawn(&|noise| noise > 15), chance_of(16));
        add(drawn(&|noise| noise < -15), chance_of(16));
        assert!(chi < 62.5, "chi-square {chi}");
    }

    #[test]
    fn noise_leans_to_no_side_and_is_as_wide_as_it_must_be() {
        const DRAWS: u32 = 200_000;
        let mut random = Seeded(11);
        let (mut sum, mut squares, mut above, mut below) = (0.0, 0.0, 0i32, 0i32);
        for _ in 0..DRAWS {
            let noise = two_sided(&mut random).unwrap();
            let value = f64::from(i32::try_from(noise).unwrap());
            sum += value;
            squares += value * value;
            above += i32::from(noise > 0);
            below += i32::from(noise < 0);
        }
        let (mean, variance) = (sum / f64::from(DRAWS), squares / f64::from(DRAWS));
        // The variance of the formula is 17.83; the bounds are four standard errors of 200,000 draws.
        assert!(mean.abs() < 0.038, "mean {mean}");
        assert!((variance - 17.83).abs() < 0.36, "variance {variance}");
        assert!((above - below).abs() < 1_680, "{above} above, {below} below");
    }

    #[test]
    fn a_number_that_would_favor_some_remainder_is_drawn_again() {
        assert_eq!(one_in(3, &mut Script(vec![1, u64::MAX])), Ok(false), "the last number is not used");
        assert_eq!(one_in(3, &mut Script(vec![u64::MAX])), Err(NoRandomness));
        assert_eq!(one_in(3, &mut Script(vec![6])), Ok(true));
    }

    #[test]
    fn without_random_numbers_there_is_no_noise_at_all_rather_than_less() {
        assert_eq!(two_sided(&mut Script(vec![1, 0])), Err(NoRandomness), "the second half is missing");
    }

    #[test]
    fn the_margin_holds_in_nineteen_of_twenty_cells_and_no_smaller_one_does() {
        assert!(2.0 * chance_of(MARGIN + 1) <= 0.05);
        assert!(2.0 * chance_of(MARGIN) > 0.05);
    }

    #[test]
    fn the_systems_random_numbers_are_not_always_the_same() {
        assert_ne!(SystemRandomness.bits(), SystemRandomness.bits());
    }
}
