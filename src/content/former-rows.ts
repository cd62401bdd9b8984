import { articleUrl } from './addresses.ts';
import { urlOfPlace, type AddressedGuide } from './old-addresses.ts';

/** What a guide was called, what it is called now, where it stood, and where it stands now. */
export type FormerRow = readonly [name: string, now: string, from: string, to: string];

/**
 * The former names and addresses of guides. A name that another guide has today is left out: what is kept under it is of that one.
 * @param guides those whose names are wanted.
 * @param today the slugs of all guides.
 */
export function formerRows(guides: readonly AddressedGuide[], today: ReadonlySet<string>): FormerRow[] {
  return guides.flatMap(({ symptom, slug, language, moved }) =>
    moved.flatMap((place): FormerRow[] => {
      const from = urlOfPlace(place, language);
      const name = place.slice(place.indexOf('/') + 1);
      if (from === undefined || (name !== slug && today.has(name))) return [];
      return [[name, slug, from, articleUrl(symptom, slug, language)]];
    }),
  );
}
