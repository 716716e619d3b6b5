import {expect, test} from 'vitest';
import {mentioned} from '../../../source/importing/actors/mentioned.ts';
import {readText} from '../../../source/importing/report/read-text.ts';

const actor = (id: string, name: string, ...aliases: readonly string[]) => ({id, name, aliases});
const actors = [
	actor('eu', 'European Union', 'EU'),
	actor('eutm', 'European Union Training Mission in Mali'),
	actor('sg', 'Secretary-General'),
	actor('envoy', 'Special Representative of the Secretary-General for Mali'),
	actor('unmali', 'United Nations Mission in Mali', 'UNMALI'),
	actor('commander', 'Force Commander', 'UNMALI Force Commander'),
	actor('civil', 'Civil society'),
	actor('ly', 'Prime Minister Oumar Ly', 'Ly'),
	actor('ahmed', 'Mayor Omar Ahmed', 'Ahmed'),
	actor('mali', 'Mali'),
	actor('council', 'Security Council', 'Council'),
	actor('assembly', 'National Assembly', 'Assembly'),
];

test.each([
	['Meeting with the European Union', 'eu'],
	['Meeting with the Head of the European Union Training Mission', 'eutm'],
	['Meeting with the European Union Police Mission', ''],
	['Dinner hosted by the Special Representative of the Secretary-General', 'envoy'],
	['Meeting with the Deputy Special Representative of the Secretary-General for Chad', ''],
	['Briefing by the UNMALI Force Commander', 'commander'],
	['Visit to the UNMALI camp', 'unmali'],
	['Visit to the UNMALI District Headquarters', 'unmali'],
	['Lunch with civil society', 'civil'],
	['Meeting with Ahmed on the ferry', 'ahmed'],
	['Meeting with General Ahmed Ali Roe', ''],
	// However often a name stands there, what is within it is nobody else.
	[Array(3).fill('United Nations Mission in Mali').join(', then '), 'unmali'],
	['The Mayor thanked the Council of Ministers', ''],
	['The Mayor thanked the Council', 'council'],
	['The Mayor thanked the Assembly of Chad', 'assembly'],
	['Flyover', ''],
])('%s: %s', (text, ids) => {
	expect(mentioned(actors, undefined)(text).join()).toBe(ids);
});

test('whoever the programme names is there without a word', () => {
	const paragraphs = [
		{number: '1', headings: [], text: 'The harbour was built under the Prime Minister, Awa Deby, and others.'},
	];
	const names = (programme: readonly string[]) =>
		readText({paragraphs, country: 'Chad', programme: programme.map((title) => ({title}))}).actors.map(
			({name}) => name,
		);
	expect(names([])).toEqual(['Security Council mission to Chad', 'Security Council']);
	expect(names(['Dinner hosted by Prime Minister Awa Deby'])).toEqual([
		'Security Council mission to Chad',
		'Security Council',
		'Prime Minister Awa Deby',
		'Government of Chad',
	]);
});
