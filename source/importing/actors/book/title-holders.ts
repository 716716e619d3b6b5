import {addTo} from '../../../briefing/report-index.ts';
import {memberState} from '../../language/lexicon/states.ts';
import type {BookActor} from './book-actor.ts';
import {keyOf, type Title, titleOf} from './names.ts';

/** Where the reading of a report is: offsets in its whole text, and the country a heading gives. */
type Here = {readonly paragraph: number; readonly at: number; readonly country?: string | undefined};

/** Whom a title alone means, and whether nobody else can be meant; "nobody" where several could be, or only others hold it. */
type Held = {readonly actor: BookActor; readonly sure: boolean} | 'nobody';

type Holding = {readonly actor: BookActor; readonly title: Title};

/** Further back than this many who hold offices with the same noun, nobody is meant by the noun alone. */
const farthest = 300;

/**
 * Those who hold offices in a report.
 * @param country the country or region it is about: where it is one state, that is whose offices they are
 */
export function titleHolders(country: string | undefined) {
	const titles = new Map<BookActor, Title[]>();
	const byTitle = new Map<string, Holding[]>();
	const byWord = new Map<string, Holding[]>();
	// The holders of offices with a noun in the order they are named; most are named more than once.
	const named = new Map<string, {readonly actor: BookActor; readonly at: number}[]>();
	const ahead: {readonly actor: BookActor; readonly at: number}[] = [];
	const homes = new Map<BookActor, string | undefined>();
	const home = country === undefined ? undefined : memberState(country);
	let here: Here | undefined;
	let sorted = true;
	let latest: {readonly actor: BookActor; readonly at: number} | undefined;

	const touch = (actor: BookActor, at: number) => {
		for (const head of new Set(titles.get(actor)?.map((title) => title.head))) {
			addTo(named, head, {actor, at});
		}

		if (!homes.has(actor)) {
			homes.set(actor, here?.country ?? home);
		}
	};

	const passMentions = () => {
		if (!sorted) {
			ahead.sort((a, b) => b.at - a.at);
			sorted = true;
		}

		const at = here?.at ?? Number.POSITIVE_INFINITY;
		for (let last = ahead.at(-1); last && last.at <= at; last = ahead.at(-1)) {
			touch(last.actor, last.at);
			latest = last;
			ahead.pop();
		}
	};

	const place = ({actor, title}: Holding, wanted: Title): 'fits' | 'elsewhere' | undefined => {
		const hasWords = [...wanted.words].every((word) => title.words.has(word));
		// The President of the Security Council is not "the President".
		if (title.words.has('security') && title.words.has('council') && !wanted.words.has('council')) {
			return undefined;
		}

		// Nor is "its president", in small letters.
		if (title.head === 'president' && title.isSmall && !wanted.isSmall) {
			return undefined;
		}

		if (title.head !== wanted.head || title.rank !== wanted.rank || !hasWords) {
			return undefined;
		}

		const state = title.state ?? (homes.has(actor) ? homes.get(actor) : home);
		const isOpen = wanted.state === undefined && (state === undefined || here?.country === undefined);
		return isOpen || state === (wanted.state ?? here?.country) ? 'fits' : 'elsewhere';
	};

	const holds = (actor: BookActor, wanted: Title, isPlain: boolean) =>
		(titles.get(actor) ?? []).some(
			(title) => (!isPlain || title.words.size === wanted.words.size) && place({actor, title}, wanted) === 'fits',
		);

	const lastNamed = (head: string, from: number): BookActor[] => {
		const all = named.get(head) ?? [];
		const end = here === undefined ? all.length : 1 + all.findLastIndex(({at}) => at <= (here?.at ?? 0));
		const mentions = all.slice(Math.max(0, end - farthest), end).filter(({at}) => at >= from);
		return [...new Set(mentions.toReversed().map(({actor}) => actor))];
	};

	return {
		/** Enters a title that somebody holds; a phrase that is none is left out. */
		hold: (actor: BookActor, phrase: string) => {
			const title = titleOf(phrase);
			if (title && !titles.get(actor)?.some((other) => keyOf(other) === keyOf(title) && other.state === title.state)) {
				addTo(titles, actor, title);
				addTo(byTitle, keyOf(title), {actor, title});
				for (const word of title.words) {
					addTo(byWord, `${title.head} ${word}`, {actor, title});
				}
			}
		},
		/** Notes that the text names somebody there, before or after where the reading is. */
		mention: (actor: BookActor, at: number) => {
			ahead.push({actor, at});
			sorted = false;
		},
		/** Begins a paragraph: where it starts in the whole text, and the country that a heading gives it. */
		beginParagraph: (start: number, ofHeading: string | undefined) => {
			here = {paragraph: start, at: start, country: ofHeading};
		},
		/** Takes the reading on to an offset in the paragraph. */
		readTo: (at: number) => {
			here = here && {...here, at: here.paragraph + at};
			passMentions();
		},
		/** Notes that the paragraph means somebody by a title, at an offset in it. */
		pass: (actor: BookActor, at: number) => {
			const place = (here?.paragraph ?? 0) + at;
			latest = latest && latest.at > place ? latest : {actor, at: place};
		},
		/** Ends the reading: nothing stands nearest any more. */
		endReading: () => {
			here = undefined;
			passMentions();
		},
		/** Notes that somebody is named where the reading is. */
		touch: (actor: BookActor) => {
			touch(actor, here?.at ?? 0);
		},
		/** Whom a phrase means, where it is a title that somebody holds. */
		whose: (phrase: string): Held | undefined => {
			const wanted = titleOf(phrase);
			if (wanted === undefined) {
				return undefined;
			}

			const plain = byTitle.get(keyOf(wanted)) ?? [];
			// Of a State there is one President; that of its Senate is another.
			const wide =
				wanted.state === undefined
					? [...wanted.words]
							.map((word) => byWord.get(`${wanted.head} ${word}`) ?? [])
							.reduce((least, list) => (list.length < least.length ? list : least))
					: plain;
			const fits = (holding: Holding) => place(holding, wanted) === 'fits';
			// The President of a country is "the President" before that of a house is.
			const isPlain = plain.some(fits);
			const [first, ...others] = new Set((isPlain ? plain : wide).filter(fits).map(({actor}) => actor));
			if (first === undefined) {
				return wide.some((holding) => place(holding, wanted) === 'elsewhere') ? 'nobody' : undefined;
			}

			const near = here === undefined ? [] : lastNamed(wanted.head, here.paragraph);
			const nearest =
				near.find((actor) => holds(actor, wanted, true)) ?? near.find((actor) => holds(actor, wanted, false));
			if (nearest) {
				const isAlone = !near.some((actor) => actor !== nearest && holds(actor, wanted, isPlain));
				return {actor: nearest, sure: isAlone};
			}

			const named = here === undefined ? [] : lastNamed(wanted.head, 0);
			const before = named.find((actor) => holds(actor, wanted, isPlain));
			if (before) {
				return {actor: before, sure: others.length === 0};
			}

			return others.length > 0 ? 'nobody' : {actor: first, sure: home !== undefined || wanted.state !== undefined};
		},
		/** Whether the paragraph has named somebody who holds a title. */
		isHeldHere: (phrase: string): boolean => {
			const wanted = titleOf(phrase);
			return (
				wanted !== undefined && lastNamed(wanted.head, here?.paragraph ?? 0).some((actor) => holds(actor, wanted, true))
			);
		},
		/** Whoever the paragraph named last, by name or by a title, between an offset in it and where the reading is. */
		lastPersonHere: (from = 0): BookActor | undefined =>
			latest && latest.at >= (here?.paragraph ?? 0) + from ? latest.actor : undefined,
		/** Whoever the text named last by name, between an offset and where the reading is. */
		lastPerson: (from: number): BookActor | undefined => (latest && latest.at >= from ? latest.actor : undefined),
		/** The country that somebody's office is of, or whose headings they are named under first. */
		homeOf: (actor: BookActor) => titles.get(actor)?.find(({state}) => state !== undefined)?.state ?? homes.get(actor),
		/** The country of the heading that the reading is under. */
		country: () => here?.country,
		/** Those of whom no more is told than the office, by what they are entered as. */
		unnamed: new Map<string, BookActor>(),
	};
}
