import {describe, expect, test} from 'vitest';
import {documentLimits} from '../../../source/importing/formats/base/limits.ts';
import {readText} from '../../../source/importing/formats/read-document.ts';
import type {Meeting} from '../../../source/importing/model/structure.ts';
import {withNotes} from '../invented/noted.ts';
import {ofOldTimes} from '../invented/old.ts';
import {inLegs} from '../invented/printed.ts';
import {inColumns, withManyTimes} from '../invented/tabled.ts';
import {lines} from './delegation/lines.ts';
import {foundWhole} from './found-whole.ts';

const found = (text: string) => foundWhole(readText(text, documentLimits));

function times(meetings: readonly Meeting[]): readonly string[] {
	return meetings.map(({date, start, end, place, title}) =>
		[date?.slice(8), start, end, place === undefined ? undefined : `@${place}`, title]
			.filter((part) => part !== undefined)
			.join(' '),
	);
}

describe('a mission in several parts, as pdftotext lays it out', () => {
	const structure = found(inLegs);

	test('its delegation, bullets and wrapped lines and all, led by each part’s leader', () => {
		expect(lines(structure.members)).toEqual([
			'Bosnia and Herzegovina | Mirko Hadzic | First Secretary',
			'Brazil | Marina Souza | Permanent Representative',
			'China | Wang Lei | Deputy Permanent Representative',
			'France | Luc Roy | Permanent Representative | co-lead',
			'Portugal | Ana Reis | Permanent Representative | co-lead',
			'South Africa | Thandi Dube | Permanent Representative | co-lead',
			'United Kingdom of Great Britain and Northern Ireland | John Hill | Counsellor',
		]);
	});

	test('its paragraphs over pages, and the footnote under the rule apart from them', () => {
		expect(structure.paragraphs.map(({number, headings}) => `${number} ${headings.join(' > ')}`)).toEqual([
			'1 Introduction',
			'2 Introduction',
			'3 Arcadia > Political situation',
			'4 Arcadia > Political situation',
			'5 Arcadia > Humanitarian situation',
			'6 Borealia',
			'7 Observations and recommendations',
		]);
		expect(structure.paragraphs[2]?.text).toMatch(
			/September .* a final date and for efficient control of the constituencies\.$/,
		);
		expect(structure.footnotes.map(({mark, text}) => [mark, text])).toEqual([
			['1', 'Joined the mission in Bellavista.'],
		]);
		expect(structure.members.find(({name}) => name === 'Thandi Dube')?.footnote).toBe(
			'Joined the mission in Bellavista.',
		);
	});

	test('its terms under the part they are of, and its programme', () => {
		expect(structure.terms.map(({label, headings}) => `${headings.at(-1)} ${label}`)).toEqual([
			'Arcadia 1.',
			'2. To assess the preparations for the elections: (a)',
			'2. To assess the preparations for the elections: (b)',
			'Arcadia 3.',
			'Borealia 1.',
			'Borealia 2.',
		]);
		expect(times(structure.meetings).slice(1, 5)).toEqual([
			'20 07:15 @Bellavista, Arcadia Arrival at Bellavista',
			'20 09:00 10:30 @Bellavista, Arcadia Meeting with the Prime Minister, Hugo Bassi, and members of the Cabinet',
			'20 11:00 12:00 @Bellavista, Arcadia Meeting with the Speaker',
			'20 12:30 14:00 @Bellavista, Arcadia Working lunch hosted by the Special Representative of the Secretary-General',
		]);
		expect(structure.meetings).toHaveLength(11);
	});
});

test('a report of the 1990s has its head, its chairman and its annexes', () => {
	const {symbol, published, language, missionFrom, country, members, terms, meetings, aside} = found(ofOldTimes);
	expect({symbol, published, language, missionFrom, country}).toEqual({
		symbol: 'S/1995/163',
		published: '1995-02-28',
		language: 'en',
		missionFrom: '1995-02-10',
		country: 'Arcadia',
	});
	expect(members[0]).toMatchObject({name: 'Ibrahim Gambari', role: 'lead'});
	expect([terms.length, meetings.length]).toEqual([2, 8]);
	expect(aside.filter(({reason}) => reason === 'not placed')).toEqual([]);
});

