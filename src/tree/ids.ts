/** What the id of a step, a choice or an outcome looks like: a short ASCII word, as it stands in addresses. */
export const idPattern = /^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/;

/** What the slug of a guide looks like, as it stands in addresses. */
export const slugPattern = /^[a-z0-9-]{1,80}$/;
