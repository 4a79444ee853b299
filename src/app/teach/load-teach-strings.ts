import strings from '../i18n/en.teach.json';
import { addStrings } from '../i18n/t.ts';

/** The words of the pages for a class come with the first of them: import this file for its effect. */
addStrings(strings);
