import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'astro/zod';

const lock = z
  .object({
    packages: z.record(
      z.string(),
      z.object({
        resolved: z.string().optional(),
        optionalDependencies: z.record(z.string(), z.string()).optional(),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));

describe('the lock file', () => {
  it('names no registry', () => {
    const hosts = Object.values(lock.packages).filter(({ resolved }) => /^https?:/.test(resolved ?? ''));
    expect(hosts).toEqual([]);
  });

  it('has a package of Pagefind for every system: npm ci refuses it otherwise, wherever it was written', () => {
    const wanted = lock.packages['node_modules/pagefind']?.optionalDependencies ?? {};
    expect(Object.keys(wanted).length).toBeGreaterThan(0);
    // A registry that lacks those of other systems makes npm leave them out; put them back by hand: version, os, cpu.
    expect(Object.keys(wanted).filter((name) => !(`node_modules/${name}` in lock.packages))).toEqual([]);
  });
});
