import {nameWithAcronym, shortNames} from '../actors/names.ts';
import {ownPrefix} from '../programme/appointment.ts';
import type {ReportIndex} from '../report-index.ts';
import {mark} from './citation.ts';
import {type ByKind, readEntry} from './entries.ts';
import {actorsOfBrief, meetingOfBrief, type Target} from './target.ts';

const names: ByKind<string> = {
	actor: nameWithAcronym,
	member: ({name, country}) => `${name}, ${country}`,
	statement: ({text}) => text,
	figure: ({label}) => label,
	meeting: ({title}) => title,
	question: ({question}) => question,
	term: ({number, text}) => `Term ${number}: ${text}`,
	paragraph: ({number, text}) => `${mark(number)} ${text}`,
};

/** What an entry is called in one line; what the report has not any more, by its kind. */
export function nameOfTarget(index: ReportIndex, target: Target): string {
	return (
		(target.kind === 'brief' ? briefName(index, target.id) : readEntry(index, target, names)) ?? nameOfLost(target)
	);
}

function nameOfLost({kind, id}: Target): string {
	return kind === 'meeting' && id.startsWith(ownPrefix)
		? 'a meeting of yours that was removed'
		: `${kind} ${id}, which is not in the report any more`;
}

function briefName(index: ReportIndex, id: string): string | undefined {
	const meeting = meetingOfBrief(id);
	const name = meeting === undefined ? shortNames(index, actorsOfBrief(id) ?? []) : index.meetings.get(meeting)?.title;
	return name === undefined || name === '' ? undefined : `Brief: ${name}`;
}
