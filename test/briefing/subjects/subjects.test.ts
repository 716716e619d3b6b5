import {expect, test} from 'vitest';
import {readOn, statementsAStep, subjectsOf} from '../../../source/briefing/subjects/subjects.ts';
import {actor, indexOf, statement} from '../builders.ts';

// The last step has a few statements only.
const statements = Array.from({length: 2 * statementsAStep + 3}, (_, at) =>
	statement(`said-${at}`, ['reds'], {text: at % 2 === 0 ? 'Fighters in camps' : 'Schools in villages'}),
);

test.each([0, 1, 3, 5])('what statements are about is the same after %i steps of reading ahead', (steps) => {
	const index = indexOf({actors: [actor('reds')], statements});
	for (let step = 0; step < steps; step++) {
		readOn(index);
	}

	const subjects = subjectsOf(index);
	const evenPlaces = [...statements.keys()].filter((place) => place % 2 === 0);
	expect(subjects.having.get('camp')).toEqual(evenPlaces);
	expect([...subjects.wordsAt(statements.length - 1)]).toEqual(['fighte', 'camp']);
	expect(subjects.lengthAt(1)).toBeGreaterThan(0);
});
