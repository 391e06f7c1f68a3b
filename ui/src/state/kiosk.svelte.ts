import type { Host } from '../host';
import type { KioskFacts, KioskMoment, KioskSign } from '../generated/wire';

/** How often the core is asked what to show. */
const ASK_MS = 1000;

/** A shared kiosk: whether somebody is here, and the question whether they still are. The core keeps the time. */
export class Kiosk {
  readonly facts: KioskFacts;
  phase = $state<KioskMoment['phase']>('attract');
  /** Until the visit is erased, while that is asked. */
  secondsLeft = $state(0);
  readonly #host: Host;
  readonly #now: () => number;
  #told = Number.NEGATIVE_INFINITY;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: Host, facts: KioskFacts, now: () => number = () => performance.now()) {
    this.#host = host;
    this.facts = facts;
    this.#now = now;
  }

  /** Asks from now on, until the returned function is called. */
  watch(): () => void {
    this.#timer = setInterval(() => void this.say('nothing'), ASK_MS);
    return () => clearInterval(this.#timer);
  }

  /** A key, a pointer, a finger, a scroll. One a second is enough, but the first of a visit and an answer to the question count at once. */
  touched(): void {
    const now = this.#now();
    if (this.phase === 'visit' && now - this.#told < ASK_MS) return;
    this.#told = now;
    void this.say(this.phase === 'warning' ? 'stay' : 'touched');
    // A visit begins with the touch and not with the answer.
    this.phase = 'visit';
  }

  async say(sign: KioskSign): Promise<void> {
    try {
      const moment = await this.#host.call('kiosk_event', { sign });
      this.phase = moment.phase;
      this.secondsLeft = moment.seconds_left;
    } catch {
      // A core that does not answer keeps the time all the same, and erases the visit.
    }
  }
}
