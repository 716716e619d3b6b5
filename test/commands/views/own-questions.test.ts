import {describe, expect, test} from 'vitest';
import {sampleReport} from '../../fixtures.ts';
import {commandLine, jsonOf} from '../command-line.ts';
import {keeping} from '../keeping.ts';

const [first, second] = sampleReport.statements;

/** The flag for a folder with a question that the reader asks of two statements of the invented mission. */
const asked = () =>
	keeping(({ownQuestions}) =>
		ownQuestions.add({
			report: sampleReport.symbol,
			question: 'Who guards the bridge?',
			relation: 'differ',
			positions: [first, second].flatMap((statement, at) =>
				statement === undefined ? [] : {stance: `Answer ${at + 1}`, statements: [statement]},
			),
		}),
	);

describe("a question of the reader's own is printed among those of the report", () => {
	test('as a list and as a matrix, marked', async () => {
		const list = await commandLine(['positions', ...asked()], {columns: 100});
		expect(list.stdout).toMatch(/Who guards the bridge\? · differ \(yours\)\n +Answer 1 /);
		const matrix = await commandLine(['positions', '--matrix', ...asked()], {columns: 100});
		expect(matrix.stdout).toContain('Who guards the bridge?');
		expect(matrix.stdout).toContain('differ (yours)');
	});

	test('as data', async () => {
		const questions = await jsonOf<{question: string; own: boolean}[]>('positions', ...asked());
		expect(questions.filter(({own}) => own)).toMatchObject([{id: 'own:1', question: 'Who guards the bridge?'}]);
		expect(questions.length).toBeGreaterThan(1);
	});

	test('and in the brief of who answers it', async () => {
		const {stdout} = await commandLine(['brief', first?.actors[0] ?? '', ...asked()], {columns: 100});
		expect(stdout).toContain('Who guards the bridge? (yours)');
	});
});
