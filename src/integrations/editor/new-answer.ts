import { z } from 'astro/zod';
import { FIRST_LANGUAGE } from '../../strings/first-language.ts';
import { formsFa } from '../../strings/fa-forms.ts';
import { guideTemplate, supportTopic } from '../../editor/guide-template.ts';
import { newFileText } from '../../editor/forms/form-change.ts';
import { newFilePath, newKinds, slugProblem, type NewKind } from '../../editor/forms/new-file.ts';
import { badRequest, json, type Answer, type Asked } from './answer.ts';
import { applyChange } from './apply-change.ts';
import { keepDone, withDone } from './done-changes.ts';
import { postedTexts } from './fields-answer.ts';
import { formAddress } from './form-address.ts';
import { emptyFindings, formFindings, ownFinding } from './form-findings.ts';
import { readFormFolder, type FormFolder } from './form-folder.ts';
import { hashOf } from './hash-of.ts';
import type { FormFinding } from '../../editor/forms/form-answer.ts';

const newRequest = z.strictObject({
  kind: z.enum(newKinds),
  values: z.looseObject({ slug: z.string().trim() }),
  texts: postedTexts,
});
type NewRequest = z.infer<typeof newRequest>;

const guideValues = z.object({
  title: z.string().transform((title) => title.replace(/\s+/g, ' ').trim()),
  symptom: z.string(),
  tree: z.boolean().default(false),
});

interface NewFile {
  readonly file: string;
  readonly text: string;
  /** The page that goes on with it. */
  readonly location: string;
}

type Made = NewFile | { readonly findings: readonly FormFinding[] };

function newGuide({ values }: NewRequest, { content }: FormFolder): Made {
  const read = guideValues.safeParse(values);
  const { title, symptom, tree } = read.success ? read.data : { title: '', symptom: '', tree: false };
  const isKnown = content.symptoms.some(({ id }) => id === symptom);
  const empty = [...(title === '' ? [['title']] : []), ...(isKnown ? [] : [['symptom']])];
  if (empty.length > 0) return { findings: emptyFindings(empty) };
  const { slug } = values;
  const text = guideTemplate({ symptom, slug, title, tree }, new Date(), supportTopic(content.site));
  const file = newFilePath('guide', slug, symptom);
  const location = tree ? `/@edit/${FIRST_LANGUAGE}/${symptom}/${slug}/` : formAddress(file);
  return { file, text, location };
}

function newOther(
  kind: Exclude<NewKind, 'guide'>,
  { values, texts }: NewRequest,
  { fieldsOf, zone }: FormFolder,
): Made {
  const file = newFilePath(kind, values.slug, '');
  const made = newFileText(file, fieldsOf(kind), { values, texts }, zone);
  if (made.kind === 'empty') return { findings: emptyFindings(made.paths) };
  if (made.text === undefined) return { findings: [ownFinding(formsFa.byHand, formsFa.byHandMend)] };
  return { file, text: made.text, location: formAddress(file) };
}

/** Makes a guide, a notice or a symptom from nothing. A guide is a draft. */
export async function newAnswer({ folder, posted }: Asked): Promise<Answer> {
  const read = newRequest.safeParse(posted);
  if (!read.success) return badRequest(read.error.message);
  const request = read.data;
  const { kind, values } = request;
  const formFolder = await readFormFolder(folder);
  const problem = slugProblem(kind, values.slug, formFolder.files.keys());
  const wrong = problem === undefined ? [] : [ownFinding(problem.message, problem.suggestion, ['slug'])];
  const made = kind === 'guide' ? newGuide(request, formFolder) : newOther(kind, request, formFolder);
  const findings = [...('findings' in made ? made.findings : []), ...wrong];
  if ('findings' in made || findings.length > 0) return json(422, { findings });
  const { file, text, location } = made;
  const applied = await applyChange(folder, { [file]: { kind: 'create', text } });
  if (applied.kind === 'changed') return json(409, {});
  if (applied.kind === 'refused') {
    const found = formFindings(applied.findings, file, text);
    // Of a guide the form has its name, title and symptom alone.
    return json(422, { findings: found });
  }
  // The page of a tree takes back by itself what is done on it; the guide goes by its form.
  if (location !== formAddress(file)) return json(200, { hash: hashOf(text), findings: [], location });
  const words = formsFa.created.replace('{file}', () => file);
  const done = keepDone({ words, undo: applied.undo, location: '/@edit/' });
  return json(200, { hash: hashOf(text), findings: [], location: withDone(location, done) });
}
