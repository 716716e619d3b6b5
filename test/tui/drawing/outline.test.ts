import {describe, expect, test} from 'vitest';
import {line} from '../../../source/tui/drawing/line.ts';
import {type Entry, heading, item, reveal, rowsOf} from '../../../source/tui/drawing/outline.ts';

const draw = () => line('');
const leaf = (key: string) => item({key, draw});
const group = (key: string, children: readonly Entry[], startsOpen = false) =>
	item({key, draw, startsOpen, children: () => children});

const entries = [
	heading('top', draw),
	group('north', [group('signatories', [leaf('s1'), leaf('s2')]), leaf('s3')], true),
	group('government', [leaf('s4')]),
	leaf('s5'),
];
const shown = (folds: Parameters<typeof rowsOf>[1] = {}) => rowsOf(entries, folds).map(({entry}) => entry.key);

describe('the rows of an outline', () => {
	test('are those whose groups start unfolded', () => {
		expect(shown()).toEqual(['top', 'north', 'signatories', 's3', 'government', 's5']);
	});

	test('follow what the reader folds and unfolds', () => {
		expect(shown({north: 'closed'})).toEqual(['top', 'north', 'government', 's5']);
		expect(shown({signatories: 'open', government: 'open'})).toEqual([
			'top',
			'north',
			'signatories',
			's1',
			's2',
			's3',
			'government',
			's4',
			's5',
		]);
	});

	test('keep a fold inside a fold until it shows again', () => {
		expect(shown({north: 'closed', signatories: 'open'})).not.toContain('s1');
	});

	test('know their depth, their parent and whether they fold', () => {
		const rows = rowsOf(entries, {signatories: 'open'});
		expect(rows.map(({entry, depth, parent, fold}) => [entry.key, depth, rows[parent]?.entry.key, fold])).toEqual([
			['top', 0, undefined, undefined],
			['north', 0, undefined, 'open'],
			['signatories', 1, 'north', 'open'],
			['s1', 2, 'signatories', undefined],
			['s2', 2, 'signatories', undefined],
			['s3', 1, 'north', undefined],
			['government', 0, undefined, 'closed'],
			['s5', 0, undefined, undefined],
		]);
	});

	test('take no fold for one that is no group', () => {
		expect(shown({s5: 'open', nothing: 'closed'})).toEqual(shown());
	});
});

describe('to reveal an entry', () => {
	test('unfolds every group above it, and no other', () => {
		expect(reveal(entries, 's2')).toEqual({north: 'open', signatories: 'open'});
		expect(shown({north: 'closed', ...reveal(entries, 's2')})).toContain('s2');
		expect(shown({...reveal(entries, 's2')})).not.toContain('s4');
	});

	test('changes nothing for an entry that is not there', () => {
		expect(reveal(entries, 'nothing')).toBeUndefined();
	});
});

test('what lies below a closed group is not even made', () => {
	let made = 0;
	const lazy = item({
		key: 'lazy',
		draw,
		children: () => {
			made += 1;
			return [];
		},
	});
	rowsOf([lazy], {});
	expect(made).toBe(0);
	rowsOf([lazy], {lazy: 'open'});
	expect(made).toBe(1);
});
