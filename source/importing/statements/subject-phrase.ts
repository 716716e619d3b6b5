import {headKind} from '../actors/actor-heads.ts';
import {headOf} from '../actors/actor-names.ts';
import {describesOne} from '../actors/appositions.ts';
import {type Sentence, spanOf} from '../language/sentence.ts';
import type {Subject} from '../language/subject-type.ts';

/** The words that name a verb's subject: of a group with its members in apposition the members, of a description the name beside it, of a list all of it. */
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

	return membersOf(head, others) ?? namedBeside(head, others) ?? head;
}

/** The group before its members in apposition, where the subject names both. */
export function groupPhrase(sentence: Sentence, text: string, subject: Subject): string | undefined {
	const first = subject.kind === 'phrase' && !subject.list ? subject.parts[0] : undefined;
	const span = first && spanOf(sentence, first);
	const head = span && text.slice(span.start, span.end);
	return head !== undefined && !describesOne(head) && subjectPhrase(sentence, text, subject) !== head
		? head
		: undefined;
}

// "The opposition coalition, the Union for Change,": who has a name speaks by it, and a description of one of several is nobody's name.
function namedBeside(head: string, [first = '']: readonly string[]): string | undefined {
	return describesOne(head) && /^(?:the )?\p{Lu}/u.test(first) ? first : undefined;
}

function membersOf(head: string, others: readonly string[]): string | undefined {
	const noun = headOf(head);
	const many =
		headKind(noun) !== undefined && new RegExp(`\\b${noun.replace(/y$/, '')}(?:s|es|ies)\\b`, 'i').test(head);
	return many ? others.find((part) => / and /.test(part) && /^(?:the )?\p{Lu}/u.test(part)) : undefined;
}
