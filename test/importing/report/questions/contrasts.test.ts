import {describe, expect, test} from 'vitest';
import {contrastsIn} from '../../../../source/importing/report/questions/contrasts.ts';
import type {Report, Statement} from '../../../../source/report/model.ts';
import {actor, paragraph, reportOf, statement} from '../../../briefing/builders.ts';

const reds = 'The Reds called for talks abroad.';
const blues = 'By contrast, the Blues called for talks at home.';

/** A statement in the words of a paragraph of the report. */
function saidIn(
	number: string,
	text: string,
	words: string,
	actors: readonly string[],
	parts: Partial<Statement> = {},
) {
	const from = text.indexOf(words);
	return statement(`s${number}-${from}`, actors, {
		paragraph: number,
		text: words,
		verb: 'called for',
		span: {from, to: from + words.length},
		...parts,
	});
}

/** A report of some paragraphs in sections, in which the Reds and the Blues call for something. */
function reportWith(
	texts: readonly (readonly [section: string, text: string])[],
	parts: Partial<Statement> = {},
): Report {
	const paragraphs = texts.map(([section, text], at) => ({
		...paragraph(String(at + 1), section),
		text,
		verbatim: true,
	}));
	const statements = paragraphs.flatMap(({number, text}) => [
		...(text.includes('talks abroad') ? [saidIn(number, text, 'talks abroad', ['reds'])] : []),
		...(text.includes('talks at home') ? [saidIn(number, text, 'talks at home', ['blues'], parts)] : []),
	]);
	return reportOf({
		actors: [actor('reds', {name: 'The Reds'}), actor('blues', {name: 'The Blues'})],
		issues: [{id: 'talks', title: 'Talks', paragraphs: ['1']}],
		paragraphs,
		statements,
	});
}

const positionsIn = (...texts: readonly (readonly [string, string])[]) =>
	contrastsIn(reportWith(texts)).map(({positions}) => positions.map(({stance}) => stance));

describe('a question on which the text itself contrasts two actors', () => {
	test('is the report’s, with what each said, where, and by which words the two are set against each other', () => {
		expect(contrastsIn(reportWith([['Talks', `${reds} ${blues}`]]))).toEqual([
			{
				id: `contrast-s1-${`${reds} ${blues}`.indexOf('talks at home')}`,
				issue: 'talks',
				question: 'Talks: The Reds and The Blues',
				relation: 'differ',
				inferred: false,
				positions: [
					{
						stance: 'called for talks abroad',
						holders: [{actor: 'reds', paragraph: '1', statement: expect.any(String)}],
					},
					{
						stance: 'called for talks at home',
						holders: [{actor: 'blues', paragraph: '1', statement: expect.any(String)}],
					},
				],
				note: 'The report sets one against the other: “By contrast”',
			},
		]);
	});

	test.each([
		'In contrast, the Blues called for talks at home.',
		'On the other hand, the Blues called for talks at home.',
		'However, the Blues called for talks at home.',
		'The Blues, however, called for talks at home.',
		'The Blues took the opposite view. They called for talks at home.',
		'The Blues did not share that assessment and called for talks at home.',
		'That view was contested by the Blues, who called for talks at home.',
		'The Blues disagreed. They called for talks at home.',
		'The Blues differed from them on this point. They called for talks at home.',
	])('is found by “%s”', (sentence) => {
		expect(positionsIn(['Talks', `${reds} ${sentence}`])).toHaveLength(1);
	});

	test.each([
		'The Blues called for talks at home.',
		'While it rained, the Blues called for talks at home.',
		'The Blues called for talks at home, which, however, were late.',
		'The Blues rejected the charge. They called for talks at home.',
		'The Blues shared that view. They called for talks at home.',
	])('is none where nothing sets one against the other: “%s”', (sentence) => {
		expect(positionsIn(['Talks', `${reds} ${sentence}`])).toEqual([]);
	});

	test('goes on from one paragraph to the next, and ends with the section', () => {
		expect(positionsIn(['Talks', reds], ['Talks', blues])).toHaveLength(1);
		expect(positionsIn(['Talks', reds], ['Elections', blues])).toEqual([]);
	});

	test('takes the sentence just before, and no one further up', () => {
		expect(positionsIn(['Talks', `${reds} It rained. ${blues}`])).toEqual([]);
	});

	test('is none within the Council: what its mission says and its members add is one voice', () => {
		const report = reportWith([['Talks', `${reds} ${blues}`]]);
		const actors = report.actors.map((one) => ({...one, kind: 'Security Council' as const}));
		expect(contrastsIn({...report, actors})).toEqual([]);
	});

	test('is none where one is unsure, is said by nobody named, or both are said by one', () => {
		const texts = [['Talks', `${reds} ${blues}`]] as const;
		for (const parts of [{unreviewed: true}, {actors: []}, {actors: ['reds', 'blues']}]) {
			expect(contrastsIn(reportWith(texts, parts))).toEqual([]);
		}
	});
});

test('some who are set against others of them in one sentence differ', () => {
	const text = 'Some of the Reds called for talks abroad, while others called for talks at home.';
	const report = reportWith([['Talks', text]], {actors: ['reds'], extent: 'some'});
	const statements = report.statements.map((one) => ({...one, extent: 'some' as const}));
	expect(contrastsIn({...report, statements})).toMatchObject([
		{
			question: 'Talks: some of The Reds and others',
			relation: 'differ',
			positions: [{stance: 'called for talks abroad'}, {stance: 'called for talks at home'}],
		},
	]);
	const joined = {
		...report,
		paragraphs: report.paragraphs.map((one) => ({...one, text: text.replace('while', 'where')})),
	};
	expect(contrastsIn({...joined, statements})).toEqual([]);
});
