import { formatLatinCode } from '../reference-code/format-latin-code.ts';
import { findCodes } from './find-codes.ts';
import { groupDigits, type FieldText } from './group-digits.ts';

const textOf = ({ value, selectionStart }: HTMLInputElement): FieldText => ({
  value,
  caret: selectionStart ?? value.length,
});

function put(input: HTMLInputElement, { value, caret }: FieldText) {
  if (input.value === value) return;
  input.value = value;
  input.setSelectionRange(caret, caret);
}

/** Puts codes at the caret, in the place of what is selected. */
function insert(input: HTMLInputElement, codes: readonly string[]) {
  const { value, selectionStart, selectionEnd } = input;
  const start = value.slice(0, selectionStart ?? value.length);
  const end = value.slice(selectionEnd ?? value.length);
  const pasted = `${start}${start.trim() === '' ? '' : ', '}${codes.map(formatLatinCode).join(', ')}`;
  put(input, groupDigits({ value: `${pasted}${end.trim() === '' ? '' : ', '}${end}`, caret: pasted.length }));
}

/**
 * Makes a field one for reference codes: digits are grouped while they are typed, and of a pasted report only its codes
 * stay, since a field of one line would run its lines together.
 * @param onReport is told the whole of a report that was pasted.
 */
export function watchCodeField(input: HTMLInputElement, onReport: (text: string) => void): void {
  input.addEventListener('input', (event) => {
    const { inputType = '', isComposing = false } = event instanceof InputEvent ? event : {};
    if (!isComposing) put(input, groupDigits(textOf(input), inputType === 'deleteContentForward'));
  });
  input.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const { codes } = findCodes(text);
    if (codes.length === 0) return;
    event.preventDefault();
    onReport(text);
    insert(input, codes);
  });
}
