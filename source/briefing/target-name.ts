import {nameWithAcronym, shortNames} from './actor-names.ts';
import {ownPrefix} from './appointment.ts';
import {mark} from './citation.ts';
import type {ReportIndex} from './report-index.ts';
import type {Target} from './target.ts';

/** What an entry is called in one line; what the report has not any more, by its kind. */
export function nameOfTarget(index: ReportIndex, {kind, id}: Target): string {
	return nameIn(index, {kind, id}) ?? nameOfLost({kind, id});
}

function nameOfLost({kind, id}: Target): string {
	return kind === 'meeting' && id.startsWith(ownPrefix)
		? 'a meeting of yours that was removed'
		: `${kind} ${id}, which is not in the report any more`;
}

function nameIn(index: ReportIndex, {kind, id}: Target): string | undefined {
	const {report} = index;
	switch (kind) {
		case 'statement':
			return index.statements.get(id)?.text;
		case 'meeting':
			return index.meetings.get(id)?.title;
		case 'actor': {
			const actor = index.actors.get(id);
			return actor === undefined ? undefined : nameWithAcronym(actor);
		}
		case 'member': {
			const member = report.members.find(({name}) => name === id);
			return member === undefined ? undefined : `${member.name}, ${member.country}`;
		}
		case 'figure':
			return report.figures.find((figure) => figure.id === id)?.label;
		case 'question':
			return report.questions.find((question) => question.id === id)?.question;
		case 'term': {
			const term = report.terms.find(({number}) => String(number) === id);
			return term === undefined ? undefined : `Term ${id}: ${term.text}`;
		}
		case 'paragraph': {
			const paragraph = index.paragraphs.get(id);
			return paragraph === undefined ? undefined : `${mark(id)} ${paragraph.text}`;
		}
		case 'brief':
			return briefName(index, id);
		default:
			return undefined;
	}
}

function briefName(index: ReportIndex, id: string): string | undefined {
	const subject = id.slice(id.indexOf(':') + 1);
	const name = id.startsWith('meeting:') ? index.meetings.get(subject)?.title : shortNames(index, subject.split('+'));
	return name === undefined || name === '' ? undefined : `Brief: ${name}`;
}
