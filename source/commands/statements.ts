import {matchActors, nearestActors, shortName} from '../briefing/actor-names.ts';
import {mark} from '../briefing/citation.ts';
import {wordLine} from '../briefing/find-query.ts';
import {formatSpan} from '../briefing/moments.ts';
import type {StatementOf} from '../library/statements-of.ts';
import type {Actor, Report} from '../report/model.ts';
import {listed} from './choose-actors.ts';
import {bundledReport} from './choose-report.ts';
import {exitCodes} from './exit-codes.ts';
import {deliver, type Printable} from './printable.ts';
import type {DataRecord} from './printed-view.ts';
import {asFailure, readLibrary} from './reach-library.ts';
import type {Request} from './request.ts';
import type {World} from './world.ts';
import {say} from './write.ts';

/**
 * Prints what an actor said, in the bundled report and in all of the library, by the dates of the missions. Where the library has
 * the bundled report's symbol, that one is taken.
 * @returns the exit code: 0, or 1 when nothing is found
 */
export async function act(request: Request, world: World): Promise<number> {
	const {stderr} = world.streams;
	const typed = request.words.join(' ').trim();
	const {report} = bundledReport(world);
	const actors = matchActors(report, typed);
	const kept = await fromLibrary(typed, actors, report.symbol, request, world);
	const own = kept.hasBundled ? [] : fromReport(report, actors);
	const all = [...own, ...kept.statements].toSorted(byMission);
	if (actors.length > 1 && own.length > 0) {
		await say(stderr, `"${typed}" means all of, in ${report.symbol}: ${listed(actors.map(({name}) => name))}`);
	}

	if (all.length === 0) {
		const near = nearestActors(report, typed).map(shortName).join(', ');
		const known = actors.length > 0 ? '' : `; nearest in ${report.symbol}: ${near}`;
		await say(stderr, `statements: no report has any of "${typed}"${known}`);
	}

	if (all.length > 0 || request.format === 'json') {
		await deliver(printableOf(typed, all), request, world);
	}

	return all.length === 0 ? exitCodes.nothing : exitCodes.done;
}

async function fromLibrary(
	typed: string,
	actors: readonly Actor[],
	bundled: string,
	request: Request,
	world: World,
): Promise<{readonly statements: readonly StatementOf[]; readonly hasBundled: boolean}> {
	// An office is left out: in another report somebody else holds it.
	const forms = [typed, ...actors.flatMap(({name, acronym}) => [name, acronym ?? []].flat())];
	const names = [...new Map(forms.map((name) => [wordLine(name), name])).values()];
	try {
		return await readLibrary(request, world, (library) => {
			const found = names.flatMap((name) => library?.reports.statementsOf(name) ?? []);
			const known = new Map(found.map((one) => [JSON.stringify([one.report, one.id]), one]));
			return {
				statements: [...known.values()],
				hasBundled: library?.reports.list().some(({symbol}) => symbol === bundled) ?? false,
			};
		});
	} catch (error) {
		throw asFailure(error);
	}
}

function fromReport(
	{symbol, missionFrom = '', missionTo = '', statements}: Report,
	actors: readonly Actor[],
): StatementOf[] {
	return statements.flatMap(({id, paragraph, text, kind, verb, extent, actors: speakers}) => {
		const actor = actors.find((one) => speakers.includes(one.id));
		return actor === undefined
			? []
			: {report: symbol, missionFrom, missionTo, id, paragraph, text, kind, verb, extent, actor};
	});
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
			rows: statements.map(({report, missionFrom, missionTo, actor, extent, kind, text, verb, paragraph}) => ({
				cells: [
					[report, formatSpan(missionFrom || undefined, missionTo || undefined) || 'dates not stated'].join(', '),
					extent === 'some' ? `some of ${actor.name}` : actor.name,
					kind,
					`${text} (“${verb}”)`,
					mark(paragraph),
				],
			})),
		}),
	};
}

function toRecord(statement: StatementOf): DataRecord {
	const {report, missionFrom, missionTo, id, actor, extent, kind, verb, text, paragraph} = statement;
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
	};
}
