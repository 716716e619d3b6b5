import {expect, test} from 'vitest';
import {readText} from '../../../source/importing/report/read-text.ts';

/** Who says what in paragraphs, one a line. */
function said(text: string): string[] {
	const paragraphs = text.split('\n\n').map((one, at) => ({number: `${at + 1}`, headings: [], text: one}));
	const {actors, statements} = readText({paragraphs, country: 'Arcadia'});
	const names = new Map(actors.map(({id, name}) => [id, name]));
	return statements.map(({actors: ids, text: content}) => `${ids.map((id) => names.get(id)).join(' + ')}: ${content}`);
}

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
	['It was clear from the briefing of the Governor that the pier was safe.', 'Governor: the pier was safe'],
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
	['As the Governor noted, the pier was safe.', 'Governor: the pier was safe'],
	[
		'The Governor offered help. A pier of iron was in his judgement safe.',
		'Governor: help',
		'Governor: A pier of iron was in his judgement safe',
	],
	['Since the flood, the Governor argued, bread was dear.', 'Governor: bread was dear'],
	// What is said stands first, or in the passive.
	['That the pier had failed was conceded by the Governor.', 'Governor: the pier had failed'],
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
	['The Governor appealed to the donors for a new pier.', 'Governor: a new pier'],
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
	['The general feeling was that the pier was old.', ': the pier was old'],
	['The fishermen’s memorandum called for boats.', 'Fishermen: boats'],
	[
		'The mission would deplore an abandonment of the pier.',
		'Security Council mission to Arcadia: an abandonment of the pier',
	],
	['The Governor disclaimed responsibility for the fire.', 'Governor: responsibility for the fire'],
	['The deportees inclined towards the second plan.', 'Deportees: the second plan'],
	['The fishermen prided themselves on having mended the pier.', 'Fishermen: having mended the pier'],
	['The fishermen hinted at a release of prisoners.', 'Fishermen: a release of prisoners'],
	['The fishermen put at 300 the number of boats.', 'Fishermen: 300 the number of boats'],
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
		'The Governor asked for boats. His reading was that the council was divided, and feared the sea.',
		'Governor: boats',
		'Governor: the council was divided, and feared the sea',
	],
	[
		'The Governor asked for boats. The task, as he saw it, was to mend the pier.',
		'Governor: boats',
		'Governor: The task, as he saw it, was to mend the pier',
	],
	['The Governor dismissed as idle the wish of the fishermen.', 'Governor: as idle the wish of the fishermen'],
	// What they do together says it, and what becomes of others is no mood of theirs.
	['The fishermen were unanimous in demanding a new pier.', 'Fishermen: a new pier'],
	['The fishermen were united in rejecting the new pier.', 'Fishermen: the new pier'],
	[
		'The Governor hoped that more boats would be encouraged to land.',
		'Governor: more boats would be encouraged to land',
	],
	// Who has a view, brings it or is blamed.
	['The Governor returned from the coast with the conviction that the pier was safe.', 'Governor: the pier was safe'],
	['From the fishermen came the complaint that the pier was old.', 'Fishermen: the pier was old'],
	['The Governor held the Mayor responsible for the fire.', 'Governor: the Mayor responsible for the fire'],
	['The Governor credited the Mayor with having mended the pier.', 'Governor: the Mayor with having mended the pier'],
	[
		'The fishermen sought the help of the Mayor in mending the pier.',
		'Fishermen: the help of the Mayor in mending the pier',
	],
	['The fishermen sought refuge in the harbour.'],
	['The Governor wished the pier to be mended.', 'Governor: to be mended'],
	['The fishermen spoke with satisfaction of the new pier.', 'Fishermen: the new pier'],
	// Where what is said begins, and where it ends.
	['The Governor took another view, namely, that the pier was old.', 'Governor: the pier was old'],
	['The Governor underlined to all those with whom she met that the pier was old.', 'Governor: the pier was old'],
	['The Governor asked how the work for the harbour was led.', 'Governor: how the work for the harbour was led'],
	['The mission was briefed on 3 May by the Governor.'],
	['The Governor singled out closed harbours and old piers.', 'Governor: closed harbours and old piers'],
	[
		'The mission thanked the Mayor for the boats he gave and expresses its thanks to the Governor for the ice.',
		'Security Council mission to Arcadia: the boats he gave',
		'Security Council mission to Arcadia: the ice',
	],
	[
		'The Governor pointed to the storm, from which she drew the lesson that boats must be kept ashore.',
		'Governor: the storm',
		'Governor: boats must be kept ashore',
	],
	[
		'The mission encourages the Mayor of Lund to mend the pier and the Governor of Ost to sell the crane.',
		'Security Council mission to Arcadia: to mend the pier',
		'Security Council mission to Arcadia: to sell the crane',
	],
	[
		'The mission considers the pier to be safe and invites Member States to lend their boats.',
		'Security Council mission to Arcadia: the pier to be safe',
		'Security Council mission to Arcadia: to lend their boats',
	],
	[
		'The Governor said that the storm had overtaken all plans of the fishermen concerned and warned that it would last.',
		'Governor: the storm had overtaken all plans of the fishermen concerned',
		'Governor: it would last',
	],
	[
		'The Governor said that the pier was open to all fishermen who renounced war, accepted the law and came home.',
		'Governor: the pier was open to all fishermen who renounced war, accepted the law and came home',
	],
	// What is of somebody else in what is said, and what is no saying at all.
	['The fishermen said that banks had refused to open accounts.', 'Fishermen: banks had refused to open accounts'],
	[
		'The Governor said that the Mayor wished to see a pier of iron and that ice was dear.',
		'Governor: the Mayor wished to see a pier of iron',
		'Governor: ice was dear',
	],
	[
		'The mission welcomed the decision of the Mayor to mend the pier.',
		'Security Council mission to Arcadia: the decision of the Mayor to mend the pier',
	],
	[
		'The mission suggests that the Mayor keep the Governor informed of the work.',
		'Security Council mission to Arcadia: the Mayor keep the Governor informed of the work',
	],
	[
		'The mission found that there was support among the fishermen for the new pier.',
		'Security Council mission to Arcadia: there was support among the fishermen for the new pier',
	],
	['The Mission has ten offices and shares premises with the traders.'],
	['The mission found a city in ruins.'],
	['The fishermen had decided to sell the boats.'],
	// Which predicates, objects and agreements are whose.
	[
		'The Governor, in her opening briefing, described the pier as old, noted that boats were few and regretted the delay.',
		'Governor: the pier as old',
		'Governor: boats were few',
		'Governor: the delay',
	],
	[
		'The Governor stated that boats had been granted without exception and that delays were due to the storm.',
		'Governor: boats had been granted without exception',
		'Governor: delays were due to the storm',
	],
	['The Governor expressed a wish for boats, while another closed the harbour.', 'Governor: boats'],
	[
		'The mission reaffirmed in each of them the sovereignty of Arcadia.',
		'Security Council mission to Arcadia: the sovereignty of Arcadia',
	],
	[
		'The mission called upon the Mayor to mend the pier, upon those of the coast to lend boats, and upon donors to pay.',
		'Security Council mission to Arcadia: to mend the pier',
		'Security Council mission to Arcadia: to lend boats',
		'Security Council mission to Arcadia: to pay',
	],
	['There was widespread praise among the fishermen for the new pier.', 'Fishermen: the new pier'],
	['There was agreement among the women with whom the mission met that the pier was old.', 'Women: the pier was old'],
])('%s', (text, ...statements) => {
	expect(said(text)).toEqual(statements);
});

