import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {lensOn, statementTier} from '../../../source/briefing/actors/lens.ts';
import {type Grouping, groupStatements, type StatementGroup} from '../../../source/briefing/actors/statement-tree.ts';
import type {ReportIndex} from '../../../source/briefing/report-index.ts';
import {actor, indexOf, statement} from '../builders.ts';
import {anyIndex, anyIndexAndActors} from '../generated.ts';

const index = indexOf({
	actors: [
		actor('council', {kind: 'Security Council'}),
		actor('coalition', {name: 'Coalition'}),
		actor('reds', {name: 'Reds', partOf: ['coalition']}),
		actor('blues', {name: 'Blues', acronym: 'BLU', partOf: ['coalition']}),
		actor('government', {name: 'Government'}),
		actor('minister', {name: 'Minister', partOf: ['government']}),
		actor('union', {name: 'Union'}),
	],
	issues: [
		{id: 'talks', title: 'Talks', paragraphs: ['1']},
		{id: 'rights', title: 'Rights', paragraphs: ['2']},
		{id: 'silent', title: 'Nothing said', paragraphs: ['3']},
	],
	statements: [
		statement('council-asks', ['council']),
		statement('joint', ['reds', 'blues']),
		statement('reds-alone', ['reds'], {issue: 'rights'}),
		statement('minister-says', ['minister']),
		statement('union-and-reds', ['union', 'reds']),
		statement('reds-and-union', ['reds', 'union']),
		statement('nobody-named', [], {about: ['reds']}),
		statement('coalition-says', ['coalition']),
	],
});

/** The tree as indented lines: `Reds 1`. */
function outline(groups: readonly StatementGroup[], indent = ''): string[] {
	return groups.flatMap(({label, count, groups: below}) => [
		`${indent}${label} ${count}`,
		...outline(below, `${indent}  `),
	]);
}

function tree(grouping: Grouping, ...actors: string[]) {
	return groupStatements(index, index.report.statements, lensOn(index, actors), grouping);
}

function everyStatement(groups: readonly StatementGroup[]): string[] {
	return groups.flatMap((group) => [...group.statements.map(({id}) => id), ...everyStatement(group.groups)]);
}

function everyGroup(groups: readonly StatementGroup[]): StatementGroup[] {
	return groups.flatMap((group) => [group, ...everyGroup(group.groups)]);
}

describe('the statements by stakeholder', () => {
	test('stand under who spoke: joint members in their group, others together, the Council last', () => {
		expect(outline(tree('stakeholder'))).toEqual([
			'Coalition · Reds, BLU 3',
			'  Reds 1',
			'  as a whole 2',
			'Minister 1',
			'Several stakeholders together 2',
			'  Union, Reds 2',
			'Speaker not named 1',
			'council 1',
		]);
	});

	test('stand in one group when the same speakers are named in another order', () => {
		const together = tree('stakeholder').find(({id}) => id === 'together');
		expect(together?.groups.map(({count}) => count)).toEqual([2]);
	});

	test('leave out a group that would hold one other group only', () => {
		expect(outline(tree('stakeholder'))).not.toContain('Government 1');
	});
});

test('the statements by issue stand under the report’s headings, without those under which nobody speaks', () => {
	expect(outline(tree('issue'))).toEqual(['Talks 7', 'Rights 1']);
});

describe('the lens on Blues counts its group’s words apart', () => {
	test('what they said first, then what the coalition said, then what is said about them', () => {
		const groups = tree('stakeholder', 'blues');
		expect(outline(groups)).toEqual(['Coalition · Reds, BLU 1', 'through Coalition 1']);
		expect(groups.map(({second}) => second)).toEqual([false, true]);
	});

	test('the same by issue', () => {
		expect(outline(tree('issue', 'reds'))).toEqual(['Talks 3', 'Rights 1', 'through Coalition 1', 'about Reds 1']);
	});
});

const anyGrouping = fc.constantFrom<Grouping>('stakeholder', 'issue', 'kind');

function checkCounts(groups: readonly StatementGroup[]): void {
	for (const {count, statements, groups: below} of everyGroup(groups)) {
		expect(count).toBe(statements.length + below.reduce((sum, group) => sum + group.count, 0));
	}
}

describe('whatever the report', () => {
	test('each statement stands in exactly one place, and the counts add up', () => {
		fc.assert(
			fc.property(anyIndex, anyGrouping, (any: ReportIndex, grouping) => {
				const groups = groupStatements(any, any.report.statements, undefined, grouping);
				const all = any.report.statements.map(({id}) => id);
				expect(everyStatement(groups).toSorted()).toEqual(all.toSorted());
				checkCounts(groups);
			}),
		);
	});

	test('under a lens each statement it leaves stands in exactly one place, with its tier', () => {
		fc.assert(
			fc.property(anyIndexAndActors, anyGrouping, ([any, actors], grouping) => {
				const lens = lensOn(any, actors);
				const tierOf = new Map(any.report.statements.map((said) => [said.id, lens && statementTier(lens, said)]));
				const groups = groupStatements(any, any.report.statements, lens, grouping);
				const left = [...tierOf].flatMap(([id, tier]) => (tier === undefined ? [] : id));
				expect(everyStatement(groups).toSorted()).toEqual(left.toSorted());
				checkCounts(groups);
				for (const {second, statements} of everyGroup(groups)) {
					expect(statements.every(({id}) => (tierOf.get(id) === 'said') !== second)).toBe(true);
				}
			}),
		);
	});

	test('unfolded, each group of an actor shows as many statements as it counts, those made with others too', () => {
		const shownIn = ({statements, groups, jointly}: StatementGroup): string[] => [
			...[...statements, ...jointly()].map(({id}) => id),
			...groups.flatMap(shownIn),
		];
		const [coalition] = tree('stakeholder');
		expect(coalition?.groups[0]?.jointly().map(({id}) => id)).toEqual(['joint', 'union-and-reds', 'reds-and-union']);
		expect(coalition?.jointly()).toEqual([]);
		fc.assert(
			fc.property(anyIndex, (any) => {
				for (const group of everyGroup(groupStatements(any, any.report.statements, undefined, 'stakeholder'))) {
					expect(new Set(shownIn(group)).size).toBe(group.count + group.elsewhere);
				}
			}),
		);
	});

	test('no two groups of a tree have one id, so that each folds alone', () => {
		fc.assert(
			fc.property(anyIndexAndActors, anyGrouping, ([any, actors], grouping) => {
				for (const lens of [undefined, lensOn(any, actors)]) {
					const ids = everyGroup(groupStatements(any, any.report.statements, lens, grouping)).map(({id}) => id);
					expect(new Set(ids).size).toBe(ids.length);
				}
			}),
		);
	});
});
