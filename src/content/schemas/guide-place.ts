import { z } from 'astro/zod';

/** A guide's place in addresses as editors write it: the symptom and the name, `modem/restart-modem`. */
export const guidePlace = /^([a-z0-9]+(?:-[a-z0-9]+)*)\/([a-z0-9]+(?:-[a-z0-9]+)*)$/;

/** Any text: what is no place of a guide is named by a rule, which can mend it. Editors' programs are told the form. */
export const guidePlaceSchema = z.string().min(1).meta({ pattern: guidePlace.source });
