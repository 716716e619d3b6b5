import {globSync, readFileSync} from 'node:fs';
import {join, posix} from 'node:path';
import {describe, expect, test} from 'vitest';

const root = join(import.meta.dirname, '..');
const files = globSync('source/**/*.{ts,tsx,mjs}', {cwd: root}).map((path) => path.replaceAll('\\', '/'));
const folders = [...new Set(files.flatMap(foldersOf))].sort();

/** An import of one file by another. */
type Arrow = readonly [from: string, to: string];

const arrows: readonly Arrow[] = files.flatMap((file) =>
	Array.from(
		readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g),
		([, to = '']): Arrow => [file, posix.join(posix.dirname(file), to)],
	),
);

describe('imports', () => {
	test('go round in no circle, whichever file one begins with', () => {
		expect(circles(arrows)).toEqual([]);
	});

	test.each(folders)('between the rooms of %s run one way', (folder) => {
		expect(circles(arrowsBetweenRooms(arrows, folder))).toEqual([]);
	});

	test('that run both ways are found, a planted one in each kind of place', () => {
		const [[from, to] = ['', '']] = arrows.filter(([, target]) => target.startsWith('source/report/'));
		expect(circles([...arrows, [to, from]])).not.toEqual([]);

		const planted: Arrow = ['source/tui/state/planted.ts', 'source/tui/views/all-views.ts'];
		const back: Arrow = ['source/tui/views/all-views.ts', 'source/tui/state/other.ts'];
		expect(circles([planted, back])).toEqual([]);
		expect(circles(arrowsBetweenRooms([planted, back], 'source/tui'))).toEqual([['state/', 'views/']]);
	});
});

const map = readFileSync(join(root, 'source', 'README.md'), 'utf8');
const entries = map.split(/\n(?=\s*- )/);

test.each(folders)('the map of the house has %s', (folder) => {
	const [top = '', room, ...inner] = folder.split('/').slice(1);
	const path = room === undefined ? `\`${top}/\`` : `\`${top}/${room}/\``;
	expect(
		entries.filter((entry) => [path, ...inner.map((name) => `\`${name}/\``)].every((name) => entry.includes(name))),
	).not.toEqual([]);
});

test('the map of the house names only what is there', () => {
	const named = Array.from(map.matchAll(/`([\w/-]+(?:\/|\.ts))`/g), ([, path]) => `/${path}`);
	const there = globSync('source/**', {cwd: root}).flatMap((path) =>
		[path, `${path}/`].map((one) => one.replaceAll('\\', '/')),
	);
	expect(named).toContain('/tui/views/');
	expect(named.filter((path) => !there.some((one) => one.endsWith(path)))).toEqual([]);
});

function foldersOf(file: string): string[] {
	const folder = posix.dirname(file);
	return folder === 'source' ? [] : [folder, ...foldersOf(folder)];
}

/** The arrows between what stands in a folder: its rooms, which end in `/`, and its files. */
function arrowsBetweenRooms(all: readonly Arrow[], folder: string): Arrow[] {
	const roomOf = (file: string) => {
		const [first = '', ...rest] = posix.relative(folder, file).split('/');
		return rest.length === 0 ? first : `${first}/`;
	};
	return all
		.map(([from, to]): Arrow => [roomOf(from), roomOf(to)])
		.filter(([from, to]) => from !== to && from !== '../' && to !== '../');
}

/** The groups of places that each lead to all others of their group, by name. */
function circles(all: readonly Arrow[]): string[][] {
	const next = Map.groupBy(all, ([from]) => from);
	const reachable = new Map([...next.keys()].map((place) => [place, reachedFrom(place, next)]));
	const isBack = (place: string, other: string) => reachable.get(place)?.has(other) && reachable.get(other)?.has(place);
	const grouped = new Set<string>();
	return [...next.keys()].sort().flatMap((place) => {
		const group = [...next.keys()].filter((other) => isBack(place, other)).sort();
		if (group.length === 0 || grouped.has(place)) {
			return [];
		}

		group.forEach((other) => {
			grouped.add(other);
		});
		return [group];
	});
}

function reachedFrom(start: string, next: ReadonlyMap<string, readonly Arrow[]>): ReadonlySet<string> {
	const reached = new Set<string>();
	const pending = [start];
	for (let place = pending.pop(); place !== undefined; place = pending.pop()) {
		for (const [, to] of next.get(place) ?? []) {
			if (!reached.has(to)) {
				reached.add(to);
				pending.push(to);
			}
		}
	}

	return reached;
}
