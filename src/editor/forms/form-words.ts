/** The words of the forms, for their scripts. */
export { formsFa as formWords } from '../../strings/fa-forms.ts';
