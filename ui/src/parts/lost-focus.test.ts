import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepFocus } from './lost-focus';

let end: () => void;
let within: HTMLElement;
let pressed: HTMLButtonElement;
let next: HTMLButtonElement;
let elsewhere: HTMLButtonElement;

function button(into: HTMLElement): HTMLButtonElement {
  const made = document.createElement('button');
  into.append(made);
  return made;
}

const goesTo = (place: Element): Promise<void> => vi.waitFor(() => expect(document.activeElement).toBe(place));
/** Long enough for what must not happen. */
const settle = async (): Promise<void> => new Promise((done) => setTimeout(done, 50));

beforeEach(() => {
  within = document.createElement('div');
  document.body.replaceChildren(within);
  pressed = button(within);
  next = button(within);
  elsewhere = button(document.body);
  end = keepFocus(() => [null, next, elsewhere])(within);
});
afterEach(() => {
  end();
});

describe('the focus of what goes away', () => {
  it('goes to the first place that is there', async () => {
    pressed.focus();
    pressed.remove();
    await goesTo(next);
    next.remove();
    await goesTo(elsewhere);
  });

  it('goes there too when what has it is switched off', async () => {
    pressed.focus();
    pressed.disabled = true;
    await goesTo(next);
  });

  it('goes there too when all around it goes', async () => {
    pressed.focus();
    within.remove();
    end();
    await goesTo(elsewhere);
  });

  it('stays where somebody has moved it, or where what comes has taken it', async () => {
    pressed.focus();
    elsewhere.focus();
    await settle();
    elsewhere.blur();
    pressed.remove();
    await settle();
    expect(document.activeElement).toBe(document.body);
    next.focus();
    next.remove();
    elsewhere.focus();
    await settle();
    expect(document.activeElement).toBe(elsewhere);
  });

  it('is told what has gone', async () => {
    let lost: Element | null = null;
    end();
    end = keepFocus((one) => { lost = one; return [next]; })(within);
    pressed.focus();
    pressed.remove();
    await vi.waitFor(() => expect(lost).toBe(pressed));
  });
});
