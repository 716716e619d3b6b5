import {fold} from '../../briefing/wording.ts';
import {freeId} from '../model/ids.ts';
import type {HeadedParagraph} from './printed-text.ts';

/** A heading of the report under which things are said, and the paragraphs below it. */
export type FoundIssue = {readonly id: string; readonly title: string; readonly paragraphs: readonly string[]};

const otherwise = 'The report';

/** The headings of the body, the innermost ones, in their order. */
export function issuesOf(paragraphs: readonly HeadedParagraph[]): FoundIssue[] {
	const body = paragraphs.filter(({number}) => /^\d/.test(number));
	const groups = Map.groupBy(body, ({headings}) => headings.at(-1)?.trim() || otherwise);
	const taken = new Set<string>();
	const issues = [...groups].map(([title, below]) => ({
		id: freeId(slugOf(title) || 'issue', taken),
		title,
		paragraphs: below.map(({number}) => number),
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
