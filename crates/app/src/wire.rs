//! What crosses between this crate and whoever shows it: the window and the command line.
//!
//! Plain data. Words for people are Fluent's business, so nearly everything here is a code or a fact; texts of the
//! library come with their language and with what a reader must know about them.

use std::collections::BTreeMap;

use many_doors_domain::{
    Area, ChannelKind, Community, CommunityServed, Cost, CostKind, Credit, Emergency, Freshness, Hours, IdAskedFact,
    Kind, LanguageCode, Need, OpenState, Source, StatusFact, TextStatus, Verification,
};
pub use many_doors_paper::{Block, Column, Direction, Paper, PaperForm, Role, SquareCode, Table, TableCell, Words};
use serde::{Deserialize, Serialize};

mod bring;
mod calendar;
mod check;
mod kiosk;
mod own;
mod packs;
mod private;
mod speech;
mod workbench;

pub use bring::*;
pub use calendar::*;
pub use check::*;
pub use kiosk::*;
pub use many_doors_exchange::{Notice as RowNotice, Outcome, Place as RowPlace, Reason};
pub use own::*;
pub use packs::*;
pub use private::*;
pub use speech::*;
pub use workbench::*;

pub use crate::documents::{Ask, AskKind, Document, DocumentLine, DocumentPart, PaperFact, PaperSubject};

