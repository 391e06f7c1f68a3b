//! The translators' workbench: one language in a folder of the person's choosing, entry by entry.
//!
//! What is below the folder is what the program has of that language. Every write checks first, replaces whole files, leaves
//! all other entries as they are to the byte, and can be taken back.

mod disk;
mod entry;
mod hand_back;
mod list;
mod reading;
mod review;
mod take_in;
mod text;
mod words;
mod write;

use std::{
    borrow::Cow,
    path::{Path, PathBuf},
    sync::Arc,
};

use disk::Step;
pub use entry::{Change, Similar, WorkEntry, WorkForm, WorkPart, WorkVariable};
pub use list::{EntryStanding, Listed, WorkList};
pub use reading::attribute_of;
pub use text::{PartText, Words};
pub use words::{Changed, GlossaryHit};
pub use write::Written;

use crate::{
    catalogues::{Catalogues, ENGLISH},
    folder::{self, Found},
    ftl::Ftl,
    locale::{Locale, LocaleInfo},
    negotiate,
    notice::LocaleNotice,
    rows::person,
};

/// How many writes can be taken back. Each keeps whole files in memory, as they were and as they are.
const MOST_STEPS: usize = 30;
/// What says what a language is called.
const META: &str = "locale.toml";

/// Why the workbench did not do something.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WorkError {
    /// It is no language tag.
    #[error("this is no language tag")]
    NoTag,
    /// English is what translations are made from.
    #[error("English is the source and is not translated")]
    English,
    /// English has no such message.
    #[error("there is no such message")]
    NoMessage,
    /// No part says anything, or a name in it is none.
    #[error("there is nothing to write")]
    Nothing,
    /// A file of the folder is there and cannot be read as what it should be: it is not overwritten.
    #[error("{file} cannot be read")]
    Unreadable {
        /// Its name.
        file: String,
    },
    /// A file would be larger than is read again.
    #[error("{file} would become too large")]
    TooLarge {
        /// Its name.
        file: String,
    },
    /// The same id stands twice in the file: a person must choose first.
    #[error("the same id stands twice in {file}")]
    Twice {
        /// Its name.
        file: String,
    },
    /// The disk refused. Everything is as it was.
    #[error("it could not be saved")]
    NotSaved,
    /// There is no write left to take back.
    #[error("there is nothing to take back")]
    NothingToUndo,
    /// Somebody else has written to the file since.
    #[error("the file has been changed since")]
    ChangedSince,
    /// There is no translation to stand for.
    #[error("there is no translation yet")]
    NotTranslated,
    /// The translation was made from another English: it must be looked over, and written, first.
    #[error("the English has changed since")]
    SourceChanged,
    /// A review needs a name.
    #[error("a review needs a name")]
    NoName,
    /// Nobody can review their own words.
    #[error("the translator cannot be the reviewer")]
    OwnWords,
    /// Nothing that was handed back for this language.
    #[error("nothing in this language was handed in")]
    NotHandedIn,
}

/// One language in one folder.
pub struct Workbench {
    /// `folder/<tag>`.
    place: PathBuf,
    tag: String,
    english: Arc<Locale>,
    built_in: Option<Arc<Locale>>,
    /// The files of the folder, as they may be parsed.
    files: Vec<(String, String)>,
    /// The folder's entries over the built-in ones.
    locale: Arc<Locale>,
    notices: Vec<LocaleNotice>,
    steps: Vec<Step>,
    /// What a new language is called: its own name, and its English one.
    named: Option<(String, String)>,
}

impl Workbench {
    /// Opens the language `tag` in `folder`, which need not be there yet. `below` are the languages of the program without
    /// those of this folder; English is theirs.
    ///
    /// # Errors
    /// [`WorkError::NoTag`] for what is no tag, [`WorkError::English`] for English.
    pub fn open(folder: &Path, tag: &str, below: &Catalogues) -> Result<Self, WorkError> {
        let tag = negotiate::canonical(tag).ok_or(WorkError::NoTag)?;
        if tag == ENGLISH {
            return Err(WorkError::English);
        }
        let english = below.locale(ENGLISH).cloned().ok_or(WorkError::English)?;
        let built_in = below.locale(&tag).cloned();
        let place = folder.join(&tag);
        let (files, locale, notices) = read(&place, &tag, built_in.as_deref(), &english);
        let locale = Arc::new(locale);
        Ok(Self { place, tag, english, built_in, files, locale, notices, steps: Vec::new(), named: None })
    }

