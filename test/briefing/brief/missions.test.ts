import {expect, test} from 'vitest';
import {missionsWith, missionText} from '../../../source/briefing/brief/missions.ts';
import type {Actor, Report} from '../../../source/report/model.ts';
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

const minister = (name: string, surname: string) =>
	actor(`minister-${surname.toLowerCase()}`, {
		name: `Prime Minister ${name} ${surname}`,
		aliases: [surname, 'Prime Minister'],
	});

const met = (missionFrom: string, ...actors: Actor[]) =>
	indexOf({
		missionFrom,
		actors: [council, ...actors],
		meetings: [meeting('talk', '09:00–', {with: actors.slice(-1).map(({id}) => id)})],
	});

test('whom a report means by an office is told where another has somebody else in it', () => {
	const textsOf = (then: Actor, now: Actor) =>
		missionsWith(met('2014-02-01', now), [now.id], [met('2012-02-01', then)]).map(missionText);
	const [ana, rui] = [minister('Ana', 'Silva'), minister('Rui', 'Neves')];
	const rest = 'met 3 May; nothing found that was asked of them';
	expect(textsOf(ana, rui)).toEqual([`Prime Minister Ana Silva; ${rest}`, `Prime Minister Rui Neves; ${rest}`]);
	expect(textsOf(ana, ana)).toEqual([rest, rest]);
});

test('a body stands for somebody only where a report names nobody of their names', () => {
	const government = actor('government', {name: 'Government of Harbour'});
	const ofIt = (one: Actor): Actor => ({...one, partOf: ['government']});
	const [ana, rui] = [ofIt(minister('Ana', 'Silva')), ofIt(minister('Rui', 'Neves'))];
	const textsOf = (...then: Actor[]) =>
		missionsWith(met('2014-02-01', government, rui), [rui.id], [met('2012-02-01', ...then)]).map(missionText);
	expect(textsOf(government, ana)[0]).toMatch(/^Prime Minister Ana Silva; met/);
	expect(textsOf(government)[0]).toMatch(/^Government of Harbour; met/);
});

test('of a mission whose report names nobody so it says that, and not that nobody was met', () => {
	const ana = minister('Ana', 'Silva');
	const others = [met('2012-02-01', ana), met('2013-02-01', actor('front', {name: 'Front'}))];
	const texts = missionsWith(met('2014-02-01', ana), [ana.id], others).map((one) => `${one.name}: ${missionText(one)}`);
	expect(texts[1]).toBe('2013: nobody of that name found');
});

test('a surname that somebody else has on another mission makes nobody of the two', () => {
	const [ana, judge] = [minister('Ana', 'Silva'), actor('judge', {name: 'Rui Silva', aliases: ['Silva', 'Judge']})];
	const named = actor('surname', {name: 'Silva', aliases: ['Mr. Silva']});
	const missionsOf = (then: Actor) =>
		missionsWith(met('2014-02-01', ana), [ana.id], [met('2012-02-01', then)]).map(({name}) => name);
	expect(missionsOf(judge)).toEqual([]);
	expect(missionsOf(named)).toEqual(['2012', '2014']);
});

test('on one mission alone nothing that was said is looked through', () => {
	const {index, reads} = missionOf(2014);
	expect(missionsWith(index, ['front'], [])).toEqual([]);
	expect(reads()).toBe(0);
});