wire! {
    /// A sentence of the library in the best language there is for the reader.
    pub struct Text {
        /// The sentence.
        pub text: String,
        /// The BCP 47 tag it is written in.
        pub lang: String,
        /// What a reader must know before trusting it.
        pub status: TextStatus,
        /// The source text, where it must stand beside: critical, and no named person has read the translation.
        pub source: Option<SourceText>,
    }

    /// The text a translation was made from.
    pub struct SourceText {
        /// The sentence.
        pub text: String,
        /// Its BCP 47 tag.
        pub lang: String,
    }

    /// A language in which the interface can be shown.
    pub struct LocaleInfo {
        /// BCP 47 tag.
        pub tag: String,
        /// The language's own name in its own script.
        pub endonym: String,
        /// Its name in English, for a volunteer who must find it for someone else.
        pub english: String,
        /// `ltr` or `rtl`.
        pub direction: Direction,
        /// Letters are tall: lines need more room.
        pub tall: bool,
        /// It comes from the folder the person chose.
        pub from_folder: bool,
        /// A made-up language to test the interface with.
        pub pseudo: bool,
        /// A machine drafted it, and there are parts that no named person has read.
        pub machine: bool,
    }

    /// How far a language has come, in messages. Never one flattering number.
    pub struct Standing {
        /// BCP 47 tag.
        pub tag: String,
        /// Messages in English.
        pub total: u32,
        /// Written in this language, or read by a named person.
        pub trusted: u32,
        /// Translated by a person, read by nobody else.
        pub unreviewed: u32,
        /// Drafted by a machine.
        pub machine: u32,
        /// The English has changed since.
        pub source_changed: u32,
        /// Messages that must not be misread: danger, safety, rights.
        pub critical: u32,
        /// Those of them that are translated.
        pub critical_there: u32,
    }

    /// All messages of one language, as Fluent text.
    pub struct CatalogueLayer {
        /// BCP 47 tag.
        pub tag: String,
        /// `ltr` or `rtl`.
        pub direction: Direction,
        /// Letters are tall.
        pub tall: bool,
        /// The .ftl text of all areas, one after the other.
        pub ftl: String,
        /// The status of every message that `differs` does not name.
        pub standing: TextStatus,
        /// Status of single messages, by id.
        pub differs: BTreeMap<String, TextStatus>,
    }

    /// The languages to look a message up in. English as it was built stands behind all of them, in the page itself.
    pub struct Catalogue {
        /// Best first. None where that English is spoken.
        pub layers: Vec<CatalogueLayer>,
        /// What was wrong with the files, if anything.
        pub notices: Vec<Notice>,
    }

    /// Something a person should know about what they gave us; never a failure.
    pub struct Notice {
        /// `notice-<code>` in Fluent.
        pub code: String,
        /// Its variables. All strings, never numbers.
        pub args: BTreeMap<String, String>,
    }

    /// What went wrong, for a person: `failure-<code>` in Fluent, with `.what-to-do`.
    pub struct Failure {
        /// The message.
        pub code: FailureCode,
        /// Its variables. All strings, never numbers.
        pub args: BTreeMap<String, String>,
        /// How to show it.
        pub kind: FailureKind,
    }

    /// What the person chose to have on this computer, or for this visit.
    #[derive(Default)]
    pub struct Settings {
        /// BCP 47 tag; none before the first choice.
        pub locale: Option<String>,
        /// Text size in percent: 100, 125, 150, 175 or 200.
        pub text_size: TextSize,
        /// Light, dark or high contrast; `system` follows the computer.
        pub theme: Theme,
        /// Less motion than the computer asks for.
        pub reduce_motion: bool,
        /// Pressing Shift three times does nothing.
        #[serde(default)]
        pub leave_keys_off: bool,
        /// How to leave quickly was explained and read.
        #[serde(default)]
        pub leave_told: bool,
        /// Each thing is spoken as the person moves to it.
        #[serde(default)]
        pub speak_moves: bool,
        /// How fast texts are read aloud.
        #[serde(default)]
        pub speech_speed: SpeechSpeed,
    }

    /// Whether Shift pressed three times leaves.
    pub struct LeaveByKeysRequest {
        /// It does.
        pub on: bool,
    }

    /// Everything a window needs before its first screen.
    pub struct Start {
        /// Languages to choose from, the most spoken first.
        pub locales: Vec<LocaleInfo>,
        /// Kept settings, or the default ones.
        pub settings: Settings,
        /// The settings come from a file the person asked to keep.
        pub kept: bool,
        /// A guess from the computer's own language, to be offered first.
        pub suggested: String,
        /// Where the library comes from.
        pub library: LibraryState,
        /// Version of the program.
        pub version: String,
        /// What print jobs are called, in every language.
        pub job_title: String,
        /// Somebody left quickly: this page shows the cover until the person is back.
        pub covered: bool,
        /// What a kiosk is set to; none on a person's own computer.
        pub kiosk: Option<KioskFacts>,
        /// All that is kept travels with the program, as on a stick.
        pub portable: bool,
        /// Entries that were taken back: the lines in the page itself leave them out.
        pub revoked: Vec<String>,
    }

    /// Where the library comes from.
    pub struct LibraryState {
        /// Which one answers.
        pub source: LibrarySource,
        /// Why the built-in one stands in, if it does.
        pub reason: Option<StandInReason>,
        /// The day the built-in facts were put together, `YYYY-MM-DD`.
        pub built_on: String,
    }

    /// A question to the library.
    pub struct FindRequest {
        /// What was typed.
        pub text: String,
        /// The tile that was pressed.
        pub need: Option<Need>,
        /// BCP 47 tag of the interface.
        pub locale: String,
        /// What to leave out.
        pub filters: Filters,
        /// Where to look first. Forgotten with the question.
        pub near: Option<Place>,
        /// Take every word as it is typed: no spelling help.
        pub literal: bool,
        /// How many cards to answer with; asking for more is asking again with a higher number.
        pub limit: u32,
    }

    /// A place in the United States that a person typed or chose.
    #[serde(tag = "by", rename_all = "snake_case")]
    pub enum Place {
        /// Five digits.
        Zip {
            /// As [`ZipAnswer::zip`] has it.
            zip: String,
        },
        /// A whole state.
        State {
            /// Two letters: `FL`.
            state: String,
        },
        /// A county.
        County {
            /// Two letters: `FL`.
            state: String,
            /// The name that [`crate::App::counties`] gave it.
            county: String,
        },
    }

    /// What is known about a ZIP code.
    pub struct ZipAnswer {
        /// Whether it can be searched from.
        pub standing: ZipStanding,
        /// Its five digits; empty where what was typed holds none.
        pub zip: String,
    }

    /// What was found about the place that was asked for.
    pub struct NearAnswer {
        /// Distances are from the middle of the place itself, not of a wider one.
        pub exact: bool,
        /// Something on the list has a door, and so a distance.
        pub doors: bool,
    }

    /// What to leave out of the answer. Each says how many it hides.
    #[derive(Default)]
    pub struct Filters {
        /// Only those that speak this language, by themselves or through an interpreter.
        pub language: Option<String>,
        /// Only free, or by income.
        pub cost_free: bool,
        /// Only those reachable this way.
        pub channel: Option<ChannelKind>,
        /// Only those that say they serve this community, or a wider one that holds it.
        pub community: Option<Community>,
        /// Only this kind.
        pub kind: Option<Kind>,
        /// Only where somebody answers now.
        pub open_now: bool,
        /// Only those whose own page says they never send police without consent.
        pub never_sends_police: bool,
    }

    /// The answer to a question.
    pub struct Found {
        /// Best first, both sides of the house beside each other.
        pub cards: Vec<Card>,
        /// How many there are in all.
        pub total: Count,
        /// How many each filter hides on its own.
        pub hidden: Vec<HiddenBy>,
        /// How many all filters hide together.
        pub hidden_together: Count,
        /// The words are about an immediate danger: crisis lines stand above all results.
        pub crisis: bool,
        /// Nothing held all the words; these hold some.
        pub some_words_only: bool,
        /// What was searched instead of an unknown word.
        pub instead: Option<String>,
        /// About the place, if one was asked for.
        pub near: Option<NearAnswer>,
        /// What was done to the question, if anything.
        pub notices: Vec<Notice>,
    }

    /// A number of records, honest about where counting stopped.
    pub struct Count {
        /// How many were counted.
        pub count: u32,
        /// There are more.
        pub or_more: bool,
    }

    /// How many records one filter hides.
    pub struct HiddenBy {
        /// Which.
        pub filter: FilterName,
        /// How many.
        pub count: Count,
    }

    /// A resource on a list.
    pub struct Card {
        /// Its lasting name in data.
        pub id: String,
        /// Its name; in the reader's language where it is not a proper name.
        pub name: Text,
        /// One line about it.
        pub summary: Text,
        /// What sort of help it is.
        pub kind: Kind,
        /// The side of the house.
        pub door: many_doors_domain::Door,
        /// Whether it can be reached at all.
        pub status: StatusFact,
        /// What it costs.
        pub cost: CostKind,
        /// Languages of all channels.
        pub languages: Vec<LanguageCode>,
        /// Many more through an interpreter.
        pub interpreter: bool,
        /// Who it says it is for.
        pub communities: Vec<CommunityServed>,
        /// Whether somebody answers now: the best of its channels.
        pub open: OpenState,
        /// Whether reaching out may bring police.
        pub emergency: many_doors_domain::EmergencyPolicy,
        /// Whether they ask for identification.
        pub id_asked: many_doors_domain::IdAsked,
        /// Age of the facts.
        pub freshness: Freshness,
        /// Who checked it, and when.
        pub checked: Option<Verification>,
        /// The ways to reach it, best first.
        pub channels: Vec<ChannelView>,
        /// Whom to credit, in the reader's language.
        pub credit: Option<CreditView>,
        /// Facts on which a person acts and about which sources disagree.
        pub disputed: Vec<DisputedFact>,
        /// How far its nearest door is from the place that was asked for.
        pub meters: Option<u32>,
        /// Why it is on the list.
        pub why: Vec<Why>,
    }

    /// A way to reach a resource, ready to be read out.
    pub struct ChannelView {
        /// How.
        pub kind: ChannelKind,
        /// The number in the groups people dial: `1-877-565-8860`.
        pub display: Option<String>,
        /// The number as stored: `+18775658860`.
        pub number: Option<String>,
        /// The address, as text.
        pub address: Option<String>,
        /// Whose it is, where a record has several.
        pub label: Option<String>,
        /// The number as letters.
        pub vanity: Option<String>,
        /// The word to send.
        pub keyword: Option<String>,
        /// The key to press after dialing.
        pub press: Option<String>,
        /// It is WhatsApp.
        pub whatsapp: bool,
        /// Only some places have it, or it was not confirmed lately.
        pub uncertain: bool,
        /// Languages of the people who answer.
        pub languages: Vec<LanguageCode>,
        /// Many more through an interpreter.
        pub interpreter: bool,
        /// When somebody answers.
        pub hours: Hours,
        /// Whether somebody answers now.
        pub open: OpenState,
        /// Age of the number or address.
        pub freshness: Freshness,
        /// Who checked it, and when.
        pub checked: Option<Verification>,
        /// Age of the hours.
        pub hours_freshness: Freshness,
        /// Who checked the hours, and when.
        pub hours_checked: Option<Verification>,
    }

    /// Whom to credit.
    pub struct CreditView {
        /// The community, in the reader's language where a translation exists.
        pub community: Text,
        /// Whether and how others may take it up.
        pub openness: many_doors_domain::Openness,
    }

    /// One reason why a card is on the list.
    #[serde(tag = "reason", content = "value", rename_all = "snake_case")]
    pub enum Why {
        /// It holds this word of the question.
        Word(String),
        /// It is about what these words of the question mean.
        Meaning(String),
        /// It is for this need.
        Need(Need),
        /// People there speak this language.
        Language(LanguageCode),
        /// It is free, and only free help was asked for.
        Free,
    }

    /// A resource on its own page.
    pub struct ResourcePage {
        /// What the list shows too.
        pub card: Card,
        /// More about it.
        pub more: Option<Text>,
        /// Who it is for, in words.
        pub who: Option<Text>,
        /// About the hours, in words.
        pub hours: Option<Text>,
        /// About money, in words.
        pub money: Option<Text>,
        /// When it may send emergency services, and the exceptions, in words.
        pub emergency_text: Option<Text>,
        /// Why a closed practice is not taught.
        pub closed_text: Option<Text>,
        /// The policy with its source and date.
        pub emergency: Emergency,
        /// Identification, with its source and date.
        pub id_asked: IdAskedFact,
        /// Cost and insurance.
        pub cost: Cost,
        /// Whom to credit, in the source's words.
        pub credit: Option<Credit>,
        /// Other names.
        pub also_known_as: Vec<String>,
        /// What a person may come with.
        pub needs: Vec<Need>,
        /// Where the people live whom it serves.
        pub area: Area,
        /// Where the facts were read, as text.
        pub sources: Vec<Source>,
        /// The pack it came with: its name, empty for the starter library and own entries.
        pub from: String,
        /// How that pack came.
        pub origin: PackOrigin,
        /// Facts about which the library's sources do not agree.
        pub disputes: Vec<Dispute>,
        /// Where it is must not be known.
        pub confidential: bool,
    }

    /// The lines for an immediate danger.
    pub struct CrisisSheet {
        /// National lines first.
        pub lines: Vec<Card>,
        /// They are the compiled ones, because the library could not be read.
        pub compiled: bool,
        /// The day the compiled list was put together, `YYYY-MM-DD`.
        pub built_on: String,
    }

    /// Pages as they come out.
    pub struct Pages {
        /// Each an SVG picture.
        pub pages: Vec<String>,
    }

    /// Where sheets can go from here.
    #[derive(Default)]
    pub struct Outlets {
        /// What a saved file is called, if there is none of that name.
        pub file: String,
        /// Folders and drives.
        pub places: Vec<SavePlace>,
        /// Printers by the names that the print system has for them.
        pub printers: Vec<String>,
        /// The one that is used unless another is chosen.
        pub usual_printer: Option<String>,
    }

    /// A folder to save to.
    pub struct SavePlace {
        /// What it is to the person.
        pub kind: SavePlaceKind,
        /// A drive's own name; empty for folders.
        pub name: String,
        /// Its path.
        pub folder: String,
    }

    /// What was saved.
    pub struct Saved {
        /// The whole path.
        pub file: String,
    }

    /// What the library holds for people, counted: what makes it easier to use, and languages.
    pub struct Coverage {
        /// How many entries were counted: those that offer support and are not closed or ended.
        pub entries: u32,
        /// They are free.
        pub free: Counted,
        /// Somebody there speaks the reader's language.
        pub language: Counted,
        /// They ask for no identification.
        pub no_id: Counted,
        /// They are open after six in the evening, on a weekend, or day and night.
        pub evening: Counted,
        /// Languages that somebody speaks, the most frequent first.
        pub languages: Vec<LanguageCount>,
        /// How many have interpreters.
        pub interpreter: u32,
        /// Languages of the program that nobody speaks, as BCP 47 tags.
        pub missing: Vec<String>,
    }

    /// So many of the entries do, so many do not, and of so many nobody knows.
    #[derive(Default, Copy)]
    pub struct Counted {
        /// They do.
        pub yes: u32,
        /// They do not.
        pub no: u32,
        /// Not known.
        pub unknown: u32,
    }

    /// How many entries have somebody who speaks a language.
    #[derive(Default)]
    pub struct LanguageCount {
        /// The primary subtag.
        pub language: String,
        /// Crisis lines.
        pub crisis: u32,
        /// Other care.
        pub care: u32,
        /// Community.
        pub community: u32,
    }

    /// A language on the board of a front desk.
    pub struct BoardRow {
        /// BCP 47 tag.
        pub locale: String,
        /// "I speak ...", in that language.
        pub speak: Text,
        /// "Please find an interpreter for me.", in that language.
        pub interpreter: Text,
    }

    /// Whom this program owes.
    pub struct Credits {
        /// Works in the window, by name, licence and what for.
        pub works: Vec<Work>,
        /// Lists of data, such as where ZIP codes are.
        pub data: Vec<DataWork>,
        /// Pages in which facts of the library were read.
        pub sources: Vec<String>,
    }

    /// Data of others inside this program.
    pub struct DataWork {
        /// Its name.
        pub name: String,
        /// Its licence, as an SPDX expression.
        pub licence: String,
        /// Where its maker has it from, in English.
        pub source: String,
    }

    /// A work of others inside this program.
    pub struct Work {
        /// Its name.
        pub name: String,
        /// Its version.
        pub version: String,
        /// Its licence, as an SPDX expression.
        pub licence: String,
    }
}

