import { describe, expect, it } from 'vitest';
import { readGuide } from '../../../src/content/read-guide.ts';
import { EXAMPLE_FILE, exampleFiles } from '../../../src/lint/rule-docs/example-files.ts';

function sectionsOf(body: string) {
  const { body: read } = readGuide(EXAMPLE_FILE, exampleFiles({ body }).get(EXAMPLE_FILE) ?? '');
  if (read === undefined) throw new Error('The guide cannot be read.');
  const { text, sections } = read.guide;
  expect(sections.map((section) => section.text).join('\n')).toBe(text);
  return sections;
}

describe('the sections of a guide', () => {
  it('are its beginning and each heading with what follows it', () => {
    expect(sectionsOf('سلام.\n\n## ویندوز\n\nیک.\n\n<Note>\n\nنکته.\n\n</Note>\n\n## ویندوز\n\nدو.')).toEqual(
      [
        { hash: '', label: '', text: 'سلام.' },
        { hash: '#ویندوز', label: 'ویندوز', text: 'ویندوز\nیک.\nنکته.' },
        { hash: '#ویندوز-1', label: 'ویندوز', text: 'ویندوز\nدو.' },
      ],
    );
  });

  it('are what a table, a light and a screen say, too', () => {
    const [, lights] = sectionsOf(
      'سلام.\n\n## چراغ\n\n<ModemLights power="green" caption="روشن" />\n\n<Screen en="Error" fa="خطا" />\n\n| یک | دو |\n| --- | --- |\n| سه | چهار |',
    );
    expect(lights?.text).toBe('چراغ\nروشن\nخطا\nError\nیک دو\nسه چهار');
  });

  it('are the steps and actions of its tree by their ids; what an end says belongs to the step that decides for it', () => {
    const tree = `سلام.

<DecisionTree start="power">

<Step id="power" question="چراغ روشن است؟">

نگاه کنید.

<Choice id="on" go="restart">بله</Choice>
<Choice id="off" go="fixed">نه</Choice>

</Step>

<Action id="restart" title="خاموش و روشن کنید" go="line">

از برق بکشید.

</Action>

<Action id="wait" go="line">

صبر کنید.

</Action>

<Outcome id="fixed" result="solved">

آداپتور سوخته بود.

</Outcome>

<Outcome id="line" result="ticket" topic="line">

خط خراب است.

</Outcome>

</DecisionTree>

پایان.`;
    expect(sectionsOf(tree)).toEqual([
      { hash: '', label: '', text: 'سلام.' },
      { hash: '#power', label: 'چراغ روشن است؟', text: 'چراغ روشن است؟\nنگاه کنید.\nبله\nنه' },
      { hash: '#restart', label: 'خاموش و روشن کنید', text: 'خاموش و روشن کنید\nاز برق بکشید.' },
      { hash: '#wait', label: 'صبر کنید.', text: 'صبر کنید.' },
      { hash: '#power', label: 'چراغ روشن است؟', text: 'آداپتور سوخته بود.' },
      { hash: '#restart', label: 'خاموش و روشن کنید', text: 'خط خراب است.' },
      { hash: '', label: '', text: 'پایان.' },
    ]);
  });

  it('are nothing of a guide without text', () => {
    expect(sectionsOf('')).toEqual([]);
  });
});
