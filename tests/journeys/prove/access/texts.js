// Every text that stands on the page, with the language that it is marked to be in: [text, language, element][].
// A button is told as one name in one language, whatever stands in it.
const found = [];
const nodes = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
while (nodes.nextNode()) {
  const whose = nodes.currentNode.parentElement;
  const text = nodes.currentNode.data.replace(/\s+/g, ' ').trim();
  if (text === '' || whose.closest('svg, script, style, option, button, [aria-hidden=true]') || !whose.checkVisibility({ visibilityProperty: true })) continue;
  found.push([text, whose.closest('[lang]')?.lang ?? '', placed(whose)]);
}
return found;
