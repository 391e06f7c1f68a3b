import type { Card, Catalogue, Credits, CrisisSheet, Done, FindRequest, FolderAnswer, FolderRequest, Found, LocaleRequest, NoRequest, ResourcePage, ResourceRequest, Settings, Start } from './wire';
export interface Commands {
  start: { request: NoRequest; answer: Start };
  catalogue: { request: LocaleRequest; answer: Catalogue };
  find: { request: FindRequest; answer: Found };
  resource: { request: ResourceRequest; answer: ResourcePage };
  practices: { request: LocaleRequest; answer: Array<Card> };
  crisis_lines: { request: LocaleRequest; answer: CrisisSheet };
  credits: { request: NoRequest; answer: Credits };
  keep_settings: { request: Settings; answer: Done };
  forget_settings: { request: NoRequest; answer: Done };
  use_locale_folder: { request: FolderRequest; answer: FolderAnswer };
}
export const COMMANDS = ['start', 'catalogue', 'find', 'resource', 'practices', 'crisis_lines', 'credits', 'keep_settings', 'forget_settings', 'use_locale_folder'] as const;
