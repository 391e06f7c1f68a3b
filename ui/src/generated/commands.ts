// Written by `cargo xtask codegen`; do not edit.
import type { Card, Catalogue, Counties, Credits, CrisisSheet, Done, FindRequest, FolderAnswer, FolderRequest, Found, LocaleRequest, NoRequest, ResourcePage, ResourceRequest, Settings, Start, StateRequest, ZipAnswer, ZipRequest } from './wire';

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
  'credits',
  'keep_settings',
  'forget_settings',
  'use_locale_folder',
] as const;
