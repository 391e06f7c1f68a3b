//! Spelling help by deletion (after SymSpell): two words one edit apart share a word with one letter left out.

/// Words shorter than this are left as they are: one letter more or less makes another word.
pub const SHORTEST: usize = 4;

/// The word and every word that is left when one letter is taken out.
#[must_use]
pub fn deletes(term: &str) -> Vec<String> {
    let letters: Vec<char> = term.chars().collect();
    let mut found = vec![term.to_owned()];
    if letters.len() < SHORTEST {
        return found;
    }
    for skip in 0..letters.len() {
        // Leaving out either of two equal neighbors gives the same word.
        if skip == 0 || letters[skip] != letters[skip - 1] {
            found.push(letters.iter().enumerate().filter(|(i, _)| *i != skip).map(|(_, c)| c).collect());
        }
    }
    found
}

/// One letter put in, left out, changed, or swapped with its neighbor.
#[must_use]
pub fn one_edit_apart(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let same_start = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let (rest_a, rest_b) = (&a[same_start..], &b[same_start..]);
    match (rest_a, rest_b) {
        ([], []) => false,
        ([_, tail @ ..], other) | (other, [_, tail @ ..]) if tail == other => true,
        ([_, tail_a @ ..], [_, tail_b @ ..]) if tail_a == tail_b => true,
        ([x1, x2, tail_a @ ..], [y1, y2, tail_b @ ..]) => x1 == y2 && x2 == y1 && tail_a == tail_b,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{deletes, one_edit_apart};
    use proptest::prelude::*;

    #[test]
    fn one_slip_of_the_finger_is_one_edit() {
        for (slip, meant) in
            [("anxeity", "anxiety"), ("counceling", "counseling"), ("anciedad", "ansiedad"), ("greif", "grief")]
        {
            assert!(one_edit_apart(slip, meant), "{slip}");
        }
        assert!(!one_edit_apart("grief", "grief"));
        assert!(!one_edit_apart("kill", "skills"));
    }

    proptest! {
        #[test]
        fn words_one_edit_apart_always_share_a_deletion(word in "[a-z]{5,12}", at in 0usize..12, with in "[a-z]", how in 0..4) {
            let mut letters: Vec<char> = word.chars().collect();
            let at = at % (letters.len() - 1);
            let with = with.chars().next().unwrap();
            match how {
                0 => letters[at] = with,
                1 => { letters.remove(at); }
                2 => letters.insert(at, with),
                _ => letters.swap(at, at + 1),
            }
            let slip: String = letters.into_iter().collect();
            if slip != word {
                prop_assert!(one_edit_apart(&slip, &word));
                let shared = deletes(&slip);
                prop_assert!(deletes(&word).iter().any(|delete| shared.contains(delete)));
            }
        }
    }
}
