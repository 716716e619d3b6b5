/** What stands at an entry and, where an import found that and nobody has reviewed it, says so: `¶5, unreviewed`. */
export function withOpen(text: string, {unreviewed}: {readonly unreviewed?: boolean | undefined}): string {
	return unreviewed === true ? `${text}, unreviewed` : text;
}
