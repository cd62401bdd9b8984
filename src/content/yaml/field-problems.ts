import type { z } from 'astro/zod';
import type { Advice } from '../../diagnostics/diagnostic.ts';
import { suggestWord } from '../../diagnostics/closest.ts';

type Issue = z.core.$ZodIssue;

/** A value as it may be repeated in a message. */
const shown = (value: unknown) => {
  if (typeof value === 'string') return value.slice(0, 60);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '…';
};

/** Fields whose number need not be a whole one. */
const mayBeBroken: ReadonlySet<string> = new Set(['check.slow']);

function typeAdvice(issue: Extract<Issue, { code: 'invalid_type' }>, field: string, value: unknown): Advice {
  const name = field.split('.').at(-1) ?? field;
  if (value === null || value === '')
    return {
      message: `The field "${field}" is empty.`,
      suggestion: 'Write its value after the colon, or remove the line.',
    };
  switch (issue.expected) {
    case 'array':
      return {
        message: `The field "${field}" wants a list.`,
        suggestion: `Write it in brackets, "${name}: [${shown(value)}]", or each on a line of its own after "- ".`,
      };
    case 'string':
      return typeof value === 'object'
        ? { message: `The field "${field}" wants text.`, suggestion: 'Write one value after the colon.' }
        : {
            message: `The field "${field}" wants text, and ${shown(value)} is none.`,
            suggestion: `Put it between double quotes: "${shown(value)}".`,
          };
    case 'number':
    case 'int':
      return {
        message: `The field "${field}" wants a ${mayBeBroken.has(field) ? '' : 'whole '}number.`,
        suggestion: 'Write Latin digits alone, without quotes: 20.',
      };
    default:
      return {
        message: `The field "${field}" wants fields of its own.`,
        // A schema that knows what was meant says so in place of the library's own words.
        suggestion: issue.message.startsWith('Invalid input')
          ? 'Write each on a line of its own below it, two spaces further in.'
          : issue.message,
      };
  }
}

function sizeAdvice(
  issue: Extract<Issue, { code: 'too_small' | 'too_big' }>,
  field: string,
  value: unknown,
): Advice {
  const small = issue.code === 'too_small';
  const limit = small ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
  if (issue.origin === 'string') {
    return {
      message: `The field "${field}" has ${[...String(value)].length} letters (${limit}).`,
      suggestion: small ? 'Write it out.' : 'Say it in fewer words.',
    };
  }
  if (issue.origin === 'array')
    return {
      message: `The list "${field}" has too ${small ? 'few' : 'many'} entries (${limit}).`,
      suggestion: 'Correct the list.',
    };
  return {
    message: `The field "${field}" is ${shown(value)} (${limit}).`,
    suggestion: 'Write another number.',
  };
}

const WRITE_A_DAY = 'Write year, month and day of the Gregorian calendar in Latin digits: 2026-11-22.';

const WRITE_AREAS = 'Write all, or ids of areas.yaml in brackets: [tehran, alborz].';

/** What a value should look like, by what the schema calls its form. */
const forms: Readonly<Record<string, string>> = {
  date: WRITE_A_DAY,
};

/** A name that stands in addresses, by the field that it is in. */
const isName = (field: string) => /^(?:symptoms|related|guides)\.\d+$/.test(field);

/** What a text must look like, by the field that it is in; the first that fits counts. */
const formsOfFields: readonly (readonly [field: RegExp, suggestion: string])[] = [
  [/^languages\.\d+\.code$/, 'Write the language\u2019s code in small Latin letters: fa.'],
  [
    /^(?:starts|estimate|ends|next|updates\.\d+\.at)$/,
    'Write day, hour and offset in Latin digits: 2026-11-29T10:32+03:30.',
  ],
  [/^areas$/, WRITE_AREAS],
  [/^areas\.\d+$/, 'Write the id of an area of areas.yaml: small Latin letters, digits and hyphens.'],
  [/^check\.line\.\d+\.addresses\.\d+$/, 'Write a block of addresses: 203.0.113.0/24 or 2001:db8::/32.'],
  [/^check\.gateways\.\d+$/, 'Write four numbers with dots between them: 192.168.1.1.'],
  [
    /^check\.line\.\d+\.area$/,
    'Write the id of an area of areas.yaml: small Latin letters, digits and hyphens.',
  ],
  [/\.codes\.\d+$/, 'Write Latin digits from the zero on, between quotes: "021".'],
];

const formOf = (field: string) => formsOfFields.find(([of]) => of.test(field))?.[1];

/** What to write for a name that is none: several in one, a path, or anything else. */
function suggestName(value: string): string {
  const names = value.split(/[،؛;|/\\]|\s+و\s+|\s{2,}/).map((name) => name.trim());
  const isSeveral = names.length > 1 && !/[/\\]/.test(value);
  if (isSeveral) return `Put a Latin comma between the names: [${names.join(', ')}].`;
  const file = /(?:^|[/\\])([a-z\d-]+)(?:\.mdx)?[/\\]?$/i.exec(value)?.[1];
  if (file !== undefined && file !== value) return `Write the file\u2019s name alone: ${file.toLowerCase()}.`;
  return 'Write a file\u2019s name: small Latin letters, digits and single hyphens.';
}

/**
 * What is wrong with a field, in words that are not the schema library's.
 * @param field its path, with dots.
 * @param value what stands there.
 */
export function fieldAdvice(issue: Issue, field: string, value: unknown): Advice {
  const wrong = `The field "${field}" cannot be "${shown(value)}".`;
  switch (issue.code) {
    case 'invalid_type':
      return typeAdvice(issue, field, value);
    case 'too_small':
    case 'too_big':
      return sizeAdvice(issue, field, value);
    case 'invalid_value':
      return { message: wrong, suggestion: suggestWord(String(value), issue.values.map(String)) };
    case 'invalid_union':
      return { message: wrong, suggestion: formOf(field) ?? WRITE_A_DAY };
    case 'invalid_format':
      if (isName(field)) return { message: wrong, suggestion: suggestName(String(value)) };
      return {
        message: wrong,
        suggestion:
          formOf(field) ?? forms[issue.format] ?? 'Write it in small Latin letters, digits and hyphens.',
      };
    case 'custom':
      if (typeof issue.params?.['mend'] === 'string')
        return { message: `${wrong.slice(0, -1)}: ${issue.message}.`, suggestion: issue.params['mend'] };
      return {
        message: `${issue.message.replace(/\.$/, '')}.`,
        suggestion: 'Correct the value on this line.',
      };
    default:
      return { message: wrong, suggestion: 'Write it in small Latin letters, digits and hyphens.' };
  }
}
