import type {Figure, Report, Statement, Term} from '../../report/model.ts';
import {paragraphSign} from '../entry/citation.ts';
import {type ReportIndex, termParagraph} from '../report-index.ts';
import type {BriefLine} from './line.ts';
import {sentenceLine} from './make-lines.ts';

/** What a report leaves open in one of its paragraphs. */
export type LeftOpen = NonNullable<Report['notes']>[number];

/** What the report leaves open in the paragraphs that some entries stand in, in the order of its notes. */
export function leftOpenIn(
	{report}: ReportIndex,
	terms: readonly Term[],
	entries: readonly (Statement | Figure)[],
): readonly LeftOpen[] {
	const paragraphs = new Set([...terms.map(termParagraph), ...entries.map(paragraphOf)]);
	return (report.notes ?? []).filter(({paragraph}) => paragraphs.has(paragraph));
}

/** A line with all of that beneath it that its paragraph leaves open. */
export function withLeftOpen(line: BriefLine, leftOpen: readonly LeftOpen[]): BriefLine {
	const notes = leftOpen.map(({text, paragraph}) => sentenceLine(`Note on ${paragraphSign(paragraph)}: ${text}`));
	return {...line, below: [...line.below, ...notes]};
}

/** The first of some lines that is on something of the same paragraph. */
export function lineOn({paragraph}: LeftOpen, lines: readonly BriefLine[]): BriefLine | undefined {
	return lines.find(
		(line) =>
			(line.kind === 'statement' || line.kind === 'figure') &&
			line.target.kind !== 'other-report' &&
			paragraphOf(line.entry) === paragraph,
	);
}

// Figures of another document count in that.
function paragraphOf(entry: Statement | Figure): string | undefined {
	return 'source' in entry && entry.source !== undefined ? undefined : entry.paragraph;
}
