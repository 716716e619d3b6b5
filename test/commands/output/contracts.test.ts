import {cpSync} from 'node:fs';
import {join} from 'node:path';
import {Ajv2020} from 'ajv/dist/2020.js';
import * as v from 'valibot';
import {beforeAll, expect, test} from 'vitest';
import {contracts} from '../../../source/commands/output/contracts.ts';
import {openLibrary} from '../../../source/library/open-library.ts';
import {reportInput, reportText} from '../../fixtures.ts';
import {harbourReport} from '../../importing/invented/harbour.ts';
import {makePdf} from '../../importing/invented/make-documents.ts';
import {ownFolder} from '../../library/own-library.ts';
import {commandLine, folder, maliFile, writeReport} from '../command-line.ts';
import {inventedFile} from '../documents.ts';
import {fillWithNotes} from '../notes/kept-notes.ts';

const paragraphs = [
	'The Harbour Authority asked that the quays be cleared before the rains, and feared delays.',
	'The Authority had 40 pilots.',
];
const first = inventedFile('contract-first.txt', {
	symbol: 'S/2031/40',
	paragraphs,
	terms: ['To press for cleared quays.'],
});
const longer = inventedFile('contract-longer.txt', {
	symbol: 'S/2031/40',
	paragraphs: [...paragraphs, 'The mayor agreed.'],
});
const raised = inventedFile('contract-raised.txt', {
	symbol: 'S/2031/41',
	country: 'Ardovia',
	paragraphs: [
		'The mission urged the Harbour Authority to clear the old quays before winter.',
		'Schools had reopened.',
		'Wells had been dug.',
		'The Harbour Authority promised that the old quays would be cleared before winter.',
	],
});
const {statements} = reportInput;
const unsure = writeReport(
	'contract-unsure.json',
	reportText({symbol: 'S/2031/60', statements: statements.map((one) => ({...one, unreviewed: true}))}),
);
const page = writeReport(
	'contract-page.txt',
	'Add to list\n\nReport of the Security Council mission to Arcadia, 3 to 5 May 2010 (S/2010/99)\n\n1. The mission left New York.',
);

/** What is printed for each contract: of the invented report, of the bundled one, of imported ones, under a lens and without. */
const asked: Readonly<Record<string, readonly string[]>> = {
	delegation: ['delegation', 'delegation --actor ffa', 'delegation MALI', 'delegation aurelia'],
	issues: ['issues', 'issues --actor ffa', 'issues MALI --actor MNLA', 'issues aurelia'],
	deployment: ['deployment', 'deployment MALI', 'deployment aurelia'],
	programme: [
		'programme',
		'programme --at 2031-05-04T09:30',
		'programme MALI --at 2014-02-03T11:40 --actor keita',
		'programme aurelia',
	],
	positions: ['positions', 'positions MALI'],
	'positions --matrix': ['positions --matrix', 'positions MALI --matrix'],
	terms: ['terms', 'terms MALI --actor MINUSMA', 'terms S/2031/40'],
	text: ['text', 'text MALI', 'text aurelia'],
	actors: ['actors', 'actors MALI --actor keita', 'actors aurelia'],
	brief: [
		'brief government',
		'brief --actor ffa --actor hmu',
		'brief keita --report MALI',
		'brief government --report MALI',
		'brief harbour --report S/2031/41',
	],
	now: ['now --at 2031-05-04T09:30', 'now --at 2014-02-03T11:40 --report MALI'],
	search: ['search talks', 'search quays', 'search islands', 'search keita --report MALI'],
	notes: ['notes'],
	statements: ['statements harbour authority', 'statements ffa'],
	export: ['export', 'export --report MALI', 'export --report aurelia'],
	import: [`import ${unsure}`, `import ${longer}`, `import ${first}`, `import ${first} ${unsure}`, `import ${page}`],
	'import --audit': [`import --audit ${first}`],
	library: ['library'],
	'library show': ['library show S/2031/40', 'library show S/2031/40 S/2031/60'],
	'library remove': ['library remove S/2031/40 --yes'],
	backup: [`backup ${join(folder, 'contract.backup')} --force`],
	restore: [`restore ${join(folder, 'contract-prepared', 'library.sqlite')} --yes`],
	schema: ['schema'],
	'mission-brief': ['', '--actor ffa', 'MALI', 'aurelia'],
};

