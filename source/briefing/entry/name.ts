import {shortNames} from '../actors/names.ts';
import {ownPrefix} from '../programme/appointment.ts';
import type {ReportIndex} from '../report-index.ts';
import {paragraphSign} from './citation.ts';
import {readEntry} from './entries.ts';
import {type BriefTopic, isEntry, keyOf, type Target} from './target.ts';

/** What an entry is called in one line; what the report has not any more, by its kind. */
export function nameOfTarget(index: ReportIndex, target: Target): string {
	const name = isEntry(target)
		? readEntry(index, target, (kind) => kind.name)
		: target.kind === 'brief'
			? briefName(index, target.on)
			: undefined;
	return name ?? nameOfLost(target);
}

// An import makes ids of the paragraph and its words: `s12-7201c2`.
const inParagraph = /^[sf](\d[\w.]*)-[0-9a-f]{6}(?:-\d+)?$/;

function nameOfLost(target: Target): string {
	if ((target.kind === 'meeting' || target.kind === 'question') && target.id.startsWith(ownPrefix)) {
		return `a ${target.kind} of yours that was removed`;
	}

	const [, paragraph] = inParagraph.exec(isEntry(target) ? target.id : '') ?? [];
	const what =
		paragraph === undefined ? keyOf(target).replace(':', ' ') : `a ${target.kind} of ${paragraphSign(paragraph)}`;
	return `${what}, which is not in the report any more`;
}

function briefName(index: ReportIndex, on: BriefTopic): string | undefined {
	const name = on.kind === 'meeting' ? index.meetings.get(on.id)?.title : shortNames(index, on.ids);
	return name === undefined || name === '' ? undefined : `Brief: ${name}`;
}
