import {describe, expect, test} from 'vitest';
import {keyOf} from '../../../source/briefing/entry/target.ts';
import {correctReport} from '../../../source/importing/corrections/correct-report.ts';
import type {CorrectionStep} from '../../../source/importing/corrections/step.ts';
import {add, applyCorrections, at, document, found, held, of, placed, report} from './correcting.ts';

describe('two who say the same words', () => {
	const twin = of(held, {...add, type: 'add', which: 'by civil society'} as CorrectionStep);

	test('are two statements, each corrected by itself', () => {
		const both = [twin, {...twin, change: {type: 'kind', kind: 'notes', which: 'by civil society'}}];
		const {report: after, places} = correctReport(report, both, document);
		const [first, second, ...others] = after.statements.filter(({text}) => text === found(held).text);
		expect(first).toEqual(found(held));
		expect(second).toMatchObject({kind: 'notes', actors: ['civil-society']});
		expect(others).toEqual([]);
		expect(places.get(keyOf({kind: 'statement', id: second?.id ?? ''}))).toMatchObject({which: 'by civil society'});
	});

	test('and are split each by itself', () => {
		const {from = 0, to = 0} = found(held).span ?? {};
		const cut = from + held.length;
		const which = 'by civil society';
		const split = of(held, {type: 'split', which, first: {from, to: cut}, second: {from: cut, to}});
		const part = placed('3', from, cut, {type: 'kind', which, kind: 'notes'});
		const {report: after, misfits: left} = correctReport(report, [twin, split, part], document);
		expect(left).toEqual([]);
		expect(after.statements.filter(({text}) => text.startsWith(held)).map(({text, kind}) => [text, kind])).toEqual([
			[found(held).text, found(held).kind],
			[held, 'notes'],
		]);
	});

	test('though two programs added them at once, each as the first', () => {
		const words = 'the Union of the North (UN-N)';
		const one = at('3', words, add);
		const other = at('3', words, {...add, type: 'add', actors: [{name: 'UNMA'}], kind: 'notes'} as CorrectionStep);
		const after = applyCorrections(report, [one, other, one]).statements.filter(({text}) => text === words);
		expect(after.map(({actors: who, kind: what}) => [...who, what])).toEqual([
			['civil-society', 'fears'],
			['unma', 'notes'],
		]);
	});

	test('as the rules found them', () => {
		const doubled = {
			...report,
			statements: report.statements.flatMap((one) =>
				one.text === found(held).text ? [one, {...one, id: 's3-9', actors: ['unma']}] : [one],
			),
		};
		const name = report.actors.find(({id}) => id === 'unma')?.name ?? '';
		const which = correctReport(doubled, [], document).places.get('statement:s3-9')?.which;
		expect(which).toBe(`by ${name.toLowerCase()}`);
		const fears = of(held, {type: 'kind', kind: 'fears', which} as CorrectionStep);
		expect(
			applyCorrections(doubled, [fears])
				.statements.filter(({text}) => text === found(held).text)
				.map(({kind: what}) => what),
		).toEqual([found(held).kind, 'fears']);
	});
});
