import {expect, test} from 'vitest';
import {said} from './said.ts';

test.each([
	// What they do together says it, and what becomes of others is no mood of theirs.
	['The fishermen were unanimous in demanding a new pier.', 'Fishermen: a new pier'],
	['The fishermen were united in rejecting the new pier.', 'Fishermen: the new pier'],
	[
		'The Governor hoped that more boats would be encouraged to land.',
		'Governor: more boats would be encouraged to land',
	],
	// Who has a view, brings it or is blamed.
	['The Governor held the Mayor responsible for the fire.', 'Governor: the Mayor responsible for the fire'],
	['The Governor credited the Mayor with having mended the pier.', 'Governor: the Mayor with having mended the pier'],
	[
		'The fishermen sought the help of the Mayor in mending the pier.',
		'Fishermen: the help of the Mayor in mending the pier',
	],
	['The fishermen sought refuge in the harbour.'],
	['The Governor wished the pier to be mended.', 'Governor: the pier to be mended'],
	// Where what is said begins, and where it ends.
	['The Governor took another view, namely, that the pier was old.', 'Governor: the pier was old'],
	['The Governor asked how the work for the harbour was led.', 'Governor: how the work for the harbour was led'],
	['The mission was briefed on 3 May by the Governor.'],
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
	// Whose words they are where much stands between.
	[
		'The Governor, Rosa Lund, after noting that boats were late, said that oil was dear.',
		'Governor Rosa Lund: boats were late',
		'Governor Rosa Lund: oil was dear',
	],
	['The Governor, because the pier was closed, asked for larger boats.', 'Governor: larger boats'],
	[
		'The Governor, Per Lund, said that oil was dear. Another account was given by the Mayor, Ole Berg. He stressed that boats were late.',
		'Governor Per Lund: oil was dear',
		'Mayor Ole Berg: boats were late',
	],
	[
		'The fishermen deplored the state of the pier, where the boats had sunk, but called for a new one.',
		'Fishermen: the state of the pier, where the boats had sunk',
		'Fishermen: a new one',
	],
	['The mission called on the Governor, who stressed that the pier was safe.', 'Governor: the pier was safe'],
	[
		'Organizations active in the harbour warned that the pier was old.',
		'Organizations active in the harbour: the pier was old',
	],
	[
		'The manager of the bank said that oil was dear. She hoped that the pier would last.',
		'Manager of the bank: oil was dear',
		'Manager of the bank: the pier would last',
	],
	[
		'Representatives of the General People’s Congress said that oil was dear. They feared that boats would be late.',
		'General People’s Congress: oil was dear',
		'General People’s Congress: boats would be late',
	],
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
		'A student from Lund said that the pier was safe. She asked for boats.',
		'Student from Lund: the pier was safe',
		'Student from Lund: boats',
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
	['Let those who doubted it come and see.'],
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
	[
		'A woman whose son had been presented as a thief caught in the act told the mission that she wanted no revenge.',
		'Woman: she wanted no revenge',
	],
])('%s', (text, ...statements) => {
	expect(said(text)).toEqual(statements);
});

test('a list belongs to the words that announce it', () => {
	const list = '\n(a) Mend the pier;\n(b) Sell the crane.';
	const items = (who: string) => [`${who}: Mend the pier`, `${who}: Sell the crane`];
	expect(said(`The fishermen asked that the Governor should:${list}`)).toEqual(items('Fishermen'));
	expect(said(`The fishermen demanded:${list}`)).toEqual(items('Fishermen'));
	expect(said(`The fishermen recommended that the Governor:${list}`)).toEqual(items('Fishermen'));
	expect(said('The fishermen made two points:\n(a) The Mayor stands ready to sell;\n(b) Ice.')).toEqual([
		'Fishermen: The Mayor stands ready to sell',
		'Fishermen: Ice',
	]);
	expect(said('The fishermen demanded:\n(a) That the sellers be held to a date;\n(b) Ice.')).toEqual([
		'Fishermen: the sellers be held to a date',
		'Fishermen: Ice',
	]);
});
