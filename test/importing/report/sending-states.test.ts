import {describe, expect, test} from 'vitest';
import {lensOn, memberTier, statementTier} from '../../../source/briefing/actors/lens.ts';
import {actorsNamed, matchActors, searchActors, shortName} from '../../../source/briefing/actors/names.ts';
import {briefOfActor} from '../../../source/briefing/brief/brief.ts';
import {headParts} from '../../../source/briefing/brief/head.ts';
import {indexReport} from '../../../source/briefing/report-index.ts';
import {textDocument} from '../structure/documents.ts';
import {wholeReport} from './whole-report.ts';

describe('the States that a mission is of', () => {
	const {report} = wholeReport(
		textDocument(`Report of the Security Council mission to Peru, 3-5 May 2010

1. The Government of Peru asked for boats. The Permanent Representative of Togo warned of floods. The mission welcomed the calm. The Mayor, Ana Silva, thanked France for the lamps. Members of the Council sought advice on the role that the Council could play to bring ice.

Annex I
Composition of the mission
Peru: Ambassador Jan Gros
France: Ambassador Luc Roy (leader)
Togo: Ambassador Kofi Ayite
United Kingdom of Great Britain and Northern Ireland: Ms. Ida Quist
Chad: Ambassador Ana Lee (did not participate)
`),
	);
	const index = indexReport(report);

	test.each([
		['togo', 'Kofi Ayite', ['warned of said', 'welcomed via', 'sought advice via']],
		['France', 'Luc Roy', ['welcomed via', 'thanked about', 'sought advice via']],
		['uk', 'Ida Quist', ['welcomed via', 'sought advice via']],
	])('are a lens each: %s', (typed, delegate, said) => {
		const lens = lensOn(
			index,
			actorsNamed(report, typed).map(({id}) => id),
		);
		expect(lens).toBeDefined();
		if (lens !== undefined) {
			expect(report.members.filter((member) => memberTier(lens, member)).map(({name}) => name)).toEqual([delegate]);
			expect(
				report.statements.flatMap((statement) => {
					const tier = statementTier(lens, statement);
					return tier === undefined ? [] : [`${statement.verb} ${tier}`];
				}),
			).toEqual(said);
		}
	});

	test('are found by the name of who goes for them', () => {
		expect(matchActors(report, 'ida quist').map(shortName)).toEqual(['United Kingdom']);
		expect(searchActors(report, 'QUI').map(shortName)).toEqual(['United Kingdom']);
	});

	test('are asked nothing by the mission that they are of, and their briefs name who goes for them', () => {
		const {asked, head} = briefOfActor(
			index,
			matchActors(report, 'uk').map(({id}) => id),
		);
		expect(asked).toEqual([]);
		expect(headParts(index, head)).toContain('Of the mission’s own delegation: Ida Quist.');
	});

	test('go by a short name in lists', () => {
		expect(actorsNamed(report, 'uk').map(shortName)).toEqual(['United Kingdom']);
	});

	test('are not those that it visits', () => {
		expect(report.members[0]).toMatchObject({country: 'Peru', name: 'Jan Gros'});
		expect(report.members[0]?.actor).toBeUndefined();
		expect(actorsNamed(report, 'Government of Peru')).toMatchObject([{partOf: []}]);
		expect(matchActors(report, 'peru').map(({name}) => name)).toEqual(['Government of Peru']);
	});

	test('are not those whose delegate stayed away', () => {
		expect(report.membersAbsent?.map(({country}) => country)).toEqual(['Chad']);
		expect(actorsNamed(report, 'Chad')).toEqual([]);
	});
});
