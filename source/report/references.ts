import {ReportError} from './errors.ts';
import type {Report} from './model.ts';

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

	check(report.actors, 'actors', ({partOf}) => [['partOf', actors, partOf]]);
	checkMembership(report);
	check(report.notes ?? [], 'notes', ({paragraph}) => [['paragraph', paragraphs, [paragraph]]]);
	check(report.termsIn === undefined ? [] : [report.termsIn], 'termsIn', ({paragraph}) => [
		['paragraph', paragraphs, [paragraph]],
	]);
	check(report.members, 'members', ({actor, paragraph}) => [
		['actor', actors, given(actor)],
		['paragraph', paragraphs, [paragraph]],
	]);
	check(report.issues, 'issues', (issue) => [['paragraphs', paragraphs, issue.paragraphs]]);
	check(report.statements, 'statements', (statement) => [
		['actors', actors, statement.actors],
		['about', actors, statement.about],
		['issue', issues, [statement.issue]],
		['paragraph', paragraphs, [statement.paragraph]],
	]);
	check(report.questions, 'questions', ({issue, positions}) => [
		['issue', issues, [issue]],
		...positions.flatMap(({holders}, at) =>
			holders.flatMap(({actor, paragraph, statement}, place): Reference[] => [
				[`positions[${at}].holders[${place}].actor`, actors, [actor]],
				[`positions[${at}].holders[${place}].paragraph`, paragraphs, [paragraph]],
				[`positions[${at}].holders[${place}].statement`, statements, given(statement)],
			]),
		),
	]);
	check(report.figures, 'figures', ({issue, statedBy, about, paragraph, source}) => [
		['issue', issues, [issue]],
		['statedBy', actors, statedBy],
		['about', actors, about],
		['paragraph', paragraphs, source === undefined ? [paragraph] : []],
	]);
	check(report.terms, 'terms', (term) => [
		['issues', issues, term.issues],
		['addressees', actors, term.addressees],
		['statements', statements, term.statements],
		['meetings', meetings, term.meetings],
	]);
	check(report.meetings, 'meetings', (meeting) => [
		['with', actors, meeting.with],
		['via', actors, meeting.via],
		['paragraph', paragraphs, [meeting.paragraph]],
	]);
}

/** A field of an entry, what it may refer to, and what it refers to. */
type Reference = readonly [field: string, known: ReadonlySet<string>, references: readonly string[]];

function given(reference: string | undefined): readonly string[] {
	return reference === undefined ? [] : [reference];
}

function check<Entry>(
	entries: readonly Entry[],
	collection: string,
	referencesOf: (entry: Entry) => readonly Reference[],
): void {
	for (const [at, entry] of entries.entries()) {
		for (const [field, known, references] of referencesOf(entry)) {
			const lost = references.find((reference) => !known.has(reference));
			if (lost !== undefined) {
				throw new ReportError(`${collection}[${at}].${field}: "${lost}" is not in the report`);
			}
		}
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
