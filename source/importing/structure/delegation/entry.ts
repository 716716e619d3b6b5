import type {Member, Person} from '../../model/structure.ts';

/** What a list says of one member. */
export type Entry = {
	country: string;
	name: string;
	/** The offices after the name or of the state; where there are none, the one before the name is the title. */
	readonly offices: string[];
	before: string;
	/** Addressed as `Mr.` or `Ms.`, who is no ambassador. */
	isPlain: boolean;
	role: Member['role'];
	assistedBy?: Person;
	isAbsent: boolean;
	/** The name is that of who came in the place of another. */
	isInstead: boolean;
	mark?: string | undefined;
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
