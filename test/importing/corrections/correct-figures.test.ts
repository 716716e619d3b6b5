import {describe, expect, test} from 'vitest';
import type {CorrectionStep} from '../../../source/importing/corrections/step.ts';
import {add, applyCorrections, placed, report} from './correcting.ts';

function correctedFigure(id: string, change: CorrectionStep) {
	const {paragraph, span} = report.figures.find((figure) => figure.id === id) ?? expect.unreachable();
	const after = applyCorrections(report, [placed(paragraph, span?.from ?? 0, span?.to ?? 0, change)]);
	expect({...after, figures: after.figures.filter((figure) => figure.id !== id)}).toEqual({
		...report,
		figures: report.figures.filter((figure) => figure.id !== id),
	});
	return after.figures.find((figure) => figure.id === id);
}

describe('a figure', () => {
	const [families] = report.figures;
	const {unreviewed: _, ...sure} = families ?? expect.unreachable();
	const which = 'figure';

	test('is found where its number stands', () => {
		expect(families).toMatchObject({value: 1200, of: 5000, unreviewed: true});
		const text = report.paragraphs.find(({number}) => number === families?.paragraph)?.text;
		expect(text?.slice(families?.span?.from, families?.span?.to)).toBe('1,200');
	});

	test('is confirmed, corrected in what it says, and removed', () => {
		expect(correctedFigure(sure.id, {type: 'confirm', which})).toEqual(sure);
		const {of: _of, ...alone} = sure;
		expect(
			correctedFigure(sure.id, {type: 'figure', which, label: 'Families', value: {min: 1, max: 2}, of: null}),
		).toEqual({...alone, label: 'Families', value: {min: 1, max: 2}});
		expect(
			correctedFigure(sure.id, {type: 'figure', which, unit: 'homes', asOf: '2010-05', place: 'Port Bella'}),
		).toEqual({...sure, unit: 'homes', asOf: '2010-05', place: 'Port Bella'});
		expect(correctedFigure(sure.id, {type: 'remove', which})).toBeUndefined();
	});

	test('has what its whole is as long as it has a whole', () => {
		const {paragraph, span = {from: 0, to: 0}} = sure;
		const pledged = {...report, figures: report.figures.map((one) => ({...one, ofWhat: 'pledged'}))};
		const corrected = (of: number | null) =>
			applyCorrections(pledged, [placed(paragraph, span.from, span.to, {type: 'figure', which, of})]).figures[0];
		expect(corrected(6000)).toMatchObject({of: 6000, ofWhat: 'pledged'});
		expect(corrected(null)).not.toHaveProperty('ofWhat');
	});

	test('is no longer “more than” its number where that is put right', () => {
		const {paragraph, span = {from: 0, to: 0}} = sure;
		const more = {...report, figures: report.figures.map((one) => ({...one, qualifier: 'more than'}))};
		const corrected = (change: {value?: number; unit?: string}) =>
			applyCorrections(more, [placed(paragraph, span.from, span.to, {type: 'figure', which, ...change})]).figures[0];
		expect(corrected({unit: 'boats'})).toMatchObject({qualifier: 'more than'});
		expect(corrected({value: 6000})).not.toHaveProperty('qualifier');
	});

	test('is another thing than a statement of the same words', () => {
		const {paragraph, span = {from: 0, to: 0}} = sure;
		const statement = placed(paragraph, span.from, span.to, {...add, verb: 'stated'});
		const both = applyCorrections(report, [statement, {...statement, change: {type: 'remove', which}}]);
		expect(both.statements).toHaveLength(report.statements.length + 1);
		expect(both.figures).toHaveLength(report.figures.length - 1);
	});
});
