import {expect, test} from 'vitest';
import type {Correction, CorrectionParts} from '../../../source/library/reader/corrections.ts';
import {errorOf, openOwn, report as symbol} from '../own-library.ts';
import {reportOf, source} from '../reports/some-reports.ts';

const correction = (change: CorrectionParts['change'], more: Partial<CorrectionParts> = {}): CorrectionParts => ({
	report: symbol,
	document: source.hash,
	paragraph: '1',
	text: 'The harbour is closed.',
	from: 4,
	to: 11,
	change,
	...more,
});

test('a correction is kept as it was given, is taken away, and comes back in its place', () => {
	const {folder, corrections, close} = openOwn();
	const [first, second] = corrections.addAll([
		correction({do: 'speaker', actors: ['ffa'], note: null}),
		correction('confirm'),
	]) as [Correction, Correction];
	corrections.addAll([correction('remove', {document: 'another', report: 'S/2031/8'})]);
	close();
	const again = openOwn(folder).corrections;
	expect(again.ofReport(symbol)).toEqual([first, second]);
	expect(again.ofReport('S/2031/8')).toMatchObject([{change: 'remove', document: 'another'}]);
	expect(again.removeAll([first.id, 99])).toEqual([first]);
	expect(again.removeAll([first.id])).toEqual([]);
	expect(again.ofReport(symbol)).toEqual([second]);
	expect(again.restoreAll([first])).toEqual([first]);
	expect(again.restoreAll([first])).toEqual([first]);
	expect(again.ofReport(symbol)).toEqual([first, second]);
});

test('those of a document are found under any symbol, and those of a report in any of its documents', () => {
	const {corrections} = openOwn();
	const [renamed, copied] = corrections.addAll([
		correction('confirm', {report: 'scan 0a1b2c3d'}),
		correction('confirm', {document: 'another copy'}),
	]);
	expect(corrections.ofReport(symbol, source.hash)).toEqual([renamed, copied]);
	expect(corrections.ofReport('scan 0a1b2c3d')).toEqual([renamed]);
	expect(corrections.ofReport('S/2031/9', 'a third')).toEqual([]);
});

test('those of a report stay when it is removed', () => {
	const {reports, corrections} = openOwn();
	reports.save({report: reportOf(['The harbour is closed.']), source});
	const made = corrections.addAll([correction('confirm')]);
	reports.remove(symbol);
	expect(corrections.ofReport(symbol)).toEqual(made);
});

test.each([
	[{from: -1}, '-1 to 11 is no part of a paragraph'],
	[{to: 3}, '4 to 3 is no part of a paragraph'],
	[{to: 5.5}, '4 to 5.5 is no part of a paragraph'],
	[{to: 23}, '4 to 23 is no part of a paragraph'],
	[{change: undefined as unknown as null}, 'the change of the correction is no JSON'],
])('one with %j is refused, and with it those beside it', (more, message) => {
	const {corrections} = openOwn();
	const [right, wrong] = [correction('confirm'), correction('confirm', more)];
	expect(errorOf(() => corrections.addAll([right, wrong]))).toMatchObject({code: 'invalid', message});
	expect(corrections.ofReport(symbol)).toEqual([]);
});
