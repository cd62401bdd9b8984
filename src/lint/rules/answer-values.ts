import { factValues, type FactName } from '../../check/facts.ts';

/** Values that say that nothing was found out. */
const tellNothing: Readonly<Partial<Record<FactName, string>>> = {
  network: 'some',
  line: 'unknown',
  names: 'unset',
  modem: 'unasked',
  abroad: 'unset',
};

/** The values of a fact that an answer can stand on: those that say that something was found out. */
export const answerValues = (fact: FactName): readonly string[] =>
  factValues[fact].filter((value) => value !== tellNothing[fact]);
