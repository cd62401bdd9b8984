/** Why nobody can say what has changed, and what to do: the message for a terminal, and the same in Persian for the preview. */
export class NoReview extends Error {
  readonly inPersian: string;

  constructor(message: string, inPersian: string) {
    super(message);
    this.name = 'NoReview';
    this.inPersian = inPersian;
  }
}