words! {
    /// What is known about a ZIP code.
    ZipStanding {
        /// Where its middle is.
        Known,
        /// Where ZIP codes are that begin as it does.
        Roughly,
        /// Nothing: there is none that begins so.
        Unknown,
        /// It is none.
        NotAZip,
    }

    /// How a failure is shown.
    FailureKind {
        /// The person can do something about it.
        Mendable,
        /// They can try again later.
        Passing,
        /// The program is wrong.
        Fault,
        /// Not a failure: the person went on to something else. Never shown.
        Cancelled,
    }

    /// Every failure a person can meet. The message is `failure-<code>`.
    FailureCode {
        /// The library could not be read; the built-in list stands in.
        LibraryUnreadable,
        /// There is no resource of that name any more.
        ResourceGone,
        /// There is no such language.
        LocaleUnknown,
        /// That folder is not there or cannot be read.
        FolderUnreadable,
        /// The settings could not be kept on this computer.
        SettingsNotKept,
        /// The question was not one.
        BadRequest,
        /// No font for a language.
        LettersMissing,
        /// Too much for a form.
        DoesNotFit,
        /// It could not be written there.
        NotSaved,
        /// The printer did not take it.
        NotPrinted,
        /// Nothing there that this program can read.
        NothingToBring,
        /// A file is locked with a password.
        ListLocked,
        /// A spreadsheet in a form that is not read, such as .xls.
        ListOldForm,
        /// Damaged, cut off, or not put together as it should be.
        ListDamaged,
        /// The disk or the system does not give the bytes.
        ListUnreadable,
        /// The mapping does not fit the sheet.
        MappingUnfit,
        /// Too large, or too much in it.
        TooLarge,
        /// The disk is full, or the library cannot be written.
        NothingWritten,
        /// The passphrase is too weak.
        PassphraseWeak,
        /// It is not the passphrase; or the first bytes of the file were changed, which cannot be told apart.
        PrivateWrong,
        /// The file of the private store is cut off or changed.
        PrivateDamaged,
        /// A newer program wrote it.
        PrivateTooNew,
        /// There is one already.
        PrivateExists,
        /// Its file was changed or taken away meanwhile.
        PrivateChanged,
        /// The disk is full: the file is as before.
        PrivateNoRoom,
        /// It cannot be written: the file is as before.
        PrivateNotSaved,
        /// It cannot be removed.
        PrivateNotForgotten,
        /// It is locked.
        PrivateLocked,
        /// The person pressed Stop: all is as before.
        Stopped,
        /// It is no pack, or not a whole one.
        PackBroken,
        /// The pack holds names or links that could lead elsewhere.
        PackUnsafe,
        /// Its contents are not what was signed.
        PackAltered,
        /// It is not signed, or not in a way that can be trusted.
        PackUnsigned,
        /// Nobody here trusts its key yet.
        PackUntrusted,
        /// A known publisher's key changed.
        PackKeyChanged,
        /// A newer one is installed.
        PackOlder,
        /// The same number with other contents.
        PackForked,
        /// It holds changes to a pack that is not installed.
        PackWithoutBase,
        /// It was made by a newer program.
        PackTooNew,
        /// Not enough wardens signed it.
        PackFewWardens,
        /// The key could not be read, or the password is not its own.
        KeyUnusable,
        /// An entry of the form breaks a rule.
        EntryUnfit,
        /// A practice without the community it comes from.
        CreditMissing,
        /// No number to dial was found in what was typed.
        NumberUnfit,
        /// It is no tag of a language.
        WorkNoTag,
        /// English is what translations are made from.
        WorkEnglish,
        /// No language is open to work on.
        WorkClosed,
        /// There is nothing to save, or to hand back.
        WorkNothing,
        /// A file of the translator's folder cannot be read, or is too large, and is not overwritten.
        WorkFileUnfit,
        /// A file is no check that was saved.
        CheckUnreadable,
        /// A file is none of positions, or one of its rows is not whole.
        PositionsUnfit,
        /// A folder of recorded speech in which a row or a sound is not what it should be.
        RecordingsUnfit,
        /// The same message stands twice in a file.
        WorkTwice,
        /// There is no write left to take back.
        WorkNothingToUndo,
        /// Another program has written to the file since.
        WorkChangedSince,
        /// There is no translation to stand for.
        WorkNotTranslated,
        /// The English has changed since it was translated.
        WorkSourceChanged,
        /// Who stands for a translation must have a name.
        WorkNoName,
        /// Nobody reviews their own words.
        WorkOwnWords,
        /// Nothing that was handed in for the open language.
        WorkNotHandedIn,
        /// This window may not change the library.
        NotAllowed,
        /// Another long task is still running.
        Busy,
        /// Another question came before this one was answered. An outcome, never shown.
        Superseded,
        /// Something in the program broke.
        Internal,
    }

    /// Which library answers.
    LibrarySource {
        /// The file on this computer.
        File,
        /// The built-in one, in memory.
        BuiltIn,
        /// None: only the compiled lines.
        CompiledLines,
    }

    /// Why the built-in library stands in.
    StandInReason {
        /// The file was damaged and has been set aside.
        Damaged,
        /// The file comes from a newer version.
        TooNew,
        /// There is no place to write to.
        NowhereToWrite,
    }

    /// A filter by name.
    FilterName {
        /// By language.
        Language,
        /// By cost.
        CostFree,
        /// By channel.
        Channel,
        /// By community.
        Community,
        /// By kind.
        Kind,
        /// By the clock.
        OpenNow,
        /// By emergency policy.
        NeverSendsPolice,
    }

    /// A folder that people know by name.
    SavePlaceKind {
        /// What is on the screen behind all windows.
        Desktop,
        /// Documents.
        Documents,
        /// Downloads.
        Downloads,
        /// A USB stick or another drive that is plugged in.
        Drive,
    }

    /// Light or dark.
    #[derive(Default)]
    Theme {
        /// What the computer says.
        #[default]
        System,
        /// Ink on paper.
        Light,
        /// Paper on ink.
        Dark,
        /// Black and white, strong lines.
        HighContrast,
    }
}

