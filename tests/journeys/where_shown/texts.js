// Makes the screen read as English does, and tells where each message stands. Runs in the page, on coded English
// (`crates/l10n/src/coded.rs`). `window.asItWas()` puts everything back, so that the page can go on.
//
// arguments[0]: [what, instead][] - words of this machine, such as the path of the home folder, and what to show instead.
// arguments[1]: { words: key } - texts in plain English that are no coded ones, where a screen has such.
// Returns { key, x, y, width, height, spoken }[], as parts of the window's width and height.
const [masks, known] = arguments;
const START = '\u2060';
const END = '\u2064';
const CODES = /(\u2060[\u2061-\u2063]*|\u2064)/;
/** Where a message ends at the latest, should its end have been lost. */
const BLOCKS = 'p, li, h1, h2, h3, h4, dt, dd, button, label, legend, summary, td, th, option, article, section, div';
/** A text that only a screen reader tells may belong to anything; where that is most of the screen, it helps nobody. */
const LARGEST_SPOKEN = 0.3;
const undo = [];
window.asItWas = () => undo.splice(0).reverse().forEach((one) => one());

function keyOf(code) {
  const digits = [...code.slice(1)].map((sign) => sign.codePointAt(0) - 0x2061);
  let key = '';
  for (let at = 0; at + 4 <= digits.length; at += 4) {
    key += String.fromCharCode(digits.slice(at, at + 4).reduce((sum, digit) => sum * 3 + digit, 0) + 0x2d);
  }
  return key;
}

const masked = (text) => masks.reduce((words, [what, instead]) => words.replaceAll(what, instead), text);

/** The text without its codes, and which stretch of it belongs to which occurrence. `open`: those that began before and go on. */
function plainOf(text, open) {
  let plain = '';
  const stretches = [];
  for (const piece of masked(text).split(CODES)) {
    if (piece.startsWith(START)) open.push({ occurrence: { key: keyOf(piece) }, from: plain.length });
    else if (piece === END) {
      const last = open.pop();
      if (last) stretches.push({ ...last, to: plain.length });
    } else plain += piece;
  }
  for (const each of open) {
    stretches.push({ ...each, to: plain.length });
    each.from = 0;
  }
  return { plain, stretches };
}

// First everything becomes plain, so that what is measured afterwards is what the picture shows.
const scope = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
const found = [];
const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
let open = [];
while (nodes.nextNode()) {
  const node = nodes.currentNode;
  const before = node.data;
  open = open.filter(({ block }) => block?.contains(node));
  const { plain, stretches } = plainOf(before, open);
  for (const each of open) each.block ??= node.parentElement.closest(BLOCKS);
  if (plain !== before) {
    node.data = plain;
    undo.push(() => (node.data = before));
  }
  const key = known[plain.trim()];
  if (key) stretches.push({ occurrence: { key }, from: 0, to: plain.length });
  if (scope.contains(node)) found.push(...stretches.map((stretch) => ({ ...stretch, node })));
}
for (const element of document.body.querySelectorAll('*')) {
  for (const name of ['aria-label', 'placeholder', 'title', 'alt']) {
    const before = element.getAttribute(name);
    if (before === null) continue;
    const { plain, stretches } = plainOf(before, []);
    if (plain === before) continue;
    element.setAttribute(name, plain);
    undo.push(() => element.setAttribute(name, before));
    if (scope.contains(element)) found.push(...stretches.map((stretch) => ({ ...stretch, element, name })));
  }
  if (element instanceof HTMLInputElement && element.type !== 'file') {
    const before = element.value;
    const plain = plainOf(before, []).plain;
    if (plain === before) continue;
    element.value = plain;
    undo.push(() => (element.value = before));
  }
}

function around(rectangles) {
  const seen = rectangles.filter((one) => one.width > 0 && one.height > 0);
  if (seen.length === 0) return null;
  const left = Math.max(0, Math.min(...seen.map((one) => one.left)));
  const top = Math.max(0, Math.min(...seen.map((one) => one.top)));
  const right = Math.min(innerWidth, Math.max(...seen.map((one) => one.right)));
  const bottom = Math.min(innerHeight, Math.max(...seen.map((one) => one.bottom)));
  return right > left && bottom > top ? { left, top, right, bottom } : null;
}

/** Where one stretch is seen, or what it belongs to where it is only told. */
function place({ node, element, name, from, to }) {
  if (element) {
    if (!element.checkVisibility()) return null;
    return { at: around([element.getBoundingClientRect()]), spoken: name !== 'placeholder' };
  }
  const parent = node.parentElement;
  const list = parent.closest('select');
  if (list) return list.checkVisibility() ? { at: around([list.getBoundingClientRect()]), spoken: false } : null;
  if (!parent.checkVisibility({ visibilityProperty: true })) return null;
  const told = parent.closest('.visually-hidden, .skip');
  if (told) {
    // What only screen readers say of a page on paper stands on the picture of that page.
    const paper = told.matches('.transcript') ? told.closest('section').querySelector('ol img') : null;
    const described = told.id ? document.querySelector(`[aria-describedby~="${CSS.escape(told.id)}"]`) : null;
    return { at: around([(paper ?? described ?? told.parentElement).getBoundingClientRect()]), spoken: !paper };
  }
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return { at: around([...range.getClientRects()]), spoken: false };
}

const occurrences = new Map();
for (const stretch of found) {
  const where = place(stretch);
  if (!where?.at) continue;
  const before = occurrences.get(stretch.occurrence);
  occurrences.set(stretch.occurrence, { spoken: where.spoken, all: [...(before?.all ?? []), where.at] });
}
const share = (number) => Math.round(number * 10000) / 10000;
return [...occurrences].flatMap(([{ key }, { all, spoken }]) => {
  const left = Math.min(...all.map((one) => one.left));
  const top = Math.min(...all.map((one) => one.top));
  const width = Math.max(...all.map((one) => one.right)) - left;
  const height = Math.max(...all.map((one) => one.bottom)) - top;
  if (spoken && width * height > LARGEST_SPOKEN * innerWidth * innerHeight) return [];
  return [{ key, x: share(left / innerWidth), y: share(top / innerHeight), width: share(width / innerWidth), height: share(height / innerHeight), spoken }];
});
