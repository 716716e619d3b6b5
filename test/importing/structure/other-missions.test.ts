import {expect, test} from 'vitest';
import {audit} from '../../../source/importing/audit.ts';
import {reportJson} from '../../../source/importing/import-here.ts';
import {findStructure} from '../../../source/importing/structure/find-structure.ts';
import {textDocument} from './documents.ts';

const name = 'a.txt';

test('a programme of a visit, its times glued to its titles, takes the days that its own title states', () => {
	const document = textDocument(
		'Committee on Trade, Fourth Report\n\nAnnex 1: Visit programmes\n\nVisit to Arcadia\n\n10 - 18 March 2008\n\nThe Committee split for this visit.\n\nSunday 11 March\n20:15Briefing with the Governor\n\nMonday 12 March\n09:00Meeting with the Premier\n10.15Lunch',
	);
	const structure = findStructure(document);
	expect(audit(document, structure)).toEqual({lost: [], doubled: []});
	expect([structure.missionFrom, structure.missionTo]).toEqual(['2008-03-10', '2008-03-18']);
	expect(structure.meetings.map(({date, start, title}) => `${date} ${start} ${title}`)).toEqual([
		'2008-03-11 20:15 Briefing with the Governor',
		'2008-03-12 09:00 Meeting with the Premier',
		'2008-03-12 10:15 Lunch',
	]);
});

test('an itinerary with what was done beside each day', () => {
	const {meetings} = findStructure(
		textDocument(
			'Report of the mission to Arcadia, 3-9 May 2010\n\n1. It left.\n\nAnnex\n\nItinerary\n\nMay 3rdDeparture from Padua\nMay 4th: Talks in Bellavista\n5 May – Visit to the quays\n6 May: Porto Alto\n9 a.m. Return',
		),
	);
	expect(meetings.map(({date, start, place, title}) => [date?.slice(8), start, place, title])).toEqual([
		['03', undefined, undefined, 'Departure from Padua'],
		['04', undefined, undefined, 'Talks in Bellavista'],
		['05', undefined, undefined, 'Visit to the quays'],
		['06', '09:00', 'Porto Alto', 'Return'],
	]);
});

test('a report that numbers nothing is one where its title names the mission', () => {
	const structure = findStructure(
		textDocument(
			'The Council concludes a field mission to Arcadia\n\nThe Council undertook a mission to Arcadia from 18 to 20 February 2020.\n\nIt met the President, who asked for help.',
		),
	);
	expect([structure.country, structure.missionFrom]).toEqual(['Arcadia', '2020-02-18']);
	expect(JSON.parse(reportJson(structure, name))).toMatchObject({
		paragraphs: [{number: '0.01'}, {number: '0.02', text: 'It met the President, who asked for help.'}],
	});
	const other = findStructure(textDocument('The harbour is open.\n\nIt will close in May.'));
	expect(() => reportJson(other, name)).toThrow(/^not a mission report:/);
});

test('a programme that says its venues, and whose first day stands right below the title', () => {
	const {meetings, missionFrom, published} = findStructure(
		textDocument(
			'Visit of the Committee to Arcadia\n\n3-4 May 2010\n\nMonday, 3 May 2010\n\n9:00 Opening (Venue: City Hall, Bellavista)\n\nAdoption of the agenda\n\n10:00 Talks\n\nVenue: Harbour House\n\nTuesday, 4 May 2010\n\n8:30 Debate Place: Hotel Grand',
		),
	);
	expect([missionFrom, published]).toEqual(['2010-05-03', undefined]);
	expect(meetings.map(({date, start, place, title}) => [date?.slice(8), start, place, title])).toEqual([
		['03', '09:00', 'City Hall, Bellavista', 'Opening'],
		['03', undefined, undefined, 'Adoption of the agenda'],
		['03', '10:00', 'Harbour House', 'Talks'],
		['04', '08:30', 'Hotel Grand', 'Debate'],
	]);
});

