//! Not built yet: answers that these questions are not allowed.

use crate::{App, commands::*, wire::*};

impl App {
    /// Not built yet.
    ///
    /// # Errors
    /// `NotAllowed`.
    pub fn browse(&self, _: BrowseRequest) -> Result<Shelf, Failure> {
        Err(Failure::of(FailureCode::NotAllowed))
    }

    /// Not built yet.
    ///
    /// # Errors
    /// `NotAllowed`.
    pub fn look(&self, _: LookRequest) -> Result<Looked, Failure> {
        Err(Failure::of(FailureCode::NotAllowed))
    }

    /// Not built yet.
    ///
    /// # Errors
    /// `NotAllowed`.
    pub fn map_sheet(&self, _: MapRequest) -> Result<SheetOffer, Failure> {
        Err(Failure::of(FailureCode::NotAllowed))
    }

    /// Not built yet.
    ///
    /// # Errors
    /// `NotAllowed`.
    pub fn keep_mapping(&self, _: KeepMappingRequest) -> Result<Saved, Failure> {
        Err(Failure::of(FailureCode::NotAllowed))
    }

    /// Not built yet.
    ///
    /// # Errors
    /// `NotAllowed`.
    pub fn bring(&self, _: BringRequest) -> Result<Brought, Failure> {
        Err(Failure::of(FailureCode::NotAllowed))
    }

    /// Not built yet.
    ///
    /// # Errors
    /// `NotAllowed`.
    pub fn task(&self, _: NoRequest) -> Result<TaskProgress, Failure> {
        Err(Failure::of(FailureCode::NotAllowed))
    }

    /// Not built yet.
    ///
    /// # Errors
    /// `NotAllowed`.
    pub fn stop_task(&self, _: NoRequest) -> Result<Done, Failure> {
        Err(Failure::of(FailureCode::NotAllowed))
    }

    /// Not built yet.
    ///
    /// # Errors
    /// `NotAllowed`.
    pub fn save_report(&self, _: SaveReportRequest) -> Result<Saved, Failure> {
        Err(Failure::of(FailureCode::NotAllowed))
    }

    /// Not built yet.
    ///
    /// # Errors
    /// `NotAllowed`.
    pub fn export(&self, _: ExportRequest) -> Result<Saved, Failure> {
        Err(Failure::of(FailureCode::NotAllowed))
    }

    /// Not built yet.
    ///
    /// # Errors
    /// `NotAllowed`.
    pub fn packs(&self, _: NoRequest) -> Result<Packs, Failure> {
        Err(Failure::of(FailureCode::NotAllowed))
    }

    /// Not built yet.
    ///
    /// # Errors
    /// `NotAllowed`.
    pub fn install_pack(&self, _: InstallRequest) -> Result<Installed, Failure> {
        Err(Failure::of(FailureCode::NotAllowed))
    }

    /// Not built yet.
    ///
    /// # Errors
    /// `NotAllowed`.
    pub fn remove_pack(&self, _: PackRequest) -> Result<Done, Failure> {
        Err(Failure::of(FailureCode::NotAllowed))
    }

    /// Not built yet.
    ///
    /// # Errors
    /// `NotAllowed`.
    pub fn roll_back_pack(&self, _: PackRequest) -> Result<Installed, Failure> {
        Err(Failure::of(FailureCode::NotAllowed))
    }

    /// Not built yet.
    ///
    /// # Errors
    /// `NotAllowed`.
    pub fn make_pack(&self, _: MakePackRequest) -> Result<Saved, Failure> {
        Err(Failure::of(FailureCode::NotAllowed))
    }

    /// Not built yet.
    ///
    /// # Errors
    /// `NotAllowed`.
    pub fn make_key(&self, _: MakeKeyRequest) -> Result<MadeKey, Failure> {
        Err(Failure::of(FailureCode::NotAllowed))
    }

    /// Not built yet.
    ///
    /// # Errors
    /// `NotAllowed`.
    pub fn forget_publisher(&self, _: PublisherRequest) -> Result<Done, Failure> {
        Err(Failure::of(FailureCode::NotAllowed))
    }

    /// Not built yet.
    ///
    /// # Errors
    /// `NotAllowed`.
    pub fn watch_folder(&self, _: WatchRequest) -> Result<Packs, Failure> {
        Err(Failure::of(FailureCode::NotAllowed))
    }

    /// Not built yet.
    ///
    /// # Errors
    /// `NotAllowed`.
    pub fn check_watched(&self, _: NoRequest) -> Result<Packs, Failure> {
        Err(Failure::of(FailureCode::NotAllowed))
    }

    /// Not built yet.
    ///
    /// # Errors
    /// `NotAllowed`.
    pub fn duplicates(&self, _: LocaleRequest) -> Result<Vec<PossibleDuplicate>, Failure> {
        Err(Failure::of(FailureCode::NotAllowed))
    }

    /// Not built yet.
    ///
    /// # Errors
    /// `NotAllowed`.
    pub fn join_entries(&self, _: PairRequest) -> Result<Done, Failure> {
        Err(Failure::of(FailureCode::NotAllowed))
    }

    /// Not built yet.
    ///
    /// # Errors
    /// `NotAllowed`.
    pub fn keep_apart(&self, _: PairRequest) -> Result<Done, Failure> {
        Err(Failure::of(FailureCode::NotAllowed))
    }

    /// Not built yet.
    ///
    /// # Errors
    /// `NotAllowed`.
    pub fn own_entries(&self, _: LocaleRequest) -> Result<OwnEntries, Failure> {
        Err(Failure::of(FailureCode::NotAllowed))
    }

    /// Not built yet.
    ///
    /// # Errors
    /// `NotAllowed`.
    pub fn own_entry(&self, _: EntryRequest) -> Result<OwnEntry, Failure> {
        Err(Failure::of(FailureCode::NotAllowed))
    }

    /// Not built yet.
    ///
    /// # Errors
    /// `NotAllowed`.
    pub fn save_own(&self, _: SaveOwnRequest) -> Result<EntrySaved, Failure> {
        Err(Failure::of(FailureCode::NotAllowed))
    }

    /// Not built yet.
    ///
    /// # Errors
    /// `NotAllowed`.
    pub fn delete_own(&self, _: ResourceRequest) -> Result<Done, Failure> {
        Err(Failure::of(FailureCode::NotAllowed))
    }

    /// Not built yet.
    ///
    /// # Errors
    /// `NotAllowed`.
    pub fn called(&self, _: CalledRequest) -> Result<Done, Failure> {
        Err(Failure::of(FailureCode::NotAllowed))
    }

    /// Not built yet.
    ///
    /// # Errors
    /// `NotAllowed`.
    pub fn call_round(&self, _: LocaleRequest) -> Result<CallRound, Failure> {
        Err(Failure::of(FailureCode::NotAllowed))
    }

    /// Not built yet.
    ///
    /// # Errors
    /// `NotAllowed`.
    pub fn report_mistake(&self, _: MistakeRequest) -> Result<Saved, Failure> {
        Err(Failure::of(FailureCode::NotAllowed))
    }
}
