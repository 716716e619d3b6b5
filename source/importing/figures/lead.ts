const noHead =
	/^(?:total|number|maximum|minimum|average|group|list|set|series|range|all|some|most|many|majority|one|each|consists?|consisting|consisted|composed|out|instead|because|ahead|outside|inside|speaking|capable|those|that|process|estimate|estimates|midst|aid|means|terms|course|end|part|form)$/;
// "The strength stands at 900 officers"; "the number of cases stood at 300".
const changes =
	'(?:doubled|tripled|climbed|soared|shrank|shrunk|slowed|rose|risen|fell|fallen|grew|grown|increased|decreased|declined|dropped)';
const standing = new RegExp(
	`(?:^|[,;] |\\b(?:that|while|and|but|as) )(?<subject>(?:(?!\\b(?:that|while|which|and the|but)\\b)[^,;.]){4,80}?),?(?: which| that)?(?: had| has| have| would)?(?: been| be)?(?: currently| now| still| today)? (?:stood|stands|standing|was|were|is|are|remained|remains|reached|reaches|totalled|totals|numbered|numbers|amounted|amounts|(?<change>${changes}))(?: only| already| \\p{L}+ed| put| set)?(?: at| to| (?<by>by))? (?:only |just )?$`,
	'u',
);
const raised =
	/\bthe (?<subject>(?:total )?(?:number|strength|size|level|share|proportion) (?:of [^,;.]{3,50}? )?)(?:from \S+ )?to $/u;
// "On the number of officers required, with estimates ranging from 300".
const ranging = /\b(?:rang|vary|vari)\p{L}* (?:from|between) (?:the )?$/u;
const numbered = /\b(?<subject>number of [^,;.]{3,70}?)(?:[,;.]| (?:rang|vary|vari)\p{L}* )/u;
const told =
	/\b(killed|injured|wounded|displaced|arrested|detained|abducted|released|freed|trained|deployed|recruited|planned|allocated|pledged|earmarked|disbursed|spent|invested|committed|built|constructed|created|destroyed|registered|repatriated|demobilized|disarmed|vetted|established|opened|closed|contributed|provided|relocated|evacuated|resettled|affected|infected|documented|recorded|verified|reported|delivered|distributed|collected|promised|requested|owed|cost|costs|costing)(?: (?:another|a further|a total of|an additional))? $/u;
const spent =
	/\b(\p{L}{2,}ed|(?<=\b(?:would|will|to|could|should|must) )\p{Ll}{4,}|paid|spent|cost|costs|lent|given|gave|lost|owing) (?:another |a further |a total of |an additional )?$/u;
// "Offering free schooling to 300 children": what they are given.
const given = /\b(?:offer|provid|giv|distribut|deliver)\p{L}* (?<words>(?:[\p{L}-]+ ){0,3}[\p{L}-]+) (?:to|for) $/u;
const turns =
	'(?:increas|decreas|reduc|rais|expand|grow|grew|rose|risen|rise|rising|fell|fallen|fall|drop|declin|lower|cut|bring|brought|doubl)\\p{L}*';
const changedWhat = new RegExp(`\\b${turns} (?:the |its |their )?(?<subject>\\p{L}[^,;.]{2,70}?) from $`, 'u');
const whatChanged = new RegExp(
	`(?:^|[,;] |\\b(?:that|while|and|but|as) )(?:the |its |their )?(?<subject>\\p{L}[^,;.]{2,70}?)(?: had| has| have| would| could| should| to)?(?: been)? ${turns} from $`,
	'iu',
);
const headOf = /(?:\b(?:an?|the|its|their|this|his|her) |^|[,;] |while )(?<words>(?:[\p{L}-]+ ){0,2}[\p{L}-]+) of $/iu;
const fund =
	/(?:\b(?:an?|the|its|their|this|his|her) |^|[,;] |while )(?<words>(?:[\p{L}-]+ ){0,2}[\p{L}-]+) (?:of|for|worth|totalling) $/iu;

/** What stands before a number and says what it is. */
export type Lead = {
	/** The noun of "a ceiling of 300", the subject of "it stood at 300", or the verb of "had trained 300". */
	readonly kind: 'head' | 'subject' | 'verb';
	readonly words: string;
	/** Which end of a change the number is: "reduce the time needed from 90 days to 12 days". */
	readonly side?: 'from' | 'to';
};

/** More than stands between a number and what it is of. */
const farthest = 300;

/**
 * What stands before a number of a sentence and says what it is, where anything does.
 * @param hedge the words right before the number that say how exact it is
 */
export function leadTo(sentence: string, start: number, hedge: string | undefined, isMoney: boolean): Lead | undefined {
	const near =
		start <= farthest ? sentence.slice(0, start) : sentence.slice(start - farthest, start).replace(/^\S*/u, '');
	const before = withoutHedge(near, hedge);
	return changeOf(before) ?? leadOf(before, isMoney);
}

function changeOf(before: string): Lead | undefined {
	const second = /^(?<first>.*\bfrom )(?:\S+ ){1,4}?to $/u.exec(before)?.groups?.first;
	const first = second ?? before;
	const words = (changedWhat.exec(first) ?? whatChanged.exec(first))?.groups?.subject?.replace(
		/^(?:the )?(?:total )?number of /u,
		'',
	);
	return words === undefined ? undefined : {kind: 'subject', words, side: second === undefined ? 'from' : 'to'};
}

function leadOf(before: string, isMoney: boolean): Lead | undefined {
	const stand = standing.exec(before) ?? raised.exec(before) ?? (ranging.test(before) ? numbered.exec(before) : null);
	const {subject: printed = '', change = '', by} = stand?.groups ?? {};
	const subject = printed
		.replace(/^.*\b(?:that|noted|said|informed) (?=the\b)/iu, '')
		.replace(/^(?:the|its|their|a|an) /iu, '')
		.replace(/^(?:total )?number of /iu, '')
		.trim();
	if (subject !== '' && !/^(?:there|it|he|she|they|this|these|those|we|which|who)\b/iu.test(subject)) {
		return {kind: 'subject', words: by === undefined ? subject : `${subject} ${change} by`};
	}

	const head = (isMoney ? fund : headOf).exec(before)?.groups?.words;
	const words = head?.replace(/^(?:.* )?(?:while|that|an?|the|its|their|this|for|in|to|with|by|from|at|on|and) /iu, '');
	const noun = words?.split(' ').at(-1) ?? '';
	if (words !== undefined && !noHead.test(noun.toLowerCase()) && !/(?:ed|ing|ly)$/.test(noun)) {
		return {kind: 'head', words};
	}

	const gift = given.exec(before)?.groups?.words;
	if (gift !== undefined) {
		return {kind: 'subject', words: gift};
	}

	const verb = (isMoney ? spent : told).exec(before)?.[1];
	return verb === undefined ? undefined : {kind: 'verb', words: verb};
}

function withoutHedge(before: string, hedge: string | undefined): string {
	const words = before.replace(only, '');
	return hedge === undefined
		? words
		: words.replace(new RegExp(`(?:any )?${hedge}(?: (?:the|an?))? $`, 'iu'), '').replace(only, '');
}

const only = /\b(?:only|just|between) $/iu;
