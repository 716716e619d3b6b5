/** A name and the acronym a text gives it in brackets. */
export type Definition = {readonly name: string; readonly acronym: string};

const small = "of|for|the|and|in|on|to|de|des|du|la|le|les|et|pour|en|l'|d'|y|del|los|e|against|with";
// Found from the bracket back, so that a long text costs no more than its length.
const bracketed = / \((\p{Lu}[\p{L}\p{N}-]{0,20})\)/gu;
const smallWord = new RegExp(`^(?:${small})$`);

/** The names a text gives an acronym in brackets: "the African Union (AU)". */
export function definitions(text: string): Definition[] {
	const found: Definition[] = [];
	for (const match of text.matchAll(bracketed)) {
		const acronym = match[1] ?? '';
		const before =
			/(?:[\p{L}'’.-]+ )*[\p{L}'’.-]+$/u.exec(text.slice(Math.max(0, match.index - 160), match.index))?.[0] ?? '';
		const name = /\p{Lu}.*\p{Lu}/u.test(acronym) ? nameOf(before.split(' '), acronym) : undefined;
		if (name !== undefined) {
			found.push({name, acronym});
		}
	}

	return found;
}

// The name is the nearest run of words whose first letters can make the acronym; else the capitalised run before it.
function nameOf(words: readonly string[], acronym: string): string | undefined {
	const first = acronym[0]?.toLowerCase() ?? '';
	const letters = acronym.replace(/[^\p{Lu}]/gu, '').length;
	let capitals: number | undefined;
	let isRun = true;
	for (let at = words.length - 1; at >= 0; at -= 1) {
		const word = words[at] ?? '';
		const big = /^\p{Lu}/u.test(word);
		const count = words.length - at;
		const initial = word.replace(/^[ldLD]['’]/, '')[0]?.toLowerCase();
		if (
			big &&
			initial === first &&
			count >= Math.min(2, letters) &&
			words.slice(at).filter((one) => !smallWord.test(one)).length >= letters - 2
		) {
			return words.slice(at).join(' ');
		}

		if (big && isRun) {
			capitals = at;
		} else if (!big && !smallWord.test(word)) {
			// The run of capitals ends here; a name that its letters tell may have begun before.
			isRun = false;
			if (!/^\p{Ll}/u.test(word)) {
				break;
			}
		}
	}

	const run = capitals === undefined ? undefined : words.slice(capitals).join(' ');
	// "The support of the Security Council for the United Nations Mission in Arcadia (UNMA)".
	return run?.replace(/^.+ (?:of|for|to|with|by|and) the (?=(?:United Nations|African Union|European Union) )/, '');
}
