// Written by `cargo xtask codegen`; do not edit.
/** Where the people live whom a resource serves. */
export type Area = {
  /** How far it reaches. */
  scope: Scope,
  /** ISO 3166-1 and 3166-2 codes, broadest first: `US`, `US-CA`. */
  codes?: Array<string>,
  /** The place by its own name, where a code is not enough: "New York City". */
  name?: string | null,
  /** Where its doors are, or the middle of the place it serves. None: not known, or nowhere to go to. */
  points?: Array<[number, number]>,
};

/** Something that somebody is asked before a document is made. Its words are the message `<document>-<id>`, those of an option `<document>-<id>-<option>`. */
export type Ask = {
  /** Its name in the document, and that of the variable it fills if it is a line. */
  id: string,
  /** How it is answered. */
  kind: AskKind,
  /** What there is to choose. */
  options: Array<string>,
  /** Everything is chosen at first. */
  all: boolean,
  /** The line holds the reader's language at first, by its English name. */
  language: boolean,
  /** Asked only if each of these asks has one of these options. */
  when: { [key in string]: Array<string> },
};

/** How an ask is answered. */
export type AskKind = "one" | "many" | "line" | "text" | "day" | "time";

/** On whose word a resource is said to serve a community. */
export type Basis = "self_described" | "confirmed";

/** A paragraph, in every language of the page. It cannot drift: there is a cell for each column. */
export type Block = {
  /** What it is. */
  role: Role,
  /** One cell for each column, or a single one that goes across all of them. A cell may be empty, but not all. */
  cells: Array<Array<Words>>,
  /** For [`Role::Code`]: what the square holds. */
  code: string | null,
  /** For [`Role::Table`]: the table below the words. It goes across all columns. */
  table: Table | null,
};

/** A language on the board of a front desk. */
export type BoardRow = {
  /** BCP 47 tag. */
  locale: string,
  /** "I speak ...", in that language. */
  speak: Text,
  /** "Please find an interpreter for me.", in that language. */
  interpreter: Text,
};

/** Take a list in. */
export type BringRequest = {
  /** The path of a file or a folder. */
  path: string,
  /** A short name for the source: the same name updates the same entries. */
  source: string,
  /** The name people will see as the source. */
  name: string,
  /** The terms of use, if stated. */
  licence: string | null,
  /** For a spreadsheet. */
  mapping: SheetMapping | null,
  /** Take in what is marked private, too. */
  keep_private: boolean,
};

/** What was taken in. */
export type Brought = {
  /** What changed in the library. */
  changes: Changes,
  /** How many rows met each outcome and reason, the most frequent first. */
  reasons: Array<ReasonCount>,
  /** The first of the notices; the saved report holds them all. */
  notices: Array<RowNotice>,
  /** How many notices there are. */
  noticed: number,
};

/** What to look for while choosing a file. */
export type BrowseRequest = {
  /** The folder to look into; none shows the places to start from. */
  folder: string | null,
};

/** What happened on the phone. */
export type CallAnswer = "holds" | "no_answer" | "wrong_number" | "ended";

/** Records to call, the stalest first, for the paper. */
export type CallRound = {
  /** At most twenty. */
  records: Array<ResourcePage>,
};

/** What somebody heard on the phone. */
export type CalledRequest = {
  /** Its lasting name in data. */
  id: string,
  /** What happened. */
  answer: CallAnswer,
};

/** A resource on a list. */
export type Card = {
  /** Its lasting name in data. */
  id: string,
  /** Its name; in the reader's language where it is not a proper name. */
  name: Text,
  /** One line about it. */
  summary: Text,
  /** What sort of help it is. */
  kind: Kind,
  /** The side of the house. */
  door: Door,
  /** Whether it can be reached at all. */
  status: StatusFact,
  /** What it costs. */
  cost: CostKind,
  /** Languages of all channels. */
  languages: Array<LanguageCode>,
  /** Many more through an interpreter. */
  interpreter: boolean,
  /** Who it says it is for. */
  communities: Array<CommunityServed>,
  /** Whether somebody answers now: the best of its channels. */
  open: OpenState,
  /** Whether reaching out may bring police. */
  emergency: EmergencyPolicy,
  /** Whether they ask for identification. */
  id_asked: IdAsked,
  /** Age of the facts. */
  freshness: Freshness,
  /** Who checked it, and when. */
  checked: Verification | null,
  /** The ways to reach it, best first. */
  channels: Array<ChannelView>,
  /** Whom to credit, in the reader's language. */
  credit: CreditView | null,
  /** Facts on which a person acts and about which sources disagree. */
  disputed: Array<DisputedFact>,
  /** How far its nearest door is from the place that was asked for. */
  meters: number | null,
  /** Why it is on the list. */
  why: Array<Why>,
};

/** The languages to look a message up in. English as it was built stands behind all of them, in the page itself. */
export type Catalogue = {
  /** Best first. None where that English is spoken. */
  layers: Array<CatalogueLayer>,
  /** What was wrong with the files, if anything. */
  notices: Array<Notice>,
};

/** All messages of one language, as Fluent text. */
export type CatalogueLayer = {
  /** BCP 47 tag. */
  tag: string,
  /** `ltr` or `rtl`. */
  direction: Direction,
  /** Letters are tall. */
  tall: boolean,
  /** The .ftl text of all areas, one after the other. */
  ftl: string,
  /** The status of every message that `differs` does not name. */
  standing: TextStatus,
  /** Status of single messages, by id. */
  differs: { [key in string]: TextStatus },
};

/** What happened to an entry. */
export type Change = "added" | "changed" | "removed";

/** An entry that changed. */
export type ChangedEntry = {
  /** Its lasting name in data. */
  id: string,
  /** Its name. */
  name: string,
  /** What happened to it. */
  change: Change,
};

/** What became of a piece of a text. */
export type ChangedHow = "same" | "gone" | "new";

/** A piece of a text that has changed. */
export type ChangedPiece = {
  /** What became of it. */
  how: ChangedHow,
  /** Its words. */
  text: string,
};

/** What changed in the library. */
export type Changes = {
  /** Entries that are new. */
  added: number,
  /** Entries that say something else than before. */
  changed: number,
  /** Entries that are no longer there. */
  removed: number,
  /** Entries that are as they were. */
  same: number,
  /** Up to a hundred of them by name. */
  named: Array<ChangedEntry>,
};

/** A way to reach a resource. */
export type ChannelKind = "voice" | "text" | "chat" | "video_asl" | "tty" | "email" | "web" | "in_person";

/** A way to reach a resource, ready to be read out. */
export type ChannelView = {
  /** How. */
  kind: ChannelKind,
  /** The number in the groups people dial: `1-877-565-8860`. */
  display: string | null,
  /** The number as stored: `+18775658860`. */
  number: string | null,
  /** The address, as text. */
  address: string | null,
  /** Whose it is, where a record has several. */
  label: string | null,
  /** The number as letters. */
  vanity: string | null,
  /** The word to send. */
  keyword: string | null,
  /** The key to press after dialing. */
  press: string | null,
  /** It is WhatsApp. */
  whatsapp: boolean,
  /** Only some places have it, or it was not confirmed lately. */
  uncertain: boolean,
  /** Languages of the people who answer. */
  languages: Array<LanguageCode>,
  /** Many more through an interpreter. */
  interpreter: boolean,
  /** When somebody answers. */
  hours: Hours,
  /** Whether somebody answers now. */
  open: OpenState,
  /** Age of the number or address. */
  freshness: Freshness,
  /** Who checked it, and when. */
  checked: Verification | null,
  /** Age of the hours. */
  hours_freshness: Freshness,
  /** Who checked the hours, and when. */
  hours_checked: Verification | null,
};

/** How true a statement is of an organization. */
export type CheckAnswer = "met" | "partly" | "not" | "unknown";

/** What a square code should hold. */
export type CodeRequest = {
  /** At most 500 bytes. */
  text: string,
};

/** One language on the page. */
export type Column = {
  /** BCP 47 tag. */
  lang: string,
  /** `ltr` or `rtl`. */
  dir: Direction,
  /** Letters are tall: lines need more room. */
  tall: boolean,
  /** The language's own name. */
  name: string,
};

/** A community that a resource says it serves. */
export type Community = "all" | "bipoc" | "qtbipoc" | "black" | "indigenous" | "native_hawaiian" | "latine" | "aapi" | "south_asian" | "hmong" | "filipino" | "mena" | "muslim" | "lgbtq" | "trans" | "women" | "men" | "youth" | "elders" | "perinatal" | "immigrants" | "survivors" | "psychiatric_survivors" | "disabled" | "deaf" | "veterans";

/** A community served, and on whose word. */
export type CommunityServed = {
  /** Whom. */
  community: Community,
  /** On whose word. */
  basis: Basis,
};

/** What it costs. */
export type Cost = {
  /** In one word. */
  kind: CostKind,
  /** Insurance that pays, by name. Empty: not known. */
  insurance?: Array<string>,
};

/** What it costs. */
export type CostKind = "free" | "sliding" | "mixed" | "varies" | "paid" | "unknown";

