import {readText} from '../../../source/importing/report/read-text.ts';

/** Who says what in paragraphs, one a line. */
export function said(text: string): string[] {
	const paragraphs = text.split('\n\n').map((one, at) => ({number: `${at + 1}`, headings: [], text: one}));
	const {actors, statements} = readText({paragraphs, country: 'Arcadia'});
	const names = new Map(actors.map(({id, name}) => [id, name]));
	return statements.map(({actors: ids, text: content}) => `${ids.map((id) => names.get(id)).join(' + ')}: ${content}`);
}
