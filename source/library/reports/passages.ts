import {namesOf} from '../../briefing/actors/names.ts';
import type {FindEntry, FindSource} from '../../briefing/find/entry.ts';
import {sourcesOf} from '../../briefing/find/sources.ts';
import {wordLine} from '../../briefing/find/words/query.ts';
import {oncePerKey} from '../../briefing/once-per.ts';
import {indexReport, type ReportIndex} from '../../briefing/report-index.ts';
import type {Report, Statement} from '../../report/model.ts';
import {searchableText} from './search-words.ts';

/** Something that find lists of a report, as it is kept to be searched. */
export type Passage = {
	readonly entry: FindEntry;
	/** The text as it is indexed. */
	readonly indexed: string;
	/** What else it is found by, as it is indexed. */
	readonly words: string;
	/** What only a statement has. */
	readonly statement: Statement | undefined;
};

/**
 * Makes what of a report can be searched, which is what find lists of it: all that takes long, so that nobody waits for it while it is
 * written.
 */
export function searchableOf(report: Report) {
	const index = indexReport(report);
	// Thousands of statements have one speaker, or one verb.
	const once = oncePerKey(searchableText);
	return {
		passages: sourcesOf(index).flatMap((source) =>
			Array.from({length: source.count}, (_, at) => passageOf(index, source, at, once)),
		),
		actors: report.actors.map((actor) => ({
			entry: actor.id,
			name: actor.name,
			acronym: actor.acronym,
			partOf: actor.partOf,
			// The names it is looked up by: an id is somebody else in another report.
			folded: [...new Set(namesOf(actor).map((name) => (name === actor.id ? '' : wordLine(name))))].filter(Boolean),
		})),
	};
}

/** What of a report can be searched. */
export type Searchable = ReturnType<typeof searchableOf>;

function passageOf(index: ReportIndex, source: FindSource, at: number, fold: (text: string) => string): Passage {
	const entry = source.entryAt(at);
	const names = source.actorsAt(at).flatMap((id) => {
		const actor = index.actors.get(id);
		return actor === undefined ? [id] : namesOf(actor);
	});
	const words = new Set([...names, ...source.wordsAt(at)]);
	return {
		entry,
		indexed: searchableText(entry.text),
		words: [...words].map(fold).join('\n'),
		statement: entry.view === 'issues' ? index.statements.get(entry.target.id) : undefined,
	};
}
