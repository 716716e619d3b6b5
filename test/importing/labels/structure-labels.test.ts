import {join} from 'node:path';
import {describe, expect, it, test} from 'vitest';
import {statementKinds} from '../../../source/report/kinds.ts';
import {readLabels} from './labels.ts';
import {printOf, readStructureLabels} from './structure-labels.ts';

const folder = import.meta.dirname;
const longestName = 100;
const longestVerb = 40;

test('a text has one print, however it was broken into lines', () => {
	expect(printOf('The well-\nkept harbour of Vall\u00e9e')).toEqual(printOf('the wellkept  harbour of Valle\u0301e.'));
	expect(printOf('Pilots, 12 of them').letters).toBe(14);
	expect(printOf('The pilots were well paid in spring')).not.toEqual(printOf('The pilots were well paid in autumn'));
});

describe.each(['s-2000-1105', 's-2005-302', 's-2009-175', 's-2012-889'])('the labels of %s', (name) => {
	const structure = readStructureLabels(join(folder, `structure-${name}.json`));
	const {report, paragraphs: labelled, labels, optional = []} = readLabels(join(folder, `${name}.json`));
	const all = [...labels, ...optional];
	const letters = new Map(structure.paragraphs.map(({number, letters: count}) => [number, count]));

	it('name a report, its days and one head of the mission', () => {
		expect(structure.symbol).toBe(report);
		const {missionFrom, missionTo, published} = structure;
		expect([missionFrom, missionTo, published]).toEqual([missionFrom, missionTo, published].toSorted());
		expect(structure.delegation.filter(({lead}) => lead)).toHaveLength(1);
		expect(new Set(structure.delegation.map(({country}) => country)).size).toBe(structure.delegation.length);
	});

	it('number the paragraphs without a gap, and put each heading before one of them', () => {
		expect(structure.paragraphs.map(({number}) => number)).toEqual(structure.paragraphs.map((_, at) => `${at + 1}`));
		const astray = structure.sections.filter(({before}) => before !== null && !letters.has(before));
		expect(astray).toEqual([]);
	});

	it('give the programme in the order of its days and hours, within the mission', () => {
		const times = structure.programme.map(({date, start}) => `${date} ${start}`);
		expect(times).toEqual(times.toSorted());
		const days = structure.programme.map(({date}) => date);
		expect(days.filter((day) => day < structure.missionFrom || day > structure.missionTo)).toEqual([]);
	});

	it('are told from the text where there is no programme', () => {
		expect(structure.programme.length === 0).toBe(structure.meetings.length > 0);
		expect(structure.meetings.filter(({paragraph}) => !letters.has(paragraph))).toEqual([]);
	});

	it('have spans within their paragraph, of a known kind, each once', () => {
		const astray = all.filter(
			({paragraph, start, end}) => !(0 <= start && start < end && end <= (letters.get(paragraph) ?? 0)),
		);
		expect(astray).toEqual([]);
		expect(all.filter(({kind}) => !statementKinds.includes(kind))).toEqual([]);
		const places = all.map(({paragraph, start, end, speakers}) => `${paragraph} ${start}-${end} ${speakers}`);
		expect(new Set(places).size).toBe(all.length);
	});

	it('are of every fifth paragraph, or of all', () => {
		const numbers = [...letters.keys()];
		const fifths = numbers.filter((number) => Number(number) % 5 === 0);
		expect(labelled ?? fifths).toEqual(fifths);
		expect(all.filter(({paragraph}) => !(labelled ?? numbers).includes(paragraph))).toEqual([]);
	});

	it('hold names and verbs, and no sentence of the report', () => {
		const names = all.flatMap(({speakers, to = [], about = []}) => [...speakers, ...to, ...about]);
		expect(names.filter((one) => one.length > longestName)).toEqual([]);
		expect(all.map(({verb}) => verb).filter((verb) => verb.length > longestVerb)).toEqual([]);
	});
});
