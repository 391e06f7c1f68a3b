// Written by `cargo xtask codegen`; do not edit.
import type { BoardRow, BringRequest, Brought, BrowseRequest, CallRound, CalledRequest, Card, Catalogue, CodeRequest, Counties, Coverage, Credits, CrisisSheet, Done, EntryRequest, EntrySaved, ExportRequest, FindRequest, FolderAnswer, FolderRequest, ForgetRequest, Found, HandBackRequest, InstallRequest, Installed, KeepMappingRequest, KioskEventRequest, KioskMoment, LeaveByKeysRequest, LocaleRequest, LockRequest, LookRequest, Looked, MadeKey, MakeKeyRequest, MakePackRequest, MapRequest, MistakeRequest, NoRequest, OpenCheckRequest, OpenWorkRequest, Outlets, OwnEntries, OwnEntry, PackRequest, Packs, Pages, PairRequest, PaperRequest, PassphraseJudged, PassphraseRequest, Position, PossibleDuplicate, PrintRequest, PrivateContents, PrivateState, PublisherRequest, Recording, RecordingRequest, ResourcePage, ResourceRequest, ReviewRequest, SaveCalendarRequest, SaveCheckRequest, SaveOwnRequest, SaveReportRequest, SaveRequest, SaveTextRequest, Saved, SavedCheck, Settings, SheetOffer, Shelf, SignPackRequest, SpeakRequest, SpeechActRequest, SpeechFollowRequest, SpeechStatus, SquareCode, StaffAnswer, StaffRequest, Standing, Start, StateRequest, TakeBackRequest, TakeInRequest, TakenIn, TaskProgress, WatchRequest, WorkEntry, WorkEntryRequest, WorkSaved, WorkTried, WorkWords, Workbench, WriteWorkRequest, ZipAnswer, ZipRequest } from './wire';

