import { one, openPage, textOf } from '../../browser.ts';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { factNames, factValues, type FactName } from '../../../../src/check/facts.ts';
import { drawFacts } from '../../../../src/check/ui/draw-facts.element.ts';
import FactRows from '../../../../src/check/ui/FactRows.astro';
import { fa } from '../../../../src/strings/fa.ts';
import { rendered } from '../../blocks/guide-context.ts';

let html = '';
beforeAll(async () => {
  html = await rendered(FactRows, { strings: fa, provider: 'نمونه' });
});
beforeEach(() => openPage(html, '/check/'));

const row = (name: FactName) => one(`[data-check-fact="${name}"]`);
const said = (name: FactName) => textOf('dd span:not([hidden])', row(name));

describe('the rows of what was measured', () => {
  it.each([
    [-130, 'ساعت این دستگاه ۲ دقیقه عقب است.'],
    [-7300, 'ساعت این دستگاه ۲ ساعت عقب است.'],
    [-259_200, 'ساعت این دستگاه ۳ روز عقب است.'],
  ])('tell how far a clock is behind in its largest unit: %i seconds', (clock, sentence) => {
    drawFacts(document, { facts: { clock: 'behind' }, figures: { clock } });
    expect(said('clock')).toBe(sentence);
  });

  it('tell that a clock is behind where nobody said by how much', () => {
    drawFacts(document, { facts: { clock: 'behind' }, figures: {} });
    expect(said('clock')).toBe(fa.checkSays['clock-behind-bare']);
  });

  it('tell delays, unanswered requests, servers abroad and a speed with their figures', () => {
    const figures = {
      delay: 38.4,
      jitter: 6.2,
      asked: 30,
      unanswered: 3,
      abroadAsked: 3,
      abroadAnswered: 2,
      speed: 7.84,
    };
    drawFacts(document, {
      facts: { delay: 'good', drops: 'many', abroad: 'yes', speed: 'ok' },
      figures,
    });
    expect(said('delay')).toContain('۳۸ میلی\u200cثانیه با نوسان ۶');
    expect(said('drops')).toContain('۳ از ۳۰ پرسش');
    expect(said('abroad')).toContain('۲ از ۳ سرور خارجی');
    expect(said('speed')).toContain('۷٫۸ مگابیت');
  });

  it('name the fact\u2019s value, and stay hidden where it says nothing to a customer', () => {
    drawFacts(document, { facts: { network: 'some', abroad: 'unset', site: 'yes' }, figures: {} });
    expect([row('network').dataset['value'], row('network').hidden]).toEqual(['some', true]);
    expect([row('abroad').dataset['value'], row('abroad').hidden]).toEqual(['unset', true]);
    expect([row('site').dataset['value'], row('site').hidden]).toEqual(['yes', false]);
    expect([row('modem').dataset['value'], row('modem').hidden]).toEqual([undefined, true]);
  });

  it('show nothing of an earlier check that this one has not measured', () => {
    drawFacts(document, { facts: { site: 'no', clock: 'zone' }, figures: {} });
    drawFacts(document, { facts: { site: 'yes' }, figures: {} });
    expect(said('site')).toBe('سایت نمونه همین حالا پاسخ داد.');
    expect(row('clock').hidden).toBe(true);
    expect(row('clock').dataset['value']).toBeUndefined();
  });

  it('have a sentence for every value but those that say nothing to a customer, or nothing new', () => {
    const unsaid = ['network-some', 'intercepted-no', 'names-yes', 'names-unset', 'abroad-unset'];
    const values = factNames.flatMap((name) => factValues[name].map((value) => `${name}-${value}`));
    const said = Object.keys(fa.checkSays).filter((key) => !key.endsWith('-bare'));
    expect(said.toSorted()).toEqual(values.filter((value) => !unsaid.includes(value)).toSorted());
  });
});