/** A number of records, honest about where counting stopped. */
export type Count = {
  /** How many were counted. */
  count: number,
  /** There are more. */
  or_more: boolean,
};

/** So many of the entries do, so many do not, and of so many nobody knows. */
export type Counted = {
  /** They do. */
  yes: number,
  /** They do not. */
  no: number,
  /** Not known. */
  unknown: number,
};

/** The counties of a state. */
export type Counties = {
  /** By their own names, sorted. */
  counties: Array<string>,
};

/** What the library holds for people, counted: what makes it easier to use, and languages. */
export type Coverage = {
  /** How many entries were counted: those that offer support and are not closed or ended. */
  entries: number,
  /** They are free. */
  free: Counted,
  /** Somebody there speaks the reader's language. */
  language: Counted,
  /** They ask for no identification. */
  no_id: Counted,
  /** They are open after six in the evening, on a weekend, or day and night. */
  evening: Counted,
  /** Languages that somebody speaks, the most frequent first. */
  languages: Array<LanguageCount>,
  /** How many have interpreters. */
  interpreter: number,
  /** Languages of the program that nobody speaks, as BCP 47 tags. */
  missing: Array<string>,
};

/** Whom a practice comes from. Travels with the practice through every list, print and export. */
export type Credit = {
  /** The originating community by its own name, in the words of the source language. */
  community: string,
  /** Whether and how others may take it up. */
  openness: Openness,
};

/** Whom to credit. */
export type CreditView = {
  /** The community, in the reader's language where a translation exists. */
  community: Text,
  /** Whether and how others may take it up. */
  openness: Openness,
};

/** Whom this program owes. */
export type Credits = {
  /** Works in the window, by name, licence and what for. */
  works: Array<Work>,
  /** Lists of data, such as where ZIP codes are. */
  data: Array<DataWork>,
  /** Pages in which facts of the library were read. */
  sources: Array<string>,
};

/** The lines for an immediate danger. */
export type CrisisSheet = {
  /** National lines first. */
  lines: Array<Card>,
  /** They are the compiled ones, because the library could not be read. */
  compiled: boolean,
  /** The day the compiled list was put together, `YYYY-MM-DD`. */
  built_on: string,
};

/** Data of others inside this program. */
export type DataWork = {
  /** Its name. */
  name: string,
  /** Its licence, as an SPDX expression. */
  licence: string,
  /** Where its maker has it from, in English. */
  source: string,
};

/** Which way words run. */
export type Direction = "ltr" | "rtl";

/** A fact about which the library's sources do not agree. */
export type Dispute = {
  /** Which fact. */
  fact: DisputedFact,
  /** What each says: the one that is shown first. */
  says: Array<DisputeSide>,
};

/** What one source says. */
export type DisputeSide = {
  /** The pack's name; empty for the starter library and own entries. */
  from: string,
  /** How that pack came. */
  source: PackOrigin,
  /** The values as facts: numbers and addresses as they are, others as codes; of an area, how far it reaches, its name, then codes. Empty, and no hours either: it says nothing. */
  values: Array<string>,
  /** The hours, where those are the fact. */
  hours: Array<WayHours>,
  /** When somebody checked it, if anybody did. */
  checked: Verification | null,
};

/** A fact that sources may disagree about. */
export type DisputedFact = "numbers" | "addresses" | "hours" | "status" | "languages" | "cost" | "id_asked" | "emergency" | "area" | "name";

/** One document: what it is about, how it may look, and its lines. */
export type Document = {
  /** Its file's name without the ending: `crisis`. */
  id: string,
  /** What fills it. */
  about: PaperSubject,
  /** How it may look; the first is offered first. */
  forms: Array<PaperForm>,
  /** The door behind which it is offered; none where a screen of its own leads to it. */
  door: PaperDoor | null,
  /** Its place among those behind the door. */
  place: number,
  /** The language of the first column. */
  lead: Lead,
  /** Its meetings can be saved for a calendar: it asks for a `first` day, an `hour`, `every` how long, a `group` and a `place`. */
  calendar: boolean,
  /** What somebody chooses and types before it is made, in order. */
  ask: Array<Ask>,
  /** The whole document. */
  part: Array<DocumentPart>,
  /** The same in short, for a poster, a strip or a card. */
  short: Array<DocumentPart>,
};

/** A message, a fact, or what somebody typed. */
export type DocumentLine = {
  /** A message, by its id. */
  say: string | null,
  /** A fact. */
  fact: PaperFact | null,
  /** What somebody typed, by the name of the ask. It stands as it was typed in every column. With a message of the role `room` it stands in the place of the empty lines. */
  answer: string | null,
  /** What it is on the page. */
  role: Role,
  /** The forms that have it; all of them, if nothing is said. */
  only: Array<PaperForm>,
  /** Left out unless each of these asks has one of these options. */
  when: { [key in string]: Array<string> },
};

/** Lines that stay together. */
export type DocumentPart = {
  /** Repeated for every record, or every language. */
  each: boolean,
  /** For how many at the most. */
  most: number | null,
  /** The lines. */
  lines: Array<DocumentLine>,
};

/** Done, and nothing to add. */
export type Done = Record<symbol, never>;

/** The side of the house a record stands on, so that both sides can be shown beside each other. */
export type Door = "care" | "community" | "standing";

/** An emergency policy with what makes it believable.  The exceptions are text, and so live with the resource's texts. */
export type Emergency = {
  /** What is known. */
  policy: EmergencyPolicy,
  /** The page that says so, as text. */
  source?: string | null,
  /** When that page was read. */
  date?: PartialDate | null,
  /** That page is the operator's own. */
  operator_page: boolean,
};

/** Whether reaching out may bring police or other emergency services. */
export type EmergencyPolicy = "never_without_consent" | "only_if_imminent" | "may_dispatch" | "unknown";

/** Which entry. */
export type EntryRequest = {
  /** Its lasting name in data; none: an empty form. */
  id: string | null,
  /** BCP 47 tag. */
  locale: string,
};

/** What was saved. */
export type EntrySaved = {
  /** Its lasting name in data. */
  id: string,
};

/** In what form entries are given away. */
export type ExportForm = "tables" | "json";

/** Give entries away as HSDS. */
export type ExportRequest = {
  /** Which packs; none: everything. */
  packs: Array<string>,
  /** In what form. */
  form: ExportForm,
  /** The folder. */
  folder: string,
};

/** What went wrong, for a person: `failure-<code>` in Fluent, with `.what-to-do`. */
export type Failure = {
  /** The message. */
  code: FailureCode,
  /** Its variables. All strings, never numbers. */
  args: { [key in string]: string },
  /** How to show it. */
  kind: FailureKind,
};

/** Every failure a person can meet. The message is `failure-<code>`. */
export type FailureCode = "library_unreadable" | "resource_gone" | "locale_unknown" | "folder_unreadable" | "settings_not_kept" | "bad_request" | "letters_missing" | "does_not_fit" | "not_saved" | "not_printed" | "nothing_to_bring" | "list_locked" | "list_old_form" | "list_damaged" | "list_unreadable" | "mapping_unfit" | "too_large" | "nothing_written" | "passphrase_weak" | "private_wrong" | "private_damaged" | "private_too_new" | "private_exists" | "private_changed" | "private_no_room" | "private_not_saved" | "private_not_forgotten" | "private_locked" | "stopped" | "pack_broken" | "pack_unsafe" | "pack_altered" | "pack_unsigned" | "pack_untrusted" | "pack_key_changed" | "pack_older" | "pack_forked" | "pack_without_base" | "pack_too_new" | "pack_few_wardens" | "key_unusable" | "entry_unfit" | "credit_missing" | "number_unfit" | "work_no_tag" | "work_english" | "work_closed" | "work_nothing" | "work_file_unfit" | "check_unreadable" | "positions_unfit" | "recordings_unfit" | "work_twice" | "work_nothing_to_undo" | "work_changed_since" | "work_not_translated" | "work_source_changed" | "work_no_name" | "work_own_words" | "work_not_handed_in" | "not_allowed" | "busy" | "superseded" | "internal";

/** How a failure is shown. */
export type FailureKind = "mendable" | "passing" | "fault" | "cancelled";

/** A filter by name. */
export type FilterName = "language" | "cost_free" | "channel" | "community" | "kind" | "open_now" | "never_sends_police";

/** What to leave out of the answer. Each says how many it hides. */
export type Filters = {
  /** Only those that speak this language, by themselves or through an interpreter. */
  language: string | null,
  /** Only free, or by income. */
  cost_free: boolean,
  /** Only those reachable this way. */
  channel: ChannelKind | null,
  /** Only those that say they serve this community, or a wider one that holds it. */
  community: Community | null,
  /** Only this kind. */
  kind: Kind | null,
  /** Only where somebody answers now. */
  open_now: boolean,
  /** Only those whose own page says they never send police without consent. */
  never_sends_police: boolean,
};

/** A question to the library. */
export type FindRequest = {
  /** What was typed. */
  text: string,
  /** The tile that was pressed. */
  need: Need | null,
  /** BCP 47 tag of the interface. */
  locale: string,
  /** What to leave out. */
  filters: Filters,
  /** Where to look first. Forgotten with the question. */
  near: Place | null,
  /** Take every word as it is typed: no spelling help. */
  literal: boolean,
  /** How many cards to answer with; asking for more is asking again with a higher number. */
  limit: number,
};

