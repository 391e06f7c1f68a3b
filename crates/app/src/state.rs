//! What is open: the languages and the library, and why a stand-in answers if one does.

use std::{
    collections::HashMap,
    path::{Path, PathBuf},
    sync::{Arc, OnceLock, PoisonError, RwLock},
};

use jiff::civil::Date;
use many_doors_domain::Resource;
use many_doors_l10n::{Catalogues, LocaleNotice};
use many_doors_search::CrisisWords;
use many_doors_store::{BuiltIn, Field, Library, OpenError, Reader, StoreError, TextRow};

use crate::{
    App, content, national,
    packs::kept::Kept,
    thesaurus::Concepts,
    wire::{Failure, FailureCode, LibrarySource, LibraryState, StandInReason},
};

/// Where the library lies in the data folder.
const LIBRARY_FILE: &str = "library.sqlite";

/// One consistent view of what is open. Replaced as a whole when the person brings other languages.
pub(crate) struct State {
    pub(crate) catalogues: Catalogues,
    /// Made when somebody first asks, or when the first screen is there: with many languages it would be most of a start.
    crisis_words: OnceLock<CrisisWords>,
    pub(crate) concepts: Arc<Concepts>,
    library: Option<Arc<Library>>,
    pub(crate) library_state: LibraryState,
}

/// The current view, for many readers.
pub(crate) struct Shared(RwLock<Arc<State>>);

impl Shared {
    /// `reader` is the language that will be asked for first.
    pub(crate) fn open(data_dir: Option<&Path>, kept: &Kept, pseudo: bool, reader: &str, today: Date) -> Self {
        let catalogues = languages(&kept.locales(), None, pseudo).0;
        let brought = kept.concepts();
        let made = OnceLock::new();
        let concepts = || made.get_or_init(|| Arc::new(Concepts::with(&brought).unwrap_or_default()));
        // Nobody waits for what another can do meanwhile.
        let (library, library_state) = std::thread::scope(|scope| {
            scope.spawn(|| {
                // Of the languages only those that the first screen speaks; the others when somebody chooses them.
                catalogues.read(&catalogues.chain(reader).0);
            });
            scope.spawn(concepts);
            let built_in = BuiltIn::new(content::made_of(&catalogues, &brought), || {
                catalogues.read_all();
                content::built_in(&catalogues, concepts()).ok()
            });
            open_library(&built_in, data_dir, today)
        });
        Self(RwLock::new(Arc::new(State {
            crisis_words: OnceLock::new(),
            concepts: Arc::clone(concepts()),
            catalogues,
            library: library.map(Arc::new),
            library_state,
        })))
    }

    pub(crate) fn current(&self) -> Arc<State> {
        // The lock only ever guards a whole Arc, so a poisoned one still holds a whole view.
        Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Goes on with other words for search.
    pub(crate) fn with_concepts(&self, concepts: Concepts) {
        let mut current = self.0.write().unwrap_or_else(PoisonError::into_inner);
        *current = Arc::new(State {
            crisis_words: OnceLock::new(),
            concepts: Arc::new(concepts),
            catalogues: current.catalogues.clone(),
            library: current.library.clone(),
            library_state: current.library_state.clone(),
        });
    }

    /// Goes on with other languages and the same library.
    pub(crate) fn with_catalogues(&self, catalogues: Catalogues) {
        self.change_catalogues(|_| catalogues);
    }

    /// Goes on with what `change` makes of the languages.
    pub(crate) fn change_catalogues(&self, change: impl FnOnce(Catalogues) -> Catalogues) {
        let mut current = self.0.write().unwrap_or_else(PoisonError::into_inner);
        let catalogues = change(current.catalogues.clone());
        *current = Arc::new(State {
            crisis_words: OnceLock::new(),
            concepts: Arc::clone(&current.concepts),
            catalogues,
            library: current.library.clone(),
            library_state: current.library_state.clone(),
        });
    }
}

impl App {
    pub(crate) fn state(&self) -> Arc<State> {
        self.shared.current()
    }
}

impl State {
    /// Languages in which to look for a sentence, best first, the last being English.
    pub(crate) fn chain(&self, locale: &str) -> Vec<String> {
        self.catalogues.chain(locale).0
    }

    /// The phrases of the languages and those of the thesaurus that speak of danger; the languages name what is harmless.
    pub(crate) fn crisis_words(&self) -> &CrisisWords {
        self.crisis_words.get_or_init(|| {
            let danger = self.concepts.danger.iter().map(|(locale, phrase)| (locale.as_str(), phrase.as_str()));
            CrisisWords::new(self.catalogues.crisis_words().chain(danger))
        })
    }

    pub(crate) fn library(&self) -> Result<&Library, Failure> {
        self.library.as_deref().ok_or_else(|| Failure::of(FailureCode::LibraryUnreadable))
    }

