//! Languages: the first answer a window needs, the messages of one language, and a translator's folder.

use std::{collections::BTreeMap, path::Path};

use many_doors_domain::Code as _;
use many_doors_l10n::{Catalogues, LocaleNotice};

use crate::{
    App,
    commands::{CatalogueRequest, Done, FolderAnswer, FolderRequest, NoRequest},
    settings,
    wire::{
        Catalogue, CatalogueLayer, Direction, Failure, FailureCode, LocaleInfo, Notice, Settings, Standing, Start,
    },
};

impl App {
    /// Everything a window needs before its first screen.
    ///
    /// # Errors
    /// None today. The signature is that of every command.
    pub fn start(&self, _: NoRequest) -> Result<Start, Failure> {
        let state = self.state();
        let kept = self.surroundings.config_dir.as_deref().and_then(|dir| settings::load(&settings::file(dir)));
        let guess = self.surroundings.os_locale.as_deref().unwrap_or_default();
        Ok(Start {
            locales: locales(&state.catalogues),
            kept: kept.is_some(),
            settings: kept.unwrap_or_default(),
            suggested: state.catalogues.negotiate(guess).tag,
            library: state.library_state.clone(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
        })
    }

    /// The messages of one language and those it falls back to. An unknown tag is answered in English, with a notice.
    ///
    /// # Errors
    /// None today. The signature is that of every command.
    pub fn catalogue(&self, request: CatalogueRequest) -> Result<Catalogue, Failure> {
        let state = self.state();
        let chosen = state.catalogues.negotiate(&request.locale);
        let notices = (!chosen.known).then(|| Notice::of("locale_unknown").with("tag", &request.locale));
        let layers = chosen
            .chain
            .iter()
            .filter_map(|tag| state.catalogues.layer(tag))
            .map(|layer| CatalogueLayer {
                tag: layer.tag,
                direction: direction(layer.rtl),
                tall: layer.tall,
                ftl: layer.ftl,
                standing: layer.standing,
                differs: layer.differs,
            })
            .collect();
        Ok(Catalogue { layers, notices: notices.into_iter().collect() })
    }

    /// Keeps settings on this computer, because the person asked.
    ///
    /// # Errors
    /// `SettingsNotKept`.
    pub fn keep_settings(&self, kept: Settings) -> Result<Done, Failure> {
        let not_kept = || Failure::of(FailureCode::SettingsNotKept);
        let dir = self.surroundings.config_dir.as_deref().ok_or_else(not_kept)?;
        settings::keep(&settings::file(dir), &settings::within_bounds(kept)).map_err(|_| not_kept())?;
        Ok(Done {})
    }

    /// Forgets kept settings.
    ///
    /// # Errors
    /// `SettingsNotKept`, when the file is there and cannot be removed.
    pub fn forget_settings(&self, _: NoRequest) -> Result<Done, Failure> {
        if let Some(dir) = self.surroundings.config_dir.as_deref() {
            settings::forget(&settings::file(dir)).map_err(|_| Failure::of(FailureCode::SettingsNotKept))?;
        }
        Ok(Done {})
    }

    /// Reads languages from a folder of the person's choosing, or goes back to the built-in ones.
    ///
    /// # Errors
    /// `FolderUnreadable`; the languages then stay as they were.
    pub fn use_locale_folder(&self, request: FolderRequest) -> Result<FolderAnswer, Failure> {
        let embedded = Catalogues::embedded();
        let embedded = if self.surroundings.pseudo { embedded.with_pseudo() } else { embedded };
        let path = request.path.map(|path| path.trim().to_owned()).filter(|path| !path.is_empty());
        let (catalogues, notices) = match path {
            None => (embedded, Vec::new()),
            Some(path) => embedded
                .with_folder(Path::new(&path))
                .map_err(|_| Failure::of(FailureCode::FolderUnreadable))?,
        };
        let locales = locales(&catalogues);
        self.shared.with_catalogues(catalogues);
        Ok(FolderAnswer { locales, notices: notices.into_iter().map(notice).collect() })
    }

    /// The neutral title of the window.
    #[must_use]
    pub fn window_title(&self) -> String {
        let state = self.state();
        let guess = self.surroundings.os_locale.as_deref().unwrap_or_default();
        state.catalogues.message(&state.catalogues.chain(guess), "window-title", &[]).0
    }

    /// A message that Rust says itself, in the best language of the reader.
    #[must_use]
    pub fn message(&self, locale: &str, id: &str) -> String {
        let state = self.state();
        state.catalogues.message(&state.catalogues.chain(locale), id, &[]).0
    }
}

fn locales(catalogues: &Catalogues) -> Vec<LocaleInfo> {
    catalogues
        .tags()
        .iter()
        .filter_map(|tag| catalogues.info(tag))
        .map(|info| LocaleInfo {
            standing: {
                let standing = catalogues.standing(&info.tag);
                Standing {
                    total: standing.total,
                    trusted: standing.trusted,
                    unreviewed: standing.unreviewed,
                    machine: standing.machine,
                    source_changed: standing.source_changed,
                }
            },
            tag: info.tag,
            endonym: info.endonym,
            english: info.english,
            direction: direction(info.rtl),
            tall: info.tall,
            from_folder: info.from_folder,
            pseudo: info.pseudo,
        })
        .collect()
}

fn direction(rtl: bool) -> Direction {
    if rtl { Direction::Rtl } else { Direction::Ltr }
}

fn notice(problem: LocaleNotice) -> Notice {
    Notice { code: problem.code.to_owned(), args: problem.args.into_iter().collect() }
}

impl Notice {
    pub(crate) fn of(code: &str) -> Self {
        Self { code: code.to_owned(), args: BTreeMap::new() }
    }

    pub(crate) fn with(mut self, name: &str, value: &str) -> Self {
        self.args.insert(name.to_owned(), value.to_owned());
        self
    }
}
