/** What is asked or told as the label of an answer: without a mark at its end, as an action is, it gets a colon. */
export function asLabel(text: string): string {
  return /[?\u061f!.:]$/.test(text) ? text : `${text}:`;
}
