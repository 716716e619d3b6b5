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
		'The Governor said that the Mayor was prepared to receive the pilots.',
		['Governor: the Mayor was prepared to receive the pilots', 'Mayor: the pilots'],
	],
])('what somebody says stands once: %s', (sentence, wanted) => {
	expect(said(sentence)).toEqual(wanted);
});