/** What a window may ask, and what it is answered. A failure is a rejected promise. */
export interface Commands {
  /** Everything a window needs before its first screen. */
  start: { request: NoRequest; answer: Start };
  /** The messages of one language and those it falls back to. */
  catalogue: { request: LocaleRequest; answer: Catalogue };
  /** How far each language has come that people speak. */
  standings: { request: NoRequest; answer: Array<Standing> };
  /** Somebody came in: cover the window and forget this visit. */
  leave: { request: NoRequest; answer: Done };
  /** The person is back. */
  come_back: { request: NoRequest; answer: Done };
  /** The page is painted: the window may show it. */
  page_stands: { request: NoRequest; answer: Done };
  /** Whether Shift pressed three times leaves. */
  leave_by_keys: { request: LeaveByKeysRequest; answer: Done };
  /** What a kiosk's page noticed; answers what to show. */
  kiosk_event: { request: KioskEventRequest; answer: KioskMoment };
  /** The staff door of a kiosk. */
  kiosk_staff: { request: StaffRequest; answer: StaffAnswer };
  /** Whether there is a private store. */
  private_state: { request: NoRequest; answer: PrivateState };
  /** What speaks against a passphrase. */
  judge_passphrase: { request: PassphraseRequest; answer: PassphraseJudged };
  /** Make a new private store. */
  create_private: { request: PassphraseRequest; answer: PrivateContents };
  /** Open the private store. */
  open_private: { request: PassphraseRequest; answer: PrivateContents };
  /** Replace what the open store holds. */
  save_private: { request: PrivateContents; answer: Done };
  /** Lock the private store and destroy this page. */
  lock_private: { request: LockRequest; answer: Done };
  /** The person is still there. */
  touch_private: { request: NoRequest; answer: Done };
  /** Another passphrase for the open store. */
  change_passphrase: { request: PassphraseRequest; answer: Done };
  /** Forget the private store and the settings, and if it is wished the entries that were written here. */
  forget_private: { request: ForgetRequest; answer: Done };
  /** Read texts aloud. */
  speak: { request: SpeakRequest; answer: SpeechStatus };
  /** Pause what is read aloud, go on, and the like. */
  speech_act: { request: SpeechActRequest; answer: SpeechStatus };
  /** How far the reading aloud is, as soon as that changes. */
  speech_follow: { request: SpeechFollowRequest; answer: SpeechStatus };
  /** A text as somebody has recorded it. */
  recording: { request: RecordingRequest; answer: Recording };
  /** Search. */
  find: { request: FindRequest; answer: Found };
  /** The counties of a state, to choose from. */
  counties: { request: StateRequest; answer: Counties };
  /** What is known about a ZIP code that somebody typed. */
  zip: { request: ZipRequest; answer: ZipAnswer };
  /** One resource on its own page. */
  resource: { request: ResourceRequest; answer: ResourcePage };
  /** All practices, each with its credit. */
  practices: { request: LocaleRequest; answer: Array<Card> };
  /** The lines for an immediate danger. */
  crisis_lines: { request: LocaleRequest; answer: CrisisSheet };
  /** Every language of the program, with the sentence to point to in it. */
  board: { request: NoRequest; answer: Array<BoardRow> };
  /** What the library holds for people, counted. */
  coverage: { request: LocaleRequest; answer: Coverage };
  /** What organizations stand for, as packs tell it. */
  positions: { request: LocaleRequest; answer: Array<Position> };
  /** Pictures of the pages of a document, as they come out. */
  draw_paper: { request: PaperRequest; answer: Pages };
  /** Where sheets can go: folders, drives, printers. */
  outlets: { request: NoRequest; answer: Outlets };
  /** Save a document as PDF. */
  save_paper: { request: SaveRequest; answer: Saved };
  /** Save the words of a document as plain text. */
  save_text: { request: SaveTextRequest; answer: Saved };
  /** Save the meetings of a group for a calendar. */
  save_calendar: { request: SaveCalendarRequest; answer: Saved };
  /** Save a check of an organization in a file of one's own. */
  save_check: { request: SaveCheckRequest; answer: Saved };
  /** Open such a file. */
  open_check: { request: OpenCheckRequest; answer: SavedCheck };
  /** Print a document. */
  print_paper: { request: PrintRequest; answer: Done };
  /** A square code that a phone reads from the screen. */
  square_code: { request: CodeRequest; answer: SquareCode };
  /** Whom this program owes. */
  credits: { request: NoRequest; answer: Credits };
  /** Keep settings on this computer, because the person asked. */
  keep_settings: { request: Settings; answer: Done };
  /** Forget them again. */
  forget_settings: { request: NoRequest; answer: Done };
  /** Read languages from a folder of the person's choosing, or from none. */
  use_locale_folder: { request: FolderRequest; answer: FolderAnswer };
  /** What lies in a folder, to choose a file without the system's dialog. */
  browse: { request: BrowseRequest; answer: Shelf };
  /** What a file or a folder holds, before anything is taken in. */
  look: { request: LookRequest; answer: Looked };
  /** A spreadsheet read with another mapping. */
  map_sheet: { request: MapRequest; answer: SheetOffer };
  /** Keep a column mapping as a file. */
  keep_mapping: { request: KeepMappingRequest; answer: Saved };
  /** Take a list in, or update what came from it before. */
  bring: { request: BringRequest; answer: Brought };
  /** How far the long task is. */
  task: { request: NoRequest; answer: TaskProgress };
  /** Stop the long task: all is as before. */
  stop_task: { request: NoRequest; answer: Done };
  /** Save the report of what was brought in last. */
  save_report: { request: SaveReportRequest; answer: Saved };
  /** Save entries as HSDS. */
  export: { request: ExportRequest; answer: Saved };
  /** What the library is made of. */
  packs: { request: NoRequest; answer: Packs };
  /** Install a pack. */
  install_pack: { request: InstallRequest; answer: Installed };
  /** Take a pack out. */
  remove_pack: { request: PackRequest; answer: Done };
  /** Go back to the one before. */
  roll_back_pack: { request: PackRequest; answer: Installed };
  /** Make a pack out of what is in the library. */
  make_pack: { request: MakePackRequest; answer: Saved };
  /** Add a signature to a pack. */
  sign_pack: { request: SignPackRequest; answer: Saved };
  /** Make a pack that takes entries back. */
  take_back: { request: TakeBackRequest; answer: Saved };
  /** Make a key to sign packs with. */
  make_key: { request: MakeKeyRequest; answer: MadeKey };
  /** No longer trust a publisher. */
  forget_publisher: { request: PublisherRequest; answer: Done };
  /** Watch a folder for newer packs, or none. */
  watch_folder: { request: WatchRequest; answer: Packs };
  /** Look into the watched folder now. */
  check_watched: { request: NoRequest; answer: Packs };
  /** Pairs of entries that may be the same. */
  duplicates: { request: LocaleRequest; answer: Array<PossibleDuplicate> };
  /** They are the same: show one. */
  join_entries: { request: PairRequest; answer: Done };
  /** They are not the same: do not ask again. */
  keep_apart: { request: PairRequest; answer: Done };
  /** Entries that were written here. */
  own_entries: { request: LocaleRequest; answer: OwnEntries };
  /** An entry as a form. */
  own_entry: { request: EntryRequest; answer: OwnEntry };
  /** Save an entry of one's own, or one's own version of another. */
  save_own: { request: SaveOwnRequest; answer: EntrySaved };
  /** Delete an entry of one's own, so that it is gone from the file. */
  delete_own: { request: ResourceRequest; answer: Done };
  /** Note what somebody heard on the phone. */
  called: { request: CalledRequest; answer: Done };
  /** The entries that most need a call. */
  call_round: { request: LocaleRequest; answer: CallRound };
  /** Write a correction into a file for whoever publishes the entry. */
  report_mistake: { request: MistakeRequest; answer: Saved };
  /** Open a language in a folder to translate into it, or begin one. */
  work_open: { request: OpenWorkRequest; answer: Workbench };
  /** One message of the open language, with all that a translator needs beside it. */
  work_entry: { request: WorkEntryRequest; answer: WorkEntry };
  /** What would be wrong with some words, without saving them. */
  work_try: { request: WorkWords; answer: WorkTried };
  /** Save the words of one message. */
  work_write: { request: WriteWorkRequest; answer: WorkSaved };
  /** Take back what was saved last. */
  work_undo: { request: NoRequest; answer: Workbench };
  /** A second person has read a translation and stands for it. */
  work_review: { request: ReviewRequest; answer: WorkSaved };
  /** Write the open language into one file, to carry to whoever keeps the languages. */
  work_hand_back: { request: HandBackRequest; answer: Saved };
  /** Take what another translator handed back into the open language. */
  work_take_in: { request: TakeInRequest; answer: TakenIn };
  /** Close the open language: the program goes on with its own languages. */
  work_close: { request: NoRequest; answer: Done };
}

