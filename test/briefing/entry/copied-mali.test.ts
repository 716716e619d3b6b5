import {describe, expect, test} from 'vitest';
import {citationOf, copiedText} from '../../../source/briefing/entry/copied-text.ts';
import type {EntryKind, EntryTarget} from '../../../source/briefing/entry/entries.ts';
import {keyOf} from '../../../source/briefing/entry/target.ts';
import {indexReport, type ReportIndex} from '../../../source/briefing/report-index.ts';
import type {Report} from '../../../source/report/model.ts';
import {mali} from '../../data/mali.ts';

describe('in the Mali report', () => {
	const whole = indexReport(mali);
	const targets = everyTarget(mali);

	test('everything can be copied, and its last line is its citation', () => {
		for (const target of targets) {
			const lines = copiedText(whole, target)?.split('\n') ?? [];
			expect([keyOf(target), lines.at(-1)]).toEqual([keyOf(target), citationOf(whole, target)]);
			expect(lines.at(-1)).toMatch(/^S\/20\d\d\/\d+/);
			expect(lines.join('\n')).not.toMatch(/undefined|NaN|, ,|: ?$/m);
		}
	});

	test('words of ours are headed as such, and quotation marks stand around words of the report only', () => {
		for (const target of targets) {
			const text = copiedText(whole, target) ?? '';
			const quoted = [...text.matchAll(/“([^”]*)”/g)].map(([, words]) => words);
			expect(quoted).toEqual(quotedOf(whole, target));
			expect(text.startsWith('Paraphrase: ')).toBe(!['member', 'meeting', 'actor'].includes(target.kind));
		}
	});
});

function quotedOf({statements}: ReportIndex, {kind, id}: EntryTarget): (string | undefined)[] {
	return kind === 'statement' ? [statements.get(id)?.verb] : [];
}

function everyTarget(report: Report): EntryTarget[] {
	const ids = {
		member: report.members.map(({name}) => name),
		statement: report.statements.map(({id}) => id),
		actor: report.actors.map(({id}) => id),
		figure: report.figures.map(({id}) => id),
		meeting: report.meetings.map(({id}) => id),
		question: report.questions.map(({id}) => id),
		term: report.terms.map(({number}) => String(number)),
		paragraph: report.paragraphs.map(({number}) => number),
	};
	return Object.entries(ids).flatMap(([kind, known]) => known.map((id) => ({kind: kind as EntryKind, id})));
}
