//! Packs: what is installed, whom to trust, and a folder to watch.

use serde::{Deserialize, Serialize};

use super::{Card, Changes, FailureCode};

wire! {
    /// Everything the library is made of.
    pub struct Packs {
        /// The starter library first, then by name; own entries are the pack `own`.
        pub packs: Vec<PackRow>,
        /// Publishers that somebody here trusts.
        pub publishers: Vec<PublisherRow>,
        /// The folder that is watched.
        pub watch: Option<WatchRow>,
        /// Entries that their publishers or wardens took back.
        pub revoked: Vec<RevokedRow>,
        /// Pairs of entries that may be the same.
        pub duplicates: u32,
    }

    /// One pack in the library.
    pub struct PackRow {
        /// Its lasting name.
        pub id: String,
        /// Its name for people; empty for the starter library and own entries, which the window names.
        pub name: String,
        /// How it came.
        pub source: PackOrigin,
        /// Who signed it.
        pub publisher: Option<PublisherRow>,
        /// Its number; a higher one is newer.
        pub serial: u64,
        /// The day it was made, `YYYY-MM-DD`.
        pub created: String,
        /// The day by which its facts should be checked again.
        pub check_again_by: Option<String>,
        /// That day has passed.
        pub overdue: bool,
        /// Entries.
        pub records: u32,
        /// The terms of use, if stated.
        pub licence: Option<String>,
        /// The one before is still here.
        pub can_roll_back: bool,
    }

    /// A publisher, as people compare it with what they were told.
    pub struct PublisherRow {
        /// The name it gives itself.
        pub name: String,
        /// Four words to read out on the phone.
        pub words: String,
        /// The whole fingerprint in groups.
        pub fingerprint: String,
        /// Trusted here since that day.
        pub trusted_on: Option<String>,
    }

    /// An entry that was taken back.
    pub struct RevokedRow {
        /// Its lasting name in data.
        pub id: String,
        /// Its name; empty where nothing is known but that.
        pub name: String,
        /// Why, in the words of who took it back.
        pub reason: String,
        /// When, `YYYY-MM-DD`.
        pub date: String,
        /// Who.
        pub by: String,
    }

    /// A pack in a file, before it is installed.
    pub struct PackOffer {
        /// The hash of its manifest: the name of exactly this pack.
        pub sha256: String,
        /// Its lasting name.
        pub id: String,
        /// Its name for people.
        pub name: String,
        /// What sort of pack.
        pub kind: PackSort,
        /// Who signed it.
        pub publisher: PublisherRow,
        /// What is known about the signer.
        pub trust: PackTrust,
        /// The publisher that had this name before, where the key changed.
        pub known: Option<PublisherRow>,
        /// How it stands to what is installed.
        pub standing: PackStanding,
        /// Its number.
        pub serial: u64,
        /// The number that is installed.
        pub installed_serial: Option<u64>,
        /// The day it was made.
        pub created: String,
        /// The day by which its facts should be checked again.
        pub check_again_by: Option<String>,
        /// That day has passed.
        pub overdue: bool,
        /// Entries it holds.
        pub records: u32,
        /// Entries it takes back.
        pub revoked: Vec<RevokedRow>,
        /// Languages it brings words in, by tag.
        pub locales: Vec<String>,
        /// The terms of use.
        pub licence: Option<String>,
    }

    /// Install a pack.
    pub struct InstallRequest {
        /// The file.
        pub path: String,
        /// The person compared the words and trusts this key.
        pub trust: bool,
        /// The pack that was seen, as [`PackOffer::sha256`] names it: another file in its place is refused. None: none was seen.
        pub seen: Option<String>,
        /// Staff wants the older one although a newer is installed.
        pub older: bool,
    }

    /// What was installed.
    pub struct Installed {
        /// The pack.
        pub pack: PackRow,
        /// What changed.
        pub changes: Changes,
    }

    /// Which pack.
    pub struct PackRequest {
        /// Its lasting name.
        pub id: String,
    }

    /// Which publisher.
    pub struct PublisherRequest {
        /// Its fingerprint.
        pub fingerprint: String,
    }

    /// Make a pack out of what is in the library.
    pub struct MakePackRequest {
        /// Packs whose entries go in, `own` among them.
        pub from: Vec<String>,
        /// Its lasting name: small letters, digits, dots and hyphens.
        pub id: String,
        /// Its name for people.
        pub name: String,
        /// The publisher's name.
        pub publisher: String,
        /// A number higher than the last.
        pub serial: u64,
        /// The day by which its facts should be checked again.
        pub check_again_by: Option<String>,
        /// The terms of use.
        pub licence: Option<String>,
        /// An earlier pack of the same name, to hold only what changed since.
        pub since: Option<String>,
        /// The file of the key to sign with.
        pub key: String,
        /// Its password.
        pub password: String,
        /// The folder to save into.
        pub folder: String,
    }

    /// What an organization stands for, as a pack tells it.
    pub struct Position {
        /// What it is called.
        pub title: String,
        /// What it says, in plain words.
        pub summary: String,
        /// The BCP 47 tag of both.
        pub lang: String,
        /// The date on it, `YYYY-MM-DD`.
        pub date: String,
        /// Where it can be read; the program never opens it.
        pub address: String,
        /// Whose pack it came with.
        pub publisher: String,
    }

    /// Make a key to sign with.
    pub struct MakeKeyRequest {
        /// The folder to save into.
        pub folder: String,
        /// Its password: at least eight characters.
        pub password: String,
    }

    /// A new key.
    pub struct MadeKey {
        /// The file of the secret key: to be kept safe.
        pub file: String,
        /// The file of the public key: to be passed on.
        pub public_file: String,
        /// Four words to read out on the phone.
        pub words: String,
        /// The whole fingerprint in groups.
        pub fingerprint: String,
    }

    /// Add a signature to a pack.
    pub struct SignPackRequest {
        /// The pack's file.
        pub path: String,
        /// The file of the key to sign with.
        pub key: String,
        /// Its password.
        pub password: String,
        /// The folder to save into.
        pub folder: String,
    }

    /// Make a pack that takes entries back.
    pub struct TakeBackRequest {
        /// The installed pack whose entries they are.
        pub pack: String,
        /// Their lasting names in data.
        pub entries: Vec<String>,
        /// Why, in plain words.
        pub reason: String,
        /// The name of who signs.
        pub signer: String,
        /// The file of the key to sign with.
        pub key: String,
        /// Its password.
        pub password: String,
        /// The folder to save into.
        pub folder: String,
    }

    /// A folder that is watched.
    pub struct WatchRow {
        /// Its path.
        pub folder: String,
        /// It can be read now.
        pub there: bool,
        /// What the last look found.
        pub found: Vec<WatchFound>,
    }

    /// Which folder to watch.
    pub struct WatchRequest {
        /// Its path; none watches nothing.
        pub folder: Option<String>,
    }

    /// A file in the watched folder.
    pub struct WatchFound {
        /// Its name.
        pub file: String,
        /// Its whole path.
        pub path: String,
        /// What became of it.
        pub outcome: WatchOutcome,
        /// Why it was left alone.
        pub failure: Option<FailureCode>,
    }

    /// Two entries that may be the same.
    pub struct PossibleDuplicate {
        /// One of them.
        pub one: Card,
        /// The pack it came with; empty for the starter library and own entries.
        pub one_from: String,
        /// How that pack came.
        pub one_origin: PackOrigin,
        /// The other.
        pub other: Card,
        /// The pack it came with; empty for the starter library and own entries.
        pub other_from: String,
        /// How that pack came.
        pub other_origin: PackOrigin,
        /// What is the same.
        pub same: Sameness,
    }

    /// Two entries.
    pub struct PairRequest {
        /// The one that stays.
        pub keep: String,
        /// The other.
        pub other: String,
    }

    /// A fact about which the library's sources do not agree.
    pub struct Dispute {
        /// Which fact.
        pub fact: DisputedFact,
        /// What each says: the one that is shown first.
        pub says: Vec<DisputeSide>,
    }

    /// What one source says.
    pub struct DisputeSide {
        /// The pack's name; empty for the starter library and own entries.
        pub from: String,
        /// How that pack came.
        pub source: PackOrigin,
        /// The values as facts: numbers and addresses as they are, others as codes; of an area, how far it reaches, its name,
        /// then codes. Empty, and no hours either: it says nothing.
        pub values: Vec<String>,
        /// The hours, where those are the fact.
        pub hours: Vec<WayHours>,
        /// When somebody checked it, if anybody did.
        pub checked: Option<many_doors_domain::Verification>,
    }

    /// When somebody answers on one way.
    pub struct WayHours {
        /// How.
        pub kind: many_doors_domain::ChannelKind,
        /// It is WhatsApp.
        pub whatsapp: bool,
        /// The number in the groups people dial, where there is one.
        pub number: Option<String>,
        /// When.
        pub hours: many_doors_domain::Hours,
    }
}

