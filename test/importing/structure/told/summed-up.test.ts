import {expect, test} from 'vitest';
import {told} from './told.ts';

test('a sentence that sums the visit up is no meeting of its own', () => {
	expect(
		told(
			'1. The mission came on 5 October. It met the President, the ministers, the parties, the pilots, the dockers and the diplomatic corps.',
			'2. In Port Royal, the mission met the President on 6 October.',
			'3. It met the dockers on 7 October.',
		).map((meeting) => meeting.split(' | ').at(-1)),
	).toEqual(['Meeting with the President', 'Meeting with the dockers']);
});

test('who sent nobody, but a delegation, is met in that', () => {
	expect(
		told('1. The League did not come to the port, but a delegation of three received the mission on 5 October.').map(
			(meeting) => meeting.split(' | ').at(-1),
		),
	).toEqual(['Meeting with a delegation of three']);
});

test('a sentence that sums up several meetings is none of them', () => {
	expect(
		told(
			'1. In Port Royal, the mission held meetings with the President, with the ministers, with the parties, with the pilots, with the dockers and with the diplomatic corps.',
			'2. On 6 October the mission met the President. It then met the ministers. It then met the parties. It met the pilots on 7 October.',
			'3. It met the dockers on 8 October. It met the envoys on 9 October.',
		).map((meeting) => meeting.split(' | ').at(-1)),
	).toEqual(
		['President', 'ministers', 'parties', 'pilots', 'dockers', 'envoys'].map((who) => `Meeting with the ${who}`),
	);
});

test('who is received separately, or speaks at a separate meeting, is met', () => {
	expect(
		told(
			'1. In Port Royal, the mission met the Mayor. The pilots were received separately. The dockers, received in turn, said that it was late.',
			'2. At a separate meeting, representatives of the fishermen expressed regret.',
		).map((meeting) => meeting.split(' | ').at(-1)),
	).toEqual([
		'Meeting with the Mayor',
		'Meeting with the pilots',
		'Meeting with the dockers',
		'Meeting with representatives of the fishermen',
	]);
});