test('a mission of the Peacebuilding Commission', () => {
	const {symbol, title, country, members, terms, meetings} = findStructure(
		textDocument(
			'United Nations PBC/2/ARC/7\n\nPeacebuilding Commission\nSecond session\nArcadia configuration\n\nDistr.: General\n25 April 2008\nOriginal: English\n\nReport of the Peacebuilding Commission mission to Arcadia, 6-11 April 2008\n\nI. Introduction\n\n1. The mission was led by Ambassador Ana Reis (Brazil), and included representatives of Angola, Belgium, El Salvador and Senegal, as well as of the World Bank.\n\n2. The objectives of the mission were the following:\n\n(a) To listen;\n\n(b) To report.\n\nAnnex\n\nProgramme of the mission\n\nSunday, 6 April\n\nArrival of the delegation\n\nMonday, 7 April: Field trip to Porto Alto\n\n12:00 m.: Lunch with the Governor\n15h00\tReturn',
		),
	);
	expect({symbol, title, country}).toEqual({
		symbol: 'PBC/2/ARC/7',
		title: 'Report of the Peacebuilding Commission mission to Arcadia, 6-11 April 2008',
		country: 'Arcadia',
	});
	expect(members.map(({country, role}) => `${country} ${role}`)).toEqual(['Brazil lead']);
	expect(terms.map(({text}) => text)).toEqual(['To listen;', 'To report.']);
	expect(meetings.map(({date, start, title: name}) => `${date?.slice(8)} ${start} ${name}`)).toEqual([
		'06 undefined Arrival of the delegation',
		'07 undefined Field trip to Porto Alto',
		'07 12:00 Lunch with the Governor',
		'07 15:00 Return',
	]);
});

test('a report of a Special Rapporteur, whose title stands in its annex', () => {
	const {symbol, title, missionFrom, paragraphs, footnotes, aside} = findStructure(
		textDocument(
			'United Nations A/HRC/22/50/Add.2\nGeneral Assembly Distr.: General\n18 December 2012\nOriginal: English\n\nHuman Rights Council\nTwenty-second session\nAgenda item 3\n\nReport of the Special Rapporteur on bread,\nHugo Marin\n\nAddendum\n\nMission to Arcadia*\n\nSummary\n\nThe Special Rapporteur asks for a law.\n\n* Late submission.\n\nGE.12-18930  Please recycle\n\nA/HRC/22/50/Add.2\n\nAnnex\n\nReport of the Special Rapporteur on bread on his mission\nto Arcadia (16–23 July 2012)\n\nI. Introduction\n\n1. He thanks the Government.\n\n2      GE.12-18930\n\nA/HRC/22/50/Add.2\n\nII. Conclusions\n\n2. He asks for two things:\n(a) A law;\n(b) Seeds.1\n\n____________\n1\n   He also saw two farms.\n\n3',
		),
	);
	expect({symbol, title, missionFrom}).toEqual({
		symbol: 'A/HRC/22/50/Add.2',
		title: 'Report of the Special Rapporteur on bread on his mission to Arcadia (16–23 July 2012)',
		missionFrom: '2012-07-16',
	});
	expect(paragraphs.map(({number, headings}) => `${number} ${headings.join(' > ')}`)).toEqual([
		'1 Introduction',
		'2 Conclusions',
	]);
	expect(footnotes.map(({mark, text}) => `${mark} ${text}`)).toEqual([
		'* Late submission.',
		'1 He also saw two farms.',
	]);
	expect(aside.filter(({reason}) => reason === 'page number').map(({text}) => text)).toEqual([
		'GE.12-18930 Please recycle',
		'2 GE.12-18930',
		'3',
	]);
});

