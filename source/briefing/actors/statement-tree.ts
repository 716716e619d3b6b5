import {statementKinds} from '../../report/kinds.ts';
import type {Actor, Statement} from '../../report/model.ts';
import {collect, type ReportIndex} from '../report-index.ts';
import {capitalized} from '../wording.ts';
import {type Lens, reach, statementTier} from './lens.ts';
import {nameWithAcronym, shortName, shortNames} from './names.ts';

/** How statements are grouped: by who spoke, by issue, or by what kind they are. */
export type Grouping = keyof typeof groupings;

/** A group of statements. Each statement stands in one group only, so that counts add up. */
export type StatementGroup = {
	readonly id: string;
	readonly label: string;
	/** The actor the group is of, where there is one. */
	readonly actor: string | undefined;
	readonly groups: readonly StatementGroup[];
	readonly statements: readonly Statement[];
	/** The statements in the group and all its groups. */
	readonly count: number;
	/** Those that its actor, or members of it, made with others or as members of another group, and that stand there. */
	readonly elsewhere: number;
	/** These, but for those that one of its groups has so. */
	readonly jointly: () => readonly Statement[];
	/** Whether the group belongs to the lens's second tier. */
	readonly second: boolean;
};

/**
 * Groups statements. Under a lens, what its actors said comes first; what a group of theirs
 * said, and what was said about them, follow in groups of their own.
 */
export function groupStatements(
	index: ReportIndex,
	statements: readonly Statement[],
	lens: Lens | undefined,
	grouping: Grouping,
): StatementGroup[] {
	const arrange = groupings[grouping];
	if (lens === undefined) {
		return arrange(index, statements);
	}

	const tiers = Map.groupBy(statements, (statement) => statementTier(lens, statement));
	return [
		...arrange(index, tiers.get('said') ?? []),
		...viaGroups(index, lens, tiers.get('via') ?? []),
		...aboutGroup(index, lens, tiers.get('about') ?? []),
	];
}

const groupings = {
	stakeholder: byStakeholder,
	issue: ({issueTitles}: ReportIndex, statements: readonly Statement[]) => leavesBy('issue', statements, issueTitles),
	kind: (_: ReportIndex, statements: readonly Statement[]) => leavesBy('kind', statements, kindTitles),
};

const kindTitles = new Map(statementKinds.map((kind) => [kind, capitalized(kind)]));

type Branch = {actor: Actor; groups: Map<string, Branch>; statements: Statement[]};

function byStakeholder(index: ReportIndex, statements: readonly Statement[]): StatementGroup[] {
	const roots = new Map<string, Branch>();
	const bySpeakers = new Map<string, {readonly said: Statement[]; readonly branch: Branch | undefined}>();
	for (const statement of statements) {
		const {actors} = statement;
		const key = actors.length > 1 ? actors.toSorted().join('+') : (actors[0] ?? '');
		let speakers = bySpeakers.get(key);
		if (speakers === undefined) {
			const place = placeOf(index, actors);
			speakers = {said: [], branch: place && branchAt(index, roots, place)};
			bySpeakers.set(key, speakers);
		}

		speakers.said.push(statement);
		speakers.branch?.statements.push(statement);
	}

	const unnamed = bySpeakers.get('')?.said ?? [];
	const joint = [...bySpeakers].flatMap(([key, {said, branch}]) =>
		branch === undefined && said !== unnamed
			? leaf(`together:${key}`, shortNames(index, said[0]?.actors ?? []), said)
			: [],
	);
	// The Council asks the questions: what it was told comes before what it said itself.
	const isCouncil = ({actor}: Branch) => actor.kind === 'Security Council';
	const branches = [...roots.values()];
	// What each actor or a member of it said, alone or with others: of many statements by the same speakers together.
	const saidBy = collect(
		[...bySpeakers.values()].map(({said}) => said),
		([first]) => [...reach(first?.actors ?? [], (id) => index.actors.get(id)?.partOf ?? [])],
	);
	const groupOf = (branch: Branch) => stakeholderGroup(index, branch, saidBy);
	return [
		...branches.filter((branch) => !isCouncil(branch)).map(groupOf),
		...(joint.length === 0 ? [] : [parent('together', 'Several stakeholders together', joint)]),
		...(unnamed.length === 0 ? [] : [leaf('unnamed', 'Speaker not named', unnamed)]),
		...branches.filter(isCouncil).map(groupOf),
	];
}

