import {type Sentence, wordAt} from '../language/sentence.ts';
import type {Subject} from '../language/subject-type.ts';
import type {Cue} from './cue.ts';
import {deniedKind} from './cue-kind.ts';

/** The subject of the verb before, with those who join it for this one: "China warned and, together with Chad, asked". */
export function withJoined(subject: Subject, same: Subject): Subject {
	return subject.kind === 'phrase' && same.kind === 'same' && same.joined !== undefined
		? {...subject, parts: [...subject.parts, ...same.joined], list: true}
		: subject;
}

/** "Neither A nor B believed X": both say that it is not so, and the words show it. */
export function ofNeither(sentence: Sentence, cue: Cue): Cue {
	const from = cue.subject.kind === 'phrase' && cue.speaker === undefined ? cue.subject.parts[0]?.from : undefined;
	return from !== undefined && wordAt(sentence, from) === 'neither'
		? {...cue, denied: true, kind: deniedKind(cue.kind), words: {from, to: cue.words.to}}
		: cue;
}
