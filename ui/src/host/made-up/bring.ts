import { notAllowed, type Answers } from './answers';
import { browse } from './shelf';

/** Lists that are not there, brought in by nobody. */
export function bringAnswers(): Pick<Answers, 'browse' | 'look' | 'map_sheet' | 'keep_mapping' | 'bring' | 'task' | 'stop_task' | 'save_report' | 'export'> {
  return {
    browse,
    look: notAllowed,
    map_sheet: notAllowed,
    keep_mapping: notAllowed,
    bring: notAllowed,
    task: notAllowed,
    stop_task: notAllowed,
    save_report: notAllowed,
    export: notAllowed,
  };
}
