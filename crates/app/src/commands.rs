//! The one table of what a window may ask. Tauri's handlers, the names it is allowed to call and the TypeScript host all
//! come from it.

pub use crate::wire::{
    BringRequest, BrowseRequest, CalledRequest, EntryRequest, ExportRequest, HandBackRequest, InstallRequest,
    KeepMappingRequest, KioskEventRequest, LeaveByKeysRequest, LockRequest, LookRequest, MakeKeyRequest,
    MakePackRequest, MapRequest, MistakeRequest, OpenCheckRequest, OpenWorkRequest, PackRequest, PairRequest,
    PassphraseRequest, PrivateContents, PublisherRequest, RecordingRequest, ReviewRequest, SaveCalendarRequest,
    SaveCheckRequest, SaveOwnRequest, SaveReportRequest, SignPackRequest, SpeakRequest, SpeechActRequest,
    SpeechFollowRequest, StaffRequest, TakeBackRequest, TakeInRequest, WatchRequest, WorkEntryRequest, WorkWords,
    WriteWorkRequest,
};
use serde::{Deserialize, Serialize};

/// Hands the table to a macro: `name(request) -> answer, reads or changes`.
#[macro_export]
macro_rules! command_table {
    ($with:ident) => {
        $with! {
            /// Everything a window needs before its first screen.
            start(NoRequest) -> Start;
            /// The messages of one language and those it falls back to.
            catalogue(CatalogueRequest) -> Catalogue;
            /// How far each language has come that people speak.
            standings(NoRequest) -> Vec<Standing>;
            /// Somebody came in: cover the window and forget this visit.
            leave(NoRequest) -> Done;
            /// The person is back.
            come_back(NoRequest) -> Done;
            /// The page is painted: the window may show it.
            page_stands(NoRequest) -> Done;
            /// Whether Shift pressed three times leaves.
            leave_by_keys(LeaveByKeysRequest) -> Done;
            /// What a kiosk's page noticed; answers what to show.
            kiosk_event(KioskEventRequest) -> KioskMoment;
            /// The staff door of a kiosk.
            kiosk_staff(StaffRequest) -> StaffAnswer;
            /// Whether there is a private store.
            private_state(NoRequest) -> PrivateState;
            /// What speaks against a passphrase.
            judge_passphrase(PassphraseRequest) -> PassphraseJudged;
            /// Make a new private store.
            create_private(PassphraseRequest) -> PrivateContents;
            /// Open the private store.
            open_private(PassphraseRequest) -> PrivateContents;
            /// Replace what the open store holds.
            save_private(PrivateContents) -> Done;
            /// Lock the private store and destroy this page.
            lock_private(LockRequest) -> Done;
            /// The person is still there.
            touch_private(NoRequest) -> Done;
            /// Another passphrase for the open store.
            change_passphrase(PassphraseRequest) -> Done;
            /// Forget the private store and the settings, and if it is wished the entries that were written here.
            forget_private(ForgetRequest) -> Done;
            /// Read texts aloud.
            speak(SpeakRequest) -> SpeechStatus;
            /// Pause what is read aloud, go on, and the like.
            speech_act(SpeechActRequest) -> SpeechStatus;
            /// How far the reading aloud is, as soon as that changes.
            speech_follow(SpeechFollowRequest) -> SpeechStatus;
            /// A text as somebody has recorded it.
            recording(RecordingRequest) -> Recording;
            /// Search.
            find(FindRequest) -> Found;
            /// The counties of a state, to choose from.
            counties(StateRequest) -> Counties;
            /// What is known about a ZIP code that somebody typed.
            zip(ZipRequest) -> ZipAnswer;
            /// One resource on its own page.
            resource(ResourceRequest) -> ResourcePage;
            /// All practices, each with its credit.
            practices(LocaleRequest) -> Vec<Card>;
            /// The lines for an immediate danger.
            crisis_lines(LocaleRequest) -> CrisisSheet;
            /// Every language of the program, with the sentence to point to in it.
            board(NoRequest) -> Vec<BoardRow>;
            /// What the library holds for people, counted.
            coverage(LocaleRequest) -> Coverage;
            /// What organizations stand for, as packs tell it.
            positions(LocaleRequest) -> Vec<Position>;
            /// Pictures of the pages of a document, as they come out.
            draw_paper(PaperRequest) -> Pages;
            /// Where sheets can go: folders, drives, printers.
            outlets(NoRequest) -> Outlets;
            /// Save a document as PDF.
            save_paper(SaveRequest) -> Saved;
            /// Save the words of a document as plain text.
            save_text(SaveTextRequest) -> Saved;
            /// Save the meetings of a group for a calendar.
            save_calendar(SaveCalendarRequest) -> Saved;
            /// Save a check of an organization in a file of one's own.
            save_check(SaveCheckRequest) -> Saved;
            /// Open such a file.
            open_check(OpenCheckRequest) -> SavedCheck;
            /// Print a document.
            print_paper(PrintRequest) -> Done;
            /// A square code that a phone reads from the screen.
            square_code(CodeRequest) -> SquareCode;
            /// Whom this program owes.
            credits(NoRequest) -> Credits;
            /// Keep settings on this computer, because the person asked.
            keep_settings(Settings) -> Done;
            /// Forget them again.
            forget_settings(NoRequest) -> Done;
            /// Read languages from a folder of the person's choosing, or from none.
            use_locale_folder(FolderRequest) -> FolderAnswer;
            /// What lies in a folder, to choose a file without the system's dialog.
            browse(BrowseRequest) -> Shelf;
            /// What a file or a folder holds, before anything is taken in.
            look(LookRequest) -> Looked;
            /// A spreadsheet read with another mapping.
            map_sheet(MapRequest) -> SheetOffer;
            /// Keep a column mapping as a file.
            keep_mapping(KeepMappingRequest) -> Saved;
            /// Take a list in, or update what came from it before.
            bring(BringRequest) -> Brought;
            /// How far the long task is.
            task(NoRequest) -> TaskProgress;
            /// Stop the long task: all is as before.
            stop_task(NoRequest) -> Done;
            /// Save the report of what was brought in last.
            save_report(SaveReportRequest) -> Saved;
            /// Save entries as HSDS.
            export(ExportRequest) -> Saved;
            /// What the library is made of.
            packs(NoRequest) -> Packs;
            /// Install a pack.
            install_pack(InstallRequest) -> Installed;
            /// Take a pack out.
            remove_pack(PackRequest) -> Done;
            /// Go back to the one before.
            roll_back_pack(PackRequest) -> Installed;
            /// Make a pack out of what is in the library.
            make_pack(MakePackRequest) -> Saved;
            /// Add a signature to a pack.
            sign_pack(SignPackRequest) -> Saved;
            /// Make a pack that takes entries back.
            take_back(TakeBackRequest) -> Saved;
            /// Make a key to sign packs with.
            make_key(MakeKeyRequest) -> MadeKey;
            /// No longer trust a publisher.
            forget_publisher(PublisherRequest) -> Done;
            /// Watch a folder for newer packs, or none.
            watch_folder(WatchRequest) -> Packs;
            /// Look into the watched folder now.
            check_watched(NoRequest) -> Packs;
            /// Pairs of entries that may be the same.
            duplicates(LocaleRequest) -> Vec<PossibleDuplicate>;
            /// They are the same: show one.
            join_entries(PairRequest) -> Done;
            /// They are not the same: do not ask again.
            keep_apart(PairRequest) -> Done;
            /// Entries that were written here.
            own_entries(LocaleRequest) -> OwnEntries;
            /// An entry as a form.
            own_entry(EntryRequest) -> OwnEntry;
            /// Save an entry of one's own, or one's own version of another.
            save_own(SaveOwnRequest) -> EntrySaved;
            /// Delete an entry of one's own, so that it is gone from the file.
            delete_own(ResourceRequest) -> Done;
            /// Note what somebody heard on the phone.
            called(CalledRequest) -> Done;
            /// The entries that most need a call.
            call_round(LocaleRequest) -> CallRound;
            /// Write a correction into a file for whoever publishes the entry.
            report_mistake(MistakeRequest) -> Saved;
            /// Open a language in a folder to translate into it, or begin one.
            work_open(OpenWorkRequest) -> Workbench;
            /// One message of the open language, with all that a translator needs beside it.
            work_entry(WorkEntryRequest) -> WorkEntry;
            /// What would be wrong with some words, without saving them.
            work_try(WorkWords) -> WorkTried;
            /// Save the words of one message.
            work_write(WriteWorkRequest) -> WorkSaved;
            /// Take back what was saved last.
            work_undo(NoRequest) -> Workbench;
            /// A second person has read a translation and stands for it.
            work_review(ReviewRequest) -> WorkSaved;
            /// Write the open language into one file, to carry to whoever keeps the languages.
            work_hand_back(HandBackRequest) -> Saved;
            /// Take what another translator handed back into the open language.
            work_take_in(TakeInRequest) -> TakenIn;
            /// Close the open language: the program goes on with its own languages.
            work_close(NoRequest) -> Done;
        }
    };
}

