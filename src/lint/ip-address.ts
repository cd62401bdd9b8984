/** Blocks of IPv4 in homes and offices (RFC 1918): where modems are. */
const homeBlocks = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'] as const;

/** Blocks of IPv4 that no server on the internet has (RFC 6890): those of homes, of a machine itself, of a provider's own network. */
const hiddenBlocks = [
  ...homeBlocks,
  '0.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '192.0.0.0/24',
  '198.18.0.0/15',
  '224.0.0.0/3',
] as const;

/** Endings of names that stand for something near the customer, if for anything (RFC 6761, 6762, 8375, and ICANN's "internal"). */
const nearEndings = /(?:^|\.)(?:localhost|local|lan|internal|home|home\.arpa|test|invalid)$/;

const isFourth = (address: string) => /^\d+(?:\.\d+){3}$/.test(address);

/** The pieces of 16 bits of an IPv6 address, written as a URL has it: in its shortest form. */
function piecesOf(address: string): number[] {
  const [head = '', tail] = address.split('::');
  const pieces = (part: string) => (part === '' ? [] : part.split(':').map((piece) => parseInt(piece, 16)));
  if (tail === undefined) return pieces(head);
  const [before, after] = [pieces(head), pieces(tail)];
  return [...before, ...Array.from({ length: 8 - before.length - after.length }, () => 0), ...after];
}

/** An IPv6 address in its shortest form. */
const shortest = (address: string) => new URL(`http://[${address}]`).hostname.slice(1, -1);

/** An address as its pieces, and how many bits each has. */
function partsOf(address: string) {
  if (isFourth(address)) return { parts: address.split('.').map(Number), bits: 8 };
  return { parts: piecesOf(shortest(address)), bits: 16 };
}

/**
 * The block that an address of some length of prefix lies in, in its shortest form.
 * @param block in CIDR notation.
 * @example blockOf('203.0.113.7/24') // '203.0.113.0/24'
 */
export function blockOf(block: string): string {
  const [address = '', length = ''] = block.split('/');
  const { parts, bits } = partsOf(address);
  const kept = parts.map((part, index) => {
    const dropped = Math.min(bits, Math.max(0, (index + 1) * bits - Number(length)));
    return part - (part % 2 ** dropped);
  });
  if (isFourth(address)) return `${kept.join('.')}/${length}`;
  return `${shortest(kept.map((part) => part.toString(16)).join(':'))}/${length}`;
}

/** Whether a block in CIDR notation is written with the address that it begins at, however that is spelled. */
export function isWhole(block: string): boolean {
  const [address = '', length = ''] = block.split('/');
  const [begin = ''] = blockOf(`${address}/${isFourth(address) ? 32 : 128}`).split('/');
  return `${begin}/${length}` === blockOf(block);
}

const liesIn = (address: string, block: string) =>
  blockOf(`${address}/${block.split('/')[1] ?? ''}`) === block;

/** Whether an IPv4 address is one that a modem can have in a home. */
export const isHomeAddress = (address: string) => homeBlocks.some((block) => liesIn(address, block));

/** Whether an address is a number and no name. @param hostname as a URL has it. */
export const isNumber = (hostname: string) => hostname.startsWith('[') || isFourth(hostname);

/** Whether a host can be one on the internet: a name with a dot, or a public address. @param hostname as a URL has it. */
export function isPublicHost(hostname: string): boolean {
  // Of IPv6 only the addresses from 2000:: to 3fff: are given out (RFC 4291, 2.4).
  if (hostname.startsWith('[')) return liesIn(hostname.slice(1, -1), '2000::/3');
  if (isFourth(hostname)) return !hiddenBlocks.some((block) => liesIn(hostname, block));
  const name = hostname.replace(/\.$/, '');
  return name.includes('.') && !nearEndings.test(name);
}
