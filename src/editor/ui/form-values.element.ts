/** The fields that stand directly in a part of a form. */
const fieldsIn = (container: Element): HTMLElement[] =>
  [...container.children].filter(
    (child): child is HTMLElement => child instanceof HTMLElement && child.dataset['field'] !== undefined,
  );

/** The parts of a list's entries that hold their controls. */
export const entriesOf = (list: Element): HTMLElement[] => [
  ...list.querySelectorAll<HTMLElement>(':scope > .entries > .entry > .entry-fields'),
];

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isControl = (element: Element | null): element is Control =>
  element instanceof HTMLInputElement ||
  element instanceof HTMLTextAreaElement ||
  element instanceof HTMLSelectElement;

/** The controls in a part of a form, in their order. */
export const controlsIn = (container: Element): Control[] =>
  [...container.querySelectorAll('input, textarea, select:not(.insert)')].filter(isControl);

/** What a control says: a moment that nobody changed is as the file has it. */
function valueOf(control: Control | undefined): string {
  if (control === undefined) return '';
  const { was, wall } = control.dataset;
  return was !== undefined && control.value === wall ? was : control.value;
}

function readField(field: HTMLElement): unknown {
  const [first] = controlsIn(field);
  switch (field.dataset['kind']) {
    case 'group':
      return readGroup(field);
    case 'groups':
      return entriesOf(field).map(readGroup);
    case 'choices':
    case 'findings':
      return entriesOf(field).map((entry) => valueOf(controlsIn(entry)[0]));
    case 'pairs':
      return entriesOf(field).map((entry) => {
        const [name, value] = controlsIn(entry);
        return { name: valueOf(name), value: valueOf(value) };
      });
    case 'switch':
      return first instanceof HTMLInputElement && first.checked;
    default:
      return valueOf(first);
  }
}

/** What is filled in, by the names of the fields, as the server takes it. */
export const readGroup = (container: Element): Readonly<Record<string, unknown>> =>
  Object.fromEntries(fieldsIn(container).map((field) => [field.dataset['field'] ?? '', readField(field)]));

/** The field of a path, or the nearest around it, and its first control; undefined where the form has no such field. */
export function fieldAt(
  container: Element,
  path: readonly (string | number)[],
): { readonly field: HTMLElement; readonly control: Control | undefined } | undefined {
  const [first, ...rest] = path;
  // A file that is a list has one field without a name.
  const whole =
    typeof first === 'number'
      ? fieldsIn(container).find(({ dataset }) => dataset['field'] === '')
      : undefined;
  const field = whole ?? fieldsIn(container).find(({ dataset }) => dataset['field'] === String(first));
  if (field === undefined) return undefined;
  const [index, ...inner] = whole === undefined ? rest : path;
  const entry = typeof index === 'number' ? entriesOf(field)[index] : undefined;
  const deeper = entry === undefined ? fieldAt(field, rest) : fieldAt(entry, inner);
  return deeper ?? { field: entry ?? field, control: controlsIn(entry ?? field)[0] };
}
