/** A question with the answers yes and no. */
export const step = (id: string, yes: string, no: string) =>
  [
    `<Step id="${id}" question="مودم روشن است؟">`,
    `<Choice id="yes" go="${yes}">بله</Choice>`,
    `<Choice id="no" go="${no}">نه</Choice>`,
    '</Step>',
  ].join('\n');

/** An end where all is well. */
export const solved = (id: string) => `<Outcome id="${id}" result="solved">\nدرست شد.\n</Outcome>`;

/** An end that goes to support. */
export const ticket = (id: string) =>
  `<Outcome id="${id}" result="ticket" topic="modem">\nگزارش را بفرستید.\n</Outcome>`;

/** A guide's body with a tree that starts at `power`. */
export const tree = (...parts: string[]) => ({
  body: ['<DecisionTree start="power">', ...parts, '</DecisionTree>'].join('\n\n'),
});

/** A tree in which nothing is wrong. */
export const right = tree(step('power', 'fixed', 'broken'), solved('fixed'), ticket('broken'));
