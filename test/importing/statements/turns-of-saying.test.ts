import {expect, test} from 'vitest';
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
	[
		'The fishermen met the mission. For some, the pier was old. For others, it was safe. For some time, it was closed.',
		'Fishermen: the pier was old',
		'Fishermen: it was safe',
	],
	[
		'According to the Office of the Governor, no pilot of the port or of the bay had come.',
		'Office of the Governor: no pilot of the port or of the bay had come',
	],
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
	['Concern was voiced by several of the traders for their boats.', 'Traders: their boats'],
	[
		'A plea was made by the Minister for Home Affairs for the pier to be mended.',
		'Minister for Home Affairs: the pier to be mended',
	],
	['Complaints were heard from the fishermen regarding the price of ice.', 'Fishermen: the price of ice'],
	['The boats were identified by the fishermen as the first need.', 'Fishermen: the first need'],
	['Caution on the date was urged by the fishermen.', 'Fishermen: Caution on the date'],
	['The mission was welcomed by the Governor. The new pier was welcomed by the Mayor.', 'Mayor: The new pier'],
	// Where it ends.
	[
		'The fishermen deplored the slowness with which the recommendations of the pilots were being carried out.',
		'Fishermen: the slowness with which the recommendations of the pilots were being carried out',
	],
	['The Governor noted that the pier was safe; only the crane had been sold.', 'Governor: the pier was safe'],
	['The Governor denied any damage to the pier, whereas the Mayor had seen it.', 'Governor: any damage to the pier'],
	// Verbs.
	['The fishermen answered him that the pier was safe.', 'Fishermen: the pier was safe'],
	[
		'The fishermen represented to the mission that the pier was old. One pilot represented them.',
		'Fishermen: the pier was old',
	],
	['The fishermen jointly launched an appeal for a new pier.', 'Fishermen: a new pier'],
	[
		'The Governor seized the opportunity to pay tribute to the work of the fishermen, and pleaded for the Council to come.',
		'Governor: the work of the fishermen',
		'Governor: the Council to come',
	],
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
	['The Governor dismissed as idle the wish of the fishermen.', 'Governor: the wish of the fishermen'],
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
	// What a body is on, and when a thing was raised, is not what is said.
	[
		'The Mayor thanked the Panel of Experts on the Illegal Sale of Boats for having named the thieves.',
		'Mayor: having named the thieves',
	],
	[
		'According to the Mayor, who raised the question again on the following day with the pilots, ice was dear.',
		'Mayor: ice was dear',
	],
	['The fishermen shared this assessment of the pier.', 'Fishermen: this assessment of the pier'],
	['The fishermen shared the view that it was old.', 'Fishermen: it was old'],
	['The talks had failed only for those who had asked for ice.'],
	// What is given, put down to a thing, or told while another thing is said.
	['The Governor gave it his word that the pier would be opened.', 'Governor: the pier would be opened'],
	['The Governor gave prominence to the women who had no boats.', 'Governor: the women who had no boats'],
	['The Mayor puts on record her thanks to the pilots, who had come.', 'Mayor: her thanks to the pilots, who had come'],
	['The fishermen were agreed, however, in lamenting the fees.', 'Fishermen: the fees'],
	[
		'The Mayor put at seven the number of boats and warned of rain.',
		'Mayor: at seven the number of boats',
		'Mayor: rain',
	],
	['Some of the fishermen put it down to a truce of two families.', 'Fishermen: a truce of two families'],
	['The theft was attributed by the fishermen to a quarrel over boats.', 'Fishermen: a quarrel over boats'],
	['The theft was attributed to the storm.'],
	['The fishermen were of the contrary opinion, namely that it was safe.', 'Fishermen: it was safe'],
	['According to the Mayor, between 20 and 30 boats had sunk.', 'Mayor: between 20 and 30 boats had sunk'],
	[
		'The Mayor began with the talks, which in her judgement had failed for want of ice.',
		'Mayor: had failed for want of ice',
	],
	['The Mayor, while not opposed to a pier, objected that it was dear.', 'Mayor: a pier', 'Mayor: it was dear'],
	['While grateful for the ice, the fishermen asked for boats.', 'Fishermen: the ice', 'Fishermen: boats'],
])('%s', (text, ...statements) => {
	expect(said(text)).toEqual(statements);
});
