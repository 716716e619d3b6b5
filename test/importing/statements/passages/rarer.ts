import {type Passage, passage} from './passage.ts';

/** Invented passages with rarer turns: words that end before the sentence does, and what is wanted. */
export const rarerPassages: readonly Passage[] = [
	passage(
		'Where it ends',
		'Arcadia',
		`
The appeal by the Governor for {Governor =asks~ boats} was heard. The Mayor's call for {Mayor =asks~ calm} was heeded. The demand of the fishermen for {Fishermen =asks~ nets} remained.
The Governor told the mission {Governor ~ the pier would reopen in June}.`,
	),
	passage(
		'Whose warning it is, what is wanted, and who sent word',
		'Arcadia',
		`
The mission heard the Bishop's warning that {Bishop =fears~ the dam might break}. The fishermen wanted {Fishermen =holds~ deep harbours for their boats and cranes to lift the nets}.
The mission also wished to express the full support of the Council for {Security Council mission =supports~ the ferries} and to visit the harbour. The Mayor voiced the hope of the traders for {Mayor ~ an early spring}.
The mission noted that {Security Council mission =assesses~ the pace of repairs did not appear quite sufficient to meet the target of the harbour plan}. The Governor announced {Governor =plans~ a plan for the pier}. The Mayor stated that {Mayor =reports~ the lighthouse was outside the harbour plan}.`,
	),
];
