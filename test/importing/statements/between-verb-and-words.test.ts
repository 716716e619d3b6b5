import {expect, test} from 'vitest';
import {said} from './said.ts';

test.each([
	// What stands between hides no verb.
	['The traders who had come to the port in 2011 complained that it was late.', 'Traders: it was late'],
	['The traders as a whole hoped the pier would be safe.', 'Traders: the pier would be safe'],
	[
		'The traders were opposed to any closing of the pier, for the Mayor or for anyone else.',
		'Traders: any closing of the pier, for the Mayor or for anyone else',
	],
	['The traders resented being taken for pilots.', 'Traders: being taken for pilots'],
	['The letter stated that the pier was safe.', ': the pier was safe'],
	['In the opinion of the traders the pier was safe.', 'Traders: the pier was safe'],
	['The Mayor called it the safest of piers.', 'Mayor: the safest of piers'],
	['The Mayor was less happy about the state of the pier.', 'Mayor: the state of the pier'],
	['The Mayor had more than once suggested to the traders that the pier was old.', 'Mayor: the pier was old'],
	['The Mayor complained with some warmth of the state of the pier.', 'Mayor: the state of the pier'],
	['The Mayor made clear at every meeting that the pier was old.', 'Mayor: the pier was old'],
	['The Mayor sought to justify the closing of the pier.', 'Mayor: the closing of the pier'],
	['The mission would emphasize the need for boats.', 'Security Council mission to Arcadia: the need for boats'],
	['It went there on the proposal of the Chairperson for the month.'],
	['The Governor sold ice. In her opinion ice should be cheap.', ': ice should be cheap'],
	[
		'The Governor recalled that the pier was old; in her view only one of them had seen it.',
		'Governor: the pier was old',
		'Governor: only one of them had seen it',
	],
	[
		'The pier is old, and in the view of the fishermen the way in which it is mended makes it worse.',
		'Fishermen: the way in which it is mended makes it worse',
	],
	[
		'The fishermen met the mission. Their call was echoed by the traders, in whose opinion the pier was short.',
		'Traders: Their call',
		'Traders: the pier was short',
	],
	['As the Governor saw it, the pier was short.', 'Governor: the pier was short'],
	[
		'The Governor appealed to the traders for help with the crane, which continued to be repaired by night.',
		'Governor: help with the crane, which continued to be repaired by night',
	],
	['The Governor assured the traders with whom she had spoken that the pier was safe.', 'Governor: the pier was safe'],
	['The Governor drew attention, too, to the price of ice.', 'Governor: the price of ice'],
	[
		'The fishermen feared above all a further storm and asked above all that the pier be mended.',
		'Fishermen: a further storm',
		'Fishermen: the pier be mended',
	],
	[
		'The fishermen asked the Governor to mend the pier and, in particular, to sell the crane.',
		'Fishermen: to mend the pier',
		'Fishermen: to sell the crane',
	],
	['The Governor would wish to see the pier mended.', 'Governor: to see the pier mended'],
	[
		'The Governor denied any part in the fire, which she said was the work of traders.',
		'Governor: any part in the fire',
		'Governor: was the work of traders',
	],
	['The Governor was sorry that the pier was closed.', 'Governor: the pier was closed'],
	['The Governor was indebted to the traders for their boats.', 'Governor: their boats'],
	['The fishermen were in general agreement that the pier was safe.', 'Fishermen: the pier was safe'],
	[
		'The Governor noted that other ports, including some represented at the talks, had not ruled out a new pier.',
		'Governor: other ports, including some represented at the talks, had not ruled out a new pier',
	],
	[
		'The Governor thanked the traders for the boats that they had built, and ended with a song.',
		'Governor: the boats that they had built',
	],
	['The Governor feared a further storm and did not understand why the pier was closed.', 'Governor: a further storm'],
	[
		'The Governor replied that the pier was safe and made it clear that it would stay.',
		'Governor: the pier was safe',
		'Governor: it would stay',
	],
	['The fishermen requested written permission from the Governor.', 'Fishermen: written permission from the Governor'],
	['The Governor undertook to the traders to mend the pier.', 'Governor: to mend the pier'],
	['The Governor called the plan a collection of wishes.', 'Governor: the plan a collection of wishes'],
	['The mission later learnt that the pier was closed.', ': the pier was closed'],
	['The Governor accused the Mayor of selling ice.', 'Governor: selling ice'],
	['The Governor reproached the traders with their silence.', 'Governor: their silence'],
	['The Governor criticized the plan for the port.', 'Governor: the plan for the port'],
	['The Governor commended the men and women of the port for their courage.', 'Governor: their courage'],
	['The Governor praised the Mayor of the port for the new pier.', 'Governor: the new pier'],
	['The Governor praised the fishermen for this success.', 'Governor: the fishermen for this success'],
	['The Governor praised the plan for the port.', 'Governor: the plan for the port'],
	['The Governor praised the help that the traders had given.', 'Governor: the help that the traders had given'],
	['The Governor paid tribute to the pilots for their work.', 'Governor: their work'],
	['The Governor wanted the Mayor to mend the pier.', 'Governor: the Mayor to mend the pier'],
	[
		'The mission is grateful to the Mayor for the boats, and to the Governor, Ana Silva, and her staff for the ice.',
		'Security Council mission to Arcadia: the boats',
		'Security Council mission to Arcadia: the ice',
	],
	[
		'The mission places on record its gratitude to the Mayor for the boats, and to the three diving schools for the ice.',
		'Security Council mission to Arcadia: the boats',
		'Security Council mission to Arcadia: the ice',
	],
	['The Governor declared herself ready for talks. She was ready for the storm.', 'Governor: talks'],
	['The traders described themselves as pilots of the port.', 'Traders: themselves as pilots of the port'],
	[
		'The traders wondered about the risk of a storm, which, in their view, was already there.',
		'Traders: the risk of a storm',
		'Traders: which, in their view, was already there',
	],
	[
		'The Governor insisted to the Mayor on the return of the boats, and has since been told that they are lost.',
		'Governor: the return of the boats',
		': they are lost',
	],
	[
		'The Governor, Ana Silva, asked for ice. According to her 40 boats had been lost.',
		'Governor Ana Silva: ice',
		'Governor Ana Silva: 40 boats had been lost',
	],
	['The Governor asked for boats, and had so far obtained two.', 'Governor: boats'],
	['The Governor denied in strong terms the sale of ice.', 'Governor: the sale of ice'],
	['One trader told the mission, to general laughter, that the pier was safe.', 'Trader: the pier was safe'],
	['The Mayor told the mission, at the table at which it sat, that the pier was safe.', 'Mayor: the pier was safe'],
	['The Mayor condemned, in words that left no doubt, any delay.', 'Mayor: any delay'],
	[
		'The Mayor warned that the pier, as noted by some of the pilots, would sink.',
		'Mayor: the pier, as noted by some of the pilots, would sink',
	],
	[
		'The Mayor, Ana Lund, said that her Office had issued nine warnings in 2022, of which few were heard.',
		'Mayor Ana Lund: her Office had issued nine warnings in 2022, of which few were heard',
	],
	['The Mayor met the pilots. Not all of them agreed on the pier. Not everyone supported it.'],
	[
		'The mission left with the impression of a port in need of boats.',
		'Security Council mission to Arcadia: a port in need of boats',
	],
	[
		'The Mayor said that there were thirty boats, against the forty agreed.',
		'Mayor: there were thirty boats, against the forty agreed',
	],
	[
		'The fishermen related, one after another, how their boats had been lost.',
		'Fishermen: how their boats had been lost',
	],
	[
		'The fishermen spoke. In the judgement of some, to mend the pier would be to sell it.',
		'Fishermen: to mend the pier would be to sell it',
	],
	['The Governor disowned the letter.', 'Governor: the letter'],
	// What leads to the verb.
	['The Mayor had to admit that the pier was old.', 'Mayor: the pier was old'],
	['The Mayor had to report to the Governor.'],
	['The Governor intervened to say that the pier was safe.', 'Governor: the pier was safe'],
	['The Governor would not, however, agree to sell the pier.', 'Governor: to sell the pier'],
	['The Governor would resist, all the same, any sale of the pier.', 'Governor: any sale of the pier'],
	[
		'The mission would nevertheless regard the calm as a chance.',
		'Security Council mission to Arcadia: the calm as a chance',
	],
	[
		'The Mayor asked for ice. With the pilots, she had to admit, nobody had spoken.',
		'Mayor: ice',
		'Mayor: With the pilots, she had to admit, nobody had spoken',
	],
	['The boats, the pilots were convinced, would return.', 'Pilots: The boats, the pilots were convinced, would return'],
	// What is said of what was named before it.
	[
		'What the pilots asked for was a pier of iron, since theirs was old.',
		'Pilots: a pier of iron, since theirs was old',
	],
	[
		'The Mayor said that he did not fear the sea; what he feared was a pier of straw.',
		'Mayor: he did not fear the sea',
		'Mayor: a pier of straw',
	],
	['What the Mayor told the mission was known in the port.'],
	[
		'The pilots complained that fees were high, a practice which the Mayor ascribed to salaries that were late.',
		'Pilots: fees were high',
		'Mayor: salaries that were late',
	],
	[
		'The Mayor proposed a pier of straw, which the Minister of Works and Housing rejected as a joke.',
		'Mayor: a pier of straw, which the Minister of Works and Housing rejected as a joke',
		'Minister of Works and Housing: a joke',
	],
	// A word is a verb by its place.
	['The old chiefs of the port, who had come late, deplored the storm.', 'Old chiefs of the port: the storm'],
	[
		'Pilots from the Ost–West constituency stressed that it was late.',
		'Pilots from the Ost–West constituency: it was late',
	],
	['The mission heard everywhere that ice was dear.', ': ice was dear'],
	[
		'The mission expects the Mayor, for her part, to put forward pilots.',
		'Security Council mission to Arcadia: the Mayor, for her part, to put forward pilots',
	],
	['The Mayor cautioned that the time was limited and asked for boats.', 'Mayor: the time was limited', 'Mayor: boats'],
	['The pilots feared the storm. Whoever sailed was lost. They asked for ice.', 'Pilots: the storm', 'Pilots: ice'],
	[
		'Relatives of pilots expelled from the port in 1998, whom the mission met, complained that it was closed.',
		'Relatives of pilots expelled from the port: it was closed',
	],
	['The pilots want a pier; the displaced want boats.', 'Pilots: a pier', 'Displaced: boats'],
	// As what a thing is dismissed stands before it.
	[
		'The Mayor said that it was late and rejected as unfounded reports that pilots had left.',
		'Mayor: it was late',
		'Mayor: reports that pilots had left',
	],
	['The Governor dismissed as gossip the claim that the pier was old.', 'Governor: the claim that the pier was old'],
	[
		'The Mayor drew a distinction between delay, which was tolerable, and drift, which was not.',
		'Mayor: delay, which was tolerable, and drift, which was not',
	],
])('%s', (text, ...statements) => {
	expect(said(text)).toEqual(statements);
});