    /// Says what a language that nobody has begun yet is called: in its own script, and in English.
    #[must_use]
    pub fn named(self, endonym: &str, english: &str) -> Self {
        let mut named = Self { named: Some((endonym.to_owned(), english.to_owned())), ..self };
        named.reload();
        named
    }

    /// The language's tag, in our spelling.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// What the language is called and which way it runs.
    #[must_use]
    pub fn info(&self) -> &LocaleInfo {
        &self.locale.info
    }

    /// What is wrong in the folder as it is now.
    #[must_use]
    pub fn notices(&self) -> &[LocaleNotice] {
        &self.notices
    }

    /// Reads the folder again: somebody may have changed it with another program.
    pub fn reload(&mut self) {
        let (files, mut locale, notices) = read(&self.place, &self.tag, self.built_in.as_deref(), &self.english);
        if let Some((endonym, english)) = &self.named
            && self.built_in.is_none()
            && !files.iter().any(|(name, _)| name == META)
        {
            locale.info.endonym = self.name_or_tag(endonym);
            locale.info.english = self.name_or_tag(english);
        }
        (self.files, self.locale, self.notices) = (files, Arc::new(locale), notices);
    }

    /// A name that can be shown, or the tag where there is none.
    fn name_or_tag(&self, name: &str) -> String {
        person(name).unwrap_or_else(|| self.tag.clone())
    }

    /// The language as the program shows it.
    pub(crate) const fn locale(&self) -> &Arc<Locale> {
        &self.locale
    }

    /// The files of its folder.
    pub(crate) fn files(&self) -> &[(String, String)] {
        &self.files
    }

    /// How many writes can be taken back.
    #[must_use]
    pub fn undoable(&self) -> usize {
        self.steps.len()
    }

    /// Takes back the last write or review: the files are what they were before it, to the byte.
    ///
    /// # Errors
    /// [`WorkError::NothingToUndo`]; [`WorkError::ChangedSince`] where another program has written to one of the files, and
    /// [`WorkError::NotSaved`]: then nothing is taken back.
    pub fn undo(&mut self) -> Result<(), WorkError> {
        let last = self.steps.last().ok_or(WorkError::NothingToUndo)?;
        if !last.stands() {
            return Err(WorkError::ChangedSince);
        }
        last.back().map_err(|_| WorkError::NotSaved)?;
        self.steps.pop();
        self.reload();
        Ok(())
    }

    /// Writes files together, so that they can be taken back together.
    fn step(&mut self, files: Vec<(String, String)>) -> Result<(), WorkError> {
        let step = Step::take(&self.place, files)?;
        self.stepped(step);
        Ok(())
    }

    /// Files have been written together.
    fn stepped(&mut self, step: Step) {
        if self.steps.len() == MOST_STEPS {
            self.steps.remove(0);
        }
        self.steps.push(step);
        self.reload();
    }

    /// An entry of the folder, whether or not it may be shown.
    fn own_entry(&self, id: &str) -> Option<String> {
        let files = self.files.iter().filter(|(name, _)| name.ends_with(".ftl"));
        let find =
            |text: &str| Ftl::parse(text).entries.iter().find(|one| one.key() == id).map(|one| one.source.to_owned());
        files.filter(|(_, text)| text.contains(id)).find_map(|(_, text)| find(text))
    }

    /// A file as it may be parsed: the folder's, else the built-in one.
    fn file(&self, name: &str) -> Option<&str> {
        let own = self.files.iter().find(|(file, _)| file == name).map(|(_, text)| text.as_str());
        own.or_else(|| file_of(self.built_in.as_deref()?, name))
    }
}

/// A file of a locale of the program.
fn file_of<'l>(locale: &'l Locale, name: &str) -> Option<&'l str> {
    locale.files.iter().find(|(file, _)| file == name).map(|(_, text): &(_, Cow<'static, str>)| text.as_ref())
}

type Read = (Vec<(String, String)>, Locale, Vec<LocaleNotice>);

fn read(place: &Path, tag: &str, built_in: Option<&Locale>, english: &Locale) -> Read {
    let mut notices = Vec::new();
    let found: Found = folder::read_one(place, tag.to_owned(), &mut notices);
    let files = found.files.clone();
    let locale = found.over(built_in, english, &mut notices);
    (files, locale, notices)
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_entry;
