import { expect, test } from 'vitest';
import { siteCheck } from '../../../../src/content/files/site-check.ts';
import { fixtureContent } from '../../../fixture-site.ts';
import { newFolder, put } from '../../integrations/written-folder.ts';

/** What is read of a site.yaml with these lines. */
async function read(text: string) {
  const folder = await newFolder();
  await put(folder, 'site.yaml', text);
  return siteCheck(folder);
}

test('what stands under check is read, whatever else the file has or lacks', async () => {
  expect(await read('name: a\ncheck:\n  gateways: [192.168.1.1]\n  download: 1\n')).toMatchObject({
    gateways: ['192.168.1.1'],
    download: 1,
    line: [],
    delay: { good: 60, poor: 150 },
  });
  expect(siteCheck(fixtureContent)?.line).toHaveLength(1);
});

test('a site that says nothing of it has nothing set', async () => {
  expect(await read('name: a\n')).toMatchObject({ gateways: [], abroad: [], line: [] });
});

test('what cannot be read is not guessed', async () => {
  expect(await read('check:\n  gateways: [somewhere]\n')).toBeUndefined();
  expect(await read('check: [\n')).toBeUndefined();
  expect(siteCheck(await newFolder())).toBeUndefined();
});
