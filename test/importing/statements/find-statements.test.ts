import {describe, expect, it, test} from 'vitest';
import {readText} from '../../../source/importing/report/read-text.ts';
import type {FoundStatement} from '../../../source/importing/statements/find-statements.ts';
import {lettersBefore} from '../labels/labels.ts';
import {sameSpeakers} from '../labels/score-report.ts';
import {hardPassages} from './passages/hard.ts';
import {morePassages} from './passages/more.ts';
import type {Passage} from './passages/passage.ts';
import {rarerPassages} from './passages/rarer.ts';
import {reportedPassages} from './passages/reported.ts';
import {samplePassages} from './passages/sample.ts';
import {turnedPassages} from './passages/turned.ts';
import {widePassages} from './passages/wide.ts';

const passages = [
	...samplePassages,
	...morePassages,
	...hardPassages,
	...turnedPassages,
	...rarerPassages,
	...widePassages,
	...reportedPassages,
];

/** What differs from a passage's answers, in words: what is missed, what is invented, and whose or what kind is wrong. */
function differences({paragraphs, country, said}: Passage): string[] {
	const {actors, statements} = readText({paragraphs, country});
	const byId = new Map(actors.map((actor) => [actor.id, actor]));
	const texts = new Map(paragraphs.map(({number, text}) => [number, text]));
	const left = new Set(statements);
	const wrong = said.flatMap((one) => {
		const match = [...left].find((found) => overlaps(texts.get(found.paragraph) ?? '', found, one));
		if (!match) {
			return [`missed: ${one.text}`];
		}

		left.delete(match);
		const speakers = match.actors.flatMap((id) => byId.get(id) ?? []);
		return [
			...(sameSpeakers(one.speakers, speakers) ? [] : [`said by ${speakers.map(({name}) => name)}: ${one.text}`]),
			...(one.some === (match.extent === 'some') ? [] : [`said by ${match.extent}: ${one.text}`]),
			...(one.kind === '' || one.kind === match.kind ? [] : [`${match.kind}, not ${one.kind}: ${one.text}`]),
		];
	});
	return [...wrong, ...[...left].map(({text}) => `invented: ${text}`)];
}

function overlaps(text: string, {paragraph, start, end}: FoundStatement, one: Passage['said'][number]): boolean {
	const from = lettersBefore(text, start);
	const to = lettersBefore(text, end);
	const shared = Math.min(to, one.end) - Math.max(from, one.start);
	return paragraph === one.paragraph && shared * 2 >= Math.max(to - from, one.end - one.start);
}

describe('who said what', () => {
	it.each(passages)('$name', (passage) => {
		expect(differences(passage)).toEqual([]);
	});

	it('is tested on many statements', () => {
		expect(passages.flatMap(({said}) => said).length).toBeGreaterThan(190);
	});
});

const said = (text: string, subject = 'Mali') => {
	const {actors, statements} = readText({paragraphs: [{number: '1', headings: [], text}], country: subject});
	const names = new Map(actors.map(({id, name}) => [id, name]));
	return statements.map(({actors: ids, extent, kind, verb, text: content, doubt}) => ({
		by: ids.map((id) => names.get(id)),
		extent,
		kind,
		verb,
		content,
		doubt,
	}));
};

test('a statement is the content alone, verbatim, with the verb as printed', () => {
	expect(said('The Governor said that he had, at last, been paid.')).toEqual([
		{
			by: ['Governor'],
			extent: 'all',
			kind: 'reports',
			verb: 'said',
			content: 'he had, at last, been paid',
			doubt: undefined,
		},
	]);
});

test('a note is no support, a hope no demand, and a support denied is an objection', () => {
	const kinds = (text: string) => said(text).map(({kind}) => kind);
	expect(kinds('The mission took note of the offer of the Governor to resign.')[0]).toBe('notes');
	expect(kinds('The mission hoped that the talks would resume.')).toEqual(['holds']);
	expect(kinds('The Governor did not support the deployment.')).toEqual(['objects']);
	expect(kinds('The Governor supported the deployment.')).toEqual(['supports']);
	expect(kinds('The Governor had no objection to the deployment.')).toEqual(['holds']);
	expect(kinds('The Governor was not opposed to the deployment.')).toEqual(['holds']);
	expect(kinds('The Governor underlined that the ferry was to stay.')).toEqual(['holds']);
	expect(kinds('The Governor was no longer in doubt, but was not committed to the deployment.')).toEqual(['objects']);
});

