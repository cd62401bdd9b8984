import { closest } from '../diagnostics/closest.ts';

/** What a component may be given, and what it may hold. */
export interface ComponentRule {
  /** The attributes it takes; each is plain text in double quotes. */
  readonly attributes: readonly string[];
  /** The component it must stand in directly, where there is one; a paragraph between makes no difference. */
  readonly inside?: string;
  /** The components that it takes, where it takes nothing else. */
  readonly children?: readonly string[];
}

/**
 * The components that editors may use, by name: the only capital-letter tags in an article. What each draws stands in
 * the registry of `src/layouts/guide-components.ts`; a test holds the two lists equal.
 */
export const componentRules: Readonly<Record<string, ComponentRule>> = {
  DecisionTree: { attributes: ['start'], children: ['Step', 'Action', 'Outcome'] },
  Step: { attributes: ['id', 'question', 'fact'], inside: 'DecisionTree' },
  Choice: { attributes: ['id', 'go', 'light', 'report', 'when'], inside: 'Step' },
  Action: { attributes: ['id', 'title', 'wait', 'started', 'go'], inside: 'DecisionTree' },
  Outcome: {
    attributes: ['id', 'result', 'title', 'report', 'topic', 'article', 'at', 'who', 'ask'],
    inside: 'DecisionTree',
  },
  Steps: { attributes: [] },
  Note: { attributes: [] },
  Warning: { attributes: [] },
  Key: { attributes: [] },
  Screen: { attributes: ['fa', 'en'] },
  Platforms: { attributes: [], children: ['Platform'] },
  Platform: { attributes: ['name'], inside: 'Platforms' },
  ModemLights: {
    attributes: ['power', 'dsl', 'internet', 'wifi', 'lan', 'pon', 'los', 'signal', 'phone', 'caption'],
  },
  Wiring: { attributes: ['kind', 'caption'] },
  Snippet: { attributes: ['name'] },
  Site: { attributes: ['name'] },
};

/** Those of them that the build replaces by what they name: the page has no component of theirs. */
export const insertedComponents = ['Snippet', 'Site'] as const;

/** Whether a component of that name is a decision tree or stands directly in one or its parts. */
export function isTreePart(name: string): boolean {
  return name === 'DecisionTree' || ['DecisionTree', 'Step'].includes(ruleOf(name)?.inside ?? '');
}

/**
 * The component that a tag most likely means: the one of its name, or else the one of the nearest. What else is wrong
 * with a guide is then found although a tag is misspelt, and nothing is blamed for it. A tag in small letters is HTML,
 * unless its letters are a component's: `<section>` is no `<Action>`.
 */
export function meantBy(name: string): string {
  if (ruleOf(name) !== undefined) return name;
  const names = Object.keys(componentRules);
  const sameLetters = names.find((one) => one.toLowerCase() === name.toLowerCase());
  return sameLetters ?? (/^[A-Z]/.test(name) ? (closest(name, names) ?? name) : name);
}

/** The rule of a component; undefined where there is none of that name, names that every object has among them. */
export function ruleOf(name: string): ComponentRule | undefined {
  return Object.hasOwn(componentRules, name) ? componentRules[name] : undefined;
}
