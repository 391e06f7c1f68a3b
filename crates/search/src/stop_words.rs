//! Words that say nothing about what a person needs. Sentences are indexed without them; names keep them.

use std::{collections::HashSet, sync::LazyLock};

/// Folded, sorted within a language.
const WORDS: &[&str] = &[
    // What is dialed before a number, and what stands around the name of a site
    "1", "com", "gov", "http", "https", "net", "org", "www", // English
    "a", "about", "am", "an", "and", "are", "as", "at", "be", "been", "but", "by", "can", "cant", "cannot", "could",
    "do", "does", "dont", "feel", "for", "from", "get", "got", "had", "has", "have", "he", "her", "him", "his", "how",
    "i", "if", "im", "in", "is", "it", "its", "ive", "just", "like", "me", "my", "no", "not", "of", "on", "or", "our",
    "she", "since", "so", "someone", "that", "the", "their", "them", "there", "they", "this", "to", "too", "very",
    "want", "was", "we", "what", "when", "where", "who", "why", "will", "with", "would", "you", "your",
    // Spanish
    "al", "algo", "como", "con", "cuando", "de", "del", "desde", "el", "ella", "en", "es", "esta", "estoy", "ha", "hay",
    "la", "las", "le", "lo", "los", "mas", "mi", "mis", "muy", "necesito", "nos", "para", "pero", "por", "porque",
    "puedo", "que", "quiero", "se", "ser", "si", "sin", "su", "tengo", "tu", "un", "una", "y", "ya", "yo",
    // Haitian Creole
    "ak", "ap", "ki", "kote", "ka", "li", "mwen", "nan", "nou", "ou", "pa", "pou", "te", "yo", "yon",
    // Filipino
    "ako", "akong", "ang", "ano", "at", "ay", "ba", "hindi", "ko", "kung", "lang", "mga", "na", "nang", "ng", "ngayon",
    "para", "sa", "si", "siya", // Vietnamese, without its marks
    "bi", "cho", "co", "cua", "da", "dang", "duoc", "khong", "la", "mot", "muon", "nguoi", "nhu", "nhung", "qua",
    "rat", "thi", "toi", "trong", "va", "ve", "voi", // Arabic, folded
    "انا", "ان", "او", "عن", "على", "علي", "في", "كل", "لا", "لم", "ما", "من", "هذا", "هذه", "هو", "هي", "مع", "الي",
    "يا", // French
    "avec", "ce", "ces", "dans", "des", "du", "est", "et", "je", "les", "ma", "mon", "ne", "pas", "plus", "pour",
    "qui", "suis", "sur", "une",
];

/// All of them.
pub fn stop_words() -> impl Iterator<Item = &'static str> {
    WORDS.iter().copied()
}

/// The folded word says nothing by itself.
#[must_use]
pub fn is_stop_word(term: &str) -> bool {
    // Every word of every sentence of a list is looked up: by a faster hash than the usual one.
    static SET: LazyLock<HashSet<&str, foldhash::fast::RandomState>> =
        LazyLock::new(|| WORDS.iter().copied().collect());
    SET.contains(term)
}
