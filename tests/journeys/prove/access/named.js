// What every look into the page begins with: names of elements that are the same in every language, and what can be seen.
const scope = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
/** The styles' own marks, and ids that are counted, are left out. */
const named = (one) => {
  const id = /^[a-z-]+$/.test(one.id) ? `#${one.id}` : '';
  const classes = [...one.classList].filter((each) => !each.startsWith('s-') && !each.startsWith('svelte-')).map((each) => `.${each}`).join('');
  const more = ['name', 'href', 'type'].map((each) => (one.hasAttribute(each) ? `[${each}=${one.getAttribute(each).slice(0, 30)}]` : '')).join('');
  return one.localName + id + classes + more;
};
/** With what it stands in. */
const placed = (one) => (one.parentElement && one.parentElement !== document.body ? `${named(one.parentElement)} > ` : '') + named(one);
const words = (one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 60);
const seen = (one) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !one.closest('.visually-hidden');
/** Everything that takes a press or a key. */
const CONTROLS = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=link], [tabindex="0"]';
