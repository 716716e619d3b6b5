import type {StatementKind} from '../../../report/kinds.ts';

// Predicates after "was", "remained" or "felt", with what they say and the words their content follows.
const table: readonly (readonly [StatementKind, string, string])[] = [
	[
		'fears',
		'concerned worried alarmed preoccupied apprehensive anxious troubled disturbed wary afraid fearful saddened uneasy nervous gloomy despondent',
		'that lest about by over at with of for',
	],
	['holds', 'grateful thankful indebted', 'that for of to'],
	['holds', 'proud', 'that of'],
	[
		'supports',
		'appreciative supportive complimentary favourable sympathetic receptive amenable',
		'that with by to at of about',
	],
	[
		'holds',
		'convinced confident certain sure persuaded adamant unanimous hopeful optimistic pessimistic unequivocal clear evident firm emphatic categorical explicit insistent blunt',
		'that of about on in',
	],
	['assesses', 'doubtful uncertain unsure unclear', 'that of about whether if how'],
	['plans', 'ready willing prepared keen eager disposed inclined', 'to'],
	['plans', 'determined resolved', 'that to'],
	['pledges', 'committed', 'to'],
	[
		'objects',
		'opposed disappointed frustrated displeased dissatisfied unhappy dismayed shocked outraged angry sceptical skeptical resentful hostile averse dubious scathing indignant aggrieved sorry',
		'that to with by at of about over',
	],
	['objects', 'critical dismissive contemptuous', 'of'],
	['objects', 'reluctant unwilling hesitant loath disinclined', 'to'],
	[
		'assesses',
		'satisfied content pleased encouraged gratified impressed heartened glad happy delighted relieved reassured struck moved touched',
		'that with by to at of about',
	],
	['notes', 'aware cognizant mindful conscious', 'that of'],
	['notes', 'alive', 'to'],
	['reports', 'known plain understood', 'that'],
	['holds', 'apparent obvious', 'that'],
	['holds', 'outspoken forthright frank candid', 'in about'],
];

/** A predicate that makes a statement, and the words after which its content begins. */
type CueAdjective = {readonly kind: StatementKind; readonly after: ReadonlySet<string>};

const adjectives = new Map(
	table.flatMap(([kind, words, after]) =>
		words.split(' ').map((word): [string, CueAdjective] => [word, {kind, after: new Set(after.split(' '))}]),
	),
);

/** What a predicate such as "concerned" says, or undefined for any other word. */
export function cueAdjective(lower: string): CueAdjective | undefined {
	return adjectives.get(lower);
}
