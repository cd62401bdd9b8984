/**
 * How many characters of a query are read, by the field, the search and the suggestions alike. It is far
 * more than any question has (the longest of the bench has 49), so that a pasted log cannot hang the page; and as a
 * ticket's line in Persian it takes 1,200 of the 2,000 bytes that a link may have.
 */
export const MAX_QUERY_LENGTH = 200;
