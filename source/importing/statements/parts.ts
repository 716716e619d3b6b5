/** As much of a statement as tells whether it is a part of another in its paragraph. */
type Placed = {
	readonly speakers: readonly unknown[];
	readonly doubts: readonly unknown[];
	readonly rule: string;
	readonly text: string;
	readonly start: number;
	readonly end: number;
};

/** How many words lead from one verb that says something to the next that says it again. */
const mostAhead = 5;

/**
 * Without what is no more than a part of what somebody says: what nobody is named for, as in "recalled that a school had been planned",
 * and what says it again, as in "said that he was ready to come", or two turns at once, as in "left with the impression".
 */
export function withoutParts<Statement extends Placed>(found: readonly Statement[]): Statement[] {
	return found.filter(
		(one, at) => !found.some((other, before) => isPart(one, other) || (before < at && isSame(one, other))),
	);
}

function isSame(one: Placed, other: Placed): boolean {
	return one.start === other.start && one.end === other.end && areSame(one, other);
}

function areSame(one: Placed, {speakers}: Placed): boolean {
	return speakers.length === one.speakers.length && speakers.every((speaker) => one.speakers.includes(speaker));
}

function isPart(one: Placed, other: Placed): boolean {
	if (other.speakers.length === 0 || one.start < other.start || one.end > other.end) {
		return false;
	}

	// "Dismissed reports that he had fled": who reports is another, whoever that is.
	return one.speakers.length === 0 ? one.rule !== 'hearsay' : one.doubts.length > 0 && saysAgain(one, other);
}

function saysAgain(one: Placed, other: Placed): boolean {
	const ahead = other.text.slice(0, one.start - other.start).trim();
	return other.end === one.end && ahead !== '' && ahead.split(/\s+/).length <= mostAhead && areSame(one, other);
}
