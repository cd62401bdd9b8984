import type { AstroIntegration } from 'astro';
import path from 'node:path';
import { readContent } from '../lint/read-content.ts';
import { contentFolder, isInFolder } from '../content/files/content-folder.ts';
import { formatFinding, type Finding } from '../diagnostics/diagnostic.ts';
import { isError } from '../diagnostics/rules.ts';
import { contentOfBuild } from './content-of-build.ts';

/** Findings with each file named as the editor would open it from here, with slashes on every system. */
function fromHere(findings: readonly Finding[], folder: string): Finding[] {
  const shown = path.relative(process.cwd(), folder);
  return findings.map((finding) => ({
    ...finding,
    file: path.join(shown, finding.file).replaceAll(path.sep, '/'),
  }));
}

/** The findings of a content folder as it stands now. */
export async function contentFindings(folder: string): Promise<Finding[]> {
  return fromHere((await readContent(folder)).findings, folder);
}

/**
 * Checks the whole content folder before a build, which fails with every error at once and prints the warnings; in the
 * live preview the findings are printed at the start and at each save, and the pages that are right go on working.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'rahgosha-content-check',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        if (command !== 'build') return;
        const folder = contentFolder();
        const findings = fromHere((await contentOfBuild(folder)).findings, folder);
        const errors = findings.filter(isError);
        for (const warning of findings.filter((finding) => !isError(finding)))
          logger.warn(formatFinding(warning));
        if (errors.length === 0) return;
        const count = errors.length === 1 ? '1 problem' : `${errors.length} problems`;
        throw new Error(`The content has ${count}:\n${errors.map(formatFinding).join('\n')}`);
      },
      'astro:server:setup': ({ server, logger }) => {
        const report = async () => {
          for (const finding of await contentFindings(contentFolder())) logger.warn(formatFinding(finding));
        };
        const folder = contentFolder();
        server.watcher.add(folder);
        server.watcher.on('all', (_, file) => {
          if (isInFolder(folder, file)) void report();
        });
        void report();
      },
    },
  };
}
