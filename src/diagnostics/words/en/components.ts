import type { Near } from '../../closest.ts';
import type { WordsOfRules } from '../words.ts';
import { insteadOf } from './common.ts';

interface Named {
  readonly name: string;
}

interface Attribute extends Named {
  readonly component: string;
}

const NO_CODE = 'Remove it: components need no import. In prose, begin the line with another word.';

/** What is said of components: what they are, what they take and where they stand. */
export const componentWords = {
  expression: () => ['Braces {…} are code.', 'Remove them, or write them as code between two backticks.'],
  'expression.value': ({ component }: { component: string }) => [
    `<${component}> has a value in braces.`,
    'Write the value as plain text in double quotes: name="value".',
  ],
  'import-export': () => ['A line that begins with import or export is code.', NO_CODE],
  'unknown-component': ({ name, near }: Named & { near: Near }) => [
    `There is no component <${name}>.`,
    insteadOf(near),
  ],
  'unknown-attribute': ({ component, name, near }: Attribute & { near: Near }) => [
    `<${component}> takes no attribute "${name}".`,
    insteadOf(near),
  ],
  'unknown-attribute.twice': ({ component, name }: Attribute) => [
    `<${component}> has the attribute "${name}" twice.`,
    'Leave one of the two.',
  ],
  'attribute-value.missing': ({ component, name }: Attribute) => [
    `The attribute ${name} of <${component}> has no value.`,
    `Write ${name}="…", in double quotes.`,
  ],
  'attribute-value.empty': ({ component, name }: Attribute) => [
    `The attribute ${name} of <${component}> is empty.`,
    `Write what it shows, or leave ${name} out.`,
  ],
  'attribute-value.no-site-name': ({ near }: { near: Near }) => ['<Site> has no name.', insteadOf(near)],
  'attribute-value.site-name': ({ name, near }: Named & { near: Near }) => [
    `<Site> knows no "${name}".`,
    insteadOf(near),
  ],
  'tree-content.answer': () => [
    'An answer can hold words only: no link, list, picture or component but <Key>.',
    'Move it above, into the text of the step.',
  ],
  'tree-content.between': ({ name, children }: Named & { children: readonly string[] }) => [
    `Nobody sees what stands directly in <${name}>.`,
    `Move it into one of ${children.map((child) => `<${child}>`).join(', ')}, or out of <${name}>.`,
  ],
  'misplaced-component.inside': ({ name, inside }: Named & { inside: string }) => [
    `<${name}> does not stand directly in <${inside}>.`,
    `Move it into <${inside}>, out of everything else.`,
  ],
  'misplaced-component.in-line': ({ name }: Named) => [
    `<${name}> stands in a line with other words.`,
    'Put it on lines of its own, with an empty line before and after it.',
  ],
  'misplaced-component.nested': ({ name }: Named) => [
    `<${name}> stands inside another <${name}>.`,
    'Move it out of the other, behind it.',
  ],
  'empty-part.attributes': ({ name }: Named) => [
    `<${name}> shows nothing.`,
    `Say in its attributes what it shows: <${name} …="…" />.`,
  ],
  'empty-part.inside': ({ name }: Named) => [
    `<${name}> shows nothing.`,
    `Write what it shows between <${name}> and </${name}>, or take it out.`,
  ],
  'empty-part.guide': () => ['The guide has no text.', 'Write it below the second line ---.'],
  'empty-part.snippet': () => ['The snippet has no text.', 'Write it, or delete the file.'],
  'tree-id.page': ({ id }: { id: string }) => [
    `"${id}" cannot be the id of a part: the page itself has a place of that name.`,
    'Give it another id.',
  ],
  'tree-id.heading': ({ id }: { id: string }) => [
    `"${id}" cannot be the id of a part: a heading of this guide has that address.`,
    'Give it another id.',
  ],
  'tree-id.question': ({ id, owner }: { id: string; owner: string }) => [
    `"${id}" cannot be the id of a part: it is the heading of "${owner}".`,
    'Give it another id.',
  ],
} satisfies WordsOfRules;
