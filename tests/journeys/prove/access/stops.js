// Where the Tab key must stop, in their order. Kept in the page, so that each stop can be told from the others.
// Returns how many.
const first = new Set();
window.stops = [...scope.querySelectorAll(CONTROLS)].filter((one) => {
  if (one.disabled || one.tabIndex < 0 || !one.checkVisibility({ visibilityProperty: true })) return false;
  if (one.type !== 'radio') return true;
  // Radio buttons of one name are one stop; arrows go on within it.
  const group = `${one.form ? [...document.forms].indexOf(one.form) : ''} ${one.name}`;
  return !first.has(group) && first.add(group);
});
return window.stops.length;