test('a mission in parts, each with its leaders, its members and its place', () => {
	const {members, meetings} = findStructure(
		textDocument(
			'Report of the Security Council mission to Arcadia and Borealia, 1 to 9 June 2008\n\n1. It dined in Grey Bay.\n\nAnnex I\nComposition of the mission\n\nA. Arcadia\n\nBelgium: Ambassador Jan Gros\nTogo: Ambassador Kofi Ayite\nFrance: Ambassador Luc Roy (leader)\n\nB. Borealia\n\nTogo: Ambassador Kofi Ayite (leader)\nFrance: Ms. Ana Roe\n\nAnnex II\nProgramme\n\nArcadia (Bellavista)\n\nSunday, 1 June\n\n9 p.m. Arrival\n\nMonday, 2 June\n\n9.00-9.45 Talks\n\nBorealia\n\nFriday, 6 June\n\nPorto Alto\n10.15 Talks with the President\nGrey Bay\n6.30 p.m. Dinner',
		),
	);
	expect(members.map(({country, name, role}) => `${country} ${name} ${role}`)).toEqual([
		'Belgium Jan Gros member',
		'Togo Kofi Ayite member',
		'France Luc Roy lead',
		'Togo Kofi Ayite lead',
		'France Ana Roe member',
	]);
	expect(meetings.map(({date, place, title}) => `${date?.slice(8)} @${place} ${title}`)).toEqual([
		'01 @Arcadia (Bellavista) Arrival',
		'02 @Arcadia (Bellavista) Talks',
		'06 @Porto Alto Talks with the President',
		'06 @Grey Bay Dinner',
	]);
});

test('terms under the names of countries, with bullets of two kinds, and a composition without the word annex', () => {
	const {members, terms} = findStructure(
		textDocument(
			'Report of the Security Council mission to Mali and the Niger, 23 to 25 October 2021\n\n1. It left.\n\nAnnex\n\nTerms of reference\n\nThe Council will carry out a mission with the following objectives:\n\nMali\n\n– To reiterate its solidarity\n– To encourage a transition, including:\n• Through elections\n• Through reforms\n\nNiger\n\n– To express support\n\nComposition of the mission\n\nPermanent Representative of France: Nicolas Roy (co-lead)\nDeputy Permanent Representative of the Niger: Abdou Kane (co-lead)\nPolitical Coordinator of Estonia: Gert Kask',
		),
	);
	expect(terms.map(({headings, text}) => [headings.at(-1), text])).toEqual([
		['Mali', 'To reiterate its solidarity'],
		['Mali', 'To encourage a transition, including:\n• Through elections\n• Through reforms'],
		['Niger', 'To express support'],
	]);
	expect(members.map(({country, name, title, role}) => [country, name, title, role])).toEqual([
		['France', 'Nicolas Roy', 'Permanent Representative', 'co-lead'],
		['Niger', 'Abdou Kane', 'Deputy Permanent Representative', 'co-lead'],
		['Estonia', 'Gert Kask', 'Political Coordinator', 'member'],
	]);
});

test('lettered headings, members behind “for”, times in parentheses, a mark on the title', () => {
	const {title, paragraphs, members, meetings} = findStructure(
		textDocument(
			'Report of the Security Council mission to Arcadia, 3 to 9 March 2016*\n\nI. Introduction\n\n1. The members who took part were: for Angola, Ismael Neto; for China, Liu Jie; and for the United States, Samantha Poe.\n\n* It was late.\n\nII. Visit to Arcadia\n\n(a) Talks with the Government\n\n2. The Prime Minister asked for two things:\n\n(a) Money;\n\n(b) Time\n\n3. He thanked the Council.\n\n(b) Talks with civil society\n\n4. It asked for protection.\n\nAnnex\n\nProgramme\n\nThursday, 3 March\n\n14.00           Flight to the camp\n(14.45)         Arrival\n20.00 onwards   Dinner',
		),
	);
	expect(title).toBe('Report of the Security Council mission to Arcadia, 3 to 9 March 2016');
	expect(paragraphs.map(({number, headings}) => `${number} ${headings.join(' > ')}`)).toEqual([
		'1 Introduction',
		'2 Visit to Arcadia > (a) Talks with the Government',
		'3 Visit to Arcadia > (a) Talks with the Government',
		'4 Visit to Arcadia > (b) Talks with civil society',
	]);
	expect(paragraphs[1]?.text).toBe('The Prime Minister asked for two things:\n(a) Money;\n(b) Time');
	expect(members.map(({country, name}) => `${country} ${name}`)).toEqual([
		'Angola Ismael Neto',
		'China Liu Jie',
		'United States Samantha Poe',
	]);
	expect(meetings.map(({start, title: name}) => `${start} ${name}`)).toEqual([
		'14:00 Flight to the camp',
		'14:45 Arrival',
		'20:00 Dinner',
	]);
});