/** What the folder held. */
export type FolderAnswer = {
  /** All languages there are now. */
  locales: Array<LocaleInfo>,
  /** What was wrong with single files. */
  notices: Array<Notice>,
};

/** Which folder to read languages from. */
export type FolderRequest = {
  /** Its path as the person typed it; none goes back to the built-in languages. */
  path: string | null,
};

/** Forgets what was kept. */
export type ForgetRequest = {
  /** Entries that were written here, too. */
  own: boolean,
};

/** The answer to a question. */
export type Found = {
  /** Best first, both sides of the house beside each other. */
  cards: Array<Card>,
  /** How many there are in all. */
  total: Count,
  /** How many each filter hides on its own. */
  hidden: Array<HiddenBy>,
  /** How many all filters hide together. */
  hidden_together: Count,
  /** The words are about an immediate danger: crisis lines stand above all results. */
  crisis: boolean,
  /** Nothing held all the words; these hold some. */
  some_words_only: boolean,
  /** What was searched instead of an unknown word. */
  instead: string | null,
  /** About the place, if one was asked for. */
  near: NearAnswer | null,
  /** What was done to the question, if anything. */
  notices: Array<Notice>,
};

/** How much a fact has aged. Old facts are shown with a badge and never hidden. */
export type Freshness = "fresh" | "aging" | "old" | "unchecked";

/** A word that should be said the same way everywhere. */
export type GlossaryWord = {
  /** The English. */
  english: string,
  /** The translation that was chosen. */
  yours: string,
  /** Why. */
  note: string,
};

/** Where to write the file that is handed back. */
export type HandBackRequest = {
  /** The path of a folder. */
  folder: string,
};

/** How many records one filter hides. */
export type HiddenBy = {
  /** Which. */
  filter: FilterName,
  /** How many. */
  count: Count,
};

/** When somebody answers. */
export type Hours = { "when": "always" } | { "when": "weekly",
  /** IANA name: `America/New_York`. */
  zone: string,
  /** The stretches. */
  openings: Array<Opening>, } | { "when": "unknown" };

/** Whether they ask for identification. */
export type IdAsked = "no" | "yes" | "unknown";

/** Whether they ask for identification, and who says so. */
export type IdAskedFact = {
  /** What is known. */
  asked: IdAsked,
  /** The page that says so, as text. */
  source?: string | null,
  /** When that page was read. */
  date?: PartialDate | null,
};

/** Install a pack. */
export type InstallRequest = {
  /** The file. */
  path: string,
  /** The person compared the words and trusts this key. */
  trust: boolean,
  /** The pack that was seen, as [`PackOffer::sha256`] names it: another file in its place is refused. None: none was seen. */
  seen: string | null,
  /** Staff wants the older one although a newer is installed. */
  older: boolean,
};

/** What was installed. */
export type Installed = {
  /** The pack. */
  pack: PackRow,
  /** What changed. */
  changes: Changes,
};

/** Keep a mapping as a file. */
export type KeepMappingRequest = {
  /** The spreadsheet's path. */
  path: string,
  /** The mapping. */
  mapping: SheetMapping,
  /** The folder to keep it in. */
  folder: string,
};

/** What sort of help a resource is. Said plainly on every card. */
export type Kind = "crisis" | "warmline" | "clinic" | "therapist_finder" | "therapy_fund" | "community_support" | "mutual_aid" | "practice" | "organization" | "rights" | "policy";

/** What the page of a kiosk noticed. */
export type KioskEventRequest = {
  /** A sign of a person, or of none. */
  sign: KioskSign,
};

/** What a kiosk is set to. */
export type KioskFacts = {
  /** BCP 47 tags of the languages that the attract screen shows first; empty means all. */
  languages: Array<string>,
  /** Seconds that each stands there. */
  attract_seconds: number,
  /** The center's name. */
  centre: string | null,
  /** The center allows printing. */
  printing: boolean,
  /** Visits are tallied. */
  tally: boolean,
  /** There is a staff door. */
  staff: boolean,
};

/** What a kiosk should show now. */
export type KioskMoment = {
  /** Whether somebody is here. */
  phase: KioskPhase,
  /** Until the visit is erased; 0 outside a warning. */
  seconds_left: number,
};

/** Whether somebody is here. */
export type KioskPhase = "attract" | "visit" | "warning";

/** A sign of a person, or of none. */
export type KioskSign = "nothing" | "touched" | "stay" | "done" | "speech_began" | "speech_ended";

/** A language that people speak, sign or write: an ISO 639 code, or a BCP 47 tag where the script matters.  A plain string: what it is called in each language is the locales' business. */
export type LanguageCode = string;

/** How many entries have somebody who speaks a language. */
export type LanguageCount = {
  /** The primary subtag. */
  language: string,
  /** Crisis lines. */
  crisis: number,
  /** Other care. */
  care: number,
  /** Community. */
  community: number,
};

/** The language of a first column. */
export type Lead = "own" | "english";

/** Whether Shift pressed three times leaves. */
export type LeaveByKeysRequest = {
  /** It does. */
  on: boolean,
};

/** Which library answers. */
export type LibrarySource = "file" | "built_in" | "compiled_lines";

/** Where the library comes from. */
export type LibraryState = {
  /** Which one answers. */
  source: LibrarySource,
  /** Why the built-in one stands in, if it does. */
  reason: StandInReason | null,
  /** The day the built-in facts were put together, `YYYY-MM-DD`. */
  built_on: string,
};

/** A list in HSDS, before it is taken in. */
export type ListOffer = {
  /** The version of HSDS, as its name: `1.1`, `3.1`, `Ohana`. */
  version: string,
  /** How many services it holds. */
  services: number,
  /** How many organizations. */
  organizations: number,
  /** A short name for the source, from the file's name. */
  source: string,
};

/** A language in which the interface can be shown. */
export type LocaleInfo = {
  /** BCP 47 tag. */
  tag: string,
  /** The language's own name in its own script. */
  endonym: string,
  /** Its name in English, for a volunteer who must find it for someone else. */
  english: string,
  /** `ltr` or `rtl`. */
  direction: Direction,
  /** Letters are tall: lines need more room. */
  tall: boolean,
  /** It comes from the folder the person chose. */
  from_folder: boolean,
  /** A made-up language to test the interface with. */
  pseudo: boolean,
  /** A machine drafted it, and there are parts that no named person has read. */
  machine: boolean,
};

/** Which language. */
export type LocaleRequest = {
  /** BCP 47 tag. */
  locale: string,
};

/** Locks the store. */
export type LockRequest = {
  /** The language in which the page begins anew: nothing else is carried over. */
  locale: string,
};

/** What to look into. */
export type LookRequest = {
  /** The path of a file or a folder. */
  path: string,
};

/** What lies there. */
export type Looked = { "what": "list" } & ListOffer | { "what": "sheet" } & SheetOffer | { "what": "pack" } & PackOffer;

/** A new key. */
export type MadeKey = {
  /** The file of the secret key: to be kept safe. */
  file: string,
  /** The file of the public key: to be passed on. */
  public_file: string,
  /** Four words to read out on the phone. */
  words: string,
  /** The whole fingerprint in groups. */
  fingerprint: string,
};

/** Make a key to sign with. */
export type MakeKeyRequest = {
  /** The folder to save into. */
  folder: string,
  /** Its password: at least eight characters. */
  password: string,
};

/** Make a pack out of what is in the library. */
export type MakePackRequest = {
  /** Packs whose entries go in, `own` among them. */
  from: Array<string>,
  /** Its lasting name: small letters, digits, dots and hyphens. */
  id: string,
  /** Its name for people. */
  name: string,
  /** The publisher's name. */
  publisher: string,
  /** A number higher than the last. */
  serial: number,
  /** The day by which its facts should be checked again. */
  check_again_by: string | null,
  /** The terms of use. */
  licence: string | null,
  /** An earlier pack of the same name, to hold only what changed since. */
  since: string | null,
  /** The file of the key to sign with. */
  key: string,
  /** Its password. */
  password: string,
  /** The folder to save into. */
  folder: string,
};

/** Read the sheet again with this mapping. */
export type MapRequest = {
  /** The spreadsheet's path. */
  path: string,
  /** The mapping; none guesses. */
  mapping: SheetMapping | null,
  /** The path of a kept mapping, which goes before the one above. */
  mapping_file: string | null,
};

/** How often a group meets. */
export type MeetingsEvery = "week" | "fortnight" | "month";

/** What is wrong with an entry. */
export type Mistake = "number" | "hours" | "languages" | "address" | "ended" | "credit" | "harm" | "other";

/** A mistake that somebody found. */
export type MistakeRequest = {
  /** The entry's lasting name in data. */
  id: string,
  /** What is wrong. */
  what: Mistake,
  /** What is right, or anything else to say. */
  note: string,
  /** The folder to save into. */
  folder: string,
  /** BCP 47 tag of the note. */
  locale: string,
};

