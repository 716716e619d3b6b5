import {namesOf, nameWithAcronym, nearestNamed, shortName} from '../../briefing/actors/names.ts';
import {paragraphSign} from '../../briefing/entry/citation.ts';
import {formatSpan} from '../../briefing/programme/moments.ts';
import type {StatementOf} from '../../library/reports/statements-of.ts';
import type {Row, Table} from '../../printing/table.ts';
import {type ActorName, actorsEverywhere, statementsEverywhere} from '../../shelf/statements-everywhere.ts';
import {listed} from '../input/choose-actors.ts';
import {bundledReport} from '../input/chosen-report.ts';
import {print} from '../output/print.ts';
import type {Printable} from '../output/printable.ts';
import type {StatementElsewhereRecord} from '../output/records.ts';
import {askLibrary} from '../world/reach-library.ts';
import type {Request} from '../world/request.ts';
import type {World} from '../world/world.ts';
import {renew} from './renew.ts';

/**
 * Prints what an actor said, in the bundled report and in all of the library, by the dates of the missions. Where the library has
 * the bundled report's symbol, that one is taken.
 * @returns the exit code: 0, or 1 when nothing is found
 */
export async function run(request: Request, world: World): Promise<number> {
	const typed = request.words.join(' ').trim();
	const {actors, statements: found} = await find(typed, request, world);
	const statements = found.filter(({kind}) => request.kind === undefined || kind === request.kind);
	const names = [...new Set(actors.map(nameWithAcronym))];
	const printable: Printable = {
		records: () => statements.map(toRecord),
		table: () => tableOf(typed, statements),
		remarks: names.length > 1 ? [`"${typed}" means all of: ${listed(names)}`] : [],
		nothing:
			statements.length > 0
				? undefined
				: found.length > 0
					? `statements: ${listed(names)}: none is of the kind "${request.kind}"; leave out --kind for all ${found.length}`
					: await whyNone(typed, names, request, world),
	};
	return print(printable, request, world);
}

type Found = {
	/** Those who are meant, in whatever report. */
	readonly actors: readonly ActorName[];
	/** What they said, and what is said under the same names in reports that call them otherwise. */
	readonly statements: readonly StatementOf[];
};

async function find(typed: string, request: Request, world: World): Promise<Found> {
	const besides = [bundledReport(world).report];
	return askLibrary(request, world, async (library) => {
		await renew(library, world.streams.stderr);
		const actors = actorsEverywhere(typed, library, besides);
		return {actors, statements: statementsEverywhere(actors, library, besides)};
	});
}

async function whyNone(typed: string, names: readonly string[], request: Request, world: World): Promise<string> {
	if (names.length > 0) {
		const hint = `mission-brief search ${names.length === 1 ? typed : 'NAME'} finds what is said of them`;
		return `statements: ${listed(names)}: no report has a statement of theirs; ${hint}`;
	}

	const bundled = bundledReport(world).report.actors.map((actor) => ({short: shortName(actor), names: namesOf(actor)}));
	const saved = await askLibrary(request, world, (library) => library?.reports.actorNames() ?? []);
	const all = [...Map.groupBy([...bundled, ...saved], ({short}) => short)].map(([short, called]) => ({
		short,
		names: called.flatMap(({names: each}) => each),
	}));
	const near = nearestNamed(all, ({names: each}) => each, typed).map(({short}) => short);
	return `statements: "${typed}" is nobody in any report${near.length === 0 ? '' : `; nearest: ${near.join(', ')}`}`;
}

function tableOf(typed: string, statements: readonly StatementOf[]): Table {
	return {
		title: `Statements: ${typed}`,
		caption: 'in order of time, with the report of each',
		headings: 1,
		columns: [
			{title: 'Report'},
			{title: 'Who', grow: 2},
			{title: 'Kind'},
			{title: 'What (the report’s verb)', grow: 4},
			{title: '¶'},
		],
		rows: statements.map(toRow),
	};
}

function toRow(statement: StatementOf): Row {
	const {report, missionFrom, missionTo, actor, extent, kind, text, verb, paragraph, unreviewed} = statement;
	return {
		cells: [
			[report, formatSpan(missionFrom || undefined, missionTo || undefined) || 'dates not stated'].join(', '),
			extent === 'some' ? `some of ${actor.name}` : actor.name,
			kind,
			`${text} (“${verb}”)`,
			paragraphSign(paragraph),
		],
		notes: unreviewed ? ['unreviewed'] : [],
	};
}

function toRecord(statement: StatementOf): StatementElsewhereRecord {
	const {report, missionFrom, missionTo, id, actor, extent, kind, verb, text, paragraph, unreviewed} = statement;
	return {
		report,
		missionFrom: missionFrom || null,
		missionTo: missionTo || null,
		id,
		actor: {id: actor.id, name: actor.name},
		extent,
		kind,
		verb,
		text,
		paragraph,
		unreviewed,
	};
}
