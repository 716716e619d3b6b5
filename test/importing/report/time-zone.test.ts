import {describe, expect, test} from 'vitest';
import {buildReport} from '../../../source/importing/report/build-report.ts';
import {inferZone} from '../../../source/importing/report/time-zone.ts';
import {findStructure} from '../../../source/importing/structure/find-structure.ts';
import {textDocument} from '../structure/documents.ts';

function zoneOf(country: string | undefined, ...places: readonly string[]) {
	const [first = '', ...others] = places;
	const meetings = [first, ...others].map((place) => ({
		date: '2010-07-05',
		start: '09:00',
		...(place === '' ? {} : {place}),
		title: 'Talks',
		text: 'Talks',
		line: 1,
		spans: [],
	}));
	return inferZone({meetings, ...(country === undefined ? {} : {country})});
}

describe('the zone of a programme', () => {
	test.each([
		['a city, and one that nobody knows', 'Mali', ['Sévaré', 'Bamako'], 'Africa/Bamako', ['Bamako', 'Mali']],
		['the country alone', 'Haiti', [], 'America/Port-au-Prince', ['Haiti']],
		['the country after the city', undefined, ['Camp Alpha, Timor-Leste'], 'Asia/Dili', ['Timor-Leste']],
		['a country whose name has changed', 'East Timor', [], 'Asia/Dili', ['East Timor']],
		['two countries of one time', 'Ghana and Côte d’Ivoire', [], 'Africa/Accra', ['Ghana', 'Côte d’Ivoire']],
		[
			'a country whose name holds an “and”',
			'Bosnia and Herzegovina',
			[],
			'Europe/Sarajevo',
			['Bosnia and Herzegovina'],
		],
		[
			'the city that tells which of the times of a country it is',
			'Democratic Republic of the Congo',
			['Kinshasa'],
			'Africa/Kinshasa',
			['Kinshasa', 'Democratic Republic of the Congo'],
		],
	] as const)('is told by %s', (_, country, places, timeZone, from) => {
		expect(zoneOf(country, ...places)).toEqual({timeZone, from});
	});

	test.each([
		['places whose times differ', undefined, ['Paris', 'London']],
		['countries whose times differ', 'Chad and the Sudan', ['N’Djamena']],
		['a country of several times', 'Democratic Republic of the Congo', []],
		['one of them, and a place nobody knows', 'Democratic Republic of the Congo', ['Kinshasa', 'Goma']],
		['places that are imaginary', 'Arcadia', ['Bellavista']],
		['a city, where the other places and the country are not known', 'Arcadia', ['Bellavista', 'Addis Ababa']],
	] as const)('is not told by %s', (_, country, places) => {
		expect(zoneOf(country, ...places)).toBeUndefined();
	});

	test('is not asked for where no time is stated', () => {
		expect(inferZone({meetings: [], country: 'Mali'})).toBeUndefined();
	});
});

test('a report says that its zone is inferred, and from what', () => {
	const built = (country: string) =>
		buildReport(
			findStructure(
				textDocument(
					`Report of the Security Council mission to ${country}, 3-5 May 2010\n\n1. It left.\n\nAnnex II\nProgramme of work\n\n3 May 2010\n\n9 a.m. Talks`,
				),
			),
			'a.txt',
		);
	expect(built('Mali')).toMatchObject({
		timeZone: 'Africa/Bamako',
		notes: [{text: 'The time zone is not stated: Africa/Bamako is inferred from Mali.', paragraph: 'II'}],
	});
	expect(built('Arcadia')).not.toHaveProperty('timeZone');
	expect(built('Arcadia').notes).toEqual([]);
});

test.each([
	['by its usual name', '(Eastern Daylight Time; Bamako time in parentheses)', 'America/New_York'],
	['by its city', 'All times are New York time', 'America/New_York'],
	['of two', '(New York time and Bamako time)', undefined],
	['of no name', '(All times are local; free time in the evening)', 'Africa/Bamako'],
])('a report whose programme states its zone, %s, has that one', (_, words, zone) => {
	const {timeZone, notes} = buildReport(
		findStructure(
			textDocument(
				`Report of the Security Council mission to Mali, 3-5 May 2010\n\n1. It left.\n\nAnnex II\nProgramme of work\n\n${words}\n\n3 May 2010\n\n9 a.m. Talks`,
			),
		),
		'a.txt',
	);
	expect(timeZone).toBe(zone);
	expect(notes).toHaveLength(zone === 'Africa/Bamako' ? 1 : 0);
});

test('a report says that it names only who led', () => {
	const notes = (text: string) =>
		buildReport(
			findStructure(textDocument(`Report of the Security Council mission to Arcadia\n\n1. ${text}\n\n2. It left.`)),
			'a.txt',
		).notes;
	expect(notes('It was led by Ambassador Awa Deby (Chad).')).toEqual([
		{text: 'Of the delegation only who led it was found.', paragraph: '1'},
	]);
	expect(notes('It was composed of Awa Deby (Chad), Luc Roy (France) and Kofi Ayite (Togo).')).toEqual([]);
	expect(notes('The representative of China was unable to join the mission.')).toEqual([]);
});
