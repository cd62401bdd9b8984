import type { Near } from './closest.ts';
import { isError, type RuleName } from './rules.ts';
import type { AllWords } from './say.ts';
import type { Sentences } from './words/words.ts';

/** A place in a content file, counted from 1 as editors' programs count. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What is wrong, and what to do about it. */
export interface Advice {
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** What to do about it, in one sentence. */
  readonly suggestion: string;
}

/**
 * What a rule says: in English, which is what a terminal and a test read, and in any language that is handed in. No
 * language is left out: `say` makes it, of words that every language has.
 */
export interface Sayings extends Advice {
  /** The rule's short name, stable: editors look it up. */
  readonly rule: RuleName;
  /** The same in another language; the words of one come from `words/`. */
  readonly inWords: (words: AllWords) => Sentences;
}

/** A place in another file that has a part in a fault: whoever writes that file looks at no other. */
export interface OtherEnd extends Position {
  readonly file: string;
  /** What is said there; `from` are the places at which the fault is mended, as `modem/a.mdx:12`. */
  readonly told: (from: Near) => Sayings;
}

/** One thing wrong in one file, before it is known which file it is: what is said of it, and where. */
export interface Problem extends Position, Sayings {
  /** What can be written instead without anybody thinking about it. */
  readonly fix?: Fix;
  /** Whether its value needs quotes around it first: a fix was there, and would have changed what a field says. */
  readonly isQuoted?: true;
  /** The other files that have a part in it, where it lies between two. */
  readonly otherEnds?: readonly OtherEnd[];
}

/** A part of a text, in UTF-16 units from its beginning; what stands at its end is not in it. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A replacement in a file's text. */
export interface Fix extends Range {
  readonly text: string;
}

/** A problem and the file that it stands in. */
export interface Diagnostic extends Problem {
  /** The path that an editor would open, relative to where the command runs. */
  readonly file: string;
  /** Whether the file is a draft: what is wrong there is told, and stops nothing. */
  readonly inDraft?: true;
  /** Whether the fault is mended in another file, where it is told as well, and told here since this file has a part in it. */
  readonly isOtherEnd?: true;
}

/** Whether a diagnostic stops a build: an error in anything that customers are to see. */
export function stopsBuild(diagnostic: Diagnostic): boolean {
  return isError(diagnostic) && diagnostic.inDraft !== true;
}

/** Puts a file's name on its problems. */
export function inFile(file: string, problems: readonly Problem[]): Diagnostic[] {
  return problems.map((problem) => ({ file, ...problem }));
}

/** Orders diagnostics as a reader goes through the files: by file, then line, then column. */
export function byPosition(a: Diagnostic, b: Diagnostic): number {
  return a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;
}
