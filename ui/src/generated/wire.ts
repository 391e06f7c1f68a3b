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
  /** How far its nearest door is from the place that was asked for. */
  meters: number | null,
  /** Why it is on the list. */
  why: Array<Why>,
};

/** The languages to look a message up in, best first; the last is English. */
export type Catalogue = {
  /** Best first. */
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

/** The counties of a state. */
export type Counties = {
  /** By their own names, sorted. */
  counties: Array<string>,
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

/** One document: what it is about, how it may look, and its lines. */
export type Document = {
  /** Its file's name without the ending: `crisis`. */
  id: string,
  /** What fills it. */
  about: PaperSubject,
  /** How it may look; the first is offered first. */
  forms: Array<PaperForm>,
  /** The whole document. */
  part: Array<DocumentPart>,
  /** The same in short, for a poster, a strip or a card. */
  short: Array<DocumentPart>,
};

/** A message or a fact. */
export type DocumentLine = {
  /** A message, by its id. */
  say: string | null,
  /** A fact. */
  fact: PaperFact | null,
  /** What it is on the page. */
  role: Role,
  /** The forms that have it; all of them, if nothing is said. */
  only: Array<PaperForm>,
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
export type FailureCode = "library_unreadable" | "resource_gone" | "locale_unknown" | "folder_unreadable" | "settings_not_kept" | "bad_request" | "letters_missing" | "does_not_fit" | "not_saved" | "not_printed" | "superseded" | "internal";

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

/** What sort of help a resource is. Said plainly on every card. */
export type Kind = "crisis" | "warmline" | "clinic" | "therapist_finder" | "therapy_fund" | "community_support" | "mutual_aid" | "practice" | "organization" | "rights" | "policy";

/** A language that people speak, sign or write: an ISO 639 code, or a BCP 47 tag where the script matters.  A plain string: what it is called in each language is the locales' business. */
export type LanguageCode = string;

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
  /** Messages by status, the whole being the English messages. */
  standing: Standing,
};

/** Which language. */
export type LocaleRequest = {
  /** BCP 47 tag. */
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

/** Whether somebody answers at one moment. */
export type OpenState = { "state": "always" } | { "state": "open",
  /** When it closes. */
  until: string, } | { "state": "closed",
  /** When it opens, if that is within a week. */
  opens: string | null, } | { "state": "unknown" };

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

/** Pages as they come out. */
export type Pages = {
  /** Each an SVG picture. */
  pages: Array<string>,
};

/** A whole document in one language, or in two side by side. */
export type Paper = {
  /** The title inside the file and of a print job: neutral, it says nothing about what is on the sheet. */
  title: string,
  /** How it looks. */
  form: PaperForm,
  /** One language, or two side by side. The first decides which way the page runs. */
  columns: Array<Column>,
  /** What stands on it, one part after the other. A part stays on one page if it can. */
  parts: Array<Array<Block>>,
  /** The same in short, for a poster, a card or a strip. */
  short: Array<Block>,
  /** What stands at the foot of every page: crisis line, dates, credit, what nobody has checked. */
  foot: Array<Block>,
};

/** What can be said of a record, or of a language. */
export type PaperFact = "name" | "kind" | "openness" | "status" | "summary" | "closed" | "numbers" | "first_number" | "main_number" | "addresses" | "addresses_short" | "open_hours" | "about_hours" | "languages" | "police" | "police_exceptions" | "police_source" | "more" | "who" | "cost" | "about_money" | "id_asked" | "checked" | "sources" | "code_call" | "code_text" | "speak" | "language";

/** How a document looks. All are on sheets of US Letter. */
export type PaperForm = "page" | "large" | "poster" | "wallet" | "strips";

/** What to draw. */
export type PaperRequest = {
  /** The document, in finished words. */
  paper: Paper,
};

/** What fills a document. */
export type PaperSubject = "resource" | "list" | "crisis_lines" | "languages";

/** A date as exact as its source: a year, a month or a day.  Written `2017`, `2021-01` or `2026-09-14`, everywhere. */
export type PartialDate = string;

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

/** What to print, and on what. */
export type PrintRequest = {
  /** The document, in finished words. */
  paper: Paper,
  /** A printer's name. */
  printer: string,
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
};

/** Which resource, in which language. */
export type ResourceRequest = {
  /** The resource's lasting name. */
  id: string,
  /** BCP 47 tag. */
  locale: string,
};

/** What a block is: it decides size, weight and the tag that a screen reader sees. */
export type Role = "title" | "entry" | "section" | "credit" | "body" | "number" | "address" | "quiet" | "urgent" | "point" | "code";

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

/** What to save, and where. */
export type SaveRequest = {
  /** The document, in finished words. */
  paper: Paper,
  /** The path of a folder. */
  folder: string,
};

/** What was saved. */
export type Saved = {
  /** The whole path. */
  file: string,
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

/** A code, ready to be drawn. */
export type SquareCode = {
  /** Modules along one side, the quiet zone on both sides included. */
  side: number,
  /** The dark modules as the `d` of an SVG path, one unit a module. */
  path: string,
};

/** Why the built-in library stands in. */
export type StandInReason = "damaged" | "too_new" | "nowhere_to_write";

/** How far a language has come. Never one flattering number. */
export type Standing = {
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
