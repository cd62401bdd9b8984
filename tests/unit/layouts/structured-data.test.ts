import { describe, expect, it } from 'vitest';
import { articleData, breadcrumbData, siteData } from '../../../src/layouts/structured-data.ts';

const base = new URL('https://help.example/');

describe('structured data', () => {
  it('numbers the breadcrumbs and gives them whole addresses', () => {
    const crumbs = [
      { title: 'خانه', url: '/' },
      { title: 'وای\u200cفای', url: '/wifi/' },
    ];
    expect(breadcrumbData(crumbs, base)).toMatchObject({
      itemListElement: [
        { position: 1, item: 'https://help.example/' },
        { position: 2, item: 'https://help.example/wifi/', name: 'وای\u200cفای' },
      ],
    });
  });

  it('dates an article by its last review', () => {
    const article = { title: 'ت', summary: 'خ', reviewed: new Date('2026-11-22') };
    expect(articleData(article, new URL('/a/b/', base), 'fa', 'راه')).toMatchObject({
      dateModified: '2026-11-22',
      mainEntityOfPage: 'https://help.example/a/b/',
    });
  });

  it('names the search page', () => {
    expect(JSON.stringify(siteData('راه', base, 'fa'))).toContain('https://help.example/search/?q={query}');
  });
});
