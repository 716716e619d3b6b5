import {select} from '../../../source/briefing/actors/selection.ts';
import type {EntryKind} from '../../../source/briefing/entry/entries.ts';
import {indexReport} from '../../../source/briefing/report-index.ts';
import {noPapers} from '../../../source/library/papers.ts';
import type {Report} from '../../../source/report/model.ts';
import {detailOf} from '../../../source/tui/details/detail-of.ts';
import {layOut} from '../../../source/tui/drawing/block.ts';
import {fitLine} from '../../../source/tui/drawing/line.ts';

/** A detail as lines of text, 100 columns wide. */
export function detail(
	report: Report,
	kind: EntryKind,
	id: string,
	width = 100,
	at?: string,
	papers = noPapers,
): string {
	const index = indexReport(report);
	const context = {
		index,
		lens: undefined,
		selection: select(index, undefined),
		at,
		spoken: false,
		papers,
		presenting: false,
		height: 19,
		isRoomy: false,
		unfolded: [],
		sought: undefined,
		hasSlips: false,
		missions: [],
	};
	return layOut(detailOf(context, {kind, id}), width)
		.map(({line}) =>
			fitLine(line, width)
				.map(({text}) => text)
				.join('')
				.trimEnd(),
		)
		.join('\n');
}
