import { one, openPage, settled, textOf } from '../browser.ts';
import { afterEach, expect, it, vi } from 'vitest';
import '../../../src/integrations/preview/diagram-preview.element.ts';

const diagram = `<html><head><style>svg { color: red }</style></head><body><style>p { color: blue }</style>
<main><div class="box"><svg><g id="map-start"></g></svg></div></main></body></html>`;

afterEach(() => vi.unstubAllGlobals());

async function open(answer: () => Response) {
  const fetched = vi.fn((_: string) => Promise.resolve(answer()));
  vi.stubGlobal('fetch', fetched);
  await openPage(
    '<diagram-preview data-address="/map/loud/" data-failed="نشد"><a href="/map/loud/">نقشه</a></diagram-preview>',
  );
  await settled();
  await settled();
  return { fetched, root: one('diagram-preview').shadowRoot };
}

it('draws the picture of a diagram\u2019s own page, with the styles that it has there', async () => {
  const { fetched, root } = await open(() => new Response(diagram));
  expect(fetched).toHaveBeenCalledExactlyOnceWith('/map/loud/');
  expect(root?.querySelector('.box svg')).not.toBeNull();
  expect([...(root?.querySelectorAll('style') ?? [])].map(({ textContent }) => textContent.trim())).toEqual([
    'svg { color: red }',
    'p { color: blue }',
  ]);
  expect(root?.querySelector('slot')).not.toBeNull();
});

it.each([
  ['is not there', () => new Response('', { status: 404 }), '404'],
  ['has no picture', () => new Response('<main><p>متن</p></main>'), '200'],
  ['tells why it has no picture', () => new Response('<main><pre>no place</pre></main>'), 'no place'],
])('says why beside the link where that page %s', async (_, answer, reason) => {
  const { root } = await open(answer);
  expect(root).toBeNull();
  expect(textOf('diagram-preview p')).toBe(`نشد: ${reason}`);
  expect(one('diagram-preview a').getAttribute('href')).toBe('/map/loud/');
});
