import { expect, it } from 'vitest';
import { tokenise } from '../../../src/text/tokenise.ts';

function texts(word: string): string[] {
  return tokenise(word).map(({ text }) => text);
}

it.each(['192.168.1.1', '192/168/1/1', '192,168,1,1', '۱۹۲،۱۶۸،۱،۱', '192-168-1-1', 'http://192.168.1.1/'])(
  'finds the address in %s',
  (written) => {
    expect(texts(written)).toContain('192.168.1.1');
  },
);

it('takes three groups, a date or a sum of money, for no address', () => {
  expect(texts('1405/9/4')).toEqual(['1405', '9', '4']);
  expect(texts('1,250,000')).toEqual(['1250000']);
});

it('ties the parts of a compound and parts words at a Persian comma', () => {
  expect(tokenise('وای\u200cفای،DSL')).toEqual([
    { text: 'وای', tied: false },
    { text: 'فای', tied: true },
    { text: 'dsl', tied: false },
  ]);
});
