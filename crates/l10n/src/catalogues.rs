use std::{collections::BTreeMap, num::NonZero, path::Path, sync::Arc};

use many_doors_domain::{Origin, Provenance, TextStatus};
use sha2::{Digest as _, Sha256};

use crate::{
    embedded::{EMBEDDED, MADE_OF},
    folder,
    layer::{LIBRARY, Layer},
    locale::{Locale, LocaleInfo},
    meta::Direction,
    negotiate,
    notice::LocaleNotice,
    pseudo::Pseudo,
    standing::Standing,
    workbench::Workbench,
};

/// The language everything falls back to.
pub(crate) const ENGLISH: &str = "en";

/// The languages most spoken by people in the United States who read little English come first; the others follow by their tags.
const ORDER: [&str; 9] = [ENGLISH, "es", "zh-Hans", "zh-Hant", "vi", "ar", "fil", "ko", "ht"];

/// All languages there are. Cheap to clone; files are read when a language is first asked for.
#[derive(Clone)]
pub struct Catalogues {
    locales: Vec<Arc<Locale>>,
    made_of: String,
}

/// All messages of one language but the library's, as Fluent text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CatalogueLayer {
    /// BCP 47 tag.
    pub tag: String,
    /// Which way it runs.
    pub direction: Direction,
    /// Letters are tall.
    pub tall: bool,
    /// The entries of all areas, without comments and without what cannot be read.
    pub ftl: String,
    /// The status of every message that `differs` does not name.
    pub standing: TextStatus,
    /// Status of single messages, by id.
    pub differs: BTreeMap<String, TextStatus>,
}

/// A sentence about a record of the library.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LibraryText {
    /// The record's id.
    pub resource: String,
    /// `summary` for the value, else the attribute's name: `more`, `who`, `emergency` ...
    pub field: String,
    /// The sentence.
    pub text: String,
    /// Where it comes from.
    pub provenance: Provenance,
    /// What a reader must know before trusting it, today.
    pub status: TextStatus,
    /// Nobody may be misled here: unless trusted, its source stands beside it.
    pub critical: bool,
}

impl Catalogues {
    /// The languages built into the program.
    #[must_use]
    pub fn embedded() -> Self {
        let mut locales: Vec<Arc<Locale>> = EMBEDDED.iter().filter_map(Locale::embedded).map(Arc::new).collect();
        sort(&mut locales);
        Self { locales, made_of: MADE_OF.to_owned() }
    }

    /// Changes whenever a word of any language may have changed, made-up ones left out. Reads none of them.
    #[must_use]
    pub fn made_of(&self) -> &str {
        &self.made_of
    }

    /// Reads these languages now, instead of each when it is first asked for.
    pub fn read(&self, tags: &[String]) {
        tags.iter().filter_map(|tag| self.locale(tag)).for_each(|locale| _ = locale.layer());
    }

    /// The languages that have been read and kept so far: after a start, those of the reader and English.
    #[must_use]
    pub fn read_so_far(&self) -> Vec<&str> {
        self.locales.iter().filter(|locale| locale.is_read()).map(|locale| &*locale.info.tag).collect()
    }

    /// Reads every language now, each processor some of them, instead of each when it is first asked for.
    pub fn read_all(&self) {
        let readers = std::thread::available_parallelism().map_or(1, NonZero::get);
        std::thread::scope(|scope| {
            for first in 0..readers.min(self.locales.len()) {
                let some = self.locales.iter().skip(first).step_by(readers);
                scope.spawn(move || some.for_each(|locale| _ = locale.layer()));
            }
        });
    }

    /// The built-in languages, with those of a folder over them: `folder/<tag>/*.ftl` and, if it is there,
    /// `folder/<tag>/locale.toml`. What is wrong in the folder is told and left out, entry by entry.
    #[must_use]
    pub fn with_folder(folder: &Path) -> (Self, Vec<LocaleNotice>) {
        Self::embedded().under(folder)
    }

    /// These languages, with those of a folder over them, as [`Catalogues::with_folder`] has it.
    #[must_use]
    pub fn under(self, folder: &Path) -> (Self, Vec<LocaleNotice>) {
        let mut catalogues = self;
        let mut notices = Vec::new();
        let mut hash = Sha256::new_with_prefix(&catalogues.made_of);
        for found in folder::read(folder, &mut notices) {
            found.digest(&mut hash);
            let built_in = catalogues.locale(&found.tag).cloned();
            let Some(english) = catalogues.locale(ENGLISH).cloned() else { continue };
            let locale = Arc::new(found.over(built_in.as_deref(), &english, &mut notices));
            catalogues.locales.retain(|known| known.info.tag != locale.info.tag);
            catalogues.locales.push(locale);
        }
        catalogues.made_of = hexadecimal(hash);
        sort(&mut catalogues.locales);
        (catalogues, notices)
    }

