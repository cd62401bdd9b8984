import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { afterAll, expect, it } from 'vitest';
import { deriveIndex, fragmentName } from '../../../src/offline/derived-index.ts';

afterAll(close);

/** Index words in all the shapes that guides give them, over more than 255 places. */
const contents = [
  `مودم - dsl - وای-فای ${'- '.repeat(300)}v4-0x30319 usb-c 480-p err-cert-date-invalid wpa2 192x168x1x1`,
  `${'- '.repeat(24)}مودم گیر شماره-گیر شماره - - dial-up up wpa - مودم`,
  'فیبر',
];

it('the index of words comes out of the fragments as Pagefind writes it, byte for byte', async () => {
  const { index: pagefind } = await createIndex({ forceLanguage: 'fa' });
  for (const [page, content] of contents.entries())
    await pagefind?.addCustomRecord({ url: `/page-${9 - page}/`, language: 'fa', content, meta: {} });
  const { files = [] } = (await pagefind?.getFiles()) ?? {};
  const unpacked = (ending: string) =>
    new Map(
      files
        .filter(({ path }) => path.endsWith(ending))
        .map(({ path, content }) => [fragmentName(path) ?? '', gunzipSync(content)]),
    );
  const [list = Buffer.of()] = unpacked('.pf_meta').values();
  const [index = Buffer.of()] = unpacked('.pf_index').values();
  const texts = [...unpacked('.pf_fragment')].map(([name, bytes]): [string, string] => [
    name,
    bytes.toString(),
  ]);
  const made = deriveIndex(new Map(texts.toReversed()), list.toString());
  expect(Buffer.from(made).toString('hex')).toBe(index.toString('hex'));
});

it.each(['pagefind_dcd{}', 'pagefind_dcd[]', 'other'])('what is no fragment is refused: %s', (text) => {
  expect(() => deriveIndex(new Map([['fa_1', text]]), 'fa_1')).toThrow();
});
