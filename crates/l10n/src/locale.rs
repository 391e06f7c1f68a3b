use std::{borrow::Cow, collections::BTreeSet, sync::OnceLock};

use fluent::{FluentArgs, FluentResource, concurrent::FluentBundle};
use many_doors_domain::Origin;
use unic_langid::LanguageIdentifier;

use crate::{
    check::{self, Finding, Source},
    embedded::Embedded,
    layer::{LIBRARY, Layer},
    meta::{Direction, LocaleMeta},
    pseudo::Pseudo,
    rows::{PROVENANCE, parse_rows},
};

/// A language in which the interface can be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocaleInfo {
    /// BCP 47 tag.
    pub tag: String,
    /// The language's own name in its own script.
    pub endonym: String,
    /// Its name in English.
    pub english: String,
    /// Which way it runs.
    pub direction: Direction,
    /// Letters are tall: lines need more room.
    pub tall: bool,
    /// A machine drafted it, and there are areas that no named person has read. Known without reading a message.
    pub machine: bool,
    /// Some of it comes from the folder the person chose.
    pub from_folder: bool,
    /// It is made up, for testing.
    pub pseudo: bool,
}

/// One language with its files. Read when first asked for.
pub(crate) struct Locale {
    pub(crate) info: LocaleInfo,
    pub(crate) meta: LocaleMeta,
    /// By name: `crisis.ftl`, `sources.toml`, `crisis-words.txt`.
    pub(crate) files: Vec<(Cow<'static, str>, Cow<'static, str>)>,
    layer: OnceLock<Layer>,
    bundle: OnceLock<Option<FluentBundle<FluentResource>>>,
}

impl Locale {
    pub(crate) fn new(meta: LocaleMeta, files: Vec<(Cow<'static, str>, Cow<'static, str>)>) -> Self {
        let info = LocaleInfo {
            tag: meta.tag.clone(),
            endonym: meta.endonym.clone(),
            english: meta.english.clone(),
            direction: meta.direction,
            tall: meta.tall,
            machine: drafted(&meta, files.iter().map(|(name, _)| &**name)),
            from_folder: false,
            pseudo: false,
        };
        Self { info, meta, files, layer: OnceLock::new(), bundle: OnceLock::new() }
    }

    /// The locale of a built-in folder. None if its `locale.toml` is broken, which the checks forbid.
    pub(crate) fn embedded(folder: &Embedded) -> Option<Self> {
        let (_, meta) = folder.files.iter().find(|(name, _)| *name == "locale.toml")?;
        let mut meta = LocaleMeta::parse(meta).ok().filter(|meta| meta.tag == folder.tag)?;
        let rows = folder.files.iter().find(|(name, _)| *name == PROVENANCE);
        meta.rows = rows.and_then(|(_, text)| parse_rows(text).ok()).unwrap_or_default();
        let files = folder.files.iter().map(|(name, text)| (Cow::Borrowed(*name), Cow::Borrowed(*text)));
        Some(Self::new(meta, files.collect()))
    }

    /// A made-up locale, from English.
    pub(crate) fn pseudo(pseudo: Pseudo, english: &Self) -> Self {
        let mut meta = english.meta.clone();
        meta.tag = pseudo.tag().into();
        meta.endonym = pseudo.endonym().into();
        meta.english = pseudo.english().into();
        meta.direction = pseudo.direction();
        // Made, like English itself, by the people who write the program: nothing stands beside it.
        meta.provenance.origin = Origin::Author;
        let files = english
            .files
            .iter()
            .filter_map(|(name, text)| pseudo.file(name, text).map(|text| (name.clone(), Cow::Owned(text))));
        let mut locale = Self::new(meta, files.collect());
        locale.info.pseudo = true;
        locale
    }

    /// Whether all words are the program's own, with none from a folder or the workbench over them.
    pub(crate) fn is_built_in(&self) -> bool {
        // A folder's words are in the messages that were read. Only the program's own texts live as long as the program.
        !self.info.from_folder && self.files.iter().all(|(_, text)| matches!(text, Cow::Borrowed(_)))
    }

