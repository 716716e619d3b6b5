import {both} from '../../briefing/actors/selection.ts';
import {paragraphSign} from '../../briefing/entry/citation.ts';
import type {ReportIndex} from '../../briefing/report-index.ts';
import {pad, textWidth} from '../../printing/text.ts';
import type {Paragraph} from '../../report/model.ts';
import {line, span} from '../drawing/line.ts';
import {type Entry, heading, item} from '../drawing/outline.ts';
import {headLine, type View} from './view.ts';

/** Of a sign of the body, `¶27`, and spaces; those of an annex, `¶II.10`, take more. */
const leastMarkWidth = 6;

/** The report by numbered paragraph, with what was drawn from each. */
export const text: View = {
	arrangements: ['by paragraph'],
	heading: (context) => () => {
		const {paragraphs} = context.index.report;
		return headLine(context, wordingOf(paragraphs), context.selection.text, paragraphs);
	},
	entries: (context) => {
		const signs = context.index.report.paragraphs.map(({number}) => textWidth(paragraphSign(number)));
		const markWidth = Math.max(leastMarkWidth, ...signs.map((width) => width + 1));
		const sections = Map.groupBy(both(context.selection.text), ({section}) => section);
		return [...sections].flatMap(([section, paragraphs]) => [
			heading(`section:${section}`, (width) => line([span(sectionText(section, width), 'strong')])),
			...paragraphs.map((paragraph) => paragraphEntry(paragraph, markWidth)),
		]);
	},
	whyEmpty: (_, names) => `No paragraph speaks of ${names}.`,
};

/** The actors that something was said by in a paragraph. */
export function actorsIn({drawnFrom}: ReportIndex, number: string): readonly string[] {
	return [...new Set(drawnFrom.get(number)?.statements.flatMap(({actors}) => actors))];
}

// Neighbouring sections begin alike: it is their last part that tells them apart.
function sectionText(section: string, width: number): string {
	const parts = section.split(' › ');
	const texts = parts.map((_, at) => (at === 0 ? section : ['…', ...parts.slice(at)].join(' › ')));
	return texts.find((text) => textWidth(text) <= width) ?? texts.at(-1) ?? section;
}

function paragraphEntry({number, text}: Paragraph, markWidth: number): Entry {
	return item({
		target: {kind: 'paragraph', id: number},
		draw: () => line([span(pad(paragraphSign(number), markWidth), 'dim'), span(text)]),
	});
}

/** Whether some paragraphs are in the report's own words. */
export function wordingOf(paragraphs: readonly Paragraph[]): string {
	const ours = paragraphs.filter(({verbatim}) => !verbatim).length;
	if (paragraphs.length === 0) {
		return 'Paragraphs';
	}

	return ours === 0
		? 'Verbatim'
		: ours < paragraphs.length
			? 'Verbatim, and summaries of ours'
			: 'Summaries of ours, not the report’s words';
}
