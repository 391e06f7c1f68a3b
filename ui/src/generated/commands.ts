// Written by `cargo xtask codegen`; do not edit.
import type { BoardRow, Card, Catalogue, CodeRequest, Counties, Credits, CrisisSheet, Done, FindRequest, FolderAnswer, FolderRequest, Found, LocaleRequest, NoRequest, Outlets, Pages, PaperRequest, PrintRequest, ResourcePage, ResourceRequest, SaveRequest, Saved, Settings, SquareCode, Start, StateRequest, ZipAnswer, ZipRequest } from './wire';

/** What a window may ask, and what it is answered. A failure is a rejected promise. */
export interface Commands {
  /** Everything a window needs before its first screen. */
  start: { request: NoRequest; answer: Start };
  /** The messages of one language and those it falls back to. */
  catalogue: { request: LocaleRequest; answer: Catalogue };
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
  /** Pictures of the pages of a document, as they come out. */
  draw_paper: { request: PaperRequest; answer: Pages };
  /** Where sheets can go: folders, drives, printers. */
  outlets: { request: NoRequest; answer: Outlets };
  /** Save a document as PDF. */
  save_paper: { request: SaveRequest; answer: Saved };
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
}

/** Their names. */
export const COMMANDS = [
  'start',
  'catalogue',
  'find',
  'counties',
  'zip',
  'resource',
  'practices',
  'crisis_lines',
  'board',
  'draw_paper',
  'outlets',
  'save_paper',
  'print_paper',
  'square_code',
  'credits',
  'keep_settings',
  'forget_settings',
  'use_locale_folder',
] as const;
