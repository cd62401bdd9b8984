import { expect, test } from 'vitest';
import { reviewRoute } from '../../../../src/integrations/preview/review-route.ts';
import { DevServer } from '../run-hook.ts';
import { useContent } from '../written-folder.ts';

test('a folder in no repository is answered in Persian with what to do', async () => {
  const folder = await useContent();
  const server = new DevServer();
  server.middlewares.use('/@review/', reviewRoute(folder));
  const answer = await server.get('/@review/');
  expect(answer?.status).toBe(503);
  expect(answer?.type).toBe('text/html; charset=utf-8');
  expect(answer?.text).toContain('پوشهٔ محتوا در git نیست');
  expect(answer?.text).not.toContain('no git repository');
});
