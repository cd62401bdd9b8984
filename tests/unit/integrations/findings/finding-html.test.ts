import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../../src/diagnostics/diagnostic.ts';
import { say } from '../../../../src/diagnostics/say.ts';
import { adviceHtml, escapeHtml } from '../../../../src/integrations/findings/advice-html.ts';
import { findingHtml } from '../../../../src/integrations/findings/finding-html.ts';
import { ruleDocs } from '../../../../src/lint/rule-docs/table.ts';
import { findingsFa } from '../../../../src/strings/fa-findings.ts';
import { invented } from '../../diagnostics/invented.ts';

const place = { file: 'a.mdx', line: 3, column: 1 };

describe('one finding', () => {
  const found: Diagnostic = {
    ...place,
    ...say('tree-attribute.missing', { component: 'Choice', attribute: 'go' }),
  };
  const html = findingHtml(found, '<a href="#here">۳</a>');

  it('says in words whether it stops a publication', () => {
    expect(html).toMatch(/^<li class="error">/);
    expect(html).toContain(`>${findingsFa.error}</span>`);
    const old: Diagnostic = { ...place, ...invented('review-due', 'Old.', 'Read it.') };
    expect(findingHtml(old, '')).toContain(`>${findingsFa.warning}</span>`);
  });

  it('names the rule and the place as it is given', () => {
    expect(html).toContain('<a href="#here">۳</a> <code dir="ltr">tree-attribute</code>');
  });

  it('shows code as it is typed, from left to right', () => {
    expect(html).toContain('<code dir="ltr">&#60;Choice&#62;</code>');
    expect(html).toContain('<code dir="ltr">go=&#34;…&#34;</code>');
  });

  it('folds the rule\u2019s reason and its two examples away', () => {
    const { why, wrong, right } = ruleDocs['tree-attribute'];
    const folded = /<details><summary>[^<]+<\/summary>(.*)<\/details>/s.exec(html)?.[1] ?? '';
    expect(folded).toContain(adviceHtml(why));
    for (const example of [wrong, right])
      if ('body' in example) expect(folded).toContain(escapeHtml(example.body.trimEnd()));
  });
});

describe('what is told, as HTML', () => {
  it('is text, whatever of the guide it repeats', () => {
    expect(adviceHtml('«<img src=x onerror="a()">» نیست')).not.toContain('<img');
  });

  it('has no backticks around code', () => {
    expect(adviceHtml('میان دو نشان `a` بگذارید')).toBe('میان دو نشان <code dir="ltr">a</code> بگذارید');
  });
});
