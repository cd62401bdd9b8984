/** What a component may be given, and what it may hold. */
export interface ComponentRule {
  /** The attributes it takes; each is plain text in double quotes. */
  readonly attributes: readonly string[];
  /** The component it must stand in directly or below, where there is one. */
  readonly inside?: string;
}

/**
 * The components that editors may use, by name: the only capital-letter tags in an article. What each draws stands in
 * the registry of `src/layouts/guide-components.ts`; a test holds the two lists equal.
 */
export const componentRules: Readonly<Record<string, ComponentRule>> = {
  DecisionTree: { attributes: ['start'] },
  Step: { attributes: ['id', 'question'], inside: 'DecisionTree' },
  Choice: { attributes: ['id', 'go', 'report'], inside: 'Step' },
  Action: { attributes: ['id', 'title', 'wait', 'go'], inside: 'DecisionTree' },
  Outcome: { attributes: ['id', 'result', 'title', 'report', 'topic', 'article'], inside: 'DecisionTree' },
  Steps: { attributes: [] },
  Note: { attributes: [] },
  Warning: { attributes: [] },
  Key: { attributes: [] },
  Screen: { attributes: ['fa', 'en'] },
  Platforms: { attributes: [] },
  Platform: { attributes: ['name'], inside: 'Platforms' },
  ModemLights: {
    attributes: ['power', 'dsl', 'internet', 'wifi', 'lan', 'pon', 'los', 'signal', 'phone', 'caption'],
  },
  Wiring: { attributes: ['kind', 'caption'] },
};

/** The rule of a component; undefined where there is none of that name, names that every object has among them. */
export function ruleOf(name: string): ComponentRule | undefined {
  return Object.hasOwn(componentRules, name) ? componentRules[name] : undefined;
}
