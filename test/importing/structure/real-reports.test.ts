import {describe, expect, test} from 'vitest';
import {audit} from '../../../source/importing/audit.ts';
import {findStructure} from '../../../source/importing/structure/find-structure.ts';
import {textDocument} from './documents.ts';
import {realText} from './real-texts.ts';

const mali = realText('S_2014_173.txt');
const haiti = realText('S_2012_534.txt');

describe.skipIf(mali === undefined)('S/2014/173, with headings glued and pages breaking in mid-sentence', () => {
	const document = textDocument(mali ?? '');
	const found = findStructure(document);

	test('its head', () => {
		expect(found).toMatchObject({
			title: 'Report of the Security Council mission to Mali, 1-3 February 2014',
			country: 'Mali',
			missionFrom: '2014-02-01',
			missionTo: '2014-02-03',
			published: '2014-03-11',
			language: 'en',
		});
		expect(found.symbol).toBeUndefined();
	});

	test('its delegation', () => {
		expect(found.members).toHaveLength(15);
		expect(found.members.filter(({role}) => role === 'co-lead').map(({country, name}) => [country, name])).toEqual([
			['Chad', 'Banté Mangaral'],
			['France', 'Gérard Araud'],
		]);
		expect(found.members.find(({country}) => country === 'France')?.assistedBy).toEqual({
			name: 'Emmanuel Suquet',
			title: 'France mission expert',
		});
		expect(found.members.slice(-2).map(({country, name, title, seat}) => [country, name, title, seat])).toEqual([
			[
				'United Kingdom of Great Britain and Northern Ireland',
				'Peter Wilson',
				'Deputy Permanent Representative',
				'permanent',
			],
			['United States of America', 'Samantha Power', 'Permanent Representative', 'permanent'],
		]);
	});

	test('its paragraphs and headings', () => {
		expect(found.paragraphs.map(({number}) => number)).toEqual(Array.from({length: 23}, (_, at) => String(at + 1)));
		expect(found.sections.map(({label, title}) => (label === undefined ? title : `${label}. ${title}`))).toEqual([
			'I. Introduction',
			'II. Key issues',
			'Status of the political process',
			'Protection of human rights and support to national justice',
			'Stabilization of key population centres and deployment of MINUSMA',
			'Security sector reform',
			'Re-establishment of State authority and early recovery',
			'III. Observations',
			'Annex I. Security Council mission to Mali: terms of reference',
			'Annex II. Security Council mission to Mali: programme of work',
			'1 February 2014',
			'2 February 2014',
			'Mopti',
			'Bamako',
			'3 February 2014',
		]);
		expect(found.paragraphs[4]?.headings).toEqual(['Key issues', 'Status of the political process']);
		expect(found.paragraphs[4]?.text).toMatch(/arguing that the conflict should/);
		expect(found.paragraphs[22]?.text).toMatch(/that have affected Mali\.$/);
	});

	test('its terms and its programme', () => {
		expect(found.terms.map(({number, label}) => [number, label])).toEqual(
			Array.from({length: 14}, (_, at) => [at + 1, `${at + 1}.`]),
		);
		expect(found.terms[12]?.text).toMatch(/support the development of Mali, in consultation/);
		expect(
			found.meetings.map(({date, start, end, place}) => [date?.slice(8), start, end, place].filter(Boolean).join(' ')),
		).toEqual([
			'01 22:00',
			'02 10:30 11:00 Mopti',
			'02 11:15 12:15 Mopti',
			'02 12:25 13:10 Mopti',
			'02 13:10 14:00 Mopti',
			'02 17:00 18:30 Bamako',
			'02 20:00 Bamako',
			'03 08:00 08:30',
			'03 09:00 10:00',
			'03 10:15 10:45',
			'03 11:00 11:30',
			'03 11:30 14:00',
			'03 15:00 16:30',
			'03 17:30 18:15',
			'03 19:00 20:00',
			'03 20:00 21:00',
			'03 21:30 22:00',
		]);
		expect(found.meetings[3]?.title).toBe('Visit to MINUSMA camp and briefings');
	});

	test('nothing is lost, and nothing is without a place', () => {
		expect(audit(document, found)).toEqual({lost: [], doubled: []});
		expect(found.passages).toEqual([]);
		expect(new Set(found.aside.map(({reason}) => reason))).toEqual(new Set(['masthead', 'mark-up']));
	});
});

