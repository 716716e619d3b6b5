import {ReportError} from './errors.ts';
import type {Figure, Report} from './model.ts';

// Real groups nest four or five deep; without a bound, a hostile file could exhaust the stack.
const deepestNesting = 32;

/**
 * Checks that every id is unique in its collection, that every reference resolves, that actors do not contain themselves and
 * that each entry cites a paragraph the report has (figures of another document cite that document), and no place behind its text.
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

	check(report.actors, 'actors', {partOf: actors});
	checkMembership(report);
	check(report.notes ?? [], 'notes', {paragraph: paragraphs});
	check(report.termsIn === undefined ? [] : [report.termsIn], 'termsIn', {paragraph: paragraphs});
	check(report.members, 'members', {actor: actors, paragraph: paragraphs});
	check(report.membersAbsent ?? [], 'membersAbsent', {paragraph: paragraphs});
	check(report.issues, 'issues', {paragraphs});
	check(report.statements, 'statements', {actors, about: actors, issue: issues, paragraph: paragraphs});
	check(report.questions, 'questions', {issue: issues});
	for (const [at, {positions}] of report.questions.entries()) {
		for (const [place, {holders}] of positions.entries()) {
			check(holders, `questions[${at}].positions[${place}].holders`, {
				actor: actors,
				paragraph: paragraphs,
				statement: statements,
			});
		}
	}

	check(report.figures, 'figures', {issue: issues, statedBy: actors, about: actors});
	const ofThisReport = ({source, paragraph}: Figure) => (source === undefined ? {paragraph} : {paragraph: undefined});
	check(report.figures.map(ofThisReport), 'figures', {paragraph: paragraphs});
	const lengths = new Map(report.paragraphs.map(({number, text}) => [number, text.length]));
	checkSpans(report.statements, 'statements', lengths);
	checkSpans(report.figures, 'figures', lengths);
	check(report.terms, 'terms', {issues, addressees: actors, statements, meetings});
	check(report.meetings, 'meetings', {with: actors, via: actors, paragraph: paragraphs});
}

/** What may stand at a place in the text of a paragraph; with a source, one of another document. */
type Placed = Pick<Figure, 'paragraph' | 'source' | 'span'>;

function checkSpans(entries: readonly Placed[], collection: string, lengths: ReadonlyMap<string, number>): void {
	for (const [at, {paragraph, source, span}] of entries.entries()) {
		const length = lengths.get(paragraph) ?? 0;
		if (span !== undefined && source === undefined && span.to > length) {
			throw new ReportError(
				`${collection}[${at}].span: ends at ${span.to}, behind the text of paragraph ${paragraph}, which ends at ${length}`,
			);
		}
	}
}

/** Of each field that refers to others, to what it may. */
type References<Entry> = {readonly [Field in keyof Entry]?: ReadonlySet<string>};

function check<Entry extends object>(
	entries: readonly Entry[],
	collection: string,
	references: References<Entry>,
): void {
	const fields = Object.entries(references) as [keyof Entry & string, ReadonlySet<string>][];
	for (const [at, entry] of entries.entries()) {
		for (const [field, known] of fields) {
			const lost = lostFrom(known, entry[field]);
			if (lost !== undefined) {
				throw new ReportError(`${collection}[${at}].${field}: "${lost}" is not in the report`);
			}
		}
	}
}

function lostFrom(known: ReadonlySet<string>, reference: unknown): string | undefined {
	if (Array.isArray(reference)) {
		return reference.find((id) => !known.has(id));
	}

	return typeof reference === 'string' && !known.has(reference) ? reference : undefined;
}

function ids<Entry>(entries: readonly Entry[], collection: string, idOf: (entry: Entry) => string): Set<string> {
	const seen = new Set<string>();
	for (const entry of entries) {
		const at = seen.size;
		const id = idOf(entry);
		if (seen.add(id).size === at) {
			throw new ReportError(`${collection}[${at}]: the id "${id}" is there twice`);
		}
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
