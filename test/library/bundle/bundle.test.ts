import {gunzipSync, gzipSync} from 'node:zlib';
import {describe, expect, test} from 'vitest';
import {type Bundle, packBundle, unpackBundle} from '../../../source/library/bundle/bundle.ts';
import {errorOf} from '../own-library.ts';
import {reportOf, source} from '../reports/some-reports.ts';

const at = '2031-05-04T09:00:00.000Z';
const bundle: Bundle = {
	...{symbol: 'S/2031/7', title: 'Mission to the atolls', source, report: reportOf(['The harbour is closed.'])},
	corrections: [
		{document: source.hash, paragraph: '1', text: 'The harbour is closed.', from: 0, to: 3, change: null, created: at},
	],
	meetings: [{id: 'own:1', date: '2031-05-04', title: 'Tea', with: ['keita'], created: at, updated: at}],
	questions: [
		{
			...{id: 'own:1', question: 'Who closed it?', relation: 'differ', created: at, updated: at},
			positions: [{stance: 'They did', statements: [{id: 's-1', text: 'closed'}]}],
		},
	],
	notes: {
		notes: [{target: {kind: 'meeting', id: 'm-1'}, text: 'Ask\ntwice', created: at, updated: at}],
		marks: [{target: {kind: 'brief', on: {kind: 'actors', ids: ['ffa', 'keita']}}}],
		checks: [{target: {kind: 'term', id: '1'}, checklist: 'm-1', raised: at, answered: at}],
	},
};

/** The bytes of the bundle with other fields. */
function packedWith(change: Readonly<Record<string, unknown>>): Uint8Array {
	return gzipSync(JSON.stringify({...JSON.parse(gunzipSync(packBundle(bundle)).toString()), ...change}));
}

const refusal = (bytes: Uint8Array) => errorOf(() => unpackBundle(bytes, 'visit.mbrief'));

test('a bundle is read as it was written', () => {
	expect(unpackBundle(packBundle(bundle), 'visit.mbrief')).toEqual(bundle);
});

test('the checklist of a tick stands in the file as its meeting, as in every file that was exported', () => {
	const check = {target: 'term:1', meeting: 'm-1', raised: at, answered: at};
	expect(unpackBundle(packedWith({notes: {notes: [], marks: [], checks: [check]}}), 'a').notes?.checks).toEqual(
		bundle.notes?.checks,
	);
	expect(JSON.parse(gunzipSync(packBundle(bundle)).toString()).notes.checks).toEqual([check]);
});

test('what others wrote cannot move the cursor', () => {
	const [meeting] = bundle.meetings;
	const read = unpackBundle(packedWith({meetings: [{...meeting, title: '\u001B[31mTea\n\u202Eat five'}]}), 'a');
	expect(read.meetings[0]?.title).toBe('Tea at five');
});

describe('one line says why', () => {
	test.each([
		['an empty file', new Uint8Array(), 'is no bundle of mission-brief'],
		['something else', Buffer.from('%PDF-1.7'), 'is no bundle of mission-brief'],
		['another file of gzip', gzipSync('hello'), 'is no bundle of mission-brief'],
		['other JSON', gzipSync('{"format":"another"}'), 'is no bundle of mission-brief'],
		['a list', gzipSync('[]'), 'is no bundle of mission-brief'],
		['half of it', packBundle(bundle).subarray(0, 100), 'is damaged: ask for it once more'],
		['a wrong day', packedWith({meetings: [{...bundle.meetings[0], date: '2031-02-30'}]}), 'meetings.0.date is not'],
		['a wrong report', packedWith({report: {version: 1}}), 'the report in it: symbol: is missing'],
		['a field more', packedWith({more: 1}), 'more is not as it should be'],
		['more than a report holds', gzipSync(Buffer.alloc(129 * 2 ** 20, ' ')), 'over the 128 MiB'],
	])('of %s', (_, bytes, reason) => {
		const {code, message} = refusal(bytes);
		expect([code, message]).toEqual(['invalid', expect.stringMatching(/^visit\.mbrief: [^\n]+$/)]);
		expect(message).toContain(reason);
	});

	test('of a newer one, which is told apart', () => {
		expect(refusal(packedWith({version: 2, more: 1}))).toMatchObject({code: 'newer'});
	});

	test('of one with any byte changed', () => {
		const packed = packBundle(bundle);
		for (let byte = 10; byte < packed.length; byte += 37) {
			const changed = Buffer.from(packed);
			changed[byte] = (changed[byte] ?? 0) ^ 0x55;
			expect(refusal(changed).code).toBe('invalid');
		}
	});
});
