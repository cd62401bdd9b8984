/** One thing the customer was asked or told to do, and what came of it, in words. A session's transcript is a list of these. */
export interface TranscriptEntry {
  readonly question: string;
  readonly answer: string;
  /**
   * Whether the answer alone says it all, as an editor's sentence for support does. Records of before this was stored
   * are without it.
   */
  readonly whole?: boolean;
  /** Whether the answer was taken as a measurement proposed it. */
  readonly measured?: boolean;
}
