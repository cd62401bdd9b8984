import { describe, expect, test } from 'vitest';
import { findingsOf } from './find-in-body.ts';

/** What people paste or type, by where it comes from: a name, the text, and the line on which it has to be told. */
type Paste = readonly [name: string, body: string, line?: number];

/** The first line of an example's body in its file. */
const FIRST_LINE = 8;

const eaten: readonly Paste[] = [
  ['a dial code', 'کد *100*1# را بگیرید.'],
  ['a dial code alone', '*780*1#'],
  ['a dial code in bold digits', 'کد *100* را بگیرید.'],
  ['a code to divert calls', 'کد **21*09120000000# را بگیرید.'],
  ['two codes in a line', 'کد *140# یا *780*2# را بگیرید.'],
  ['a code in Persian digits', 'کد *۱۰۰*۱# را بگیرید.'],
  ['a product of numbers', 'اندازه 3*4*5 است.'],
  ['a name between underscores', 'نام شبکه _home_ است.'],
  ['a name between two underscores', 'فایل __init__ را باز کنید.'],
  ['ranges with tildes', 'بین 5~10 و 20~30 است.'],
  ['a formula with tildes', 'H~2~O'],
  ['a path of a network', 'نشانی \\\\192.168.1.1\\share را باز کنید.'],
  ['a path of a server', 'به \\\\server\\files بروید.'],
  ['a path with a sign', 'پوشهٔ C:\\Users\\.config را باز کنید.'],
  ['a path at the end of a line', 'پوشه C:\\Windows\\\nرا باز کنید.'],
  ['a line under a line', 'متن راهنما\n---\n\nمتن.'],
  ['two strokes under a line', 'متن راهنما\n===\n\nمتن.'],
  ['a year at the beginning', '1400. سال خوبی بود.'],
  ['a number at the beginning', 'متن.\n\n5. مودم را خاموش کنید.', 3],
  ['a footnote', 'متن[^1] دارد.\n\n[^1]: یادداشت.'],
  ['a footnote that is not there', 'متن[^1] دارد.'],
  ['a definition that nothing names', 'متن.\n\n[توجه]: مودم', 3],
  ['a definition of an address that nothing names', 'متن.\n\n[site]: https://example.ir', 3],
  ['a # at the end of a heading', 'متن.\n\n## دکمهٔ #', 3],
  ['a way up through folders', 'پوشهٔ ..\\..\\files'],
  ['all files of a folder', 'فایل %temp%\\*.tmp را پاک کنید.'],
  ['a password with a backslash', 'رمز p\\@ss است.'],
  ['a sum of products', '2*2=4 و 3*3=9'],
  ['a remark as a definition', '[//]: # (یادداشت)'],
  ['a heading without words', 'متن.\n\n##\n\nمتن.', 3],
];

const leftOver: readonly Paste[] = [
  ['bold with spaces inside', 'این ** مهم ** است.'],
  ['bold with a space at its end', 'این **مهم **است.'],
  ['bold that is not closed', 'این **مهم است.'],
  ['bold with punctuation and a word at its end', '**مهم:**متن را بخوانید.'],
  ['bold around a quotation with an ending', '**«مهم»**ها را بخوانید.'],
  ['a backtick alone', 'دستور `ping را بزنید.'],
  ['a heading without a space', 'متن.\n\n##عنوان', 3],
  ['a heading of one sign without a space', '#عنوان'],
  ['a link with a space in its address', '[واژه](/modem/restart modem/)'],
  ['a link that is not closed', '[واژه](/modem/restart-modem/ را ببینید.'],
  ['a link the wrong way round', '(واژه)[/modem/restart-modem/]'],
  ['a table without its second line', '| نام | رنگ |\n| قرمز | خطا |'],
  ['a table without names', '|  |  |\n|---|---|\n| قرمز | خطا |'],
  ['a row with too many cells', '| نام | رنگ |\n|---|---|\n| الف | ب | ج |', 3],
  ['cells pasted from a spreadsheet', 'نام\tرنگ\nچراغ\tقرمز'],
  ['bold in a caption', '<Wiring kind="splitter" caption="**مهم** است" />'],
  [
    'code in a platform\u2019s name',
    '<Platforms>\n\n<Platform name="`Windows`">\n\nمتن.\n\n</Platform>\n\n</Platforms>',
    3,
  ],
  ['a table without strokes around it', 'نام | رنگ\nقرمز | خطا'],
  ['a table of plus signs', '+---+---+\n| a | b |\n+---+---+'],
  ['a size behind a picture\u2019s words', '![مودم|300](/pictures/modem.png)'],
  ['a size behind a picture\u2019s address', '![مودم](/pictures/modem.png =300x200)'],
  ['a link without an address', '[واژه]()'],
];

