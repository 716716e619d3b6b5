import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {fold} from '../../../source/briefing/wording.ts';
import {correctReport} from '../../../source/importing/corrections/correct-report.ts';
import {actorsByName} from '../../../source/importing/corrections/named-actors.ts';
import {parseStep} from '../../../source/importing/corrections/step.ts';
import {parseReport} from '../../../source/report/parse.ts';
import {amount} from '../../amount.ts';
import {corrections} from './any-correction.ts';
import {applyCorrections, document, importArcadia, report} from './correcting.ts';

describe('any corrections', () => {
	test('make a report that is one, and change none that was given', () => {
		fc.assert(
			fc.property(corrections, (all) => {
				const {report: after, misfits: left} = correctReport(report, all, document);
				expect(parseReport(JSON.stringify(after))).toEqual(after);
				expect(all).toEqual(expect.arrayContaining(left.map(({made}) => made)));
				for (const {text, span: own, paragraph} of after.statements) {
					const whole = report.paragraphs.find(({number}) => number === paragraph)?.text;
					expect(whole?.slice(own?.from, own?.to)).toBe(text);
				}
			}),
			{numRuns: amount(60, 300)},
		);
	});

	test('that are of different things make the same in any order', () => {
		const different = corrections.map((all) => {
			const keys = all.map(({paragraph, from, to, change: one}) => {
				const step = parseStep(one);
				return step?.type === 'actor'
					? (actorsByName(report.actors).get(fold(step.which)) ?? fold(step.which))
					: [paragraph, from, to, step?.type === 'add' ? '' : step?.type].join(' ');
			});
			// An addition where others are is no other thing than they.
			return all.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
		});
		fc.assert(
			fc.property(
				different.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, {minLength: all.length}))),
				([one, other]) => void expect(applyCorrections(report, other)).toEqual(applyCorrections(report, one)),
			),
			{numRuns: amount(60, 300)},
		);
	});

	test('none of them is the report itself', () => {
		expect(applyCorrections(report, [])).toBe(report);
	});

	test('make the same of the document imported anew', async () => {
		const anew = await importArcadia();
		fc.assert(
			fc.property(
				corrections,
				(all) => void expect(applyCorrections(anew, all)).toEqual(applyCorrections(report, all)),
			),
			{numRuns: 50},
		);
	});
});

/** Another copy of the report: its lines broken elsewhere, words parted, other quotation marks, as `breaks` has it. */
