import { describe, expect, it } from 'vitest';
import { answeringPages } from '../../../../src/search/query/answering-pages.ts';
import { collectVocabulary } from '../../../../src/search/query/collect-vocabulary.ts';
import { createCorrector } from '../../../../src/search/query/corrector.ts';
import { createPageMatcher } from '../../../../src/search/query/page-answers.ts';
import { createRewriter } from '../../../../src/search/query/rewrite.ts';
import { createVocabulary } from '../../../../src/search/query/vocabulary.ts';
import { fa } from '../../../../src/strings/fa.ts';
import { createAnalyser } from '../../../../src/text/create-analyser.ts';
import { documents, lexicon } from '../small-site.ts';

const site = { provider: 'شاتل', support: { phone: { show: '91000000' } } };
const pages = answeringPages(fa, site, {
  contact: [
    'شماره پشتیبانی را بدهید',
    'شماره پشتیبانی',
    'ایمیل پشتیبانی',
    'تلفن پشتیبانی',
    'کجا زنگ بزنم',
    'پشتیبانی',
  ],
  history: ['جواب\u200cهایی که قبلا دادم', 'کد گزارش'],
});
const analyser = createAnalyser(lexicon);
const texts = [...documents.map(({ text }) => text), ...pages.map(({ names }) => names.join('\n'))];
const vocabulary = createVocabulary(collectVocabulary(texts, analyser), analyser);
const rewriter = createRewriter(analyser, vocabulary, () => false, createCorrector(analyser, vocabulary));
const matcher = createPageMatcher(pages, analyser, vocabulary);

const asked = (query: string) => matcher.match(rewriter.rewrite(query).terms).map(({ page }) => page);

describe('a page is asked for', () => {
  it.each([
    ['شماره پشتیبانی', 'contact'],
    ['لطفا شمارهٔ پشتیبانی رو بدید', 'contact'],
    ['شماره ایمیل پشتیبانی', 'contact'],
    ['پشتيباني', 'contact'],
    ['کجا باید زنگ بزنم', 'contact'],
    ['تماس با شاتل', 'contact'],
    ['۹۱۰۰۰۰۰۰', 'contact'],
    ['جواب هایی که قبلا دادم', 'history'],
    ['کد گزارشم', 'history'],
    ['خواندن کد گزارش مشتری', 'desk'],
  ])('by «%s»', (query, page) => {
    expect(asked(query)).toEqual([page]);
  });

  it.each([
    ['what says more than a page', 'پشتیبانی جواب نمیده'],
    ['a word of a name alone', 'شماره خطم چنده'],
    ['the telling words of a name without its question', 'تلفن زنگ میزنه'],
    ['a problem that has a word of one', 'سرعت ایمیل کم است'],
    ['nothing', ''],
    ['signs', '؟!'],
  ])('not by %s', (_, query) => {
    expect(asked(query)).toEqual([]);
  });
});

it('a page has its own names beside the editors\u2019, each once', () => {
  const [contact] = answeringPages(fa, site, { contact: [fa.contactTitle, 'زنگ'] });
  expect(contact?.names).toEqual([fa.contactTitle, 'تماس با شاتل', 'تماس با پشتیبانی', '91000000', 'زنگ']);
  expect(contact?.title).toContain('۹۱۰۰۰۰۰۰');
});

it('a chat is a name of the contact page where the site has one', () => {
  const chat = { label: 'گفت\u200cوگو با کارشناس' };
  const [contact] = answeringPages(fa, { ...site, support: { ...site.support, chat } });
  expect(contact?.names).toEqual(expect.arrayContaining([fa.chat, chat.label]));
});
