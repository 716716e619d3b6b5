import {isPartOfName, statesTogether} from '../../language/lexicon/states.ts';
import type {Member} from '../../model/structure.ts';
import {endsSentence, isOpenEnded, looksLikeHeading, startsLow} from '../lines/line-kinds.ts';
import {cellsOf, type Segment, shortLine} from '../lines/segments.ts';
import {isLeading, roleOf} from './member.ts';
import {openingOf} from './openings.ts';

/** The segments of a paragraph around the list of the delegation that it introduces. */
export type AroundMembers = {
	readonly before: readonly Segment[];
	readonly entries: readonly Segment[];
	readonly after: readonly Segment[];
};

const introduces =
	/\b(?:compos|compris|consist|includ|members?|participa|delegation|as follows|following|led by|headed by|took part)/i;
// Those whom a mission met are listed in the same forms.
const others =
	/\b(?:met|meetings?|interlocutors|received by|briefed by|partners|countries|objectives?|aims?|purposes?|tasks)\b[^.]*$/i;
const sentenceVerb =
	/\b(?:was|were|is|are|had|has|joined|could|did|took|accompanied|participated|left|travelled|traveled|replaced|represented)\b/;
const verbNext = /^\s+(?:(?:was|were|had|has|could|did)\s|joined\b|took\b|regretted\b|participated\b)/;
/** `Counsellor, accompanied by Ana Roe` is no sentence. */
const besideMember = /[,;]\s+(?:accompanied|replaced|represented)\s+by\b/g;
const listHeading =
	/^(?:[IVX]{1,4}\.\s+|[A-Z]\.\s+)?(?:list of |the )?(?:composition|members|delegation|participants|mission members)\b/i;
const columnHead =
	/^(?:country|(?:member )?states?|members?(?: states?)?|names?|(?:functional )?titles?|representatives?|functions?|positions?|roles?|delegations?)$/i;
const fewest = 2;
const mostBefore = 12;

/** Finds the list that follows a colon or stands under a heading of its own; nothing where there is none. */
export function takeMembers(segments: readonly Segment[], isSection: boolean): AroundMembers | undefined {
	const first = segments.findIndex(
		(segment, at) => isListStart(segments, at, isSection) && !isHeadOfStack(segments, at) && opens(segment),
	);
	if (first === -1) {
		return undefined;
	}

	const head = segments[first - 1];
	const start = head !== undefined && isGroupHead(head) ? first - 1 : first;

	const length = segments.slice(start + 1).findIndex((_, at) => isSentence(segments, start + 1 + at));
	const end = length === -1 ? segments.length : start + 1 + length;

	const [before, entries, after] = [segments.slice(0, start), segments.slice(start, end), segments.slice(end)];
	return entries.filter(opens).length < fewest ? undefined : {before, entries, after};
}

function opens(segment: Segment): boolean {
	const {text} = segment;
	return !isColumnHead(segment) && (openingOf(text) !== undefined || (text.length < 60 && isPartOfName(text)));
}

function isListStart(segments: readonly Segment[], at: number, isSection: boolean): boolean {
	const above = segments[at - 1];
	// `Head of mission` may stand between.
	const previous = above !== undefined && isGroupHead(above) && at > 1 ? segments[at - 2] : above;
	if (previous === undefined) {
		return isSection;
	}

	// Entries that name the state last may begin a line before the one that opens.
	const lead = [segments[at - 2], previous].map((segment) => segment?.text.slice(-shortLine) ?? '').join(' ');
	return (
		isColumnHead(previous) ||
		isHeadOfStack(segments, at - 1) ||
		isListHeading(previous) ||
		(/[:：]$/.test(previous.text) && introduces.test(lead) && !others.test(lead)) ||
		(isSection && at <= mostBefore && segments.slice(0, at).every(({text}) => text.length < 80 || endsSentence(text)))
	);
}

/** Whether a line heads the columns of a list of the delegation: `Country  Name  Title`. */
export function isColumnHead(segment: Segment): boolean {
	if (segment.text.length > shortLine) {
		return false;
	}

	const cells = cellsOf(segment).map(({text}) => text);
	// Some converters leave one space between columns.
	const names = cells.length > 1 ? cells : segment.text.split(' ');
	return names.length > 1 && names.every((name) => columnHead.test(name));
}