    /// These languages, with the one that is being translated as it is now: in the place of the one of the same tag.
    #[must_use]
    pub fn with_workbench(mut self, bench: &Workbench) -> Self {
        let mut hash = Sha256::new_with_prefix(&self.made_of);
        folder::digest(bench.tag(), bench.files(), &mut hash);
        self.made_of = hexadecimal(hash);
        let locale = Arc::clone(bench.locale());
        match self.locales.iter_mut().find(|known| known.info.tag == locale.info.tag) {
            Some(known) => *known = locale,
            None => {
                self.locales.push(locale);
                sort(&mut self.locales);
            }
        }
        self
    }

    /// With the made-up languages en-XA, ar-XB and en-XC, for development builds.
    #[must_use]
    pub fn with_pseudo(mut self) -> Self {
        if let Some(english) = self.locale(ENGLISH).cloned() {
            self.locales.extend(Pseudo::ALL.map(|pseudo| Arc::new(Locale::pseudo(pseudo, &english))));
        }
        self
    }

    /// Every language, the most needed first.
    pub fn locales(&self) -> impl Iterator<Item = &LocaleInfo> {
        self.locales.iter().map(|locale| &locale.info)
    }

    /// The languages in which to look for a text, best first, the last always `en`; and a notice if none of them was
    /// asked for. Takes BCP 47 tags and what systems say: `es-MX`, `zh_TW.UTF-8`, `C`.
    #[must_use]
    pub fn chain(&self, requested: &str) -> (Vec<String>, Option<LocaleNotice>) {
        let available: Vec<&str> = self.locales.iter().map(|locale| locale.info.tag.as_str()).collect();
        let mut chain = negotiate::best(requested, &available);
        let notice = chain.is_empty().then(|| LocaleNotice::Unknown { tag: requested.chars().take(200).collect() });
        if chain.last().is_none_or(|last| last != ENGLISH) {
            chain.push(ENGLISH.to_owned());
        }
        (chain, notice)
    }

    /// The messages of a language and of those it falls back to, best first, the last being English.
    #[must_use]
    pub fn catalogue(&self, requested: &str) -> (Vec<CatalogueLayer>, Option<LocaleNotice>) {
        let (chain, notice) = self.chain(requested);
        (chain.iter().filter_map(|tag| self.locale(tag)).map(|locale| self.layer(locale)).collect(), notice)
    }

    /// Whether English is as it was built, with nothing from a folder or the workbench over it.
    #[must_use]
    pub fn english_is_built_in(&self) -> bool {
        self.locale(ENGLISH).is_some_and(|english| english.is_built_in())
    }

    fn layer(&self, locale: &Locale) -> CatalogueLayer {
        let layer = locale.layer();
        let standing = match locale.meta.provenance.origin {
            Origin::Author => TextStatus::Trusted,
            Origin::Human => TextStatus::Unreviewed,
            Origin::Machine => TextStatus::Machine,
        };
        let lines = layer.lines.iter().filter(|line| line.area != LIBRARY);
        let states = lines.map(|line| (line.key.clone(), layer.line_status(line, self.english())));
        CatalogueLayer {
            tag: locale.info.tag.clone(),
            direction: locale.info.direction,
            tall: locale.info.tall,
            ftl: layer.interface(),
            standing,
            differs: states.filter(|(_, status)| *status != standing).collect(),
        }
    }

    /// The sentences about the library in one language, exactly that one: nothing falls back here.
    #[must_use]
    pub fn texts(&self, tag: &str) -> Vec<LibraryText> {
        let Some(locale) = self.locale(tag) else { return Vec::new() };
        let layer = locale.layer();
        let english = self.english();
        let mut texts = Vec::new();
        for line in layer.lines.iter().filter(|line| line.area == LIBRARY) {
            let Some(resource) = line.key.strip_prefix("library-") else { continue };
            for part in &line.parts {
                let Some(text) = part.plain.clone().filter(|text| !text.trim().is_empty()) else { continue };
                texts.push(LibraryText {
                    resource: resource.to_owned(),
                    field: part.attribute.clone().unwrap_or_else(|| "summary".into()),
                    text,
                    provenance: part.provenance.clone(),
                    status: layer.status(line, part, english),
                    critical: line.critical || english.line(&line.key).is_some_and(|source| source.critical),
                });
            }
        }
        texts
    }

