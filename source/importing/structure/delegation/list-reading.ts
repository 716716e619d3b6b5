import {memberState} from '../../language/lexicon/states.ts';
import type {Member} from '../../model/structure.ts';
import type {Atom} from './atom.ts';
import {assistantsOf, type Entry, isTold, isWhole, officesOfTwo} from './entry.ts';
import {endsStaff, firstsAhead, isOfOther, namesNobody, tiesOf} from './in-row.ts';
import {ofOthers, roleOf, titleOfStaff} from './words.ts';

/** In what order a list tells of a member: what begins an entry, and whether an office stands before that. */
export type Order = {readonly start: 'state' | 'name'; readonly isOfficeFirst: boolean};

/** What stands before a second member of a state. */
const alternate = /^alternates?$/i;

/** In UTF-16 code units: words beside a member that are longer are no title. */
const longestPart = 50;
/** No member has more offices and roles. */
const mostBetween = 20;

/** A list read in one order. */
export class ListReading {
	readonly entries: Entry[] = [];
	/** Of how many things in the list it makes nothing. */
	misfits = 0;
	/** How often what an entry lacked began a line, or stood behind a semicolon. */
	#crossed = 0;
	readonly #atoms: readonly Atom[];
	readonly #order: Order;
	#entry: Entry | undefined;
	/** The last entry whose name came before its state, though most do not. */
	#turned: Entry | undefined;
	/** Members of the state of the one before. */
	readonly #seconds = new Set<Entry>();
	/** With whom each came who is tied to another, by words or by an `and` alone: `Luc Roy (alternate: Ana Roe), Chad`. */
	readonly #firsts = new Map<Entry, Entry>();
	readonly #ofTwo = new Set<Entry>();
	/** Entries that came one after another with nothing to fill them, and those of them that wait: a converter took a column first. */
	#bare: Entry[] = [];
	#waiting: Entry[] = [];
	/** The office before an entry to come, and the role that the line over it gives: to the next alone, or to all. */
	#office: string | undefined;
	#role: Member['role'] = 'member';
	#isRoleOfAll = false;
	/** Words came after an entry that are none of its title, as of a sentence. */
	#isLeft = false;

	constructor(atoms: readonly Atom[], order: Order) {
		this.#atoms = atoms;
		this.#order = order;
		const taken: Atom[] = [];
		for (const [at, atom] of atoms.entries()) {
			if (!this.#isOfRole(atom, at)) {
				taken.push(atom);
				this.#take(atom, at);
			}
		}

		for (const entry of this.entries) {
			// Words that a row has apart may belong to the name: `Bolivia`, and in another line `(Plurinational State of)`.
			const names = entry.others.map((words) => `${entry.country} (${words})`);
			entry.country = names.find((name) => memberState(name) !== undefined) ?? entry.country;
		}

		this.#dropTorn(taken);
		this.misfits += this.entries.filter((entry) => !isTold(entry) && !entry.isOfStaff).length;
	}

	/** Whether words in brackets tell where a member led: a State does where that of the member is known, or comes right behind. */
	#isOfRole({kind, isFirst, isInBrackets}: Atom, at: number): boolean {
		const [before, after] = [this.#atoms[at - 1], this.#atoms[at + 1]];
		const known = kind === 'state' && after?.kind !== 'state' ? this.#entry?.country : this.#entry?.name;
		return isInBrackets && !isFirst && before?.kind === 'role' && Boolean(known);
	}

