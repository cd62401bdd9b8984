/**
 * Gives the sessions of a renamed guide to the guide that it is now: its place is offered, its report tells of the guides before it. It
 * stands in the page as text, before its questions, and in the pages alone that have something to adopt: so it leans on nothing, and
 * changes records as they are stored, in which a quotation mark of a text is never bare.
 * @param rows the former name and the name of today, the former path and that of today, with spaces between; rows with semicolons.
 */
export function adoptFormer(rows: string | undefined = ''): void {
  try {
    for (const row of rows.split(';')) {
      const [name = '', now = '', from = '', to = ''] = row.split(' ');
      const handedOn = new RegExp(`(_from=)${name}(?=[&"]|$)`, 'g');
      for (const [key, record] of Object.entries<string>(localStorage)) {
        if (!key.startsWith('rahgosha-walk-')) continue;
        const adopted = record
          .replace(`"guide":"${name}"`, `"guide":"${now}"`)
          .replace(`"url":"${from}"`, `"url":"${to}"`)
          .replace(handedOn, `$1${now}`);
        if (adopted !== record) localStorage.setItem(key, adopted);
      }
      const { hash } = location;
      if (handedOn.test(hash)) history.replaceState(history.state, '', hash.replace(handedOn, `$1${now}`));
    }
  } catch {
    // Nothing may be stored here, or no more of it: the sessions stay under their former name.
  }
}

/** The same as a script of a page, beside which the rows stand: always one text, so that a policy knows it by one hash. */
export const ADOPT_SCRIPT = `(${String(adoptFormer)})(document.currentScript.dataset.rows)`;
