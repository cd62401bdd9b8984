/** What the place of a guide on its symptom's page rests on. */
interface Placed {
  readonly order: number;
  /** Whether it asks questions. */
  readonly guided: boolean;
  readonly title: string;
}

/** Compares guides as their symptom's page lists them: by `order`, those that ask first, then by title in its language. */
export function guideOrder(language: string): (a: Placed, b: Placed) => number {
  const { compare } = new Intl.Collator(language);
  return (a, b) => a.order - b.order || Number(b.guided) - Number(a.guided) || compare(a.title, b.title);
}
