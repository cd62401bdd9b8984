import { getCollection } from 'astro:content';
import { symptomUrl } from '../addresses.ts';
import type { SymptomData } from '../schemas/symptom.ts';

/** A symptom with its address. */
export interface Symptom extends SymptomData {
  readonly id: string;
  /** Its page: `/no-internet/`. */
  readonly url: string;
}

/** All symptoms, the likeliest first. */
export async function symptoms(): Promise<Symptom[]> {
  const entries = await getCollection('symptoms');
  return entries
    .map(({ id, data }) => ({ ...data, id, url: symptomUrl(id) }))
    .sort((a, b) => a.order - b.order || a.id.localeCompare(b.id));
}
