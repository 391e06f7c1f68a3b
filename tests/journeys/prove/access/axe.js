// axe-core with every rule of WCAG 2.2 and its own advice. Returns what it complains of, what it cannot tell, and which texts have less
// contrast than WCAG AAA wants: each [rule, element, more][].
const done = arguments[arguments.length - 1];
const rules = { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true }, 'identical-links-same-purpose': { enabled: true } };
const nodes = (of) => of.flatMap((one) => one.nodes.map((node) => [one.id, placed(document.querySelector(node.target.at(-1)) ?? document.body), `${one.help}: ${node.html.slice(0, 200)}`]));
axe.run(document, { rules, resultTypes: ['violations', 'incomplete'] }).then(
  ({ violations, incomplete }) => {
    const best = (one) => one.tags.includes('wcag2aaa');
    done({ faults: nodes(violations.filter((one) => !best(one))), best: nodes(violations.filter(best)), unsure: nodes(incomplete.filter((one) => !best(one))) });
  },
  (why) => done({ faults: [['axe', String(why), '']], best: [], unsure: [] }),
);
