import type { GuideText } from '../../content/model.ts';
import type { OtherEnd, Problem } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/say.ts';
import { reachableFrom } from '../../tree/across/ways.ts';
import { edgesOf, type Outcome, type Step, type Tree, type TreeNode } from '../../tree/tree.ts';
import type { Catalogue } from '../catalogue.ts';
import { folded } from './aliases.ts';
import { treesOf } from './trees-of.ts';

/** Through so many guides one question is followed; by then nobody remembers having been asked. */
const MAX_GUIDES = 4;

/** The most places that one suggestion names. */
const MAX_PLACES = 3;

/** A hand-over, and the guide that it stands in. */
interface HandOver {
  readonly slug: string;
  readonly outcome: Outcome;
}

/** A question that was asked, in the guide where it was. */
interface Asked {
  readonly slug: string;
  readonly step: Step;
  /** Its words as they are compared: spelling, spaces and signs make no difference. */
  readonly words: string;
}

/** A question that a hand-over leads to although it was asked before. */
interface Repeated extends HandOver {
  readonly asked: Asked;
  readonly again: Step;
}

/** What is looked up of one language's trees, each once. */
class Trees {
  readonly #trees: ReadonlyMap<string, Tree>;
  readonly #reached = new Map<string, readonly TreeNode[]>();
  readonly #words = new Map<Step, string>();

  constructor(trees: ReadonlyMap<string, Tree>) {
    this.#trees = trees;
  }

  get(slug: string): Tree | undefined {
    return this.#trees.get(slug);
  }

  words(step: Step): string {
    const words = this.#words.get(step) ?? folded(step.question);
    this.#words.set(step, words);
    return words;
  }

  /** The nodes of a guide that can be reached from one of them. */
  from(slug: string, id: string): readonly TreeNode[] {
    const key = `${slug} ${id}`;
    const tree = this.#trees.get(slug);
    const found = this.#reached.get(key) ?? (tree === undefined ? [] : reachableFrom(tree, id));
    this.#reached.set(key, found);
    return found;
  }

  /** The outcomes that hand on to another tree, of those that can be reached from a node. */
  handOvers(slug: string, id: string): HandOver[] {
    return this.from(slug, id).flatMap((node) =>
      node.kind === 'outcome' && node.result === 'article' && this.#trees.has(node.article ?? '')
        ? [{ slug, outcome: node }]
        : [],
    );
  }

