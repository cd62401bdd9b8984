import fc from '../../../properties.ts';
import { describe, expect, it } from 'vitest';
import { bodyFixes, bodyTexts } from '../../../../src/editor/forms/body-texts.ts';
import { editText } from '../../../../src/editor/edit-text.ts';

const tree = '<DecisionTree start="a">\n\n<Step id="a" question="؟">\nمتن\n</Step>\n\n</DecisionTree>';
const guide = `---\ntitle: x\n---\n\nپیش از آن.\n\n${tree}\n`;

describe('the text below a head', () => {
  it('is one text, or of a guide with a tree what is before and behind it', () => {
    expect([...bodyTexts('---\na: 1\n---\n\nسلام.\n\nدرود.\n')]).toEqual([['body', 'سلام.\n\nدرود.']]);
    expect([...bodyTexts(guide)]).toEqual([
      ['before', 'پیش از آن.'],
      ['after', ''],
    ]);
  });

  it('is replaced and nothing around it, whatever is written, with the line ends of the file', () => {
    const word = fc.stringMatching(/^[a-z]{1,5}$/);
    const lines = fc.array(word, { maxLength: 4 }).map((all) => all.join('\n\n'));
    fc.assert(
      fc.property(lines, lines, fc.boolean(), (before, after, isWindows) => {
        const source = isWindows ? guide.replaceAll('\n', '\r\n') : guide;
        const edited = editText(source, bodyFixes(source, { before, after })) ?? '';
        expect(Object.fromEntries(bodyTexts(edited))).toEqual({ before, after });
        expect(edited.replaceAll('\r\n', '\n')).toContain(tree);
        if (isWindows) expect(edited).not.toMatch(/[^\r]\n/);
        expect(bodyFixes(source, Object.fromEntries(bodyTexts(source)))).toEqual([]);
      }),
    );
  });
});
