import {expect, test} from 'vitest';
import {councilOf} from '../../../source/briefing/actors/council.ts';
import {actor, indexOf} from '../builders.ts';

test('the Council is found with its mission, by kind', () => {
	const index = indexOf({
		actors: [
			actor('government'),
			actor('council', {kind: 'Security Council'}),
			actor('mission', {kind: 'Security Council', partOf: ['council']}),
		],
	});
	expect([...councilOf(index)]).toEqual(['council', 'mission']);
});