/// Nothing to say.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct NoRequest {}

/// Done, and nothing to add.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Done {}

/// Which language.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct LocaleRequest {
    /// BCP 47 tag.
    pub locale: String,
}

/// Whose messages.
pub type CatalogueRequest = LocaleRequest;

/// Which resource, in which language.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ResourceRequest {
    /// The resource's lasting name.
    pub id: String,
    /// BCP 47 tag.
    pub locale: String,
}

/// Which state.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct StateRequest {
    /// Two letters: `FL`.
    pub state: String,
}

/// The counties of a state.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Counties {
    /// By their own names, sorted.
    pub counties: Vec<String>,
}

/// What somebody typed as a ZIP code.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ZipRequest {
    /// As typed.
    pub typed: String,
}

/// Which folder to read languages from.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct FolderRequest {
    /// Its path as the person typed it; none goes back to the built-in languages.
    pub path: Option<String>,
}

/// What the folder held.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct FolderAnswer {
    /// All languages there are now.
    pub locales: Vec<crate::wire::LocaleInfo>,
    /// What was wrong with single files.
    pub notices: Vec<crate::wire::Notice>,
}

/// What to draw.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PaperRequest {
    /// The document, in finished words.
    pub paper: crate::wire::Paper,
}

/// What to save, and where.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SaveRequest {
    /// The document, in finished words.
    pub paper: crate::wire::Paper,
    /// The path of a folder.
    pub folder: String,
}

/// Words to save, and where.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SaveTextRequest {
    /// The words, in finished lines.
    pub text: String,
    /// The path of a folder.
    pub folder: String,
}

/// What to print, and on what.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PrintRequest {
    /// The document, in finished words.
    pub paper: crate::wire::Paper,
    /// A printer's name.
    pub printer: String,
}

/// What a square code should hold.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CodeRequest {
    /// At most 500 bytes.
    pub text: String,
}
