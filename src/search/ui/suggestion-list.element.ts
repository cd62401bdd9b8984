import { isolate } from '../../text/isolate.ts';
import type { Suggestion, Suggestions } from '../query/suggest.ts';
import { nodesOf } from './segments.element.ts';

function optionOf({ url, title, alias }: Suggestion): HTMLElement {
  const option = document.createElement('a');
  option.href = url;
  option.tabIndex = -1;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  const line = document.createElement('span');
  line.append(...nodesOf(title));
  option.append(line);
  if (alias.length > 0) {
    const small = document.createElement('small');
    small.append(...nodesOf(alias));
    option.append(small);
  }
  return option;
}

/**
 * Suggestions of one kind as a group of options under its heading; none where there are none.
 *
 * @param isSeen whether the heading is drawn; to a screen reader the group has its name all the same
 */
function groupsOf(
  name: string,
  label: string,
  suggestions: readonly Suggestion[],
  isSeen: boolean,
): HTMLElement[] {
  if (suggestions.length === 0) return [];
  const group = document.createElement('div');
  const heading = document.createElement('div');
  heading.id = `suggested-${name}`;
  heading.className = isSeen ? 'suggestions-heading' : 'visually-hidden';
  heading.textContent = label;
  heading.setAttribute('role', 'presentation');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-labelledby', heading.id);
  group.append(heading, ...suggestions.map(optionOf));
  return [group];
}

/** The way to support, for what no guide is about. */
function supportOf(subject: string, sentence: string): Suggestion {
  const text = sentence.replace('{subject}', () => isolate(subject));
  return { url: '/contact/', title: [{ text, marked: false }], alias: [], symptom: '' };
}

/**
 * What is suggested, as groups of options.
 *
 * @param labels the words of the search box: its data attributes
 */
export function suggestionGroups(
  { pages, fit, guides, symptoms, subject }: Suggestions,
  {
    pagesLabel = '',
    guidesLabel = '',
    symptomsLabel = '',
    supportLabel = '',
    noGuideLabel = '',
  }: DOMStringMap,
): HTMLElement[] {
  const support = subject === undefined ? [] : [supportOf(subject, noGuideLabel)];
  const asked = pages.map(({ url, title }) => ({
    url,
    title: [{ text: title, marked: false }],
    alias: [],
    symptom: '',
  }));
  return [
    ...groupsOf('pages', pagesLabel, asked, false),
    ...groupsOf('fit', symptomsLabel, fit === undefined ? [] : [fit.symptom], true),
    // Guides need a heading only below a symptom's: they would seem to be symptoms.
    ...groupsOf('guides', guidesLabel, guides, fit !== undefined),
    ...groupsOf('support', supportLabel, support, false),
    ...groupsOf('symptoms', symptomsLabel, symptoms, true),
  ];
}
