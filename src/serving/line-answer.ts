import { BlockList, isIPv4 } from 'node:net';
import type { LineAnswer } from '../check/probe-addresses.ts';
import type { LineBlock } from './served-check.ts';

/** Of an address that is none of the provider's own. */
const OTHER_LINE = JSON.stringify({ own: 0 } satisfies LineAnswer);

/**
 * Of an address whose family (IPv4, IPv6) has no block at all: nobody can tell whose it is. An operator who has written the IPv4
 * blocks alone would otherwise call each customer who comes over IPv6 somebody else's.
 */
const UNTOLD_LINE = '{}';

/** A block of addresses and the answer, as JSON, for all that lie in it. */
export interface AnsweredBlock {
  readonly block: string;
  readonly answer: string;
}

const families = ['0.0.0.0/0', '::/0'] as const;
const isFourth = (block: string) => !block.includes(':');
const bitsOf = (block: string) => Number(block.split('/')[1]);

/**
 * What a server answers to whom, the smallest blocks first: the first that an address lies in counts, as in nginx's `geo`. Every
 * address lies in one of them.
 */
export function answeredBlocks(line: readonly LineBlock[]): readonly AnsweredBlock[] {
  const own = line.flatMap(({ addresses, area, kind }) => {
    const answer: LineAnswer = {
      own: 1,
      ...(area === undefined ? {} : { area }),
      ...(kind === undefined ? {} : { kind }),
    };
    return addresses.map((block) => ({ block, answer: JSON.stringify(answer) }));
  });
  const rest = families
    .filter((family) => !own.some(({ block }) => block === family))
    .map((family) => {
      const told = own.some(({ block }) => isFourth(block) === isFourth(family));
      return { block: family, answer: told ? OTHER_LINE : UNTOLD_LINE };
    });
  return [...own, ...rest].sort((a, b) => bitsOf(b.block) - bitsOf(a.block));
}

function liesIn(address: string, block: string): boolean {
  const [network = '', bits = ''] = block.split('/');
  if (isIPv4(address) !== isFourth(block)) return false;
  const list = new BlockList();
  list.addSubnet(network, Number(bits), isFourth(block) ? 'ipv4' : 'ipv6');
  return list.check(address, isFourth(block) ? 'ipv4' : 'ipv6');
}

/**
 * What is answered to an address, as JSON (`LineAnswer`).
 * @param address as Node tells it of a connection; an IPv4 address may come in the clothes of IPv6 (`::ffff:203.0.113.7`).
 */
export function lineAnswer(address: string, line: readonly LineBlock[]): string {
  const plain = address.replace(/^::ffff:(?=[\d.]+$)/i, '');
  return answeredBlocks(line).find(({ block }) => liesIn(plain, block))?.answer ?? UNTOLD_LINE;
}
