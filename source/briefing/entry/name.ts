import {shortNames} from '../actors/names.ts';
import {ownPrefix} from '../programme/appointment.ts';
import type {ReportIndex} from '../report-index.ts';
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

function nameOfLost(target: Target): string {
	return (target.kind === 'meeting' || target.kind === 'question') && target.id.startsWith(ownPrefix)
		? `a ${target.kind} of yours that was removed`
		: `${keyOf(target).replace(':', ' ')}, which is not in the report any more`;
}

function briefName(index: ReportIndex, on: BriefTopic): string | undefined {
	const name = on.kind === 'meeting' ? index.meetings.get(on.id)?.title : shortNames(index, on.ids);
	return name === undefined || name === '' ? undefined : `Brief: ${name}`;
}