/** What was found about the place that was asked for. */
export type NearAnswer = {
  /** Distances are from the middle of the place itself, not of a wider one. */
  exact: boolean,
  /** Something on the list has a door, and so a distance. */
  doors: boolean,
};

/** What a person may come with: the words on the tiles. */
export type Need = "talk" | "sad" | "worry" | "sleep" | "grief" | "trauma" | "suicide" | "violence" | "sexual_violence" | "substance" | "baby" | "racism" | "lgbtq" | "young" | "elders" | "newcomer" | "veteran" | "deaf" | "therapist" | "pay" | "belonging" | "faith" | "interpreter" | "unfair" | "basics" | "disaster" | "hospital" | "device_safety" | "change";

/** Nothing to say. */
export type NoRequest = Record<symbol, never>;

/** Something a person should know about what they gave us; never a failure. */
export type Notice = {
  /** `notice-<code>` in Fluent. */
  code: string,
  /** Its variables. All strings, never numbers. */
  args: { [key in string]: string },
};

/** A file to open. */
export type OpenCheckRequest = {
  /** Its path. */
  path: string,
  /** Its passphrase, if it is locked. */
  passphrase: string | null,
};

/** Whether somebody answers at one moment. */
export type OpenState = { "state": "always" } | { "state": "open",
  /** When it closes. */
  until: string, } | { "state": "closed",
  /** When it opens, if that is within a week. */
  opens: string | null, } | { "state": "unknown" };

/** Which language to work on, and where. */
export type OpenWorkRequest = {
  /** The folder, as [`crate::App::browse`] gave it; the language has a folder of its own in it. */
  folder: string,
  /** BCP 47 tag, as it was typed. */
  tag: string,
  /** The own name of a language that nobody has begun yet; empty otherwise. */
  endonym: string,
  /** Its English name. */
  english: string,
};

/** One stretch of opening hours on some days of the week, in the zone of its [`Hours`]. */
export type Opening = {
  /** The days on which it starts. */
  days: Array<Weekday>,
  /** `HH:MM`. */
  from: string,
  /** `HH:MM`; `00:00` or anything up to `from` means on the next day. */
  to: string,
};

/** Whether a healing practice may be taken up by others, and how. */
export type Openness = "open_with_credit" | "learn_from_practitioners" | "community_only" | "closed";

/** Where a text in some language comes from. */
export type Origin = "author" | "human" | "machine";

/** What became of the row or value. */
export type Outcome = "repaired" | "kept" | "quarantined" | "left_out";

/** Where sheets can go from here. */
export type Outlets = {
  /** What a saved file is called, if there is none of that name. */
  file: string,
  /** Folders and drives. */
  places: Array<SavePlace>,
  /** Printers by the names that the print system has for them. */
  printers: Array<string>,
  /** The one that is used unless another is chosen. */
  usual_printer: string | null,
};

/** A way to reach it. */
export type OwnChannel = {
  /** The place of this way in the entry as it was; none: a new one. */
  at: number | null,
  /** How. */
  kind: ChannelKind,
  /** The number, address or place as typed. */
  value: string,
  /** Whose it is, or for whom. */
  label: string,
  /** Languages of the people who answer. */
  languages: Array<LanguageCode>,
  /** Many more through an interpreter. */
  interpreter: boolean,
};

/** Entries that were written here. */
export type OwnEntries = {
  /** As cards, the stalest first. */
  cards: Array<Card>,
};

/** An entry as a form. */
export type OwnEntry = {
  /** Its lasting name in data; none: a new one. */
  id: string | null,
  /** BCP 47 tag of the language its sentences are written in. */
  locale: string,
  /** The name. */
  name: string,
  /** What sort of help it is. */
  kind: Kind,
  /** One or two sentences. */
  summary: string,
  /** More about it. */
  more: string,
  /** When somebody answers, in words. */
  hours: string,
  /** Whether it is still there. */
  status: Status,
  /** The ways to reach it. */
  channels: Array<OwnChannel>,
  /** What it costs. */
  cost: CostKind,
  /** What people may come with. */
  needs: Array<Need>,
  /** Whom it says it is for. */
  communities: Array<Community>,
  /** Two letters of the state it serves: `FL`; none: the whole country. */
  state: string | null,
  /** The place by name. */
  place: string,
  /** Whom to credit; a practice must have it. */
  credit: Credit | null,
  /** Where it is must not be known. */
  confidential: boolean,
  /** Who checked it, and when. */
  checked: Verification | null,
  /** It changes an entry of this pack's name; none: it is all one's own. */
  changes: string | null,
};

/** A pack in a file, before it is installed. */
export type PackOffer = {
  /** The hash of its manifest: the name of exactly this pack. */
  sha256: string,
  /** Its lasting name. */
  id: string,
  /** Its name for people. */
  name: string,
  /** What sort of pack. */
  kind: PackSort,
  /** Who signed it. */
  publisher: PublisherRow,
  /** What is known about the signer. */
  trust: PackTrust,
  /** The publisher that had this name before, where the key changed. */
  known: PublisherRow | null,
  /** How it stands to what is installed. */
  standing: PackStanding,
  /** Its number. */
  serial: number,
  /** The number that is installed. */
  installed_serial: number | null,
  /** The day it was made. */
  created: string,
  /** The day by which its facts should be checked again. */
  check_again_by: string | null,
  /** That day has passed. */
  overdue: boolean,
  /** Entries it holds. */
  records: number,
  /** Entries it takes back. */
  revoked: Array<RevokedRow>,
  /** Languages it brings words in, by tag. */
  locales: Array<string>,
  /** The terms of use. */
  licence: string | null,
};

/** How a pack came into the library. */
export type PackOrigin = "built_in" | "signed" | "imported" | "own";

/** Which pack. */
export type PackRequest = {
  /** Its lasting name. */
  id: string,
};

/** One pack in the library. */
export type PackRow = {
  /** Its lasting name. */
  id: string,
  /** Its name for people; empty for the starter library and own entries, which the window names. */
  name: string,
  /** How it came. */
  source: PackOrigin,
  /** Who signed it. */
  publisher: PublisherRow | null,
  /** Its number; a higher one is newer. */
  serial: number,
  /** The day it was made, `YYYY-MM-DD`. */
  created: string,
  /** The day by which its facts should be checked again. */
  check_again_by: string | null,
  /** That day has passed. */
  overdue: boolean,
  /** Entries. */
  records: number,
  /** The terms of use, if stated. */
  licence: string | null,
  /** The one before is still here. */
  can_roll_back: boolean,
};

/** What sort of pack. */
export type PackSort = "full" | "delta" | "correction" | "revocation";

/** How a pack stands to what is installed. */
export type PackStanding = "new" | "newer" | "same" | "older" | "fork" | "no_base";

/** What is known about who signed a pack. */
export type PackTrust = "trusted" | "unknown" | "changed" | "rotated";

/** Everything the library is made of. */
export type Packs = {
  /** The starter library first, then by name; own entries are the pack `own`. */
  packs: Array<PackRow>,
  /** Publishers that somebody here trusts. */
  publishers: Array<PublisherRow>,
  /** The folder that is watched. */
  watch: WatchRow | null,
  /** Entries that their publishers or wardens took back. */
  revoked: Array<RevokedRow>,
  /** Pairs of entries that may be the same. */
  duplicates: number,
};

/** Pages as they come out. */
export type Pages = {
  /** Each an SVG picture. */
  pages: Array<string>,
};

/** Two entries. */
export type PairRequest = {
  /** The one that stays. */
  keep: string,
  /** The other. */
  other: string,
};

/** A whole document in one language, or in two or three side by side. */
export type Paper = {
  /** The title inside the file and of a print job: neutral, it says nothing about what is on the sheet. */
  title: string,
  /** How it looks. */
  form: PaperForm,
  /** One language, or two or three side by side; no more than two on small forms. The first decides which way the page runs. */
  columns: Array<Column>,
  /** What stands on it, one part after the other. A part stays on one page if it can. */
  parts: Array<Array<Block>>,
  /** The same in short, for a poster, a card or a strip. */
  short: Array<Block>,
  /** What stands at the foot of every page: crisis line, dates, credit, what nobody has checked. */
  foot: Array<Block>,
};

/** A door behind which documents are offered. */
export type PaperDoor = "act" | "rights" | "organizations";

/** What can be said of a record, or of a language. */
export type PaperFact = "name" | "kind" | "openness" | "status" | "summary" | "closed" | "numbers" | "first_number" | "main_number" | "call_numbers" | "call_facts" | "call_answers" | "addresses" | "addresses_short" | "open_hours" | "about_hours" | "languages" | "police" | "police_exceptions" | "police_source" | "more" | "who" | "cost" | "about_money" | "id_asked" | "checked" | "sources" | "code_call" | "code_text" | "speak" | "language" | "tally_months" | "tally_table" | "tally_none" | "tally_margin" | "tally_hidden" | "barriers_table" | "languages_table" | "check_table" | "check_gaps" | "check_there" | "check_unknown" | "check_better" | "check_worse" | "check_same" | "positions";

