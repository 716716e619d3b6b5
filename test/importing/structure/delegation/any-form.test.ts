import fc from 'fast-check';
import {expect, test} from 'vitest';
import {capitalized} from '../../../../source/briefing/wording.ts';
import {memberStates} from '../../../../source/importing/language/lexicon/state-list.ts';
import {memberState, withArticle} from '../../../../source/importing/language/lexicon/states.ts';

import {textDocument} from '../documents.ts';
import {foundWhole} from '../found-whole.ts';
import {head} from './lines.ts';

/** A member as a report may print one; whoever leads is the first. */
type Delegate = {readonly state: string; readonly name: string; readonly title: string};

/** How a list prints a member: what it must read of it beside the state and the name. */
type Form = {
	readonly print: (delegate: Delegate, leads: boolean) => string;
	readonly hasTitle: boolean;
	readonly hasRole: boolean;
};

const states = memberStates.flatMap(({names}) => names.filter((name) => /^\p{Lu}.{3}/u.test(name)));
const first = [
	'Awa',
	'Jordan',
	'Luc',
	'Kofi',
	'Ann Mary',
	'José',
	'Karel J.',
	'Ngo Thi',
	'Abdul-Karim',
	'Zoë',
	'Édith',
];
const last = [
	'Deby',
	'Roy-Petit',
	'van der Lee',
	"O'Neil",
	'de la Cruz',
	'Al-Amin',
	'Øst',
	'Mc Kay',
	'Şahin',
	'Lindqvist',
];
const titles = [
	'Permanent Representative',
	'Deputy Permanent Representative',
	'Political Coordinator',
	'Minister Counsellor',
	'Minister Plenipotentiary',
	'Counsellor',
	'First Secretary',
	'Chargé d’affaires',
];

const delegates = fc
	.uniqueArray(fc.constantFrom(...states), {minLength: 3, maxLength: 15})
	.chain((some) =>
		fc.tuple(
			...some.map((state, at) =>
				fc
					.tuple(fc.constantFrom(...first), fc.constantFrom(...last), fc.constantFrom(...titles))
					.map(([given, family, title]) => ({state, name: `${given} ${family}${'abcdefghijklmno'[at]}`, title})),
			),
		),
	);

const role = (leads: boolean, words: string) => (leads ? words : '');

const inText: Readonly<Record<string, Form>> = {
	'Ambassador Name (State)': {
		print: ({state, name}) => `Ambassador ${name} (${state})`,
		...{hasTitle: false, hasRole: false},
	},
	'H.E. Mr. Name (State)': {print: ({state, name}) => `H.E. Mr. ${name} (${state})`, hasTitle: false, hasRole: false},
	'Name, Title (State), Head of Mission': {
		print: ({state, name, title}, leads) => `${name}, ${title} (${state})${role(leads, ', Head of Mission')}`,
		...{hasTitle: true, hasRole: true},
	},
	'Ambassador Name, Title (State — Head of Mission)': {
		print: ({state, name, title}, leads) =>
			`Ambassador ${name}, ${title} (${state}${role(leads, ' — Head of Mission')})`,
		...{hasTitle: true, hasRole: true},
	},
	'Name (Title), State': {
		print: ({state, name, title}) => `${name} (${title}), ${state}`,
		hasTitle: true,
		hasRole: false,
	},
	'Name, Title, State': {
		print: ({state, name, title}) => `${name}, ${title}, ${state}`,
		hasTitle: true,
		hasRole: false,
	},
	'State: Ambassador Name': {print: ({state, name}) => `${state}: Ambassador ${name}`, hasTitle: false, hasRole: false},
	'State: Name, Title': {
		print: ({state, name, title}) => `${state}: Mr. ${name}, ${title}`,
		hasTitle: true,
		hasRole: false,
	},
	'State (Ambassador Name, head of the mission)': {
		print: ({state, name}, leads) => `${state} (Ambassador ${name}${role(leads, ', head of the mission')})`,
		...{hasTitle: false, hasRole: true},
	},
	'State (Name, Title)': {
		print: ({state, name, title}) => `${state} (${name}, ${title})`,
		hasTitle: true,
		hasRole: false,
	},
	'Name, Title of State to the United Nations': {
		print: ({state, name, title}) => `${name}, ${title} of ${withArticle(state)} to the United Nations`,
		...{hasTitle: true, hasRole: false},
	},
	'the Title of State, Name': {
		print: ({state, name, title}, leads) =>
			`the ${title} of ${withArticle(state)}, Ms. ${name}${role(leads, ' (co-lead)')}`,
		...{hasTitle: true, hasRole: true},
	},
	'State, represented by Name, Title': {
		print: ({state, name, title}) => `${state}, represented by Ms. ${name}, ${title}`,
		...{hasTitle: true, hasRole: false},
	},
	'Name of State': {print: ({state, name}) => `${name} of ${withArticle(state)}`, hasTitle: false, hasRole: false},
};

