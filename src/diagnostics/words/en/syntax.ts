import type { WordsOfRules } from '../words.ts';

interface Named {
  readonly name: string;
}

/** What is said of a text that the parser cannot read. */
export const syntaxWords = {
  'syntax.angle-quotes': ({ words }: { words: string }) => [
    'Two signs < are no quotation mark.',
    `Write «${words}».`,
  ],
  'syntax.comment': () => [
    'A comment <!-- … --> is not allowed.',
    'Take it out: everything in a guide is read by customers.',
  ],
  'syntax.mailbox': ({ mailbox }: { mailbox: string }) => [
    'A mailbox between < and > is not a link here.',
    `Write [${mailbox}](mailto:${mailbox}).`,
  ],
  'syntax.address': () => [
    'An address between < and > is not a link here.',
    'Write [words](/symptom/slug/), or [words](https://…).',
  ],
  'syntax.not-open': ({ name }: Named) => [
    `</${name}> closes what is not open here.`,
    `Write <${name} …> before it, or take it out; what is opened last is closed first.`,
  ],
  'syntax.tag': ({ name }: Named) => [
    `The tag <${name}> is not written right.`,
    `Write it on one line, each value in double quotes: <${name} name="value">.`,
  ],
  'syntax.smart-quote': ({ sign, name }: Named & { sign: string }) => [
    `The value of ${name} stands between other signs than ": ${sign}.`,
    `Write " before and after it: ${name}="…".`,
  ],
  'syntax.open-value': ({ name }: Named) => [
    `The value of ${name} has no " at its end.`,
    `Write " where it ends: ${name}="…".`,
  ],
  'syntax.inner-quotes': ({ name }: Named) => [
    `A " stands inside the value of ${name}, and ends it.`,
    'Write « and » in its place.',
  ],
  'syntax.bare-value': ({ name, value }: Named & { value: string }) => [
    `The value of ${name} does not stand between quotes.`,
    `Write ${name}="${value}".`,
  ],
  'syntax.no-value': ({ name }: Named) => [
    `Behind ${name}= stands no value.`,
    `Write ${name}="…", or leave it out.`,
  ],
  'syntax.no-equals': ({ name }: Named) => [
    `Between ${name} and its value stands no =.`,
    `Write ${name}="…".`,
  ],
  'syntax.stray-sign': ({ name, sign }: Named & { sign: string }) => [
    `"${sign}" has no place in the tag <${name}>.`,
    'Take it out; a value stands behind its name: name="value".',
  ],
  'syntax.open-tag': ({ name }: Named) => [
    `The tag <${name} has no > at its end.`,
    'Write > where the tag ends.',
  ],
  'syntax.closed-at-once': ({ name }: Named) => [
    `<${name} … /> is closed at once, and again by </${name}>.`,
    `Take the slash out of the first: <${name} …>.`,
  ],
  'syntax.no-slash': ({ name }: Named) => [
    `<${name}> is opened twice in this line.`,
    `Write </${name}>, with a slash, where it ends.`,
  ],
  'syntax.open-closing-tag': ({ name }: Named) => [
    `The tag </${name} has no > at its end.`,
    `Write </${name}>.`,
  ],
  'syntax.brace': () => [
    'A brace { in the text is not allowed.',
    'Leave the brace out, or write it as code between two backticks: `{`.',
  ],
  'syntax.braces-command': () => [
    'A command in braces is of another system.',
    'Leave it out, or write the text that it stands for.',
  ],
  'syntax.braces-attributes': () => ['Attributes in braces are of another system.', 'Leave them out.'],
  'syntax.sign': () => [
    'A < in the text does not begin a component.',
    'Write the sign in words, or as code between two backticks: `<`.',
  ],
  'syntax.not-closed': ({ name, meant }: Named & { meant: string }) => [
    `<${name}> is opened and never closed.`,
    `Write </${meant}> on a line of its own where it ends, or close it at once: <${meant} … />.`,
  ],
  'syntax.closed-in-line': ({ name }: Named) => [
    `</${name}> stands in a line with other words.`,
    `Put </${name}> on a line of its own, as <${name}> is.`,
  ],
  'syntax.still-open': ({ name, open }: Named & { open: string }) => [
    `</${name}> stands where <${open}> is still open.`,
    `Close <${open}> first, or write both tags with the same name.`,
  ],
  'syntax.unreadable': () => [
    'The text cannot be read from here on.',
    'Take out the signs < and { on this line.',
  ],
  'syntax.snippet': ({ reason }: { reason: string }) => [
    `Nothing could read this snippet: ${reason}.`,
    'Take out what was written last, a part at a time, until this goes away.',
  ],
} satisfies WordsOfRules;
