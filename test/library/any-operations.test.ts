import fc from 'fast-check';
import {expect, test} from 'vitest';
import {type Library, openLibrary} from '../../source/library/open-library.ts';
import {LibraryError} from '../../source/library/store/errors.ts';
import {amount} from '../amount.ts';
import {createHome, removeHome} from '../pty/harness/environment.ts';
import {operation, reports, type Seen, see, targets} from './any-operation.ts';
import {memoryLibrary} from './in-memory/library.ts';
import {saidBy, source} from './reports/some-reports.ts';

function outcomeOf(work: () => unknown): unknown {
	try {
		return work();
	} catch (error) {
		if (error instanceof LibraryError) {
			return error.code;
		}

		throw error;
	}
}

const inAnyOrder = (hits: readonly unknown[]) => hits.map((hit) => JSON.stringify(hit)).toSorted();

function holdings({notes, drafts, marks, checks, ownMeetings, savedLenses, corrections, ...library}: Library) {
	const found = [
		library.reports.search('harb closed'),
		library.reports.search('keita the'),
		library.reports.search('5910'),
	];
	const all = [library.reports.list(), saidBy(library.reports, 'KEITA'), saidBy(library.reports, 'far front')];
	return [
		...all,
		...found.map(inAnyOrder),
		...reports.map((of) => ({
			notes: notes.ofReport(of),
			drafts: [drafts.ofReport(of), ...targets.map((there) => drafts.get(of, there))],
			marks: marks.ofReport(of),
			checks: checks.ofReport(of),
			meetings: ownMeetings.ofReport(of),
			questions: library.ownQuestions.ofReport(of),
			lenses: savedLenses.ofReport(of),
			report: library.reports.get(of),
			corrections: [corrections.ofReport(of), corrections.ofReport('', source.hash)],
		})),
	];
}

test('whatever a reader does in two programs, in any order, is what it would be in one in memory', () => {
	const step = fc.record({operation, program: fc.nat({max: 1})});
	fc.assert(
		fc.property(fc.array(step, {maxLength: 40, size: 'max'}), (steps) => {
			const folder = createHome();
			let looks = 0;
			const world = {now: () => new Date(Date.UTC(2031, 4, 4, 9, looks)).toISOString(), warn: expect.unreachable};
			const programs = [openLibrary(folder, world), openLibrary(folder, world)];
			let working = 0;
			const model = memoryLibrary(world.now, () => working);
			const seen: Seen = {notes: [], meetings: [], questions: [], corrections: []};
			try {
				for (const {operation: operate, program} of steps) {
					looks++;
					working = program;
					const library = programs[program] as Library;
					const outcome = outcomeOf(() => operate(library, seen));
					expect(outcome).toEqual(outcomeOf(() => operate(model, seen)));
					expect(holdings(programs[1 - program] as Library)).toEqual(holdings(model));
					see(seen, outcome);
				}
			} finally {
				for (const program of programs) {
					program.close();
				}

				removeHome(folder);
			}
		}),
		{numRuns: amount(4, 40)},
	);
});
