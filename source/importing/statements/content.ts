import {finite} from '../language/lexicon/tokens.ts';
import {type Range, type Sentence, wordAt} from '../language/sentence.ts';
import type {Cue} from './cue.ts';

/** What a cue's content is, as ranges of tokens: it ends where the next cue of the same level begins, and "that A and that B" are two. */
export function contentsOf(sentence: Sentence, cues: readonly Cue[], index: number): Range[] {
	const cue = cues[index];
	if (!cue) {
		return [];
	}

	const cuts = cues.slice(index + 1).flatMap(({inner, from, resumes, content, echo}) => {
		const cut = from >= cue.content ? from : (resumes ?? -1);
		return !inner && cut >= cue.content && (content > cue.content || echo) ? [cut] : [];
	});
	const end = cue.end ?? Math.min(cuts[0] ?? sentence.flow.length, joinedPredicate(sentence, cue));
	return pieces(sentence, cue, end)
		.map((range) => trimmed(sentence, range))
		.filter(({from, to}) => to > from);
}

// "stressed the need for A and visited B": what is no clause ends where another predicate is joined.
function joinedPredicate({tags}: Sentence, {nominal, content}: Cue): number {
	for (let at = content; nominal && at < tags.length; at += 1) {
		const tag = tags[at];
		if (finite.has(tag) || tag === 'sub' || tag === 'pron') {
			break;
		}

		if (tag === 'break' && standsAlone(tags, at + 1)) {
			return at;
		}

		if (tag === 'conj' && (tags[at + 1] === 'verb' || (tags[at + 1] === 'adv' && tags[at + 2] === 'verb'))) {
			return tags[at - 1] === 'comma' ? at - 1 : at;
		}
	}

	return tags.length;
}

// "concern about A; there were reports of B": behind a semicolon a clause with a verb of its own is no part of A.
function standsAlone(tags: Sentence['tags'], from: number): boolean {
	const edge = tags.slice(from).find((tag) => finite.has(tag) || tag === 'break' || tag === 'sub');
	return finite.has(edge);
}

function pieces(sentence: Sentence, cue: Cue, end: number): Range[] {
	const found: Range[] = [];
	let from = cue.content;
	const clause = wordAt(sentence, cue.content - 1) === 'that';
	for (let at = from + 1; at < end; at += 1) {
		const joins =
			sentence.tags[at] === 'conj' ||
			((sentence.tags[at] === 'comma' || sentence.tags[at] === 'break') && wordAt(sentence, at + 1) === 'that');
		if (clause && joins && wordAt(sentence, at + 1) === 'that' && sentence.tags[at + 1] === 'sub') {
			found.push({from, to: at});
			from = at + 2;
		}
	}

	return [...found, {from, to: end}];
}

const trailing = /^(?:a|an|the|and|but|or|while|whereas|although|though|which|who|,|;|:|—|–|-|"|”|also|\.)$/;

function trimmed({flow}: Sentence, {from, to}: Range): Range {
	let start = from;
	let end = to;
	while (end > start && trailing.test(flow[end - 1]?.lower ?? '')) {
		end -= 1;
	}

	while (start < end && /^[,;:"“]$/.test(flow[start]?.lower ?? '')) {
		start += 1;
	}

	return {from: start, to: end};
}
