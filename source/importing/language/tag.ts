/** What a token does in its sentence, as far as its form and its neighbour on the left tell. */
export type Tag =
	| 'det'
	| 'prep'
	| 'pron'
	| 'aux'
	| 'modal'
	| 'adv'
	| 'conj'
	| 'sub'
	| 'to'
	| 'comma'
	| 'break'
	| 'num'
	| 'verb'
	| 'part'
	| 'ing'
	| 'noun';

/** The tag before an index, adverbs left out. */
export function tagBefore(tags: readonly Tag[], at: number): Tag | undefined {
	let before = at - 1;
	while (tags[before] === 'adv') {
		before -= 1;
	}

	return tags[before];
}
