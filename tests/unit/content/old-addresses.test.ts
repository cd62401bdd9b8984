import { expect, test } from 'vitest';
import { formerSlugs, oldAddresses, oldDiagrams, urlOfPlace } from '../../../src/content/old-addresses.ts';

const guide = (place: string, moved: readonly string[] = [], language = 'fa') => {
  const [symptom = '', slug = ''] = place.split('/');
  return { symptom, slug, language, moved };
};

test('a place is an address of its language, and what is no place is none', () => {
  expect(urlOfPlace('modem/restart-modem')).toBe('/modem/restart-modem/');
  expect(urlOfPlace('modem/restart-modem', 'en')).toBe('/en/modem/restart-modem/');
  for (const wrong of ['', 'modem', '/modem/a/', 'modem/a/b', 'Modem/a', 'modem/a#b', 'مودم/الف'])
    expect(urlOfPlace(wrong)).toBeUndefined();
});

test('a renamed guide stands in the place of each of its old addresses', () => {
  const renamed = guide('modem/new', ['modem/old', 'wifi/older']);
  expect(oldAddresses([renamed, guide('modem/other')], [])).toEqual([
    { url: '/modem/old/', language: 'fa', slug: 'old', heir: renamed },
    { url: '/wifi/older/', language: 'fa', slug: 'older', heir: renamed },
  ]);
});

test('a removed guide has an heir, or a word of what to do, or is left out', () => {
  const heir = guide('modem/heir');
  const removed = [
    { address: 'modem/one', heir: 'heir' },
    { address: 'modem/two', say: 'با پشتیبانی تماس بگیرید.' },
    { address: 'modem/three', heir: 'nobody' },
  ];
  expect(oldAddresses([heir], removed)).toEqual([
    { url: '/modem/one/', language: 'fa', slug: 'one', heir },
    { url: '/modem/two/', language: 'fa', slug: 'two', say: 'با پشتیبانی تماس بگیرید.' },
  ]);
});

test('an heir is sought among the guides of the first language', () => {
  expect(oldAddresses([guide('modem/heir', [], 'en')], [{ address: 'modem/one', heir: 'heir' }])).toEqual([]);
});

test('no guide of today loses its address, and the first who claims an old one has it', () => {
  const [first, second] = [guide('modem/a', ['modem/b', 'modem/old']), guide('modem/b', ['modem/old'])];
  expect(oldAddresses([first, second], [{ address: 'modem/old', heir: 'b' }])).toEqual([
    { url: '/modem/old/', language: 'fa', slug: 'old', heir: first },
  ]);
});

test('the diagram of a renamed guide stands in the place of each of its old ones, where it has one', () => {
  const drawn = (place: string, moved: readonly string[] = [], guided = true) => ({
    ...guide(place, moved),
    guided,
  });
  const diagrams = (...guides: readonly ReturnType<typeof drawn>[]) =>
    oldDiagrams(oldAddresses(guides, [{ address: 'modem/gone', heir: 'new' }]), guides).map(
      ({ url, heir: { slug } }) => `${url} ${slug}`,
    );
  const renamed = drawn('modem/new', ['modem/old', 'wifi/old', 'wifi/new']);
  expect(diagrams(renamed)).toEqual(['/map/old/ new', '/map/gone/ new']);
  expect(diagrams({ ...renamed, guided: false })).toEqual([]);
  // The name is another guide's today, or was two guides'.
  expect(diagrams(renamed, drawn('wifi/old-too'), drawn('slow/old'))).toEqual(['/map/gone/ new']);
  expect(diagrams(renamed, drawn('slow/other', ['slow/old']))).toEqual(['/map/gone/ new']);
});

test('a guide has the names of its old addresses, but for its own', () => {
  expect(formerSlugs(guide('wifi/new', ['modem/new', 'modem/old', 'wifi/old', 'no place']))).toEqual(['old']);
});
