/** How people are addressed before their names, as the inside of a regular expression; a full stop may stand behind each. */
export const honorifics =
	'Mr|Mrs|Ms|Miss|Messrs|Mmes|Mme|Madame|Madam|Monsieur|Dr|Prof|Professor|Sir|Dame|Ma[iî]tre|Mgr|Monsignor|Abb[eé]|H\\.\\s?E|(?:(?:His|Her|Their)\\s+)?Excellenc(?:y|ies)';

/** How those of a church, or of a house of parliament, are. */
export const clergy = 'Hon|Rev|Reverend|Father|Sister|Brother|Pastor';

/** What ranks of officers are made of, as the source of an expression: `Colonel-Major`, `Rear Admiral`. */
export const rankNames =
	'(?:(?:Lieutenant|Major|Brigadier|Colonel|Senior|Chief|Vice|Rear|Air|Field|Inspector)[ -]){0,2}(?:General|Colonel|Captain|Major|Admiral|Marshal|Commodore|Superintendent|Inspector)';

/** Titles that a full stop abbreviates, as the inside of a regular expression. */
export const abbreviatedTitles =
	'Mr|Mrs|Ms|Mgr|Messrs|Mmes|Mme|Dr|Prof|Rev|Gen|Lt|Col|Maj|Capt|Sgt|Brig|Amb|Hon|St|Sr|Jr';

/** A full stop that may end a sentence, as the source of a regular expression: it stands behind no title and no single letter. */
export const fullStop = `(?<!\\b(?:${abbreviatedTitles}|\\p{L}))\\.`;