    /// Phrases that speak of an immediate danger: the language's tag and the phrase.
    pub fn crisis_words(&self) -> impl Iterator<Item = (&str, &str)> {
        self.locales
            .iter()
            .flat_map(|locale| locale.crisis_words().map(move |phrase| (locale.info.tag.as_str(), phrase)))
    }

    /// What a message says in the first language of the chain that can say it, and that language's tag.
    ///
    /// For titles, labels and the command line: variables are text and never numbers. Without isolation marks. Where not
    /// even English can say it, the id itself is the answer.
    #[must_use]
    pub fn message(&self, chain: &[String], id: &str, args: &[(&str, &str)]) -> (String, String) {
        self.say(chain, id, None, args)
    }

    /// [`Self::message`] for one attribute of a message.
    #[must_use]
    pub fn attribute(&self, chain: &[String], id: &str, attribute: &str, args: &[(&str, &str)]) -> (String, String) {
        self.say(chain, id, Some(attribute), args)
    }

    fn say(&self, chain: &[String], id: &str, attribute: Option<&str>, args: &[(&str, &str)]) -> (String, String) {
        let tags = chain.iter().map(String::as_str).chain([ENGLISH]);
        tags.filter_map(|tag| self.locale(tag))
            .find_map(|locale| Some((locale.say(id, attribute, args)?, locale.info.tag.clone())))
            .unwrap_or_else(|| (id.to_owned(), ENGLISH.to_owned()))
    }

    /// What a message says in exactly this language, if it says it: for search labels.
    #[must_use]
    pub fn label(&self, tag: &str, id: &str, attribute: Option<&str>) -> Option<String> {
        self.locale(tag)?.say(id, attribute, &[])
    }

    /// What a reader must know about a message of one language.
    #[must_use]
    pub fn status(&self, tag: &str, id: &str) -> TextStatus {
        let layer = self.locale(tag).map(|locale| locale.layer());
        let line = layer.and_then(|layer| Some((layer, layer.line(id)?)));
        line.map_or(TextStatus::Machine, |(layer, line)| layer.line_status(line, self.english()))
    }

    /// How far a language has come.
    #[must_use]
    pub fn standing(&self, tag: &str) -> Standing {
        let layer = self.locale(tag).map(|locale| locale.glance());
        let mut standing = Standing::default();
        let english = self.english();
        for source in english.lines.iter().filter(|line| !line.key.starts_with('-')) {
            let line = layer.as_ref().and_then(|layer| Some((layer, layer.line(&source.key)?)));
            standing.count(line.map(|(layer, line)| layer.line_status(line, english)), source.critical);
        }
        standing
    }

    /// How far each language has come that people speak, in the order of [`Self::locales`]. Reads every language, each
    /// processor some of them, and keeps none that was not kept before.
    #[must_use]
    pub fn standings(&self) -> Vec<(String, Standing)> {
        let tags: Vec<&str> = self.locales().filter(|info| !info.pseudo).map(|info| &*info.tag).collect();
        let each = tags.len().div_ceil(std::thread::available_parallelism().map_or(1, NonZero::get)).max(1);
        std::thread::scope(|scope| {
            let of = |some: &[&str]| some.iter().map(|tag| ((*tag).to_owned(), self.standing(tag))).collect::<Vec<_>>();
            let readers: Vec<_> = tags.chunks(each).map(|some| (some, scope.spawn(move || of(some)))).collect();
            readers.into_iter().flat_map(|(some, reader)| reader.join().unwrap_or_else(|_| of(some))).collect()
        })
    }

    pub(crate) fn locale(&self, tag: &str) -> Option<&Arc<Locale>> {
        self.locales.iter().find(|locale| locale.info.tag == tag)
    }

    fn english(&self) -> &Layer {
        static NONE: std::sync::LazyLock<Layer> = std::sync::LazyLock::new(Layer::default);
        self.locale(ENGLISH).map_or(&NONE, |english| english.layer())
    }
}

/// The most needed first, made-up ones last.
fn sort(locales: &mut [Arc<Locale>]) {
    let place = |tag: &str| ORDER.iter().position(|known| *known == tag).unwrap_or(ORDER.len());
    let key = |info: &LocaleInfo| (info.pseudo, place(&info.tag));
    locales.sort_by(|a, b| (key(&a.info), &a.info.tag).cmp(&(key(&b.info), &b.info.tag)));
}

fn hexadecimal(hash: Sha256) -> String {
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
