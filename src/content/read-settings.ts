import { inFile, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Content, ContentFiles, Symptom } from './model.ts';
import { areasSchema } from './schemas/areas.ts';
import { findingsSchema } from './schemas/check.ts';
import { lexiconSchema } from './schemas/lexicon.ts';
import { queriesSchema, type ExpectedQuery } from './schemas/search-queries.ts';
import { removedSchema } from './schemas/removed.ts';
import { siteSchema } from './schemas/site.ts';
import { symptomSchema } from './schemas/symptom.ts';
import { readYaml, type Checked } from './yaml/read-yaml.ts';

/** What a content folder holds beside its guides, as far as it can be read, and what kept the rest from being read. */
export interface Settings extends Pick<
  Content,
  'site' | 'lexicon' | 'symptoms' | 'queries' | 'areas' | 'findings' | 'removed'
> {
  readonly diagnostics: readonly Diagnostic[];
}

/** The symptom that a file describes: its name in addresses; undefined for a file that describes none. */
export function symptomOf(file: string): string | undefined {
  return /^symptoms\/([^/]+)\.yaml$/.exec(file)?.[1];
}

function readSymptoms(files: ContentFiles): Pick<Settings, 'symptoms' | 'diagnostics'> {
  const symptoms: Symptom[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [file, text] of files) {
    const id = symptomOf(file);
    if (id === undefined) continue;
    const read = readYaml(text, symptomSchema);
    if ('data' in read) symptoms.push({ file, id, data: read.data });
    else diagnostics.push(...inFile(file, read.problems));
  }
  return { symptoms, diagnostics };
}

/** JSON is YAML as well, but its own parser is many times as fast: the other is for saying on which line what is wrong. */
function readQueries(text: string): Checked<readonly ExpectedQuery[]> {
  try {
    const { data } = queriesSchema.safeParse(JSON.parse(text));
    if (data !== undefined) return { data };
  } catch {
    // What is no JSON is read again below.
  }
  return readYaml(text, queriesSchema);
}

/** Reads `site.yaml`, `areas.yaml`, `check.yaml`, `lexicon.yaml`, `removed.yaml`, `queries.json` and `symptoms/`; a file that is not there is no problem of reading. */
export function readSettings(files: ContentFiles): Settings {
  const [siteText, lexiconText] = [files.get('site.yaml'), files.get('lexicon.yaml')];
  const site = siteText === undefined ? { problems: [] } : readYaml(siteText, siteSchema);
  const lexicon = lexiconText === undefined ? { problems: [] } : readYaml(lexiconText, lexiconSchema);
  const areasText = files.get('areas.yaml');
  const areas = areasText === undefined ? { data: [] } : readYaml(areasText, areasSchema);
  const findingsText = files.get('check.yaml');
  const findings = findingsText === undefined ? { data: [] } : readYaml(findingsText, findingsSchema);
  const removedText = files.get('removed.yaml');
  const removed = removedText === undefined ? { data: [] } : readYaml(removedText, removedSchema);
  const queriesText = files.get('queries.json');
  const queries = queriesText === undefined ? { data: [] } : readQueries(queriesText);
  const { symptoms, diagnostics } = readSymptoms(files);
  return {
    symptoms,
    areas: 'data' in areas ? areas.data : [],
    findings: 'data' in findings ? findings.data : [],
    removed: 'data' in removed ? removed.data : [],
    queries: 'data' in queries ? queries.data : [],
    ...('data' in site ? { site: site.data } : {}),
    ...('data' in lexicon ? { lexicon: lexicon.data } : {}),
    diagnostics: [
      ...('data' in site ? [] : inFile('site.yaml', site.problems)),
      ...('data' in areas ? [] : inFile('areas.yaml', areas.problems)),
      ...('data' in findings ? [] : inFile('check.yaml', findings.problems)),
      ...('data' in removed ? [] : inFile('removed.yaml', removed.problems)),
      ...('data' in lexicon ? [] : inFile('lexicon.yaml', lexicon.problems)),
      ...('data' in queries ? [] : inFile('queries.json', queries.problems)),
      ...diagnostics,
    ],
  };
}
