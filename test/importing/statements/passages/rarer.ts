import {type Passage, passage} from './passage.ts';

/** Invented passages with rarer turns: whose view it is, words that end before the sentence does, and those who join. */
export const rarerPassages: readonly Passage[] = [
	passage(
		'Whose view it is',
		'Arcadia',
		`
The Governor of Port Ville, Rosa Lund, said that {Rosa Lund ~ ferries were late}. In her view, {Rosa Lund =holds~ larger boats were the answer}. It was her firm conviction that {Rosa Lund =holds~ the harbour would thrive}.
{Rosa Lund =holds~ The pier had been built too short}, in her opinion. As the Mayor put it, {Mayor ~ nobody swims to work}. {Bishop ~ The tide was high}, as the Bishop explained.
The Harbour Master said that, in his view, {Harbour Master ~ the lighthouse was dim}.`.replace(
			'that, in his view, {Harbour Master ~ the',
			'that {Harbour Master ~ in his view, the',
		),
	),
	passage(
		'Where it ends',
		'Arcadia',
		`
The appeal by the Governor for {Governor =asks~ boats} was heard. The Mayor's call for {Mayor =asks~ calm} was heeded. The demand of the fishermen for {Fishermen =asks~ nets} remained.
The Governor told the mission {Governor ~ the pier would reopen in June}.`,
	),
	passage(
		'Those who join, and those who do not',
		'Arcadia',
		`
Norway cautioned against {Norway =fears~ a hasty sale of the ferries} and, together with Sweden, advocated {Norway + Sweden =asks~ a public tender}.
Neither the Mayor of Sandby, Nils Holm, nor the local fishermen thought that {Nils Holm + Local fishermen =objects~ the tender was fair}. Neither objected to the pier.`,
	),
	passage(
		'Whose warning it is, what is wanted, and who sent word',
		'Arcadia',
		`
The mission heard the Bishop's warning that {Bishop =fears~ the dam might break}. The fishermen wanted {Fishermen =holds~ deep harbours for their boats and cranes to lift the nets}.
The mission also wished to express the full support of the Council for {Security Council mission =supports~ the ferries} and to visit the harbour. The Mayor voiced the hope of the traders for {Mayor ~ an early spring}.
The mission noted that {Security Council mission =assesses~ the pace of repairs did not appear quite sufficient to meet the target of the harbour plan}. The Governor announced {Governor =plans~ a plan for the pier}. The Mayor stated that {Mayor =reports~ the lighthouse was outside the harbour plan}.
The charge was countered by the much warmer feedback that the mission had received from fishermen, traders and families living on boats regarding {Fishermen + Traders + Families =assesses~ the new pier}.`,
	),
];
