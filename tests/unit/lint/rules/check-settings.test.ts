import { expect, test } from 'vitest';
import { formatDiagnostic } from '../../../../src/diagnostics/format-diagnostic.ts';
import { contentOf, siteYaml } from '../content-folder.ts';

/** What is said of a site.yaml with these lines under `check:`, counted from that line as 0. */
async function told(lines: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const text = `${siteYaml}check:\n${lines.map((line) => `  ${line}\n`).join('')}`;
  const { diagnostics } = await contentOf({ 'site.yaml': text, ...more });
  const above = siteYaml.split('\n').length;
  return diagnostics.map((one) => formatDiagnostic({ ...one, line: one.line - above }));
}

const areas = "- id: tehran\n  name: تهران\n  codes: ['021']\n";

test('all of it may be there, some of it, or none', async () => {
  const all = [
    'line:',
    '  - addresses: [203.0.113.0/24, "2001:db8::/32"]',
    '    area: tehran',
    '    kind: fiber',
    '  - addresses: [198.51.100.0/25]',
    'gateways: [192.168.1.1, 10.0.0.138]',
    'abroad: [https://one.example/, "https://two.example:8443/empty?a=1"]',
    'byAddress: https://203.0.113.7/probe/empty',
    'download: 10',
    'delay: { good: 60, poor: 150 }',
    'slow: 2.5',
  ];
  expect(await told(all, { 'areas.yaml': areas })).toEqual([]);
  expect(await told(['download: 1'])).toEqual([]);
  expect(await told(['byAddress: "https://[2606:4700::1111]/probe/empty"'])).toEqual([]);
});

test('a server abroad must be on the internet, encrypted, another than the site, and named once', async () => {
  expect(await told(['abroad: [https://192.168.1.1/]'])).toEqual([
    'site.yaml:1:12 check-host "192.168.1.1" is no host on the internet, so its answer says nothing of the connection. Name a server with a public name or address.',
  ]);
  expect((await told(['abroad: [http://localhost/]']))[0]).toContain('check-host "localhost"');
  expect((await told(['abroad: [http://one.example/]']))[0]).toContain('Write "https://one.example/".');
  expect((await told(['abroad: [https://help.example/]']))[0]).toContain("this site's own host");
  expect((await told(['abroad: [https://one.example/a, https://one.example/b]']))[0]).toMatch(
    /^site\.yaml:1:35 check-host "one\.example" is named twice\./,
  );
});

test('the server is asked by its number, at the address that answers', async () => {
  expect((await told(['byAddress: https://one.example/probe/empty']))[0]).toMatch(
    /^site\.yaml:1:3 check-host "one\.example" is a name: .* Write the number: https:\/\/203\.0\.113\.7\/probe\/empty\.$/,
  );
  expect((await told(['byAddress: https://10.0.0.1/probe/empty']))[0]).toContain('no host on the internet');
  expect((await told(['byAddress: https://203.0.113.7/']))[0]).toContain(
    'Write "https://203.0.113.7/probe/empty".',
  );
});

test('a modem has an address of a home, as four numbers, and stands once', async () => {
  expect(await told(['gateways: [8.8.8.8]'])).toEqual([
    'site.yaml:1:14 check-host No modem has the address "8.8.8.8" in a home. Write an address from 192.168., 10. or 172.16. to 172.31.: 192.168.1.1.',
  ]);
  expect((await told(['gateways: [192.168.1.1, 192.168.1.1]']))[0]).toContain('named twice');
  expect((await told(['gateways: [modem]']))[0]).toContain('Write four numbers with dots between them');
});

test('a block of addresses is one, begins where it begins, and stands once', async () => {
  expect(await told(['line: [{ addresses: [203.0.113.7/24] }]'])).toEqual([
    'site.yaml:1:24 check-value The block 203.0.113.7/24 begins at another address. Write 203.0.113.0/24.',
  ]);
  const twice = ['line:', '  - addresses: [203.0.113.0/24]', '  - addresses: [203.0.113.0/24]'];
  expect(await told(twice)).toEqual([
    'site.yaml:3:19 check-value The block 203.0.113.0/24 is named twice. Leave one of the two.',
  ]);
  expect((await told(['line: [{ addresses: [203.0.113.0] }]']))[0]).toContain(
    'Write a block of addresses: 203.0.113.0/24 or 2001:db8::/32.',
  );
});

test('an area is one of areas.yaml, where that can be read', async () => {
  const line = ['line:', '  - addresses: [203.0.113.0/24]', '    area: tehrn'];
  expect(await told(line, { 'areas.yaml': areas })).toEqual([
    'site.yaml:3:7 check-value There is no area "tehrn". Did you mean "tehran"?',
  ]);
  expect((await told(line))[0]).toContain('Write it into areas.yaml, or remove this line.');
  const broken = await told(line, { 'areas.yaml': 'id: a\n' });
  expect(broken.filter((one) => one.includes('check-value'))).toEqual([]);
});

test('a line is of a kind that comes into a house', async () => {
  const kinds = async (kind: string) => told([`line: [{ addresses: [203.0.113.0/24], kind: ${kind} }]`]);
  expect(await kinds('vdsl')).toEqual([]);
  expect((await kinds('portal'))[0]).toContain('field-value');
});

test('poor is more than good', async () => {
  for (const delay of ['{ good: 100, poor: 60 }', '{ good: 60, poor: 60 }'])
    expect((await told([`delay: ${delay}`]))[0]).toContain(
      'check-value A round trip of 60 ms cannot be poor',
    );
});

test('what is slow need be no whole number, but a number', async () => {
  expect(await told(['slow: 0.5'])).toEqual([]);
  expect((await told(['slow: "2"']))[0]).toContain('The field "check.slow" wants a number.');
});
