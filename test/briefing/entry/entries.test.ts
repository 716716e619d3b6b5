import {describe, expect, test} from 'vitest';
import {
	type Entries,
	type EntryKind,
	entryKinds,
	kindsOfEntry,
	readEntry,
} from '../../../source/briefing/entry/entries.ts';
import {heads, type KindOfEntry} from '../../../source/briefing/entry/kind.ts';
import {indexReport} from '../../../source/briefing/report-index.ts';
import {harbour} from '../../tui/harbour.ts';

const index = indexReport(harbour);

test('each head of find has one kind of entry, by which a hit in the library is told', () => {
	expect(kindsOfEntry.map((kind) => entryKinds[kind].find.head).toSorted()).toEqual(heads.toSorted());
});

describe.each(kindsOfEntry)('every %s', (kind) => {
	const ids = idsOf(kind);

	test('is there by its id', () => {
		expect(ids.length).toBeGreaterThan(0);
		expect(ids.map((id) => readEntry(index, {kind, id}, (of) => of.id))).toEqual(ids);
	});

	test('has a name, a title, and lines to be copied', () => {
		for (const id of ids) {
			expect(readEntry(index, {kind, id}, ({name}) => name)).toMatch(/\S/);
			expect(readEntry(index, {kind, id}, ({title}) => title)).toMatch(/\S/);
			expect(readEntry(index, {kind, id}, ({copy}) => copy)?.[0]).toMatch(/\S/);
		}
	});
});

function idsOf<Kind extends EntryKind>(kind: Kind): string[] {
	const {list, id}: KindOfEntry<Entries[Kind]> = entryKinds[kind];
	return list(harbour).map((entry) => id(entry));
}