impl FailureCode {
    /// The word that ends the message's id.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::LibraryUnreadable => "library_unreadable",
            Self::ResourceGone => "resource_gone",
            Self::LocaleUnknown => "locale_unknown",
            Self::FolderUnreadable => "folder_unreadable",
            Self::SettingsNotKept => "settings_not_kept",
            Self::BadRequest => "bad_request",
            Self::LettersMissing => "letters_missing",
            Self::DoesNotFit => "does_not_fit",
            Self::NotSaved => "not_saved",
            Self::NotPrinted => "not_printed",
            Self::NothingToBring => "nothing_to_bring",
            Self::ListLocked => "list_locked",
            Self::ListOldForm => "list_old_form",
            Self::ListDamaged => "list_damaged",
            Self::ListUnreadable => "list_unreadable",
            Self::MappingUnfit => "mapping_unfit",
            Self::TooLarge => "too_large",
            Self::NothingWritten => "nothing_written",
            Self::PassphraseWeak => "passphrase_weak",
            Self::PrivateWrong => "private_wrong",
            Self::PrivateDamaged => "private_damaged",
            Self::PrivateTooNew => "private_too_new",
            Self::PrivateExists => "private_exists",
            Self::PrivateChanged => "private_changed",
            Self::PrivateNoRoom => "private_no_room",
            Self::PrivateNotSaved => "private_not_saved",
            Self::PrivateNotForgotten => "private_not_forgotten",
            Self::PrivateLocked => "private_locked",
            Self::Stopped => "stopped",
            Self::PackBroken => "pack_broken",
            Self::PackUnsafe => "pack_unsafe",
            Self::PackAltered => "pack_altered",
            Self::PackUnsigned => "pack_unsigned",
            Self::PackUntrusted => "pack_untrusted",
            Self::PackKeyChanged => "pack_key_changed",
            Self::PackOlder => "pack_older",
            Self::PackForked => "pack_forked",
            Self::PackWithoutBase => "pack_without_base",
            Self::PackTooNew => "pack_too_new",
            Self::PackFewWardens => "pack_few_wardens",
            Self::KeyUnusable => "key_unusable",
            Self::EntryUnfit => "entry_unfit",
            Self::CreditMissing => "credit_missing",
            Self::NumberUnfit => "number_unfit",
            Self::WorkNoTag => "work_no_tag",
            Self::WorkEnglish => "work_english",
            Self::WorkClosed => "work_closed",
            Self::WorkNothing => "work_nothing",
            Self::WorkFileUnfit => "work_file_unfit",
            Self::CheckUnreadable => "check_unreadable",
            Self::PositionsUnfit => "positions_unfit",
            Self::RecordingsUnfit => "recordings_unfit",
            Self::WorkTwice => "work_twice",
            Self::WorkNothingToUndo => "work_nothing_to_undo",
            Self::WorkChangedSince => "work_changed_since",
            Self::WorkNotTranslated => "work_not_translated",
            Self::WorkSourceChanged => "work_source_changed",
            Self::WorkNoName => "work_no_name",
            Self::WorkOwnWords => "work_own_words",
            Self::WorkNotHandedIn => "work_not_handed_in",
            Self::NotAllowed => "not_allowed",
            Self::Busy => "busy",
            Self::Superseded => "superseded",
            Self::Internal => "internal",
        }
    }
}

/// Text size in percent of the usual one, 100 to 200.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(transparent)]
pub struct TextSize(pub u32);

impl Default for TextSize {
    fn default() -> Self {
        Self(100)
    }
}