describe.skipIf(haiti === undefined)('S/2012/534, as pdftotext leaves it', () => {
	const document = textDocument(haiti ?? '');
	const found = findStructure(document);

	test('its head', () => {
		expect(found).toMatchObject({
			symbol: 'S/2012/534',
			title: 'Report of the Security Council Mission to Haiti, 13-16 February 2012',
			country: 'Haiti',
			missionFrom: '2012-02-13',
			missionTo: '2012-02-16',
			published: '2012-07-11',
			language: 'en',
		});
	});

	test('its delegation, and who could not come', () => {
		const present = found.members.filter(({absent}) => !absent);
		expect(present).toHaveLength(14);
		expect(present.filter(({role}) => role !== 'member').map(({name, role}) => [name, role])).toEqual([
			['Susan E. Rice', 'lead'],
		]);
		expect(present.find(({name}) => name === 'Philip Parham')?.country).toBe(
			'United Kingdom of Great Britain and Northern Ireland',
		);
		expect(found.members.filter(({absent}) => absent).map(({country, paragraph}) => [country, paragraph])).toEqual([
			['China', '1'],
		]);
		expect(found.footnotes.map(({text}) => text)).toEqual([
			'The representative of China was unable to join the mission.',
		]);
	});

	test('its paragraphs and headings', () => {
		expect(found.paragraphs.map(({number}) => number)).toEqual(Array.from({length: 41}, (_, at) => String(at + 1)));
		expect(found.sections.filter(({part}) => part === 'body').map(({title}) => title)).toEqual([
			'Introduction',
			'Key issues',
			'Overall security situation',
			'Political situation',
			'Rule of law and institutional development',
			'Humanitarian situation and recovery from the earthquake',
			'Social and economic development',
			'Role of the United Nations Stabilization Mission in Haiti',
			'Observations',
		]);
		const text = found.paragraphs.map((paragraph) => paragraph.text).join(' ');
		for (const whole of [
			'cholera treatment centre in Port-au-Prince.',
			'pass much-needed legislation',
			'sexual and gender-based violence. Through',
			'zero-tolerance policy',
			'the law in Haiti. In their dialogue',
			'two branches of Government',
		]) {
			expect(text).toContain(whole);
		}

		expect(text).not.toMatch(/1241644|12-41644|S\/2012\/534/);
	});

	test('its terms', () => {
		expect(found.terms.map(({label}) => label)).toEqual([...'abcdefghijklm'].map((letter) => `(${letter})`));
		expect(found.terms[6]?.text).toMatch(/and other vulnerable groups; sexual and gender-based violence/);
		expect(found.passages.map(({text}) => text)).toEqual(['The terms of reference are to:']);
	});

	test('its programme', () => {
		const times = Map.groupBy(found.meetings, ({date}) => date);
		expect(
			Object.fromEntries([...times].map(([date, meetings]) => [date, meetings.map(({start}) => start).join(' ')])),
		).toEqual({
			'2012-02-13': '15:30 15:45 16:15 19:00',
			'2012-02-14': '08:00 09:00 10:30 12:20 12:50 13:50 14:15 16:45 17:00 17:30 20:00',
			'2012-02-15': '08:20 09:50 12:00 12:20 12:45 13:30 15:15 16:10',
			'2012-02-16': '08:40 09:30 11:30 13:00 14:30 16:10',
		});
		expect(found.meetings.every(({end, place}) => end === undefined && place === undefined)).toBe(true);
		expect(found.meetings.map(({title}) => title)).toContain(
			'Visit in Miragoâne and United Nations police/Haitian National Police activities',
		);
		expect(found.meetings.at(-1)?.title).toBe(
			'Departure from Port-au-Prince to New York for the remainder of the delegation',
		);
	});

	test('nothing is lost', () => {
		expect(audit(document, found)).toEqual({lost: [], doubled: []});
		expect(found.aside.some(({reason}) => reason === 'not placed')).toBe(false);
	});
});
