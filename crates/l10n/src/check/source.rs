use crate::{
    ftl::{Entry, Ftl},
    guard::{self, Refusal},
};

/// The files of one language, parsed for checking.
#[derive(Debug)]
pub struct Source<'s> {
    /// BCP 47 tag.
    pub tag: &'s str,
    /// Missing messages are errors.
    pub whole: bool,
    /// Its .ftl files.
    pub files: Vec<SourceFile<'s>>,
}

/// One file.
#[derive(Debug)]
pub struct SourceFile<'s> {
    /// `crisis.ftl`.
    pub name: &'s str,
    /// `crisis`.
    pub area: &'s str,
    /// What it holds; nothing if it was refused.
    pub ftl: Ftl<'s>,
    /// Why it may not be parsed.
    pub refusal: Option<Refusal>,
}

impl<'s> Source<'s> {
    /// Parses the .ftl files among `files`, each behind the guard.
    #[must_use]
    pub fn parse(tag: &'s str, files: impl IntoIterator<Item = (&'s str, &'s str)>) -> Self {
        let parse = |(name, text): (&'s str, &'s str)| {
            let area = name.strip_suffix(".ftl")?;
            // Judged with plain line ends, parsed as it is: the parser knows both.
            let refusal = guard::admit(text.as_bytes()).err();
            let text = text.strip_prefix('\u{feff}').unwrap_or(text);
            let ftl = Ftl::parse(if refusal.is_some() { "" } else { text });
            Some(SourceFile { name, area, ftl, refusal })
        };
        Self { tag, whole: false, files: files.into_iter().filter_map(parse).collect() }
    }

    /// The same, as a language that promises to be whole.
    #[must_use]
    pub fn whole(self, whole: bool) -> Self {
        Self { whole, ..self }
    }

    /// All messages and terms, each with its file.
    pub fn entries(&self) -> impl Iterator<Item = (&SourceFile<'s>, &Entry<'s>)> {
        self.files.iter().flat_map(|file| file.ftl.entries.iter().map(move |entry| (file, entry)))
    }
}
