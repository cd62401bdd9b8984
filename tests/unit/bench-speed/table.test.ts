import { describe, expect, it } from 'vitest';
import { weigh } from '../../bench/speed/page-weight.ts';
import { formatBytes, formatTable } from '../../bench/speed/table.ts';

describe('the table of the benchmark', () => {
  it('puts both figures and their ratio side by side', () => {
    const table = formatTable([{ name: 'build', own: 7, other: 10, unit: 'seconds' }]);
    expect(table.split('\n').at(-1)).toMatch(/^\| build \| +7\.0 s \| +10\.0 s \| +0\.70 \|$/);
  });

  it('leaves a figure that there is not open, and its ratio too', () => {
    const table = formatTable([{ name: 'offline', own: 600_000, other: undefined, unit: 'bytes' }]);
    expect(table.split('\n').at(-1)).toMatch(/^\| offline \| 600\.0 KB \| +– \| +\|$/);
  });

  it('writes bytes by thousands', () => {
    expect(['0.2 KB', '45.5 KB', '3.9 MB', '1.25 GB']).toEqual(
      [200, 45_500, 3_900_000, 1_250_000_000].map(formatBytes),
    );
  });
});

describe('what a page weighs', () => {
  it('sums the bytes that were sent by kind', () => {
    const weight = weigh([
      { path: '/', kind: 'HTML', bytes: 7000 },
      { path: '/a.js', kind: 'scripts', bytes: 1000 },
      { path: '/b.js', kind: 'scripts', bytes: 500 },
    ]);
    expect(weight).toMatchObject({ requests: 3, whole: 8500, bytes: { HTML: 7000, scripts: 1500, CSS: 0 } });
  });
});
