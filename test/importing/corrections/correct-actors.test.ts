import {expect, test} from 'vitest';
import {correctReport} from '../../../source/importing/corrections/correct-report.ts';
import type {Actor, Report} from '../../../source/report/model.ts';
import {applyCorrections, document, held, misfits, of, placed, report} from './correcting.ts';

const [president, mission] = ['President Ugo Bassi', 'United Nations Mission in Arcadia'];
const named = (which: string, name: string) => placed('3', 0, 0, {type: 'actor', which, name});
const actor = (name: string, among: Report) => among.actors.find((one) => one.name === name);
const idOf = (name: string) => actor(name, report)?.id ?? 'none';
/** How many entries of each kind have an actor. */
const entriesOf = (name: string, {statements, meetings}: Report, id = idOf(name)) => [
	statements.filter(({actors, about}) => [...actors, ...about].includes(id)).length,
	meetings.filter((meeting) => meeting.with.includes(id)).length,
];

test('an actor goes by another name, and is found by the one it had', () => {
	const after = applyCorrections(report, [named(president, 'Hugo Bassi')]);
	expect(actor('Hugo Bassi', after)).toMatchObject({id: idOf(president), aliases: expect.arrayContaining([president])});
	expect(entriesOf(president, after)).toEqual(entriesOf(president, report));
	expect(actor(president, after)).toBeUndefined();
});

test('two that go by one name are one, who has what both said, whatever it is called by', () => {
	for (const name of [mission, 'UNMA', 'united nations mission in arcadia']) {
		const after = applyCorrections(report, [named(president, name)]);
		expect(after.actors).toHaveLength(report.actors.length - 1);
		expect(actor(mission, after)).toMatchObject({
			acronym: 'UNMA',
			aliases: expect.arrayContaining([president, 'Bassi']),
		});
		const [ofOne, ofOther] = [entriesOf(president, report), entriesOf(mission, report)];
		expect(entriesOf(mission, after)).toEqual(ofOne.map((count, at) => count + (ofOther[at] ?? 0)));
		expect(entriesOf(president, after)).toEqual([0, 0]);
	}
});

test('two that are both given a new name are one', () => {
	const after = applyCorrections(report, [named(president, 'The hosts'), named(mission, 'The hosts')]);
	expect(after.actors.filter(({name}) => name === 'The hosts')).toHaveLength(1);
	expect(after.actors).toHaveLength(report.actors.length - 1);
});

test('two that are each said to be the other are one, and so are three in a ring', () => {
	const ways = [named(president, mission), named(mission, president)];
	const [one, other] = [ways, ways.toReversed()].map((all) => applyCorrections(report, all).actors);
	expect(one).toHaveLength(report.actors.length - 1);
	expect(one?.find(({joined}) => joined !== undefined)?.aliases).toEqual(expect.arrayContaining(['Bassi', 'UNMA']));
	expect(other).toEqual(one);
	const [front = '', union = ''] = ['Arcadian Liberation Front', 'Union of the North'];
	const ring = applyCorrections(report, [named(front, union), named(union, mission), named(mission, front)]);
	expect(ring.actors).toHaveLength(report.actors.length - 2);
});

test('whoever is one with somebody who goes by another name goes by that', () => {
	for (const name of [mission, 'The hosts']) {
		const after = applyCorrections(report, [named(mission, 'The hosts'), named(president, name)]);
		expect(actor('The hosts', after)).toMatchObject({aliases: expect.arrayContaining([mission, president])});
		expect(after.actors).toHaveLength(report.actors.length - 1);
	}
});

test('the last name counts, and which statements are whose is put right as before', () => {
	const speaker = of(held, {type: 'speaker', actors: [{name: president}, {name: 'Zoë Vance'}], extent: 'all'});
	const after = applyCorrections(report, [named(president, 'Nobody'), speaker, named(president, mission)]);
	const found = after.statements.find(({text}) => text.includes(held));
	expect(found?.actors).toEqual([idOf(mission), 'zoe-vance']);
	const both = applyCorrections(report, [speaker, named('Zoë Vance', mission), named(president, mission)]);
	expect(both.statements.find(({text}) => text.includes(held))?.actors).toEqual([idOf(mission)]);
});

test('of two groups that were each within the other one is', () => {
	const group = (id: string, partOf: readonly string[]): Actor => ({
		id,
		name: id.toUpperCase(),
		aliases: [],
		kind: 'other',
		partOf,
	});
	const groups = [group('a', ['b']), group('b', ['c']), group('c', [])];
	const nested: Report = {...report, actors: [...report.actors, ...groups]};
	const after = applyCorrections(nested, [named('C', 'A')]);
	expect(after.actors.slice(-2).map(({id, partOf}) => [id, partOf])).toEqual([
		['a', ['b']],
		['b', []],
	]);
});

test('whom the import found is told, and what names nobody is kept', () => {
	const corrections = [named(president, mission), named('Nobody at all', 'Somebody')];
	const {renamed} = correctReport(report, corrections, document);
	expect([...renamed].map(([id, {found, corrections: by}]) => [id, found.map(({name}) => name), by])).toEqual([
		[idOf(mission), [mission, president], corrections.slice(0, 1)],
	]);
	expect(misfits(report, corrections)).toEqual([[corrections[1], 'this copy has no actor of that name']]);
});
