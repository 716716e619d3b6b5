import {expect, test} from 'vitest';
import {councilOf} from '../../../source/briefing/actors/council.ts';
import {indexReport} from '../../../source/briefing/report-index.ts';
import {importedReport} from '../imported-report.ts';

const text = `Report of the Security Council mission to Arcadia, 3 to 5 May 2010

I. Introduction

1. The Carbon Industrial Site said that its port would be open by June.

2. The mission left Arcadia on 5 May.

Annex
Programme of the mission

Monday, 3 May 2010

10.00 a.m.  Departure to Carbon Industrial Site
11.00 a.m.  Arrival in Port Bella and lunch with civil society
2.00 p.m.  Meeting with the Carbon Industrial Site
`;

test('where one goes to is a place, and nobody in the room', async () => {
	const report = await importedReport(Buffer.from(text), 'arcadia.txt');
	const names = new Map(report.actors.map(({id, name}) => [id, name]));
	expect(report.meetings.map(({title, with: room}) => [title, room.map((id) => names.get(id))])).toEqual([
		['Departure to Carbon Industrial Site', []],
		['Arrival in Port Bella and lunch with civil society', ['Civil society']],
		['Meeting with the Carbon Industrial Site', ['Carbon Industrial Site']],
	]);
});

const byOthers = `Report of the Peace and Security Council mission to Arcadia, 3 to 5 May 2010

I. Meetings

A. Meeting with the Pilots' Party

1. The President of the Partido da Renovação e do Porto (PRP), Rui Neves, asked for boats. Members of the Council asked whether the pier was safe. He replied that it was.

Annex
Programme of the mission

Monday, 3 May 2010

10.00 a.m.  Meeting with PRP
`;

test('of a mission of another body those who go are visitors, and nobody else; a party is met in the person of who leads it', async () => {
	const report = await importedReport(Buffer.from(byOthers), 'arcadia.txt');
	const nameOf = new Map(report.actors.map(({id, name}) => [id, name]));
	const names = (ids: readonly string[]) => ids.map((id) => nameOf.get(id));
	expect(report.statements.map(({actors, text}) => [...names(actors), text])).toEqual([
		['Rui Neves', 'boats'],
		['Members of the Peace and Security Council', 'whether the pier was safe'],
		['Rui Neves', 'it was'],
	]);
	expect(report.meetings.map(({title, with: room, via}) => [title, names(room), names(via)])).toEqual([
		['Meeting with PRP', ['Partido da Renovação e do Porto'], ['Rui Neves']],
	]);
	const council = councilOf(indexReport(report));
	expect(names([...council])).toEqual(
		expect.arrayContaining([
			'Peace and Security Council mission to Arcadia',
			'Members of the Peace and Security Council',
		]),
	);
	expect(names([...council])).not.toContain('Rui Neves');
	expect(report.actors.filter(({name}) => /^Peace and Security Council(?! mission)/.test(name))).toMatchObject([
		{name: 'Peace and Security Council of the African Union', kind: 'regional organization'},
	]);
});

const silent = `Report of the Security Council mission to Arcadia, 3 to 5 May 2010

I. Meetings

1. The Harbour Commission has five members. Its secretary, Rui Neves, said that it had no boats.

2. The Mayor, Ana Silva, received the mission. She said that the port was open. A fisherman asked for ice.

Annex
Programme of the mission

Monday, 3 May 2010

10.00 a.m.  Meeting with the Harbour Commission
11.00 a.m.  Meeting with the Mayor
`;

test('who speaks where the text begins with whom was met may have been there, if those in the room say nothing', async () => {
	const report = await importedReport(Buffer.from(silent), 'arcadia.txt');
	const names = new Map(report.actors.map(({id, name}) => [id, name]));
	const named = (ids: readonly string[]) => ids.map((id) => names.get(id));
	expect(report.meetings.map(({with: room, via}) => [named(room), named(via)])).toEqual([
		[['Harbour Commission'], ['Rui Neves']],
		[['Mayor Ana Silva'], []],
	]);
});

const inTable = `Report of the Security Council mission to Arcadia, 3 to 5 May 2010

I. Meetings

1. The President, Ana Silva, said that the port was open.

2. The mission left Arcadia on 5 May.

Annex
Programme of the mission

Date              Time        Activity                          Venue
Monday, 3 May     10 a.m.     Meeting with President Silva      Bellavista
                  11 a.m.     Talks                             Bellavista
Tuesday, 4 May    9 a.m.      Visit to the docks                Porto Alto
`;

test('a row of the programme stands under the day that begins it, and the place beside it is no part of a name', async () => {
	const {paragraphs, meetings, actors} = await importedReport(Buffer.from(inTable), 'arcadia.txt');
	expect(paragraphs.at(-1)?.text.split('\n')).toEqual([
		...['Monday, 3 May', '10 a.m. Meeting with President Silva', 'Bellavista', '11 a.m. Talks', 'Bellavista'],
		...['Tuesday, 4 May', '9 a.m. Visit to the docks', 'Porto Alto'],
	]);
	const name = (id: string | undefined) => actors.find((actor) => actor.id === id)?.name;
	expect(meetings.map(({place, with: [room]}) => [place, name(room)])).toEqual([
		['Bellavista', 'President Ana Silva'],
		['Bellavista', undefined],
		['Porto Alto', undefined],
	]);
	expect(actors.map((actor) => actor.name)).not.toContain('President Silva Bellavista');
});
