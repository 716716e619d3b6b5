import type {Entries, EntryKind} from '../../entry/entries.ts';
import {readingText, type Source, sourcesText} from '../../entry/positions.ts';
import {termLabel, withMark} from '../../entry/term-text.ts';

/** What is to be known of a line: the program worked it out, or a rule found it that is unsure and nobody has reviewed that. */
export type Caveat = 'inferred' | 'unreviewed';

/**
 * How far a thing to raise, or one that they may raise, has come, and since what time by the mission's clocks, with the day where that is
 * not the meeting's.
 */
export type Tick = {readonly state: 'open'} | {readonly state: 'raised' | 'answered'; readonly at: string};

/** One line of a brief, and what stands below it. */
export type BriefLine = TermLine | StatementLine | QuestionLine | PositionLine | FigureLine | SentenceLine | NoteLine;

/** A term of reference to raise. */
export type TermLine = EntryLine<'term'> & {
	/** To whom it is addressed, in ever fewer words: `to AU, EU, ECOWAS`, `to EU +2`. */
	readonly addressees: readonly string[];
	/** Why it was chosen: `tied to this meeting`, `addressed to EU`. */
	readonly reasons: readonly string[];
};

/** A thing said, in this report or another. Its entry has the kind and the report's own verb. */
export type StatementLine = Line<'statement'> & {
	readonly target: StatementTarget;
	readonly entry: Entries['statement'];
	/** Whether it answers what it stands below. */
	readonly answers?: boolean;
	/** Whether they are the words of a group of theirs, and not their own. */
	readonly via: boolean;
	/** Where else the very same is said, by whom if by others. */
	readonly same: readonly Source[];
};

/** A question, with its positions below it. Its sources are those in the room who take one. */
export type QuestionLine = EntryLine<'question'>;

/** A position on a question, which it leads to, and who holds it. */
export type PositionLine = Line<'position'> & {
	readonly target: {readonly kind: 'question'; readonly id: string};
	readonly theirs: boolean;
};

/** A figure, and its value with when it holds: `5,910 of 11,200 troops, as of 3 Feb 2014`; empty where neither is stated. */
export type FigureLine = EntryLine<'figure'> & {readonly value: string};

/** A sentence of the brief's own. */
export type SentenceLine = Line<'sentence'> & {readonly target?: undefined};

/** A note of the reader's, which it leads to: on the line above it, or on all that the brief is on. */
export type NoteLine = Line<'note'> & {
	readonly target: {readonly kind: 'note'; readonly id: number};
	/** When the meeting was that it was written for, where that is another one: `Mon 3 Feb 11:30`. */
	readonly otherMeeting?: string;
};

type Line<Kind extends string> = {
	readonly kind: Kind;
	readonly text: string;
	/** Where it stands in the report; none for a sentence. */
	readonly sources: readonly Source[];
	readonly caveats: readonly Caveat[];
	readonly below: readonly BriefLine[];
	/** How far it has come with the reader, where it can be ticked. */
	readonly tick?: Tick;
};

/** Where a statement is: in this report, or in another that its symbol names. */
export type StatementTarget =
	| OnStatement
	| {readonly kind: 'other-report'; readonly report: string; readonly entry: OnStatement};

type OnStatement = {readonly kind: 'statement'; readonly id: string};

/** A line on an entry of the report, which it leads to. */
type EntryLine<Kind extends EntryKind> = Line<Kind> & {
	readonly target: {readonly kind: Kind; readonly id: string};
	readonly entry: Entries[Kind];
};

/** What leads a line in: the number of a term, the kind of a statement; nothing for any other. */
export function leadOf(line: BriefLine): string | undefined {
	if (line.kind === 'term') {
		return `Term ${termLabel(line.entry)}`;
	}

	return line.kind === 'statement' ? (line.answers ? 'they said' : line.entry.kind) : undefined;
}

/** The report's own verb, where a line is on a thing said. */
export function verbOf(line: BriefLine): string | undefined {
	return line.kind === 'statement' ? line.entry.verb : undefined;
}

/** What stands at the end of a line, in ever fewer words; nothing where that is empty. */
export function tailsOf(line: BriefLine): readonly string[] {
	switch (line.kind) {
		case 'term':
			return line.addressees;
		case 'note':
			return [line.otherMeeting === undefined ? 'your note' : `your note, ${line.otherMeeting}`];
		case 'question':
			return line.caveats.includes('inferred') ? [readingText(line.entry, 'sentence')] : [];
		default: {
			const tail = `${sourceText(line)}${line.caveats.includes('unreviewed') ? ', unreviewed' : ''}`;
			return tail === '' ? [] : [tail];
		}
	}
}

/** Why a term was chosen: `tied to this meeting; addressed to AU, EU; contested: When should …?` */
export function reasonText({reasons, caveats}: Pick<TermLine, 'reasons' | 'caveats'>): string {
	return withMark(reasons.join('; '), caveats.includes('inferred'));
}

// `EU ¶8`, a group's words as `through`; other statements of the same point follow as `cf.`
function sourceText(line: BriefLine): string {
	const sources = sourcesText(line.sources);
	switch (line.kind) {
		case 'statement': {
			const same = line.same.map((source) => sourcesText([source])).join(', ');
			return `${line.via ? 'through ' : ''}${sources}${same === '' ? '' : ` (cf. ${same})`}`;
		}

		case 'figure':
			return `${line.value} ${sources}`.trimStart();
		default:
			return sources;
	}
}
