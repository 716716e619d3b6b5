import type {Term} from '../../../report/model.ts';
import {termTier} from '../../actors/lens.ts';
import {formatDate} from '../../programme/moments.ts';
import {isVerbatimTerm, termParagraph} from '../../report-index.ts';
import {cite, paraphrase} from '../citation.ts';
import type {KindOfEntry} from '../kind.ts';
import {addressedTo} from '../term-text.ts';

/** What ends a term as a point of a list. */
const listEnd = /\s*[;,](?:\s+(?:and|or))?$/;

/** Terms of reference, each by its number. */
export const term: KindOfEntry<Term> = {
	view: 'terms',
	list: ({terms}) => terms,
	id: ({number}) => String(number),
	byId: ({report}, id) => report.terms.find(({number}) => String(number) === id),
	name: ({number, text}) => `Term ${number}: ${text}`,
	title: ({text}) => text,
	paragraphs: (reference) => [termParagraph(reference)],
	cite: (reference, {report}) => cite(report.symbol, termParagraph(reference)),
	copy: (reference, index) => {
		const {number, due} = reference;
		const text = reference.text.replace(listEnd, '');
		const when = due === undefined ? '' : ` (due ${formatDate(due)})`;
		const said = `Term of reference ${number}: `;
		return [
			isVerbatimTerm(index, reference) ? `${said}“${text}”${when}` : `${paraphrase}${said}${text}${when}`,
			`Addressed to: ${addressedTo(index, reference)}`,
		];
	},
	find: {
		head: 'terms',
		text: ({text}) => text,
		beside: ({number}) => `term ${number}`,
		paragraph: termParagraph,
		actors: ({addressees}) => addressees,
		words: ({number, issues, due}, {issueTitles}) => [
			`term of reference ${number}`,
			...issues.map((id) => issueTitles.get(id)),
			due === undefined ? undefined : formatDate(due),
		],
		names: ({number}) => namesOf(String(number)),
		namesListed: namesOf,
	},
	tier: (reference, {lens}, index) => termTier(index, lens, reference),
};

function namesOf(number: string): string[] {
	return [`term ${number}`, `term of reference ${number}`];
}