    /// The sentences of one record in the languages of `chain` and in English; a chosen folder's words go before the
    /// library's, so that translators see their work at once.
    pub(crate) fn texts_of(
        &self,
        reader: &Reader<'_>,
        resource: &Resource,
        chain: &[String],
    ) -> Result<Vec<TextRow>, StoreError> {
        let mut rows = reader.texts_in(&resource.id, chain)?;
        let own: HashMap<(String, Field), TextRow> = self
            .catalogues
            .locales()
            .filter(|locale| (locale.from_folder || locale.pseudo) && chain.contains(&locale.tag))
            .flat_map(|locale| crate::texts::rows_in(&self.catalogues, &locale.tag))
            .filter(|row| row.resource == resource.id)
            .map(|row| ((row.locale.clone(), row.field), row))
            .collect();
        rows.retain(|row| !own.contains_key(&(row.locale.clone(), row.field)));
        rows.extend(own.into_values());
        Ok(rows)
    }
}

/// The built-in languages, under those that packs bring, under those of a folder if one was chosen.
pub(crate) fn languages(packs: &[PathBuf], folder: Option<&Path>, pseudo: bool) -> (Catalogues, Vec<LocaleNotice>) {
    with_folder(own_languages(packs), folder, pseudo)
}

/// The built-in languages, under those that packs bring.
pub(crate) fn own_languages(packs: &[PathBuf]) -> Catalogues {
    // Whoever signed a pack was told what is wrong in it; the person here can do nothing about that.
    packs.iter().fold(Catalogues::embedded(), |under, words| under.under(words).0)
}

/// Languages, under those of a folder if one was chosen.
pub(crate) fn with_folder(own: Catalogues, folder: Option<&Path>, pseudo: bool) -> (Catalogues, Vec<LocaleNotice>) {
    let (catalogues, notices) = match folder {
        Some(folder) => own.under(folder),
        None => (own, Vec::new()),
    };
    (if pseudo { catalogues.with_pseudo() } else { catalogues }, notices)
}

fn open_library(built_in: &BuiltIn<'_>, data_dir: Option<&Path>, today: Date) -> (Option<Library>, LibraryState) {
    let in_memory = || built_in.content().and_then(|content| Library::in_memory(content, today)).ok();
    let (source, reason, library) = match data_dir.map(|dir| open_file(dir, built_in, today)) {
        Some(Ok((library, set_aside))) => {
            (LibrarySource::File, set_aside.then_some(StandInReason::Damaged), Some(library))
        }
        Some(Err(reason)) => (LibrarySource::BuiltIn, reason, in_memory()),
        None => (LibrarySource::BuiltIn, None, in_memory()),
    };
    let source = if library.is_some() { source } else { LibrarySource::CompiledLines };
    (library, LibraryState { source, reason, built_on: national::BUILT_ON.to_owned() })
}

/// The library file, made anew where it was missing or damaged. Says whether a damaged one was set aside; else why there is
/// none, if it is not the program's own fault.
fn open_file(data_dir: &Path, built_in: &BuiltIn<'_>, today: Date) -> Result<(Library, bool), Option<StandInReason>> {
    let made = std::fs::create_dir_all(data_dir);
    match Library::open_built_in(&data_dir.join(LIBRARY_FILE), built_in, today) {
        Ok((library, opened)) => Ok((library, opened.set_aside.is_some())),
        Err(OpenError::NoContent) => Err(None),
        Err(OpenError::TooNew { .. }) => Err(Some(StandInReason::TooNew)),
        Err(OpenError::NowhereToWrite(_)) => Err(Some(StandInReason::NowhereToWrite)),
        Err(_) if made.is_err() => Err(Some(StandInReason::NowhereToWrite)),
        Err(_) => Err(Some(StandInReason::Damaged)),
    }
}

#[cfg(test)]
mod tests {
    use std::{path::Path, sync::Arc};

    use crate::{
        App, Surroundings,
        commands::{LocaleRequest, NoRequest},
        messages,
        wire::LibrarySource,
    };

    fn at(data: &Path) -> App {
        App::open(Surroundings {
            data_dir: Some(data.to_owned()),
            os_locale: Some("es_MX.UTF-8".into()),
            ..Surroundings::none(Arc::new(|| "2026-11-23T17:00:00Z".parse().unwrap()))
        })
    }

    fn read(app: &App) -> Vec<String> {
        app.state().catalogues.read_so_far().into_iter().map(str::to_owned).collect()
    }

    #[test]
    fn a_start_with_a_current_library_reads_no_language_but_the_readers_and_english() {
        let data = tempfile::tempdir().unwrap();
        let first = at(data.path());
        assert_eq!(
            read(&first).len(),
            first.start(NoRequest {}).unwrap().locales.len(),
            "all are put into a new library"
        );
        drop(first);
        let app = at(data.path());
        let start = app.start(NoRequest {}).unwrap();
        assert_eq!(start.library.source, LibrarySource::File);
        assert!(!app.window_title().is_empty());
        app.catalogue(LocaleRequest { locale: start.suggested }).unwrap();
        app.crisis_lines(LocaleRequest { locale: "es".into() }).unwrap();
        app.tidy();
        assert_eq!(read(&app), ["en", "es"]);
        app.standings(NoRequest {}).unwrap();
        assert_eq!(read(&app), ["en", "es"], "what About shows is counted and not kept");
        assert!(!app.say("ko", &messages::cli_saved()).is_empty());
        assert_eq!(read(&app), ["en", "es", "ko"], "whatever else is spoken is read then");
    }

    #[test]
    fn words_that_a_pack_brings_count_into_what_a_library_is_made_of() {
        let data = tempfile::tempdir().unwrap();
        drop(at(data.path()));
        let words = data.path().join("packs/words/county/locales/es");
        std::fs::create_dir_all(&words).unwrap();
        std::fs::write(words.join("need.ftl"), "need-grief = Duelo y pena honda\n").unwrap();
        let app = at(data.path());
        assert_eq!(read(&app).len(), app.start(NoRequest {}).unwrap().locales.len(), "the library is made anew");
        drop(app);
        assert_eq!(read(&at(data.path())), ["en", "es"], "and current at the next start");
        std::fs::create_dir_all(data.path().join("packs/words/county/concepts")).unwrap();
        std::fs::write(data.path().join("packs/words/county/concepts/en.tsv"), "concept\torigin\twords\n").unwrap();
        let app = at(data.path());
        assert_eq!(read(&app).len(), app.start(NoRequest {}).unwrap().locales.len());
    }
}
