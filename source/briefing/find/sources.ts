import type {Figure, Report} from '../../report/model.ts';
import {namesOf, nameWithAcronym, speakers} from '../actors/names.ts';
import {place} from '../entry/citation.ts';
import {formatNumber, formatShare, formatValue, formatWhen} from '../figures/figure-text.ts';
import {shareOf} from '../figures/figures.ts';
import {formatDate} from '../programme/moments.ts';
import {type ReportIndex, termParagraph} from '../report-index.ts';
import type {FindSource} from './entry.ts';
import {listSource} from './list-source.ts';
import {meetingTime, meetingWords} from './own-entries.ts';

/** Everything in a report that can be found: the few before the many, so that every view has its first hits early. */
export function sourcesOf(index: ReportIndex): FindSource[] {
	const {report, issueTitles} = index;
	return [
		listSource(index, 'actor', report.actors, {
			view: 'actors',
			id: ({id}) => id,
			text: nameWithAcronym,
			beside: ({kind}) => kind,
			paragraph: () => undefined,
			actors: ({id}) => [id],
			words: ({kind}) => [kind],
			names: namesOf,
		}),
		listSource(index, 'member', report.members, {
			view: 'delegation',
			id: ({name}) => name,
			text: ({country, name}) => `${country} · ${name}`,
			beside: ({title}) => title,
			paragraph: ({paragraph}) => paragraph,
			actors: ({actor}) => (actor === undefined ? [] : [actor]),
			words: ({title, role, seat, assistedBy}) => [title, role, seat, assistedBy?.name, assistedBy?.title],
			names: ({country, name}) => [country, name],
		}),
		listSource(index, 'meeting', report.meetings, {
			view: 'programme',
			id: ({id}) => id,
			text: ({title}) => title,
			beside: meetingTime,
			// A meeting of the reader's own stands in none.
			paragraph: ({paragraph}) => (paragraph === '' ? undefined : paragraph),
			actors: (meeting) => [...meeting.with, ...meeting.via],
			words: meetingWords,
		}),
		listSource(index, 'question', report.questions, {
			view: 'positions',
			id: ({id}) => id,
			text: ({question}) => question,
			beside: ({positions}) => positions.map(({stance}) => stance).join(' / '),
			paragraph: ({positions}) => positions[0]?.holders[0]?.paragraph,
			actors: ({positions}) => positions.flatMap(({holders}) => holders.map(({actor}) => actor)),
			words: ({positions, issue, relation, note}) => [
				...positions.map(({stance}) => stance),
				issueTitles.get(issue),
				relation,
				note,
			],
		}),
		listSource(index, 'figure', report.figures, {
			view: 'deployment',
			id: ({id}) => id,
			text: figureText,
			beside: formatWhen,
			paragraph: ({paragraph}) => paragraph,
			source: ({source}) => source,
			unreviewed: ({unreviewed}) => unreviewed,
			actors: ({statedBy, about}) => [...statedBy, ...about],
			words: figureWords(index),
		}),
		listSource(index, 'term', report.terms, {
			view: 'terms',
			id: ({number}) => String(number),
			text: ({text}) => text,
			beside: ({number}) => `term ${number}`,
			paragraph: termParagraph,
			actors: ({addressees}) => addressees,
			words: ({number, issues}) => [`term of reference ${number}`, ...issues.map((id) => issueTitles.get(id))],
			names: ({number}) => [`term ${number}`, `term of reference ${number}`],
		}),
		listSource(index, 'paragraph', report.paragraphs, {
			view: 'text',
			id: ({number}) => number,
			text: ({text}) => text,
			beside: ({section}) => section,
			paragraph: ({number}) => number,
			actors: () => [],
			words: ({number, section}) => [`paragraph ${number}`, place(number), section, ...notesOn(report, number)],
			names: ({number}) => [number, `¶${number}`, place(number), `paragraph ${number}`],
		}),
		listSource(index, 'statement', report.statements, {
			view: 'issues',
			id: ({id}) => id,
			text: ({text}) => text,
			beside: (statement) => speakers(index, statement),
			kind: ({kind}) => kind,
			paragraph: ({paragraph}) => paragraph,
			unreviewed: ({unreviewed}) => unreviewed,
			actors: ({actors, about}) => [...actors, ...about],
			words: ({verb, kind, issue, due, note}) => [
				verb,
				kind,
				issueTitles.get(issue),
				due === undefined ? undefined : formatDate(due),
				note,
			],
		}),
	];
}

function notesOn({notes = []}: Report, number: string): string[] {
	return notes.filter(({paragraph}) => paragraph === number).map(({text}) => text);
}

function figureText(figure: Figure): string {
	const {label, place: where} = figure;
	const value = formatValue(figure);
	const what = where === undefined ? label : `${label} · ${where}`;
	return value === ''
		? what
		: `${what}: ${figure.of === undefined ? value : value.replace(' ', ` of ${formatNumber(figure.of)} `)}`;
}

function figureWords({issueTitles}: ReportIndex): (figure: Figure) => (string | undefined)[] {
	return (figure) => {
		const {unit, group, issue, asOf, due, dueText, source, note} = figure;
		const share = shareOf(figure);
		return [
			unit,
			group,
			issueTitles.get(issue),
			share === undefined ? undefined : formatShare(share),
			asOf === undefined ? undefined : formatDate(asOf),
			due === undefined ? undefined : formatDate(due),
			dueText,
			source,
			note,
		];
	};
}
