import {describe, expect, test} from 'vitest';
import {entryId, freeId, takenIds} from '../../../source/importing/model/ids.ts';
import {importedReport} from '../imported-report.ts';
import {arcadiaReport} from '../invented/arcadia.ts';

const idsIn = async (text: string) => {
	const report = await importedReport(Buffer.from(text), 'arcadia.txt');
	const {statements, figures, meetings} = report;
	return new Map(
		[
			...statements.map(({id, paragraph, text: words}) => [`${paragraph} ${words}`, id] as const),
			...figures.map(({id, paragraph, label}) => [`${paragraph} ${label}`, id] as const),
			...meetings.map(({id, date, title}) => [`${date} ${title}`, id] as const),
		].toSorted(),
	);
};

describe('an id', () => {
	test('is of the place and the words, however a copy breaks, parts and quotes them', () => {
		const id = entryId('s3', 'The cease-fire had “held”', new Map());
		expect(id).toMatch(/^s3-[0-9a-f]{6}$/);
		expect(entryId('s3', 'the cease-\nfire had "held"', new Map())).toBe(id);
		expect(entryId('s4', 'The cease-fire had held', new Map())).not.toBe(id);
		expect(entryId('s3', 'The cease-fire had not held', new Map())).not.toBe(id);
	});

	test('is numbered where it is taken', () => {
		const id = entryId('sII', 'talks', new Map());
		expect(entryId('sII', 'talks', takenIds([id]))).toBe(`${id}-2`);
		expect(freeId('one', takenIds(['one', 'one-2']))).toBe('one-3');
	});
});

test('what is in another copy of a report has the same id there, whatever that copy has more or less', async () => {
	const whole = await idsIn(arcadiaReport);
	const longer = await idsIn(
		arcadiaReport.replace('President Bassi said', 'The Council warned that time was short. President Bassi said'),
	);
	expect(longer.size).toBeGreaterThan(whole.size);
	expect([...longer].filter(([words]) => whole.has(words))).toEqual([...whole]);
	const shorter = await idsIn(arcadiaReport.replace('Meeting with President Ugo Bassi', 'Arrival'));
	for (const [words, id] of shorter) {
		expect([words, id]).toEqual([words, whole.get(words) ?? id]);
	}

	expect([...shorter.values()].filter((id) => ![...whole.values()].includes(id))).toHaveLength(1);
});
