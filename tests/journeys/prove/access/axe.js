// axe-core with every rule of WCAG 2.2 and its own advice. Returns what it complains of, what it cannot tell, and which texts have less
// contrast than WCAG AAA wants: each [rule, element, more][].
const done = arguments[arguments.length - 1];
const rules = { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true }, 'identical-links-same-purpose': { enabled: true } };
// A bar that stands over a button before somebody scrolls does not make the button small; our own check measures each whole.
const bars = [...document.querySelectorAll('body *')].filter((one) => ['sticky', 'fixed'].includes(getComputedStyle(one).position));
const meet = (one, other) => one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
const underBar = (element) => bars.some((bar) => !bar.contains(element) && meet(bar.getBoundingClientRect(), element.getBoundingClientRect()));
const counts = (one) => (node) => one.id !== 'target-size' || !underBar(document.querySelector(node.target.at(-1)) ?? document.body);
const nodes = (of) => of.flatMap((one) => one.nodes.filter(counts(one)).map((node) => [one.id, placed(document.querySelector(node.target.at(-1)) ?? document.body), `${one.help}: ${node.html.slice(0, 200)}`]));
axe.run(document, { rules, resultTypes: ['violations', 'incomplete'] }).then(
  ({ violations, incomplete }) => {
    const best = (one) => one.tags.includes('wcag2aaa');
    done({ faults: nodes(violations.filter((one) => !best(one))), best: nodes(violations.filter(best)), unsure: nodes(incomplete.filter((one) => !best(one))) });
  },
  (why) => done({ faults: [['axe', String(why), '']], best: [], unsure: [] }),
);
