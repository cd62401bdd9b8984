/** What browsers tell of the connection (Network Information API); Safari and Firefox tell nothing. */
export interface ConnectionFacts {
  readonly saveData?: boolean;
  /** The round trips and the speed in one word: `slow-2g`, `2g`, `3g`, `4g`. */
  readonly effectiveType?: string;
}

/** Whether nothing may be fetched unasked: the customer saves data, or the line is too slow to share. */
export function isSparing(connection: ConnectionFacts | undefined): boolean {
  return connection?.saveData === true || (connection?.effectiveType ?? '').endsWith('2g');
}
