import type {Member, Person} from '../../model/structure.ts';
import {runsOf} from '../lines/segments.ts';
import {atomsOf} from './atoms.ts';

/** What a list says of one member. */
export type Entry = {
	country: string;
	name: string;
	/** The offices after the name or of the state; where there are none, the one before the name is the title. */
	readonly offices: string[];
	before: string;
	/** Addressed as `Mr.` or `Ms.`, who is no ambassador, or set apart from those whose office comes first: `and of Luc Roy (France)`. */
	isPlain: boolean;
	role: Member['role'];
	assistedBy?: Person;
	isAbsent: boolean;
	/** The name is that of who came in the place of another. */
	isInstead: boolean;
	/** It stands for those of a row who are no members, and for all whom the rows below it name up to the next State. */
	isOfStaff: boolean;
	mark?: string | undefined;
	/** Which part of the mission the member was on. */
	readonly legs: string[];
	/** Words in brackets that are no title. */
	readonly others: string[];
	/** Where what tells of it begins, piece by piece. */
	readonly places: number[];
};

/** Whether a state and a name are known. */
export function isWhole({country, name}: Entry): boolean {
	return country !== '' && name !== '';
}

/** Whether an entry tells of a member, or of a state whose member did not come. */
export function isTold(entry: Entry): boolean {
	return isWhole(entry) || (entry.country !== '' && entry.isAbsent);
}

/** Who assists a member, by the words behind `assisted by`. */
export function assistantsOf(help: string): Person {
	const persons = runsOf(atomsOf(help), (_, {kind}) => kind === 'name')
		.map(([first, ...others]) => ({first, title: others.map(({text}) => text).join(', ')}))
		.filter(({first}) => first?.kind === 'name');
	const titles = persons.map(({title}) => title);
	// `Ana Roe and Luc Roy, experts`: the plural is of both.
	const last = titles.at(-1) ?? '';
	const isShared = titles.slice(0, -1).every((title) => title === '') && (last === '' || last.endsWith('s'));
	return {
		name: persons.map(({first}) => first?.text).join(' and '),
		title: persons.length < 2 || isShared ? last : titles.map((title) => title || 'not stated').join('; '),
	};
}

/** An office in the plural, which is that of several, as one of them has it; nothing where it is in the singular. */
export function inSingular(office: string): string | undefined {
	return /(?:Ambassador|Representative|Counsell?or|Minister|Coordinator|Adviser|Expert)s$/.test(office)
		? office.slice(0, -1)
		: undefined;
}

/** The offices of the second and of the first of two whom one office names: `Counsellors`, `Envoy and Counsellor`. */
export function officesOfTwo(office: string): readonly [string, string] {
	const [first = '', second] = office.split(/\s+and\s+(?=\p{Lu})/u);
	const each = inSingular(office);
	return second === undefined ? [each ?? office, each ?? ''] : [second, first];
}
