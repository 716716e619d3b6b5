/** What heads words of ours. */
export const paraphrase = 'Paraphrase: ';

/** The line of a caveat; nothing where there is none. */
export function caveatLine(caveat: string | undefined): string[] {
	return caveat === undefined ? [] : [`Note: ${caveat}`];
}

/** The line of what nobody has reviewed. */
export function unreviewedLine({unreviewed}: {readonly unreviewed?: boolean | undefined}): string[] {
	return unreviewed === true ? ['Unreviewed: found by a rule that may be wrong'] : [];
}