const lists: readonly Paste[] = [
  ['Persian numbers with a full stop', '۱. مودم را خاموش کنید.\n۲. یک دقیقه صبر کنید.'],
  ['Persian numbers with a bracket', '۱) مودم را خاموش کنید.\n۲) صبر کنید.'],
  ['Persian numbers with a hyphen', '۱- مودم را خاموش کنید.\n۲- صبر کنید.'],
  ['Persian numbers with a hyphen, glued', '۱-مودم را خاموش کنید.\n۲-صبر کنید.'],
  ['Persian numbers in paragraphs of their own', '۱. مودم را خاموش کنید.\n\n۲. صبر کنید.'],
  ['Persian numbers in a quotation', '> ۱. مودم را خاموش کنید.\n> ۲. صبر کنید.'],
  ['Persian numbers below a sentence', 'این کارها را بکنید:\n۱. مودم را خاموش کنید.\n۲. صبر کنید.', 2],
  ['Persian numbers in a note', '<Note>\n\n۱. مودم را خاموش کنید.\n\n</Note>', 3],
  ['Latin numbers with a hyphen', '1- مودم را خاموش کنید.\n2- صبر کنید.'],
  ['Latin numbers, glued', '1.مودم را خاموش کنید.\n2.صبر کنید.'],
  ['numbers in brackets', '(۱) مودم را خاموش کنید.\n(۲) صبر کنید.'],
  ['numbers in circles', '① مودم را خاموش کنید.\n② صبر کنید.'],
  ['numbers as pictures', '1\ufe0f\u20e3 مودم را خاموش کنید.\n2\ufe0f\u20e3 صبر کنید.'],
  ['letters', 'الف) مودم را خاموش کنید.\nب) صبر کنید.'],
  ['bullets', '• مودم را خاموش کنید.\n• صبر کنید.'],
  ['bullets, glued', '•مودم را خاموش کنید.\n•صبر کنید.'],
  ['large bullets', '● مودم را خاموش کنید.'],
  ['small squares', '▪ مودم را خاموش کنید.'],
  ['dashes', '– مودم را خاموش کنید.\n– صبر کنید.'],
  ['long dashes', '— مودم را خاموش کنید.'],
  ['hyphens, glued', '-مودم را خاموش کنید.\n-صبر کنید.'],
  ['stars, glued', '*مودم را خاموش کنید.'],
  ['a word processor\u2019s bullets', '·\tمودم را خاموش کنید.\n·\tصبر کنید.'],
  ['a word processor\u2019s second bullets', 'o\tمودم را خاموش کنید.'],
  ['a word processor\u2019s square bullets', '§  مودم را خاموش کنید.'],
  ['a word processor\u2019s own signs', '\uf0b7 مودم را خاموش کنید.'],
  ['ticks', '✅ مودم را خاموش کنید.\n✅ صبر کنید.'],
  ['pictures', '👉 مودم را خاموش کنید.\n👉 صبر کنید.'],
  ['boxes', '☐ مودم را خاموش کنید.'],
  ['a list to tick', '- [ ] مودم را خاموش کنید.\n- [x] صبر کنید.'],
  ['a list to tick with numbers', '1. [ ] مودم را خاموش کنید.'],
  ['boxes of brackets', '[ ] مودم را خاموش کنید.'],
  ['numbers that a converter saved', '1\\. مودم را خاموش کنید.\n2\\. صبر کنید.'],
  ['hyphens that a converter saved', '\\- مودم را خاموش کنید.'],
  ['Roman numbers', 'i. مودم را خاموش کنید.\nii. صبر کنید.'],
  ['two stars', '** مودم را خاموش کنید.'],
  ['steps without numbers', '<Steps>\n\n- مودم را خاموش کنید.\n- صبر کنید.\n\n</Steps>', 3],
  ['arrows', '→ مودم را خاموش کنید.\n→ صبر کنید.'],
  ['long strokes of the keyboard', 'ـ مودم را خاموش کنید.\nـ صبر کنید.'],
  ['small stars', '٭ مودم را خاموش کنید.'],
];