/** How a document looks. All are on sheets of US Letter, with edges wide enough for A4. */
export type PaperForm = "page" | "large" | "poster" | "wallet" | "strips" | "cards";

/** What to draw. */
export type PaperRequest = {
  /** The document, in finished words. */
  paper: Paper,
};

/** What fills a document. */
export type PaperSubject = "resource" | "list" | "crisis_lines" | "languages" | "call_round" | "tally" | "answers" | "coverage" | "check";

/** A date as exact as its source: a year, a month or a day.  Written `2017`, `2021-01` or `2026-09-14`, everywhere. */
export type PartialDate = string;

/** What speaks against a passphrase. */
export type PassphraseJudged = {
  /** None: it is strong enough. */
  weakness: PassphraseWeakness | null,
  /** How many characters or how many different ones it needs at least, where that is what is missing. */
  least: number,
};

/** A passphrase as typed. */
export type PassphraseRequest = {
  /** Wiped when it has been used. */
  passphrase: string,
};

/** Why a passphrase is too weak. */
export type PassphraseWeakness = "too_short" | "one_thing_repeated" | "few_different" | "straight" | "common";

/** A place in the United States that a person typed or chose. */
export type Place = { "by": "zip",
  /** As [`ZipAnswer::zip`] has it. */
  zip: string, } | { "by": "state",
  /** Two letters: `FL`. */
  state: string, } | { "by": "county",
  /** Two letters: `FL`. */
  state: string,
  /** The name that [`crate::App::counties`] gave it. */
  county: string,
};

/** What an organization stands for, as a pack tells it. */
export type Position = {
  /** What it is called. */
  title: string,
  /** What it says, in plain words. */
  summary: string,
  /** The BCP 47 tag of both. */
  lang: string,
  /** The date on it, `YYYY-MM-DD`. */
  date: string,
  /** Where it can be read; the program never opens it. */
  address: string,
  /** Whose pack it came with. */
  publisher: string,
};

/** Two entries that may be the same. */
export type PossibleDuplicate = {
  /** One of them. */
  one: Card,
  /** The pack it came with; empty for the starter library and own entries. */
  one_from: string,
  /** How that pack came. */
  one_origin: PackOrigin,
  /** The other. */
  other: Card,
  /** The pack it came with; empty for the starter library and own entries. */
  other_from: string,
  /** How that pack came. */
  other_origin: PackOrigin,
  /** What is the same. */
  same: Sameness,
};

/** What to print, and on what. */
export type PrintRequest = {
  /** The document, in finished words. */
  paper: Paper,
  /** A printer's name. */
  printer: string,
};

/** What was chosen or typed where a paper asks. */
export type PrivateAnswer = {
  /** The name of the ask. */
  ask: string,
  /** The options, or the words. */
  given: Array<string>,
};

/** All that it holds. Ids are chosen by the window. */
export type PrivateContents = {
  /** Resources to find again, in their order. */
  saved: Array<PrivateResource>,
  /** Notes, in their order. */
  notes: Array<PrivateNote>,
  /** The plan for hard days. */
  plan: PrivatePlan,
  /** Letters and other papers that are being written. */
  letters: Array<PrivateLetter>,
};

/** A letter, or another paper, that is being written. */
export type PrivateLetter = {
  /** Unique among the letters. */
  id: string,
  /** Which paper: its name in `content/papers`. */
  kind: string,
  /** The day on which it was last written at, `YYYY-MM-DD`. */
  date: string,
  /** What was chosen and typed so far. */
  answers: Array<PrivateAnswer>,
};

/** A note. */
export type PrivateNote = {
  /** Unique among the notes. */
  id: string,
  /** May be empty. */
  title: string,
  /** The note. */
  text: string,
};

/** Somebody who may be called. */
export type PrivatePerson = {
  /** Who. */
  name: string,
  /** How: a number, a door, a time of day. */
  way: string,
};

/** A plan for hard days. All of it may be empty. */
export type PrivatePlan = {
  /** How I notice that a hard day begins. */
  signs: string,
  /** Small things that help me. */
  helps: string,
  /** Where I feel better. */
  places: string,
  /** Who may be called, and how. */
  people: Array<PrivatePerson>,
  /** What I want to keep away from myself. */
  safer: string,
  /** What matters to me. */
  reasons: string,
  /** What I want to remember afterwards. */
  after: string,
};

/** A resource to find again. */
export type PrivateResource = {
  /** The id of the resource. */
  id: string,
  /** What the person noted about it. */
  note: string,
};

/** Whether there is a private store, and whether it is open. */
export type PrivateState = {
  /** One can be had here: there is a folder to keep it in, and this is no kiosk. */
  possible: boolean,
  /** Its file is there. */
  exists: boolean,
  /** It is open. */
  open: boolean,
  /** Minutes without a sign of the person after which it locks itself. */
  locks_after: number,
};

/** Which publisher. */
export type PublisherRequest = {
  /** Its fingerprint. */
  fingerprint: string,
};

/** A publisher, as people compare it with what they were told. */
export type PublisherRow = {
  /** The name it gives itself. */
  name: string,
  /** Four words to read out on the phone. */
  words: string,
  /** The whole fingerprint in groups. */
  fingerprint: string,
  /** Trusted here since that day. */
  trusted_on: string | null,
};

/** What somebody said of one statement. */
export type Rating = {
  /** How true it is. */
  answer: CheckAnswer,
  /** What shows it. */
  evidence: string,
  /** Who takes care of it. */
  owner: string,
  /** By when. */
  until: string,
};

/** Why a row or value was touched. Shown as the Fluent message `bring-reason-<code>`. */
export type Reason = "mojibake" | "not_utf8" | "byte_order_mark" | "escaped_newline" | "html" | "marker" | "control_character" | "no_scheme" | "phone_written" | "phone_extension" | "several_phones" | "ragged" | "id_derived" | "id_missing" | "hours_read" | "status_read" | "phone_not_understood" | "hours_not_understood" | "language_not_understood" | "date_not_understood" | "address_not_understood" | "no_place_on_earth" | "all_inactive" | "unknown_column" | "unknown_table" | "value_not_understood" | "name_shared" | "too_large" | "quote_not_closed" | "name_missing" | "duplicate_id" | "orphan" | "bad_json" | "practice_uncredited" | "rule_broken" | "unreadable" | "marked_private" | "staff_contact";

/** How often a reason was met. */
export type ReasonCount = {
  /** What became of the rows. */
  outcome: Outcome,
  /** Why. */
  reason: Reason,
  /** How many. */
  count: number,
};

/** A recording from a pack. */
export type Recording = {
  /** Behind `audio/`. */
  kind: RecordingKind,
  /** Its bytes in Base64. */
  base64: string,
};

/** How a recording is packed, as MIME calls it. */
export type RecordingKind = "ogg" | "mpeg" | "wav";

/** Which recording. */
export type RecordingRequest = {
  /** The whole part that is to be heard. */
  text: string,
  /** BCP 47 tag. */
  lang: string,
};

/** A resource on its own page. */
export type ResourcePage = {
  /** What the list shows too. */
  card: Card,
  /** More about it. */
  more: Text | null,
  /** Who it is for, in words. */
  who: Text | null,
  /** About the hours, in words. */
  hours: Text | null,
  /** About money, in words. */
  money: Text | null,
  /** When it may send emergency services, and the exceptions, in words. */
  emergency_text: Text | null,
  /** Why a closed practice is not taught. */
  closed_text: Text | null,
  /** The policy with its source and date. */
  emergency: Emergency,
  /** Identification, with its source and date. */
  id_asked: IdAskedFact,
  /** Cost and insurance. */
  cost: Cost,
  /** Whom to credit, in the source's words. */
  credit: Credit | null,
  /** Other names. */
  also_known_as: Array<string>,
  /** What a person may come with. */
  needs: Array<Need>,
  /** Where the people live whom it serves. */
  area: Area,
  /** Where the facts were read, as text. */
  sources: Array<Source>,
  /** The pack it came with: its name, empty for the starter library and own entries. */
  from: string,
  /** How that pack came. */
  origin: PackOrigin,
  /** Facts about which the library's sources do not agree. */
  disputes: Array<Dispute>,
  /** Where it is must not be known. */
  confidential: boolean,
};

/** Which resource, in which language. */
export type ResourceRequest = {
  /** The resource's lasting name. */
  id: string,
  /** BCP 47 tag. */
  locale: string,
};

/** A second person stands for a translation. */
export type ReviewRequest = {
  /** The message's id. */
  id: string,
  /** Their name. */
  reviewer: string,
  /** BCP 47 tag of the reader, for advice. */
  locale: string,
};

/** An entry that was taken back. */
export type RevokedRow = {
  /** Its lasting name in data. */
  id: string,
  /** Its name; empty where nothing is known but that. */
  name: string,
  /** Why, in the words of who took it back. */
  reason: string,
  /** When, `YYYY-MM-DD`. */
  date: string,
  /** Who. */
  by: string,
};

/** What a block is: it decides size, weight and the tag that a screen reader sees. */
export type Role = "title" | "entry" | "section" | "credit" | "body" | "number" | "address" | "quiet" | "urgent" | "point" | "code" | "tick" | "room" | "table";

