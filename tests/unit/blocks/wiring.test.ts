import { describe, expect, it } from 'vitest';
import { isWiringKind, WIRING_WIDTH, wirings } from '../../../src/blocks/wiring.ts';

describe.each(Object.entries(wirings))('the wiring "%s"', (_, { height, things, cables, wrong }) => {
  it('has every thing within the picture, and none over another', () => {
    for (const one of things) {
      expect(one.x).toBeGreaterThanOrEqual(1);
      expect(one.y).toBeGreaterThanOrEqual(1);
      expect(one.x + one.width).toBeLessThan(WIRING_WIDTH);
      expect(one.y + one.height).toBeLessThan(height);
      const over = things.filter(
        (other) =>
          other !== one &&
          other.x < one.x + one.width &&
          one.x < other.x + other.width &&
          other.y < one.y + one.height &&
          one.y < other.y + other.height,
      );
      expect(over).toEqual([]);
    }
  });

  it('has every socket at the edge of its thing', () => {
    for (const { x, y, width, height: tall, sockets } of things) {
      for (const socket of sockets) {
        expect(socket.x).toBe(socket.side === 'left' ? x : x + width);
        expect(socket.y - y).toBeGreaterThan(8);
        expect(y + tall - socket.y).toBeGreaterThan(8);
      }
    }
  });

  it('leads each cable from a socket to one of another thing, and leaves none without unless it is marked free', () => {
    const owners = cables.flat().map((socket) => things.findIndex(({ sockets }) => sockets.includes(socket)));
    expect(owners).not.toContain(-1);
    cables.forEach((_cable, index) => expect(owners[2 * index]).not.toBe(owners[2 * index + 1]));
    const plugged = new Set(cables.flat());
    for (const socket of things.flatMap(({ sockets }) => sockets))
      expect(plugged.has(socket)).toBe(socket.free !== true);
  });

  it('says that it is wrong where no thing stands', () => {
    const covered = things.filter(
      ({ x, y, width, height: tall }) =>
        wrong !== undefined &&
        Math.abs(wrong.x - x - width / 2) < 55 + width / 2 &&
        wrong.y + 12 > y &&
        wrong.y - 12 < y + tall,
    );
    expect(covered).toEqual([]);
  });
});

describe('the splitter', () => {
  it('has the three sockets itself: the line comes in at LINE, modem and phone hang on theirs', () => {
    const { things, cables } = wirings.splitter;
    const ends = cables.map((cable) =>
      cable.map((socket) => {
        const owner = things.find(({ sockets }) => sockets.includes(socket));
        return `${owner?.what} ${socket.name ?? ''}`.trim();
      }),
    );
    expect(ends).toEqual([
      ['socket', 'splitter LINE'],
      ['splitter MODEM', 'modem DSL'],
      ['splitter PHONE', 'phone'],
    ]);
  });
});

describe('the name of a wiring', () => {
  it('is one of the drawings, and not what every object has', () => {
    expect(isWiringKind('splitter')).toBe(true);
    expect(isWiringKind('toString')).toBe(false);
  });
});
