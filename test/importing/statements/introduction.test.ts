import {expect, test} from 'vitest';
import {tellsOfMission} from '../../../source/importing/statements/introduction.ts';

test.each([
	[
		'In a letter dated 3 May the President of the Council informed the Secretary-General that it had decided to send a mission.',
		true,
	],
	['The purpose of the mission was to assess the pier.', true],
	['The Mayor informed the mission that it had been decided to mend the pier, in a letter.', false],
	['The Mayor would send a letter.', false],
])(
	'the letter that announces a mission, and what it was for, are told from what is said there: %s',
	(sentence, isTold) => {
		expect(tellsOfMission(sentence)).toBe(isTold);
	},
);

test('a long sentence with the words of such a letter again and again is gone through once', () => {
	expect(tellsOfMission('letter inform decided '.repeat(2_000))).toBe(false);
	expect(tellsOfMission(`${'letter inform decided '.repeat(2_000)}to send`)).toBe(true);
});
