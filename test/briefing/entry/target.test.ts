import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {keyOf, type Target, targetOf, viewOf} from '../../../source/briefing/entry/target.ts';

describe('what was kept by its key is read again, and stands in its view', () => {
	test.each<[string, Target, string | undefined]>([
		['member:Côte d’Ivoire: the north', {kind: 'member', id: 'Côte d’Ivoire: the north'}, 'delegation'],
		['statement:s3.1', {kind: 'statement', id: 's3.1'}, 'issues'],
		['actor:mnla', {kind: 'actor', id: 'mnla'}, 'issues'],
		['figure:f-1', {kind: 'figure', id: 'f-1'}, 'deployment'],
		['meeting:m-1', {kind: 'meeting', id: 'm-1'}, 'programme'],
		['meeting:own:1', {kind: 'meeting', id: 'own:1'}, 'programme'],
		['question:q-1', {kind: 'question', id: 'q-1'}, 'positions'],
		['term:3', {kind: 'term', id: '3'}, 'terms'],
		['paragraph:I.6', {kind: 'paragraph', id: 'I.6'}, 'text'],
		['brief:meeting:m-1', {kind: 'brief', on: {kind: 'meeting', id: 'm-1'}}, 'programme'],
		['brief:meeting:own:1', {kind: 'brief', on: {kind: 'meeting', id: 'own:1'}}, 'programme'],
		['brief:actors:mnla', {kind: 'brief', on: {kind: 'actors', ids: ['mnla']}}, 'issues'],
		['brief:actors:mnla+hcua', {kind: 'brief', on: {kind: 'actors', ids: ['mnla', 'hcua']}}, 'issues'],
		['note:12', {kind: 'note', id: 12}, undefined],
		['notes:', {kind: 'notes'}, undefined],
		['marks:', {kind: 'marks'}, undefined],
		['running-text:', {kind: 'running-text'}, 'text'],
		['correction:4', {kind: 'correction', id: 4}, undefined],
		['elsewhere:mnla', {kind: 'elsewhere', actor: 'mnla'}, 'issues'],
		[
			'other-report:S/2014/173\nstatement:s-1',
			{kind: 'other-report', report: 'S/2014/173', entry: {kind: 'statement', id: 's-1'}},
			undefined,
		],
	])('%j', (key, target, view) => {
		expect(targetOf(key)).toEqual(target);
		expect(keyOf(target)).toBe(key);
		expect(viewOf(target)).toBe(view);
	});
});

test.each([
	'',
	'statement',
	'gossip:1',
	'toString:1',
	'unknown:gossip:1',
	'note:first',
	'note:',
	'note:007',
	'marks:all',
	'running-text:1',
	'brief:m-1',
	'notes:m-1',
	'other-report:S/2014/173',
	'other-report:S/2014/173\ngossip:1',
])('%j is no key', (key) => {
	expect(targetOf(key)).toBeUndefined();
});

test('whatever key is read, the same is written again', () => {
	const kind = fc.constantFrom(
		'statement',
		'member',
		'brief',
		'note',
		'notes',
		'marks',
		'correction',
		'elsewhere',
		'other-report',
	);
	const id = fc.oneof(
		fc.string(),
		fc.integer().map(String),
		fc.tuple(fc.constantFrom('meeting:', 'actors:', 'S/2014/173\nterm:'), fc.string()).map((parts) => parts.join('')),
	);
	fc.assert(
		fc.property(kind, id, (named, text) => {
			const key = `${named}:${text}`;
			const target = targetOf(key);
			expect(target === undefined ? key : keyOf(target)).toBe(key);
		}),
	);
});
