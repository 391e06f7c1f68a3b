//! Korean glues particles to the end of a word. They come off in questions only: pairs of syllables in documents already
//! hold the bare word.

/// The syllables without a particle, if one is glued on and at least two remain: `우울증을` is `우울증`.
pub(crate) fn bare(syllables: &[String]) -> Option<&[String]> {
    const PARTICLES: [&str; 30] = [
        "에게서",
        "한테서",
        "으로는",
        "에서는",
        "이라도",
        "이에요",
        "까지",
        "부터",
        "에서",
        "에게",
        "한테",
        "으로",
        "처럼",
        "보다",
        "마다",
        "조차",
        "이나",
        "예요",
        "은",
        "는",
        "이",
        "가",
        "을",
        "를",
        "의",
        "에",
        "로",
        "와",
        "과",
        "도",
    ];
    let text = syllables.concat();
    let particle = PARTICLES.iter().find(|particle| text.ends_with(**particle))?;
    let rest = syllables.len().checked_sub(particle.chars().count())?;
    (rest >= 2).then(|| &syllables[..rest])
}

#[cfg(test)]
mod tests {
    use super::bare;

    fn stem(word: &str) -> Option<String> {
        let syllables: Vec<String> = word.chars().map(String::from).collect();
        bare(&syllables).map(<[String]>::concat)
    }

    #[test]
    fn a_particle_comes_off_only_where_a_word_remains() {
        assert_eq!(stem("우울증을").as_deref(), Some("우울증"));
        assert_eq!(stem("노인은").as_deref(), Some("노인"));
        assert_eq!(stem("아이"), None);
        assert_eq!(stem("불안"), None);
    }
}
