import {expect, test} from 'vitest';
import {said} from './said.ts';

test.each([
	['The Governor recalled that the pier had been planned for May.', ['Governor: the pier had been planned for May']],
	[
		'The Mayor replied that the boats had come, and that she counted on the pilots to mend them.',
		['Mayor: the boats had come', 'Mayor: she counted on the pilots to mend them'],
	],
	[
		'The Governor is concerned about increasing reports that guards have occupied the pier.',
		['Governor: increasing reports that guards have occupied the pier', ': guards have occupied the pier'],
	],
	[
		'The Governor replied that the Mayor counted on the pilots to mend them.',
		['Governor: the Mayor counted on the pilots to mend them', 'Mayor: the pilots to mend them'],
	],
])('what somebody says stands once: %s', (sentence, wanted) => {
	expect(said(sentence)).toEqual(wanted);
});
