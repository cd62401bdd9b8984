import fc from '../../properties.ts';
import { describe, expect, it } from 'vitest';
import { answeredBlocks, lineAnswer } from '../../../src/serving/line-answer.ts';

const line = [
  { addresses: ['203.0.112.0/20', '2001:db8::/32'], area: 'coast' },
  { addresses: ['203.0.113.0/24'], area: 'harbour', kind: 'adsl' },
];
const coast = '{"own":1,"area":"coast"}';

describe('whose line an address is', () => {
  it.each([
    ['203.0.112.1', coast],
    ['203.0.113.255', '{"own":1,"area":"harbour","kind":"adsl"}'],
    ['203.0.128.0', '{"own":0}'],
    ['2001:db8:ffff::1', coast],
    ['2001:db9::1', '{"own":0}'],
    // As Node tells of an IPv4 connection to a server that listens at both.
    ['::ffff:203.0.112.1', coast],
    ['::FFFF:203.0.128.1', '{"own":0}'],
    ['', '{}'],
    ['nowhere', '{}'],
  ])('%s is answered by %s', (address, answer) => {
    expect(lineAnswer(address, line)).toBe(answer);
  });

  it('is not told of a family without a block', () => {
    const fourth = [{ addresses: ['203.0.113.0/24'] }];
    expect(lineAnswer('2001:db8::1', fourth)).toBe('{}');
    expect(lineAnswer('198.51.100.1', fourth)).toBe('{"own":0}');
    const sixth = [{ addresses: ['2001:db8::/32'] }];
    expect(lineAnswer('198.51.100.1', sixth)).toBe('{}');
    expect(lineAnswer('198.51.100.1', [])).toBe('{}');
  });

  it('may be the provider\u2019s for every address, and then no block stands twice', () => {
    const all = [{ addresses: ['0.0.0.0/0', '::/0'] }];
    expect(lineAnswer('198.51.100.1', all)).toBe('{"own":1}');
    expect(answeredBlocks(all).map(({ block }) => block)).toEqual(['0.0.0.0/0', '::/0']);
  });

  it('is that of the smallest block, in whatever order they are written', () => {
    const octet = fc.nat(255);
    fc.assert(
      fc.property(fc.tuple(octet, octet, octet), fc.boolean(), ([a, b, c], reversed) => {
        const blocks = [
          { addresses: [`${a}.0.0.0/8`], area: 'a' },
          { addresses: [`${a}.${b}.0.0/16`], area: 'b' },
          { addresses: [`${a}.${b}.${c}.0/24`], area: 'c' },
        ];
        const some = reversed ? blocks.toReversed() : blocks;
        expect(lineAnswer(`${a}.${b}.${c}.1`, some)).toBe('{"own":1,"area":"c"}');
        expect(lineAnswer(`${a}.${b}.${(c + 1) % 256}.1`, some)).toBe('{"own":1,"area":"b"}');
        expect(lineAnswer(`${a}.${(b + 1) % 256}.0.1`, some)).toBe('{"own":1,"area":"a"}');
        expect(lineAnswer(`${(a + 1) % 256}.0.0.1`, some)).toBe('{"own":0}');
      }),
    );
  });
});
