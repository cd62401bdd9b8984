import { hasValue, type FactName, type Facts } from './facts.ts';
import type { Figures, Measurement } from './measurement.ts';

/** What one part of a short form tells. */
export type Told = Partial<Pick<Measurement, 'facts' | 'figures' | 'place'>>;

/** One part of a short form, `key=value`: how it is written, and read back. */
export interface ShortFormPart {
  readonly key: string;
  /** The value; undefined where the measurement has nothing to say of it. */
  readonly write: (told: Told) => string | undefined;
  /** What a value says; undefined where it is none. Total. */
  readonly read: (value: string) => Told | undefined;
}

/** A fact that only its value tells, as a sign of one letter. */
function signPart(key: string, name: FactName, signs: Readonly<Record<string, string>>): ShortFormPart {
  return {
    key,
    write: ({ facts }) => signs[facts?.[name] ?? ''],
    read: (sign) => {
      const value = Object.keys(signs).find((one) => signs[one] === sign);
      return value !== undefined && hasValue(name, value) ? { facts: { [name]: value } } : undefined;
    },
  };
}

/** No figure has more digits: neither a delay nor a clock that is years off. */
const NUMBER = /^-?\d{1,12}(?:\.\d)?$/;

/**
 * A fact that figures stand behind: they come first, parted by `/`, and the fact's own word last.
 * @param scale into how many parts a figure's unit is divided: 1 writes whole numbers, 10 tenths.
 */
function figuresPart(
  key: string,
  name: FactName,
  figureNames: readonly (keyof Figures)[],
  scale = 1,
): ShortFormPart {
  return {
    key,
    write: ({ facts = {}, figures = {} }) => {
      const all = figureNames.map((one) => figures[one]);
      const missing = all.indexOf(undefined);
      const numbers = (missing < 0 ? all : all.slice(0, missing)).map(
        (number = 0) => Math.round(number * scale) / scale,
      );
      const parts = [...numbers, facts[name] ?? []].flat();
      return parts.length === 0 ? undefined : parts.join('/');
    },
    read: (value) => {
      const parts = value.split('/');
      const numbers = parts.filter((part) => NUMBER.test(part));
      const [word, ...others] = parts.slice(numbers.length);
      if (others.length > 0 || numbers.length > figureNames.length) return undefined;
      if (word !== undefined && !hasValue(name, word)) return undefined;
      const facts: Facts = word === undefined ? {} : { [name]: word };
      const figures: Figures = Object.fromEntries(
        figureNames.slice(0, numbers.length).map((figure, index) => [figure, Number(numbers[index])]),
      );
      return { facts, figures };
    },
  };
}

/** The clock: how many seconds the device is ahead of the server; 0 where it is right, and a word where no number is known. */
const clockPart: ShortFormPart = {
  key: 'clk',
  write: ({ facts: { clock } = {}, figures: { clock: ahead } = {} }) => {
    if (clock === 'right') return '0';
    return clock === 'zone' || ahead === undefined ? clock : String(Math.round(ahead));
  },
  read: (value) => {
    if (hasValue('clock', value)) return { facts: { clock: value } };
    if (!NUMBER.test(value)) return undefined;
    const clock = Number(value);
    if (clock === 0) return { facts: { clock: 'right' } };
    return { facts: { clock: clock < 0 ? 'behind' : 'ahead' }, figures: { clock } };
  },
};

/** Servers abroad: how many answered of how many that were asked; that any did is the fact. */
const abroadPart: ShortFormPart = {
  key: 'abr',
  write: ({ facts: { abroad } = {}, figures: { abroadAnswered, abroadAsked } = {} }) =>
    abroad === undefined || abroadAnswered === undefined || abroadAsked === undefined
      ? abroad
      : `${abroadAnswered}/${abroadAsked}`,
  read: (value) => {
    if (hasValue('abroad', value)) return { facts: { abroad: value } };
    const [, answered, asked] = /^(\d{1,2})\/(\d{1,2})$/.exec(value) ?? [];
    if (answered === undefined || asked === undefined) return undefined;
    return {
      facts: { abroad: Number(answered) > 0 ? 'yes' : 'no' },
      figures: { abroadAnswered: Number(answered), abroadAsked: Number(asked) },
    };
  },
};

/** A slug of at most forty letters. */
const NAME = /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/;

/** The name of an area or a service, which a server told: nothing else goes into a link or comes out of one. */
function placePart(key: 'area' | 'kind'): ShortFormPart {
  const isName = (value: string | undefined) => value !== undefined && NAME.test(value);
  return {
    key,
    write: ({ place }) => (isName(place?.[key]) ? place?.[key] : undefined),
    read: (value) => (isName(value) ? { place: { [key]: value } } : undefined),
  };
}

/** The parts of a short form, in their order: whose line it was, what of it answered, the figures, and what is about the device. */
export const shortFormParts: readonly ShortFormPart[] = [
  signPart('net', 'network', { some: '1', no: '0' }),
  signPart('site', 'site', { yes: '1', no: '0' }),
  signPart('alt', 'intercepted', { yes: '1', no: '0' }),
  signPart('own', 'line', { own: '1', other: '0', unknown: 'x' }),
  placePart('area'),
  placePart('kind'),
  signPart('dns', 'names', { yes: '1', no: '0', unset: 'x' }),
  signPart('mdm', 'modem', { yes: '1', no: '0', unasked: 'x' }),
  figuresPart('rtt', 'delay', ['delay', 'jitter']),
  figuresPart('un', 'drops', ['unanswered', 'asked']),
  clockPart,
  abroadPart,
  figuresPart('dl', 'speed', ['speed'], 10),
];
