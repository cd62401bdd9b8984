import { withoutSlash, type ServedMoves } from './served-moves.ts';

/**
 * Sends on who comes to a guide's former address, for nginx's `server`, and says of guides that are gone that they are (410). One
 * location each: a table (`map`) would want a larger bucket for long names, and that an operator may have set already.
 */
export function moveLocations({ moved, gone }: ServedMoves): string {
  const onward = [...moved].flatMap(([from, to]) =>
    [from, withoutSlash(from)].map(
      (one) => `    location = ${one} {
        return 301 ${to}$is_args$args;
    }
`,
    ),
  );
  const ofGone = gone.map(
    (url) => `    location = ${url} {
        error_page 410 ${url}index.html;
        return 410;
    }
`,
  );
  const lines = [...onward, ...ofGone];
  if (lines.length === 0) return '';
  return `    # Guides that were renamed or removed. Print this anew after the next: until then the page at the old address leads on.
${lines.join('')}`;
}
