//! From what went wrong below to what a person is told.

use std::collections::BTreeMap;

use many_doors_l10n::workbench::WorkError;
use many_doors_store::StoreError;

use crate::wire::{Failure, FailureCode, FailureKind};

impl Failure {
    /// A failure without variables.
    #[must_use]
    pub fn of(code: FailureCode) -> Self {
        let kind = match code {
            FailureCode::LocaleUnknown
            | FailureCode::FolderUnreadable
            | FailureCode::ResourceGone
            | FailureCode::LettersMissing
            | FailureCode::DoesNotFit
            | FailureCode::NotSaved
            | FailureCode::NothingToBring
            | FailureCode::ListLocked
            | FailureCode::ListOldForm
            | FailureCode::ListDamaged
            | FailureCode::ListUnreadable
            | FailureCode::MappingUnfit
            | FailureCode::TooLarge
            | FailureCode::PackBroken
            | FailureCode::PackUnsafe
            | FailureCode::PackAltered
            | FailureCode::PackUnsigned
            | FailureCode::PackUntrusted
            | FailureCode::PackKeyChanged
            | FailureCode::PackOlder
            | FailureCode::PackForked
            | FailureCode::PackWithoutBase
            | FailureCode::PackTooNew
            | FailureCode::PackFewWardens
            | FailureCode::KeyUnusable
            | FailureCode::EntryUnfit
            | FailureCode::CreditMissing
            | FailureCode::NumberUnfit
            | FailureCode::WorkNoTag
            | FailureCode::WorkEnglish
            | FailureCode::WorkClosed
            | FailureCode::WorkNothing
            | FailureCode::WorkFileUnfit
            | FailureCode::CheckUnreadable
            | FailureCode::PositionsUnfit
            | FailureCode::RecordingsUnfit
            | FailureCode::WorkTwice
            | FailureCode::WorkNothingToUndo
            | FailureCode::WorkChangedSince
            | FailureCode::WorkNotTranslated
            | FailureCode::WorkSourceChanged
            | FailureCode::WorkNoName
            | FailureCode::WorkOwnWords
            | FailureCode::WorkNotHandedIn
            | FailureCode::PassphraseWeak
            | FailureCode::PrivateWrong
            | FailureCode::PrivateDamaged
            | FailureCode::PrivateTooNew
            | FailureCode::PrivateExists => FailureKind::Mendable,
            FailureCode::LibraryUnreadable
            | FailureCode::SettingsNotKept
            | FailureCode::NotPrinted
            | FailureCode::NothingWritten
            | FailureCode::NotAllowed
            | FailureCode::Busy
            | FailureCode::PrivateChanged
            | FailureCode::PrivateNoRoom
            | FailureCode::PrivateNotSaved
            | FailureCode::PrivateNotForgotten
            | FailureCode::PrivateLocked => FailureKind::Passing,
            FailureCode::BadRequest | FailureCode::Internal => FailureKind::Fault,
            FailureCode::Superseded | FailureCode::Stopped => FailureKind::Cancelled,
        };
        Self { code, args: BTreeMap::new(), kind }
    }
}

impl Failure {
    /// While something was being written, a library that fails is one that cannot be written.
    #[must_use]
    pub(crate) fn while_writing(self) -> Self {
        match self.code {
            FailureCode::LibraryUnreadable => Self::of(FailureCode::NothingWritten),
            _ => self,
        }
    }
}

impl From<many_doors_exchange::Stopped> for Failure {
    fn from(_: many_doors_exchange::Stopped) -> Self {
        Self::of(FailureCode::Stopped)
    }
}

impl From<WorkError> for Failure {
    fn from(error: WorkError) -> Self {
        let about = |code: FailureCode, file: String| Self {
            args: BTreeMap::from([("file".to_owned(), file)]),
            ..Self::of(code)
        };
        match error {
            WorkError::Unreadable { file } | WorkError::TooLarge { file } => about(FailureCode::WorkFileUnfit, file),
            WorkError::Twice { file } => about(FailureCode::WorkTwice, file),
            WorkError::NoTag => Self::of(FailureCode::WorkNoTag),
            WorkError::English => Self::of(FailureCode::WorkEnglish),
            // The window only asks for messages that it was told of.
            WorkError::NoMessage => Self::of(FailureCode::BadRequest),
            WorkError::Nothing => Self::of(FailureCode::WorkNothing),
            WorkError::NotSaved => Self::of(FailureCode::NotSaved),
            WorkError::NothingToUndo => Self::of(FailureCode::WorkNothingToUndo),
            WorkError::ChangedSince => Self::of(FailureCode::WorkChangedSince),
            WorkError::NotTranslated => Self::of(FailureCode::WorkNotTranslated),
            WorkError::SourceChanged => Self::of(FailureCode::WorkSourceChanged),
            WorkError::NoName => Self::of(FailureCode::WorkNoName),
            WorkError::OwnWords => Self::of(FailureCode::WorkOwnWords),
            WorkError::NotHandedIn => Self::of(FailureCode::WorkNotHandedIn),
        }
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        // One exhaustive match: a new kind of error does not compile until someone has chosen its words.
        Self::of(match error {
            StoreError::Altered(_) | StoreError::Sqlite(_) | StoreError::Unreadable(_) => {
                FailureCode::LibraryUnreadable
            }
            StoreError::Interrupted => FailureCode::Superseded,
            StoreError::Stopped => FailureCode::Stopped,
            StoreError::TooMany => FailureCode::TooLarge,
            StoreError::Twice(_) | StoreError::Circle(_) => FailureCode::BadRequest,
        })
    }
}