// Where joint speakers share a group and none of its other members, their statement stands in that group.
function placeOf(index: ReportIndex, speakers: readonly string[]): Actor | undefined {
	const first = index.actors.get(speakers[0] ?? '');
	if (speakers.length <= 1) {
		return first;
	}

	const [group = ''] = first?.partOf ?? [];
	const members = index.membersOf.get(group) ?? [];
	const covers = members.length === speakers.length && members.every(({id}) => speakers.includes(id));
	return covers ? index.actors.get(group) : undefined;
}

function branchAt(index: ReportIndex, roots: Map<string, Branch>, actor: Actor): Branch {
	const parent = index.actors.get(actor.partOf[0] ?? '');
	const siblings = parent === undefined ? roots : branchAt(index, roots, parent).groups;
	const branch = siblings.get(actor.id) ?? {actor, groups: new Map<string, Branch>(), statements: []};
	siblings.set(actor.id, branch);
	return branch;
}

function stakeholderGroup(
	index: ReportIndex,
	{actor, groups, statements}: Branch,
	saidBy: ReadonlyMap<string, readonly (readonly Statement[])[]>,
): StatementGroup {
	const [only] = groups.values();
	if (only !== undefined && groups.size === 1 && statements.length === 0) {
		return stakeholderGroup(index, only, saidBy);
	}

	const joint = statements.find(({actors}) => !actors.includes(actor.id));
	const label = joint === undefined ? nameWithAcronym(actor) : `${actor.name} · ${shortNames(index, joint.actors)}`;
	const complete = (group: StatementGroup) => {
		const said = saidBy.get(actor.id) ?? [];
		const elsewhere = said.reduce((sum, {length}) => sum + length, 0) - group.count;
		// The head of the list is drawn on every key, and what is unfolded with it.
		let found: readonly Statement[] | undefined;
		const jointly = () => {
			found ??= elsewhere === 0 ? [] : elsewhereThan(group, said.flat());
			return found;
		};
		return {...group, elsewhere, jointly};
	};
	if (groups.size === 0) {
		return complete(leaf(actor.id, label, statements, actor.id));
	}

	const below = [...groups.values()].map((branch) => stakeholderGroup(index, branch, saidBy));
	const whole = statements.length === 0 ? [] : [leaf(`${actor.id}:whole`, 'as a whole', statements, actor.id)];
	return complete(parent(actor.id, label, [...below, ...whole], actor.id));
}

// Of what an actor or a member of it said what stands neither in its group nor with one of its groups already.
function elsewhereThan(group: StatementGroup, said: readonly Statement[]): readonly Statement[] {
	const shown = new Set(shownIn(group));
	return said.filter((statement) => !shown.has(statement));
}

function shownIn({statements, groups}: StatementGroup): readonly Statement[] {
	return [...statements, ...groups.flatMap((group) => [...shownIn(group), ...group.jointly()])];
}

function leavesBy(
	field: 'issue' | 'kind',
	statements: readonly Statement[],
	titles: ReadonlyMap<string, string>,
): StatementGroup[] {
	const groups = Map.groupBy(statements, (statement): string => statement[field]);
	return [...titles].flatMap(([value, title]) => {
		const said = groups.get(value);
		return said === undefined ? [] : [leaf(`${field}:${value}`, title, said)];
	});
}

function viaGroups(index: ReportIndex, lens: Lens, statements: readonly Statement[]): StatementGroup[] {
	const through = Map.groupBy(statements, ({actors}) => actors.find((id) => lens.groups.has(id)) ?? '');
	return [...through].map(([id, said]) => {
		const group = index.actors.get(id);
		const label = `through ${group === undefined ? id : shortName(group)}`;
		return {...leaf(`via:${id}`, label, said, id), second: true};
	});
}

function aboutGroup(index: ReportIndex, lens: Lens, statements: readonly Statement[]): StatementGroup[] {
	const label = `about ${shortNames(index, lens.actors)}`;
	return statements.length === 0 ? [] : [{...leaf('about', label, statements), second: true}];
}

const alone = {elsewhere: 0, jointly: (): readonly Statement[] => [], second: false};

function leaf(id: string, label: string, statements: readonly Statement[], actor?: string): StatementGroup {
	return {id, label, actor, groups: [], statements, count: statements.length, ...alone};
}

function parent(id: string, label: string, groups: readonly StatementGroup[], actor?: string): StatementGroup {
	const count = groups.reduce((sum, group) => sum + group.count, 0);
	return {id, label, actor, groups, statements: [], count, ...alone};
}
