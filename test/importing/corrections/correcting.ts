import {expect} from 'vitest';
import {correctReport} from '../../../source/importing/corrections/correct-report.ts';
import type {PlacedStep} from '../../../source/importing/corrections/fitting.ts';
import type {CorrectionStep} from '../../../source/importing/corrections/step.ts';
import type {Report, Statement} from '../../../source/report/model.ts';
import {importedReport} from '../imported-report.ts';
import {arcadiaReport} from '../invented/arcadia.ts';

/** Imports the Arcadia report anew. */
export const importArcadia = () => importedReport(Buffer.from(arcadiaReport), 'arcadia.txt');
/** The Arcadia report as it was found. */
export const report = await importArcadia();
/** The hash of the document it was found in. */
export const document = 'd0c';

/** A report with corrections. */
export function applyCorrections(to: Report, corrections: readonly PlacedStep[]): Report {
	return correctReport(to, corrections, document).report;
}

/** What does not fit, with why. */
export function misfits(to: Report, corrections: readonly PlacedStep[], of = document) {
	return correctReport(to, corrections, of).misfits.map(({made, why}) => [made, why]);
}

/** A place in a paragraph, as the library keeps it. */
export function placed(paragraph: string, from: number, to: number, change: unknown): PlacedStep {
	const text = report.paragraphs.find(({number}) => number === paragraph)?.text ?? '';
	return {paragraph, text, document, from, to, change};
}

/** The statement with these words. */
export function found(words: string, among: Report = report): Statement {
	const one = among.statements.find(({text}) => text.includes(words));
	return one ?? expect.unreachable(`“${words}” is in none of ${among.statements.map(({text}) => text)}`);
}

/** A change of the statement that holds the words. */
export function of(words: string, change: CorrectionStep): PlacedStep {
	const {paragraph, span} = found(words);
	return placed(paragraph, span?.from ?? 0, span?.to ?? 0, change);
}

/** A change at words of a paragraph that nobody said yet. */
export function at(paragraph: string, words: string, change: CorrectionStep): PlacedStep {
	const from = report.paragraphs.find(({number}) => number === paragraph)?.text.indexOf(words) ?? -1;
	return placed(paragraph, from, from + words.length, change);
}

/** What a correction makes of a statement, and that it changes nothing else. */
export function corrected(words: string, change: CorrectionStep): Statement | undefined {
	const before = found(words);
	const after = applyCorrections(report, [of(words, change)]);
	expect(after.statements.filter(({id}) => id !== before.id)).toEqual(
		report.statements.filter(({id}) => id !== before.id),
	);
	return after.statements.find(({id}) => id === before.id);
}

/** Words of a statement in it. */
export const held = 'the truce had held';
/** An addition to it. */
export const add: CorrectionStep = {
	type: 'add',
	actors: [{name: 'Civil society'}],
	extent: 'some',
	kind: 'fears',
	verb: 'concern',
	issue: 'return',
};
