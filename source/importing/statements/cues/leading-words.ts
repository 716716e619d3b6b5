import {cueVerb} from '../../language/lexicon/verbs.ts';
import {type Sentence, wordAt, wordsAt} from '../../language/sentence.ts';
import type {Before} from '../cue.ts';

/** Where the words stand that lead to a verb of saying: "wished to stress", "was at pains to stress", "gave them to understand". */
export function wishBefore(sentence: Sentence, at: number): number | undefined {
	const word = wordAt(sentence, at);
	const before = wordsAt(sentence, Math.max(0, at - 6), Math.min(6, at));
	const [, words] = leadsTo.flatMap(([verbs, lead]) => (verbs.test(word) ? (lead.exec(before) ?? []) : []));
	const from = at - (words?.split(' ').length ?? 0);
	// "must continue to support" is what others want.
	const isOwed = /^(?:must|should|shall|could|can|may|might|to)$/.test(wordAt(sentence, from - 1));
	return words !== undefined && !isOwed && cueVerb(word)?.form === 'base' ? from : undefined;
}

/** "Took the occasion to thank A for B, and to urge C to": where the next thing begins that was wished to be said. */
export function joinedWish(sentence: Sentence, at: number, {cues}: Before): number | undefined {
	const last = cues.at(-1);
	const isJoined = sentence.tags[at - 2] === 'conj' && sentence.tags[at - 1] === 'to';
	const isSame = last !== undefined && sentence.tags[last.words.from - 1] === 'to' && !last.inner;
	return isJoined && isSame && cueVerb(wordAt(sentence, at))?.form === 'base' ? at - 1 : undefined;
}

// Which verbs may follow, and the words that lead to them.
const leadsTo: readonly (readonly [RegExp, RegExp])[] = [
	[/^understand$/, /(?:^| )((?:gave|gives|give)(?: \S+){1,4} to)$/],
	[
		/^(?:welcome|prefer|favour|appreciate|recommend|suggest|deplore|regret|oppose|emphasi[sz]e|stress|underline|underscore|urge|encourage|wish|resist|regard)$/,
		/(?:^| )(would(?: not)?(?: \S+ly| nevertheless| nonetheless| also| still| therefore)?)$/,
	],
	[/^(?:say|add|argue|concede|admit)$/, /(?:^| )(would)$/],
	[/^(?:accept|agree|consent|believe|conceal|hide)$/, /(?:^| )((?:could|would|will) not(?: , \S+ ,)?|cannot)$/],
	[/^(?:admit|concede|confess|acknowledge|recognize|add|note)$/, /(?:^| )((?:had|has|have) to)$/],
	[
		/^(?!understand$)/,
		/(?:^| )((?:intervened|interrupted|interjected|rose|stood up|took the floor)(?: \S+ly| only| again)? to)$/,
	],
	[
		/^(?!understand$)/,
		/(?:^| )((?:wish(?:ed|es)?|like|want(?:ed|s)?|continue[ds]?|hasten(?:ed|s)?|keen|able|anxious|careful|quick|bound|obliged|compelled|constrained|(?:not|never) (?:hesitated?|fail(?:ed)?|ceased?)|sought|seeks?|at pains|(?:took|takes|take|seized|used) (?:care|the (?:opportunity|occasion))|(?:(?:went|goes|go) )?(?:so|as) far as|(?:went|goes|go) on)(?: , \S+ ,| \S+ly| once again| again| also| further)? to|could not but)$/,
	],
];
