import {describe, expect, test} from 'vitest';
import {nameOfTarget} from '../../../source/briefing/entry/name.ts';
import {keyOf, type Target} from '../../../source/briefing/entry/target.ts';
import {indexReport} from '../../../source/briefing/report-index.ts';
import {harbour} from '../../tui/harbour.ts';

const index = indexReport(harbour);

describe('an entry is called', () => {
	test.each<[Target, string]>([
		[{kind: 'member', id: 'Ada Quist'}, 'Ada Quist, Redland'],
		[{kind: 'statement', id: 'neutral'}, 'Talks on neutral ground'],
		[{kind: 'actor', id: 'reds'}, 'RM · Red Movement'],
		[{kind: 'actor', id: 'bystander'}, 'Bystander'],
		[{kind: 'figure', id: 'now'}, 'Guards at work'],
		[{kind: 'meeting', id: 'union-lunch'}, 'Union, lunch'],
		[{kind: 'question', id: 'venue'}, 'What about venue?'],
		[{kind: 'term', id: '2'}, 'Term 2: Ask about the port'],
		[{kind: 'paragraph', id: '3'}, '¶3 Paragraph 3'],
		[{kind: 'paragraph', id: 'II'}, '¶II Paragraph II'],
		[{kind: 'brief', on: {kind: 'meeting', id: 'audience'}}, 'Brief: Minister, audience'],
		[{kind: 'brief', on: {kind: 'actors', ids: ['reds', 'blues']}}, 'Brief: RM, BF'],
	])('%j: %s', (target, name) => {
		expect(nameOfTarget(index, target)).toBe(name);
	});
});

describe('what the report has not any more is called by its kind', () => {
	test.each<[string, Target]>([
		['member gone', {kind: 'member', id: 'gone'}],
		['statement gone', {kind: 'statement', id: 'gone'}],
		['actor gone', {kind: 'actor', id: 'gone'}],
		['figure gone', {kind: 'figure', id: 'gone'}],
		['meeting gone', {kind: 'meeting', id: 'gone'}],
		['question gone', {kind: 'question', id: 'gone'}],
		['term gone', {kind: 'term', id: 'gone'}],
		['paragraph gone', {kind: 'paragraph', id: 'gone'}],
		['brief meeting:gone', {kind: 'brief', on: {kind: 'meeting', id: 'gone'}}],
		['brief actors:gone+lost', {kind: 'brief', on: {kind: 'actors', ids: ['gone', 'lost']}}],
		['gossip s-1', {kind: 'unknown', key: 'gossip:s-1'}],
	])('%s', (name, target) => {
		expect(nameOfTarget(index, target)).toBe(`${name}, which is not in the report any more`);
	});
});

test('no two things that a reader can write on have the same name and kind', () => {
	const targets: Target[] = [
		...harbour.statements.map(({id}) => ({kind: 'statement', id}) as const),
		...harbour.terms.map(({number}) => ({kind: 'term', id: String(number)}) as const),
		...harbour.paragraphs.map(({number}) => ({kind: 'paragraph', id: number}) as const),
	];
	const names = targets.map((target) => `${target.kind} ${nameOfTarget(index, target)}`);
	expect(new Set(names).size).toBe(new Set(targets.map(keyOf)).size);
});

test("a meeting of the reader's own that was removed is called so", () => {
	expect(nameOfTarget(index, {kind: 'meeting', id: 'own:7'})).toBe('a meeting of yours that was removed');
});

test('what an import found, and is not there any more, is named by its paragraph', () => {
	expect(nameOfTarget(index, {kind: 'statement', id: 's12-7201c2'})).toBe(
		'a statement of ¶12, which is not in the report any more',
	);
});
