/** How long a command took, in milliseconds. */
export interface Measured {
  readonly name: string;
  /** The shortest of all rounds: the least disturbed. */
  readonly best: number;
  /** The middle one. */
  readonly middle: number;
}

/** The middle of some numbers; of an even count the higher of the two. */
export function middleOf(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Infinity;
}

const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(2);

/** The measured commands as a table in Markdown, each against the first. */
export function table(measured: readonly Measured[]): string {
  const first = measured[0]?.middle ?? Infinity;
  const rows = measured.map(
    ({ name, best, middle }) =>
      `| ${name} | ${seconds(best)} s | ${seconds(middle)} s | ${(middle / first).toFixed(1)} |`,
  );
  return ['| what | shortest | middle | times Node alone |', '| --- | ---: | ---: | ---: |', ...rows].join(
    '\n',
  );
}