test.each([
	['The Governor advised against a postponement.', 'objects', 'advised against', 'a postponement'],
	[
		'The Governor advised the donors against a postponement.',
		'objects',
		'advised the donors against',
		'a postponement',
	],
	['The mission was advised against a postponement.', 'objects', 'was advised against', 'a postponement'],
	['The Governor advised the mission that it was late.', 'reports', 'advised', 'it was late'],
	['The Governor advised patience.', 'asks', 'advised', 'patience'],
	['The Governor advised patience in talks on the ferry.', 'asks', 'advised', 'patience in talks on the ferry'],
	['The Governor asked neither for ice nor for boats.', 'objects', 'asked', 'neither for ice nor for boats'],
	['The Governor had not been aware of the sale.', 'notes', 'had not been aware', 'the sale'],
	['The Governor saw no risk of war.', 'reports', 'saw', 'no risk of war'],
	['The Governor recommended against selling the ferries.', 'objects', 'recommended against', 'selling the ferries'],
	['The Governor decided against a second round.', 'objects', 'decided against', 'a second round'],
	['The Governor argued against a second round.', 'objects', 'argued against', 'a second round'],
	['The Governor warned against a second round.', 'fears', 'warned against', 'a second round'],
	['The Governor neither sold nor supported the ferries.', 'objects', 'nor supported', 'the ferries'],
	['The Governor refused to join the talks.', 'objects', 'refused', 'to join the talks'],
	['The Governor rejected the request for a ferry.', 'objects', 'rejected', 'the request for a ferry'],
])('what is asked or held is turned by what turns it: %s', (text, kind, verb, content) => {
	expect(said(text)).toMatchObject([{kind, verb, content}]);
});

test.each([
	[
		'The mission remains concerned about the closed wells and welcomes the new ferry.',
		['the closed wells', 'the new ferry'],
	],
	['The members of the mission remain concerned about the wells and welcome the ferry.', ['the wells', 'the ferry']],
	[
		'The mission believes that the ferry, as intended, serves all and recommends that it be kept.',
		['the ferry, as intended, serves all', 'it be kept'],
	],
	[
		'The mission notes that gender-based violence continues and calls for an inquiry.',
		['gender-based violence continues', 'an inquiry'],
	],
	['The mission, in this regard, welcomes the ferry and calls for another.', ['the ferry', 'another']],
	['The mission, which met the Governor, welcomes the ferry.', ['the ferry']],
	[
		'The mission welcomes the calm, urges the parties to talk and recommends a truce.',
		['the calm', 'to talk', 'a truce'],
	],
	['The mission expressed concern about the wells and welcomes the ferry.', ['the wells', 'the ferry']],
	[
		'The mission agrees that the ferry should stay, and trusts that donors will pay.',
		['the ferry should stay', 'donors will pay'],
	],
	['The mission urges restraint and welcomes new steps.', ['restraint', 'new steps']],
])('a verb joined to a present one says something of its own: %s', (text, contents) => {
	expect(said(text).map(({content}) => content)).toEqual(contents);
});

test('a demand keeps its "not"', () => {
	const asked = said('The mission called on the parties not to return to war and urged them never to give up.');
	expect(asked.map(({content}) => content)).toEqual(['not to return to war', 'never to give up']);
});

test('what neither of two thought both did not think; what no one thought is nobody’s', () => {
	expect(said('Neither the Mayor nor the Bishop thought that the sale was fair.')).toMatchObject([
		{by: ['Mayor', 'Bishop'], kind: 'objects', verb: 'Neither the Mayor nor the Bishop thought'},
	]);
	expect(said('Neither thought that the sale was fair. No mayor thought that it was late.')).toEqual([]);
	expect(said('The Mayor said that it was late. Nothing in it spoke of ice.')).toHaveLength(1);
	expect(said('Nearly all mayors said that it was late.')).toMatchObject([{extent: 'some'}]);
});

test('whoever is told something is not who says it', () => {
	expect(said('The mission was told that the road was closed.')[0]?.by).toEqual([]);
	expect(said('The mission was told by the Governor of Gao that the road was closed.')[0]?.by).toEqual([
		'Governor of Gao',
	]);
});

