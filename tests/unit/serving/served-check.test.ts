import { expect, test } from 'vitest';
import { checkHosts, noCheck } from '../../../src/serving/served-check.ts';

test('modems are asked without encryption, all others by their origin, and each stands once', () => {
  expect(
    checkHosts({
      line: [],
      gateways: ['192.168.1.1', '192.168.0.1', '192.168.1.1'],
      abroad: ['https://one.example/empty?a=1', 'https://one.example/', 'https://two.example:8443/'],
      byAddress: 'https://[2001:db8::7]/probe/empty',
    }),
  ).toEqual([
    'http://192.168.1.1',
    'http://192.168.0.1',
    'https://one.example',
    'https://two.example:8443',
    'https://[2001:db8::7]',
  ]);
});

test('a site without the settings asks nobody but itself', () => {
  expect(checkHosts(noCheck)).toEqual([]);
});

test('no host can put another directive or another source into the policy', () => {
  const hosts = checkHosts({ ...noCheck, abroad: ["https://one.example/; script-src * 'unsafe-inline'"] });
  expect(hosts).toEqual(['https://one.example']);
});