/** One notice: a row, what became of it and why. One row has at most one notice for each reason. */
export type RowNotice = {
  /** Where. */
  place: RowPlace,
  /** What became of it. */
  outcome: Outcome,
  /** Why. */
  reason: Reason,
  /** The value in question, cut to 80 characters; empty where showing it would show what is private. */
  value: string,
};

/** Where in what was brought. */
export type RowPlace = {
  /** The file's name inside the folder or archive; for a workbook, the sheet's. */
  file: string,
  /** The line on which the row begins, from 1; in JSON and workbooks the number of the row. None: the whole file. */
  line: number | null,
  /** The column's name as the source wrote it. */
  column: string | null,
};

/** What two entries have in common. */
export type Sameness = "number" | "name_and_state";

/** Meetings to save for a calendar. */
export type SaveCalendarRequest = {
  /** The path of a folder. */
  folder: string,
  /** What each meeting is called. */
  name: string,
  /** Where it is; may be empty. */
  place: string,
  /** The first day, `YYYY-MM-DD`. */
  first: string,
  /** The hour, `HH:MM`; empty: the whole day. */
  hour: string,
  /** How often. */
  every: MeetingsEvery,
};

/** A check to save, and where. */
export type SaveCheckRequest = {
  /** The check. */
  check: SavedCheck,
  /** The path of a folder. */
  folder: string,
  /** Locks the file; none: everybody can read it. */
  passphrase: string | null,
};

/** Save an entry. */
export type SaveOwnRequest = {
  /** The form. */
  entry: OwnEntry,
  /** Somebody called today, and it is as the form says. */
  checked_today: boolean,
};

/** A folder to save to. */
export type SavePlace = {
  /** What it is to the person. */
  kind: SavePlaceKind,
  /** A drive's own name; empty for folders. */
  name: string,
  /** Its path. */
  folder: string,
};

/** A folder that people know by name. */
export type SavePlaceKind = "desktop" | "documents" | "downloads" | "drive";

/** Save the report of what was brought in last, with the words in the person's language. */
export type SaveReportRequest = {
  /** The folder. */
  folder: string,
  /** Headings: file, line, column, outcome, reason, value. */
  headings: Array<string>,
  /** The words for each outcome, by its code. */
  outcomes: { [key in string]: string },
  /** The words for each reason, by its code. */
  reasons: { [key in string]: string },
};

/** What to save, and where. */
export type SaveRequest = {
  /** The document, in finished words. */
  paper: Paper,
  /** The path of a folder. */
  folder: string,
};

/** Words to save, and where. */
export type SaveTextRequest = {
  /** The words, in finished lines. */
  text: string,
  /** The path of a folder. */
  folder: string,
};

/** What was saved. */
export type Saved = {
  /** The whole path. */
  file: string,
};

/** How somebody rated the statements of `content/checks`. */
export type SavedCheck = {
  /** The kind of organization, as `content/checks` names it. */
  kind: string,
  /** Its name, as typed. */
  organization: string,
  /** The day on which it was rated, `YYYY-MM-DD`. */
  date: string,
  /** By the id of the statement; those without an answer are not there. */
  ratings: { [key in string]: Rating },
};

/** How far a resource reaches. */
export type Scope = "international" | "national" | "state" | "local";

/** What the person chose to have on this computer, or for this visit. */
export type Settings = {
  /** BCP 47 tag; none before the first choice. */
  locale: string | null,
  /** Text size in percent: 100, 125, 150, 175 or 200. */
  text_size: TextSize,
  /** Light, dark or high contrast; `system` follows the computer. */
  theme: Theme,
  /** Less motion than the computer asks for. */
  reduce_motion: boolean,
  /** Pressing Shift three times does nothing. */
  leave_keys_off: boolean,
  /** How to leave quickly was explained and read. */
  leave_told: boolean,
  /** Each thing is spoken as the person moves to it. */
  speak_moves: boolean,
  /** How fast texts are read aloud. */
  speech_speed: SpeechSpeed,
};

/** One value as it would come in. */
export type SheetCell = {
  /** What the column is. */
  target: SheetTarget,
  /** The value after repairs. */
  value: string,
  /** What was done to it, or why it is not understood. */
  notes: Array<SheetNote>,
};

/** A column of a sheet. */
export type SheetColumn = {
  /** Its header. */
  header: string,
  /** Up to three of its values. */
  samples: Array<string>,
  /** What the guess says. */
  guessed: SheetTarget,
  /** How sure the guess is. */
  confidence: SheetConfidence,
};

/** How sure a guess about a column is. */
export type SheetConfidence = "unknown" | "likely" | "certain";

/** What each column means, and all else that a kept mapping says: what comes back is what was shown. */
export type SheetMapping = {
  /** A short name for the source: the same name updates the same entries. */
  source: string,
  /** Which sheet. */
  sheet: string,
  /** The row that names the columns, from 1; 0: none does. */
  header_row: number,
  /** The names of the columns in their order. */
  headers: Array<string>,
  /** What each column is, at the place of its name. None at all: the columns of the sheet are guessed anew, and with them everything but the language and the state. */
  targets: Array<SheetTarget>,
  /** What stands between several words in one cell, in the order in which it is tried. */
  separators: Array<string>,
  /** BCP 47 tag of the language the sheet is written in. */
  language: string,
  /** Two letters of the state all rows are in, where the sheet does not say. */
  state: string | null,
  /** The country, likewise. */
  country: string | null,
  /** The organization behind every row, likewise. */
  organization: string | null,
  /** What sort of help every row is, likewise. */
  kind: Kind | null,
};

/** A sheet of a workbook. */
export type SheetName = {
  /** Its name. */
  name: string,
  /** The workbook hides it. */
  hidden: boolean,
};

/** What was done to a cell or row, and why. */
export type SheetNote = {
  /** What became of it. */
  outcome: Outcome,
  /** Why. */
  reason: Reason,
};

/** A spreadsheet, as the mapping reads it. */
export type SheetOffer = {
  /** Its sheets. */
  sheets: Array<SheetName>,
  /** The mapping: guessed, or the one that was sent. */
  mapping: SheetMapping,
  /** The columns of the chosen sheet in their order. */
  columns: Array<SheetColumn>,
  /** The first rows as they would come in. */
  preview: Array<SheetPreview>,
  /** Rows below the header. */
  rows: number,
};

/** One row as it would come in. */
export type SheetPreview = {
  /** Its line. */
  line: number,
  /** What it would be, target by target, in the order of the columns. */
  cells: Array<SheetCell>,
  /** It would be set aside, for this reason. */
  set_aside: Reason | null,
};

/** What a column of a spreadsheet becomes. Shown as the Fluent message `bring-target-<code>`. */
export type SheetTarget = "ignore" | "keep_as_is" | "name" | "organization" | "other_name" | "description" | "more" | "phone" | "phone_label" | "text_number" | "whatsapp" | "email" | "website" | "address" | "street" | "city" | "state" | "zip_code" | "country" | "latitude" | "longitude" | "languages" | "interpreter" | "hours" | "cost" | "eligibility" | "kind" | "need" | "community" | "checked_date" | "status" | "id" | "credit" | "openness" | "notes" | "confidential" | "public";

/** A folder, as something to choose from. */
export type Shelf = {
  /** The folder itself; none at the start. */
  folder: string | null,
  /** The folder around it. */
  parent: string | null,
  /** Folders and drives to start from; only at the start. */
  places: Array<SavePlace>,
  /** Folders in it, by name. */
  folders: Array<ShelfFolder>,
  /** Files in it that this program can read, by name. */
  files: Array<ShelfFile>,
  /** The folder itself reads as a list: tables of HSDS lie in it. */
  is_list: boolean,
  /** There is more in it than is shown. */
  more: boolean,
};

/** A file on a shelf. */
export type ShelfFile = {
  /** Its name. */
  name: string,
  /** Its whole path. */
  path: string,
  /** What it seems to be. */
  kind: ShelfKind,
  /** How long it is. */
  bytes: number,
};

/** A folder on a shelf. */
export type ShelfFolder = {
  /** Its name. */
  name: string,
  /** Its whole path. */
  path: string,
};

/** What a file seems to be. */
export type ShelfKind = "pack" | "sheet" | "list" | "mapping" | "key" | "check";

/** Add a signature to a pack. */
export type SignPackRequest = {
  /** The pack's file. */
  path: string,
  /** The file of the key to sign with. */
  key: string,
  /** Its password. */
  password: string,
  /** The folder to save into. */
  folder: string,
};

/** Another message that has been translated. */
export type SimilarText = {
  /** Its id. */
  id: string,
  /** Its English. */
  english: string,
  /** Its translation. */
  translation: string,
  /** How alike the English is. */
  percent: number,
};

/** Where a fact was read. */
export type Source = {
  /** The page's address, or the name of a print, as text. */
  cite: string,
  /** The page is the operator's own. */
  own?: boolean,
};

/** The text a translation was made from. */
export type SourceText = {
  /** The sentence. */
  text: string,
  /** Its BCP 47 tag. */
  lang: string,
};

