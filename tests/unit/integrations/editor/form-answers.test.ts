import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { changeAnswer } from '../../../../src/integrations/editor/change-answer.ts';
import { fieldsAnswer } from '../../../../src/integrations/editor/fields-answer.ts';
import { fieldsPage } from '../../../../src/integrations/editor/fields-page.ts';
import { hashOf } from '../../../../src/integrations/editor/hash-of.ts';
import { listPage } from '../../../../src/integrations/editor/list-page.ts';
import { newAnswer } from '../../../../src/integrations/editor/new-answer.ts';
import { textAnswer } from '../../../../src/integrations/editor/text-answer.ts';
import { useContent } from '../written-folder.ts';
import { page, post, read } from './asking.ts';

const LEXICON = 'lexicon.yaml';
const lexicon = '# واژه\u200cها\nsynonyms:\n  # دستگاه\n  - [مودم, modem] # همان\n  - [سیم, کابل]\n';
const snippet = '<Steps>\n\n1. از برق بکشید.\n\n</Steps>\n';
const files = { [LEXICON]: lexicon, 'snippets/fa/restart.mdx': snippet };

const synonyms = (typed: string, hash = hashOf(lexicon)) => ({
  file: LEXICON,
  hash,
  values: { synonyms: typed },
});

describe('the answers to the forms', () => {
  it('say with a save what takes it back: the very bytes, and again, and not over what changed beside it', async () => {
    const folder = await useContent(files);
    const saved = await post(fieldsAnswer, folder, synonyms('مودم، modem، مادم\nسیم، کابل'));
    expect(saved).toMatchObject({ status: 200, findings: [] });
    const after = await read(folder, LEXICON);
    expect(after).toBe(lexicon.replace('modem', 'modem, مادم'));
    const back = await post(changeAnswer, folder, { file: LEXICON, change: saved.undo });
    expect(back.status).toBe(200);
    expect(await read(folder, LEXICON)).toBe(lexicon);
    const again = await post(changeAnswer, folder, { file: LEXICON, change: back.undo });
    expect(again.status).toBe(200);
    expect(await read(folder, LEXICON)).toBe(after);
    await writeFile(path.join(folder, LEXICON), `${after}# تازه\n`);
    expect((await post(changeAnswer, folder, { file: LEXICON, change: again.undo })).status).toBe(409);
    expect(await read(folder, LEXICON)).toBe(`${after}# تازه\n`);
  });

  it('say nothing to take back where nothing changed, and 422 at the field where the rules refuse', async () => {
    const folder = await useContent(files);
    const same = await post(fieldsAnswer, folder, synonyms('مودم، modem\nسیم، کابل'));
    expect(same).toMatchObject({ status: 200 });
    expect(same.undo).toBeUndefined();
    const refused = await post(fieldsAnswer, folder, synonyms('مودم، modem\nسیم، modem'));
    expect(refused).toMatchObject({ status: 422, findings: [{ severity: 'error' }] });
    expect(await read(folder, LEXICON)).toBe(lexicon);
  });

  it('show every file that has a form in the list, and a snippet with what it looks like', async () => {
    const folder = await useContent(files);
    const list = await page(listPage, folder);
    for (const file of [LEXICON, 'site.yaml', 'snippets/fa/restart.mdx'])
      expect(list).toContain(`/@edit/fields?file=${encodeURIComponent(file)}"`);
    const form = await page(fieldsPage, folder, 'file=snippets/fa/restart.mdx');
    expect(form).toContain('<p class="component-name">قدم\u200cهای شماره\u200cدار</p>');
    expect(form).toContain('1. از برق بکشید.');
  });

  it('make a snippet from nothing, and say where its text is missing', async () => {
    const folder = await useContent(files);
    const wanted = { kind: 'snippet', values: { slug: 'wait' } };
    expect(await post(newAnswer, folder, { ...wanted, texts: { body: '' } })).toMatchObject({
      status: 422,
      findings: [{ path: ['body'] }],
    });
    const made = await post(newAnswer, folder, { ...wanted, texts: { body: 'سه دقیقه صبر کنید.' } });
    expect(made).toMatchObject({
      status: 200,
      location: expect.stringMatching(/^\/@edit\/fields\?file=snippets%2Ffa%2Fwait\.mdx&done=[\w-]+$/),
    });
    expect(await read(folder, 'snippets/fa/wait.mdx')).toBe('سه دقیقه صبر کنید.\n');
  });

  it('show a text that is being typed, with the snippets that it names', async () => {
    const folder = await useContent(files);
    const { status, html } = await post(textAnswer, folder, {
      text: '**صبر**\n\n<Snippet name="restart" />',
    });
    expect(status).toBe(200);
    expect(html).toContain('<strong>صبر</strong>');
    expect(html).toContain('از برق بکشید');
    expect((await post(textAnswer, folder, { words: '' })).status).toBe(400);
  });
});
