/** The English messages as they were when the window was built: the last resort, when the core cannot hand any out. */
const FILES = import.meta.glob<string>(
  ['../../../locales/en/*.ftl', '!../../../locales/en/library.ftl', '!../../../locales/en/cli.ftl'],
  { query: '?raw', import: 'default', eager: true },
);

export const ENGLISH: string = Object.values(FILES).join('\n');
