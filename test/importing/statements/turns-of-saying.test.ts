import {expect, test} from 'vitest';
import {readText} from '../../../source/importing/report/read-text.ts';
import {said} from './said.ts';

test.each([
	// Words that lead to a verb of saying.
	['The Governor was at pains to stress that the pier was safe.', 'Governor: the pier was safe'],
	['The Governor went so far as to contend that the pier was safe.', 'Governor: the pier was safe'],
	['The Governor did not hesitate to say that the pier was safe.', 'Governor: the pier was safe'],
	['The Governor gave the mission to understand that the pier was safe.', 'Governor: the pier was safe'],
	['The Governor confined himself to saying that the pier was safe.', 'Governor: the pier was safe'],
	// Several who speak, and those who only came along.
	[
		'The Ministers of Defence, Justice and Finance said that the pier was safe.',
		'Minister of Defence + Minister of Justice + Minister of Finance: the pier was safe',
	],
	[
		'The Mayor, Ana Silva, accompanied by the Ministers of Defence, Justice and Finance, said that the pier was safe.',
		'Mayor Ana Silva: the pier was safe',
	],
	// Predicates of several words.
	['The Governor declared herself in favour of a new pier.', 'Governor: a new pier'],
	['The Governor was in no doubt that the pier was safe.', 'Governor: the pier was safe'],
	['The Governor was against a new pier.', 'Governor: a new pier'],
	['The fishermen dissociated themselves from the plan.', 'Fishermen: the plan'],
	['The pier was closed against the background of the storm.'],
	['The Governor was not opposed in principle to a pier.', 'Governor: a pier'],
	['The Governor was apprehensive lest the pier should fall.', 'Governor: the pier should fall'],
	// Nouns that say it.
	['It was also the common view of the fishermen that the pier was safe.', 'Fishermen: the pier was safe'],
	['The Governor took another view: the pier was safe.', 'Governor: the pier was safe'],
	['The Governor had one request: that the pier be mended.', 'Governor: the pier be mended'],
	['There was agreement among the fishermen, all the same, that the pier was safe.', 'Fishermen: the pier was safe'],
	['The view was advanced that the pier was safe.', ': the pier was safe'],
	['The Governor did not wish to raise hopes that might be dashed.', 'Governor: to raise hopes that might be dashed'],
	['The Governor gave the mission a briefing on 26 August.'],
	['The letter of 3 May from the fishermen requested that the pier be mended.', 'Fishermen: the pier be mended'],
	// By whose account it is.
	['For the Governor, the pier was safe.', 'Governor: the pier was safe'],
	['For the third time, the pier was closed.'],
	['But according to the Governor, the pier was safe.', 'Governor: the pier was safe'],
	[
		'The Governor offered help. A pier of iron was in his judgement safe.',
		'Governor: help',
		'Governor: A pier of iron was in his judgement safe',
	],
	[
		'Since the flood, the Governor argued, bread was dear.',
		'Governor: Since the flood, the Governor argued, bread was dear',
	],
	// What is said stands first, or in the passive.
	['It was put to the mission that the pier was safe.', ': the pier was safe'],
	['The Governor put it to the mission that the pier was safe.', 'Governor: the pier was safe'],
	[
		'The plan was described by the head of the Harbour Support Office as tight.',
		'Head of the Harbour Support Office: tight',
	],
	// Where it ends.
	['The Governor noted that the pier was safe; only the crane had been sold.', 'Governor: the pier was safe'],
	['The Governor denied any damage to the pier, whereas the Mayor had seen it.', 'Governor: any damage to the pier'],
	// Verbs.
	['The Governor saw no danger to the pier.', 'Governor: no danger to the pier'],
	['The fishermen besought the mission to mend the pier.', 'Fishermen: to mend the pier'],
	['The fishermen clamoured for a pier.', 'Fishermen: a pier'],
	[
		'The members of the Security Council undertake to mend the pier.',
		'Members of the Security Council: to mend the pier',
	],
	['The Governor served notice that the pier would close.', 'Governor: the pier would close'],
	['The Governor laid emphasis on the new pier.', 'Governor: the new pier'],
	['The Governor owned that the pier was old.', 'Governor: the pier was old'],
	['The Governor would welcome a new pier.', 'Governor: a new pier'],
	['The Governor could not accept that the pier was old.', 'Governor: the pier was old'],
	['The Governor spoke out against the plan.', 'Governor: the plan'],
	['The Governor let it be known that the pier was old.', 'Governor: the pier was old'],
	['It was known that the pier was old.'],
	['The Governor asked for ice, as did the Mayor.', 'Governor: ice'],
	['“There will be no fish”, warned the fishermen.', 'Fishermen: There will be no fish'],
	['Doubts were expressed by the fishermen as to the plan.', 'Fishermen: the plan'],
	[
		'Only a larger boat, the Governor argued, could land.',
		'Governor: Only a larger boat, the Governor argued, could land',
	],
	['The fishermen declared themselves satisfied with the pier.', 'Fishermen: the pier'],
	['The fishermen took the opposite view, namely that the pier was old.', 'Fishermen: the pier was old'],
	['It had long been the position of the fishermen that the pier was old.', 'Fishermen: the pier was old'],
	['It was not the intention of the Governor to leave.', 'Governor: to leave'],
	[
		'The mission could not but conclude that the pier was old.',
		'Security Council mission to Arcadia: the pier was old',
	],
	['The mission would like to recommend that the pier stay.', 'Security Council mission to Arcadia: the pier stay'],
	['The Governor pointed to a pier that was old.', 'Governor: a pier that was old'],
	['The Governor called on the Mayor to pay and on the donors to wait.', 'Governor: to pay', 'Governor: to wait'],
	['In her eyes the pier was old.', ': the pier was old'],
	[
		'The Governor told the mission that her priorities were few in number.',
		'Governor: her priorities were few in number',
	],
	['The harbour, the Governor went on, had no crane.', 'Governor: The harbour, the Governor went on, had no crane'],
	['The Governor did, however, signal a readiness to pay.', 'Governor: to pay'],
	[
		'The fishermen said that the pier was old. They ended by asking for boats.',
		'Fishermen: the pier was old',
		'Fishermen: boats',
	],
	['The Governor began by recalling that the pier was old.', 'Governor: the pier was old'],
	['The Governor did not conceal that the pier was old.', 'Governor: the pier was old'],
	['The fishermen concealed that the pier was old.'],
	['The Governor impressed upon the mission that the pier was old.', 'Governor: the pier was old'],
	['The Governor feared for the pier.', 'Governor: the pier'],
	['The fishermen’s memorandum called for boats.', 'Fishermen: boats'],
	[
		'The mission would deplore an abandonment of the pier.',
		'Security Council mission to Arcadia: an abandonment of the pier',
	],
	['The Governor disclaimed responsibility for the fire.', 'Governor: responsibility for the fire'],
	['The deportees inclined towards the second plan.', 'Deportees: the second plan'],
	['The fishermen prided themselves on having mended the pier.', 'Fishermen: having mended the pier'],
	['The fishermen hinted at a release of prisoners.', 'Fishermen: a release of prisoners'],
	['The fishermen cast doubt on the figures.', 'Fishermen: the figures'],
	['The fishermen saw scope for compromise.', 'Fishermen: scope for compromise'],
	['The fishermen did not see how the pier could last.', 'Fishermen: how the pier could last'],
	['The Governor let it be understood that the pier was old.', 'Governor: the pier was old'],
	['The fishermen looked at the soldiers.'],
	['For his part, the Governor regretted the delay.', 'Governor: the delay'],
	[
		'The mission demands of both sides the immediate surrender of the maps.',
		'Security Council mission to Arcadia: the immediate surrender of the maps',
	],
	[
		'The Council supports the pier. It demands of both sides the immediate surrender of the maps.',
		'Security Council: the pier',
		'Security Council: the immediate surrender of the maps',
	],
	[
		'The mission submits for the consideration of the Council that the force be reduced.',
		'Security Council mission to Arcadia: the force be reduced',
	],
	['The Governor asked for boats. To his regret, the pier was old.', 'Governor: boats', 'Governor: the pier was old'],
	[
		'The Governor asked for boats. His reading was that the council was divided.',
		'Governor: boats',
		'Governor: the council was divided',
	],
	[
		'The Governor asked for boats. The task, as he saw it, was to mend the pier.',
		'Governor: boats',
		'Governor: The task, as he saw it, was to mend the pier',
	],
	['The Governor dismissed as idle the wish of the fishermen.', 'Governor: as idle the wish of the fishermen'],
	['The fishermen were of the opinion, however, that the pier was safe.', 'Fishermen: the pier was safe'],
	['The Governor stated in general terms that the pier was safe.', 'Governor: the pier was safe'],
	[
		'The Governor praised the fishermen, but confessed to some disquiet about the pier.',
		'Governor: the fishermen',
		'Governor: some disquiet about the pier',
	],
	['The fishermen suspected the Mayor of selling the boats.', 'Fishermen: selling the boats'],
	// What is as a whole what is said.
	[
		'The Governor reaffirmed the commitment of the fishermen to the pier.',
		'Governor: the commitment of the fishermen to the pier',
	],
	[
		'The Governor warned of mines and unexploded shells in the harbour.',
		'Governor: mines and unexploded shells in the harbour',
	],
	[
		'The Governor supported the plan, which she described as a last chance.',
		'Governor: the plan, which she described as a last chance',
		'Governor: a last chance',
	],
	[
		'The Governor criticized what she described as the silence of the Mayor.',
		'Governor: what she described as the silence of the Mayor',
	],
	['The fishermen objected to what they regarded as a trick.', 'Fishermen: what they regarded as a trick'],
	// What says nothing.
	[
		'The Governor said that the pier was closed. She was awaiting the reply of the Mayor.',
		'Governor: the pier was closed',
	],
	['The fishermen, whom the mission met at the pier, differed in their assessment of the storm.'],
	['The decision of the Committee on Piers of 3 May to close the harbour was printed.'],
	['Elections were called for 25 June 2023, and boats were sold.'],
	['Both ministers were questioned about the pier. It was disputed by the traders.'],
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
	['The Governor wanted the Mayor to mend the pier.', 'Governor: the Mayor to mend the pier'],
	[
		'The mission is grateful to the Mayor for the boats, and to the Governor, Ana Silva, and her staff for the ice.',
		'Security Council mission to Arcadia: the boats',
		'Security Council mission to Arcadia: the ice',
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
])('%s', (text, ...statements) => {
	expect(said(text)).toEqual(statements);
});

test.each([
	['The Mayor made it clear that the pier was safe.', 'made it clear'],
	['The Mayor made clear that the pier was safe.', 'made clear'],
	['The Mayor let it be known that the pier was safe.', 'let it be known'],
	['The mission would like, in closing, to repeat that the pier was safe.', 'would like'],
	['Of particular concern to the Mayor was the state of the pier.', 'Of particular concern to the Mayor was'],
])('a line begins with all words that say it: %s', (text, expected) => {
	const {statements} = readText({paragraphs: [{number: '1', headings: [], text}], country: 'Chad'});
	expect(statements.map(({verb}) => verb)).toEqual([expected]);
});
