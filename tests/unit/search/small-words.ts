import { createVocabulary } from '../../../src/search/query/vocabulary.ts';
import { createAnalyser } from '../../../src/text/create-analyser.ts';

/** The words of a site, without its guides: enough to read queries with. */
export const analyser = createAnalyser({
  synonyms: [
    ['مودم', 'روتر', 'modem'],
    ['تلویزیون', 'tv'],
    ['بازی', 'game'],
    ['تیکت', 'ticket'],
    ['PPPoE', 'کانکشن'],
    ['DNS', 'دی\u200cان\u200cاس'],
  ],
  names: [
    ['تی\u200cپی\u200cلینک', 'TP-Link', 'tplink'],
    ['دی\u200cلینک', 'D-Link'],
  ],
  keep: [],
});

export const vocabulary = createVocabulary(
  {
    documents: 40,
    words: {
      20: 'مودم اینترنت',
      12: 'باز وصل سرعت',
      5: 'آنتن نصب خانه تلفن بوق کار بیمارستان',
      2: 'بازی تیکت PPPoE DNS SSID راه\u200cاندازی پایین چراغ',
      1: 'سرعتم تلویزیون عکس access',
    },
  },
  analyser,
);
