import {both} from '../../briefing/actors/selection.ts';
import {place} from '../../briefing/entry/citation.ts';
import {isUnknown, leadsOfTerms, termsElsewhere} from '../../briefing/entry/term-text.ts';
import {termParagraph} from '../../briefing/report-index.ts';
import {counted} from '../../briefing/wording.ts';
import {pad} from '../../printing/text.ts';
import type {Term} from '../../report/model.ts';
import {line, type Span, span} from '../drawing/line.ts';
import {type Entry, heading, item} from '../drawing/outline.ts';
import {headLine, type View} from './view.ts';

const unanswered = 'not answered';
/** With less, the words of the term need the room more than “answers” does. */
const roomForAnswers = 64;

/** The terms of reference, and whether anything in the report answers them. */
export const terms: View = {
	arrangements: ['in the report’s order'],
	heading: (context) => () => {
		const {terms: all} = context.index.report;
		// Those of an annex are its paragraphs.
		const [where, ...elsewhere] = new Set(all.map((term) => place(termParagraph(term).replace(/^([IVX]+)\..*/, '$1'))));
		const title = where === undefined || elsewhere.length > 0 ? 'Terms of reference' : `Terms of reference, ${where}`;
		return headLine(context, title, context.selection.terms, all);
	},
	entries: (context) => {
		const second = new Set(context.selection.terms.second);
		const leads = leadsOfTerms(context.index);
		const shown = both(context.selection.terms);
		return shown.flatMap((term, at) => {
			const lead = leads.get(term.number) ?? '';
			const isNew = lead !== '' && lead !== leads.get(shown[at - 1]?.number ?? 0);
			return [...(isNew ? [leadEntry(term, lead)] : []), termEntry(term, second.has(term))];
		});
	},
	whyNone: ({index}) => {
		const where = termsElsewhere(index.report);
		return where === undefined ? undefined : `The terms of reference are not in the report: ${where}.`;
	},
	whyEmpty: (_, names) => `No term of reference is addressed to ${names} or answered by them.`,
};

// What leads in the terms below it.
function leadEntry({number}: Term, lead: string): Entry {
	return heading(`lead:${number}`, () => line([span(lead, 'dim')]));
}

function termEntry(term: Term, theyAnswer: boolean): Entry {
	return item({
		key: `term:${term.number}`,
		target: {kind: 'term', id: String(term.number)},
		actors: term.addressees,
		draw: (width) => {
			const second = theyAnswer ? [span('they answer  ', 'dim')] : [];
			return line(
				[span(`${pad(String(term.number), 2, 'right')}  `, 'dim'), span(term.text)],
				[...second, answers(term, width)],
			);
		},
	});
}

function answers(term: Term, width: number): Span {
	const {statements, inferred} = term;
	if (statements.length === 0 && !isUnknown(term)) {
		return span(unanswered, 'accent');
	}

	const count = inferred === true && width < roomForAnswers ? statements.length : counted(statements.length, 'answer');
	const words = isUnknown(term) ? 'none found' : inferred === true ? `${count}, inferred` : String(count);
	return span(words.padStart(unanswered.length), 'dim');
}
