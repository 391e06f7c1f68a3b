import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { SpeakRequest, SpeechStatus } from '../generated/wire';
import { memoryHost } from '../host/memory';
import { Listening } from './listening.svelte';

const SILENT: SpeechStatus = { change: 9, state: 'silent', place: null, unspoken: [], trouble: null };
const READING: SpeechStatus = { change: 1, state: 'reading', place: null, unspoken: [], trouble: null };

const SETTINGS = { locale: 'en', text_size: 100, theme: 'system', reduce_motion: false, leave_keys_off: false, leave_told: false, speak_moves: false, speech_speed: 'fast' } as const;

interface Stage {
  listening: Listening;
  spoken: SpeakRequest[];
  acts: string[];
  signs: string[];
  end: () => void;
  /** How often it was asked how far the reading is. */
  asked: () => number;
  pause: () => Promise<void>;
}

function stage(): Stage {
  const spoken: SpeakRequest[] = [];
  const acts: string[] = [];
  const signs: string[] = [];
  let waiting: ((status: SpeechStatus) => void)[] = [];
  let asked = 0;
  let ended = SILENT;
  const host = memoryHost({
    speak: (request) => (spoken.push(request), READING),
    speech_act: ({ act, speed }) => (acts.push(`${act} ${String(speed)}`), act === 'stop' ? SILENT : act === 'pause' ? { ...READING, state: 'paused' } : READING),
  });
  const call = host.call.bind(host);
  host.call = ((name, request) => (name === 'speech_follow' ? ((asked += 1), new Promise((answer) => waiting.push(answer as never))) : call(name, request))) as typeof host.call;
  const kiosk = { say: (sign: string) => (signs.push(sign), Promise.resolve()) };
  const listening = new Listening({ host, settings: SETTINGS, kiosk });
  const end = (): void => {
    for (const answer of waiting) answer(ended);
    waiting = [];
  };
  const pause = async (): Promise<void> => {
    ended = { ...READING, state: 'paused' };
    await listening.act('pause');
  };
  return { listening, spoken, acts, signs, end, asked: () => asked, pause };
}

const turn = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

beforeEach(() => {
  document.body.innerHTML = '<main lang="en"><h1>Help</h1><p>Call <span lang="es">ya</span></p></main>';
});

it('reads the screen at the chosen speed and tells a kiosk once that somebody listens, and once that it is over', async () => {
  const { listening, spoken, signs, end } = stage();
  await listening.readScreen(document.body);
  expect(spoken).toEqual([{ parts: [{ text: 'Help', lang: 'en' }, { text: 'Call', lang: 'en' }, { text: 'ya', lang: 'es' }], speed: 135 }]);
  expect(listening.busy).toBe(true);
  end();
  await turn();
  expect(listening.busy).toBe(false);
  expect(signs).toEqual(['speech_began', 'speech_ended']);
});

it('has what comes meanwhile wait for its turn, and what somebody moves to come at once', async () => {
  const { listening, spoken, end } = stage();
  const one = (text: string): { text: string; lang: string; spots: never[] }[] => [{ text, lang: 'en', spots: [] }];
  await listening.say(one('first'));
  await listening.sayNext(one('12 found'));
  expect(spoken.map(({ parts }) => parts[0]?.text)).toEqual(['first']);
  end();
  await turn();
  await turn();
  expect(spoken.map(({ parts }) => parts[0]?.text)).toEqual(['first', '12 found']);
  await listening.sayNext(one('never'));
  await listening.say(one('button'));
  end();
  await turn();
  expect(spoken.map(({ parts }) => parts[0]?.text)).toEqual(['first', '12 found', 'button']);
});

it('stops, and forgets everything when somebody leaves', async () => {
  const { listening, acts, end } = stage();
  await listening.readScreen(document.body);
  await listening.stop();
  expect([acts, listening.open, listening.busy]).toEqual([['stop 135'], false, false]);
  await listening.readScreen(document.body);
  listening.clear();
  end();
  await turn();
  expect([listening.status, listening.open]).toEqual([null, false]);
});

it('asks nothing while it is paused, and tells a kiosk that nobody may be there', async () => {
  const { listening, signs, end, asked, pause } = stage();
  await listening.readScreen(document.body);
  await pause();
  end();
  await turn();
  const before = asked();
  await turn();
  expect([listening.paused, asked(), signs]).toEqual([true, before, ['speech_began', 'speech_ended']]);
  await listening.act('go_on');
  expect([asked(), signs.at(-1)]).toEqual([before + 1, 'speech_began']);
});

it('shows why when nothing can be heard at all, and not when only a part has no voice', async () => {
  const none = new Listening({ host: memoryHost({ speak: () => ({ ...SILENT, unspoken: ['so'] }) }), settings: SETTINGS, kiosk: null });
  await none.say([{ text: 'Haa', lang: 'so', spots: [] }]);
  expect(none.open).toBe(true);
  const place = { part: 0, sentence: { from: 0, to: 4 }, word: null, recorded: false };
  const host = memoryHost({ speak: () => ({ ...READING, place, unspoken: ['so'] }), speech_follow: () => ({ ...SILENT, unspoken: ['so'] }) });
  const part = new Listening({ host, settings: SETTINGS, kiosk: null });
  await part.say([{ text: 'Help', lang: 'en', spots: [] }]);
  await turn();
  expect([part.busy, part.open]).toEqual([false, false]);
});

it('plays what somebody has recorded where there is no voice, pauses it, and goes on when it has ended', async () => {
  const sounds: { src: string; plays: boolean; onended: (() => void) | null }[] = [];
  vi.stubGlobal('Audio', class {
    plays = false;
    onended: (() => void) | null = null;
    onerror: (() => void) | null = null;
    constructor(readonly src: string) { sounds.push(this); }
    play(): Promise<void> { this.plays = true; return Promise.resolve(); }
    pause(): void { this.plays = false; }
    removeAttribute(): void { return; }
  });
  const place = { part: 0, sentence: { from: 0, to: 4 }, word: null, recorded: true };
  const acts: string[] = [];
  const host = memoryHost({
    speak: () => ({ ...READING, place }),
    speech_act: ({ act }) => (acts.push(act), act === 'pause' ? { ...READING, state: 'paused', place } : act === 'go_on' ? { ...READING, place } : SILENT),
    recording: ({ text, lang }) => ({ kind: 'ogg', base64: `${lang}-${text}` }),
  });
  const call = host.call.bind(host);
  host.call = ((name, request) => (name === 'speech_follow' ? new Promise(() => undefined) : call(name, request))) as typeof host.call;
  const listening = new Listening({ host, settings: SETTINGS, kiosk: null });
  await listening.say([{ text: 'Haye', lang: 'so', spots: [] }]);
  await turn();
  expect(sounds.map(({ src, plays }) => [src, plays])).toEqual([['data:audio/ogg;base64,so-Haye', true]]);
  await listening.act('pause');
  expect(sounds[0]?.plays).toBe(false);
  await listening.act('go_on');
  await turn();
  expect([sounds.length, sounds[0]?.plays]).toEqual([1, true]);
  sounds[0]?.onended?.();
  await turn();
  expect([acts, listening.busy, sounds[0]?.onended]).toEqual([['pause', 'go_on', 'played'], false, null]);
});

afterEach(() => vi.unstubAllGlobals());
