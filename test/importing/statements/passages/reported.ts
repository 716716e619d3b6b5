import {type Passage, passage} from './passage.ts';

/** Invented passages in which it is told amid a sentence, or by somebody named long before, who says it, and what is wanted. */
export const reportedPassages: readonly Passage[] = [
	passage(
		'What is put in between',
		'Arcadia',
		`
The Governor of Port Ville, Rosa Lund, thanked the mission for {Rosa Lund ~ its visit to the pier}. {Rosa Lund ~ The ferries, she said bluntly, were too old}; the sea was rough that day. {Rosa Lund ~ The harbour, in her view, was committed to new boats}. In her opinion, {Rosa Lund ~ the Ministry intended to sell the pier}. She asked for {Rosa Lund =asks~ new boats}, {Rosa Lund ~ without which, she added, the islands would be empty by June}.
{Fishermen ~ The dam, the fishermen told the mission, would not hold}. Let there be no doubt, they told the Governor, that {Fishermen ~ the village was afraid}. {~ There were, it was stressed, to be no more delays}.
A representative of the United Nations Children's Fund said that {United Nations Children's Fund ~ the wells were dry}; a representative of the traders, that {some Traders ~ ferries were late}. The Mayor announced that {Mayor =reports~ two boats had been sold}. The Mayor acknowledged that {Mayor ~ the road was closed}. The Bishop, having paid tribute to the pilot, the late Nils Holm, stressed that {Bishop =holds~ the bells had been silent for a year}. The Prefect was, however, of the view that {Prefect =assesses~ trade would return}.`,
	),
	passage(
		'Who is asked to do what, and where a statement ends',
		'Arcadia',
		`
The mission called on the Governor {Security Council mission =asks~ to mend the pier}, {Security Council mission =asks~ to buy boats} and, above all, {Security Council mission =asks~ to open the market}. It encouraged the traders {Security Council mission =asks~ to wait} and the Mayor {Security Council mission =asks~ to help them}. The mission expressed its hope that {Security Council mission ~ the pier would be mended}.
The Bishop accused the Mayor of {Bishop ~ selling the boats of the village}, an accusation that nobody repeated. The fishermen asked for {Fishermen =asks~ longer nets}, a request to which the traders responded. The Mayor put the cost of the dam at {Mayor ~ 40 million dollars a year}.`
			.replace('accused the Mayor of {Bishop ~ selling', 'accused {Bishop ~ the Mayor of selling')
			.replace('put the cost of the dam at {Mayor ~ 40', 'put {Mayor ~ the cost of the dam at 40'),
	),
	passage(
		'Whom a shorter name means',
		'Arcadia',
		`
President Bassi of the Republic of Arcadia thanked the Council for {President Bassi ~ its support}.
The mission had an exchange of views with the Union of Pilots and the League of Divers. The representatives agreed that {Union of Pilots + League of Divers ~ the buoys had been lost}.
The Governor called for {Governor ~ calm in the harbour}. The Mayor feared {Mayor ~ a long winter}. Both officials emphasized {Governor + Mayor ~ the need for coal}. One said that {some ~ it would be dear}. Another told the mission that {some ~ she would leave the island}.
The traders insisted that {Traders ~ the crane was broken}. Some voiced {some Traders ~ concern over the price of coal}.`.replace(
			'voiced {some Traders ~ concern over the',
			'voiced concern over {some Traders ~ the',
		),
	),
];
