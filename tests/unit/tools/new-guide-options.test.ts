import { describe, expect, it } from 'vitest';
import {
  plainTitle,
  slugProblems,
  symptomProblems,
  titleProblems,
} from '../../../src/tools/new-guide-options.ts';
import { catalogue } from './health/small-catalogue.ts';

const content = catalogue({});

describe('the symptom of a new guide', () => {
  it('is one that there is', () => {
    expect(symptomProblems('modem', content)).toEqual([]);
  });

  it('is asked for again with the nearest one there is', () => {
    expect(symptomProblems('modme', content)).toEqual([
      'نشانه\u200cای با نام «modme» نیست. منظورتان «modem» نیست؟',
    ]);
    expect(symptomProblems('television', content)).toEqual([
      expect.stringMatching(
        /^نشانه\u200cای با نام «television» نیست\. یکی از این\u200cها را بنویسید: .*modem.*wifi/u,
      ),
    ]);
  });
});

describe('the name of a new guide', () => {
  it('is small Latin letters, digits and single hyphens', () => {
    for (const name of ['modem-beeps', 'error-691', 'x']) expect(slugProblems(name, content)).toEqual([]);
    for (const name of ['', 'Modem', 'مودم', 'modem beeps', '-modem', 'modem-', 'a--b', '../a', 'a/b'])
      expect(slugProblems(name, content), name).toEqual([expect.stringContaining('نشانی نمی\u200cشود')]);
  });

  it('has sixty letters at most', () => {
    expect(slugProblems('a'.repeat(60), content)).toEqual([]);
    expect(slugProblems('a'.repeat(61), content)).toEqual(['نام راهنما حداکثر ۶۰ حرف دارد.']);
  });

  it('is not that of another guide, under whichever symptom', () => {
    expect(slugProblems('restart-modem', content)).toEqual([
      expect.stringContaining('articles/fa/modem/restart-modem.mdx'),
    ]);
  });

  it('may be that of a guide in another language, which is its translation', () => {
    const articles = content.articles.map((article) => ({ ...article, language: 'en' }));
    expect(slugProblems('restart-modem', { articles })).toEqual([]);
  });
});

describe('the title of a new guide', () => {
  it('is one line with single spaces', () => {
    expect(plainTitle('  مودم \n\t بوق  می\u200cزند ')).toBe('مودم بوق می\u200cزند');
  });

  it('has three to a hundred letters, spaces at its ends not counted', () => {
    expect(titleProblems('مود')).toEqual([]);
    expect(titleProblems('م'.repeat(100))).toEqual([]);
    expect(titleProblems('مودم **روشن** است')).toEqual([
      'عنوان همان\u200cطور که نوشته شود دیده می\u200cشود. نشان\u200cهای Markdown را بردارید.',
    ]);
    expect(titleProblems('  مو  ')).toEqual(['عنوان ۳ تا ۱۰۰ حرف دارد.']);
    expect(titleProblems('م'.repeat(101))).toEqual(['عنوان ۳ تا ۱۰۰ حرف دارد.']);
  });

  it('is spelt as the check wants it, and is asked for again without the flag that mends files', () => {
    const problems = titleProblems('مودم بوق مي زند');
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) expect(problem).toMatch(/^عنوان: /);
    expect(problems.join()).not.toContain('--fix');
  });

  it('has no letter that nobody can see', () => {
    expect(titleProblems('مودم\u202e بوق می\u200cزند').join()).toMatch(/^عنوان: /);
  });
});
