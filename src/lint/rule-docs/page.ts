import { isRuleName, rules } from '../../diagnostics/rules.ts';
import type { Example, RuleDoc } from './rule-doc.ts';
import { ruleSections } from './table.ts';

/** Hidden characters are written by their numbers: the page would turn around, and nobody would see why. */
function seen(text: string): string {
  return text.replace(
    /[\u202a-\u202e]/g,
    (letter) => `[U+${letter.charCodeAt(0).toString(16).toUpperCase()}]`,
  );
}

/** An example longer than this is shown by its beginning: what it shows is its length. */
const MAX_EXAMPLE_LINES = 32;

function fence(language: string, text: string): string {
  const lines = seen(text).trimEnd().split('\n');
  const whole = lines.length <= MAX_EXAMPLE_LINES ? lines : [...lines.slice(0, MAX_EXAMPLE_LINES - 8), '…'];
  return `\`\`\`\`${language}\n${whole.join('\n')}\n\`\`\`\``;
}

function shown(example: Example): string {
  if ('head' in example) return fence('yaml', example.head);
  if ('body' in example) return fence('mdx', example.body);
  return Object.entries(example.files)
    .map(([file, text]) =>
      text === ''
        ? `پروندهٔ \`${file}\` نیست.`
        : `\`${file}\`:\n\n${fence(file.endsWith('.yaml') ? 'yaml' : 'mdx', text)}`,
    )
    .join('\n\n');
}

function ruleText(name: string, { title, why, wrong, right }: RuleDoc): string {
  const severity = isRuleName(name) && rules[name] === 'warning' ? 'هشدار' : 'خطا';
  return [
    `### \`${name}\``,
    `**${title}** (${severity})`,
    why,
    'نادرست:',
    shown(wrong),
    'درست:',
    shown(right),
  ].join('\n\n');
}

/** The rules' page for editors, `content/RULES.md`, in Persian. */
export function rulesPage(): string {
  const opening = [
    '# قاعده‌های محتوا',
    'این صفحه را `npm run rules` از روی خود قاعده‌ها می‌سازد؛ دستی عوضش نکنید. هر یافتهٔ `npm run lint:content` نام یکی از این قاعده‌ها را دارد. «خطا» جلوی انتشار را می‌گیرد، «هشدار» نه. آنچه خودکار درست می‌شود با `npm run lint:content -- --fix` درست کنید.',
  ];
  const sections = ruleSections.flatMap(([title, docs]) => [
    `## ${title}`,
    ...Object.entries(docs).map(([name, doc]) => ruleText(name, doc)),
  ]);
  return `${[...opening, ...sections].join('\n\n')}\n`;
}
