import { createCipheriv } from 'node:crypto';

/** The length of a block of AES, and of the key that is used here. */
const BLOCK = 16;

/**
 * The bytes of a file to download, which nothing on the way can make smaller: what AES in counter mode makes of zeros. They are the
 * same in each build, so that a copy of the site to its server leaves them alone.
 * @param count how many.
 */
export function downloadBytes(count: number): Buffer {
  const nothing = Buffer.alloc(BLOCK);
  return createCipheriv('aes-128-ctr', nothing, nothing).update(Buffer.alloc(count));
}
