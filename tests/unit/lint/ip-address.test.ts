import fc from '../../properties.ts';
import { expect, test } from 'vitest';
import { blockOf, isHomeAddress, isNumber, isPublicHost, isWhole } from '../../../src/lint/ip-address.ts';

/** A host as an address of the web has it. */
const host = (name: string) => new URL(`https://${name}/`).hostname;

test.each([
  'example.org',
  'example.org.',
  'a.b.example',
  'xn--mgba3a4f16a.example',
  '8.8.8.8',
  '172.15.0.1',
  '172.32.0.1',
  '100.128.0.1',
  '[2606:4700::1111]',
  '[3fff::1]',
])('%s can be on the internet', (name) => {
  expect(isPublicHost(host(name))).toBe(true);
});

test.each([
  'localhost',
  'localhost.',
  'modem',
  'modem.local',
  'router.lan',
  'home.arpa',
  'x.home.arpa',
  'server.internal',
  '127.0.0.1',
  '10.10.34.35',
  '192.168.1.1',
  '172.16.0.1',
  '172.31.255.255',
  '169.254.1.1',
  '100.64.0.1',
  '0.0.0.0',
  '224.0.0.1',
  '255.255.255.255',
  // Other spellings of the same, which a browser reads as an address.
  '10.1',
  '0x7f.1',
  '2130706433',
  '[::1]',
  '[::]',
  '[fe80::1]',
  '[fd00::1]',
  '[::ffff:10.0.0.1]',
  '[64:ff9b::1]',
])('%s cannot', (name) => {
  expect(isPublicHost(host(name))).toBe(false);
});

test('a modem has an address of a home', () => {
  for (const address of ['192.168.1.1', '10.0.0.138', '172.16.0.1', '172.31.0.1'])
    expect([address, isHomeAddress(address)]).toEqual([address, true]);
  for (const address of ['8.8.8.8', '172.32.0.1', '127.0.0.1', '169.254.1.1', '192.169.1.1'])
    expect([address, isHomeAddress(address)]).toEqual([address, false]);
});

test('a number is told from a name', () => {
  expect(['8.8.8.8', '[2001:db8::1]', 'example.org', '8.8.8.8.example'].map(isNumber)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test.each([
  ['203.0.113.7/24', '203.0.113.0/24'],
  ['203.0.113.255/25', '203.0.113.128/25'],
  ['203.0.113.7/32', '203.0.113.7/32'],
  ['203.0.113.7/0', '0.0.0.0/0'],
  ['2001:DB8:0:0::1/32', '2001:db8::/32'],
  ['2001:db8:ffff::/33', '2001:db8:8000::/33'],
  ['::1/128', '::1/128'],
  ['::/0', '::/0'],
  ['1:2:3:4:5:6:7:8/127', '1:2:3:4:5:6:7:8/127'],
])('%s lies in the block %s', (block, whole) => {
  expect(blockOf(block)).toBe(whole);
});

test('a block is whole however its address is spelled, and only from where it begins', () => {
  for (const block of ['203.0.113.0/24', '2001:0db8:0::/32', '::/0', '0.0.0.0/0'])
    expect([block, isWhole(block)]).toEqual([block, true]);
  for (const block of ['203.0.113.1/24', '2001:db8::1/32'])
    expect([block, isWhole(block)]).toEqual([block, false]);
});

test('the block of a block is itself', () => {
  const fourth = fc.tuple(fc.ipV4(), fc.integer({ min: 0, max: 32 })).map((parts) => parts.join('/'));
  const sixth = fc.tuple(fc.ipV6(), fc.integer({ min: 0, max: 128 })).map((parts) => parts.join('/'));
  fc.assert(
    fc.property(fc.oneof(fourth, sixth), (block) => {
      const whole = blockOf(block);
      expect(blockOf(whole)).toBe(whole);
      expect(isWhole(whole)).toBe(true);
    }),
  );
});
