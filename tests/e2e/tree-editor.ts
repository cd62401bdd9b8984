import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { fixtureContent } from '../fixture-site.ts';
import { startPreview, type PreviewServer } from '../preview-server.ts';

/** A copy of the fixture's content with a preview over it. */
export interface EditedFolder extends PreviewServer {
  readonly folder: string;
}

/** The guide that the walks edit. */
export const GUIDE = 'articles/fa/no-internet/no-internet.mdx';

/** One guide's tree in the editor, and its file on the disk. */
export class TreeEditorPage {
  readonly page: Page;
  readonly #folder: EditedFolder;

  constructor(page: Page, folder: EditedFolder) {
    this.page = page;
    this.#folder = folder;
  }

  /** Goes to the page, whether it is drawn or not. */
  async visit(): Promise<void> {
    await this.page.goto(
      `${this.#folder.origin}/@edit/${GUIDE.replace('articles/', '').replace('.mdx', '/')}`,
    );
  }

  async open(): Promise<void> {
    await this.visit();
    await expect(this.page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  }

  readonly read = () => readFile(path.join(this.#folder.folder, GUIDE), 'utf8');
  readonly write = (text: string) => writeFile(path.join(this.#folder.folder, GUIDE), text);

  /** A part's box in the picture. */
  box(id: string) {
    return this.page.locator(`[data-box="${id}"]`);
  }

  /** The form of the part that is open. */
  get form() {
    return this.page.locator('.part-form');
  }

  /** One answer in the form. */
  choice(id: string) {
    return this.form.locator(`[data-choice="${id}"]`);
  }

  get dialog() {
    return this.page.getByRole('dialog');
  }

  async told(text: string): Promise<void> {
    await expect(this.page.getByRole('status').first()).toHaveText(text);
  }

  button(name: string) {
    return this.page.getByRole('button', { name, exact: true });
  }
}

/** Tests over a preview of their worker; each begins with the guide as the fixture has it. */
export const test = base.extend<{ editor: TreeEditorPage }, { folder: EditedFolder }>({
  folder: [
    // Playwright wants a pattern here even where nothing is taken from it.
    async ({}, use) => {
      const folder = await mkdtemp(path.join(tmpdir(), 'rahgosha-tree-editor-'));
      await cp(fixtureContent, folder, { recursive: true });
      const server = await startPreview(folder);
      await use({ ...server, folder });
      server.stop();
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  editor: async ({ page, folder }, use) => {
    await cp(path.join(fixtureContent, GUIDE), path.join(folder.folder, GUIDE));
    await use(new TreeEditorPage(page, folder));
  },
});

export { expect };
