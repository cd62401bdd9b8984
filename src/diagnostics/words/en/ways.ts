import type { Near } from '../../closest.ts';
import type { WordsOfRules } from '../words.ts';
import { insteadOf, listed } from './common.ts';

/** One guide of a chain: the parts of it that a customer sees, by their ids. */
interface PartOfChain {
  readonly slug: string;
  readonly screens: readonly string[];
}

/** A place where an outcome enters the next guide. */
interface Entry {
  readonly id: string;
  readonly article: string;
  readonly at: string;
}

/** A question that the next guide asks again. */
interface AskedAgain {
  readonly question: string;
  /** Where it was asked first. */
  readonly asked: { readonly slug: string; readonly id: string };
  /** The outcome that hands on, the guide that it hands on to, and the step there. */
  readonly id: string;
  readonly to: string;
  readonly again: string;
  /** Where that guide can be entered past the question. */
  readonly places: readonly string[];
}

const chained = (chain: readonly PartOfChain[]) =>
  chain.map(({ slug, screens }) => `${slug}: ${screens.join(' → ')}`).join('; then ');

/** What is said of the ways through a tree, and from one tree to the next. */
export const wayWords = {
  'tree-duplicate-id.tree': ({ id, line }: { id: string; line: number }) => [
    `The id "${id}" stands twice in this tree: it is already on line ${line}.`,
    'Give one of the two another id.',
  ],
  'tree-duplicate-id.step': ({ id, line }: { id: string; line: number }) => [
    `The id "${id}" stands twice in this step: it is already on line ${line}.`,
    'Give one of the two another id.',
  ],
  'tree-id': ({ id }: { id: string }) => [
    `"${id}" cannot be an id.`,
    'Use a short word of Latin letters, digits and hyphens.',
  ],
  'tree-start.empty': () => [
    'The tree has no question.',
    'Write a <Step …> for each question and an <Outcome …> for each end, or take the tree out.',
  ],
  'tree-start': ({ start, near }: { start: string; near: Near }) => [
    `The tree starts at "${start}", which is not there.`,
    insteadOf(near),
  ],
  'tree-target': ({ id, target, near }: { id: string; target: string; near: Near }) => [
    `"${id}" leads to "${target}", which is not there.`,
    insteadOf(near),
  ],
  'tree-dead-end': ({ id }: { id: string }) => [
    `The step "${id}" has no answer to choose: it is a dead end.`,
    'Write a <Choice> for each answer, or make it an <Outcome>.',
  ],
  'tree-unreachable': ({ id }: { id: string }) => [
    `No answer leads to "${id}".`,
    `Write go="${id}" in the choice that should lead here, or remove it.`,
  ],
  'tree-loop': ({ round }: { round: readonly string[] }) => [
    `These steps go round for ever: ${round.join(' → ')}.`,
    'Lead one of them to a new step or an outcome.',
  ],
  'tree-long-path': ({ questions, most }: { questions: readonly string[]; most: number }) => [
    `One way asks ${questions.length} questions (at most ${most}): ${questions.join(' → ')}.`,
    'Ask less on it, or go on in another guide: <Outcome result="article" …>.',
  ],
  'tree-too-many-paths': ({ paths, most }: { paths: number; most: number }) => [
    `This tree has ${paths.toLocaleString('en')} paths; a code of 12 digits can name ${most.toLocaleString('en')}.`,
    'Let a part of it be a guide of its own, and lead to it by an outcome with result="article".',
  ],
  'tree-article.none': ({ id }: { id: string }) => [
    `The outcome "${id}" names no guide.`,
    'Write article="…" with the guide\'s slug.',
  ],
  'tree-article': ({ id, article, near }: { id: string; article: string; near: Near }) => [
    `The outcome "${id}" leads to the guide "${article}", which is not there.`,
    insteadOf(near),
  ],
  'tree-article.own': ({ id }: { id: string }) => [
    `The outcome "${id}" leads back to this same guide.`,
    'Name another guide, or make it a ticket.',
  ],
  'tree-entry.no-tree': ({ id, article, at }: Entry) => [
    `The outcome "${id}" enters "${article}" at "${at}", but that guide asks no questions.`,
    'Take at out.',
  ],
  'tree-entry': ({ id, article, at, near }: Entry & { near: Near }) => [
    `The outcome "${id}" enters "${article}" at "${at}", which is not there.`,
    insteadOf(near),
  ],
  'tree-entry.end': ({ id, article, at, places }: Entry & { places: Near }) => [
    `The outcome "${id}" enters "${article}" at "${at}", which is an end of that guide.`,
    `Use one of its questions: ${listed(places)}.`,
  ],
  'tree-long-chain': ({
    count,
    most,
    chain,
  }: {
    count: number;
    most: number;
    chain: readonly PartOfChain[];
  }) => [
    `Up to ${count} steps and actions come before an end (at most ${most}): ${chained(chain)}.`,
    'Ask less on this way, enter the next guide further on with at="…", or hand over to support sooner.',
  ],
  'tree-asked-again': ({ question, asked, id, to, again, places }: AskedAgain) => [
    `"${question}" was asked in "${asked.slug}" (${asked.id}), and the outcome "${id}" hands on to "${to}", which asks it again (${again}).`,
    places.length === 0
      ? `Enter "${to}" past that question with at="…", or lead elsewhere.`
      : `Write ${places.map((place) => `at="${place}"`).join(' or ')} in the outcome, which is past that question.`,
  ],
} satisfies WordsOfRules;
