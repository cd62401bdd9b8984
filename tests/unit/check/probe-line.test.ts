import fc from '../../properties.ts';
import { describe, expect, it } from 'vitest';
import { LINE_ADDRESS } from '../../../src/check/probe-addresses.ts';
import { parseLine, probeLine } from '../../../src/check/probe-line.ts';
import { hiddenRedirect, refuse, silence, worldWith } from './surroundings.ts';

describe('whose line it is', () => {
  it.each([
    [{ own: 1 }, { facts: { line: 'own' } }],
    [{ own: 0 }, { facts: { line: 'other' } }],
    [
      { own: 1, area: 'tehran', kind: 'adsl' },
      { facts: { line: 'own' }, place: { area: 'tehran', kind: 'adsl' } },
    ],
    [
      { own: 1, kind: 'ftth' },
      { facts: { line: 'own' }, place: { kind: 'ftth' } },
    ],
    [{ own: 1, area: '', kind: '<b>' }, { facts: { line: 'own' } }],
    [{ own: 1, area: 7 }, { facts: { line: 'own' } }],
    [{ own: 0, area: 'tehran' }, { facts: { line: 'other' } }],
  ])('is read out of %j', (answer, line) => {
    expect(parseLine(answer)).toEqual(line);
  });

  it.each([undefined, null, 1, 'own', [], {}, { own: true }, { own: '1' }, { own: 2 }])(
    'is not read out of %j',
    (answer) => {
      expect(parseLine(answer)).toBeUndefined();
    },
  );

  it('is read or not, of anything at all, and gives no word that breaks a page', () => {
    fc.assert(
      fc.property(fc.record({ own: fc.constant(1), area: fc.anything(), kind: fc.anything() }), (answer) => {
        const place = parseLine(answer)?.place ?? {};
        expect(Object.values(place).every((word) => /^[a-z0-9-]{1,40}$/.test(word))).toBe(true);
      }),
    );
  });
});

describe('asking for the line', () => {
  it('asks once where the server says it', async () => {
    const world = worldWith(() => Response.json({ own: 0 }));
    expect(await probeLine(world)).toEqual({ facts: { line: 'other' } });
    expect(world.requests).toMatchObject([{ path: LINE_ADDRESS, init: { cache: 'no-store' } }]);
  });

  it('asks again where one answer was lost', async () => {
    let asked = 0;
    const world = worldWith(() => (++asked === 1 ? silence() : Response.json({ own: 1 })));
    expect(await probeLine(world)).toEqual({ facts: { line: 'own' } });
  });

  it.each([
    ['is silent', silence],
    ['refuses', refuse],
    ['answers by a page', () => new Response('<p>')],
    ['sends elsewhere', hiddenRedirect],
    ['has no such address', () => Response.json({ own: 1 }, { status: 404 })],
  ])('says that it is unknown where the server %s', async (_, server) => {
    const world = worldWith(server);
    expect(await probeLine(world)).toEqual({ facts: { line: 'unknown' } });
    expect(world.requests).toHaveLength(2);
  });
});
