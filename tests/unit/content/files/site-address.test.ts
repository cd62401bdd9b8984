import { expect, it } from 'vitest';
import { siteAddress } from '../../../../src/content/files/site-address.ts';
import { newFolder, put } from '../../integrations/written-folder.ts';

it.each([
  ['address: https://help.example\nname: راه\n', 'https://help.example'],
  ['name: راه\n', undefined],
  ['address: help.example\n', undefined],
  ['address: [https://help.example]\n', undefined],
  ['address: "https://help.example\n', 'https://help.example\n'],
])('reads the address of a site.yaml and passes over what is none: %j', async (text, address) => {
  const folder = await newFolder();
  await put(folder, 'site.yaml', text);
  expect(siteAddress(folder)?.trim()).toBe(address?.trim());
});

it('finds none where there is no site.yaml', async () => {
  expect(siteAddress(await newFolder())).toBeUndefined();
});
