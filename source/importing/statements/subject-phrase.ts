import {headKind} from '../actors/actor-heads.ts';
import {headOf} from '../actors/actor-names.ts';
import {type Sentence, spanOf} from '../language/sentence.ts';
import type {Subject} from '../language/subject-type.ts';

/** The words that name a verb's subject: of a group with its members in apposition the members, of a list all of it. */
export function subjectPhrase(sentence: Sentence, text: string, subject: Subject): string | undefined {
	if (subject.kind !== 'phrase') {
		return undefined;
	}

	const parts = subject.parts.flatMap((part) => {
		const span = spanOf(sentence, part);
		return span ? [text.slice(span.start, span.end)] : [];
	});
	const [head, ...others] = parts;
	if (head === undefined) {
		return undefined;
	}

	if (subject.list) {
		return parts.join(' and ');
	}

	const members = others.find((part) => / and /.test(part) && /^(?:the )?\p{Lu}/u.test(part));
	const many =
		headKind(headOf(head)) !== undefined &&
		headKind(`${headOf(head)}s`) !== undefined &&
		new RegExp(`\\b${headOf(head)}(?:s|es)\\b`, 'i').test(head);
	return members !== undefined && many ? members : head;
}
