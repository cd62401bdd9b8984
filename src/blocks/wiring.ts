import type { Strings } from '../strings/strings.ts';

/** What a drawing of wiring is called: `<Wiring kind="splitter" />`. */
export type WiringKind = keyof Strings['wirings'];

/** How wide every drawing is, in its units: at the width of a question on a phone a unit is a little under a pixel. */
export const WIRING_WIDTH = 320;

/** A place to plug a cable in, at an edge of the thing that it belongs to. */
export interface WiringSocket {
  /** The middle of the edge that the cable comes to. */
  readonly x: number;
  readonly y: number;
  readonly side: 'left' | 'right';
  /** What is printed beside it on the device. */
  readonly name?: string;
  /** Whether it is only there to be told from the right one. */
  readonly free?: boolean;
}

/** One thing of a drawing, with its sockets. */
export interface WiringThing {
  readonly what: keyof Strings['wiringThings'];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The middle of its name. */
  readonly nameX: number;
  readonly nameY: number;
  readonly sockets: readonly WiringSocket[];
  /** What makes it look like what it is, as the path of an SVG. */
  readonly detail?: string;
}

/** One way of wiring as it is drawn; its words are among the strings. */
export interface Wiring {
  readonly height: number;
  readonly things: readonly WiringThing[];
  readonly cables: readonly (readonly [from: WiringSocket, to: WiringSocket])[];
  /** Where the sign stands that says not to do it so. */
  readonly wrong?: { readonly x: number; readonly y: number };
}

/** The plate of a wall, at the right, where the cable comes from. */
function wall(what: 'socket' | 'fiberSocket', y: number) {
  const socket: WiringSocket = { x: 254, y: y + 34, side: 'left' };
  const sockets = [socket];
  const thing: WiringThing = { what, x: 254, y, width: 62, height: 68, nameX: 291, nameY: y + 34, sockets };
  return { thing, socket };
}

/** A telephone, at the lower left, with its receiver on it. */
function telephone() {
  const socket: WiringSocket = { x: 88, y: 136, side: 'right' };
  const thing: WiringThing = {
    what: 'phone',
    ...{ x: 4, y: 112, width: 84, height: 48, nameX: 42, nameY: 137 },
    sockets: [socket],
    detail: 'M18 112v-7q28 -12 56 0v7',
  };
  return { thing, socket };
}

/** The back of a modem at the upper left, small beside a telephone. */
function smallModem() {
  const socket: WiringSocket = { x: 88, y: 66, side: 'right', name: 'DSL' };
  const thing: WiringThing = {
    what: 'modem',
    ...{ x: 4, y: 20, width: 84, height: 64, nameX: 46, nameY: 38 },
    sockets: [socket],
    detail: 'M18 20v-14M74 20v-14',
  };
  return { thing, socket };
}

/** The back of a modem that has room for its other sockets, so that the right one can be told from them. */
function wideModem(what: 'modem' | 'fiberModem', name: string) {
  const socket: WiringSocket = { x: 150, y: 66, side: 'right', name };
  const free: WiringSocket = { x: 4, y: 66, side: 'left', name: 'LAN', free: true };
  const thing: WiringThing = {
    what,
    ...{ x: 4, y: 20, width: 146, height: 68, nameX: 77, nameY: 38 },
    sockets: [socket, free],
    detail: 'M22 20v-14M132 20v-14',
  };
  return { thing, socket };
}

/**
 * From the wall to a modem and a telephone through something with three sockets.
 * @param sockets of the line, the modem and the telephone.
 */
function branched(
  box: Omit<WiringThing, 'sockets'>,
  [line, toModem, toPhone]: readonly [WiringSocket, WiringSocket, WiringSocket],
): Wiring {
  const [from, modem, phone] = [wall('socket', 64), smallModem(), telephone()];
  return {
    height: 166,
    things: [from.thing, { ...box, sockets: [line, toModem, toPhone] }, modem.thing, phone.thing],
    cables: [
      [from.socket, line],
      [toModem, modem.socket],
      [toPhone, phone.socket],
    ],
  };
}

function splitter(): Wiring {
  return branched({ what: 'splitter', x: 112, y: 24, width: 114, height: 126, nameX: 169, nameY: 45 }, [
    { x: 226, y: 98, side: 'right', name: 'LINE' },
    { x: 112, y: 74, side: 'left', name: 'MODEM' },
    { x: 112, y: 128, side: 'left', name: 'PHONE' },
  ]);
}

function extension(): Wiring {
  const joint = branched({ what: 'joint', x: 114, y: 66, width: 112, height: 64, nameX: 170, nameY: 98 }, [
    { x: 226, y: 98, side: 'right' },
    { x: 114, y: 82, side: 'left' },
    { x: 114, y: 114, side: 'left' },
  ]);
  return { ...joint, wrong: { x: 170, y: 36 } };
}

function straight(from: ReturnType<typeof wall>, modem: ReturnType<typeof wideModem>): Wiring {
  return { height: 104, things: [from.thing, modem.thing], cables: [[from.socket, modem.socket]] };
}

/** The back of a modem at the right, from whose LAN a cable goes on into the house. */
function modemWithLan(x: number) {
  const socket: WiringSocket = { x, y: 66, side: 'left', name: 'LAN' };
  const line: WiringSocket = { x: 316, y: 66, side: 'right', name: 'DSL', free: true };
  const thing: WiringThing = {
    what: 'modem',
    ...{ x, y: 20, width: 316 - x, height: 68, nameX: (x + 316) / 2, nameY: 38 },
    sockets: [socket, line],
    detail: `M${x + 18} 20v-14M298 20v-14`,
  };
  return { thing, socket };
}

function lan(): Wiring {
  const modem = modemWithLan(170);
  const card: WiringSocket = { x: 104, y: 66, side: 'right' };
  const device: WiringThing = {
    what: 'device',
    ...{ x: 4, y: 16, width: 100, height: 66, nameX: 50, nameY: 40 },
    sockets: [card],
    detail: 'M54 82v10M34 93h40',
  };
  return { height: 98, things: [modem.thing, device], cables: [[modem.socket, card]] };
}

/** A second router that only hands Wi-Fi on: its cable goes from LAN to LAN, so that the modem alone gives addresses. */
function accessPoint(): Wiring {
  const modem = modemWithLan(190);
  const socket: WiringSocket = { x: 130, y: 66, side: 'right', name: 'LAN' };
  const wan: WiringSocket = { x: 4, y: 66, side: 'left', name: 'WAN', free: true };
  const router: WiringThing = {
    what: 'secondRouter',
    ...{ x: 4, y: 20, width: 126, height: 68, nameX: 67, nameY: 38 },
    sockets: [socket, wan],
    detail: 'M22 20v-14M112 20v-14',
  };
  return { height: 98, things: [modem.thing, router], cables: [[modem.socket, socket]] };
}

/** The drawings that an editor can name. */
export const wirings: Readonly<Record<WiringKind, Wiring>> = {
  splitter: splitter(),
  direct: straight(wall('socket', 32), wideModem('modem', 'DSL')),
  extension: extension(),
  fiber: straight(wall('fiberSocket', 32), wideModem('fiberModem', 'PON')),
  lan: lan(),
  'access-point': accessPoint(),
};

/** Whether a word that an editor wrote names a drawing. */
export function isWiringKind(word: string): word is WiringKind {
  return Object.hasOwn(wirings, word);
}
