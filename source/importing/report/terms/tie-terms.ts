import {countsOf} from '../../../briefing/report-index.ts';
import {subjectWords} from '../../../briefing/subjects/subject-words.ts';
import type {Report} from '../../../report/model.ts';
import {stated} from '../../../report/stated.ts';
import {deadlineOf} from '../../figures/deadlines.ts';
import {memberState} from '../../language/lexicon/states.ts';
import type {Structure} from '../../model/structure.ts';
import type {NumberedText} from '../numbered-text.ts';
import {answeredTerms} from './answers.ts';

/** What the ties of a term are made from: whom each term addresses, what is said, where, and who is in which room. */
type Tying = {
	readonly addressees: readonly (readonly string[])[];
	readonly statements: Report['statements'];
	readonly meetings: Report['meetings'];
	readonly actors: Report['actors'];
	readonly country: string | undefined;
};

/**
 * The terms of reference, with what the program worked out of them: to whom each is directed, the statements that answer it, their
 * issues, and the meetings with those to whom it is directed or who said most of what answers it. A term to which nothing is tied is untied: that does not mean nothing answers it.
 */
export function tieTerms({terms}: Structure, {paragraphs, terms: places}: NumberedText, tying: Tying): Report['terms'] {
	const {addressees, statements, meetings, actors, country} = tying;
	const known = new Set(paragraphs.map(({number}) => number));
	const answered = answeredTerms(terms, statements, paragraphs, country);
	const council = new Set(actors.filter(({kind}) => kind === 'Security Council').map(({id}) => id));
	const backings = terms.map(({text}, at) => ({text, addressees: addressees[at] ?? []}));
	const backed = statements.map((statement) =>
		statement.actors.some((id) => council.has(id)) ? backedTerm(backings, statement) : undefined,
	);
	const taken = new Set<number>();
	let highest = 0;
	return terms.flatMap(({number: printed, text}, at) => {
		if (text.trim() === '') {
			return [];
		}

		// A second list goes on where the first ends, as numbers are unique.
		const number = taken.has(printed) ? highest + 1 : printed;
		taken.add(number);
		highest = Math.max(highest, number);
		const paragraph = places[at];
		const answers = statements.filter((_, which) => (backed[which] ?? answered[which]) === at);
		const to = addressees[at] ?? [];
		const toOffices = officesOf(actors, to, memberState(country ?? '') !== undefined);
		const {due, dueText} = deadlineOf({kind: 'asks', verb: '', text}, undefined);
		const speaking = mainSpeakers(answers).filter((actor) => !council.has(actor));
		return {
			number,
			text: text.trim(),
			issues: [...new Set(answers.map(({issue}) => issue))],
			addressees: [...to],
			statements: answers.map(({id}) => id),
			meetings: meetings.filter((meeting) => isTied(meeting, [...to, ...toOffices], speaking)).map(({id}) => id),
			...stated({due: dueText === undefined ? due : undefined}),
			...(answers.length === 0 ? {untied: true} : {}),
			...(answers.length === 0 && to.length === 0 ? {} : {inferred: true}),
			...(paragraph === undefined || !known.has(paragraph) ? {} : {paragraph}),
		};
	});
}

// A dinner is no place to go through the terms, unless it says so.
const social = /\b(?:dinner|lunch|reception|cocktails?|breakfast)\b/iu;
const working = /\b(?:working|meeting|briefing|talks|discussions?)\b/iu;

function isTied(
	{title, with: room}: Report['meetings'][number],
	addressees: readonly string[],
	speaking: readonly string[],
): boolean {
	const isSocial = social.test(title) && !working.test(title);
	return room.some((actor) => speaking.includes(actor) || (addressees.includes(actor) && !isSocial));
}

/**
 * The ids of those who hold an office of a State whose Government a term addresses; of a report on that State alone, where they are not known
 * as of its Government.
 */
function officesOf(actors: Report['actors'], addressees: readonly string[], isOnOne: boolean): string[] {
	const states = actors.flatMap(({id, name}) => {
		const state = addressees.includes(id) ? /^Government (of .+)$/u.exec(name)?.[1] : undefined;
		return state === undefined ? [] : [` ${state}`];
	});
	return actors
		.filter(({kind, partOf}) => kind === 'government' && !(isOnOne && partOf.length > 0))
		.filter(({name, aliases}) => [name, ...aliases].some((form) => states.some((state) => form.endsWith(state))))
		.map(({id}) => id);
}

/** Those who said a good part of what answers a term: more than one thing, and a third of all. */
function mainSpeakers(answers: Report['statements']): string[] {
	const counts = countsOf(answers.flatMap(({actors}) => actors));
	return [...counts].filter(([, count]) => count > 1 && 3 * count >= answers.length).map(([actor]) => actor);
}

/** A term that backs, praises or thanks somebody by its first words, and whom. */
type Backing = {readonly text: string; readonly addressees: readonly string[]};

const backs =
	/^\W*(?:to )?(?:(?:reaffirm|reiterate|express|convey|extend|offer|acknowledge|renew)\b[^;]*?\b(?:support|gratitude|appreciation|solidarity|thanks)\b|(?:commend|thank|applaud|praise|pay tribute|congratulate)\b)/iu;
const backing =
	/^(?:(?:strongly |also |further |highly )*(?:commend|applaud|prais|thank|congratulat|pay|paid|salut)|(?:express|reaffirm|reiterat|convey|extend)\w*$)/iu;

/**
 * The index of the term that a statement of the Council answers by what it does: it backs, praises or thanks those whom a term does; of
 * several such terms the one with most words of it. What it says of them besides is on any subject.
 */
export function backedTerm(
	terms: readonly Backing[],
	{kind, verb, text, about, unreviewed}: Report['statements'][number],
): number | undefined {
	if (kind !== 'supports' || unreviewed === true || !backing.test(verb)) {
		return undefined;
	}

	const words = new Set(subjectWords(text));
	const candidates = terms.flatMap((term, at) =>
		backs.test(term.text) && term.addressees.some((id) => about.includes(id))
			? [{at, shared: new Set(subjectWords(term.text).filter((word) => words.has(word))).size}]
			: [],
	);
	const most = Math.max(...candidates.map(({shared}) => shared));
	const [best, ...others] = candidates.filter(({shared}) => shared === most);
	return others.length === 0 ? best?.at : undefined;
}
