import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {packBundle, unpackBundle} from '../../../source/library/bundle/bundle.ts';
import {compareBundle, type Difference, differenceKey, isDisputed} from '../../../source/library/bundle/differences.ts';
import {makeBundle} from '../../../source/library/bundle/make-bundle.ts';
import {takeOver} from '../../../source/library/bundle/take.ts';
import type {Library} from '../../../source/library/open-library.ts';
import type {CorrectionParts} from '../../../source/library/reader/corrections.ts';
import {LibraryError} from '../../../source/library/store/errors.ts';
import {amount} from '../../amount.ts';
import {operation, type Seen, see} from '../any-operation.ts';
import {memoryLibrary} from '../in-memory/library.ts';
import {minutes, openOwn, report as symbol} from '../own-library.ts';
import {reportOf, source} from '../reports/some-reports.ts';

const text = 'The harbour is closed, and the quays are.';
const report = reportOf([text], [{text: 'The harbour is closed', actors: ['keita']}]);
const noteOn = ({paragraph, change}: {paragraph: string; change: unknown}) => ({
	target: {kind: 'paragraph', id: paragraph} as const,
	text: `Theirs: ${JSON.stringify(change)}`,
});
const correction = (change: CorrectionParts['change'], from = 0): CorrectionParts => ({
	...{report: symbol, document: source.hash, paragraph: '1', text},
	...{from, to: from + 21, change},
});

/** What one hands on: as the file has it. */
function bundleOf(library: Library, hasNotes = true) {
	const entry = library.reports.list().find((one) => one.symbol === symbol);
	const found = library.reports.get(symbol) ?? report;
	return unpackBundle(packBundle(makeBundle(found, entry?.source, library, {hasNotes})), 'visit.mbrief');
}

function differences(theirs: Library, mine: Library): readonly Difference[] {
	return compareBundle(bundleOf(theirs), mine, noteOn).differences;
}

function takeAll(theirs: Library, mine: Library): number {
	const bundle = bundleOf(theirs);
	const wanted = new Set(compareBundle(bundle, mine, noteOn).differences.map(differenceKey));
	return takeOver(bundle, mine, wanted, noteOn);
}

/** All that a library keeps of the report, without the ids that it has it under. */
function held({notes, marks, checks, ownMeetings, ownQuestions, corrections, reports}: Library) {
	return {
		notes: notes.ofReport(symbol).map(({text: noted}) => noted),
		marks: marks.ofReport(symbol).length,
		checks: checks.ofReport(symbol),
		meetings: ownMeetings.ofReport(symbol).map(({title, date}) => `${date} ${title}`),
		questions: ownQuestions.ofReport(symbol).map(({question}) => question),
		corrections: corrections.ofReport(symbol, source.hash).map(({change}) => JSON.stringify(change)),
		report: reports.get(symbol),
	};
}

describe('whatever two readers keep', () => {
	const reader = fc.array(operation, {maxLength: 15}).map((operations) => {
		const library = memoryLibrary(minutes());
		const seen: Seen = {notes: [], meetings: [], questions: [], corrections: []};
		for (const operate of operations) {
			try {
				see(seen, operate(library, seen));
			} catch (error) {
				expect(error).toBeInstanceOf(LibraryError);
			}
		}

		return library;
	});

	test('all of theirs taken twice changes nothing the second time, and what was mine is there', () => {
		fc.assert(
			fc.property(reader, reader, (theirs, mine) => {
				const before = held(mine);
				takeAll(theirs, mine);
				const after = held(mine);
				expect(differences(theirs, mine)).toEqual([]);
				expect(takeAll(theirs, mine)).toBe(0);
				expect(held(mine)).toEqual(after);
				for (const what of ['notes', 'meetings', 'questions', 'corrections'] as const) {
					expect(after[what]).toEqual(expect.arrayContaining(before[what]));
				}

				expect(after.report).toEqual(before.report ?? after.report);
			}),
			{numRuns: amount(30, 3000)},
		);
	});

	test('one’s own bundle has nothing that one has not', () => {
		fc.assert(
			fc.property(reader, (library) => {
				expect(differences(library, library)).toEqual([]);
			}),
			{numRuns: amount(20, 2000)},
		);
	});
});

describe('a correction of theirs', () => {
	test('of what I have not corrected is taken; that of another part of it too', () => {
		const [theirs, mine] = [openOwn(), openOwn()];
		theirs.corrections.addAll([correction({type: 'kind', kind: 'asks'}), correction({type: 'remove'}, 20)]);
		mine.corrections.addAll([correction({type: 'issue', issue: 'harbour'})]);
		expect(differences(theirs, mine).map(isDisputed)).toEqual([false, false]);
		expect(takeAll(theirs, mine)).toBe(2);
		expect(mine.corrections.ofReport(symbol)).toHaveLength(3);
	});

	test('where mine says otherwise stands beside it as a note, whoever removed it', () => {
		const [theirs, mine] = [openOwn(), openOwn()];
		theirs.corrections.addAll([correction({type: 'kind', kind: 'asks'}), correction({type: 'remove'}, 20)]);
		mine.corrections.addAll([correction({type: 'kind', kind: 'fears'}), correction({type: 'confirm'}, 20)]);
		expect(differences(theirs, mine).map(isDisputed)).toEqual([true, true]);
		expect(takeAll(theirs, mine)).toBe(2);
		expect(mine.corrections.ofReport(symbol)).toHaveLength(2);
		expect(mine.notes.ofReport(symbol)).toMatchObject([
			{target: {kind: 'paragraph', id: '1'}, text: 'Theirs: {"type":"kind","kind":"asks"}'},
			{target: {kind: 'paragraph', id: '1'}, text: 'Theirs: {"type":"remove"}'},
		]);
	});

	test('that they changed their mind about is the last one', () => {
		const [theirs, mine] = [openOwn(), openOwn()];
		theirs.corrections.addAll([correction({type: 'kind', kind: 'asks'}), correction({type: 'kind', kind: 'fears'})]);
		mine.corrections.addAll([correction({type: 'kind', kind: 'fears'})]);
		expect(differences(theirs, mine)).toEqual([]);
	});
});

