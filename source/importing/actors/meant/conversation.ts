import {office} from '../../language/lexicon/offices.ts';
import type {Sentence} from '../../language/sentence.ts';
import type {Cue} from '../../statements/complements/cue.ts';
import type {Entry} from '../book/book.ts';

/** Who spoke last and who was met, for the pronouns of the next sentence. */
export type Conversation = {
	/** The speakers of the last statement or the subject of the last sentence. */
	last: readonly Entry[];
	lastExtent: 'all' | 'some';
	/** Whether it is a guess that it was they. */
	lastUnsure: boolean;
	/** Those who spoke before the last, in the same paragraph. */
	before: readonly Entry[];
	/** Those whom the paragraph last named together, of whom one may be the latter. */
	together: readonly Entry[];
	/** Those the last sentence names as met, visited or heard, where it names any. */
	met: readonly Entry[];
	person: Entry | undefined;
	group: readonly Entry[];
	/** Bodies the last sentence names by acronym. */
	named: readonly Entry[];
	/** What the list that is being read is said by. */
	listing: Saying | undefined;
};

/** Words that say something, in their sentence, and who says it. */
export type Saying = {readonly sentence: Sentence; readonly cue: Cue; readonly speakers: Speakers};

/** The speakers a phrase means. */
export type Speakers = {
	readonly entries: readonly Entry[];
	readonly extent: 'all' | 'some';
	/** Whether the text leaves open that others are meant. */
	readonly unsure?: boolean;
};

/** A conversation in which nobody has spoken. */
export function newConversation(): Conversation {
	return {
		last: [],
		lastExtent: 'all',
		lastUnsure: false,
		before: [],
		together: [],
		met: [],
		person: undefined,
		group: [],
		named: [],
		listing: undefined,
	};
}

/** Notes who spoke, for the pronouns that follow. */
export function spoke(talk: Conversation, {entries, extent, unsure = false}: Speakers): void {
	if (talk.last.some((entry) => !entries.includes(entry))) {
		talk.before = talk.last;
	}

	if (entries.length > 1) {
		talk.together = entries;
	}

	talk.last = entries;
	talk.lastExtent = extent;
	talk.lastUnsure = unsure;
	talk.met = [];
	const [only] = entries;
	if (entries.length === 1 && only && isPerson(only)) {
		talk.person = only;
	} else if (entries.length > 1 || (only && isGroup(only))) {
		talk.group = entries;
	}
}

/** Notes who was met, whom "they" and "he" may mean next. */
export function met(talk: Conversation, entries: readonly Entry[]): void {
	talk.met = entries;
	talk.together = entries.length > 1 ? entries : talk.together;
	const person = entries.findLast(isPerson);
	talk.person = person ?? talk.person;
}

export function isPerson(entry: Entry): boolean {
	return entry.person || office.test(headSingular(entry.name));
}

function headSingular(name: string): string {
	const before = /^[^,]*?(?=(?:,? (?:of|for|from|in|on|at|to|with)\b)|,|$)/.exec(name.toLowerCase())?.[0] ?? '';
	return before.split(' ').at(-1) ?? '';
}

export function isGroup(entry: Entry): boolean {
	return !isPerson(entry);
}
