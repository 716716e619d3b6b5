import type {Term} from '../../../report/model.ts';
import {termTier} from '../../actors/lens.ts';
import {formatDate} from '../../programme/moments.ts';
import {isVerbatimTerm, termParagraph} from '../../report-index.ts';
import {cite, paraphrase} from '../citation.ts';
import type {KindOfEntry} from '../kind.ts';
import {addressedTo, termLabel} from '../term-text.ts';

/** What ends a term as a point of a list. */
const listEnd = /\s*[;,](?:\s+(?:and|or))?$/;

/** Terms of reference, each by its number. */
export const term: KindOfEntry<Term> = {
	view: 'terms',
	list: ({terms}) => terms,
	id: ({number}) => String(number),
	byId: ({report}, id) => report.terms.find(({number}) => String(number) === id),
	name: (reference) => `Term ${termLabel(reference)}: ${reference.text}`,
	title: ({text}) => text,
	paragraphs: (reference) => [termParagraph(reference)],
	cite: (reference, {report}) => cite(report.symbol, termParagraph(reference)),
	copy: (reference, index) => {
		const {due} = reference;
		const text = reference.text.replace(listEnd, '');
		const when = due === undefined ? '' : ` (due ${formatDate(due)})`;
		const said = `Term of reference ${termLabel(reference)}: `;
		return [
			isVerbatimTerm(index, reference) ? `${said}“${text}”${when}` : `${paraphrase}${said}${text}${when}`,
			`Addressed to: ${addressedTo(index, reference)}`,
		];
	},
	find: {
		head: 'terms',
		text: ({text}) => text,
		beside: (reference) => `term ${termLabel(reference)}`,
		actors: ({addressees}) => addressees,
		words: (reference, {issueTitles}) => [
			`term of reference ${termLabel(reference)}`,
			...reference.issues.map((id) => issueTitles.get(id)),
			reference.due === undefined ? undefined : formatDate(reference.due),
		],
		names: (reference) => namesOf(termLabel(reference)),
		namesListed: namesOf,
	},
	tier: (reference, {lens}, index) => termTier(index, lens, reference),
};

function namesOf(number: string): string[] {
	return [`term ${number}`, `term of reference ${number}`];
}
