import type {Report} from './model.ts';
import {ReportError} from './report-error.ts';

// Real groups nest four or five deep; without a bound, a hostile file could exhaust the stack.
const deepestNesting = 32;

/**
 * Checks that every id is unique in its collection, that every reference resolves, that actors do not contain themselves and
 * that each entry cites a paragraph the report has (figures of another document cite that document).
 * @throws {ReportError} naming the first place that is wrong
 */
export function checkReferences(report: Report): void {
	const {missionFrom, missionTo} = report;
	if (missionFrom !== undefined && missionTo !== undefined && missionFrom > missionTo) {
		throw new ReportError(`missionTo: ${missionTo} is before missionFrom, ${missionFrom}`);
	}

	const actors = ids(report.actors, 'actors', (actor) => actor.id);
	const issues = ids(report.issues, 'issues', (issue) => issue.id);
	const statements = ids(report.statements, 'statements', (statement) => statement.id);
	const meetings = ids(report.meetings, 'meetings', (meeting) => meeting.id);
	const paragraphs = ids(report.paragraphs, 'paragraphs', (paragraph) => paragraph.number);
	ids(report.members, 'members', (member) => member.name);
	ids(report.questions, 'questions', (question) => question.id);
	ids(report.figures, 'figures', (figure) => figure.id);
	ids(report.terms, 'terms', (term) => String(term.number));

	for (const [at, actor] of report.actors.entries()) {
		known(actors, actor.partOf, `actors[${at}].partOf`);
	}

	checkMembership(report);
	for (const [at, note] of (report.notes ?? []).entries()) {
		known(paragraphs, [note.paragraph], `notes[${at}].paragraph`);
	}

	for (const [at, member] of report.members.entries()) {
		known(actors, member.actor === undefined ? [] : [member.actor], `members[${at}].actor`);
		known(paragraphs, [member.paragraph], `members[${at}].paragraph`);
	}

	for (const [at, issue] of report.issues.entries()) {
		known(paragraphs, issue.paragraphs, `issues[${at}].paragraphs`);
	}

	for (const [at, statement] of report.statements.entries()) {
		known(actors, statement.actors, `statements[${at}].actors`);
		known(actors, statement.about, `statements[${at}].about`);
		known(issues, [statement.issue], `statements[${at}].issue`);
		known(paragraphs, [statement.paragraph], `statements[${at}].paragraph`);
	}

	for (const [at, question] of report.questions.entries()) {
		known(issues, [question.issue], `questions[${at}].issue`);
		for (const [index, position] of question.positions.entries()) {
			for (const [place, holder] of position.holders.entries()) {
				const where = `questions[${at}].positions[${index}].holders[${place}]`;
				known(actors, [holder.actor], `${where}.actor`);
				known(paragraphs, [holder.paragraph], `${where}.paragraph`);
				known(statements, holder.statement === undefined ? [] : [holder.statement], `${where}.statement`);
			}
		}
	}

	for (const [at, figure] of report.figures.entries()) {
		known(issues, [figure.issue], `figures[${at}].issue`);
		known(actors, figure.statedBy, `figures[${at}].statedBy`);
		known(actors, figure.about, `figures[${at}].about`);
		known(paragraphs, figure.source === undefined ? [figure.paragraph] : [], `figures[${at}].paragraph`);
	}

	for (const [at, term] of report.terms.entries()) {
		known(issues, term.issues, `terms[${at}].issues`);
		known(actors, term.addressees, `terms[${at}].addressees`);
		known(statements, term.statements, `terms[${at}].statements`);
		known(meetings, term.meetings, `terms[${at}].meetings`);
	}

	for (const [at, meeting] of report.meetings.entries()) {
		known(actors, meeting.with, `meetings[${at}].with`);
		known(actors, meeting.via, `meetings[${at}].via`);
		known(paragraphs, [meeting.paragraph], `meetings[${at}].paragraph`);
	}
}

function ids<Entry>(entries: readonly Entry[], collection: string, idOf: (entry: Entry) => string): Set<string> {
	const seen = new Set<string>();
	for (const [at, entry] of entries.entries()) {
		const id = idOf(entry);
		if (seen.has(id)) {
			throw new ReportError(`${collection}[${at}]: the id "${id}" is there twice`);
		}

		seen.add(id);
	}

	return seen;
}

function known(ids: ReadonlySet<string>, references: readonly string[], where: string): void {
	for (const reference of references) {
		if (!ids.has(reference)) {
			throw new ReportError(`${where}: "${reference}" is not in the report`);
		}
	}
}

function checkMembership(report: Report): void {
	const partOf = new Map(report.actors.map((actor) => [actor.id, actor.partOf]));
	const done = new Set<string>();
	const climb = (id: string, below: readonly string[]): void => {
		if (below.includes(id)) {
			throw new ReportError(`actors: "${id}" is part of itself (${[...below, id].join(' in ')})`);
		}

		if (below.length > deepestNesting) {
			throw new ReportError(`actors: "${below[0]}" is nested in more than ${deepestNesting} groups`);
		}

		if (done.has(id)) {
			return;
		}

		for (const group of partOf.get(id) ?? []) {
			climb(group, [...below, id]);
		}

		done.add(id);
	};

	for (const id of partOf.keys()) {
		climb(id, []);
	}
}
