import { isRuleName, rules } from '../../diagnostics/rules.ts';
import { examplePartsOf, type ExamplePart } from './example-parts.ts';
import type { Example, RuleDoc } from './rule-doc.ts';
import { ruleSections } from './table.ts';

function fence({ language, lines }: ExamplePart): string {
  return `\`\`\`\`${language}\n${lines.join('\n')}\n\`\`\`\``;
}

function shown(example: Example): string {
  return examplePartsOf(example)
    .map((part) => {
      const { file, lines } = part;
      if (file === undefined) return fence(part);
      return lines.length === 0 ? `پروندهٔ \`${file}\` نیست.` : `\`${file}\`:\n\n${fence(part)}`;
    })
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
