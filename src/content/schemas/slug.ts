/** A name in addresses: small Latin letters, digits and single hyphens. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** So many letters a new name has at most: it stands in addresses that are read out. */
export const MAX_SLUG_LENGTH = 60;
