import fc from 'fast-check';
import type {ReportIndex} from '../../source/briefing/report-index.ts';
import type {Actor, Question, Statement} from '../../source/report/model.ts';
import {actor, indexOf, question, statement} from './builders.ts';

const kinds = ['armed group', 'government', 'Security Council', 'other'] as const;
const mostActors = 8;

/** Actors that belong to earlier ones only, so that none is part of itself. */
const actors: fc.Arbitrary<Actor[]> = fc
	.array(fc.record({kind: fc.constantFrom(...kinds), groups: fc.array(fc.nat({max: mostActors}), {maxLength: 2})}), {
		minLength: 1,
		maxLength: mostActors,
	})
	.map((shapes) =>
		shapes.map(({kind, groups}, at) => {
			const partOf = [...new Set(groups.filter((group) => group < at).map((group) => `a${group}`))];
			return actor(`a${at}`, {kind, partOf});
		}),
	);

function statements(among: readonly Actor[]): fc.Arbitrary<Statement[]> {
	const some = (maxLength: number) => fc.uniqueArray(fc.constantFrom(...among.map(({id}) => id)), {maxLength});
	const shape = fc.record({
		speakers: some(3),
		about: some(2),
		extent: fc.constantFrom('all' as const, 'some' as const),
		issue: fc.constantFrom('talks', 'rights'),
	});
	return fc
		.array(shape, {maxLength: 20})
		.map((shapes) => shapes.map(({speakers, ...parts}, at) => statement(`s${at}`, speakers, parts)));
}

function questions(among: readonly Statement[]): fc.Arbitrary<Question[]> {
	const proofs = fc.array(fc.subarray([...among], {maxLength: Math.min(3, among.length)}), {
		minLength: 1,
		maxLength: 4,
	});
	return fc
		.array(fc.tuple(proofs, fc.constantFrom('differ' as const, 'complement' as const)), {maxLength: 4})
		.map((shapes) => shapes.map(([positions, relation], at) => question(`q${at}`, positions, relation)));
}

/** An invented report of any shape, with its look-ups. */
export const anyIndex: fc.Arbitrary<ReportIndex> = actors
	.chain((there) => fc.tuple(fc.constant(there), statements(there)))
	.chain(([there, said]) => fc.tuple(fc.constant(there), fc.constant(said), questions(said)))
	.map(([there, said, asked]) =>
		indexOf({
			actors: there,
			statements: said,
			questions: asked,
			issues: [
				{id: 'talks', title: 'Talks', paragraphs: ['1']},
				{id: 'rights', title: 'Rights', paragraphs: ['2']},
			],
		}),
	);

/** A report, and some of its actors to narrow it to. */
export const anyIndexAndActors: fc.Arbitrary<readonly [ReportIndex, string[]]> = anyIndex.chain((index) =>
	fc.tuple(
		fc.constant(index),
		fc.uniqueArray(fc.constantFrom(...index.report.actors.map(({id}) => id)), {minLength: 1, maxLength: 3}),
	),
);
