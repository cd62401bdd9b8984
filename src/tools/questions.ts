import { createInterface } from 'node:readline/promises';

/** What an answer means, or why it means nothing, a sentence each. */
export type Reading<Value> = { readonly value: Value } | { readonly problems: readonly string[] };

/** An answer that is taken as it is typed, where nothing speaks against it. */
export const asTyped =
  (problemsOf: (text: string) => readonly string[]) =>
  (text: string): Reading<string> => {
    const problems = problemsOf(text);
    return problems.length === 0 ? { value: text } : { problems };
  };

/** Whether the answer is yes: in Persian or in English, a word or its first letter. */
export function readYesOrNo(text: string): Reading<boolean> {
  if (!/^(?:y|yes|n|no|ب|بله|ن|نه)$/i.test(text)) return { problems: ['بله یا نه بنویسید.'] };
  return { value: /^(?:y|ب)/i.test(text) };
}

/** Asks somebody. */
export interface Questions {
  /** Asks until the answer means something, and gives what it means. */
  readonly ask: <Value>(question: string, read: (text: string) => Reading<Value>) => Promise<Value>;
  readonly close: () => void;
}

/** Asks on the terminal; whoever sends the answers by a pipe sends all of them. */
export function questions(): Questions {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const answers = lines[Symbol.asyncIterator]();
  const answer = async (question: string): Promise<string> => {
    process.stdout.write(question);
    const { value, done } = await answers.next();
    if (done === true) throw new Error('\nپاسخ\u200cها پیش از پرسش آخر تمام شد؛ چیزی نوشته نشد.');
    return value.trim();
  };
  return {
    ask: async (question, read) => {
      for (;;) {
        const reading = read(await answer(question));
        if ('value' in reading) return reading.value;
        console.error(reading.problems.join('\n'));
      }
    },
    close: () => lines.close(),
  };
}