describe('a meeting of theirs', () => {
	const tea = {report: symbol, date: '2031-05-04', start: '09:00', title: 'Tea', with: ['keita']};

	test('comes with the notes, ticks and marks on it, under the id it has here', () => {
		const [theirs, mine] = [openOwn(), openOwn()];
		const {id} = theirs.ownMeetings.add(tea);
		theirs.notes.add({report: symbol, target: {kind: 'brief', on: {kind: 'meeting', id}}, meeting: id, text: 'Ask'});
		theirs.checks.advance({report: symbol, checklist: id, target: {kind: 'term', id: '1'}});
		theirs.marks.toggle(symbol, {kind: 'meeting', id});
		mine.ownMeetings.add({...tea, title: 'Coffee'});
		takeAll(theirs, mine);
		const taken = mine.ownMeetings.ofReport(symbol).find(({title}) => title === 'Tea')?.id ?? '';
		expect(taken).not.toBe(id);
		expect(mine.notes.ofReport(symbol)).toMatchObject([
			{target: {kind: 'brief', on: {kind: 'meeting', id: taken}}, meeting: taken, text: 'Ask'},
		]);
		expect(mine.checks.ofReport(symbol)).toMatchObject([{checklist: taken, state: 'raised'}]);
		expect(mine.marks.ofReport(symbol)).toMatchObject([{target: {kind: 'meeting', id: taken}}]);
	});

	test('is brought along by a note on it that alone is taken', () => {
		const [theirs, mine] = [openOwn(), openOwn()];
		const target = {kind: 'meeting', id: theirs.ownMeetings.add(tea).id} as const;
		theirs.notes.add({report: symbol, target, text: 'Ask'});
		const [note] = differences(theirs, mine).filter(({kind}) => kind === 'note');
		expect(takeOver(bundleOf(theirs), mine, new Set(note && [differenceKey(note)]), noteOn)).toBe(1);
		expect(mine.ownMeetings.ofReport(symbol)).toMatchObject([{title: 'Tea'}]);
	});

	test('of the same name at another time stands beside mine', () => {
		const [theirs, mine] = [openOwn(), openOwn()];
		theirs.ownMeetings.add({...tea, start: '10:00'});
		mine.ownMeetings.add(tea);
		expect(differences(theirs, mine).map(isDisputed)).toEqual([true]);
		takeAll(theirs, mine);
		expect(mine.ownMeetings.ofReport(symbol).map(({start}) => start)).toEqual(['09:00', '10:00']);
	});
});

describe('a tick', () => {
	const place = {report: symbol, checklist: 'm-1', target: {kind: 'term', id: '1'}} as const;

	test('that has come further there is taken, one that has come further here stays', () => {
		const [theirs, mine] = [openOwn(), openOwn()];
		theirs.checks.advance(place);
		theirs.checks.advance(place);
		const {raised} = mine.checks.advance(place) as {raised: string};
		takeAll(theirs, mine);
		expect(mine.checks.ofReport(symbol)).toMatchObject([{state: 'answered', raised}]);
		theirs.checks.advance(place);
		expect(differences(theirs, mine)).toEqual([]);
	});
});

test('notes, marks and ticks stay with their reader where nobody asks for them', () => {
	const library = openOwn();
	library.notes.add({report: symbol, target: {kind: 'statement', id: 's-1'}, text: 'Mine alone'});
	library.marks.toggle(symbol, {kind: 'statement', id: 's-1'});
	expect(bundleOf(library, false).notes).toBeUndefined();
	expect(bundleOf(library).notes).toMatchObject({notes: [{text: 'Mine alone'}], marks: [{}]});
});

test('a report that is here is never replaced, whatever document theirs is from', () => {
	const [theirs, mine] = [openOwn(), openOwn()];
	theirs.reports.save({report: reportOf(['Another copy.']), source: {...source, hash: 'another'}});
	mine.reports.save({report, source});
	const comparison = compareBundle(bundleOf(theirs), mine, noteOn);
	expect(comparison).toMatchObject({differences: [], isOtherCopy: true, symbol});
	mine.reports.remove(symbol);
	expect(differences(theirs, mine)).toMatchObject([{kind: 'report'}]);
	takeAll(theirs, mine);
	expect(mine.reports.get(symbol)?.paragraphs[0]?.text).toBe('Another copy.');
});