const leadsIn = [
	'The Council sent a mission, which was composed of',
	'The mission comprised',
	'The members of the Council participating in the mission were',
	'The delegation of the Council consisted of',
	'The mission, which left on 3 May, included',
];
const signs = ['; ', ', '];

const inAnnex = (list: string) => `1. It left.\n\n2. It returned.\n\nAnnex II\n\nComposition of the mission\n\n${list}`;

function expectWhole(text: string, all: readonly Delegate[], {hasTitle, hasRole}: Omit<Form, 'print'>): void {
	const {members} = foundWhole(textDocument(`${head}${text}`));
	expect(members.map(({country, name}) => `${memberState(country)}: ${name}`)).toEqual(
		all.map(({state, name}) => `${memberState(state)}: ${name}`),
	);
	expect(hasTitle ? members.map(({title}) => title) : []).toEqual(hasTitle ? all.map(({title}) => title) : []);
	expect(hasRole ? members.map((member) => member.role === 'member') : []).toEqual(
		hasRole ? all.map((_, at) => at > 0) : [],
	);
}

const wrapped = (text: string, width: number) =>
	text.replaceAll(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n').trimEnd();

test.each(Object.entries(inText))('any delegation in running text is read whole: %s', (_, form) => {
	fc.assert(
		fc.property(
			delegates,
			fc.constantFrom(...leadsIn),
			fc.constantFrom(...signs),
			fc.integer({min: 70, max: 120}),
			(all, lead, sign, width) => {
				const printed = all.map((delegate, at) => form.print(delegate, at === 0));
				const list = `${printed.slice(0, -1).join(sign)}${sign}and ${printed.at(-1)}`;
				const text = `1. ${lead} ${list}.\n\n2. The mission met with the Prime Minister.\n\n3. It left.`;
				expectWhole(wrapped(text, width).replaceAll(/\n(?=\d\. )/g, '\n\n'), all, form);
			},
		),
		{numRuns: 40},
	);
});

test.each(Object.entries(inText))('any delegation with a line for each member is read whole: %s', (_, form) => {
	fc.assert(
		fc.property(
			delegates,
			fc.constantFrom('', '• ', '— ', 'a', '1'),
			fc.constantFrom('\n', '\n\n'),
			fc.constantFrom('', ';'),
			fc.constantFrom(':', ': 1', ':*'),
			fc.boolean(),
			(all, bullet, gap, end, colon, isAnnex) => {
				const list = all
					.map((delegate, at) => {
						const label = bullet === 'a' ? `(${'abcdefghijklmno'[at]}) ` : bullet === '1' ? `${at + 1}. ` : bullet;
						return `${label}${capitalized(form.print(delegate, at === 0))}${at === all.length - 1 ? (end === '' ? '' : '.') : end}`;
					})
					.join(gap);
				expectWhole(
					isAnnex
						? inAnnex(list)
						: `1. The mission was composed as follows${colon}\n\n${list}\n\n2. The mission met with the Prime Minister.\n\n3. It left.`,
					all,
					form,
				);
			},
		),
		{numRuns: 60},
	);
});

const columns: Readonly<Record<string, (delegate: Delegate) => string>> = {
	Country: ({state}) => state,
	Name: ({name}) => name,
	Title: ({title}) => title,
};

test('any delegation in a table is read whole, whatever the order of its columns', () => {
	fc.assert(
		fc.property(
			delegates,
			fc.shuffledSubarray(Object.keys(columns), {minLength: 3}),
			fc.constantFrom('tabs', 'spaces', 'a line for each cell'),
			fc.boolean(),
			fc.boolean(),
			(all, order, kind, hasHead, isAnnex) => {
				const rows = [
					...(hasHead ? [order] : []),
					...all.map((delegate) => order.map((title) => columns[title]?.(delegate) ?? '')),
				];
				const widths = order.map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)) + 3);
				const lines = rows.map((row) =>
					kind === 'spaces'
						? row
								.map((cell, at) => cell.padEnd(widths[at] ?? 0))
								.join('')
								.trimEnd()
						: row.join(kind === 'tabs' ? '\t' : '\n'),
				);
				expectWhole(
					isAnnex
						? inAnnex(lines.join('\n'))
						: `1. The mission was composed as follows:\n\n${lines.join('\n')}\n\n2. The mission met with the Prime Minister.\n\n3. It left.`,
					all,
					{hasTitle: true, hasRole: false},
				);
			},
		),
		{numRuns: 150},
	);
});

