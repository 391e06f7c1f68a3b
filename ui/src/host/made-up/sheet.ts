import type { SheetColumn, SheetMapping, SheetNote, SheetOffer, SheetTarget } from '../../generated/wire';

const COLUMNS: readonly [header: string, guessed: SheetTarget, confidence: SheetColumn['confidence']][] = [
  ['Program', 'name', 'certain'],
  ['Agency', 'organization', 'certain'],
  ['What they do', 'description', 'likely'],
  ['Phone (main)', 'phone', 'certain'],
  ['Web', 'website', 'certain'],
  ['Where', 'address', 'likely'],
  ['Languages', 'languages', 'certain'],
  ['When', 'hours', 'likely'],
  ['Contact person', 'ignore', 'likely'],
  ['Notes 2', 'keep_as_is', 'unknown'],
  ['', 'keep_as_is', 'unknown'],
];

const ROWS: readonly (readonly string[])[] = [
  ['Example Grief Circle', 'Example Clinic', 'A circle for people who have lost someone. Come as you are.', '(305) 555-0142', 'example.org/grief', '1 Example Street, Exampleville FL 33101', 'Spanish, Creole', 'Mo-Fr 9-5', 'Pat Example', 'bus 7', ''],
  ['Example Warmline', 'Example Peers', 'Talk with someone who has been there.', '305-555-0117 ext 4', 'https://example.org/warm', '', 'English', 'evenings, ask for Pat', 'Pat Example', '', ''],
  ['', 'Example Clinic', 'A row without a name', '305-555-0150', '', '2 Example Street, Exampleville FL 33101', '', '', '', 'old?', ''],
  ['Example Youth Drop-In with quite a long name, as programs have them', 'Example Community Center', 'For young people from 12 to 24.', 'ask at the desk', 'example.org', '3 Example Street, Exampleville FL 33102', 'Spanish (limited)', 'Tu, Th 15:00-18:00', '', '', 'x'],
  ['Example Food Table', 'Example Church', 'Groceries on Saturdays.', '305-555-0188', '', '4 Example Street, Exampleville FL 33102', 'Spanish, English', 'Sa 10-12', '', '', ''],
];

const NOTES: Readonly<Record<string, SheetNote[]>> = {
  'example.org/grief': [{ outcome: 'repaired', reason: 'no_scheme' }],
  'example.org': [{ outcome: 'repaired', reason: 'no_scheme' }],
  'Mo-Fr 9-5': [{ outcome: 'repaired', reason: 'hours_read' }],
  'Tu, Th 15:00-18:00': [{ outcome: 'repaired', reason: 'hours_read' }],
  'Sa 10-12': [{ outcome: 'repaired', reason: 'hours_read' }],
  'evenings, ask for Pat': [{ outcome: 'kept', reason: 'hours_not_understood' }],
  'Spanish, Creole': [{ outcome: 'kept', reason: 'language_not_understood' }],
  'Spanish (limited)': [{ outcome: 'kept', reason: 'language_not_understood' }],
  '305-555-0117 ext 4': [{ outcome: 'repaired', reason: 'phone_extension' }],
  'ask at the desk': [{ outcome: 'kept', reason: 'phone_not_understood' }],
};

const MENDED: Readonly<Record<string, string>> = {
  'example.org/grief': 'https://example.org/grief',
  'example.org': 'https://example.org',
  '(305) 555-0142': '305-555-0142',
};

/** A spreadsheet that is not there, read as the mapping says. */
export function sheetAt(path: string, wished: SheetMapping | null): SheetOffer {
  const workbook = path.endsWith('.xlsx');
  const guessed: SheetMapping = {
    source: wished?.source ?? 'example-services',
    sheet: wished?.sheet ?? (workbook ? 'Services' : ''),
    header_row: 1,
    headers: COLUMNS.map(([header]) => header),
    targets: COLUMNS.map(([, target]) => target),
    separators: [';', '|', '\n', ',', '/'],
    language: wished?.language ?? 'en',
    state: wished?.state ?? null,
    country: null,
    organization: null,
    kind: null,
  };
  const mapping = wished && wished.targets.length > 0 ? wished : guessed;
  return {
    sheets: workbook ? [{ name: 'Services', hidden: false }, { name: 'Old list', hidden: true }] : [{ name: '', hidden: false }],
    mapping,
    columns: COLUMNS.map(([header, target, confidence], at) => ({
      header,
      samples: [...new Set(ROWS.map((row) => row[at] ?? ''))].filter((each) => each !== '').slice(0, 3),
      guessed: target,
      confidence,
    })),
    preview: ROWS.map((row, index) => {
      const cells = mapping.targets.map((target, at) => {
        const raw = row[at] ?? '';
        return { target, value: MENDED[raw] ?? raw, notes: target === 'keep_as_is' || target === 'ignore' ? [] : (NOTES[raw] ?? []) };
      });
      const named = cells.some((cell) => cell.target === 'name' && cell.value !== '');
      return { line: index + 2, cells, set_aside: named ? null : 'name_missing' as const };
    }),
    rows: 148,
  };
}
