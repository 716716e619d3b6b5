import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {correctReport} from '../../../source/importing/corrections/correct-report.ts';
import type {Report} from '../../../source/report/model.ts';
import {amount} from '../../amount.ts';
import {corrections} from './any-correction.ts';
import {add, applyCorrections, document, found, held, misfits, of, report} from './correcting.ts';

function copyOf(breaks: readonly boolean[]): Report {
	const moved = new Map(
		report.paragraphs.map(({number, text}) => {
			const to: number[] = [];
			let written = '';
			for (let place = 0; place < text.length; place += 1) {
				const isBroken = breaks[place % breaks.length] === true;
				const letter = text.charAt(place);
				const parts = isBroken && /\p{L}\p{L}/u.test(text.slice(place - 1, place + 1)) ? '-\n' : '';
				written += parts;
				to.push(written.length);
				written += letter === ' ' && isBroken ? '\n  ' : letter;
			}

			return [number, {text: written, to: [...to, written.length]}] as const;
		}),
	);
	const spanIn = (paragraph: string, {from, to}: {readonly from: number; readonly to: number}) => {
		const {to: offsets = []} = moved.get(paragraph) ?? {};
		return {from: offsets[from] ?? 0, to: (offsets[to - 1] ?? 0) + 1};
	};
	return {
		...report,
		paragraphs: report.paragraphs.map((one) => ({...one, text: moved.get(one.number)?.text ?? ''})),
		statements: report.statements.map((one) => {
			const span = one.span && spanIn(one.paragraph, one.span);
			const text = moved.get(one.paragraph)?.text.slice(span?.from, span?.to) ?? '';
			return {...one, text, ...(span && {span})};
		}),
		figures: report.figures.map((one) => ({...one, ...(one.span && {span: spanIn(one.paragraph, one.span)})})),
	};
}

/** What is said in a report, whatever copy of it: without what copies differ in. */

function sayings({statements, figures, actors: known}: Report) {
	const bare = (text: string) => text.replaceAll(/[\s\p{Pd}]/gu, '');
	return {
		said: statements.map(({id: _, span: __, text, ...one}) => [bare(text), one]),
		figures: figures.map(({span: _, ...one}) => one),
		known,
	};
}

describe('in another copy of the report', () => {
	test.each([
		['confirm', {type: 'confirm'}],
		['who said it', {type: 'speaker', actors: [{name: 'UNMA'}]}],
	] as const)('that has somebody else say the same words, nobody has reviewed that: %s', (_, change) => {
		const made = of(held, change);
		const other = (from: string, to: string): Report => ({
			...report,
			paragraphs: report.paragraphs.map((one) => ({...one, text: one.text.replace(from, to)})),
			statements: report.statements.map((one) =>
				one.paragraph === made.paragraph && one.span
					? {...one, span: {from: one.span.from + to.length - from.length, to: one.span.to + to.length - from.length}}
					: one,
			),
		});
		const lead = made.text.slice(0, made.from);
		expect(misfits(other(lead, 'Somebody else said that '), [made], 'other')).toEqual([
			[made, 'in ¶3 of this copy something else leads to its words'],
		]);
		expect(misfits(other(lead, lead.toUpperCase()), [made], 'other')).toEqual([]);
	});

	test('any corrections do what they do in the one they were made in', () => {
		fc.assert(
			fc.property(corrections, fc.array(fc.boolean(), {minLength: 1, maxLength: 40}), (all, breaks) => {
				const here = correctReport(report, all, document);
				const there = correctReport(copyOf(breaks), all, 'other');
				expect(sayings(there.report)).toEqual(sayings(here.report));
				expect(misfits(copyOf(breaks), all, 'other')).toEqual(misfits(report, all));
				expect(there.removed.length).toBe(here.removed.length);
			}),
			{numRuns: amount(60, 300)},
		);
	});

	test('words that begin with the space between two sentences are the same in every copy', () => {
		const words = {...of(held, {type: 'confirm'}), paragraph: '3', from: 105, to: 107};
		const why = [[words, 'no statement was found in just these words']];
		expect(misfits(report, [words])).toEqual(why);
		expect(misfits(copyOf([true, false]), [words], 'other')).toEqual(why);
	});

	test('where some words are others, the corrections of the rest fit', () => {
		const changed = {
			...report,
			paragraphs: report.paragraphs.map((one) => ({
				...one,
				text: one.number === '3' ? `Footnote. ${one.text.replace('lift', 'raise')}` : one.text,
			})),
			statements: report.statements.map((one) => ({
				...one,
				...(one.paragraph === '3' && one.span ? {span: {from: one.span.from + 10, to: one.span.to + 10}} : {}),
			})),
		};
		const [right, wrong] = [of(held, {type: 'kind', kind: 'fears'}), of('lift the embargo', {type: 'confirm'})];
		expect(found(held, applyCorrections(changed, [right, wrong])).kind).toBe('fears');
		expect(misfits(changed, [right, wrong], 'other')).toEqual([[wrong, 'its words are not in ¶3 of this copy']]);
	});

	test('words that stand there twice are those with the same around them', () => {
		const text = 'They hoped that it held. They hoped that it held.';
		const second = text.lastIndexOf('it held');
		const twice = {
			...report,
			paragraphs: [{number: '1', section: 'I', text: `They met by the sea. ${text}`, verbatim: true}],
			statements: [],
			figures: [],
		};
		const added = {paragraph: '1', document, text, from: second, to: second + 7, change: {...add, issue: 'return'}};
		const [one] = applyCorrections(twice, [added]).statements;
		expect(one?.span?.from).toBe(second + 21);
	});

	test('a number fits where the same is counted, and not where another is', () => {
		const text = 'They rebuilt 16 homes, and 16 schools were to open by June.';
		const confirm = (at: number) => ({
			...{paragraph: '1', document, text, from: at, to: at + 2},
			change: {type: 'confirm', which: 'figure'},
		});
		const [homes, schools] = [confirm(text.indexOf('16')), confirm(text.lastIndexOf('16'))];
		const now = 'They never rebuilt any: 16 schools were to open by June.';
		const from = now.indexOf('16');
		const [figure] = report.figures;
		const other = {
			...report,
			paragraphs: [{number: '1', section: 'I', text: now, verbatim: true}],
			statements: [],
			figures: figure === undefined ? [] : [{...figure, paragraph: '1', span: {from, to: from + 2}}],
		};
		expect(applyCorrections(other, [homes]).figures).toMatchObject([{unreviewed: true}]);
		expect(misfits(other, [homes, schools], 'other')).toEqual([[homes, 'its words are not in ¶1 of this copy']]);
		expect(applyCorrections(other, [schools]).figures[0]).not.toHaveProperty('unreviewed');
	});

	test('those whose words were not kept fit the copy they were made in alone', () => {
		const old = {...of(held, {type: 'confirm'}), text: ''};
		expect(misfits(report, [old])).toEqual([]);
		expect(misfits(report, [old], 'other')).toEqual([
			[old, 'it was made in another copy, whose words were not kept then'],
		]);
	});
});
