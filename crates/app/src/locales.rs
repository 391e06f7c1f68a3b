//! Languages: the first answer a window needs, the messages of one language, and a translator's folder.

use std::{collections::BTreeMap, path::Path, sync::PoisonError};

use many_doors_l10n::{self as l10n, Catalogues, LocaleNotice};

use crate::{
    App,
    commands::{CatalogueRequest, Done, FolderAnswer, FolderRequest, NoRequest},
    kiosk::Kiosk,
    messages::{self, Message},
    paper::JOB_TITLE,
    private::Private,
    settings,
    state::languages,
    thesaurus::Concepts,
    wire::{
        Catalogue, CatalogueLayer, Direction, Failure, FailureCode, LeaveByKeysRequest, LocaleInfo, Notice, Settings,
        Standing, Start,
    },
};

impl App {
    /// Everything a window needs before its first screen.
    ///
    /// # Errors
    /// None today. The signature is that of every command.
    pub fn start(&self, _: NoRequest) -> Result<Start, Failure> {
        // A page that begins knows of no language that is being translated; what was saved is in its folder.
        self.close_workbench();
        let state = self.state();
        let kept = self.surroundings.config_dir.as_deref().and_then(|dir| settings::load(&settings::file(dir)));
        let mut settings = kept.clone().unwrap_or_default();
        if let Some(locale) = self.private.as_ref().and_then(Private::resume) {
            settings.locale = Some(locale);
        }
        self.leave_by_keys(LeaveByKeysRequest { on: !settings.leave_keys_off })?;
        let guess = self.surroundings.os_locale.as_deref().unwrap_or_default();
        Ok(Start {
            locales: locales(&state.catalogues),
            kept: kept.is_some(),
            settings,
            suggested: state.chain(guess).swap_remove(0),
            library: state.library_state.clone(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            job_title: JOB_TITLE.to_owned(),
            covered: self.is_covered(),
            kiosk: self.kiosk.as_ref().map(Kiosk::facts),
            portable: self.surroundings.portable,
            revoked: self.kept.notes().revoked_ids().into_iter().collect(),
        })
    }

    /// The messages of one language and those it falls back to. An unknown tag is answered in English, with a notice.
    ///
    /// # Errors
    /// None today. The signature is that of every command.
    pub fn catalogue(&self, request: CatalogueRequest) -> Result<Catalogue, Failure> {
        let state = self.state();
        let (layers, unknown) = state.catalogues.catalogue(&request.locale);
        let english_is_there = state.catalogues.english_is_built_in();
        let layers = layers
            .into_iter()
            // Half of what a change of language would carry to the page, which has it in itself.
            .filter(|layer| layer.tag != "en" || !english_is_there)
            .map(|layer| CatalogueLayer {
                tag: layer.tag,
                direction: direction(layer.direction),
                tall: layer.tall,
                ftl: layer.ftl,
                standing: layer.standing,
                differs: layer.differs,
            })
            .collect();
        Ok(Catalogue { layers, notices: unknown.into_iter().map(notice).collect() })
    }

    /// How far each language has come that people speak, in the order of [`Start::locales`]. Reads them all, so only the
    /// screen that shows it asks.
    ///
    /// # Errors
    /// None today. The signature is that of every command.
    pub fn standings(&self, _: NoRequest) -> Result<Vec<Standing>, Failure> {
        Ok(self.state().catalogues.standings().into_iter().map(standing).collect())
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

    /// Reads languages from a folder of the person's choosing, or goes back to the built-in ones. Closes a language that is being
    /// translated: words come from elsewhere now.
    ///
    /// # Errors
    /// `NotAllowed` on a kiosk; `FolderUnreadable`; the languages then stay as they were.
    pub fn use_locale_folder(&self, request: FolderRequest) -> Result<FolderAnswer, Failure> {
        if self.is_kiosk() {
            return Err(Failure::of(FailureCode::NotAllowed));
        }
        let path = request.path.map(|path| path.trim().to_owned()).filter(|path| !path.is_empty());
        let path = path.as_deref().map(Path::new);
        if path.is_some_and(|path| std::fs::read_dir(path).is_err()) {
            return Err(Failure::of(FailureCode::FolderUnreadable));
        }
        self.bench.forget();
        let (catalogues, notices) = languages(&self.kept.locales(), path, self.surroundings.pseudo);
        *self.locale_folder.lock().unwrap_or_else(PoisonError::into_inner) = path.map(Path::to_owned);
        let locales = locales(&catalogues);
        self.shared.with_catalogues(catalogues);
        Ok(FolderAnswer { locales, notices: notices.into_iter().map(notice).collect() })
    }

    /// Reads all words again: a pack brought some, or took them away.
    pub(crate) fn refresh_languages(&self) {
        let folder = self.locale_folder.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let catalogues = languages(&self.kept.locales(), folder.as_deref(), self.surroundings.pseudo).0;
        {
            // A language that is being translated may have no words in its folder yet.
            let open = self.bench.lock();
            self.shared.with_catalogues(match open.as_ref() {
                Some(bench) => catalogues.with_workbench(bench),
                None => catalogues,
            });
        }
        if let Ok(concepts) = Concepts::with(&self.kept.concepts()) {
            self.shared.with_concepts(concepts);
        }
    }

    /// The neutral title of the window.
    #[must_use]
    pub fn window_title(&self) -> String {
        self.say(self.surroundings.os_locale.as_deref().unwrap_or_default(), &messages::window_title())
    }

    /// A message that Rust says itself, in the best language of the reader.
    #[must_use]
    pub fn say(&self, locale: &str, message: &Message) -> String {
        let state = self.state();
        let args: Vec<(&str, &str)> = message.args.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let chain = state.chain(locale);
        match message.attribute {
            None => state.catalogues.message(&chain, message.id, &args).0,
            Some(attribute) => state.catalogues.attribute(&chain, message.id, attribute, &args).0,
        }
    }

    /// What a code of a closed list is called: `kind` and `crisis` make the message `kind-crisis`.
    #[must_use]
    pub fn name_of(&self, locale: &str, area: &str, code: &str) -> String {
        let state = self.state();
        state.catalogues.message(&state.chain(locale), &format!("{area}-{code}"), &[]).0
    }

    /// What a kind of failure is, and what to do about it, in words.
    #[must_use]
    pub fn explain(&self, locale: &str, code: FailureCode) -> (String, String) {
        self.explain_with(locale, &Failure::of(code))
    }

    /// What went wrong, and what to do about it, in words.
    #[must_use]
    pub fn explain_with(&self, locale: &str, failure: &Failure) -> (String, String) {
        let state = self.state();
        let (chain, id) = (state.chain(locale), format!("failure-{}", failure.code.code()));
        let args: Vec<(&str, &str)> =
            failure.args.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let said = state.catalogues.message(&chain, &id, &args).0;
        (said, state.catalogues.attribute(&chain, &id, "what-to-do", &args).0)
    }
}

pub(crate) fn locales(catalogues: &Catalogues) -> Vec<LocaleInfo> {
    catalogues.locales().map(info).collect()
}

pub(crate) fn info(info: &l10n::LocaleInfo) -> LocaleInfo {
    LocaleInfo {
        tag: info.tag.clone(),
        endonym: info.endonym.clone(),
        english: info.english.clone(),
        direction: direction(info.direction),
        tall: info.tall,
        from_folder: info.from_folder,
        pseudo: info.pseudo,
        machine: info.machine,
    }
}

fn direction(direction: l10n::Direction) -> Direction {
    match direction {
        l10n::Direction::Ltr => Direction::Ltr,
        l10n::Direction::Rtl => Direction::Rtl,
    }
}

fn standing((tag, standing): (String, l10n::Standing)) -> Standing {
    let l10n::Standing { total, trusted, unreviewed, machine, source_changed, critical, critical_there } = standing;
    Standing { tag, total, trusted, unreviewed, machine, source_changed, critical, critical_there }
}

pub(crate) fn notice(problem: LocaleNotice) -> Notice {
    Notice { code: problem.code().to_owned(), args: problem.args() }
}

impl Notice {
    pub(crate) fn of(code: &str) -> Self {
        Self { code: code.to_owned(), args: BTreeMap::new() }
    }
}
