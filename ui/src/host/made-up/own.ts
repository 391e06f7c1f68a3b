import { notAllowed, type Answers } from './answers';

/** Entries that nobody wrote. */
export function ownAnswers(): Pick<Answers, 'own_entries' | 'own_entry' | 'save_own' | 'delete_own' | 'called' | 'call_round' | 'report_mistake'> {
  return {
    own_entries: notAllowed,
    own_entry: notAllowed,
    save_own: notAllowed,
    delete_own: notAllowed,
    called: notAllowed,
    call_round: notAllowed,
    report_mistake: notAllowed,
  };
}
