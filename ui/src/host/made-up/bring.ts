import type { BringRequest, Brought, Change, Failure, RowNotice, TaskProgress } from '../../generated/wire';
import type { Answers } from './answers';
import { packIn } from './packs';
import { browse } from './shelf';
import { sheetAt } from './sheet';

const STAGES = ['reading', 'writing', 'indexing'] as const;
const STAGE_MS = 3000;

/** Lists that are not there, brought in by nobody. */
export function bringAnswers(): Pick<Answers, 'browse' | 'look' | 'map_sheet' | 'keep_mapping' | 'bring' | 'task' | 'stop_task' | 'save_report' | 'export'> {
  let began: number | null = null;
  let stopped = false;

  /** Only the large list takes its time, so that there is something to look at. */
  async function taken(path: string): Promise<void> {
    if (!path.endsWith('.zip')) return;
    began = Date.now();
    stopped = false;
    while (!stopped && Date.now() - began < STAGES.length * STAGE_MS) await new Promise((done) => setTimeout(done, 50));
    began = null;
    if (stopped) throw { code: 'stopped', args: {}, kind: 'cancelled' } satisfies Failure;
  }

  function progress(): TaskProgress {
    if (began === null) return { stage: null, done: 0, total: 0 };
    const gone = Date.now() - began;
    const stage = STAGES[Math.min(2, Math.floor(gone / STAGE_MS))] ?? 'indexing';
    return { stage, done: Math.round((4089 * (gone % STAGE_MS)) / STAGE_MS), total: 4089 };
  }

  return {
    browse,
    look: ({ path }) => {
      const pack = packIn(path);
      if (pack) return { what: 'pack', ...pack };
      if (/\.(csv|xlsx|ods)$/.test(path)) return { what: 'sheet', ...sheetAt(path, null) };
      if (/tables(\.zip)?$/.test(path)) return { what: 'list', version: '1.1', services: 4089, organizations: 1074, source: 'example-tables' };
      throw { code: 'nothing_to_bring', args: {}, kind: 'mendable' } satisfies Failure;
    },
    map_sheet: ({ path, mapping }) => sheetAt(path, mapping),
    keep_mapping: ({ folder }) => ({ file: `${folder}/example-services.columns.toml` }),
    bring: async (request) => {
      await taken(request.path);
      return broughtFrom(request);
    },
    task: progress,
    stop_task: () => {
      stopped = true;
      return {};
    },
    save_report: ({ folder }) => ({ file: `${folder}/report.csv` }),
    export: ({ form, folder }) => ({ file: `${folder}/list.${form === 'json' ? 'json' : 'zip'}` }),
  };
}

const named = (change: Change, count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `example-${change}-${String(index)}`, name: `Example ${change} service ${String(index + 1)}`, change }));

const row = (outcome: RowNotice['outcome'], reason: RowNotice['reason'], file: string, line: number | null, column: string | null, value: string): RowNotice =>
  ({ place: { file, line, column }, outcome, reason, value });

function broughtFrom({ keep_private }: BringRequest): Brought {
  const notices: RowNotice[] = [
    row('repaired', 'mojibake', 'services.csv', 17, 'description', 'the AttorneyGÇÖs office'),
    row('repaired', 'mojibake', 'services.csv', 18, 'description', 'a personGÇÖs own pace'),
    row('repaired', 'phone_written', 'phones.csv', 4, 'number', '(305) 555-0142'),
    row('repaired', 'byte_order_mark', 'organizations.csv', null, null, ''),
    row('kept', 'language_not_understood', 'languages.csv', 9, 'language', 'Creole'),
    row('kept', 'language_not_understood', 'languages.csv', 12, 'language', 'Language line available'),
    row('kept', 'hours_not_understood', 'regular_schedules.csv', 31, 'original_text', 'evenings, ask at the desk'),
    row('quarantined', 'name_missing', 'services.csv', 204, 'name', ''),
    row('quarantined', 'orphan', 'locations.csv', 88, 'organization_id', '00-example-00'),
  ];
  return {
    changes: { added: 3890, changed: 41, removed: 6, same: 143, named: [...named('added', 60), ...named('changed', 34), ...named('removed', 6)] },
    reasons: [
      { outcome: 'repaired', reason: 'phone_written', count: 2204 },
      { outcome: 'kept', reason: 'language_not_understood', count: 311 },
      { outcome: 'repaired', reason: 'mojibake', count: 82 },
      ...(keep_private ? [] : [{ outcome: 'left_out' as const, reason: 'marked_private' as const, count: 14 }]),
      { outcome: 'left_out', reason: 'staff_contact', count: 9 },
      { outcome: 'kept', reason: 'hours_not_understood', count: 7 },
      { outcome: 'quarantined', reason: 'orphan', count: 3 },
      { outcome: 'repaired', reason: 'byte_order_mark', count: 1 },
      { outcome: 'quarantined', reason: 'name_missing', count: 1 },
    ],
    notices,
    noticed: 2632,
  };
}
