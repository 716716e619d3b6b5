import {namesOf, nameWithAcronym, nearestNamed, shortName, someOf} from '../../briefing/actors/names.ts';
import {paragraphSign} from '../../briefing/entry/citation.ts';
import {formatSpan} from '../../briefing/programme/moments.ts';
import {bySubject} from '../../briefing/subjects/by-subject.ts';
import {firstOf} from '../../briefing/wording.ts';
import type {StatementOf} from '../../library/reports/statements-of.ts';
import {tableBlock} from '../../printing/markdown-blocks.ts';
import {formatPlain} from '../../printing/plain.ts';
import {type Table, tableOf} from '../../printing/table.ts';
import {wrap} from '../../printing/text.ts';
import {actorsEverywhere, reportsWithout, statementsEverywhere} from '../../shelf/statements-everywhere.ts';
import {print} from '../output/print.ts';
import type {Printable} from '../output/printable.ts';
import {recordOf} from '../records/fields.ts';
import {statementElsewhere} from '../records/search.ts';
import {askLibrary} from '../world/reach-library.ts';
import type {Request, World} from '../world/world.ts';
import {askRenewed} from './renew.ts';

/**
 * Prints what an actor said, in the bundled report and in all of the library, by the dates of the missions. Where the library has
 * the bundled report's symbol, that one is taken.
 * @returns the exit code: 0, or 1 when nothing is found
 */
export async function run(request: Request, world: World): Promise<number> {
	const typed = request.words.join(' ').trim();
	const {actors, statements: found, without} = await find(typed, request, world);
	const statements = found.filter(({kind}) => request.kind === undefined || kind === request.kind);
	const names = [...new Set(actors.map(nameWithAcronym))];
	const subjects = bySubject(statements);
	const subjectOf = new Map(subjects.flatMap((subject, at) => subject.map((statement) => [statement, at + 1])));
	const table = () => statementsTable(typed, statements);
	const printable: Printable = {
		records: () => statements.map((statement) => toRecord(statement, subjectOf.get(statement))),
		table,
		...(subjects.length === 0
			? {}
			: {
					parts: () => [table(), subjectsTable(subjects)].map((one) => ({title: one.title, blocks: [tableBlock(one)]})),
				}),
		plain: (width) => withSubjects(formatPlain(table(), width), subjects, width),
		remarks: [
			...(names.length > 1 ? [`"${typed}" means all of: ${firstOf(names)}`] : []),
			...(without.length > 0 ? [noneInText(without)] : []),
		],
		nothing:
			statements.length > 0
				? undefined
				: found.length > 0
					? `statements: ${firstOf(names)}: none is of the kind "${request.kind}"; leave out --kind for all ${found.length}`
					: await whyNone(typed, names, request, world),
	};
	return print(printable, request, world);
}

/** Columns from which on two reports stand side by side. */
const sideBySide = 100;

// Those who are meant, in whatever report, and what they said; also what is said under the same names in reports that call them otherwise.
async function find(typed: string, request: Request, world: World) {
	const besides = [world.bundled()];
	return askLibrary(request, world, (library) =>
		askRenewed(library, world, () => {
			const actors = actorsEverywhere(typed, library, besides);
			const statements = statementsEverywhere(actors, library, besides);
			return {actors, statements, without: reportsWithout(statements, library, besides)};
		}),
	);
}

// Another report may call them otherwise, or have but those who speak for them.
function noneInText(symbols: readonly string[]): string {
	const hint = 'mission-brief actors REPORT lists whom one names';
	return `nobody of that name speaks in ${firstOf(symbols)}, on the same country; ${hint}`;
}

async function whyNone(typed: string, names: readonly string[], request: Request, world: World): Promise<string> {
	if (names.length > 0) {
		const hint = `mission-brief search ${names.length === 1 ? typed : 'NAME'} finds what is said of them`;
		return `statements: ${firstOf(names)}: no report has a statement of theirs; ${hint}`;
	}

	const bundled = world
		.bundled()
		.actors.flatMap((actor) => namesOf(actor).map((called) => ({short: shortName(actor), called})));
	const saved = await askLibrary(request, world, (library) => library?.reports.actorNames() ?? []);
	const all = [...Map.groupBy([...bundled, ...saved], ({short}) => short)];
	const near = nearestNamed(all, ([, named]) => named.map(({called}) => called), typed).map(([short]) => short);
	return `statements: "${typed}" is nobody in any report${near.length === 0 ? '' : `; nearest: ${near.join(', ')}`}`;
}

function statementsTable(typed: string, statements: readonly StatementOf[]): Table {
	return tableOf(statements, {
		title: `Statements: ${typed}`,
		caption: 'in order of time, with the report of each',
		headings: 1,
		columns: [
			{title: 'Report', cell: reportOf},
			{title: 'Who', grow: 2, cell: ({actor: {name}, extent}) => (extent === 'some' ? someOf(name) : name)},
			{title: 'Kind', cell: ({kind}) => kind},
			{title: 'What (the report’s verb)', grow: 4, cell: ({said}) => said},
			{title: '¶', cell: ({paragraph}) => paragraphSign(paragraph)},
		],
		notes: ({unreviewed}) => (unreviewed ? 'unreviewed' : []),
	});
}

// In a pipe, where a row is a line, each statement is one.
function withSubjects(list: string, subjects: readonly (readonly StatementOf[])[], width: number | undefined): string {
	if (width === undefined || subjects.length === 0) {
		return list;
	}

	const table = width >= sideBySide ? subjectsTable(subjects) : subjectsList(subjects);
	return `${list}\n${wrap(`${table.title}: ${table.caption}`, width).join('\n')}\n\n${formatPlain(table, width)}`;
}

const byReport = {
	title: 'Report by report',
	caption: 'on one subject as far as shared words tell, the oldest first; no verdict',
};

// Of three reports the second stands twice: behind the first and before the third.
function subjectsTable(subjects: readonly (readonly StatementOf[])[]): Table {
	return {
		...byReport,
		columns: [
			{title: 'Before', grow: 1},
			{title: 'After', grow: 1},
		],
		rows: subjects.flatMap((subject) =>
			subject.slice(1).map((later, at) => ({
				cells: [subject[at] ?? later, later].map((said) => `${reportOf(said)}: ${placedText(said)}`),
			})),
		),
	};
}

function subjectsList(subjects: readonly (readonly StatementOf[])[]): Table {
	return {
		...byReport,
		headings: 1,
		columns: [{title: 'Subject'}, {title: 'Report'}, {title: 'What', grow: 1}],
		rows: subjects.flatMap((subject, at) =>
			subject.map((said) => ({cells: [`${at + 1}`, reportOf(said), placedText(said)]})),
		),
	};
}

function placedText({said, paragraph}: StatementOf): string {
	return `${said} ${paragraphSign(paragraph)}`;
}

function reportOf({report, missionFrom, missionTo}: StatementOf): string {
	return [report, formatSpan(missionFrom, missionTo) || 'dates not stated'].join(', ');
}

function toRecord(statement: StatementOf, subject: number | undefined) {
	const {missionFrom, missionTo} = statement;
	const mission = {missionFrom: missionFrom || undefined, missionTo: missionTo || undefined};
	return recordOf(statementElsewhere, {...statement, ...mission, subject});
}
