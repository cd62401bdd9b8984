import { describe, expect, it } from 'vitest';
import { guideReport } from '../../../../src/integrations/preview/guide-report.ts';
import { EXAMPLE_FILE, exampleFiles } from '../../../../src/lint/rule-docs/example-files.ts';
import { tree } from '../../tools/health/small-catalogue.ts';
import { useContent } from '../written-folder.ts';

describe('what there is to tell of an address', () => {
  it('is a guide\u2019s diagnostics, and none of other files', async () => {
    const wrong = exampleFiles({ body: '[راهنما](/modem/nowhere/)' }).get(EXAMPLE_FILE) ?? '';
    const folder = await useContent({ [EXAMPLE_FILE]: wrong, 'symptoms/wifi.yaml': 'title: [' });
    const report = await guideReport(folder, '/modem/modem-power/');
    expect(report?.diagnostics.map(({ rule }) => rule)).toEqual(['broken-link']);
    expect(report?.file).toBe(EXAMPLE_FILE);
  });

  it('is the day by which it is to be read again', async () => {
    const folder = await useContent();
    const report = await guideReport(folder, '/modem/restart-modem/');
    const reviewed = report?.article?.data.reviewed.getTime() ?? 0;
    expect(((report?.due?.getTime() ?? 0) - reviewed) / 86_400_000).toBe(180);
  });

  it('is its title, its names and the queries of the bench that should find it, each once', async () => {
    const folder = await useContent();
    const queries = (await guideReport(folder, '/modem/restart-modem/'))?.queries ?? [];
    expect(queries.slice(0, 2)).toEqual(['مودم را خاموش و روشن کنید', 'خاموش روشن کردن مودم']);
    expect(new Set(queries).size).toBe(queries.length);
  });

  it('is the most questions on one way where it asks', async () => {
    const asking = exampleFiles({ body: tree }).get(EXAMPLE_FILE) ?? '';
    const folder = await useContent({ [EXAMPLE_FILE]: asking });
    expect((await guideReport(folder, '/modem/modem-power/'))?.questions).toBe(2);
    expect(await guideReport(folder, '/modem/restart-modem/')).not.toHaveProperty('questions');
  });

  it('is nothing for pages that are no guides', async () => {
    const folder = await useContent();
    for (const address of [
      '/',
      '/modem/',
      '/modem/nowhere/',
      '/search/',
      '/modem/a/b/',
      '/../modem/modem-power/',
    ])
      expect(await guideReport(folder, address), address).toBeUndefined();
  });

  it('is what is wrong with site.yaml, on every page, where that cannot be read', async () => {
    const folder = await useContent({ 'site.yaml': 'name: [' });
    for (const address of ['/', '/modem/restart-modem/']) {
      const report = await guideReport(folder, address);
      expect(report?.file).toBe('site.yaml');
      expect(report?.diagnostics.length).toBeGreaterThan(0);
    }
  });
});
