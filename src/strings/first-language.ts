/** The code of the language whose pages stand at the root; those of a second one stand below its code (`/en/`). */
export const FIRST_LANGUAGE = 'fa';
