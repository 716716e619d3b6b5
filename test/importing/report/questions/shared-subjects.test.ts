import {expect, test} from 'vitest';
import {sharedSubjects} from '../../../../source/importing/report/questions/shared-subjects.ts';
import type {Actor, Statement} from '../../../../source/report/model.ts';
import {actor, paragraph, reportOf, statement} from '../../../briefing/builders.ts';

/** Who said what in a report, each in a paragraph of its own. */
function subjectsOf(
	said: readonly (readonly [by: string, text: string, parts?: Partial<Statement>])[],
	more: readonly Actor[] = [],
) {
	const ids = [...new Set(said.flatMap(([by]) => by.split(' + ')))];
	const report = reportOf({
		subject: 'Arcadia',
		actors: [...ids.map((id) => actor(id)), ...more],
		paragraphs: said.map(([, text], at) => ({...paragraph(String(at + 1)), text, verbatim: true})),
		issues: [{id: 'talks', title: 'Talks', paragraphs: ['1']}],
		statements: said.map(([by, text, parts], at) =>
			statement(`s${at + 1}`, by.split(' + '), {
				paragraph: String(at + 1),
				text,
				span: {from: 0, to: text.length},
				...parts,
			}),
		),
	});
	return sharedSubjects(report).map(({question, positions}) => [
		question,
		...positions.map(({holders}) => holders.map(({actor: id, paragraph: at}) => `${id} ¶${at}`).join(' + ')),
	]);
}

test('what several speak on is a phrase that each of them uses, whatever each says of it', () => {
	expect(
		subjectsOf([
			['reds', 'the voter registry should be cleaned'],
			['blues', 'there was nothing wrong with the voter registry'],
			['greens', 'the harbour would open in May'],
		]),
	).toEqual([['voter registry', 'reds ¶1', 'blues ¶2']]);
});

test('no verdict goes with it, and each stands with its words', () => {
	const texts = ['the voter registry should be cleaned', 'there was nothing wrong with the voter registry'] as const;
	const report = reportOf({
		actors: [actor('reds'), actor('blues')],
		statements: [statement('s1', ['reds'], {text: texts[0]}), statement('s2', ['blues'], {text: texts[1]})],
	});
	expect(sharedSubjects(report)).toMatchObject([
		{
			relation: 'beside',
			inferred: true,
			positions: [
				{stance: texts[0], holders: [{actor: 'reds', statement: 's1'}]},
				{stance: texts[1], holders: [{actor: 'blues', statement: 's2'}]},
			],
		},
	]);
});

test('a subject in other letters has an id, too', () => {
	const texts = ['the Радио licence should be cleaned', 'there was nothing wrong with the Радио licence'] as const;
	const report = reportOf({
		actors: [actor('reds'), actor('blues')],
		statements: [statement('s1', ['reds'], {text: texts[0]}), statement('s2', ['blues'], {text: texts[1]})],
	});
	const [subject] = sharedSubjects(report);
	expect(subject?.question).toBe('Радио licence');
	expect(subject?.id).toMatch(/^subject-[a-z\d]{6}-licenc$/);
});

test('nouns joined by “of” are a phrase, in the singular or the plural; a verb is no part of one', () => {
	expect(
		subjectsOf([
			['reds', 'a peaceful transfer of power was near'],
			['blues', 'nobody was to promote transfers of power'],
			['greens', 'all were to promote peace'],
			['whites', 'the talks would promote peace'],
		]),
	).toEqual([['transfer of power', 'reds ¶1', 'blues ¶2']]);
});

test('on what most speak comes first, and what all but the same of them say is no second subject', () => {
	expect(
		subjectsOf([
			['reds', 'the peaceful transfer of power and the border crossings mattered'],
			['blues', 'a peaceful transfer of power was near'],
			['greens', 'the transfer of power was late, and the border crossings were shut'],
		]),
	).toEqual([
		['transfer of power', 'reds ¶1', 'blues ¶2', 'greens ¶3'],
		['border crossings', 'reds ¶1', 'greens ¶3'],
	]);
});

test.each([
	[
		'by one actor alone',
		[
			['reds', 'the voter registry is old'],
			['reds', 'the voter registry is full'],
		],
	],
	['by several in one statement', [['reds + blues', 'the voter registry is old']]],
	[
		'by somebody who may not have said it',
		[
			['reds', 'the voter registry is old'],
			['blues', 'the voter registry is full', {unreviewed: true}],
		],
	],
	[
		'of any subject',
		[
			['reds', 'the critical role of the Mayor'],
			['blues', 'the critical role of the harbour'],
		],
	],
	[
		'of numbers',
		[
			['reds', 'six million voters'],
			['blues', 'forty million pounds'],
		],
	],
	[
		'of the country’s name',
		[
			['reds', 'Arcadia today is calm'],
			['blues', 'Arcadia today is not'],
		],
	],
] as const)('no subject is what is said %s', (_, said) => {
	expect(subjectsOf(said)).toEqual([]);
});

test('a name is whole, and so is what is said to be done in a way', () => {
	expect(
		subjectsOf([
			['reds', 'the Outer Grey Islands Plan and the jointly owned harbour were late'],
			['blues', 'of the Outer Grey Islands Plan nothing was heard'],
			['greens', 'the jointly owned harbour was closed'],
		]).map(([subject]) => subject),
	).toEqual(['Outer Grey Islands Plan', 'jointly owned harbour']);
});

test('what somebody is called is no subject, and the same words with small letters are', () => {
	const commission = actor('commission', {name: 'Human Rights Commission'});
	expect(
		subjectsOf(
			[
				['reds', 'the Human Rights Commission had left'],
				['blues', 'the Human Rights Commission would stay'],
			],
			[commission],
		),
	).toEqual([]);
	expect(
		subjectsOf(
			[
				['reds', 'human rights were kept'],
				['blues', 'human rights were not kept'],
			],
			[commission],
		),
	).toEqual([['human rights', 'reds ¶1', 'blues ¶2']]);
});

test('what one tells of another’s words stands once', () => {
	const text = 'the Blues had asked to clean the voter registry';
	expect(
		subjectsOf([
			['reds', text],
			['blues', 'to clean the voter registry', {paragraph: '1', span: {from: 20, to: text.length}}],
		]),
	).toEqual([]);
});
