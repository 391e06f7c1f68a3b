import type { Failure, PassphraseJudged, PrivateContents } from '../../generated/wire';
import type { Answers } from './answers';

const NOTHING: PrivateContents = {
  saved: [],
  notes: [],
  plan: { signs: '', helps: '', places: '', people: [], safer: '', reasons: '', after: '' },
  letters: [],
};

function fail(code: Failure['code']): never {
  throw { code, args: {}, kind: 'mendable' } satisfies Failure;
}

function judged(passphrase: string): PassphraseJudged {
  if ([...passphrase].length < 12) return { weakness: 'too_short', least: 12 };
  return new Set(passphrase).size < 6 ? { weakness: 'few_different', least: 6 } : { weakness: null, least: 0 };
}

type Private = 'private_state' | 'judge_passphrase' | 'create_private' | 'open_private' | 'private_contents' | 'save_private' | 'lock_private'
  | 'touch_private' | 'change_passphrase' | 'forget_private';

/** A private store in memory, not locked by anything. */
export function privateAnswers(): Pick<Answers, Private> {
  let kept: { passphrase: string; contents: PrivateContents } | null = null;
  let open = false;
  const store = () => (kept && open ? kept : fail('private_locked'));
  return {
    private_state: () => ({ possible: true, exists: kept !== null, open, locks_after: 5 }),
    judge_passphrase: ({ passphrase }) => judged(passphrase),
    create_private: ({ passphrase }) => {
      if (kept) fail('private_exists');
      if (judged(passphrase).weakness) fail('passphrase_weak');
      kept = { passphrase, contents: structuredClone(NOTHING) };
      open = true;
      return kept.contents;
    },
    open_private: ({ passphrase }) => {
      if (kept?.passphrase !== passphrase) fail('private_wrong');
      open = true;
      return store().contents;
    },
    private_contents: () => store().contents,
    save_private: (contents) => {
      store().contents = structuredClone(contents);
      return {};
    },
    lock_private: () => {
      open = false;
      return {};
    },
    touch_private: () => ({}),
    change_passphrase: ({ passphrase }) => {
      if (judged(passphrase).weakness) fail('passphrase_weak');
      store().passphrase = passphrase;
      return {};
    },
    forget_private: () => {
      kept = null;
      open = false;
      return {};
    },
  };
}
