import type { Said } from '../generated/messages';
import { collect, type Passage } from './collect';

/** What a control is, by the words for it. */
export type ControlKind = 'button' | 'link' | 'check_box' | 'radio' | 'field' | 'list';
/** How it stands. */
export type ControlState = 'ticked' | 'not_ticked' | 'open' | 'closed' | 'here' | 'off' | 'empty';

/** The words for both. */
export interface ControlWords {
  kind: (kind: ControlKind) => Said;
  state: (state: ControlState) => Said;
  hidden: () => Said;
}

/** What somebody hears who has moved to a control: its group, described, when that is new; its name, what it is and how it stands. */
export function announced(control: Element, words: ControlWords, before: Element | null): Passage[] {
  const group = control.closest('fieldset, [role="group"], dialog, section[aria-labelledby], nav[aria-label]');
  const entered = group && !(before && group.contains(before)) ? [...nameOf(group), ...aboutOf(group)] : [];
  const kind = kindOf(control);
  const said = [kind && words.kind(kind), ...statesOf(control).map((state) => words.state(state))].filter((each) => each !== null);
  return [...entered, ...nameOf(control), ...valueOf(control, words), ...said.map(passage), ...aboutOf(control)];
}

/** A message as something to read aloud. */
export function passage(said: Said): Passage {
  return { text: said.text, lang: said.lang, spots: [] };
}

/** The name of a thing, each part of it in its language. */
export function nameOf(element: Element): Passage[] {
  const by = referenced(element, 'aria-labelledby');
  if (by.length > 0) return by;
  const label = element.getAttribute('aria-label');
  if (label) return [{ text: label, lang: langOf(element), spots: [] }];
  if (element instanceof HTMLFieldSetElement) return collectOf(element.querySelector('legend'));
  if (element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement) {
    const labels = [...(element.labels ?? [])].flatMap((each) => collect(each));
    return labels.length > 0 ? labels : named(element.getAttribute('placeholder') ?? '', element);
  }
  if (element.matches('section, dialog, nav, [role="group"]')) return [];
  return collect(element);
}

function collectOf(element: Element | null): Passage[] {
  return element ? collect(element) : [];
}

function named(text: string, element: Element): Passage[] {
  return text === '' ? [] : [{ text, lang: langOf(element), spots: [] }];
}

function aboutOf(element: Element): Passage[] {
  return referenced(element, 'aria-describedby');
}

/** The texts of the elements that an attribute names. They are read even where they are hidden. */
function referenced(element: Element, attribute: string): Passage[] {
  const ids = element.getAttribute(attribute)?.split(/\s+/) ?? [];
  return ids.flatMap((id) => collectOf(document.getElementById(id)));
}

function langOf(element: Element): string {
  return element.closest('[lang]')?.getAttribute('lang') ?? '';
}

function kindOf(control: Element): ControlKind | null {
  if (control instanceof HTMLSelectElement) return 'list';
  if (control instanceof HTMLTextAreaElement) return 'field';
  if (control instanceof HTMLInputElement) {
    if (control.type === 'checkbox') return 'check_box';
    return control.type === 'radio' ? 'radio' : 'field';
  }
  if (control.matches('a[href]')) return 'link';
  return control.matches('button, summary') ? 'button' : null;
}

function statesOf(control: Element): ControlState[] {
  const states: ControlState[] = [];
  const ticks = control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio');
  const pressed = control.getAttribute('aria-pressed');
  if (ticks) states.push(control.checked ? 'ticked' : 'not_ticked');
  else if (pressed !== null) states.push(pressed === 'true' ? 'ticked' : 'not_ticked');
  const expanded = control.getAttribute('aria-expanded') ?? (control.matches('summary') ? String(control.parentElement?.hasAttribute('open')) : null);
  if (expanded !== null) states.push(expanded === 'true' ? 'open' : 'closed');
  if (control.hasAttribute('aria-current') && control.getAttribute('aria-current') !== 'false') states.push('here');
  if (control.matches(':disabled, [aria-disabled="true"]')) states.push('off');
  return states;
}

/** What stands in a field; never what nobody may hear. */
function valueOf(control: Element, words: ControlWords): Passage[] {
  if (control instanceof HTMLSelectElement) {
    const [chosen] = control.selectedOptions;
    return chosen ? [{ text: chosen.text, lang: chosen.lang || langOf(control), spots: [] }] : [];
  }
  const types = control instanceof HTMLTextAreaElement || (control instanceof HTMLInputElement && kindOf(control) === 'field');
  if (!types) return [];
  if (control.value === '') return [passage(words.state('empty'))];
  return isSecret(control) ? [passage(words.hidden())] : [{ text: control.value, lang: langOf(control), spots: [] }];
}

/** Whether what is typed there must not be heard. */
export function isSecret(control: Element): boolean {
  return control instanceof HTMLInputElement && (control.type === 'password' || control.hasAttribute('data-secret'));
}
