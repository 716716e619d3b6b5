import {lensOn} from '../../briefing/actors/lens.ts';
import {matchActors, namesOf, nameWithAcronym, nearestNamed, shortName} from '../../briefing/actors/names.ts';
import {paragraphSign} from '../../briefing/entry/citation.ts';
import {wordLine} from '../../briefing/find/words/query.ts';
import {formatSpan} from '../../briefing/programme/moments.ts';
import {indexReport} from '../../briefing/report-index.ts';
import type {Library} from '../../library/open-library.ts';
import type {StatementOf} from '../../library/reports/statements-of.ts';
import type {Row} from '../../printing/table.ts';
import type {Actor, Report} from '../../report/model.ts';
import {listed} from '../input/choose-actors.ts';
import {bundledReport} from '../input/choose-report.ts';
import {type DataRecord, deliver, type Printable} from '../output/printable.ts';
import {exitCodes} from '../world/errors.ts';

import {asFailure, readLibrary} from '../world/reach-library.ts';
import type {Request} from '../world/request.ts';
import type {World} from '../world/world.ts';
import {say} from '../world/write.ts';
import {renew} from './renew-search.ts';

/**
 * Prints what an actor said, in the bundled report and in all of the library, by the dates of the missions. Where the library has
 * the bundled report's symbol, that one is taken.
 * @returns the exit code: 0, or 1 when nothing is found
 */
export async function act(request: Request, world: World): Promise<number> {
	const {stderr} = world.streams;
	const typed = request.words.join(' ').trim();
	const {known, statements} = await find(typed, request, world);
	const names = [...new Set(known.map(nameWithAcronym))];
	if (names.length > 1) {
		await say(stderr, `"${typed}" means all of: ${listed(names)}`);
	}

	if (statements.length === 0) {
		await say(stderr, await whyNone(typed, names, request, world));
	}

	if (statements.length > 0 || request.format === 'json') {
		await deliver(printableOf(typed, statements), request, world);
	}

	return statements.length === 0 ? exitCodes.nothing : exitCodes.done;
}

type Name = Pick<Actor, 'name' | 'acronym'>;
type Found = {
	/** Those who are meant, in whatever report. */
	readonly known: readonly Name[];
	/** What they said, and what is said under the same names in reports that call them otherwise. */
	readonly statements: readonly StatementOf[];
};

async function find(typed: string, request: Request, world: World): Promise<Found> {
	const {report} = bundledReport(world);
	return look(request, world, async (library) => {
		await renew(library, world.streams.stderr);
		const {reports} = library ?? {};
		const hasBundled = reports?.list().some(({symbol}) => symbol === report.symbol) === true;
		const own = hasBundled ? [] : matchActors(report, typed);
		const named = reports?.actorsNamed(typed) ?? [];
		const known = [...own, ...named];
		const alike = reports?.actorsAlike(known) ?? [];
		const statements = [
			...(hasBundled ? [] : fromReport(report, [...own, ...alikeIn(report, known)])),
			...(reports?.statementsBy(reports.withMembers([...named, ...alike])) ?? []),
		];
		return {known, statements: statements.toSorted(byMission)};
	});
}

async function whyNone(typed: string, names: readonly string[], request: Request, world: World): Promise<string> {
	if (names.length > 0) {
		const hint = `mission-brief search ${names.length === 1 ? typed : 'NAME'} finds what is said of them`;
		return `statements: ${listed(names)}: no report has a statement of theirs; ${hint}`;
	}

	const own = bundledReport(world).report.actors.map((actor) => ({short: shortName(actor), names: namesOf(actor)}));
	const kept = await look(request, world, (library) => library?.reports.actorNames() ?? []);
	const all = [...Map.groupBy([...own, ...kept], ({short}) => short).values()].map((those) => ({
		short: those[0]?.short ?? '',
		names: those.flatMap(({names: each}) => each),
	}));
	const near = nearestNamed(all, ({names: each}) => each, typed).map(({short}) => short);
	return `statements: "${typed}" is nobody in any report${near.length === 0 ? '' : `; nearest: ${near.join(', ')}`}`;
}

async function look<Result>(
	request: Request,
	world: World,
	work: (library: Library | undefined) => Result | Promise<Result>,
): Promise<Result> {
	try {
		return await readLibrary(request, world, work);
	} catch (error) {
		throw asFailure(error);
	}
}

// As the library has it: by the name or the acronym.
function alikeIn({actors}: Report, known: readonly Name[]): Actor[] {
	const forms = new Set(known.flatMap(({name, acronym = name}) => [wordLine(name), wordLine(acronym)]));
	return actors.filter((actor) => namesOf(actor).some((name) => name !== actor.id && forms.has(wordLine(name))));
}

function fromReport(report: Report, named: readonly Actor[]): StatementOf[] {
	const {symbol, missionFrom = '', missionTo = '', actors} = report;
	const own = lensOn(
		indexReport(report),
		named.map(({id}) => id),
	)?.within;
	return report.statements.flatMap(
		({id, paragraph, text, kind, verb, extent, unreviewed = false, actors: speakers}) => {
			const actor = actors.find((one) => own?.has(one.id) && speakers.includes(one.id));
			return actor === undefined
				? []
				: {report: symbol, missionFrom, missionTo, id, paragraph, text, kind, verb, extent, unreviewed, actor};
		},
	);
}

// What has no date comes first, as in the library; those of one mission keep the order of the report.
function byMission(one: StatementOf, other: StatementOf): number {
	const [first, second] = [one, other].map(({missionFrom, missionTo, report}) =>
		[missionFrom, missionTo, report].join(),
	);
	return (first ?? '') < (second ?? '') ? -1 : first === second ? 0 : 1;
}

function printableOf(typed: string, statements: readonly StatementOf[]): Printable {
	return {
		records: () => statements.map(toRecord),
		table: () => ({
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
		}),
	};
}

function toRow({
	report,
	missionFrom,
	missionTo,
	actor,
	extent,
	kind,
	text,
	verb,
	paragraph,
	unreviewed,
}: StatementOf): Row {
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

function toRecord(statement: StatementOf): DataRecord {
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
