// Where the focus is now: { at, name, faults: [check, more][] }. `at` is the number of the stop, -1 for the page itself, -2 for what is no stop.
const at = document.activeElement;
if (!at || at === document.body) return { at: -1, name: 'the page', faults: [] };
const faults = [];
const sameGroup = (one) => one.type === 'radio' && at.type === 'radio' && one.name === at.name && one.form === at.form;
const number = window.stops ? window.stops.findIndex((one) => one === at || sameGroup(one)) : -2;

// A box that is drawn by its label is seen there.
const own = at.getBoundingClientRect();
const shown = own.width < 8 || own.height < 8 || getComputedStyle(at).opacity === '0' ? (at.labels?.[0] ?? at) : at;
const box = shown.getClientRects()[0] ?? own;
const spots = [[0.5, 0.5], [0.5, 0.06], [0.5, 0.94], [0.03, 0.5], [0.97, 0.5]].map(([x, y]) => [box.left + x * box.width, box.top + y * box.height]);
const belongs = (hit) => hit && (shown.contains(hit) || hit.contains(shown) || at.contains(hit) || [...(at.labels ?? [])].some((label) => label.contains(hit)));
// Letters reach beyond the box of their own paragraph in some scripts. What is only their air covers nothing.
const inOwnBox = (hit, [x, y]) => {
  let block = hit;
  while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
  const { left, right, top, bottom } = (block ?? hit).getBoundingClientRect();
  return x >= left && x <= right && y >= top && y <= bottom;
};
const inWindow = ([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;
// What is higher than the window cannot be in view as a whole.
const high = box.height > innerHeight * 0.6;
if (!spots.some(inWindow) || (!high && !spots.every(inWindow))) faults.push(['focus out of view', `${Math.round(box.top)} to ${Math.round(box.bottom)} of ${innerHeight}`]);
const over = spots.filter(inWindow).map((spot) => [document.elementFromPoint(...spot), spot])
  .find(([hit, spot]) => !belongs(hit) && (!hit || inOwnBox(hit, spot)))?.[0];
if (over) faults.push(['focus covered', `by ${placed(over)}`]);

// The ring: at the element, at what it stands for, or at a part of it.
const candidates = [shown, at, ...at.querySelectorAll('*'), at.parentElement, at.closest('label')].filter(Boolean);
const ring = candidates.find((one) => {
  const style = getComputedStyle(one);
  return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
});
if (!ring) faults.push(['no ring', words(at)]);
else {
  const style = getComputedStyle(ring);
  const light = (color) => {
    const [red, green, blue] = color.slice(0, 3).map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d');
  // Drawn over what is behind it, so that half a color counts as what is seen.
  const parts = (color, behind = 'Canvas') => {
    for (const each of [behind, color]) {
      canvas.fillStyle = each;
      canvas.fillRect(0, 0, 1, 1);
    }
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  // The ring lies outside, on what the element stands on.
  let ground = ring.parentElement;
  while (ground && /^(transparent|rgba\(.*, 0(\.\d+)?\))$/.test(getComputedStyle(ground).backgroundColor)) ground = ground.parentElement;
  const under = ground ? getComputedStyle(ground).backgroundColor : 'Canvas';
  const [one, other] = [light(parts(style.outlineColor, under)), light(parts(under))].sort((a, b) => b - a);
  const contrast = (one + 0.05) / (other + 0.05);
  if (contrast < 3) faults.push(['faint ring', `a contrast of ${contrast.toFixed(1)}`]);
  // A ring that is cut on more than two sides is no ring.
  const wide = parseFloat(style.outlineWidth) + parseFloat(style.outlineOffset);
  const edge = ring.getBoundingClientRect();
  const sides = { top: edge.top - wide, bottom: edge.bottom + wide, left: edge.left - wide, right: edge.right + wide };
  const lost = new Set();
  const within = (frame) => {
    if (sides.top < frame.top - 1) lost.add('top');
    if (sides.bottom > frame.bottom + 1) lost.add('bottom');
    if (sides.left < frame.left - 1) lost.add('left');
    if (sides.right > frame.right + 1) lost.add('right');
  };
  within({ top: 0, left: 0, bottom: innerHeight, right: innerWidth });
  for (let each = ring.parentElement; each && each !== document.body; each = each.parentElement) {
    if (getComputedStyle(each).overflowX !== 'visible') within(each.getBoundingClientRect());
  }
  if (lost.size > 2) faults.push(['ring cut', [...lost].join(', ')]);
}
return { at: number, name: placed(at), faults };