  /** All questions, by their words, of those words that more than one guide asks. */
  shared(): Asked[] {
    const byWords = new Map<string, Asked[]>();
    for (const [slug, tree] of this.#trees)
      for (const step of tree.nodes) {
        if (step.kind !== 'step') continue;
        const words = this.words(step);
        byWords.set(words, [...(byWords.get(words) ?? []), { slug, step, words }]);
      }
    return [...byWords.values()].filter((all) => new Set(all.map(({ slug }) => slug)).size > 1).flat();
  }
}

/**
 * The step of those reached that asks the same. One that only actions lead to asks what came of them, and may be asked
 * as often as something is done.
 */
function sameQuestion(reached: readonly TreeNode[], words: string, trees: Trees): Step | undefined {
  return reached.find((node): node is Step => {
    if (node.kind !== 'step' || trees.words(node) !== words) return false;
    const before = reached.filter((one) => edgesOf(one).some(({ target }) => target === node.id));
    return before.length === 0 || before.some(({ kind }) => kind === 'step');
  });
}

/** Follows one question from hand-over to hand-over, into each place once, until it is asked again. */
function repeatsOf(asked: Asked, trees: Trees): Repeated[] {
  const found: Repeated[] = [];
  const entered = new Set<string>();
  let next = trees.handOvers(asked.slug, asked.step.id);
  for (let guides = 1; guides < MAX_GUIDES && next.length > 0; guides++) {
    const here = next;
    next = [];
    for (const { slug, outcome } of here) {
      const to = outcome.article ?? '';
      if (to === asked.slug) continue;
      const at = outcome.at ?? trees.get(to)?.start ?? '';
      const again = sameQuestion(trees.from(to, at), asked.words, trees);
      if (again !== undefined) found.push({ slug, outcome, asked, again });
      else if (!entered.has(`${to} ${at}`)) next.push(...trees.handOvers(to, at));
      entered.add(`${to} ${at}`);
    }
  }
  return found;
}

/** Where the next guide can be entered past the question: after the answers that were given, or else after any. */
function placesPast({ asked, again, outcome, slug }: Repeated, trees: Trees): string[] {
  const leads = (id: string) => trees.from(asked.slug, id).some((node) => node === outcome);
  const given = asked.step.choices.filter(({ target }) => slug !== asked.slug || leads(target));
  const same = again.choices.filter((choice) =>
    given.some(({ id, label }) => id === choice.id || folded(label) === folded(choice.label)),
  );
  const isPlace = (id: string) => trees.from(outcome.article ?? '', id)[0]?.kind !== 'outcome' && id !== '';
  const places = (choices: Step['choices']) => [
    ...new Set(choices.map(({ target }) => target).filter(isPlace)),
  ];
  return places(same).length > 0 ? places(same) : places(again.choices);
}

/** What is told where a question is asked again, and where it was asked first if another guide hands on. */
function endsOf({ slug, outcome, asked, again }: Repeated, fileOf: (slug: string) => string): OtherEnd[] {
  const { question } = again;
  const to = outcome.article ?? '';
  const first = { slug: asked.slug, id: asked.step.id, line: asked.step.line };
  const second = { slug: to, id: again.id, line: again.line };
  const there: OtherEnd = {
    file: fileOf(to),
    line: again.line,
    column: again.column,
    told: (from) => say('tree-asked-again.again', { question, asked: first, from }),
  };
  if (slug === asked.slug) return [there];
  const { line, column } = asked.step;
  const told: OtherEnd['told'] = (from) => say('tree-asked-again.first', { question, again: second, from });
  return [there, { file: fileOf(asked.slug), line, column, told }];
}

function problemOf(repeated: Repeated, trees: Trees, fileOf: (slug: string) => string): Problem {
  const { outcome, asked, again } = repeated;
  const { line, column, id, article = '' } = outcome;
  const found = {
    question: again.question,
    asked: { slug: asked.slug, id: asked.step.id, line: asked.step.line },
    id,
    again: { slug: article, id: again.id, line: again.line },
    places: placesPast(repeated, trees).slice(0, MAX_PLACES),
  };
  return { line, column, ...say('tree-asked-again', found), otherEnds: endsOf(repeated, fileOf) };
}

/** Outcomes that hand on to a guide which asks again what was asked on the way. */
export function askedAgainRule(catalogue: Catalogue): (guide: GuideText) => Problem[] {
  const found = new Map<string, Map<string, Problem[]>>();
  const findAll = (language: string) => {
    const trees = new Trees(treesOf(catalogue, language));
    const guides = catalogue.guidesOf(language);
    const fileOf = (slug: string) => guides.get(slug)?.file ?? '';
    const bySlug = new Map<string, Problem[]>();
    const said = new Set<string>();
    for (const repeated of trees.shared().flatMap((asked) => repeatsOf(asked, trees))) {
      const { slug, outcome, asked } = repeated;
      const key = [slug, outcome.id, asked.words].join(' ');
      if (said.has(key)) continue;
      said.add(key);
      bySlug.set(slug, [...(bySlug.get(slug) ?? []), problemOf(repeated, trees, fileOf)]);
    }
    return bySlug;
  };
  return ({ slug, language }) => {
    const ofLanguage = found.get(language) ?? findAll(language);
    found.set(language, ofLanguage);
    return ofLanguage.get(slug) ?? [];
  };
}
