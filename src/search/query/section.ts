/** A part of a guide that its address can open, with the text that stands there. */
export interface Section {
  /** The fragment of the address that opens it; empty for the guide's beginning. */
  readonly hash: string;
  /** Its heading, or the question of a step; empty for the beginning. */
  readonly label: string;
  /** What a reader sees there, paragraphs on lines of their own, the label among them. */
  readonly text: string;
}

/** Whether parsed JSON is a section. */
export function isSection(value: unknown): value is Section {
  return (
    typeof value === 'object' &&
    value !== null &&
    'hash' in value &&
    typeof value.hash === 'string' &&
    'label' in value &&
    typeof value.label === 'string' &&
    'text' in value &&
    typeof value.text === 'string'
  );
}
