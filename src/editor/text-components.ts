import { h } from 'hastscript';
import { ruleOf } from '../mdx/components.ts';
import { textPreviewFa as words } from '../strings/fa-editing.ts';
import { FIRST_LANGUAGE } from '../strings/first-language.ts';
import { stringsFor } from '../strings/strings.ts';
import { leftToRightRuns } from '../text/left-to-right-runs.ts';

/** What stands in an element of a preview. */
export type Html = ReturnType<typeof h>['children'];

/** A component as it stands in a text. */
export interface WrittenComponent {
  readonly name: string;
  readonly values: ReadonlyMap<string, string>;
  /** What it holds, as it is shown. */
  readonly inside: Html;
}

/** A text with what reads from left to right isolated. */
export const isolated = (text: string): Html =>
  leftToRightRuns(text).map((run) => {
    if (run.kind === undefined) return { type: 'text', value: run.text };
    return h('bdi', run.kind === 'latin' ? { lang: 'en' } : { dir: 'ltr' }, run.text);
  });

const strings = stringsFor(FIRST_LANGUAGE);

/** A word of a table by a name that an editor wrote; the name itself where the table has none. */
const wordOf = (table: Readonly<Record<string, string>>, name: string): string =>
  Object.hasOwn(table, name) ? (table[name] ?? name) : name;

/** A frame with its name above what is in it; what a look is for stands in its class. */
export function box(name: string, inside: Html, look?: string): Html {
  const className = ['component', ...(look === undefined ? [] : [look])];
  return [h('div', { className }, [h('p', { className: 'component-name' }, isolated(name)), ...inside])];
}

/** A line of what a component says, where it says it. */
const line = (text: string): Html => (text === '' ? [] : [h('p', isolated(text))]);

/** What each light of a picture of them shows, in words: `dsl="green blinking"`. */
function lightsHtml(values: ReadonlyMap<string, string>): Html {
  const rows = [...values].flatMap(([name, shows]) => {
    if (!Object.hasOwn(strings.lightNames, name)) return [];
    const said = shows
      .trim()
      .split(/\s+/)
      .map((word) => (word === 'blinking' ? strings.blinking : wordOf(strings.lightColours, word)));
    return [h('li', isolated(`${wordOf(strings.lightNames, name)}: ${said.join(' ')}`))];
  });
  return rows.length === 0 ? [] : [h('ul', rows)];
}

/**
 * A component as a preview shows it: in a frame under its name in the editors' words, so that nobody has to know a tag to see
 * where it begins and ends. One that nobody knows is shown as such, with what is in it.
 */
export function componentHtml({ name, values, inside }: WrittenComponent): Html {
  const value = (one: string) => values.get(one) ?? '';
  switch (name) {
    case 'Note':
    case 'Warning':
      return box(words.components[name], inside, name.toLowerCase());
    case 'Steps':
    case 'Platforms':
      return box(words.components[name], inside);
    case 'Platform':
      return box(value('name') === '' ? words.components.Platform : value('name'), inside);
    case 'Key':
      return [h('kbd', inside)];
    case 'Screen':
      return box(words.components.Screen, [
        ...(value('en') === '' ? [] : [h('p', { lang: 'en', dir: 'ltr' }, value('en'))]),
        ...line(value('fa')),
      ]);
    case 'ModemLights':
      return box(words.components.ModemLights, [...lightsHtml(values), ...line(value('caption'))]);
    case 'Wiring':
      return box(words.components.Wiring, [
        ...line(wordOf(strings.wirings, value('kind'))),
        ...line(value('caption')),
      ]);
    default:
      // The tree has a page of its own; what stands in its parts is shown here as text.
      return ruleOf(name) === undefined && /^[A-Z]/.test(name)
        ? box(
            words.unknown.replace('{name}', () => name),
            inside,
            'unknown',
          )
        : inside;
  }
}
