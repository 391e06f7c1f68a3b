//! The thesaurus of `content/concepts`, read from the files: its phrases for texts, itself for questions.

use std::{collections::HashMap, path::Path};

use many_doors_search::{Concept, Thesaurus};

use crate::random::Random;

/// Phrases of every concept in every language.
pub struct Phrases {
    concepts: Vec<String>,
    /// By concept and language.
    phrases: HashMap<(usize, String), Vec<String>>,
}

impl Phrases {
    pub fn read(root: &Path) -> Result<Self, String> {
        let folder = root.join("content/concepts");
        let read = |path: &Path| std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()));
        let rows = |text: &str| -> Vec<Vec<String>> {
            let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).skip(1);
            lines.map(|line| line.split('\t').map(str::to_owned).collect()).collect()
        };
        let concepts: Vec<String> =
            rows(&read(&folder.join("index.tsv"))?).into_iter().filter_map(|row| row.into_iter().next()).collect();
        let mut phrases = HashMap::new();
        for tag in ["en", "es", "zh-Hans", "zh-Hant", "vi", "ar", "ko", "fil", "ht"] {
            for row in rows(&read(&folder.join(format!("{tag}.tsv")))?) {
                let (Some(id), Some(words)) = (row.first(), row.last()) else { continue };
                if let Some(concept) = concepts.iter().position(|known| known == id) {
                    let words = words.split('|').map(|phrase| phrase.trim().to_owned()).collect();
                    phrases.insert((concept, tag.to_owned()), words);
                }
            }
        }
        Ok(Self { concepts, phrases })
    }

    pub fn count(&self) -> usize {
        self.concepts.len()
    }

    pub fn id(&self, concept: usize) -> &str {
        &self.concepts[concept]
    }

    /// One of a concept's phrases in a language.
    pub fn phrase(&self, concept: usize, language: &str, random: &mut Random) -> Option<&str> {
        let phrases = self.phrases.get(&(concept, language.to_owned()))?;
        let at = random.zipf(phrases.len());
        phrases.get(at).map(String::as_str)
    }

    pub fn thesaurus(&self) -> Thesaurus {
        self.in_languages(|_| true)
    }

    /// With English words only: what a record is about is read from its English.
    pub fn english(&self) -> Thesaurus {
        self.in_languages(|language| language == "en")
    }

    fn in_languages(&self, wanted: impl Fn(&str) -> bool) -> Thesaurus {
        let concept = |id: &String| Concept { id: id.clone(), facets: vec![], needs: vec![], crisis: false };
        let phrases = self
            .phrases
            .iter()
            .filter(|((_, language), _)| wanted(language))
            .flat_map(|((concept, _), words)| words.iter().map(|word| (*concept, word.as_str())));
        Thesaurus::new(self.concepts.iter().map(concept).collect(), phrases)
    }
}
