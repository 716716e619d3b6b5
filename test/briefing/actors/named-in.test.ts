import {describe, expect, test} from 'vitest';
import {namedIn} from '../../../source/briefing/actors/named-in.ts';
import type {Actor} from '../../../source/report/model.ts';
import {actor, indexOf} from '../builders.ts';

const named = namedIn(
	indexOf({
		actors: [
			actor('government', {name: 'Government of Harbour', aliases: ['Government', 'Harbour']}),
			actor('president', {name: 'President Zoë Çelik', aliases: ['President', 'Çelik']}),
			actor('council', {name: 'President of the Security Council', kind: 'Security Council'}),
			actor('society', {name: 'Civil society', aliases: ['Civil society organizations']}),
			actor('union', {name: 'Harbour Union', acronym: 'HU', aliases: ['H.U. (observers)']}),
			actor('legislators', {name: 'Legislators'}),
		],
	}),
);
const namesIn = (text: string) => named(text).flat().toSorted();

describe('a text names an actor', () => {
	test.each([
		['urged the Government to hold talks', ['government']],
		['urged President Çelik and the HU to hold talks', ['president', 'union']],
		['the President of the Security Council informed them', ['council']],
		['encouraged civil society and the legislators', ['legislators', 'society']],
		['thanked the H.U. (observers)', ['union']],
	])('%s', (text, ids) => {
		expect(namesIn(text)).toEqual(ids);
	});
});

test('those that a text names together go together, in its order', () => {
	expect(named('urged the HU and the Government, through the legislators, to hold talks')).toEqual([
		['union', 'government'],
		['legislators'],
	]);
});

describe('a text does not name', () => {
	test.each([
		['a government by its country, which stands everywhere', 'the people of Harbour'],
		['an office without its capital', 'any government and its president'],
		['part of another word', 'HUGE Presidential plans'],
		['an actor as a place', 'conditions in the Harbour Union'],
	])('%s', (_, text) => {
		expect(namesIn(text)).toEqual([]);
	});
});

describe('of an imported report, a body goes by its last word', () => {
	const paragraph = {number: '1', text: 'It was late.', section: 'Sea', verbatim: true};
	const commission = actor('roll', {name: 'National Electoral Commission'});
	const lake = actor('lake', {name: 'Commission of the Lake'});
	const inReport = (...actors: readonly Actor[]) => namedIn(indexOf({actors, paragraphs: [paragraph]}));

	test.each([
		['urged the Commission to publish it', [['roll']]],
		['The Commission, asked, said so', [['roll']]],
		['a Commission for this', []],
		['the commission that it was paid', []],
		['the Commission of Inquiry', []],
		['the Commission on the Pearl', []],
	])('%s', (text, ids) => {
		expect(inReport(commission)(text)).toEqual(ids);
	});

	test('unless another may be meant', () => {
		expect(inReport(commission, lake)('urged the Commission to publish it')).toEqual([]);
	});

	test('and in no report that was worked out', () => {
		expect(namedIn(indexOf({actors: [commission]}))('urged the Commission to publish it')).toEqual([]);
	});
});
