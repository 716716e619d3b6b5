import type {Actor, Figure, Member, Paragraph, Question, Statement, Term} from '../../report/model.ts';
import {shortNames, speakers} from '../actors/names.ts';
import {formatNumber, formatShortfall, formatValue} from '../figures/figure-text.ts';
import {type Appointment, isOwn, placeText} from '../programme/appointment.ts';
import {formatDate, formatDay} from '../programme/moments.ts';
import {isVerbatimTerm, type ReportIndex} from '../report-index.ts';
import {citationOf} from './cite.ts';
import {type ByKind, readEntry} from './entries.ts';
import {holdersText} from './holders.ts';
import type {Target} from './target.ts';
import {addressedTo} from './term-text.ts';

const linesOf: ByKind<string[]> = {
	actor: actorLines,
	member: memberLines,
	statement: statementLines,
	figure: figureLines,
	meeting: meetingLines,
	question: questionLines,
	term: termLines,
	paragraph: paragraphLines,
};

const paraphrase = 'Paraphrase: ';

/**
 * An entry as it is copied: what it says, then a line with its citation. Words of ours are headed "Paraphrase:"; names, titles and
 * times are facts and stand without. Quotation marks stand around words of the report itself only. `undefined` for an entry the report has not.
 */
export function copiedText(index: ReportIndex, target: Target): string | undefined {
	const lines = readEntry(index, target, linesOf);
	const citation = citationOf(index, target);
	return lines === undefined ? undefined : [...lines, ...(citation === undefined ? [] : [citation])].join('\n');
}

/** Whether a copied entry is in words of ours. */
export function isParaphrase(copied: string): boolean {
	return copied.startsWith(paraphrase);
}

function statementLines(statement: Statement, index: ReportIndex): string[] {
	const {kind, verb, text, due, note, span} = statement;
	const when = due === undefined ? '' : ` (due ${formatDate(due)})`;
	const said = `${speakers(index, statement)} (${kind}, “${verb}”): `;
	return [
		span === undefined ? `${paraphrase}${said}${text}${when}` : `${said}“${text}”${when}`,
		...noteLine(note),
		...openLine(statement),
	];
}

function figureLines(figure: Figure, index: ReportIndex): string[] {
	const {label, of, unit, asOf, due, dueText, place, statedBy, note} = figure;
	const value = formatValue(figure);
	const whole = of === undefined || value === '' ? value : `${value.split(' ')[0]} of ${formatNumber(of)} ${unit}`;
	const facts = [
		whole,
		formatShortfall(figure),
		asOf === undefined ? '' : `as of ${formatDate(asOf)}`,
		dueText === undefined && due === undefined ? '' : `due ${dueText ?? formatDate(due ?? '')}`,
		place === undefined ? '' : `in ${place}`,
		statedBy.length === 0 ? '' : `stated by ${shortNames(index, statedBy)}`,
	].filter((fact) => fact !== '');
	return [
		`${isFound(figure) ? '' : paraphrase}${label}: ${facts.length === 0 ? 'not stated' : facts.join('; ')}`,
		...noteLine(note),
		...openLine(figure),
	];
}

// A label that an import found is put together from the report's own words: neither a quotation nor words of ours.
function isFound({span, unreviewed}: Figure): boolean {
	return span !== undefined || unreviewed === true;
}

function memberLines({country, name, title, role, assistedBy}: Member, {report}: ReportIndex): string[] {
	const others = report.members.filter((other) => other.role === 'co-lead' && other.country !== country);
	const along = others.length === 0 ? '' : ` with ${others.map((other) => other.country).join(', ')}`;
	const leads = {lead: ', leads the mission', 'co-lead': `, co-leads the mission${along}`, member: ''}[role];
	return [
		`${name}, ${title}, ${country}${leads}`,
		...(assistedBy === undefined ? [] : [`Assisted by ${assistedBy.name}, ${assistedBy.title}`]),
	];
}

function meetingLines(meeting: Appointment, index: ReportIndex): string[] {
	const {date, start, end, title, via, note} = meeting;
	const time =
		start === undefined ? 'time not stated' : end === undefined ? `${start}, end not stated` : `${start}–${end}`;
	const names = shortNames(index, meeting.with);
	const there = [names, meeting.who ?? ''].filter((part) => part !== '').join(', ');
	return [
		`${formatDay(date)} ${date.slice(0, 4)}, ${time}, ${placeText(meeting)}: ${title}`,
		`${isOwn(meeting) ? 'With' : 'In the room, as the text says'}: ${there === '' ? 'not stated' : there}`,
		...(via.length === 0 ? [] : [`Through them, presence not stated: ${shortNames(index, via)}`]),
		...noteLine(note),
	];
}

function questionLines({question, relation, inferred, positions, note}: Question, index: ReportIndex): string[] {
	const relates = relation === 'differ' ? 'positions differ' : 'positions complement each other';
	return [
		`${paraphrase}${question} (${relates}${inferred ? ': our inference' : ''})`,
		...positions.map(({stance, holders}) => {
			const held = holdersText(index, holders);
			return `- ${stance}: ${held === '' ? 'holder not stated' : held}`;
		}),
		...noteLine(note),
	];
}

function termLines(term: Term, index: ReportIndex): string[] {
	const {number, text} = term;
	const said = `Term of reference ${number}: `;
	return [
		isVerbatimTerm(index, term) ? `${said}“${text}”` : `${paraphrase}${said}${text}`,
		`Addressed to: ${addressedTo(index, term)}`,
	];
}

function paragraphLines({number, text, verbatim}: Paragraph, {report}: ReportIndex): string[] {
	const notes = (report.notes ?? []).filter(({paragraph}) => paragraph === number);
	return [verbatim ? `“${text}”` : `${paraphrase}${text}`, ...notes.flatMap((note) => noteLine(note.text))];
}

function actorLines({name, acronym, acronymOurs, kind, partOf}: Actor, index: ReportIndex): string[] {
	const short = acronym === undefined ? '' : ` (${acronym}${acronymOurs === true ? ', our acronym' : ''})`;
	const groups = shortNames(index, partOf);
	return [`${name}${short}, ${kind}${groups === '' ? '' : `, part of ${groups}`}`];
}

function openLine({unreviewed}: Statement | Figure): string[] {
	return unreviewed === true ? ['Unreviewed: found by a rule that may be wrong'] : [];
}

function noteLine(note: string | undefined): string[] {
	return note === undefined ? [] : [`Note: ${note}`];
}