test.each([
	['The Governor said that the road was closed.', undefined],
	['The mission was told that the road was closed.', undefined],
	['It was late. He said that the road was closed.', 'whom “He” means was not found'],
	['Stressing that the road was closed, it grew late.', 'whom “it” means was not found'],
	['The party said that the road was closed.', 'whom “The party” means was not found'],
	['The Governor said the road was closed.', 'no “that” tells where it begins'],
	[
		'The Governor left, saying that the road was closed.',
		'its verb has no subject of its own, and who says it says nothing else in the report',
	],
	['The Governor did not support the sale.', 'it is put as a denial'],
	['The road was closed, the Governor said.', 'it is put in between'],
	['The commission said that the road was closed.', 'whom “The commission” means was not found'],
	['The members of that body said that the road was closed.', 'whom “The members of that body” means was worked out'],
	[
		'The mission met the Council of Elders. The Council said that the road was closed.',
		'whom “The Council” means was worked out',
	],
	['The Council said that the road was closed.', undefined],
	['The Governor thanked the mission.', 'it does not say much by itself'],
	['The Governor supported this.', 'it does not say much by itself'],
	[
		'The sale of the two old ferries was welcomed by the Governor.',
		'it is put in the passive, and who says it says nothing else in the report',
	],
	['The old fishermen said that the road was closed.', undefined],
	['The Governor gave an overview of the closed roads in the north.', 'it names a topic, not what is said of it'],
	['The Governor demanded the road.', 'it does not say much by itself'],
	['The Governor demanded the whole of the road.', undefined],
	['The Governor thanked the Mayor for the boats.', undefined],
	['The Governor commended the Mayor for the boats.', undefined],
	['The Governor wished to go back.', 'it does not say much by itself'],
	['The Governor urged the Mayor to mend the road.', undefined],
	['The Governor feared “a long road”.', undefined],
	[
		`The Governor expressed great concern about the road, ${'the old bridge over the river, '.repeat(6)}and the harbour.`,
		'several words say it in a long sentence',
	],
	['There were allegations of torture in the prisons.', 'who tells it is not named'],
])('why a statement may be wrong is said in words: %s', (text, doubt) => {
	expect(said(text).map((one) => one.doubt)).toEqual([doubt]);
});

test('a bracket behind the last word and the mark that closes a quotation belong to what is said', () => {
	const text =
		'The Governor welcomed resolution 2083 (2012). The Mayor stressed the need for “many boats”. The Bishop said that the Harbour Fund (HF) had closed.';
	expect(said(text).map(({content}) => content)).toEqual([
		'resolution 2083 (2012)',
		'the need for “many boats”',
		'the Harbour Fund (HF) had closed',
	]);
});

test('an acronym and the name that it is made of are one, whichever stands first and in whatever language', () => {
	const name = 'Conférence épiscopale nationale du Congo';
	for (const [first, second] of [
		[name, 'CENCO'],
		['CENCO', name],
	]) {
		const all = said(`The ${first} said that talks had begun. The ${second} added that all took part.`);
		expect(new Set(all.flatMap(({by}) => by)).size).toBe(1);
		expect(all).toHaveLength(2);
	}
});

test('annexes say nothing', () => {
	const paragraphs = [{number: 'I.1', headings: [], text: 'The mission stressed that talks should resume.'}];
	expect(readText({paragraphs}).statements).toEqual([]);
});

test('the Government is that of the country a heading names', () => {
	const paragraphs = [
		{number: '1', headings: ['II. Rwanda'], text: 'The Government denied that it supported the rebels.'},
		{number: '2', headings: ['III. Visit to Uganda'], text: 'The Government stated that the border was closed.'},
	];
	expect(readText({paragraphs, country: 'Great Lakes'}).statements.map(({actors}) => actors)).toEqual([
		['government-of-rwanda'],
		['government-of-uganda'],
	]);
});

test('what a list says is said by whoever introduces it', () => {
	const listed = (text: string) => said(text).map(({by, kind, content}) => [by.join(), kind, content]);
	expect(
		listed(
			'UNDP stated that:\n(a) the wells were dry. The rains had failed;\n(b) the roads were closed; and\n(c) it was late.',
		),
	).toEqual([
		['United Nations Development Programme', 'reports', 'the wells were dry'],
		['United Nations Development Programme', 'reports', 'the roads were closed'],
		['United Nations Development Programme', 'reports', 'it was late'],
	]);
	expect(listed('The Governor urged the Government:\n• To hold talks;\n• To free the prisoners.')).toEqual([
		['Governor', 'asks', 'To hold talks'],
		['Governor', 'asks', 'To free the prisoners'],
	]);
	expect(listed('The Governor urged the mayors:\nThe wells were dry.')).toEqual([['Governor', 'asks', 'the mayors']]);
});

test.each([
	['The European Union pledged €25 million.', 'pledged', '€25 million'],
	['Donors promised $25 million for roads.', 'promised', '$25 million for roads'],
	['The Bank requested US$5 million.', 'requested', 'US$5 million'],
	['The Fund announced £ 3 million for schools.', 'announced', '£ 3 million for schools'],
	['The Fund pledged ¥300 million.', 'pledged', '¥300 million'],
])('a sum is what is said with its sign: %s', (text, verb, content) => {
	expect(said(text)).toMatchObject([{verb, content}]);
});

test.each(['the Governor', 'the other fishermen'])(
	'of two who are asked for something each is asked for their own: %s',
	(second) => {
		const text = `The mission called upon the Mayor to stay, and upon ${second} to sail.`;
		const {statements} = readText({paragraphs: [{number: '1', headings: [], text}], country: 'Arcadia'});
		expect(statements.map(({addressees}) => addressees)).toEqual(['the Mayor', second]);
	},
);
