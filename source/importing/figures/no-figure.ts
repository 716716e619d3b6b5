import {months} from '../../report/dates.ts';
import type {Span} from '../language/lexicon/tokens.ts';

const month = `(?:${months.map((name) => `${name}|${name.slice(0, 3)}\\b`).join('|')})`;
const spans = '(?:years?|months?|weeks?|days?|hours?|minutes?|decades?|nights?)';
// A number behind these words names something: "resolution 2100", "paragraph 4", "articles 5 and 6".
const naming =
	/\b(?:resolutions?|articles?|paragraphs?|paras?\.?|sections?|chapters?|annex(?:es)?|levels?|rules?|tables?|pages?|No\.|phases?|sectors?|zones?|items?|decisions?|decrees?|laws?|regulations?|pillars?|clauses?|class|category|box|figure|volume|version|round|session|stage|day|camp|group of|committee of|per|every|route|highway) (?:[\d(),\s]*\d\)?,? (?:and |or |to )?)?$/i;
// "Ranked 146th out of 147 countries".
const ranked = /\d(?:st|nd|rd|th) (?:out )?of $/u;
const monthAfter = new RegExp(`^(?:,? (?:and |or |to )?\\d{1,2})*,?(?: (?:and|or|to) \\d{1,2})? ${month}\\b`, 'i');
const timeAfter =
	/^(?:\s?\(\d{4}\)|:\d{2}|\.\d{2} ?[ap]\.?m|\s?(?:a\.m|p\.m|am\b|pm\b|o’clock|o'clock|hours\b(?! of| a))|(?:st|nd|rd|th)\b)/i;
// "Delmas 33", "Option Three": a capital within a sentence makes it a name; a number of thousands is none.
const nameBefore = /[\p{L}\p{N},] \p{Lu}[\p{L}’'-]+ $/u;
const halfBefore = /\b(?:first|second|third|fourth|last|latter|other|earlier|better|in) $/i;
const halfAfter = /^ (?:of|the) (?:the (?:year|day|century)|(?:19|20)\d\d|way\b|time\b)/i;
// "The two sides", "between the two": a pair that is known, and nothing that was counted.
const pairBefore = /\b(?:the|these|those|both|its|their|our|other|between) (?:same |other |main |latter |last )?$/i;
// What is told off on the fingers, as a way of putting things.
const abstract =
	/^(?: [\p{Ll}-]+){0,2}? (?:phases?|stages?|steps?|ways?|parts?|points?|sides?|tracks?|pillars?|aspects?|objectives?|goals?|priorit(?:y|ies)|issues?|reasons?|factors?|elements?|options?|occasions?|times|questions?|levels?|types?|kinds?|categories|areas?|themes?|topics?|challenges?|conditions?|principles?|messages?|dimensions?|respects|terms|fronts|scenarios|purposes?|concerns?|strands?|things?|lines|branches|tranches|instalments)\b/u;
// But "two of the six water points": that of which some are counted is counted too.
const wholeBefore = /(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten)) of (?:the|its|their) $/iu;
const spanAfter = new RegExp(
	`^(?: (?:consecutive|calendar|working|full|more|additional|further|long|short))?[ -]${spans}\\b`,
	'i',
);
// "Some forty kilometres from the border": where something is, as "the first since 1835" says when and "older than 13" how old.
const distance =
	/^ (?:kilometres?|km|miles?|metres?) (?:from|outside|away|off|beyond|(?:to the )?(?:north|south|east|west)\p{L}*)\b/u;
const since = /\b(?:since|until) $/i;
const age = /\b(?:older|younger) than $/i;
// A stretch of time counts where it is what is measured: "takes 30 days", "from 90 days to 12 days", "a delay of three months".
const measuring =
	/\b(?:expectancy|duration|average|delays?|backlog)\b[^,;.]{0,40}(?:was|is|were|of|at|to) $|\b(?:takes?|took|taken|taking|requir(?:es?|ed|ing)|averag(?:es?|ed|ing)(?: of)?|delays? of|backlog of) (?:about |around |some |up to |at least |an average of |nearly |more than )?$/i;
const changing = new RegExp(`\\bfrom \\S+ ${spans} to (?:only |just |about )?\\S+ ${spans}\\b`, 'i');

const few = '(?:two|three|four|five|six|seven|eight|nine|ten)';
const inFew = new RegExp(`^ (?:\\p{L}+ ){1,3}(?:in|out of)(?: every)? ${few}\\b(?! \\p{L}+s\\b)`, 'iu');
const ofFew = new RegExp(`\\b(?:one|${few}) (?:\\p{L}+ ){1,3}(?:in|out of)(?: every)? $`, 'iu');

/**
 * Whether a number in a text names, dates or orders something rather than counting it.
 * @param groups those of the match: what is printed of the number, its multiple and its measure
 */
export function isNoFigure(
	text: string,
	{start, end}: Span,
	groups: Readonly<Record<string, string | undefined>>,
): boolean {
	const {fraction, numberLow = '', numberHigh} = groups;
	const before = text.slice(Math.max(0, start - 60), start);
	const after = text.slice(end, end + 60);
	if (fraction !== undefined) {
		return halfBefore.test(before) || halfAfter.test(after);
	}

	// "They live on less than $2 a day": that is how poor they are.
	if (/\bon (?:(?:less|more) than |under |over )?$/i.test(before) && /^ (?:a|per) day\b/.test(after)) {
		return true;
	}

	if (
		Object.keys(groups).some((name) => groups[name] !== undefined && /^(?:money|multiple|cent|currency)/.test(name))
	) {
		return false;
	}

	// "Four operations in five": so many of any.
	if (inFew.test(after) || (ofFew.test(before) && !/^ \p{L}+s\b/u.test(after))) {
		return true;
	}

	const isShort = /^(?:\p{L}|\d{1,3}$)/u.test(numberLow);
	return (
		/^(?:1|(?:19|20)\d\d)$/.test(numberLow) ||
		(since.test(before) && /^1[5-8]\d\d$/.test(numberLow)) ||
		age.test(before) ||
		distance.test(after) ||
		naming.test(before) ||
		ranked.test(before) ||
		monthAfter.test(after) ||
		timeAfter.test(after) ||
		(/^(?:\d|\p{Lu})/u.test(numberLow) && isShort && nameBefore.test(before)) ||
		(/^(?:2|two)$/i.test(numberLow) && numberHigh === undefined && pairBefore.test(before)) ||
		(isShort && abstract.test(after) && !wholeBefore.test(before)) ||
		(spanAfter.test(after) && !measuring.test(before) && !changing.test(text.slice(Math.max(0, start - 40), end + 40)))
	);
}
