import type {Actor, Figure, Meeting, Paragraph, Question, Report, Statement, Term} from '../report/model.ts';

/** A report with its look-ups, made once when it opens: nothing below walks the whole report again on a keypress. */
export type ReportIndex = {
	readonly report: Report;
	readonly actors: ReadonlyMap<string, Actor>;
	/** Actor id → the actors that name it in `partOf`. */
	readonly membersOf: ReadonlyMap<string, readonly Actor[]>;
	readonly statements: ReadonlyMap<string, Statement>;
	/** Actor id → the statements it makes. */
	readonly statementsBy: ReadonlyMap<string, readonly Statement[]>;
	/** Point → the statements made on it. */
	readonly statementsOn: ReadonlyMap<string, readonly Statement[]>;
	/** Statement id → the questions in which it proves a position. */
	readonly questionsOf: ReadonlyMap<string, readonly Question[]>;
	/** Statement id → the terms of reference it answers. */
	readonly termsOf: ReadonlyMap<string, readonly Term[]>;
	readonly meetings: ReadonlyMap<string, Meeting>;
	readonly paragraphs: ReadonlyMap<string, Paragraph>;
	/** Paragraph number → what was drawn from it. */
	readonly drawnFrom: ReadonlyMap<string, Drawn>;
	/** Issue id → its title. */
	readonly issueTitles: ReadonlyMap<string, string>;
};

/** What was drawn from one paragraph. */
type Drawn = {
	readonly statements: readonly Statement[];
	readonly figures: readonly Figure[];
	readonly questions: readonly Question[];
	readonly meetings: readonly Meeting[];
	readonly term: Term | undefined;
};

/** Builds the look-ups of a report, each when it is first asked for: a first screen needs few. */
export function indexReport(report: Report): ReportIndex {
	return lazily<ReportIndex>({
		report: () => report,
		actors: () =>
			new Map(report.actors.flatMap((actor) => [actor.id, ...(actor.joined ?? [])].map((id) => [id, actor]))),
		membersOf: () => collect(report.actors, (actor) => actor.partOf),
		statements: () => new Map(report.statements.map((statement) => [statement.id, statement])),
		statementsBy: () => collect(report.statements, (statement) => statement.actors),
		statementsOn: () => collect(report.statements, ({point}) => (point === undefined ? [] : [point])),
		questionsOf: () =>
			collect(report.questions.filter(isContested), ({positions}) => [
				...new Set(positions.flatMap(({holders}) => holders.flatMap(({statement}) => statement ?? []))),
			]),
		termsOf: () => collect(report.terms, (term) => term.statements),
		meetings: () => new Map(report.meetings.map((meeting) => [meeting.id, meeting])),
		paragraphs: () => new Map(report.paragraphs.map((paragraph) => [paragraph.number, paragraph])),
		drawnFrom: () => drawnByParagraph(report),
		issueTitles: () => new Map(report.issues.map((issue) => [issue.id, issue.title])),
	});
}

function lazily<Fields extends object>(makers: {readonly [Field in keyof Fields]: () => Fields[Field]}): Fields {
	const fields = {} as Fields;
	for (const field of Object.keys(makers) as (keyof Fields)[]) {
		Object.defineProperty(fields, field, {
			configurable: true,
			enumerable: true,
			get: () => {
				const value = makers[field]();
				Object.defineProperty(fields, field, {value, enumerable: true});
				return value;
			},
		});
	}

	return fields;
}

/** The actors of the ids, in the same order. */
export function actorsOf(index: ReportIndex, ids: readonly string[]): Actor[] {
	return ids.flatMap((id) => index.actors.get(id) ?? []);
}

/** Those of some numbers that are paragraphs of the report, each once, in its order. */
export function paragraphsInOrder({paragraphs}: ReportIndex, numbers: readonly string[]): string[] {
	const wanted = new Set(numbers);
	return [...paragraphs.keys()].filter((number) => wanted.has(number));
}

/** The paragraph that holds a term of reference: in Annex I under its number, unless it stands elsewhere. */
export function termParagraph({number, paragraph}: Term): string {
	return paragraph ?? `I.${number}`;
}

/** Whether a term of reference is in the report's own words. */
export function isVerbatimTerm({paragraphs}: ReportIndex, term: Term): boolean {
	const paragraph = paragraphs.get(termParagraph(term));
	return paragraph?.verbatim === true && paragraph.text.includes(term.text);
}

/** Whether the answers to a question differ or complete each other; else several speak on one subject, whatever they say. */
export function isContested({relation}: Question): boolean {
	return relation !== 'beside';
}

/** Whether a report was imported: all of it is in the report's own words, and what is tied to what nobody has worked out. */
export function isImported({paragraphs}: Report): boolean {
	return paragraphs.length > 0 && paragraphs.every(({verbatim}) => verbatim);
}

function drawnByParagraph(report: Report): Map<string, Drawn> {
	const statements = collect(report.statements, ({paragraph}) => [paragraph]);
	const figures = collect(report.figures, ({paragraph, source}) => (source === undefined ? [paragraph] : []));
	const questions = collect(report.questions.filter(isContested), ({positions}) => [
		...new Set(positions.flatMap(({holders}) => holders.map(({paragraph}) => paragraph))),
	]);
	const meetings = collect(report.meetings, ({paragraph}) => [paragraph]);
	const terms = new Map(report.terms.map((term) => [termParagraph(term), term]));
	return new Map(
		report.paragraphs.map(({number}) => [
			number,
			{
				statements: statements.get(number) ?? [],
				figures: figures.get(number) ?? [],
				questions: questions.get(number) ?? [],
				meetings: meetings.get(number) ?? [],
				term: terms.get(number),
			},
		]),
	);
}

/** The entries by each of their keys, in their order. */
export function collect<Entry>(
	entries: readonly Entry[],
	keysOf: (entry: Entry) => readonly string[],
): Map<string, readonly Entry[]> {
	const collected = new Map<string, Entry[]>();
	for (const entry of entries) {
		for (const key of keysOf(entry)) {
			addTo(collected, key, entry);
		}
	}

	return collected;
}

/** Adds an entry to those of a key. */
export function addTo<Key, Entry>(collected: Map<Key, Entry[]>, key: Key, entry: Entry): void {
	const sofar = collected.get(key);
	if (sofar === undefined) {
		collected.set(key, [entry]);
	} else {
		sofar.push(entry);
	}
}

/** How often each of some keys is there. */
export function countsOf(keys: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const key of keys) {
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}

	return counts;
}