/** Their names. */
export const COMMANDS = [
  'start',
  'catalogue',
  'standings',
  'leave',
  'come_back',
  'page_stands',
  'leave_by_keys',
  'kiosk_event',
  'kiosk_staff',
  'private_state',
  'judge_passphrase',
  'create_private',
  'open_private',
  'save_private',
  'lock_private',
  'touch_private',
  'change_passphrase',
  'forget_private',
  'speak',
  'speech_act',
  'speech_follow',
  'recording',
  'find',
  'counties',
  'zip',
  'resource',
  'practices',
  'crisis_lines',
  'board',
  'coverage',
  'positions',
  'draw_paper',
  'outlets',
  'save_paper',
  'save_text',
  'save_calendar',
  'save_check',
  'open_check',
  'print_paper',
  'square_code',
  'credits',
  'keep_settings',
  'forget_settings',
  'use_locale_folder',
  'browse',
  'look',
  'map_sheet',
  'keep_mapping',
  'bring',
  'task',
  'stop_task',
  'save_report',
  'export',
  'packs',
  'install_pack',
  'remove_pack',
  'roll_back_pack',
  'make_pack',
  'sign_pack',
  'take_back',
  'make_key',
  'forget_publisher',
  'watch_folder',
  'check_watched',
  'duplicates',
  'join_entries',
  'keep_apart',
  'own_entries',
  'own_entry',
  'save_own',
  'delete_own',
  'called',
  'call_round',
  'report_mistake',
  'work_open',
  'work_entry',
  'work_try',
  'work_write',
  'work_undo',
  'work_review',
  'work_hand_back',
  'work_take_in',
  'work_close',
] as const;