const prepared = join(folder, 'contract-prepared');

// What a reader has by now: imported reports, notes, meetings, and a note and a correction of what is gone.
beforeAll(async () => {
	const harbour = writeReport('contract-harbour.pdf', await makePdf(harbourReport));
	expect((await commandLine(['import', first, raised, unsure, harbour, '--data', prepared])).code).toBe(0);
	const library = openLibrary(prepared, {now: () => new Date(0).toISOString(), warn: () => {}});
	fillWithNotes(library);
	const call = {date: '2031-05-04', start: '09:15', end: '09:45', title: 'A call', with: []};
	library.ownMeetings.add({report: 'S/2031/7', ...call});
	library.notes.add({report: 'S/2031/40', target: {kind: 'paragraph', id: '9'}, text: 'Of what is gone'});
	const unfit = {
		report: 'S/2031/40',
		document: 'another',
		paragraph: '9',
		text: 'Words that are nowhere',
		from: 0,
		to: 5,
	};
	library.corrections.addAll([{...unfit, change: {type: 'remove'}}]);
	library.close();
});

test.each(contracts.map(({of, ...contract}) => [of, contract] as const))(
	'%s prints what the help and its JSON Schema say, and nothing else',
	async (of, {value: schema, as}) => {
		const data = ownFolder();
		cpSync(prepared, data, {recursive: true});
		const seen = new Set<string>();
		const printed = await commandLine(['schema', ...of.split(' ')]);
		expect(printed).toMatchObject({code: 0, stderr: ''});
		const validate = new Ajv2020({allErrors: true, strict: true, formats: {'date-time': true}}).compile(
			JSON.parse(printed.stdout),
		);
		for (const line of asked[of] ?? []) {
			// The path may hold a space itself.
			const args = line.split(' ').flatMap((word) => (word === '' ? [] : word === 'MALI' ? maliFile : word));
			const {code, stdout, stderr} = await commandLine([...args, '--json', '--data', data]);
			expect([code, stderr.includes('fault')]).toEqual([0, false]);
			const value: unknown = JSON.parse(stdout);
			expect({
				line,
				wrong: v.safeParse(schema, value).issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`),
			}).toEqual({
				line,
				wrong: undefined,
			});
			validate(value);
			expect({line, wrong: validate.errors}).toEqual({line, wrong: null});
			for (const path of pathsIn(value)) {
				seen.add(path);
			}
		}

		// A key that is nowhere printed would not be held against anything. What is like another has that one's parts.
		expect(as === undefined ? pathsOf(schema).filter((path) => !seen.has(path)) : []).toEqual([]);
	},
);

/** Parts of a brief that hold the same records as what they may raise. */
const points = new Set(['council', 'said', 'councilRest']);

// The paths of keys, whatever list they are in: `positions.holders.actor`.
function pathsIn(value: unknown, before = ''): string[] {
	if (Array.isArray(value)) {
		return value.flatMap((item) => pathsIn(item, before));
	}

	return typeof value !== 'object' || value === null
		? []
		: Object.entries(value).flatMap(([key, inner]) => {
				const path = before + (points.has(before + key) ? 'theyMayRaise' : key);
				return [before + key, path, ...pathsIn(inner, `${path}.`)];
			});
}

type Schema = v.GenericSchema & {
	readonly entries?: Readonly<Record<string, Schema>>;
	readonly item?: Schema;
	readonly wrapped?: Schema;
	readonly options?: readonly (Schema | string)[];
};

// What has a title is told elsewhere.
function pathsOf(schema: Schema, before = ''): readonly string[] {
	const {entries, item, wrapped, options = []} = schema;
	const inner = [item ?? [], wrapped ?? [], options.filter((option) => typeof option === 'object')].flat();
	return entries === undefined
		? inner.filter((one) => v.getTitle(one) === undefined).flatMap((one) => pathsOf(one, before))
		: Object.entries(entries).flatMap(([key, field]) => [
				before + key,
				...(v.getTitle(field) === undefined ? pathsOf(field, `${before}${key}.`) : []),
			]);
}