    /// What is wrong with a translation beside this English.
    pub(crate) fn beside(&self, theirs: &Source<'_>) -> Vec<Finding> {
        if self.is_built_in() {
            return check::built_in().check(theirs);
        }
        let ours = Source::parse(&self.info.tag, self.files.iter().map(|(name, text)| (name.as_ref(), text.as_ref())));
        check::translation(&ours, theirs, &BTreeSet::new())
    }

    /// The same locale with its messages already read.
    pub(crate) fn with_layer(self, layer: Layer) -> Self {
        Self { layer: OnceLock::from(layer), bundle: OnceLock::new(), ..self }
    }

    pub(crate) fn layer(&self) -> &Layer {
        self.layer.get_or_init(|| self.read())
    }

    /// The messages, for a look that keeps nothing: a language that nobody speaks here is not held in memory for it.
    pub(crate) fn glance(&self) -> Cow<'_, Layer> {
        match self.layer.get() {
            Some(layer) => Cow::Borrowed(layer),
            None => Cow::Owned(self.read()),
        }
    }

    /// Whether its messages have been read and kept.
    pub(crate) fn is_read(&self) -> bool {
        self.layer.get().is_some()
    }

    fn read(&self) -> Layer {
        Layer::read(&self.meta, self.files.iter().map(|(name, text)| (name.as_ref(), text.as_ref())))
    }

    /// The words of `crisis-words.txt`, one phrase a line.
    pub(crate) fn crisis_words(&self) -> impl Iterator<Item = &str> {
        let files = self.files.iter().filter(|(name, _)| name == "crisis-words.txt");
        let lines = files.flat_map(|(_, text)| text.lines());
        lines.map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
    }

    /// The text of a message with its variables put in. None if it is missing or anything at all goes wrong.
    pub(crate) fn say(&self, id: &str, attribute: Option<&str>, args: &[(&str, &str)]) -> Option<String> {
        let part = self.layer().part(id, attribute)?;
        if let Some(plain) = &part.plain {
            return Some(plain.clone());
        }
        let bundle = self.bundle.get_or_init(|| self.new_bundle()).as_ref()?;
        let message = bundle.get_message(&rust_id(self.layer(), id))?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut values = FluentArgs::new();
        for (name, value) in args {
            values.set(*name, *value);
        }
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned();
        errors.is_empty().then_some(text)
    }

    fn new_bundle(&self) -> Option<FluentBundle<FluentResource>> {
        let id: LanguageIdentifier = self.info.tag.parse().ok()?;
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // Titles, file names and terminals take isolation marks for letters.
        bundle.set_use_isolating(false);
        let layer = self.layer();
        let lines = layer.lines.iter().filter(|line| line.area != LIBRARY);
        let text: String =
            lines.map(|line| line.source.replacen(line.key.as_str(), &rust_id(layer, &line.key), 1) + "\n").collect();
        let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
        Some(bundle)
    }
}

/// Whether a machine drafted it and some area has no named reader. Single messages that somebody read do not make a language
/// a read one.
pub(crate) fn drafted<'f>(meta: &LocaleMeta, files: impl Iterator<Item = &'f str>) -> bool {
    let mut areas = files.filter_map(|name| name.strip_suffix(".ftl"));
    let read = |area: &str| meta.review.iter().any(|review| review.areas.iter().any(|read| read == area));
    meta.provenance.origin == Origin::Machine && areas.any(|area| !read(area))
}

/// fluent-bundle 0.16 keeps terms and messages in one list and takes `app-name` for `-app-name`: where both exist, the
/// message goes by another name here.
fn rust_id<'i>(layer: &Layer, id: &'i str) -> Cow<'i, str> {
    if layer.line(&format!("-{id}")).is_some() { format!("message-{id}").into() } else { id.into() }
}
