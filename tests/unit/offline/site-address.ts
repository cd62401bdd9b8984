/** Where the site of these tests stands. */
export const origin = 'https://help.example';

/** The whole address of a file of the site. */
export const addressOf = (input: RequestInfo | URL) =>
  new URL(input instanceof Request ? input.url : input, origin).href;