describe('a delegation and a programme in three columns', () => {
	const structure = found(inColumns);

	test('each cell goes to its column, over several lines too', () => {
		expect(lines(structure.members)).toEqual([
			'Bolivia (Plurinational State of) | Sacha Llora | Permanent Representative',
			'China | Liu Wei | Permanent Representative',
			'Egypt | Amr Abou | Permanent Representative',
			'France | Luc Roy | Deputy Permanent Representative | co-lead',
			'Senegal | Fode Seka | Permanent Representative | co-lead',
			'United Kingdom of Great Britain and Northern Ireland | Matthew Ray | Permanent Representative | co-lead',
			'United States of America | Michele Si | Deputy Permanent Representative to the United Nations',
		]);
		expect(times(structure.meetings)).toEqual([
			'02 17:00 @Airport Arrival at Port Grey',
			'03 08:30 10:00 @Hotel Arcadia Briefing by the United Nations country team',
			'03 10:15 11:15 @Ministry of Foreign Affairs Meeting with the Minister for Foreign Affairs',
			'03 11:30 12:30 @Presidential Palace Audience with the President',
			'03 13:00 Flight to Bellavista',
			'04 09:00 @Minawa Visit to a camp for refugees',
			'04 to be confirmed Press conference',
		]);
		expect(structure.aside.filter(({reason}) => reason === 'table heading')).toHaveLength(2);
	});

	test('aims without labels stay whole where one of them is divided', () => {
		expect(structure.terms.map(({text}) => text)).toEqual([
			'To express support for the Governments of the region and their people;',
			'To assess the humanitarian situation;',
			'To discuss with Governments:\n– The root causes of the conflict;\n– The return of the displaced.',
		]);
	});
});

test('times in every form, and a delegation in a lettered list', () => {
	const {members, meetings} = found(withManyTimes);
	expect(lines(members)).toEqual([
		'France | Luc Roy |  | co-lead',
		'United States of America | Susan Hart |  | co-lead',
		'Angola | Ismael Neto | ',
		'Bolivarian Republic of Venezuela | Rafael Ramos | ',
		'New Zealand | Gillian Bird | ',
		'Egypt |  | ',
	]);
	expect(members[1]?.assistedBy).toEqual({name: 'Tim Low', title: 'Adviser'});
	expect(times(meetings)).toEqual([
		'20 22:30 Departure from New York',
		'21 09:00 10:00 @Bellavista Meeting with the country team',
		'21 10:00 11:30 @Bellavista Meeting with the Government',
		'21 11:30 12:30 @Bellavista Meeting with political parties',
		'21 12:30 @Bellavista Lunch',
		'21 15:00 @Bellavista meeting with civil society',
		'21 16:00 17:15 @Bellavista Meeting with the media',
		'22 09:00 Flight to Porto Alto',
		'22 10:30 @Presidential residence, Porto Alto Meeting with the President',
		'22 15:00 Return flight',
		'22 Evening: Departure for Addis Ababa',
		'23 09:00 13:00 @Addis Ababa Joint meeting with the Peace and Security Council of the African Union',
	]);
});

test('a note before the report, footnotes under a rule, and an itinerary by day and place', () => {
	const {paragraphs, sections, footnotes, members, meetings} = found(withNotes);
	expect(paragraphs.map(({number}) => number)).toEqual(['1', '2', '3', '4', '5']);
	expect(sections.filter(({part}) => part === 'body').map(({title}) => title)).toEqual([
		'Summary',
		'Introduction',
		'Visit to Arcadia',
		'Meetings',
		'Camps',
		'Conclusions',
	]);
	expect(footnotes.map(({mark, text}) => `${mark} ${text}`)).toEqual([
		'1 See S/2018/390.',
		'2 The programme is available on request.',
	]);
	expect(members.map(({country, name, role}) => `${country} ${name} ${role}`).slice(0, 4)).toEqual([
		'Kuwait Mansour Alota lead',
		'Peru Gustavo Meza member',
		'United Kingdom Karen Pier member',
		'Bolivia (Plurinational State of) Sacha Llora member',
	]);
	expect(times(meetings)).toEqual([
		'28 @Cox Town Arrival; briefing by the country team',
		'29 @Cox Town Visit to camps',
		'29 @Cox Town Meeting with aid agencies',
		'30 @Bellavista Meeting with the Prime Minister',
		'01 @Porto Alto Overflight; return',
	]);
});