const systems: readonly Paste[] = [
  ['Docusaurus, a note', ':::note\nمتن.\n:::'],
  ['Docusaurus, a note with a title', ':::tip[نکته]\n\nمتن.\n\n:::'],
  ['VitePress, a note', '::: warning\nمتن.\n:::'],
  ['GitHub, a note', '> [!NOTE]\n> متن.'],
  ['Obsidian, a folded note', '> [!tip]- عنوان\n> متن.'],
  ['MkDocs, a note', '!!! note\n    متن.'],
  ['MkDocs, a folded note', '??? note "عنوان"\n    متن.'],
  ['MkDocs, tabs', '=== "ویندوز"\n\n    متن.'],
  ['MkDocs, keys', 'کلید ++ctrl+c++ را بزنید.'],
  ['MkDocs, an inserted text', 'این ++مهم++ است.'],
  ['MkDocs, a picture by name', ':material-home: خانه'],
  ['MkDocs, an abbreviation', '*[DSL]: خط تلفن'],
  ['MkDocs, a piece of another file', '--8<-- "a.md"'],
  ['MkDocs, attributes', 'متن {: .class }'],
  ['Hugo, a shortcode', '{{< figure src="a.png" >}}'],
  ['Jekyll, a tag', '{% include note.html %}'],
  ['Vue, a value', 'متن {{ page.title }}'],
  ['a table of contents', '[TOC]\n\nمتن.'],
  ['a table of contents of VuePress', '[[toc]]\n\nمتن.'],
  ['Obsidian, a mark', 'این ==مهم== است.'],
  ['Obsidian, a link', '[[restart-modem]] را ببینید.'],
  ['Obsidian, a link with words', '[[restart-modem|خاموش کردن]] را ببینید.'],
  ['Obsidian, a picture', '![[modem.png]]'],
  ['Obsidian, a remark', 'متن %%یادداشت%% دارد.'],
  ['Obsidian, the mark of a block', 'متن راهنما ^a1b2c3'],
  ['Slack and GitHub, a picture by name', 'صبر کنید :hourglass: تا روشن شود.'],
  ['Discord, hidden text', 'رمز ||1234|| است.'],
  ['Pandoc, a raised sign', 'متر^2^ است.'],
  ['Pandoc, a footnote in the line', 'متن^[یادداشت] دارد.'],
  ['Pandoc, definitions', 'مودم\n: جعبه\u200cای با چراغ', 2],
  ['a formula', '$$x = 1$$'],
  ['WordPress, a caption', '[caption id="a" align="left"]متن[/caption]'],
  ['WordPress, a gallery', '[gallery ids="1,2"]'],
  ['a forum, bold', '[b]مهم[/b] است.'],
  ['a forum, a link', '[url=https://example.ir]متن[/url]'],
  ['a forum, a picture', '[img]https://example.ir/a.png[/img]'],
  ['MediaWiki, bold', "این '''مهم''' است."],
  ['MediaWiki, italics', "این ''مهم'' است."],
  ['MediaWiki, a heading', 'متن.\n\n== عنوان ==', 3],
  ['MediaWiki, a link', 'به [https://example.ir سایت] بروید.'],
  ['MediaWiki, a template', '{{نکته|متن}}'],
  ['AsciiDoc, a note', 'NOTE: متن.'],
  ['AsciiDoc, a note in brackets', '[NOTE]\nمتن.'],
  ['AsciiDoc, a heading', '= عنوان'],
  ['AsciiDoc, a picture', 'image::modem.png[مودم]'],
  ['AsciiDoc, a link', 'به https://example.ir[سایت] بروید.'],
  ['AsciiDoc, a key', 'kbd:[Ctrl] را بزنید.'],
  ['AsciiDoc, a list', '. مودم را خاموش کنید.\n. صبر کنید.'],
  ['reStructuredText, a note', '.. note:: متن'],
  ['Org, a block', '#+BEGIN_SRC\nping\n#+END_SRC'],
  ['Org, a link', '[[https://example.ir][سایت]]'],
  ['Textile and Jira, a heading', 'h2. عنوان'],
  ['Jira, a link', 'به [سایت|https://example.ir] بروید.'],
  ['Jira, a block', '{code}\nping\n{code}'],
  ['a sign by a name that is not closed', 'متن&nbsp متن'],
  ['a sign by its name, twice', 'متن&amp;nbsp;متن'],
  ['Notion, a box', '<aside>\nمتن.\n</aside>'],
  ['HTML, a key', 'کلید <kbd>Ctrl</kbd> را بزنید.'],
  ['quotes of two signs', 'گزینهٔ <<شبکه>> را بزنید.'],
  ['Hugo, a head of another kind', '+++\nمتن'],
  ['Jira, a quotation', 'bq. متن'],
  ['MkDocs, an inserted sign', 'این ^^مهم^^ است.'],
];

const addresses: readonly Paste[] = [
  ['a Persian comma behind it', 'به https://my.example.ir/، بروید.'],
  ['a closing quote behind it', 'به «https://my.example.ir/pay» بروید.'],
  ['a Persian question mark behind it', 'سایت https://my.example.ir/x؟'],
  ['a Persian semicolon behind it', 'سایت https://my.example.ir/؛ بروید.'],
  ['a word behind it', 'سایت https://my.example.irرا باز کنید.'],
  ['a dash behind it', 'سایت https://my.example.ir/\u2014یا'],
  ['dots behind it', 'سایت https://my.example.ir/…'],
  ['a comma behind one without https', 'سایت www.example.ir، را باز کنید.'],
  ['a comma in one between brackets', '[سایت](https://example.ir/،)'],
];

describe.each([
  { kind: 'what Markdown takes out of a text', pastes: eaten },
  { kind: 'signs of Markdown that make nothing', pastes: leftOver },
  { kind: 'a list that is none', pastes: lists },
  { kind: 'the notation of another system', pastes: systems },
  { kind: 'an address with something behind it', pastes: addresses },
])('$kind is told on its line, with a mend', ({ pastes }) => {
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
    ['a list that goes on behind a picture', '1. یک\n\n![مودم](/pictures/modem.png)\n\n2. دو'],
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

  const foreign = [...eaten, ...leftOver, ...lists, ...systems, ...addresses].map(([, body]) => body);

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