test('any delegation whose states a converter took first, all of a column, is read whole', () => {
	fc.assert(
		fc.property(delegates, fc.boolean(), (all, isInBrackets) => {
			const persons = all.map(({name, title}) => (isInBrackets ? `(${name}, ${title})` : `${name}, ${title}`));
			const list = [...all.map(({state}) => state), ...persons].join('\n');
			expectWhole(
				`1. The mission was composed as follows:\n\n${list}\n\n2. The mission met with the Prime Minister.\n\n3. It left.`,
				all,
				{hasTitle: true, hasRole: false},
			);
		}),
	);
});

/** Forms whose entries are as clear where their lines break. */
const inBrackets = [
	'Ambassador Name (State)',
	'Name, Title (State), Head of Mission',
	'State (Ambassador Name, head of the mission)',
	'State (Name, Title)',
].flatMap((name) => inText[name] ?? []);

test('an entry that goes on over several lines is read whole', () => {
	fc.assert(
		fc.property(
			delegates,
			fc.constantFrom(...inBrackets),
			fc.constantFrom('\n', '\n\n'),
			fc.integer({min: 36, max: 60}),
			fc.constantFrom('', '     '),
			(all, form, gap, width, indent) => {
				const list = all
					.map((delegate, at) => wrapped(form.print(delegate, at === 0), width).replaceAll('\n', `\n${indent}`))
					.join(gap);
				expectWhole(
					`1. The mission was composed as follows:\n\n${list}\n\n2. The mission met with the Prime Minister.\n\n3. It left.`,
					all,
					form,
				);
			},
		),
		{numRuns: 200},
	);
});

test('a table whose cells go on over several lines is read whole', () => {
	fc.assert(
		fc.property(delegates, fc.constantFrom('\n', '\n\n'), fc.integer({min: 22, max: 40}), (all, gap, width) => {
			const rows = all.map(({state, name, title}) => {
				const cells = [state, name, title].map((cell) => wrapped(cell, width).split('\n'));
				const height = Math.max(...cells.map(({length}) => length));
				return Array.from({length: height}, (_, line) =>
					cells
						.map((cell) => (cell[line] ?? '').padEnd(width + 4))
						.join('')
						.trimEnd(),
				).join('\n');
			});
			expectWhole(
				`1. The mission was composed as follows:\n\n${rows.join(gap)}\n\n2. The mission met with the Prime Minister.\n\n3. It left.`,
				all,
				{hasTitle: true, hasRole: false},
			);
		}),
		{numRuns: 200},
	);
});

test('gaps within the names of states and offices lose no member', () => {
	fc.assert(
		fc.property(
			delegates,
			fc.infiniteStream(fc.integer({min: 2, max: 9})),
			fc.constantFrom(...inBrackets),
			(all, places, form) => {
				const gapped = (word: string) => {
					const at = places.next().value;
					return word.length > at + 1 && /^\p{L}+$/u.test(word.slice(at - 1, at + 1))
						? `${word.slice(0, at)} ${word.slice(at)}`
						: word;
				};
				const list = all.map((delegate, at) =>
					form.print({...delegate, state: gapped(delegate.state), title: gapped(delegate.title)}, at === 0),
				);
				expectWhole(
					`1. The mission was composed as follows:\n\n${list.join('\n')}\n\n2. The mission met with the Prime Minister.\n\n3. It left.`,
					all,
					form,
				);
			},
		),
		{numRuns: 200},
	);
});

test('a footnote on any member stands at that member', () => {
	fc.assert(
		fc.property(
			delegates,
			fc.constantFrom(...inBrackets),
			fc.constantFrom('*', '¹', '[1]'),
			fc.nat(),
			(all, form, mark, at) => {
				const list = all.map(
					(delegate, index) => form.print(delegate, index === 0) + (index === at % all.length ? mark : ''),
				);
				const note = `${mark === '*' ? mark : '¹'} Joined the mission on 4 May.`;
				const {members} = foundWhole(
					textDocument(
						`${head}1. The mission was composed as follows:\n\n${list.join('\n')}\n\n${note}\n\n2. The mission met with the Prime Minister.\n\n3. It left.`,
					),
				);
				expect(members.map(({footnote}) => footnote)).toEqual(
					all.map((_, index) => (index === at % all.length ? 'Joined the mission on 4 May.' : undefined)),
				);
			},
		),
	);
});
