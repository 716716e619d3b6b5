import {endsSentence} from './line-kinds.ts';
import type {Segment} from './segments.ts';

/** A note whose mark stands on a line of its own: the mark, and where the lines of the note end. */
export type LoneNote = {readonly mark: string; readonly end: number};

const lone = /^(?:\d{1,2}|\*{1,3})$/;
const opening = /^["“'‘(]?\p{Lu}/u;
const mostLines = 8;
const mostOnPage = 120;

/**
 * Notes at the foot of a page whose marks a converter set on lines of their own, with no rule above them: from a mark on, nothing but
 * notes in their order comes before the page ends, and the text above refers to one of them.
 */
export function loneNotes(segments: readonly Segment[]): ReadonlyMap<number, LoneNote> {
	const notes = new Map<number, LoneNote>();
	for (let at = 0; at < segments.length; at += 1) {
		const run = lone.test(segments[at]?.text ?? '') ? runAt(segments, at) : [];
		const marks = run.map(({mark}) => mark);
		if (run.length > 0 && isReferredTo(segments, at, marks)) {
			let start = at;
			for (const note of run) {
				notes.set(start, note);
				start = note.end;
			}

			at = start - 1;
		}
	}

	return notes;
}

/** The notes from a mark to the end of the page; none where anything else stands there. */
function runAt(segments: readonly Segment[], start: number): readonly LoneNote[] {
	const run: LoneNote[] = [];
	let at = start;
	while (at < segments.length && (at === start || segments[at]?.turned !== true)) {
		const mark = segments[at]?.text ?? '';
		const last = run.at(-1)?.mark;
		if (!lone.test(mark) || (last !== undefined && Number(mark) !== Number(last) + 1 && mark !== `${last}*`)) {
			return [];
		}

		let end = at + 1;
		while (end < segments.length && segments[end]?.turned !== true && !lone.test(segments[end]?.text ?? '')) {
			end += 1;
		}

		const isNote =
			end > at + 1 &&
			end - at <= mostLines &&
			opening.test(segments[at + 1]?.text ?? '') &&
			endsSentence(segments[end - 1]?.text ?? '') &&
			segments.slice(at + 2, end).every(({gap}) => !gap);
		if (!isNote) {
			return [];
		}

		run.push({mark, end});
		at = end;
	}

	return run;
}

/** Whether the page has one of the marks behind a word. */
function isReferredTo(segments: readonly Segment[], at: number, marks: readonly string[]): boolean {
	const references = new RegExp(`[\\p{L}.,;:!?)\\]”"’'](?:${marks.map(escaped).join('|')})(?![\\d*]|[.,]\\d)`, 'u');
	for (let index = at - 1; index >= Math.max(0, at - mostOnPage); index -= 1) {
		if (references.test(segments[index]?.text ?? '')) {
			return true;
		}

		if (segments[index]?.turned) {
			return false;
		}
	}

	return false;
}

function escaped(mark: string): string {
	return mark.replaceAll('*', '\\*');
}
