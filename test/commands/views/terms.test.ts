import {expect, test} from 'vitest';
import {reportText, sampleReport} from '../../fixtures.ts';
import {commandLine, writeReport} from '../command-line.ts';

test('terms say in the same words of each thing that was looked for that none was found, and count nothing then', async () => {
	const {actors, statements, terms} = sampleReport;
	const council = {id: 'council', name: 'Security Council', aliases: [], kind: 'Security Council', partOf: []};
	const [said] = statements;
	const [one] = terms;
	const term = {...one, addressees: [], meetings: [], inferred: true};
	const path = writeReport(
		'nothing-found.json',
		reportText({
			actors: [...actors, council],
			statements: [...statements, {...said, id: 's-own', actors: ['council'], paragraph: '4', about: []}],
			terms: [
				{...term, statements: ['s-own']},
				{...term, number: 2, statements: [], untied: true},
			],
		}),
	);
	const {stdout} = await commandLine(['terms', path, '--markdown']);
	expect(stdout).toContain('| none found | none found; the Council itself: ¶4 (inferred) |');
	expect(stdout).toContain('| none found | none found |');
	expect(stdout).not.toMatch(/not known|0 statements/);
});
