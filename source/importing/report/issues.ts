import {fold} from '../../briefing/wording.ts';
import {asInText} from '../language/lowered.ts';
import {freeId, type TakenIds} from '../model/ids.ts';
import type {HeadedParagraph} from './printed-text.ts';

/** A heading of the report under which things are said, and the paragraphs below it. */
export type FoundIssue = {readonly id: string; readonly title: string; readonly paragraphs: readonly string[]};

const otherwise = 'The report';

/**
 * The headings of the body, the innermost ones, in their order. Sections of one name under different headings are different issues, each called
 * with the heading above it: `Security (Observations)`.
 */
export function issuesOf(paragraphs: readonly HeadedParagraph[]): FoundIssue[] {
	const body = paragraphs.filter(({number}) => /^\d/.test(number));
	const inText = asInText(body.map(({text}) => text).join('\n'));
	const sections = [...Map.groupBy(body, ({headings}) => JSON.stringify(headings)).values()].map((below) => {
		const [title = otherwise, above] = (below[0]?.headings ?? []).map((one) => inText(one.trim())).toReversed();
		return {title: title || otherwise, above, paragraphs: below.map(({number}) => number)};
	});
	const named = Map.groupBy(sections, ({title}) => title);
	const taken: TakenIds = new Map();
	const issues = sections.map(({title, above, paragraphs}) => ({
		id: freeId(slugOf(title) || 'issue', taken),
		title: above === undefined || named.get(title)?.length === 1 ? title : `${title} (${above})`,
		paragraphs,
	}));
	return issues.length > 0 ? issues : [{id: 'report', title: otherwise, paragraphs: []}];
}

/** The issue of a paragraph; the last one for what stands under none. */
export function issueOf(issues: readonly FoundIssue[], paragraph: string): FoundIssue {
	return (issues.find(({paragraphs}) => paragraphs.includes(paragraph)) ?? issues.at(-1)) as FoundIssue;
}

function slugOf(title: string): string {
	return fold(title)
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-+|-+$/g, '')
		.slice(0, 40);
}