	/** Takes the name from an entry that has the state of another person: beside that one it stands in brackets, or alone in a row. */
	#dropTorn(taken: readonly Atom[]): void {
		const holders = new Map(this.entries.flatMap((entry) => entry.places.map((at) => [at, entry] as const)));
		for (const [one, other] of tiesOf(taken)) {
			const [holder, holderOfOther] = [holders.get(one.at), holders.get(other.at)];
			for (const entry of holder === holderOfOther ? [] : [holder, holderOfOther]) {
				if (entry !== undefined) {
					entry.name = '';
				}
			}
		}
	}

	get whole(): number {
		return this.entries.filter(isWhole).length;
	}

	get worth(): number {
		// A second member of a state may be the member of one that was not known.
		const states = new Set(this.entries.filter(isWhole).map(({country}) => country));
		// What belongs together stands together, but where the cells of a table stand one below the other.
		return states.size + (this.whole - states.size) / 4 - this.misfits - this.#crossed / 1000;
	}

	#take(atom: Atom, at: number): void {
		if (atom.kind === 'staff') {
			this.#beginStaff(atom.at);
			return;
		}

		if (this.#entry?.isOfStaff && !endsStaff(this.#atoms, at, this.#order.start)) {
			this.#entry.places.push(atom.at);
			return;
		}

		this.#entry = this.#entry?.isOfStaff ? undefined : this.#entry;
		const {start, isOfficeFirst} = this.#order;
		const entry = this.#entry;
		const next = this.#atoms[at + 1];
		const isBesideOther = atom.isLater === true || alternate.test(this.#atoms[at - 1]?.text ?? '');
		const isNameless = start === 'name' && (entry === undefined || isWhole(entry)) && namesNobody(this.#atoms, at);
		const isAhead = isOfficeFirst || (next?.kind === start && !next.isFirst);
		if (atom.kind === 'office' && atom.isFirst && isAhead) {
			this.#office = atom.text;
			this.#entry = undefined;
		} else if (atom.kind === 'office' && atom.isAhead && entry !== undefined && isWhole(entry)) {
			// `Military adviser: Ms. Ana Roe` below a member is a second one of that state.
			this.#office = atom.text;
		} else if (atom.kind === 'name' && atom.isInstead && entry !== undefined && entry.name !== '' && !this.#isLeft) {
			Object.assign(entry, {name: atom.text, before: atom.office ?? '', isAbsent: false, isInstead: true});
			entry.offices.length = 0;
		} else if (atom.kind === 'name' && isBesideOther && entry !== undefined && entry.name !== '') {
			this.#beginSecond(entry, atom);
		} else if (atom.kind === 'state' && entry !== undefined && entry.country === '' && start === 'state') {
			this.#put(entry, atom);
			this.#turned = entry;
		} else if (atom.kind === start || this.#isTurned(atom, at)) {
			this.#start(atom);
		} else if (atom.kind === 'name' || atom.kind === 'state') {
			this.#entry = isNameless && atom.kind === 'state' ? this.#begin() : entry;
			this.#fill(atom, at);
		} else if (isNameless) {
			this.#begin();
		} else if (entry === undefined || atom.isAhead || ofOthers.test(atom.text)) {
			this.#entry = atom.isAhead ? undefined : entry;
			this.#lead(atom);
		} else if (!alternate.test(atom.text)) {
			this.#add(entry, atom);
		}

		const told = this.#entry;
		if (told !== undefined && (atom.kind !== 'word' || !atom.isFirst)) {
			told.places.push(atom.at);
			told.mark ??= atom.mark;
		}
	}

	#start(atom: Atom): void {
		const first = this.#entry;
		const begun = this.#begin();
		this.#put(begun, atom);
		if (first !== undefined && atom.address === '') {
			this.#firsts.set(begun, first);
			this.#ofTwo.add(begun);
		}

		this.#bare.push(begun);
		this.#waiting = [];
	}

	/** Whether a name comes before its state in a list of states before their names: `Togo (Kofi Ayite) and Luc Roy of France`. */
	#isTurned({kind: own, isInBrackets}: Atom, at: number): boolean {
		if (own !== 'name' || this.#entry?.name === '') {
			return false;
		}

		const state = this.#atoms
			.slice(at + 1, at + 1 + mostBetween)
			.find(({kind}) => kind !== 'office' && kind !== 'role' && kind !== 'leg');
		const isTurned =
			state?.kind === 'state' && !state.isFirst && ((state.isInBrackets && !isInBrackets) || state.isTied === true);
		this.#crossed += isTurned ? 1 : 0;
		return isTurned;
	}

	#begin(country = ''): Entry {
		const offices = this.#office === undefined ? [] : [this.#office];
		this.misfits += this.#order.isOfficeFirst && offices.length === 0 ? 1 : 0;
		const nothing = {name: '', before: '', isPlain: false, isAbsent: false, isInstead: false, isOfStaff: false};
		const entry: Entry = {...nothing, country, role: this.#role, offices, legs: [], others: [], places: []};
		this.#role = this.#isRoleOfAll ? this.#role : 'member';
		this.#office = undefined;
		this.#isLeft = false;
		this.#entry = entry;
		this.entries.push(entry);
		return entry;
	}

	/** Another of a state, which may not be known yet. */
	#beginSecond(first: Entry, atom: Atom): Entry {
		const second = this.#begin(first.country);
		this.#put(second, atom);
		this.#firsts.set(second, first);
		return second;
	}

	/** All whom the rows from a place on name work for the mission, up to the next member. */
	#beginStaff(at: number): void {
		const staff = this.#begin();
		staff.isOfStaff = true;
		staff.places.push(at);
		this.#bare = [];
	}

	#put(entry: Entry, {kind, text, office = '', address = ''}: Atom): void {
		if (kind === 'name') {
			entry.name = text;
			entry.before = office;
			entry.isPlain = /^(?:Mr|Ms|Mrs|of)\b/.test(address);
		} else {
			const first = this.#firsts.get(entry);
			const [own, ofFirst] = first?.country === '' ? officesOfTwo(office) : [office, ''];
			entry.country = text;
			entry.offices.push(...(/^\p{Lu}/u.test(own) ? [own] : []));
			// Two names and an `and` are of one state where they have an office of two.
			if (first?.country === '' && (ofFirst !== '' || !this.#ofTwo.has(entry))) {
				Object.assign(first, {country: text, offices: [...first.offices, ...(ofFirst === '' ? [] : [ofFirst])]});
			}
		}
	}

	/** Gives an entry what it lacks; what begins as many lines as states came before goes to these in turn. */
	#fill(atom: Atom, at: number): void {
		const ahead = firstsAhead(this.#atoms, at, atom.kind, this.#order.start);
		this.#waiting = ahead > 1 && ahead === this.#bare.length ? this.#bare : this.#waiting;
		this.#bare = [];
		const entry = this.#waiting.shift() ?? this.#entry;
		const isFilled = entry === undefined || (atom.kind === 'name' ? entry.name : entry.country) !== '';
		if (entry !== undefined && !isFilled) {
			this.#put(entry, atom);
			this.#crossed += atom.isFirst ? 1 : 0;
			this.#entry = entry;
		} else if (entry !== undefined && isOfOther(this.#atoms, at)) {
			this.#beginStaff(atom.at);
		} else if (entry !== undefined && atom.kind === 'name' && entry !== this.#turned && this.#isAnother(atom, at)) {
			this.#seconds.add(this.#beginSecond(entry, atom));
		} else {
			this.misfits += 1;
			this.#entry = atom.isFirst ? undefined : entry;
		}
	}

	/** Whether a second member of the same state begins. */
	#isAnother({isFirst, address, isOfLine}: Atom, at: number): boolean {
		const before = this.#atoms[at - 1];
		const after = this.#atoms.slice(at + 1, at + mostBetween).find(({kind}) => kind !== 'leg');
		const isHeld = after?.kind === 'office' && (isFirst || before?.kind === 'office');
		return (
			address !== undefined || isHeld || (isFirst && isOfLine) || (before?.kind === 'office' && before.isAhead === true)
		);
	}

	/** What stands over the members: who leads. */
	#lead({kind, text, isFirst}: Atom): void {
		if (kind === 'role') {
			this.#role = roleOf(text) ?? 'member';
			this.#isRoleOfAll = /s$/.test(text);
		} else if (isFirst && ofOthers.test(text)) {
			this.#role = 'member';
			this.#isRoleOfAll = false;
		} else if (kind === 'office') {
			this.misfits += 1;
		}
	}

	#add(entry: Entry, {kind, text, isFirst, isInBrackets}: Atom): void {
		if (this.#seconds.has(entry) && titleOfStaff.test(text)) {
			Object.assign(entry, {country: '', name: '', isOfStaff: true});
		} else if (kind === 'role') {
			entry.role = roleOf(text) ?? entry.role;
		} else if (kind === 'help') {
			entry.assistedBy = assistantsOf(text);
		} else if (kind === 'leg') {
			entry.legs.push(text);
		} else if (kind === 'absent') {
			entry.isAbsent = true;
			this.#bare = [];
		} else if (
			kind === 'office' ||
			(text.length < longestPart &&
				!this.#isLeft &&
				isWhole(entry) &&
				!isFirst &&
				(isInBrackets || (entry.offices.length > 0 && /^\p{Lu}/u.test(text))))
		) {
			entry.offices.push(text);
		} else {
			this.#isLeft = true;
			entry.others.push(...(isInBrackets ? [text] : []));
		}
	}
}
