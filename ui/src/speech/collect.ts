/** A text of the page to be read aloud, in its language. */
export interface Passage {
  text: string;
  /** BCP 47 tag. */
  lang: string;
  /** Where each UTF-16 code unit of the text stands on the page; none for what does not stand there. */
  spots: (Spot | null)[];
}

interface Spot {
  node: Text;
  offset: number;
}

/** What of the page is meant. */
export interface Scope {
  /** Only what the person has marked. */
  range?: Range;
  /** Without the small buttons and links that belong to a thing: a list of cards is not a list of buttons. */
  withoutControls?: boolean;
}

const NEVER = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'TEXTAREA', 'INPUT', 'SELECT', 'OPTION', 'AUDIO', 'VIDEO', 'CANVAS']);
/** Digits of a number to be dialed, or of a code: they are heard one by one. */
const DIGITS = '.number';
/** Isolates and marks of direction are nothing to be heard. */
const UNHEARD = /[\u200e\u200f\u2066-\u2069]/;

/** The texts of a part of the page, in the order in which they are read, each in its own language. */
export function collect(root: Element, scope: Scope = {}): Passage[] {
  const passages: Passage[] = [];
  let open: Passage | null = null;

  function end(): void {
    if (open && /[\p{L}\p{N}]/u.test(open.text)) passages.push(open);
    open = null;
  }

  function add(node: Text, lang: string, digits: boolean): void {
    if (open?.lang !== lang) end();
    open ??= { text: '', lang, spots: [] };
    for (let offset = 0; offset < node.data.length; offset += 1) {
      if (scope.range && !scope.range.isPointInRange(node, offset)) continue;
      const letter = node.data.charAt(offset);
      if (UNHEARD.test(letter)) continue;
      const blank = /\s/.test(letter);
      if (blank && (open.text === '' || open.text.endsWith(' '))) continue;
      open.text += blank ? ' ' : letter;
      open.spots.push({ node, offset });
      if (digits && /\d/.test(letter)) {
        open.text += ' ';
        open.spots.push(null);
      }
    }
  }

  function walk(element: Element, lang: string, digits: boolean): void {
    if (isSilent(element, scope)) return;
    const own = element.getAttribute('lang') || lang;
    const spelled = digits || element.matches(DIGITS);
    const apart = isBlock(element);
    if (apart) end();
    for (const child of element.childNodes) {
      if (child instanceof Text) add(child, own, spelled);
      else if (child instanceof Element) walk(child, own, spelled);
    }
    if (apart) end();
  }

  const lang = root.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
  walk(root, lang, root.closest(DIGITS) !== null);
  end();
  return passages;
}

function isSilent(element: Element, { withoutControls }: Scope): boolean {
  if (NEVER.has(element.tagName) || element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('hidden')) return true;
  // An input's label is read; what was typed is not.
  if (withoutControls && element.matches('.button, [data-listening]')) return true;
  const style = getComputedStyle(element);
  return style.display === 'none' || style.visibility === 'hidden';
}

/** Whether an element stands by itself: what is beside it is another text. */
function isBlock(element: Element): boolean {
  const { display } = getComputedStyle(element);
  return display !== '' && !display.startsWith('inline') && display !== 'contents' && !display.startsWith('ruby');
}

/** The place on the page of some letters of a passage; none where they do not stand there. */
export function placeOf(passage: Passage, from: number, to: number): Range | null {
  const spots = passage.spots.slice(from, to).filter((spot) => spot?.node.isConnected);
  const first = spots[0];
  const last = spots.at(-1);
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, Math.min(last.offset + 1, last.node.data.length));
  return range;
}
