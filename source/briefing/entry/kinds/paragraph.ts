import type {Paragraph, Report} from '../../../report/model.ts';
import type {Selection} from '../../actors/selection.ts';
import {oncePer} from '../../once-per.ts';
import {caveatLine, cite, paragraphSign, paraphrase, place} from '../citation.ts';
import type {KindOfEntry} from '../kind.ts';

/** Paragraphs of the report, each by its number as it is printed. */
export const paragraph: KindOfEntry<Paragraph> = {
	view: 'text',
	list: ({paragraphs}) => paragraphs,
	id: ({number}) => number,
	byId: ({paragraphs}, id) => paragraphs.get(id),
	name: ({number, text}) => `${paragraphSign(number)} ${text}`,
	title: ({number}) => place(number),
	paragraphs: ({number}) => [number],
	cite: ({number}, {report}) => cite(report.symbol, number),
	copy: ({number, text, verbatim}, {report}) => [
		verbatim ? `“${text}”` : `${paraphrase}${text}`,
		...caveatsOn(report, number).flatMap(caveatLine),
	],
	find: {
		head: 'text',
		text: ({text}) => text,
		beside: ({section}) => section,
		actors: () => [],
		words: ({number, section}, {report}) => [
			`paragraph ${number}`,
			place(number),
			section,
			...caveatsOn(report, number),
		],
		names: ({number}) => namesOf(number),
		namesListed: namesOf,
	},
	tier: (numbered, {selection}) => (drawnOn(selection).has(numbered) ? 'first' : undefined),
};

function caveatsOn({notes = []}: Report, number: string): string[] {
	return notes.filter((caveat) => caveat.paragraph === number).map(({text}) => text);
}

function namesOf(number: string): string[] {
	return [number, paragraphSign(number), place(number), `paragraph ${number}`];
}

// Asked for every paragraph that is found.
const drawnOn = oncePer(({text}: Selection) => new Set(text.first));
