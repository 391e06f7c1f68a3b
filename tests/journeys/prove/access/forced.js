// In forced colors: what can be pressed is told by more than its ground, what is chosen by more than its color, and pictures can be seen.
// Returns [check, element, more][].
const faults = [];
const fault = (check, one, more) => faults.push([check, placed(one), String(more)]);
const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
const parts = (color) => {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data];
};
const ground = parts('Canvas').join();
const visible = (color) => parts(color)[3] > 0 && parts(color).join() !== ground;
const edged = (one) => {
  const style = getComputedStyle(one);
  return ['Top', 'Bottom'].some((side) => parseFloat(style[`border${side}Width`]) >= 1 && style[`border${side}Style`] !== 'none' && visible(style[`border${side}Color`]));
};
const marked = (one) => {
  const style = getComputedStyle(one);
  return edged(one) || style.textDecorationLine.includes('underline') || visible(style.backgroundColor);
};

for (const one of scope.querySelectorAll('*')) {
  if (getComputedStyle(one).forcedColorAdjust === 'none' && !one.closest('svg, img')) fault('keeps its own colors', one, words(one));
}
for (const one of scope.querySelectorAll(CONTROLS)) {
  if (!seen(one) || one.matches('.skip') || ['checkbox', 'radio'].includes(one.type)) continue;
  // A door or a place in the rail is a link in a list: it stands by its words and its picture. A fold has its sign.
  if (!marked(one) && !one.closest('nav, summary') && ![...one.querySelectorAll('*')].some(marked)) fault('has no edge', one, words(one));
}
// What is chosen must differ from its like by more than a color: an edge, a weight, a line.
const look = (one) => {
  const style = getComputedStyle(one);
  return [edged(one), style.borderTopWidth, style.fontWeight, style.textDecorationLine, style.outlineStyle, style.borderTopColor, style.backgroundColor].join('|');
};
for (const [chosen, other] of [
  ['[aria-pressed=true]', '[aria-pressed=false]'],
  ['nav [aria-current=page]', 'nav a:not([aria-current])'],
]) {
  for (const one of scope.querySelectorAll(chosen)) {
    const like = [...(one.closest('ul, nav, .chips, fieldset, main') ?? scope).querySelectorAll(other)].find(seen);
    if (seen(one) && like && look(one) === look(like)) fault('does not look chosen', one, words(one));
  }
}
// The browser draws boxes and their ticks itself, in the colors that were chosen, unless somebody else does.
for (const one of scope.querySelectorAll('input[type=checkbox], input[type=radio]')) {
  if (seen(one) && getComputedStyle(one).appearance === 'none') fault('draws its own tick', one, '');
}
for (const svg of scope.querySelectorAll('svg')) {
  if (!seen(svg)) continue;
  const shapes = [...svg.querySelectorAll('path, circle, rect, line, polyline, polygon, ellipse')];
  const drawn = shapes.some((shape) => {
    const style = getComputedStyle(shape);
    return (style.fill !== 'none' && visible(style.fill)) || (style.stroke !== 'none' && visible(style.stroke));
  });
  if (shapes.length > 0 && !drawn) fault('cannot be seen', svg, '');
}
return faults;
