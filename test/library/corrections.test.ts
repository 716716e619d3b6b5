import {expect, test} from 'vitest';
import type {CorrectionParts} from '../../source/library/corrections.ts';
import {errorOf, openOwn, report as symbol} from './own-library.ts';
import {reportOf, source} from './some-reports.ts';

const correction = (change: CorrectionParts['change'], more: Partial<CorrectionParts> = {}): CorrectionParts => ({
	report: symbol,
	document: source.hash,
	paragraph: '1',
	from: 4,
	to: 11,
	change,
	...more,
});
const report = reportOf(['The harbour is closed.']);

test('a correction is kept as it was given, is taken away, and comes back in its place', () => {
	const {folder, corrections, close} = openOwn();
	const first = corrections.add(correction({do: 'speaker', actors: ['ffa'], note: null}));
	const second = corrections.add(correction('confirm'));
	corrections.add(correction('remove', {document: 'another', report: 'S/2031/8'}));
	close();
	const again = openOwn(folder).corrections;
	expect(again.ofDocument(source.hash)).toEqual([first, second]);
	expect(again.ofReport('S/2031/8')).toMatchObject([{change: 'remove', document: 'another'}]);
	expect(again.remove(first.id)).toEqual(first);
	expect(again.remove(first.id)).toBeUndefined();
	expect(again.ofReport(symbol)).toEqual([second]);
	expect(again.restore(first)).toEqual(first);
	expect(again.restore(first)).toEqual(first);
	expect(again.ofReport(symbol)).toEqual([first, second]);
});

test('those saved with a report are added once, as often as they are given, and outlive it', () => {
	const {reports, corrections} = openOwn();
	const given = [correction({kind: 'asks'}), correction({kind: 'holds'}), correction({kind: 'asks'})];
	reports.save({report, source, corrections: given});
	const kept = corrections.ofDocument(source.hash);
	expect(kept).toMatchObject(given);
	expect(reports.save({report, source, corrections: given})).toMatchObject({state: 'unchanged'});
	expect(corrections.ofDocument(source.hash)).toEqual(kept);
	reports.save({report: reportOf(['It is open.']), source, corrections: [...given, correction('split')]});
	expect(corrections.ofDocument(source.hash)).toMatchObject([...given, {change: 'split'}]);
	reports.remove(symbol);
	expect(corrections.ofReport(symbol)).toHaveLength(4);
});

test.each([
	[{from: -1}, '-1 to 11 is no part of a paragraph'],
	[{to: 3}, '4 to 3 is no part of a paragraph'],
	[{to: 5.5}, '4 to 5.5 is no part of a paragraph'],
	[{change: undefined as unknown as null}, 'the change of the correction is no JSON'],
])('one with %j is refused, with the report it came with', (more, message) => {
	const {reports, corrections} = openOwn();
	const wrong = correction('confirm', more);
	expect(errorOf(() => corrections.add(wrong))).toMatchObject({code: 'invalid', message});
	expect(errorOf(() => reports.save({report, source, corrections: [wrong]}))).toMatchObject({code: 'invalid'});
	expect([reports.list(), corrections.ofReport(symbol)]).toEqual([[], []]);
});
