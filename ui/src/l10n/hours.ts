import type { Hours, Weekday } from '../generated/wire';
import { once } from './once';

const WEEK: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const DAY = 86_400_000;

/** One stretch, as two moments, on the reader's own clock. */
export interface Stretch {
  from: Date;
  to: Date;
}

/** Days of the week (0 is Monday) that share the same stretches; none means that nobody answers. */
export interface DayRun {
  first: number;
  last: number;
  stretches: Stretch[];
}

/** The week of a channel on the reader's clock. `here` is an IANA zone; without it, the computer's own. */
export function weekOf(hours: Hours, now: Date, here?: string): DayRun[] {
  if (hours.when !== 'weekly') return [];
  const days: Stretch[][] = WEEK.map(() => []);
  const monday = mondayOf(now, hours.zone);
  for (const opening of hours.openings) {
    for (const day of opening.days) {
      const midnight = new Date(monday.getTime() + WEEK.indexOf(day) * DAY);
      const from = momentIn(hours.zone, midnight, opening.from);
      const nextDay = opening.to <= opening.from ? new Date(midnight.getTime() + DAY) : midnight;
      days[weekdayIn(from, here)]?.push({ from, to: momentIn(hours.zone, nextDay, opening.to) });
    }
  }
  for (const day of days) day.sort((a, b) => minuteOf(a.from, here) - minuteOf(b.from, here));
  const runs: DayRun[] = [];
  const said = (stretches: Stretch[]): string =>
    stretches.map((each) => `${clock(each.from, here)}-${clock(each.to, here)}`).join();
  days.forEach((stretches, index) => {
    const last = runs.at(-1);
    if (last && said(last.stretches) === said(stretches)) last.last = index;
    else runs.push({ first: index, last: index, stretches });
  });
  return runs;
}

interface Wall {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
}

function wallIn(moment: Date, zone: string | undefined): Wall {
  const format = once(Intl.DateTimeFormat, ['en-US-u-ca-gregory-nu-latn'], {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  const parts = Object.fromEntries(format.formatToParts(moment).map((part) => [part.type, Number(part.value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = parts;
  return { year, month, day, hour, minute };
}

function minuteOf(moment: Date, zone: string | undefined): number {
  const wall = wallIn(moment, zone);
  return wall.hour * 60 + wall.minute;
}

function clock(moment: Date, zone: string | undefined): string {
  const wall = wallIn(moment, zone);
  return `${String(wall.hour).padStart(2, '0')}:${String(wall.minute).padStart(2, '0')}`;
}

function weekdayIn(moment: Date, zone: string | undefined): number {
  const wall = wallIn(moment, zone);
  return (new Date(Date.UTC(wall.year, wall.month - 1, wall.day)).getUTCDay() + 6) % 7;
}

/** The Monday of this week in a zone, as that day's midnight written in UTC. */
function mondayOf(now: Date, zone: string): Date {
  const wall = wallIn(now, zone);
  const today = Date.UTC(wall.year, wall.month - 1, wall.day);
  return new Date(today - weekdayIn(now, zone) * DAY);
}

/** The moment at which the clocks of a zone show `time` on a day. */
function momentIn(zone: string, midnight: Date, time: string): Date {
  const [hour = '0', minute = '0'] = time.split(':');
  const wished = midnight.getTime() + (Number(hour) * 60 + Number(minute)) * 60_000;
  let moment = wished;
  // Twice: the first guess may lie on the other side of a change of the clocks.
  for (let round = 0; round < 2; round += 1) {
    const wall = wallIn(new Date(moment), zone);
    moment += wished - Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute);
  }
  return new Date(moment);
}
