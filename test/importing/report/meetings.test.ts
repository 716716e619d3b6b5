import {expect, test} from 'vitest';
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