test.each([
	// Whom the mission met, and who stands before a clause about whom it met.
	['The mission listened to fishermen. They asked for boats.', 'Fishermen: boats'],
	[
		'The Governor was tired. The Mayor of Lund, whom the mission met at noon, showed it photographs. In his view, the pier was safe.',
		'Mayor of Lund: the pier was safe',
	],
	['The mission met the leader of the Reed Party, Dr. Ole Berg. He asked for boats.', 'Ole Berg: boats'],
	['The mission met the fishermen. One of them asked for boats.', 'Fishermen: boats'],
	['The mission met the fishermen. These insisted that the pier was safe.', 'Fishermen: the pier was safe'],
	[
		'The mission met the Governor and the Mayor. It was the view of the latter that the pier was safe.',
		'Mayor: the pier was safe',
	],
	[
		'The mission met in turn with the Governor and the Mayor. The former asked for boats. The latter wanted ice. Both wanted peace.',
		'Governor: boats',
		'Mayor: ice',
		'Governor + Mayor: peace',
	],
	['The mission was briefed by the Governor and the Mayor. The former asked for boats.', 'Governor: boats'],
	['The Governor and the Mayor asked for boats. The latter wanted ice.', 'Governor + Mayor: boats', 'Mayor: ice'],
	['It was the Governor who asked for boats. He wanted ice.', 'Governor: boats', 'Governor: ice'],
	['At Lund there was no pier. There the displaced complained of hunger.', 'Displaced: hunger'],
	['The editor of one newspaper complained of censorship.', 'Editor of one newspaper: censorship'],
	['The tribesmen and the economists asked for boats.', 'Tribesmen + Economists: boats'],
	['The ambassadors were divided. The majority favoured a new pier.', 'Ambassadors: a new pier'],
	// "She" behind one person whom the text knows by a body, by an office that no list has, or not at all.
	[
		'According to the representative of UNICEF, the wells were dry. She warned that fever would follow.',
		"United Nations Children's Fund: the wells were dry",
		"United Nations Children's Fund: fever would follow",
	],
	[
		'The Mayor asked for boats. The Eminent Person of the Union held that the pier was safe. He was critical of the Mayor.',
		'Mayor: boats',
		'Eminent Person of the Union: the pier was safe',
		'Eminent Person of the Union: the Mayor',
	],
	[
		'A student from Lund said that the pier was safe. She asked for boats.',
		'Student from Lund: the pier was safe',
		'Student from Lund: boats',
	],
	[
		'From the Governor the mission gathered that the pier was safe. She asked for boats.',
		'Governor: the pier was safe',
		'Governor: boats',
	],
	[
		'The fishermen asked for boats. The Zone having been closed on 8 May, the harbour was empty. They asked for ice.',
		'Fishermen: boats',
		'Fishermen: ice',
	],
	[
		'The fishermen said that what the mission had been told was false. They asked for boats.',
		'Fishermen: what the mission had been told was false',
		'Fishermen: boats',
	],
	['The Governor spoke to fishermen.'],
	[
		'The Governor asked that the fishermen be heard: they had waited for a year.',
		'Governor: the fishermen be heard: they had waited for a year',
	],
	['3.2.1 According to the Governor, the pier was safe.', 'Governor: the pier was safe'],
	['Fishermen whom the mission met in Lund and Ost asked for boats.', 'Fishermen: boats'],
	['Traders waiting in the harbour asked for boats.', 'Traders waiting in the harbour: boats'],
	['The mission heard representatives of the fishermen. The latter asked for boats.', 'Fishermen: boats'],
	[
		'The Governor asked for boats, while the Mayor asked for ice. The latter complained of the storm.',
		'Governor: boats',
		'Mayor: ice',
		'Mayor: the storm',
	],
	[
		'The President of the Chamber of Crafts and Trade asked for boats. She complained of the storm.',
		'President of the Chamber of Crafts and Trade: boats',
		'President of the Chamber of Crafts and Trade: the storm',
	],
	[
		'The mission returns from the coast in good spirits. It notes that the pier is safe.',
		'Security Council mission to Arcadia: the pier is safe',
	],
	['Let those who doubted it come and see.', ': it come and see'],
	// Who is one of those before, who shares what they say, and whose name or description has an “as”.
	[
		'The mission met the fishermen. All three took the position that the pier was safe.',
		'Fishermen: the pier was safe',
	],
	[
		'The mission heard the fishermen. Some asked for boats; the others insisted on ice.',
		'Fishermen: boats',
		'Fishermen: ice',
	],
	[
		'Several members of the Council underlined that the pier was old. One member wondered whether it was safe.',
		'Members of the Security Council: the pier was old',
		'Members of the Security Council: whether it was safe',
	],
	['The meeting was replaced by a telephone conference with fishermen. They asked for boats.', 'Fishermen: boats'],
	[
		'The Governor asked for boats. Those views were shared in part by the Mayor. He complained of the storm.',
		'Governor: boats',
		'Mayor: the storm',
	],
	['According to figures supplied by the Governor, the pier was safe.', 'Governor: the pier was safe'],
	[
		'A woman whose son had been presented as a thief caught in the act told the mission that she wanted no revenge.',
		'Woman: she wanted no revenge',
	],
	[
		'The director of the Office for Persons Deemed as Missing asked for boats.',
		'Director of the Office for Persons Deemed as Missing: boats',
	],
])('%s', (text, ...statements) => {
	expect(said(text)).toEqual(statements);
});

test('a list belongs to the words that announce it', () => {
	const list = '\n(a) Mend the pier;\n(b) Sell the crane.';
	const items = (who: string) => [`${who}: Mend the pier`, `${who}: Sell the crane`];
	expect(said(`The Governor set forth two demands, the second of which he regarded as vital:${list}`)).toEqual(
		items('Governor'),
	);
	expect(said(`The fishermen asked that the Governor should:${list}`)).toEqual(items('Fishermen'));
	expect(said(`The fishermen demanded:${list}`)).toEqual(items('Fishermen'));
	expect(said(`The fishermen recommended that the Governor:${list}`)).toEqual(items('Fishermen'));
	expect(said('The fishermen made two points:\n(a) The Mayor stands ready to sell;\n(b) Ice.')).toEqual([
		'Fishermen: The Mayor stands ready to sell',
		'Fishermen: Ice',
	]);
	expect(said('The fishermen demanded:\n(a) That the sellers be held to a date;\n(b) Ice.')).toEqual([
		'Fishermen: That the sellers be held to a date',
		'Fishermen: Ice',
	]);
});
