import {councilName} from '../../briefing/actors/council.ts';
import {actorsTier} from '../../briefing/actors/lens.ts';
import {both} from '../../briefing/actors/selection.ts';
import {place} from '../../briefing/entry/citation.ts';
import {answersIn, theirAnswers, whyKept} from '../../briefing/entry/term-answers.ts';
import {
	isUnknown,
	leadsOfTerms,
	noneFound,
	termLabel,
	termsElsewhere,
	termWords,
} from '../../briefing/entry/term-text.ts';
import {termParagraph} from '../../briefing/report-index.ts';
import {unreadAnnexRemark} from '../../briefing/unread-annex.ts';
import {counted} from '../../briefing/wording.ts';
import {pad, textWidth} from '../../printing/text.ts';
import type {Term} from '../../report/model.ts';
import {line, type Span, span} from '../drawing/line.ts';
import {type Entry, heading, item} from '../drawing/outline.ts';
import {type Context, headLine, type View} from './view.ts';

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
		const leads = leadsOfTerms(context.index);
		const shown = both(context.selection.terms);
		const width = Math.max(2, ...context.index.report.terms.map((term) => textWidth(termLabel(term))));
		return shown.flatMap((term, at) => {
			const before = leads.get(shown[at - 1]?.number ?? 0) ?? [];
			return [...leadEntries(term, leads.get(term.number) ?? [], before), termEntry(context, term, width)];
		});
	},
	whyNone: ({index}) => {
		const where = termsElsewhere(index.report);
		return where === undefined
			? unreadAnnexRemark(index.report, 'terms')
			: `The terms of reference are not in the report: ${where}.`;
	},
	whyEmpty: (_, names) => `No term of reference is addressed to ${names} or a group of theirs, or answered by them.`,
};

// What leads in the terms below it, but for what did so just above; a gap where nothing leads in any more.
function leadEntries({number}: Term, parts: readonly string[], before: readonly string[]): Entry[] {
	if (parts.join('\n') === before.join('\n')) {
		return [];
	}

	const differs = parts.findIndex((part, at) => part !== before[at]);
	const from = differs === -1 ? Math.max(0, parts.length - 1) : differs;
	const shown = parts.length === 0 ? [''] : parts.slice(from);
	return shown.map((part, at) =>
		heading(`lead:${number}:${from + at}`, () => line([span(`${'  '.repeat(from + at)}${part}`, 'dim')])),
	);
}

function termEntry(context: Context, term: Term, labelWidth: number): Entry {
	const {index, lens} = context;
	return item({
		target: {kind: 'term', id: String(term.number)},
		actors: term.addressees,
		draw: (width) => {
			// What needs no word is that it is addressed to them.
			const isTheirs = lens === undefined || actorsTier(lens, term.addressees) === 'first';
			const why = isTheirs ? [] : [span(`${whyKept(index, lens, term)}  `, 'dim')];
			return line(
				[span(`${pad(termLabel(term), labelWidth, 'right')}  `, 'dim'), span(termWords(term))],
				[...why, answers(context, term, width)],
			);
		},
	});
}

function answers({index, lens}: Context, term: Term, width: number): Span {
	const {statements, inferred} = term;
	if (statements.length === 0 && !isUnknown(term)) {
		return span(unanswered, 'accent');
	}

	const {others, beside} = answersIn(index)(term);
	const under = lens && theirAnswers(index)(lens)(term);
	// What is in none of its words is counted apart, as a second tier is.
	const number = beside.length === 0 ? '' : `${others.length} +${beside.length}`;
	const [short, long] =
		number === '' ? [`${others.length}`, counted(others.length, 'answer')] : [number, `${number} answers`];
	const ofOthers = inferred === true && width < roomForAnswers ? short : long;
	const count =
		under !== undefined
			? `${under.theirs.length} of ${under.of}`
			: others.length === 0
				? `${councilName(index)} only`
				: ofOthers;
	const words = isUnknown(term) ? noneFound : inferred === true ? `${count}, inferred` : String(count);
	return span(words.padStart(unanswered.length), 'dim');
}