/** Whether a line is one of those that head columns whose cells a converter set one below the other. */
export function isHeadOfStack(segments: readonly Segment[], at: number): boolean {
	const isHead = (segment: Segment | undefined) => segment !== undefined && columnHead.test(segment.text);
	return isHead(segments[at]) && (isHead(segments[at - 1]) || isHead(segments[at + 1]));
}

/** Whether a line heads the list of the delegation. */
export function isListHeading(segment: Segment): boolean {
	return looksLikeHeading(segment) && segment.text.length < 120 && listHeading.test(segment.text);
}

/** Whether a sentence about the delegation begins there: the list is over. */
function isSentence(segments: readonly Segment[], at: number): boolean {
	const segment = segments[at];
	if (segment === undefined) {
		return false;
	}

	// A footnote may have a letter for its mark.
	if (startsLow(segment.text)) {
		return /^[a-z]\s+\p{Lu}/u.test(segment.text) && !isOpenEnded(segments[at - 1]?.text ?? '');
	}

	if (/^(?:\*{1,3}|[¹²³])\s*\p{Lu}/u.test(segment.text) || tellsOfStates(segment)) {
		return true;
	}

	const words = [segment, ...segments.slice(at + 1, at + 3).filter(({gap}) => !gap)]
		.map(({text}) => text)
		.join(' ')
		.slice(0, shortLine);
	const isLong = words.split(/\s+/).length >= 5;
	return (
		isLong &&
		sentenceVerb.test(words.replaceAll(besideMember, '')) &&
		(segment.gap || /^(?:The|A|An|In|On|At|During|Mr|Ms)\b/.test(segment.text)) &&
		!/\(/.test(words.slice(0, 50)) &&
		!startsWithPerson(segment)
	);
}

/** Whether a sentence with states as its subject begins there: `Chad and Togo were unable to take part`. */
function tellsOfStates({text}: Segment): boolean {
	const head = text.slice(0, shortLine);
	const {length} = statesTogether(head);
	return length > 0 && verbNext.test(head.slice(length));
}

function startsWithPerson({text}: Segment): boolean {
	const opening = openingOf(text);
	// A state alone, or in a column of its own, begins no sentence either.
	return opening?.form === 'start' && (/^(?:$|\t|\s{2})/.test(opening.words) || /^[^.]{0,80}[,(]/.test(text));
}

const withColon = /^\p{Lu}[\p{L} ’'-]{2,60}:$/u;
const longestHead = 80;
const ofMembers =
	/^(?:the\s+)?(?:other\s+)?(?:members|participants|representatives|advis[eo]rs|observers)(?:\s+of\s+the\s+(?:mission|delegation))?$/i;

/** Whether a line heads some of the members and is none: `Members:`, `Head of mission`. */
function isGroupHead({text}: Pick<Segment, 'text'>): boolean {
	const words = text.slice(0, longestHead).replace(/:$/, '');
	return /^\p{Lu}/u.test(words) && text.length < longestHead && (ofMembers.test(words) || isLeading(words));
}

/** The lines of a list that are no members and head some; a role alone below a name is that member's. */
export function headsAmong(segments: readonly Segment[]): readonly Segment[] {
	return segments.filter((segment, at) => {
		const isMarked = withColon.test(segment.text) && openingOf(segment.text) === undefined;
		return isMarked || (isGroupHead(segment) && (at === 0 || ofMembers.test(segment.text)));
	});
}

/** Gives members the role that the line over them tells: who stands first under `Head of mission`, all under `Co-leaders`. */
export function withRoleOf(heads: readonly Segment[]) {
	const used = new Set<Segment>();
	return <T extends {readonly member: Member}>(listed: T): T => {
		const head = heads.findLast(({line}) => line < listed.member.line);
		const name = head?.text.replace(/:$/, '') ?? '';
		if (head === undefined || !isLeading(name) || (used.has(head) && !/s$/.test(name))) {
			return listed;
		}

		used.add(head);
		return {...listed, member: {...listed.member, role: roleOf(name)}};
	};
}
