/*
 * What reads any query: the whole analyser and the corrector. It is loaded for the first word that the site does not know, and for
 * the full search; most of what is typed needs none of it.
 */
export { createAnalyser } from '../../text/create-analyser.ts';
export { createCorrector } from './corrector.ts';
