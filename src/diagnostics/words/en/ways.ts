import type { Near } from '../../closest.ts';
import type { WordsOfRules } from '../words.ts';
import { insteadOf, listed, placesIn } from './common.ts';

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

/** A question where it stands. */
interface Question {
  readonly slug: string;
  readonly id: string;
  readonly line: number;
}

/** A question that the next guide asks again. */
interface AskedAgain {
  readonly question: string;
  /** Where it was asked first. */
  readonly asked: Question;
  /** The outcome that hands on. */
  readonly id: string;
  /** Where it is asked again. */
  readonly again: Question;
  /** Where that guide can be entered past the question. */
  readonly places: readonly string[];
}

/** A question at one end of a way, and the outcomes that hand on to the other. */
interface HandedOn {
  readonly question: string;
  readonly from: Near;
}

const questionAt = ({ slug, id, line }: Question) => `"${slug}" (${id}, line ${line})`;

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
  'tree-asked-again': ({ question, asked, id, again, places }: AskedAgain) => [
    `"${question}" was asked in ${questionAt(asked)}, and the outcome "${id}" hands on to ${questionAt(again)}, which asks it again.`,
    places.length === 0
      ? `Enter "${again.slug}" past that question with at="…", or lead elsewhere.`
      : `Write ${places.map((place) => `at="${place}"`).join(' or ')} in the outcome, which is past that question.`,
  ],
  'tree-asked-again.again': ({ question, asked, from }: HandedOn & { asked: Question }) => [
    `"${question}" was asked in ${questionAt(asked)} already, which hands on to here: ${placesIn(from)}.`,
    'Lead past this question there, with at="…", or ask it in one of the two guides.',
  ],
  'tree-asked-again.first': ({ question, again, from }: HandedOn & { again: Question }) => [
    `"${question}" is asked again in ${questionAt(again)}, to which the way from here hands on: ${placesIn(from)}.`,
    'Lead past that question there, with at="…", or ask it in one of the two guides.',
  ],
  'tree-entry.here': ({ at, from }: { at: string; from: Near }) => [
    `This guide has no step or action "${at}", at which another enters it: ${placesIn(from)}.`,
    'Name a step or action of today there, or give one this id.',
  ],
  'tree-long-chain.here': ({ most, from }: { most: number; from: Near }) => [
    `More than ${most} steps and actions come before an end on a way that goes on in this guide: ${placesIn(from)}.`,
    'Ask less on it, here or there, or enter this guide further on with at="…".',
  ],
} satisfies WordsOfRules;
