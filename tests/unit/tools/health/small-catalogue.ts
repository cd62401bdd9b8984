import type { Content } from '../../../../src/content/model.ts';
import { lintFiles } from '../../../../src/lint/lint-files.ts';
import { exampleFiles } from '../../../../src/lint/rule-docs/example-files.ts';

/** The day that the reports of these tests are made on. */
export const today = new Date('2026-11-22');

interface Guide {
  readonly title: string;
  readonly symptom?: string;
  readonly aliases?: string;
  readonly related?: string;
  readonly reviewed?: string;
  readonly body?: string;
}

/** A guide as an editor writes it. */
function written({ title, symptom = 'modem', aliases = '', related = '', ...rest }: Guide): string {
  const { reviewed = '2026-11-12', body = 'مودم را روشن کنید.' } = rest;
  return `---
title: ${title}
summary: با این راهنما می\u200cفهمید چه شده است و چطور درستش کنید تا دوباره کار کند.
symptoms: [${symptom}]
aliases: [${aliases}]
related: [${related}]
reviewed: ${reviewed}
---

${body}
`;
}

/** A tree of three parts, two questions on its longest way and one end, which leads to another guide. */
export const tree = `<DecisionTree start="power">

<Step id="power" question="چراغ روشن است؟">

<Choice id="yes" go="sound">بله</Choice>
<Choice id="no" go="restart">نه</Choice>

</Step>

<Step id="sound" question="صدا می\u200cدهد؟">

<Choice id="yes" go="restart">بله</Choice>
<Choice id="no" go="restart">نه</Choice>

</Step>

<Outcome id="restart" result="article" article="restart-modem" title="خاموش و روشنش کنید">

راهنمای دیگر را باز کنید.

</Outcome>

</DecisionTree>`;

/** A catalogue of the guide `restart-modem`, which is always there, and these, by their slugs. */
export function catalogue(
  guides: Readonly<Record<string, Guide>>,
  files: Readonly<Record<string, string>> = {},
): Content {
  const own = Object.entries(guides).map(([slug, guide]) => [
    `articles/fa/${guide.symptom ?? 'modem'}/${slug}.mdx`,
    written(guide),
  ]);
  return lintFiles(exampleFiles({ files: { ...Object.fromEntries(own), ...files } }), {
    now: today,
    pictures: new Map(),
  });
}
