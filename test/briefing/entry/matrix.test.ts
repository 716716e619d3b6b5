import fc from 'fast-check';
import {expect, test} from 'vitest';
import {lensOn} from '../../../source/briefing/actors/lens.ts';
import {letterOf, marksText, matrixOf} from '../../../source/briefing/entry/matrix.ts';
import {indexReport} from '../../../source/briefing/report-index.ts';
import {actor, question, reportOf, statement} from '../builders.ts';

const yes = statement('yes', ['reds', 'blues']);
const no = statement('no', ['greens'], {extent: 'some'});
const both = statement('both', ['greens']);
const later = statement('later', ['blues'], {paragraph: '2'});
const report = reportOf({
	actors: [actor('reds', {partOf: ['colours']}), actor('blues'), actor('greens'), actor('colours'), actor('silent')],
	statements: [yes, no, both, later],
	questions: [question('talks', [[yes, both], [no]]), question('place', [[later]])],
	paragraphs: ['1', '2'].map((number) => ({number, section: 'Talks', text: number, verbatim: false})),
});
const index = indexReport(report);

test('actors stand in the order of how much they answer, those who answer nothing are left out', () => {
	const {actors, theirs, rows} = matrixOf(index, report.questions, undefined);
	expect(actors.map(({id}) => id)).toEqual(['blues', 'reds', 'greens']);
	expect(theirs).toBe(0);
	expect(rows.map(({marks}) => actors.map(({id}) => marksText(marks.get(id))))).toEqual([
		['A', 'A', 'Ab'],
		['A', '', ''],
	]);
});

test('those of the lens, members too, come first', () => {
	const {actors, theirs} = matrixOf(index, report.questions, lensOn(index, ['colours', 'greens']));
	expect(actors.map(({id}) => id)).toEqual(['reds', 'greens', 'blues']);
	expect(theirs).toBe(2);
});

test('what only some of them hold has a small letter, and a large one where they hold it as a whole, too', () => {
	const some = {...question('some', [[no]]), positions: [{stance: 'Yes', holders: [no, both].map(holderOf)}]};
	expect(marksText(matrixOf(index, [some], undefined).rows[0]?.marks.get('greens'))).toBe('A');
	const alone = {...some, positions: [{stance: 'Yes', holders: [holderOf(no)]}]};
	expect(marksText(matrixOf(index, [alone], undefined).rows[0]?.marks.get('greens'))).toBe('a');
});

test('every answer has a letter of its own', () => {
	fc.assert(
		fc.property(fc.nat(400), fc.nat(400), (one, other) => {
			expect(letterOf(one) === letterOf(other)).toBe(one === other);
		}),
	);
	expect([0, 25, 26].map(letterOf)).toEqual(['A', 'Z', 'A2']);
});

function holderOf({id, paragraph}: typeof yes) {
	return {actor: 'greens', paragraph, statement: id};
}
