import {capitalized} from '../../briefing/wording.ts';

const small = new Set('and at au by de du for from in la of on sur the to with'.split(' '));

/** Capitals, as those of the 1990s, in the small letters that names are written with: `PORT-AU-PRINCE`, `MEETINGS IN GREY BAY`. */
export function lowered(text: string): string {
	return text
		.toLowerCase()
		.replace(/(?:(?<=\s)[dl][’'])?(\p{L}[\p{L}’']*)/gu, (word, name: string, at: number) =>
			at > 0 && small.has(word) ? word : word.slice(0, -name.length) + capitalized(name),
		);
}

/**
 * How headings in capitals are written in a text, each word as the text writes it most within its sentences: `MEETINGS WITH UNMA AND THE
 * UNITED NATIONS` is “Meetings with UNMA and the United Nations”. One with small letters stays as it is.
 */
export function asInText(text: string): (heading: string) => string {
	let forms: ReadonlyMap<string, readonly string[]> | undefined;
	const commonest = (word: string): string => {
		forms ??= Map.groupBy(text.match(/(?<=[\p{L}\p{N},;] )\p{L}[\p{L}’'-]*/gu) ?? [], (form) => form.toLowerCase());
		const small = word.toLowerCase();
		const counts = [...Map.groupBy(forms.get(small) ?? [], (form) => form)].map(([form, all]) => ({
			form,
			count: all.length,
		}));
		return counts.toSorted((one, other) => other.count - one.count)[0]?.form ?? small;
	};
	return (heading) =>
		/\p{Ll}/u.test(heading)
			? heading
			: heading.replace(/\p{L}[\p{L}’'-]*/gu, (word, at) =>
					at === 0 ? capitalized(commonest(word)) : commonest(word),
				);
}
