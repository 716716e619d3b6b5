import {namesOf} from '../briefing/actor-names.ts';
import {wordLine} from '../briefing/find-query.ts';
import {foldText, paragraphWord} from '../briefing/find-words.ts';
import type {Actor, Report, Statement} from '../report/model.ts';
import {searchableText} from './search-words.ts';

/** A paragraph or a statement as it is kept to be searched. */
export type Passage = {
	/** The id of the statement, or the number of the paragraph. */
	readonly entry: string;
	readonly paragraph: string;
	readonly text: string;
	/** The text as it is indexed. */
	readonly indexed: string;
	/** The names of who said it, as they are indexed. */
	readonly speakers: string;
	/** What only a statement has. */
	readonly statement: Statement | undefined;
};

/** An actor of a report, and the folded names it is looked up by. */
export type NamedActor = {readonly entry: string; readonly name: string; readonly folded: readonly string[]};

/** What of a report can be searched. */
export type Searchable = {readonly passages: readonly Passage[]; readonly actors: readonly NamedActor[]};

/** Makes what of a report can be searched: all that takes long, so that nobody waits for it while it is written. */
export function searchableOf({paragraphs, statements, actors}: Report): Searchable {
	const speakers = new Map(actors.map((actor) => [actor.id, searchableText(ownNames(actor).join(' '))]));
	return {
		passages: [
			...paragraphs.map(({number, text}) => ({
				entry: number,
				paragraph: number,
				text,
				indexed: indexedText(text, number),
				speakers: '',
				statement: undefined,
			})),
			...statements.map((statement) => ({
				entry: statement.id,
				paragraph: statement.paragraph,
				text: statement.text,
				indexed: indexedText(statement.text, statement.paragraph),
				speakers: statement.actors.map((id) => speakers.get(id) ?? '').join(' '),
				statement,
			})),
		],
		actors: actors.map((actor) => ({
			entry: actor.id,
			name: actor.name,
			folded: [...new Set(ownNames(actor).map(wordLine))].filter((folded) => folded !== ''),
		})),
	};
}

// An id is somebody else in another report.
function ownNames(actor: Actor): string[] {
	return namesOf(actor).filter((name) => name !== actor.id);
}

/** What is indexed of a text that stands in a paragraph. The same as long as the library has the same version. */
export function indexedText(text: string, paragraph: string): string {
	return `${searchableText(text)} ${foldText(paragraphWord(paragraph))}`;
}
