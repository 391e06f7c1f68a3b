import { DOCUMENTS } from '../generated/documents';
import type { Failure, Paper, TallySheet } from '../generated/wire';
import { compose } from './compose';
import type { Tongue } from './subject';

/** A page about what a kiosk has counted, in one language. Everything on it is a message or stands in the tally. */
export function briefOf(tally: TallySheet, tongue: Tongue): Paper {
  const document = DOCUMENTS.find(({ about }) => about === 'tally');
  if (!document) throw { code: 'bad_request', args: {}, kind: 'fault' } satisfies Failure;
  return compose(document, 'page', { entries: [], rows: [], tally, coverage: null, check: null, answers: null, positions: [], builtOn: '' }, [tongue]);
}
