import {months} from '../../report/dates.ts';
import type {Span} from '../language/lexicon/tokens.ts';

const month = `(?:${months.join('|')})`;
const spans = '(?:years?|months?|weeks?|days?|hours?|minutes?|decades?|nights?)';
// A number behind these words names something: "resolution 2100", "paragraph 4", "articles 5 and 6".
const naming =
	/\b(?:resolutions?|articles?|paragraphs?|paras?\.?|sections?|chapters?|annex(?:es)?|levels?|rules?|tables?|pages?|No\.|phases?|sectors?|zones?|items?|decisions?|decrees?|laws?|regulations?|pillars?|clauses?|class|category|box|figure|volume|version|round|session|stage|day|camp|group of|committee of|per|every|route|highway|aged|age|ages) $/i;
const listed = /\b(?:resolutions?|articles?|paragraphs?|paras?\.?|sections?|chapters?) [\d(),\s]*(?:and |or |to )?$/i;
const monthBefore = new RegExp(`${month}(?: \\d{1,2},)? $`, 'i');
const monthAfter = new RegExp(`^(?:,? (?:and |or |to )?\\d{1,2})*,?(?: (?:and|or|to) \\d{1,2})? ${month}\\b`, 'i');
const timeAfter =
	/^(?:\s?\(\d{4}\)|:\d{2}|\.\d{2} ?[ap]\.?m|\s?(?:a\.m|p\.m|am\b|pm\b|o’clock|o'clock|hours\b(?! of| a))|(?:st|nd|rd|th)\b)/i;
// "Delmas 33": a capital within a sentence makes it a name; a number of thousands is none.
const nameBefore = /[\p{L}\p{N},] \p{Lu}[\p{L}’'-]*\p{Ll} $/u;
// "1 Governor Lund was absent.": a footnote begins with its number; "15 Member States" are counted.
const footnote = /^\s\p{Lu}(?!(?:[\p{L}-]+ ){0,3}?\p{L}+(?<![siu])s\b)/u;
const halfBefore = /\b(?:first|second|third|fourth|last|latter|other|earlier|better|in) $/i;
const halfAfter = /^ (?:of|the) (?:the (?:year|day|century)|(?:19|20)\d\d|way\b|time\b)/i;
// "The two sides", "between the two": a pair that is known, and nothing that was counted.
const pairBefore = /\b(?:the|these|those|both|its|their|our|other|between) (?:same |other |main |latter |last )?$/i;
// What is told off on the fingers, as a way of putting things.
const abstract =
	/^(?: [\p{Ll}-]+){0,2}? (?:phases?|stages?|steps?|ways?|parts?|points?|sides?|tracks?|pillars?|aspects?|objectives?|goals?|priorit(?:y|ies)|issues?|reasons?|factors?|elements?|options?|occasions?|times|questions?|levels?|types?|kinds?|categories|areas?|themes?|topics?|challenges?|conditions?|principles?|messages?|dimensions?|respects|terms|fronts|scenarios|purposes?|concerns?|strands?|things?|lines|branches|tranches|instalments)\b/u;
const spanAfter = new RegExp(
	`^(?: (?:consecutive|calendar|working|full|more|additional|further|long|short))?[ -]${spans}\\b`,
	'i',
);
// A stretch of time counts where it is what is measured: "takes 30 days", "from 90 days to 12 days", "a delay of three months".
const measuring =
	/\b(?:expectancy|duration|average|delays?|backlog)\b[^,;.]{0,40}(?:was|is|were|of|at|to) $|\b(?:takes?|took|taken|taking|requir(?:es?|ed|ing)|averag(?:es?|ed|ing)(?: of)?|delays? of|backlog of) (?:about |around |some |up to |at least |an average of |nearly |more than )?$/i;
const changeBefore = new RegExp(`\\bfrom \\S+ ${spans} to (?:only |just |about )?$`, 'i');
const changeAfter = new RegExp(`^ ${spans} to (?:only |just |about )?\\S+ ${spans}\\b`, 'i');

/**
 * Whether a number in a text names, dates or orders something rather than counting it.
 * @param parts the named groups of the match
 */
export function isNoFigure(
	text: string,
	{start, end}: Span,
	{
		fraction,
		numberLow = '',
		numberHigh,
		moneyLow,
		multipleLow,
		multipleHigh,
		centLow,
		centHigh,
		currency,
	}: Readonly<Record<string, string | undefined>>,
): boolean {
	const before = text.slice(Math.max(0, start - 60), start);
	const after = text.slice(end, end + 60);
	if (fraction !== undefined) {
		return halfBefore.test(before) || halfAfter.test(after);
	}

	// "They live on less than $2 a day": that is how poor they are.
	if (/\bon (?:(?:less|more) than |under |over )?$/i.test(before) && /^ (?:a|per) day\b/.test(after)) {
		return true;
	}

	if ([moneyLow, multipleLow, multipleHigh, centLow, centHigh, currency].some((part) => part !== undefined)) {
		return false;
	}

	const isWord = /^\p{L}/u.test(numberLow);
	const isShort = isWord || /^\d{1,3}$/.test(numberLow);
	return (
		/^(?:19|20)\d\d$/.test(numberLow) ||
		naming.test(before) ||
		listed.test(before) ||
		(!numberLow.includes(',') && monthBefore.test(before)) ||
		monthAfter.test(after) ||
		timeAfter.test(after) ||
		(!isWord && isShort && /(?:^|\n)\s*$/u.test(before) && footnote.test(after)) ||
		(!isWord && isShort && nameBefore.test(before)) ||
		(/\($/.test(before) && /^\)/.test(after) && isShort) ||
		(/^(?:2|two)$/i.test(numberLow) && numberHigh === undefined && pairBefore.test(before)) ||
		(isShort && abstract.test(after)) ||
		(spanAfter.test(after) && !measuring.test(before) && !changeBefore.test(before) && !changeAfter.test(after))
	);
}
