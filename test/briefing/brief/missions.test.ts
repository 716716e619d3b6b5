import {expect, test} from 'vitest';
import {missionsWith} from '../../../source/briefing/brief/missions.ts';
import type {Report} from '../../../source/report/model.ts';
import {actor, indexOf, meeting, statement} from '../builders.ts';

const council = actor('council', {kind: 'Security Council'});
const front = actor('front', {name: 'Front'});
const ask = statement('ask', ['council'], {kind: 'asks', about: ['front'], text: 'Canton fighters in camps'});
const answer = statement('answer', ['front'], {text: 'Fighters in camps are cantoned'});

/** A report of one year with all that is compared, and how often its statements were read since. */
function missionOf(year: number) {
	const parts: Partial<Report> = {
		missionFrom: `${year}-02-01`,
		actors: [council, front],
		meetings: [meeting('talk', '09:00–10:00', {with: ['front']})],
		statements: [ask, answer],
	};
	const index = indexOf(parts);
	let reads = 0;
	const report = new Proxy(index.report, {
		get: (target, key) => {
			reads += key === 'statements' ? 1 : 0;
			return Reflect.get(target, key);
		},
	});
	return {index: {...index, report}, reads: () => reads};
}

test('an actor on two missions has both, by their dates, with what was asked and answered', () => {
	const [earlier, later] = [missionOf(2012), missionOf(2014)];
	expect(missionsWith(later.index, ['front'], [earlier.index])).toMatchObject([
		{name: '2012', asked: [{statement: ask}], answered: 1},
		{name: '2014', asked: [{statement: ask}], answered: 1},
	]);
});

test('on one mission alone nothing that was said is looked through', () => {
	const {index, reads} = missionOf(2014);
	expect(missionsWith(index, ['front'], [])).toEqual([]);
	expect(reads()).toBe(0);
});
