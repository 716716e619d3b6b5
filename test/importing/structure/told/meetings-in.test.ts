import {expect, test} from 'vitest';
import {meetingsIn} from '../../../../source/importing/structure/told/meetings-in.ts';

test.each([
	['The pilots whom the mission met in Grey Bay had no boats.', ['the pilots']],
	['The Chair thanks all those whom the mission met, within the island and beyond.', []],
])('whom the mission met has a name: %s', (sentence, names) => {
	expect(meetingsIn(sentence).map(({whom}) => whom)).toEqual(names);
});
