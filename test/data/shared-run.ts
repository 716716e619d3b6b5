import {words} from '../../source/briefing/wording.ts';

/** A text in which runs of words are looked for, with names left out, since they carry over as facts. */
export type Searched = {readonly runs: ReadonlySet<string>; readonly length: number; readonly names: Names};

/** Names by their first word, the longest first. */
type Names = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Prepares a source: every run of some words in it, names masked. */
export function searched(source: string, names: readonly string[], length: number): Searched {
	const sorted = names
		.map((name) => words(name))
		.filter((name) => name.length > 0)
		.toSorted((one, other) => other.length - one.length);
	const byFirst: Names = Map.groupBy(sorted, ([first]) => first as string);
	return {runs: new Set(runsOf(maskNames(words(source), byFirst), length)), length, names: byFirst};
}

/** The first run of words that a text shares with the source; `undefined` where it shares none. */
export function sharedRun(text: string, {runs, length, names}: Searched): string | undefined {
	return runsOf(maskNames(words(text), names), length).find((run) => runs.has(run));
}

function runsOf(text: readonly string[], length: number): string[] {
	return text.slice(0, Math.max(0, text.length - length + 1)).map((_, at) => text.slice(at, at + length).join(' '));
}

function maskNames(text: readonly string[], names: Names): string[] {
	const left: string[] = [];
	for (let at = 0; at < text.length; ) {
		const name = names
			.get(text[at] ?? '')
			?.find((candidate) => candidate.every((word, off) => text[at + off] === word));
		if (name === undefined) {
			left.push(text[at] ?? '');
		}

		at += name?.length ?? 1;
	}

	return left;
}
