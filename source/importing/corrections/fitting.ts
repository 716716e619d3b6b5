import {paragraphSign} from '../../briefing/entry/citation.ts';
import type {Report} from '../../report/model.ts';
import {type SameWords, sameWords} from './same-words.ts';
import {type CorrectionStep, isOfType, parseStep, type TextSpan} from './step.ts';
import {type WordsAt, whichFigure, wordsOfSpan} from './words-at.ts';

/**
 * A correction as the library keeps it: the change, and the place of what it is about as it was found, whatever else is corrected
 * of it. What is added has the place where it is to stand, and a part of a split statement that of its own words. Its offsets are
 * those of the copy of the report it was made in, so that the paragraph's text there is kept with it: empty where it is not known.
 */
export type PlacedStep = TextSpan & {
	readonly paragraph: string;
	/** The hash of that copy. */
	readonly document: string;
	readonly text: string;
	readonly change: unknown;
};

/** A correction in the copy that is read: its offsets, and those of its change, are those of this copy. */
export type Fitting<Made> = {readonly made: Made; readonly change: CorrectionStep; readonly place: WordsAt};

/** A correction that does not fit the copy that is read, what it is to do where this program knows that, and why, in words. */
export type Misfit<Made> = {readonly made: Made; readonly change: CorrectionStep | undefined; readonly why: string};

/**
 * Finds the place of a correction in a copy of its report, by the words it is about.
 * @param texts of the paragraphs of the copy, by their numbers
 * @param document the hash of the copy
 */
export function fittingIn<Made extends PlacedStep>(
	made: Made,
	{issues}: Report,
	texts: ReadonlyMap<string, string>,
	document: string,
): Fitting<Made> | Misfit<Made> {
	const {paragraph, from, to} = made;
	const change = parseStep(made.change);
	const text = texts.get(paragraph);
	const sign = paragraphSign(paragraph);
	if (change === undefined) {
		return {made, change, why: 'this program knows no such correction'};
	}

	if (isOfType(change, 'actor')) {
		return {made, change, place: {paragraph, from, to, which: change.which}};
	}

	if (text === undefined) {
		return {made, change, why: `this copy has no ${sign}`};
	}

	if ('issue' in change && !issues.some(({id}) => id === change.issue)) {
		return {made, change, why: 'its issue is none of this copy'};
	}

	if (made.text === '' && made.document !== document) {
		return {made, change, why: 'it was made in another copy, whose words were not kept then'};
	}

	const find = sameWords(made.text === '' ? text : made.text, text);
	const span = find({from, to});
	const moved = span && movedTo(change, find, text);
	if (span === undefined || moved === undefined || wordsOfSpan(text, span) === undefined) {
		return {made, change, why: `its words are not in ${sign} of this copy`};
	}

	// Who says some words is told by what leads to them: in a copy that has it otherwise, nobody has reviewed that yet.
	const vouches = change.type === 'speaker' || (change.type === 'confirm' && change.which !== whichFigure);
	if (vouches && made.text !== '' && leadTo(made.text, from) !== leadTo(text, span.from)) {
		return {made, change, why: `in ${sign} of this copy something else leads to its words`};
	}

	return {made, change: moved, place: {paragraph, ...span, ...(change.which && {which: change.which})}};
}

/** The letters of a sentence before words in it, which begin where their first space ends. */
function leadTo(text: string, from: number): string {
	const before = text.slice(0, from) + (/^\s+/.exec(text.slice(from))?.[0] ?? '');
	const start = [...before.matchAll(/[.!?]["”’)\]]?\s+/gu)].at(-1);
	return before
		.slice(start === undefined ? 0 : start.index + start[0].length)
		.normalize('NFKD')
		.replace(/[^\p{L}]/gu, '')
		.toLowerCase();
}

/** The two parts of a split, or fewer where they are no parts. */
export function partsAt(text: string, {first, second}: {readonly first: TextSpan; readonly second: TextSpan}) {
	const parts = [first, second].flatMap((part) => wordsOfSpan(text, part) ?? []);
	return first.to <= second.from ? parts : [];
}

/** A change with its own words in another copy; `undefined` where they are not there. */
function movedTo(change: CorrectionStep, find: SameWords, text: string): CorrectionStep | undefined {
	if (change.type === 'span') {
		const span = find(change);
		return span && wordsOfSpan(text, span) && {...change, ...span};
	}

	if (change.type === 'split') {
		const [first, second] = [find(change.first), find(change.second)];
		return first && second && partsAt(text, {first, second}).length === 2 ? {...change, first, second} : undefined;
	}

	return change;
}
