// Written by `cargo xtask codegen`; do not edit.

/** How the messages of a section are shown; `watchers` have `.does` and `.cannot`, `written` has `.when`. */
export type SafetyShape = 'watchers' | 'paragraphs' | 'list' | 'written';

/** What the program can and cannot hide: ids of messages, in the order of the screen and of SECURITY.md. */
export const SAFETY: readonly { title: string; shape: SafetyShape; ids: readonly string[] }[] = [
  {
    title: 'safety-watchers-title',
    shape: 'watchers',
    ids: [
      'safety-shoulder',
      'safety-later',
      'safety-spyware',
      'safety-next',
      'safety-staff',
      'safety-stick',
      'safety-search',
    ],
  },
  {
    title: 'safety-kiosk-title',
    shape: 'paragraphs',
    ids: [
      'safety-kiosk-erases',
      'safety-kiosk-counts',
      'safety-kiosk-cannot',
    ],
  },
  {
    title: 'safety-private-title',
    shape: 'paragraphs',
    ids: [
      'safety-private-locked',
      'safety-private-lost',
      'safety-private-opens',
      'safety-private-cannot',
    ],
  },
  {
    title: 'safety-list-title',
    shape: 'list',
    ids: [
      'safety-list-here',
      'safety-list-seen',
      'safety-list-heard',
      'safety-list-spyware',
      'safety-list-recording',
      'safety-list-typed',
      'safety-list-swap',
      'safety-list-graphics',
      'safety-list-copied',
      'safety-list-keyboards',
      'safety-list-saved',
      'safety-list-printed',
      'safety-list-phone',
    ],
  },
  {
    title: 'safety-written-title',
    shape: 'written',
    ids: [
      'safety-written-library',
      'safety-written-damaged',
      'safety-written-settings',
      'safety-written-window',
      'safety-written-saved',
      'safety-written-printed',
      'safety-written-center',
      'safety-kiosk-written',
      'safety-private-written',
    ],
  },
  {
    title: 'safety-report-title',
    shape: 'paragraphs',
    ids: [
      'safety-report-fact',
      'safety-report-trace',
    ],
  },
];
