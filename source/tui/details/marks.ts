import {citationOf} from '../../briefing/citation-of.ts';
import type {Target} from '../../briefing/target.ts';
import {nameOfTarget} from '../../briefing/target-name.ts';
import {type Block, link, paragraph, section, title} from '../detail.ts';
import {span} from '../line.ts';
import {unreviewedMarkAt} from '../review.ts';
import type {DetailContext} from '../views/view.ts';
import {kindOfTarget} from './kind-names.ts';

/** What the reader marked, in the order of the marks. */
export function marksDetail(context: DetailContext): Block[] {
	const {marks} = context.papers;
	return [
		title('Marks'),
		...(marks.length === 0 ? [paragraph('Nothing is marked. m marks what the cursor is on.', 'dim')] : []),
		...section(
			`${marks.length} marked`,
			marks.map(({target}) => markLink(context, target)),
		),
	];
}

/** An entry as a link, with its kind before it and where it stands behind it. */
export function markLink({index}: DetailContext, target: Target): Block {
	// The report goes without saying; the place in it does not.
	const [, where = ''] = /^[^,]*, (.*)$/.exec(citationOf(index, target) ?? '') ?? [];
	return link(
		target,
		[span(kindOfTarget(target).padEnd(11), 'dim'), span(nameOfTarget(index, target))],
		[...unreviewedMarkAt(index, target), span(where, 'dim')],
	);
}