/** What to read aloud. */
export type SpeakRequest = {
  /** In the order in which it is read. */
  parts: Array<SpeechPart>,
  /** How fast, in percent of a voice's usual speed. */
  speed: number,
};

/** What can be done about a reading. */
export type SpeechAct = "pause" | "go_on" | "back" | "next" | "played" | "speed" | "stop";

/** What to do about what is being read. */
export type SpeechActRequest = {
  /** What to do. */
  act: SpeechAct,
  /** The speed from now on, in percent. */
  speed: number,
};

/** Follows what is read. */
export type SpeechFollowRequest = {
  /** The change that is known already: the answer comes with the next one, or after a second. */
  after: number,
};

/** A text and its language. */
export type SpeechPart = {
  /** What is read. */
  text: string,
  /** BCP 47 tag. */
  lang: string,
};

/** Where it is, in UTF-16 code units of the part. */
export type SpeechPlace = {
  /** Which of the parts. */
  part: number,
  /** The sentence. */
  sentence: SpeechRange,
  /** The word, where the voice tells. */
  word: SpeechRange | null,
  /** No voice speaks its language, and somebody has recorded it: the page asks for the recording, plays it, and says when it has ended. */
  recorded: boolean,
};

/** From the first letter to behind the last. */
export type SpeechRange = {
  /** The first. */
  from: number,
  /** Behind the last. */
  to: number,
};

/** How fast texts are read aloud. */
export type SpeechSpeed = "slow" | "usual" | "fast" | "faster";

/** Whether something is read. */
export type SpeechState = "silent" | "starting" | "reading" | "paused";

/** How far the reading is. */
export type SpeechStatus = {
  /** Another with every change. */
  change: number,
  /** Whether something is read. */
  state: SpeechState,
  /** What. */
  place: SpeechPlace | null,
  /** Languages of parts that no voice of this computer speaks and nobody has recorded. */
  unspoken: Array<string>,
  /** Why nothing can be heard. */
  trouble: SpeechTrouble | null,
};

/** Why nothing can be heard. */
export type SpeechTrouble = "no_program" | "no_answer";

/** A code, ready to be drawn. */
export type SquareCode = {
  /** Modules along one side, the quiet zone on both sides included. */
  side: number,
  /** The dark modules as the `d` of an SVG path, one unit a module. */
  path: string,
};

/** What became of it. */
export type StaffAnswer = {
  /** Whether it was done. */
  outcome: StaffOutcome,
  /** Until the next number may be tried. */
  wait_seconds: number,
  /** What was counted, if that was asked for. */
  tally: TallySheet | null,
  /** The name of the file on the stick, if that was asked for. */
  file: string | null,
};

/** What became of it. */
export type StaffOutcome = "done" | "wrong" | "wait";

/** What staff ask for. */
export type StaffRequest = {
  /** As typed. */
  pin: string,
  /** What to do if it is the right one. */
  wish: StaffWish,
  /** For [`StaffWish::TakeBrief`]: the page, in finished words. */
  paper: Paper | null,
};

/** What staff can do at the kiosk itself. */
export type StaffWish = "update" | "tally" | "take_tally" | "take_brief" | "close";

/** Why the built-in library stands in. */
export type StandInReason = "damaged" | "too_new" | "nowhere_to_write";

/** How far a language has come, in messages. Never one flattering number. */
export type Standing = {
  /** BCP 47 tag. */
  tag: string,
  /** Messages in English. */
  total: number,
  /** Written in this language, or read by a named person. */
  trusted: number,
  /** Translated by a person, read by nobody else. */
  unreviewed: number,
  /** Drafted by a machine. */
  machine: number,
  /** The English has changed since. */
  source_changed: number,
  /** Messages that must not be misread: danger, safety, rights. */
  critical: number,
  /** Those of them that are translated. */
  critical_there: number,
};

/** Everything a window needs before its first screen. */
export type Start = {
  /** Languages to choose from, the most spoken first. */
  locales: Array<LocaleInfo>,
  /** Kept settings, or the default ones. */
  settings: Settings,
  /** The settings come from a file the person asked to keep. */
  kept: boolean,
  /** A guess from the computer's own language, to be offered first. */
  suggested: string,
  /** Where the library comes from. */
  library: LibraryState,
  /** Version of the program. */
  version: string,
  /** What print jobs are called, in every language. */
  job_title: string,
  /** Somebody left quickly: this page shows the cover until the person is back. */
  covered: boolean,
  /** What a kiosk is set to; none on a person's own computer. */
  kiosk: KioskFacts | null,
  /** All that is kept travels with the program, as on a stick. */
  portable: boolean,
  /** Entries that were taken back: the lines in the page itself leave them out. */
  revoked: Array<string>,
};

/** Which state. */
export type StateRequest = {
  /** Two letters: `FL`. */
  state: string,
};

/** Whether there is somebody at the other end. */
export type Status = "available" | "paused" | "ended" | "uncertain";

/** A status with its date. */
export type StatusFact = {
  /** What is known. */
  state: Status,
  /** Since when. */
  since?: PartialDate | null,
};

/** A table: its document is a single page, as large as one sheet allows, if it can be read then. */
export type Table = {
  /** What stands over each column. The first of a cell is what it says; any further ones stand small below it. */
  heads: Array<Array<Words>>,
  /** The rows, each with a cell for every head. */
  rows: Array<Array<TableCell>>,
};

/** A cell of a [`Table`]. */
export type TableCell = {
  /** As in a head. */
  words: Array<Words>,
  /** The count that it says; a bar is drawn beside it, as long against the others as it is against theirs. */
  count: number | null,
  /** The bar is an outline: its count is in doubt. */
  doubt: boolean,
};

/** Make a pack that takes entries back. */
export type TakeBackRequest = {
  /** The installed pack whose entries they are. */
  pack: string,
  /** Their lasting names in data. */
  entries: Array<string>,
  /** Why, in plain words. */
  reason: string,
  /** The name of who signs. */
  signer: string,
  /** The file of the key to sign with. */
  key: string,
  /** Its password. */
  password: string,
  /** The folder to save into. */
  folder: string,
};

/** What to take in. */
export type TakeInRequest = {
  /** A file that was handed back, or a folder with languages. */
  path: string,
  /** Disputes to be settled as handed in: each a file and a key, `find.ftl find-title`. */
  theirs: Array<string>,
};

/** What was taken in. */
export type TakenIn = {
  /** The language as it is now. */
  work: Workbench,
  /** Messages whose words are now those that were handed in. */
  changed: number,
  /** Messages, and lines of lists, that were not there before. */
  added: number,
  /** What both changed: it is as it was. */
  disputes: Array<WorkDispute>,
  /** What could not be read. */
  notices: Array<Notice>,
};

/** A need that was not met. */
export type TallyLine = {
  /** What people looked for. */
  need: Need,
  /** In which language, by its primary tag, or `other`. */
  language: string,
  /** In how many visits nothing was found. */
  not_found: number,
  /** In how many something was; none is hidden. */
  found: number | null,
  /** So small that it may be nobody. */
  may_be_noise: boolean,
};

/** What people looked for in the newest quarter that is over. The numbers are changed a little on purpose. */
export type TallySheet = {
  /** As `2026-Q3`; none before the first is over. */
  quarter: string | null,
  /** The day on which this was asked for, `YYYY-MM-DD`. */
  made_on: string,
  /** What was not found most often, at most ten, the most frequent first. */
  lines: Array<TallyLine>,
  /** So many numbers are hidden because they are too small. */
  hidden: number,
  /** A number below this is hidden. */
  least: number,
  /** Most true numbers are no further than this from the one shown. */
  margin: number,
};

/** How far a long task is. */
export type TaskProgress = {
  /** What is being done; none: nothing. */
  stage: TaskStage | null,
  /** How much is done. */
  done: number,
  /** Of how much; 0: not known. */
  total: number,
};

/** What a long task is doing. */
export type TaskStage = "reading" | "writing" | "indexing" | "saving";

/** A sentence of the library in the best language there is for the reader. */
export type Text = {
  /** The sentence. */
  text: string,
  /** The BCP 47 tag it is written in. */
  lang: string,
  /** What a reader must know before trusting it. */
  status: TextStatus,
  /** The source text, where it must stand beside: critical, and no named person has read the translation. */
  source: SourceText | null,
};

/** Text size in percent of the usual one, 100 to 200. */
export type TextSize = number;

/** What a reader must know about a text before trusting it. */
export type TextStatus = "trusted" | "unreviewed" | "machine" | "source_changed";

/** Light or dark. */
export type Theme = "system" | "light" | "dark" | "high_contrast";

/** Who says a fact is true, and when they said it. Absent means that nobody has checked. */
export type Verification = {
  /** The date of the source or of the test. */
  date: PartialDate,
  /** How it was checked. */
  basis: VerificationBasis,
};

/** How a fact came to be believed. */
export type VerificationBasis = "tested" | "operator_page" | "other_source";

/** A file in the watched folder. */
export type WatchFound = {
  /** Its name. */
  file: string,
  /** Its whole path. */
  path: string,
  /** What became of it. */
  outcome: WatchOutcome,
  /** Why it was left alone. */
  failure: FailureCode | null,
};

