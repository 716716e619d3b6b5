import fc from 'fast-check';
import {expect} from 'vitest';
import {memberState, memberStates, withArticle} from '../../../../source/importing/language/lexicon/states.ts';
import {textDocument} from '../documents.ts';
import {foundWhole} from '../found-whole.ts';
import {head} from './lines.ts';

/** A member as a report may print one; whoever leads is the first. */
export type Delegate = {readonly state: string; readonly name: string; readonly title: string};

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
	'de los Ríos',
	'wa Njoroge',
	'ould Sidi',
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

/** Any delegation of three to fifteen. */
export const delegates = fc
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

/** The forms of a member in running text or on a line, each by what it looks like. */
export const inText: Readonly<Record<string, Form>> = {
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

/** Forms whose entries are as clear where their lines break. */
export const inBrackets = [
	'Ambassador Name (State)',
	'Name, Title (State), Head of Mission',
	'State (Ambassador Name, head of the mission)',
	'State (Name, Title)',
].flatMap((name) => inText[name] ?? []);

/** A report that lists its delegation in an annex. */
export const inAnnex = (list: string) =>
	`1. It left.\n\n2. It returned.\n\nAnnex II\n\nComposition of the mission\n\n${list}`;

/** Expects that every member is read, with what its form states of it, and that no text is lost. */
export function expectWhole(text: string, all: readonly Delegate[], {hasTitle, hasRole}: Omit<Form, 'print'>): void {
	const {members} = foundWhole(textDocument(`${head}${text}`));
	expect(members.map(({country, name}) => `${memberState(country)}: ${name}`)).toEqual(
		all.map(({state, name}) => `${memberState(state)}: ${name}`),
	);
	expect(hasTitle ? members.map(({title}) => title) : []).toEqual(hasTitle ? all.map(({title}) => title) : []);
	expect(hasRole ? members.map((member) => member.role === 'member') : []).toEqual(
		hasRole ? all.map((_, at) => at > 0) : [],
	);
}

/** A text whose lines break at a width. */
export const wrapped = (text: string, width: number) =>
	text.replaceAll(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n').trimEnd();
