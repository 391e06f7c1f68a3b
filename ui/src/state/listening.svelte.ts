import type { Host } from '../host';
import type { Settings, SpeechAct, SpeechSpeed, SpeechStatus } from '../generated/wire';
import { collect, placeOf, type Passage } from '../speech/collect';

/** In percent of a voice's usual speed. */
const PERCENT: Readonly<Record<SpeechSpeed, number>> = { slow: 70, usual: 100, fast: 135, faster: 175 };
export const SPEEDS = Object.keys(PERCENT) as SpeechSpeed[];

/** What reads the page aloud needs of the visit. */
interface Visit {
  readonly host: Host;
  readonly settings: Settings;
  readonly kiosk: { say: (sign: 'speech_began' | 'speech_ended') => Promise<void> } | null;
}

/** The reading aloud: what is read, how far it is, and the mark on the words. */
export class Listening {
  status = $state.raw<SpeechStatus | null>(null);
  /** Somebody pressed "Listen": its buttons stand until they stop it. */
  open = $state(false);
  readonly #visit: Visit;
  #passages: readonly Passage[] = [];
  /** What waits for its turn: a message that came while something was read. */
  #waiting: Passage[][] = [];
  #follows = false;
  /** Whether a kiosk was told that somebody listens. */
  #heard = false;
  /** Whether anything of this reading was spoken. */
  #spoken = false;
  #reading = 0;
  /** The recording that stands in for a voice. */
  #recording: { passage: Passage; sound: HTMLAudioElement } | null = null;

  constructor(visit: Visit) {
    this.#visit = visit;
  }

  get busy(): boolean {
    return this.status !== null && this.status.state !== 'silent';
  }

  get paused(): boolean {
    return this.status?.state === 'paused';
  }

  /** Whether it goes on by itself. A pause does not: nobody may be there any more, and each question would say that somebody is. */
  get #moves(): boolean {
    return this.busy && !this.paused;
  }

  /** Reads a part of the page, with its buttons in sight. */
  async readPart(part: Element, withoutControls: boolean): Promise<void> {
    this.open = true;
    await this.#read(collect(part, { withoutControls }));
  }

  /** Reads the screen, or what is marked on it. */
  async readScreen(screen: Element): Promise<void> {
    this.open = true;
    const marked = getSelection();
    const range = marked && marked.rangeCount > 0 && !marked.isCollapsed ? marked.getRangeAt(0) : null;
    await this.#read(range && screen.contains(range.commonAncestorContainer) ? collect(screen, { range }) : collect(screen, { withoutControls: true }));
  }

  /** Says something at once, instead of what is read now. */
  async say(passages: Passage[]): Promise<void> {
    this.#waiting = [];
    await this.#read(passages);
  }

  /** Says something when what is read now has ended. */
  async sayNext(passages: Passage[]): Promise<void> {
    if (passages.length === 0) return;
    if (this.#moves) this.#waiting.push(passages);
    else await this.#read(passages);
  }

  async act(act: SpeechAct): Promise<void> {
    if (act === 'stop') this.#waiting = [];
    await this.#take(this.#visit.host.call('speech_act', { act, speed: this.#speed }));
  }

  /** Nothing more is read, and its buttons go. */
  async stop(): Promise<void> {
    this.open = false;
    if (this.busy) await this.act('stop');
  }

  /** Everything is forgotten: the core has been silenced already. */
  clear(): void {
    this.open = false;
    this.status = null;
    this.#passages = [];
    this.#waiting = [];
    this.#heard = false;
    this.#reading += 1;
    this.#hush();
    mark(null, null);
  }

  get #speed(): number {
    return PERCENT[this.#visit.settings.speech_speed];
  }

  async #read(passages: Passage[]): Promise<void> {
    this.#reading += 1;
    this.#spoken = false;
    this.#passages = passages;
    const parts = passages.map(({ text, lang }) => ({ text: text.trimEnd(), lang }));
    await this.#take(this.#visit.host.call('speak', { parts, speed: this.#speed }));
  }

  async #take(answer: Promise<SpeechStatus>): Promise<void> {
    const mine = this.#reading;
    try {
      const status = await answer;
      if (mine === this.#reading) this.#show(status);
    } catch {
      // A core that does not answer says nothing, aloud or otherwise.
    }
    if (!this.#follows && this.#moves) void this.#follow();
  }

  async #follow(): Promise<void> {
    this.#follows = true;
    while (this.status !== null && this.#moves) {
      const mine = this.#reading;
      try {
        const status = await this.#visit.host.call('speech_follow', { after: this.status.change });
        if (mine === this.#reading) this.#show(status);
      } catch {
        break;
      }
    }
    this.#follows = false;
  }

  #show(status: SpeechStatus): void {
    this.status = status;
    const { busy } = this;
    // A kiosk does not take somebody who listens for gone, and somebody who paused may be.
    if (this.#moves !== this.#heard) void this.#visit.kiosk?.say(this.#moves ? 'speech_began' : 'speech_ended');
    this.#heard = this.#moves;
    this.#spoken ||= status.place !== null;
    // Whoever hears nothing at all is shown why.
    if (!busy && !this.#spoken && (status.trouble !== null || status.unspoken.length > 0)) this.open = true;
    const passage = status.place ? this.#passages[status.place.part] : undefined;
    if (!status.place || !passage) mark(null, null);
    else {
      const { sentence, word } = status.place;
      mark(placeOf(passage, sentence.from, sentence.to), word && placeOf(passage, word.from, word.to));
    }
    if (passage && status.place?.recorded && status.state === 'reading') void this.#play(passage);
    else this.#hush(status.state !== 'paused');
    const next = busy ? undefined : this.#waiting.shift();
    if (next) void this.#read(next);
  }

  /** Plays what somebody has recorded of a passage, from where it was paused. */
  async #play(passage: Passage): Promise<void> {
    if (this.#recording?.passage !== passage) {
      this.#hush();
      const mine = this.#reading;
      try {
        const { kind, base64 } = await this.#visit.host.call('recording', { text: passage.text.trimEnd(), lang: passage.lang });
        if (mine !== this.#reading) return;
        const sound = new Audio(`data:audio/${kind};base64,${base64}`);
        this.#recording = { passage, sound };
        sound.onended = () => void this.act('played');
        // A sound that this computer cannot play is passed over.
        sound.onerror = () => void this.act('next');
      } catch {
        if (mine === this.#reading) await this.act('next');
        return;
      }
    }
    await this.#recording?.sound.play().catch(() => undefined);
  }

  /** No recording sounds; it is forgotten, or waits to go on. */
  #hush(forget = true): void {
    this.#recording?.sound.pause();
    if (forget && this.#recording) {
      this.#recording.sound.onended = null;
      this.#recording.sound.onerror = null;
      this.#recording.sound.removeAttribute('src');
      this.#recording = null;
    }
  }
}

/** Marks the sentence and the word that are spoken, without touching the page, and keeps them in sight. */
function mark(sentence: Range | null, word: Range | null): void {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return;
  for (const [name, range] of [['spoken-sentence', sentence], ['spoken-word', word]] as const) {
    if (range) CSS.highlights.set(name, new Highlight(range));
    else CSS.highlights.delete(name);
  }
  const box = sentence?.getBoundingClientRect();
  if (!box || box.height === 0) return;
  if (box.top < 0 || box.bottom > innerHeight) sentence?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}