/** What became of a file in the watched folder. */
export type WatchOutcome = "installed" | "nothing_new" | "asks" | "bad";

/** Which folder to watch. */
export type WatchRequest = {
  /** Its path; none watches nothing. */
  folder: string | null,
};

/** A folder that is watched. */
export type WatchRow = {
  /** Its path. */
  folder: string,
  /** It can be read now. */
  there: boolean,
  /** What the last look found. */
  found: Array<WatchFound>,
};

/** When somebody answers on one way. */
export type WayHours = {
  /** How. */
  kind: ChannelKind,
  /** It is WhatsApp. */
  whatsapp: boolean,
  /** The number in the groups people dial, where there is one. */
  number: string | null,
  /** When. */
  hours: Hours,
};

/** A day of the week. */
export type Weekday = "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun";

/** One reason why a card is on the list. */
export type Why = { "reason": "word", "value": string } | { "reason": "meaning", "value": string } | { "reason": "need", "value": Need } | { "reason": "language", "value": LanguageCode } | { "reason": "free" };

/** Words of one language. The first of a cell are the paragraph; any further ones stand small below it. */
export type Words = {
  /** The words. */
  text: string,
  /** BCP 47 tag. */
  lang: string,
  /** `ltr` or `rtl`. */
  dir: Direction,
};

/** A work of others inside this program. */
export type Work = {
  /** Its name. */
  name: string,
  /** Its version. */
  version: string,
  /** Its licence, as an SPDX expression. */
  licence: string,
};

/** A part whose English has changed. */
export type WorkChange = {
  /** The attribute's name; none for the value. */
  attribute: string | null,
  /** Word by word; none where nobody kept the old English. */
  pieces: Array<ChangedPiece> | null,
};

/** How many messages stand how. */
export type WorkCount = {
  /** All. */
  total: number,
  /** Without a translation. */
  missing: number,
  /** The English has changed since. */
  source_changed: number,
  /** Drafted by a machine. */
  machine: number,
  /** Translated by a person, read by nobody else. */
  unreviewed: number,
  /** Read by a second person. */
  trusted: number,
};

/** Something that both changed, each in another way. */
export type WorkDispute = {
  /** The file's name: `find.ftl`. */
  file: string,
  /** `find-title`; the file's name where it is about the whole file. */
  key: string,
  /** What both began with. */
  base: string | null,
  /** What stands in the folder. */
  ours: string,
  /** What was handed in. */
  theirs: string,
};

/** One message with all that a translator needs beside it. */
export type WorkEntry = {
  /** Its id. */
  id: string,
  /** The part of the program it belongs to. */
  area: string,
  /** It must not mislead anybody. */
  critical: boolean,
  /** How it stands. */
  standing: WorkStanding,
  /** The note above it, in English. */
  comment: string,
  /** The note above its group, in English. */
  group: string,
  /** Value and attributes, in the order of English; then those that only the translation has. */
  parts: Array<WorkPart>,
  /** The message before it in English. */
  before: WorkNeighbor | null,
  /** The message behind it. */
  after: WorkNeighbor | null,
  /** What is filled in at run time. */
  variables: Array<WorkVariable>,
  /** Terms in the English. */
  terms: Array<WorkTerm>,
  /** Words of the glossary that stand in the English. */
  glossary: Array<GlossaryWord>,
  /** Messages that are alike and have been translated, the most alike first. */
  memory: Array<SimilarText>,
  /** Parts whose English has changed since they were translated. */
  changes: Array<WorkChange>,
  /** Where the translation comes from; none where there is none. */
  provenance: WorkProvenance | null,
  /** What is wrong with the translation as it is. */
  findings: Array<WorkFinding>,
};

/** Which message. */
export type WorkEntryRequest = {
  /** Its id. */
  id: string,
  /** BCP 47 tag of the reader, for advice. */
  locale: string,
};

/** Something wrong with a translation. */
export type WorkFinding = {
  /** It cannot be saved so. */
  severe: boolean,
  /** What sort of thing, as a short code. */
  defect: string,
  /** The attribute it is about; none: the value, or the message as a whole. */
  attribute: string | null,
  /** The offending words; empty where something is absent. */
  excerpt: string,
  /** What should stand there, where that is known. */
  wanted: string,
  /** One sentence on what to do, in the reader's language. */
  advice: string,
};

/** The text of one form. */
export type WorkFormText = {
  /** `one`, `few`, `other`, or a number such as `0`. */
  form: string,
  /** The words. */
  text: string,
};

/** One text, or one for each form that a number asks for. */
export type WorkForms = {
  /** The variable that chooses. None: there is one row, and its form is empty. */
  on: string | null,
  /** One row for each form. */
  forms: Array<WorkFormText>,
};

/** A message in the list. */
export type WorkListed = {
  /** Its id. */
  id: string,
  /** The part of the program it belongs to. */
  area: string,
  /** It must not mislead anybody. */
  critical: boolean,
  /** How it stands. */
  standing: WorkStanding,
  /** Its English on one line, shortened, with `…` for what is filled in. */
  english: string,
};

/** A message beside another. */
export type WorkNeighbor = {
  /** Its id. */
  id: string,
  /** Its English. */
  words: string,
};

/** A value or an attribute, in both languages, in Fluent's syntax. */
export type WorkPart = {
  /** The attribute's name; none for the value. */
  attribute: string | null,
  /** The English; empty where English has no such part. */
  english: string,
  /** The English, taken apart where it chooses by number. */
  english_words: WorkForms,
  /** The translation. */
  present: string | null,
  /** See `english_words`. */
  present_words: WorkForms | null,
};

/** The words of one part. */
export type WorkPartText = {
  /** The attribute's name; none for the value. */
  attribute: string | null,
  /** Its words. */
  words: WorkForms,
};

/** A form of words beside a number. */
export type WorkPluralForm = {
  /** `one`, `few`, `other`. */
  category: string,
  /** Without it a sentence about a whole number comes out wrong. */
  needed: boolean,
  /** Numbers that take it. */
  examples: Array<number>,
};

/** Where a translation comes from. */
export type WorkProvenance = {
  /** Person or machine. */
  origin: Origin,
  /** Who translated it, if they want to be named. */
  translator: string | null,
  /** Who else has read it and stands for it. */
  reviewer: string | null,
  /** When it was translated: `YYYY-MM-DD`, or less where less is known. */
  date: string,
  /** When it was read. */
  reviewed: string | null,
};

/** What came of saving. */
export type WorkSaved = {
  /** It is in the file. Not so where a finding is severe. */
  saved: boolean,
  /** The message as it is now. */
  entry: WorkEntry,
  /** How many writes can be taken back. */
  undoable: number,
  /** How all messages stand. */
  all: WorkCount,
  /** How those stand that must not mislead anybody. */
  critical: WorkCount,
  /** What is wrong with the words that were to be saved. */
  findings: Array<WorkFinding>,
};

/** How a message stands. */
export type WorkStanding = "missing" | "source_changed" | "machine" | "unreviewed" | "trusted";

/** A term: a name that stands in many messages. */
export type WorkTerm = {
  /** `-app-name`. */
  name: string,
  /** What it reads as in this language. */
  reads: string,
};

/** What would come of some words. */
export type WorkTried = {
  /** The entry as it would stand in the file. */
  text: string,
  /** What is wrong with it. */
  findings: Array<WorkFinding>,
};

/** Something that is filled in at run time. */
export type WorkVariable = {
  /** Without the dollar sign. */
  name: string,
  /** What it is. */
  kind: WorkVariableKind,
  /** For a number, the forms that the language has. */
  forms: Array<WorkPluralForm>,
};

/** What is filled in. */
export type WorkVariableKind = "number" | "text" | "date";

/** What a translator typed. */
export type WorkWords = {
  /** The message's id. */
  id: string,
  /** All that it shall say: a part that is not here is gone afterwards. */
  parts: Array<WorkPartText>,
  /** BCP 47 tag of the reader, for advice. */
  locale: string,
};

/** An open language. */
export type Workbench = {
  /** The language. */
  locale: LocaleInfo,
  /** All languages there are now, this one too even if it has no words yet. */
  locales: Array<LocaleInfo>,
  /** How many writes can be taken back. */
  undoable: number,
  /** How all messages stand. */
  all: WorkCount,
  /** How those stand that must not mislead anybody. */
  critical: WorkCount,
  /** All messages, the most important first. */
  entries: Array<WorkListed>,
  /** What is wrong with files of the language. */
  notices: Array<Notice>,
};

/** Words to be saved. */
export type WriteWorkRequest = {
  /** The words. */
  words: WorkWords,
  /** Who translated them; empty: nobody is named. */
  translator: string,
};

/** What is known about a ZIP code. */
export type ZipAnswer = {
  /** Whether it can be searched from. */
  standing: ZipStanding,
  /** Its five digits; empty where what was typed holds none. */
  zip: string,
};

/** What somebody typed as a ZIP code. */
export type ZipRequest = {
  /** As typed. */
  typed: string,
};

/** What is known about a ZIP code. */
export type ZipStanding = "known" | "roughly" | "unknown" | "not_a_zip";
