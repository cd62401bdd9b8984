import { describe, expect, test } from 'vitest';
import { faultyPastes } from './faulty-pastes.ts';
import { findingsOf } from './find-in-body.ts';

/** The first line of an example's body in its file. */
const FIRST_LINE = 8;

describe.each(faultyPastes)('$kind is told on its line, with a mend', ({ pastes }) => {
  const rows = pastes.map(([name, body, line = 1]) => ({ name, body, line }));
  test.each(rows)('$name', ({ body, line }) => {
    const found = findingsOf({ body });
    expect(found.map((one) => one.line - FIRST_LINE + 1)).toContain(line);
    for (const { suggestion } of found)
      expect(suggestion).toMatch(/^(?:Write|Begin|Leave|Take|Put|Remove|Close|Did|Link)/);
    // One fault gives one message a line; what it shows of spelling comes beside it.
    const lines = found.filter(({ rule }) => /markup|markdown|link|html|expression|syntax/.test(rule));
    expect(new Set(lines.map((one) => one.line)).size).toBe(lines.length);
  });
});

describe('what comes out right is left alone', () => {
  test.each([
    ['dial codes as code', 'کد `*100*1#` و `*780*1#` را بگیرید.'],
    ['a dial code with nothing to eat', 'کد *140# را بگیرید.'],
    ['a dial code with backslashes', 'کد \\*100\\*1# را بگیرید.'],
    ['bold with an ending', '**چراغ**ها و **مودم**\u200cها را ببینید.'],
    ['bold with punctuation behind it', '**مهم**: متن، **توجه**.'],
    ['bold within a bold item', '- **نام:** متن'],
    ['italics', 'این *مهم* است.'],
    ['a tick alone', '✅ وصل شد.'],
    ['a negative number with a dash', '–۵ درجه است.'],
    ['the number of an error', '۶۹۱: نام کاربری درست نیست.'],
    ['a backslash that is written with one', 'کلید \\\\ را بزنید، یا a\\_b و 1\\*2 و example\\.com.'],
    ['a range in Persian digits', '۵-۱۰ دقیقه صبر کنید.'],
    ['a negative number', '-5 درجه است.\n\n-۵ درجه است.'],
    ['a telephone number at the beginning', '+98 21 9100 0000 را بگیرید.'],
    ['a number at the beginning', '۱۰ دقیقه صبر کنید.\n\n۵. ۲ و ۳'],
    ['a number in a paragraph', 'مودم\n۱۲ بار چشمک می\u200cزند.'],
    ['a list that goes on behind a picture', '1. یک\n\n![مودم](modem.png)\n\n2. دو'],
    ['a list with a bracket', '1) یک\n2) دو'],
    ['a path', 'پوشهٔ C:\\Windows\\System32 را باز کنید.'],
    ['names with underscores', 'نام my_home_wifi است.'],
    ['names of languages', 'C++ و G++ و F# و #5'],
    ['a time and an address of hardware', 'ساعت 12:30:45 و aa:bb:cc:dd و ::1'],
    ['brackets', 'گزینهٔ [اختیاری] و [I] و [0] را ببینید.'],
    ['signs of comparing', 'a == b و a=b'],
    ['a heading with a number sign', '## دکمهٔ #5'],
    ['a table with an empty corner', '|  | رنگ |\n|---|---|\n| چراغ | قرمز |'],
    ['a bare address', 'به https://my.example.ir/a?b=1 بروید.'],
    ['a bare address before a full stop', 'به https://my.example.ir/.'],
    ['an address with Persian letters between brackets', '[مودم](https://fa.wikipedia.org/wiki/مودم)'],
    ['one picture in a line', '👉 مودم را خاموش کنید.'],
    ['a question and an answer', 'چرا؟ چون: متن'],
    ['an apostrophe', "modem's و users' است."],
    ['a line on its own', 'متن.\n\n---\n\nمتن.'],
    ['a link by name', '[واژه][جا]\n\n[جا]: /modem/restart-modem/'],
    ['a number that is a power', '2^10 است.'],
    ['a stroke', 'Windows | macOS'],
    ['signs by their names', 'متن &copy; &amp; &lt;'],
  ])('%s', (_, body) => {
    expect(findingsOf({ body }).map(({ message }) => message)).toEqual([]);
  });

  const foreign = faultyPastes.flatMap(({ pastes }) => pastes.map(([, body]) => body));

  test('all of it in a piece of code', () => {
    const code = foreign.map((body) => `~~~~text\n${body}\n~~~~`).join('\n\n');
    const found = findingsOf({ body: `متن.\n\n${code}` });
    expect(found.filter(({ rule }) => rule !== 'hidden-character')).toEqual([]);
  });

  test('all of it in a line as code', () => {
    const lines = foreign.flatMap((body) => body.split('\n')).filter((line) => line.trim() !== '');
    const code = lines.map((line) => `- متن \`\`\`\`\` ${line} \`\`\`\`\``).join('\n');
    expect(findingsOf({ body: code })).toEqual([]);
  });
});