words! {
    /// How a pack came into the library.
    PackOrigin {
        /// With the program.
        BuiltIn,
        /// As a signed file.
        Signed,
        /// From a list that was brought in.
        Imported,
        /// Entered here.
        Own,
    }

    /// What sort of pack.
    PackSort {
        /// A whole list.
        Full,
        /// What changed since an earlier one.
        Delta,
        /// Corrections to entries of others.
        Correction,
        /// Entries to be taken back at once.
        Revocation,
    }

    /// What is known about who signed a pack.
    PackTrust {
        /// Somebody here trusts this key.
        Trusted,
        /// Nobody here knows this key yet.
        Unknown,
        /// A publisher of this name is known, with another key.
        Changed,
        /// The known publisher announced this new key.
        Rotated,
    }

    /// How a pack stands to what is installed.
    PackStanding {
        /// Nothing of its name is installed.
        New,
        /// It is newer.
        Newer,
        /// It is the one that is installed.
        Same,
        /// It is older.
        Older,
        /// The same number with other contents: never installed.
        Fork,
        /// It holds changes to a pack that is not installed.
        NoBase,
    }

    /// What became of a file in the watched folder.
    WatchOutcome {
        /// It was installed.
        Installed,
        /// It is installed already, or older than what is.
        NothingNew,
        /// Somebody must decide first: its key is not known.
        Asks,
        /// It is bad, and was left alone.
        Bad,
    }

    /// What two entries have in common.
    Sameness {
        /// A number.
        Number,
        /// The name and the state.
        NameAndState,
    }

    /// A fact that sources may disagree about.
    DisputedFact {
        /// The numbers.
        Numbers,
        /// The addresses: mailboxes, pages, places.
        Addresses,
        /// When somebody answers.
        Hours,
        /// Whether it is still there.
        Status,
        /// Languages of the people who answer.
        Languages,
        /// What it costs.
        Cost,
        /// Whether they ask for identification.
        IdAsked,
        /// Whether it may send the police.
        Emergency,
        /// Where the people live whom it serves.
        Area,
        /// Its name.
        Name,
    }
}
