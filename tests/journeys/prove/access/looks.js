// What axe-core does not measure. arguments[0]: the names of the checks that are wanted.
// Returns [check, element, more][].
const [wanted] = arguments;
const faults = [];
const fault = (check, one, more) => faults.push([check, placed(one), String(more)]);
/** Half a pixel is rounding. */
const LEAST = 44 - 0.5;
/** So much of a letter's box is air above and below it. */
const AIR = 0.25;

/** A link within a sentence is as high as its line (WCAG 2.5.5 and 2.5.8 except it). */
function inSentence(one) {
  if (one.localName !== 'a' || getComputedStyle(one).display !== 'inline') return false;
  const around = one.closest('p, li, dd, td, span:not(:only-child)');
  return !!around && words(around) !== words(one);
}

function targets() {
  for (const one of scope.querySelectorAll(CONTROLS)) {
    if (!seen(one) || inSentence(one)) continue;
    // A press on the label is a press on the box.
    const ticked = ['checkbox', 'radio'].includes(one.type);
    const boxes = [one, ...(ticked ? (one.labels ?? []) : [])].map((each) => each.getBoundingClientRect());
    if (boxes.some((box) => box.width >= LEAST && box.height >= LEAST)) continue;
    fault('target', one, `${Math.round(boxes[0].width)} x ${Math.round(boxes[0].height)}: ${words(one)}`);
  }
}

const pen = document.createElement('canvas').getContext('2d');

/** The part of a line's box in which letters are drawn: some scripts' boxes are half air, and stand over each other where no letter does. */
function inked(box, text, whose) {
  const style = getComputedStyle(whose);
  pen.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const of = pen.measureText(text);
  const [above, below] = [of.fontBoundingBoxAscent, of.fontBoundingBoxDescent];
  const base = box.top + (box.height * above) / (above + below);
  const [top, bottom] = [Math.max(box.top, base - of.actualBoundingBoxAscent), Math.min(box.bottom, base + of.actualBoundingBoxDescent)];
  return top < bottom ? { top, bottom, left: box.left, right: box.right, height: bottom - top } : box;
}

/** Lines of text that can be seen: [where, whose]. */
function lines() {
  const found = [];
  const nodes = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  while (nodes.nextNode()) {
    const whose = nodes.currentNode.parentElement;
    if (nodes.currentNode.data.trim() === '' || whose.closest('svg, script, style, select, .skip:not(:focus)') || !seen(whose)) continue;
    const range = document.createRange();
    range.selectNodeContents(nodes.currentNode);
    for (const box of range.getClientRects()) if (box.width > 1 && box.height > 1) found.push([box, whose]);
  }
  return found;
}

/** Text that something cuts, or that stands out of its own button. */
function cut() {
  for (const [box, whose] of lines()) {
    const air = box.height * AIR;
    for (let one = whose; one && one !== scope.parentElement; one = one.parentElement) {
      const style = getComputedStyle(one);
      const edge = one.getBoundingClientRect();
      const within = (kinds, low, high, from, to, slack) => !kinds || (from >= low - slack && to <= high + slack);
      const holds = one.matches('button, a.button, .chip, .choice, .door, summary');
      const wide = holds || ['hidden', 'clip'].includes(style.overflowX);
      const high = holds || ['hidden', 'clip'].includes(style.overflowY);
      if (!within(wide, edge.left, edge.right, box.left, box.right, 2) || !within(high, edge.top, edge.bottom, box.top, box.bottom, air)) {
        fault('cut', one, words(whose));
        break;
      }
    }
  }
}

/** What stays while the rest is scrolled lies over it by design. */
function stays(one) {
  for (let each = one; each; each = each.parentElement) {
    if (['fixed', 'sticky'].includes(getComputedStyle(each).position)) return true;
  }
  return false;
}

/** Two texts on the same place. */
function overlaps() {
  const all = lines().filter(([, whose]) => !stays(whose)).map(([box, whose]) => [inked(box, words(whose), whose), whose])
    .sort(([one], [other]) => one.top - other.top);
  all.forEach(([box, whose], at) => {
    for (let next = at + 1; next < all.length && all[next][0].top < box.bottom; next += 1) {
      const [other, another] = all[next];
      if (whose === another || whose.contains(another) || another.contains(whose)) continue;
      const wide = Math.min(box.right, other.right) - Math.max(box.left, other.left);
      const high = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
      if (wide > 4 && high > 0.4 * Math.min(box.height, other.height)) fault('overlap', whose, `${words(whose)} / ${words(another)}`);
    }
  });
}

/** Nothing must be scrolled sideways. A table may be, by itself. */
function sideways() {
  const page = document.documentElement;
  if (page.scrollWidth > page.clientWidth) {
    const out = [...document.body.querySelectorAll('*')].filter((one) => {
      const box = one.getBoundingClientRect();
      return seen(one) && (box.left < -1 || box.right > page.clientWidth + 1);
    });
    fault('sideways', out.at(-1) ?? document.body, `${page.scrollWidth} in ${page.clientWidth}`);
  }
  for (const one of scope.querySelectorAll('*')) {
    if (one.scrollWidth <= one.clientWidth + 1 || !['auto', 'scroll'].includes(getComputedStyle(one).overflowX)) continue;
    if (seen(one) && !one.querySelector('table') && !one.closest('table, textarea')) fault('sideways', one, `${one.scrollWidth} in ${one.clientWidth}`);
  }
}

/** Where less movement is wished for, nothing takes longer than a hundredth of a second. */
function moves() {
  const seconds = (times) => Math.max(...times.split(',').map((time) => parseFloat(time) * (time.includes('ms') ? 0.001 : 1)));
  for (const one of scope.querySelectorAll('*')) {
    for (const part of [null, '::before', '::after']) {
      const style = getComputedStyle(one, part);
      const longest = Math.max(seconds(style.transitionDuration), style.animationName === 'none' ? 0 : seconds(style.animationDuration));
      if (longest > 0.01) fault('moves', one, `${longest} s`);
    }
  }
  for (const each of document.getAnimations()) if (each.effect?.target) fault('moves', each.effect.target, 'is moving');
}

const checks = { targets, cut, overlaps, sideways, moves };
for (const name of wanted) checks[name]();
return faults;
