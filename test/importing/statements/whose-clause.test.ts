import {expect, test} from 'vitest';
import {said} from './said.ts';

test.each([
	[
		'The fishermen thought that the pier should stay, while the leaders of the traders would have liked to see it go.',
		'Fishermen: the pier should stay',
		'Leaders of the traders: to see it go',
	],
	[
		'The fishermen held that the pier should be closed and would have preferred a new one. They would not favour a longer one.',
		'Fishermen: the pier should be closed',
		'Fishermen: a new one',
		'Fishermen: a longer one',
	],
	// Whom a title or a pronoun means.
	[
		'The President, Rosa Lund, met the mission.\n\nThe President of the Ferry Commission, Mr. Neves, said that ferries were late. The President added that oil was dear.',
		'Neves: ferries were late',
		'Neves: oil was dear',
	],
	[
		'Council members met President Rosa Lund in the old palace. They welcomed the new pier.',
		'Members of the Security Council: the new pier',
	],
	[
		'The mission was glad that the Mayor and the Bishop agreed that ferries were late. They said that oil was dear.',
		'Security Council mission to Arcadia: the Mayor and the Bishop agreed that ferries were late',
		'Mayor + Bishop: ferries were late',
		'Mayor + Bishop: oil was dear',
	],
	[
		'The mission was glad that the Mayor and the Bishop said that they hoped that ferries would sail.',
		'Security Council mission to Arcadia: the Mayor and the Bishop said that they hoped that ferries would sail',
		'Mayor + Bishop: they hoped that ferries would sail',
	],
	[
		'The mission met the Chair of the Ferry Party, Rosa Lund. Ms. Lund said that ferries were late. They held that oil was dear.',
		'Rosa Lund: ferries were late',
		'Ferry Party: oil was dear',
	],
	[
		'The Deputy Special Representative of the Secretary-General for Ports, Rosa Lund, met the mission. The Deputy Special Representative said that ferries were late.',
		'Rosa Lund: ferries were late',
	],
	[
		'The Deputy Special Representative for Ports and Ice, Rosa Lund, met the mission. The Deputy Special Representative of the Secretary-General said that ferries were late.',
		'Rosa Lund: ferries were late',
	],
	[
		'In its meeting with the fishermen and the traders, representatives said that ferries were late. One resident wanted ice. Most representatives feared that the pier was old.',
		'Fishermen + Traders: ferries were late',
		'Resident: ice',
		'Fishermen + Traders: the pier was old',
	],
	[
		'All fishermen said that ferries were late. A number of these fishermen added that oil was dear. A number feared that the pier was old.',
		'Fishermen: ferries were late',
		'Fishermen: oil was dear',
		'Fishermen: the pier was old',
	],
	[
		'The Mayor, Rosa Lund, and the Bishop, Ole Berg, met the mission. The Mayor said that ferries were late, with efforts concentrated on the ice. She added that oil was dear.',
		'Mayor Rosa Lund: ferries were late, with efforts concentrated on the ice',
		'Mayor Rosa Lund: oil was dear',
	],
	[
		'The Mayor said that raids went on, despite the demand by the Security Council in paragraph 6 of resolution 2051 (2012) for a truce.',
		'Mayor: raids went on, despite the demand by the Security Council in paragraph 6 of resolution 2051 (2012) for a truce',
		'Security Council: a truce',
	],
	// Who the subject is.
	[
		'Conveying pride in the pier, the Mayor, as well as the traders with whom the mission met, said that ferries were late.',
		'Mayor + Traders: the pier',
		'Mayor + Traders: ferries were late',
	],
	[
		'The Bishop said that oil was dear. Both he and the Mayor said that ferries were late.',
		'Bishop: oil was dear',
		'Bishop + Mayor: ferries were late',
	],
	['The Mayor and the Bishop each said that ferries were late.', 'Mayor + Bishop: ferries were late'],
	// Where a clause belongs.
	[
		'The Mayor noted that, the last time that he had met the Council, he had asked that the pier be mended.',
		'Mayor: the last time that he had met the Council, he had asked that the pier be mended',
		'Mayor: the pier be mended',
	],
	[
		'The Mayor took the view that, though oil was dear, his party wanted a new pier.',
		'Mayor: though oil was dear, his party wanted a new pier',
	],
	[
		'The mission noted that the Mayor had stated that oil was dear, and that ferries were late.',
		'Security Council mission to Arcadia: the Mayor had stated that oil was dear, and that ferries were late',
		'Mayor: oil was dear',
		'Mayor: ferries were late',
	],
	[
		'The mission noted that the Mayor had recalled, in his letter, that oil was dear.',
		'Security Council mission to Arcadia: the Mayor had recalled, in his letter, that oil was dear',
		'Mayor: oil was dear',
	],
	[
		'The mission praised the fact that the report gave a fair account of the ferries.',
		'Security Council mission to Arcadia: the fact that the report gave a fair account of the ferries',
	],
	[
		'The mission expressed its gratitude to the Mayor, as well as to the traders, for their patience with the old ferries.',
		'Security Council mission to Arcadia: their patience with the old ferries',
	],
	[
		'The mission underlines the commitment and support of the donors.',
		'Security Council mission to Arcadia: the commitment and support of the donors',
	],
	['The need for oil and related matters was underlined by the Mayor.', 'Mayor: The need for oil and related matters'],
	[
		'In the light of the foregoing, the mission:\n(a) Urges the Mayor to mend the pier;\n(b) Welcomes the new ferries, and stresses that they must be safe;\n(c) Expresses its concern at the ice; and\n(d) Requests the Governor to pay.',
		'Security Council mission to Arcadia: to mend the pier',
		'Security Council mission to Arcadia: the new ferries',
		'Security Council mission to Arcadia: they must be safe',
		'Security Council mission to Arcadia: the ice',
		'Security Council mission to Arcadia: to pay',
	],
	[
		'The members of the Council:\n(a) Urge the Mayor to mend the pier;\n(b) Recommend that it be lit.',
		'Members of the Security Council: to mend the pier',
		'Members of the Security Council: it be lit',
	],
	[
		'In defence of the pier, they referred to:\n(a) the age of the ferries; (b) the price of oil; and (c) the ice.',
		': the age of the ferries',
		': the price of oil',
		': the ice',
	],
	[
		'The Mayor explained that, while the fishermen agreed that oil was dear, the ferries were late.',
		'Mayor: while the fishermen agreed that oil was dear, the ferries were late',
		'Fishermen: oil was dear',
	],
	[
		'While praising that the report gave an account of the work and the progress made, the traders said that oil was dear.',
		'Traders: the report gave an account of the work and the progress made',
		'Traders: oil was dear',
	],
	[
		'The mission noted that, as had been said by the Mayor, ferries were late.',
		'Security Council mission to Arcadia: as had been said by the Mayor, ferries were late',
		'Mayor: ferries were late',
	],
	[
		'Before the storm, there had been agreement between the Mayor and the traders that the pier should stay.',
		'Mayor + Traders: the pier should stay',
	],
	[
		'The mission noted the mending of the pier; the sale of ferries led home by traders; and the price of oil.',
		'Security Council mission to Arcadia: the mending of the pier; the sale of ferries led home by traders; and the price of oil',
	],
	// What is put as a view or as what several name.
	['The fishermen were united in the view that ferries were late.', 'Fishermen: ferries were late'],
	[
		'Challenges commonly cited by the fishermen include old ferries and the price of oil.',
		'Fishermen: old ferries and the price of oil',
	],
	// What is joined goes on with the clause whose verb it is like.
	[
		'The mission recalled that the Council had closed the pier and had welcomed the sale of the ferries.',
		'Security Council mission to Arcadia: the Council had closed the pier and had welcomed the sale of the ferries',
	],
	[
		'The mission was heartened by the fact that the traders saw the danger and promised to mend the pier.',
		'Security Council mission to Arcadia: the fact that the traders saw the danger and promised to mend the pier',
	],
	[
		'The mission noted that the pier was closed and was concerned that ferries were late.',
		'Security Council mission to Arcadia: the pier was closed',
		'Security Council mission to Arcadia: ferries were late',
	],
	[
		'While the traders are willing to pay their share, the cost of the pier rests with the Mayor.',
		'Traders: to pay their share',
	],
	[
		'The Mayor deplored the fact that the island, while hosting many traders, received no ferries.',
		'Mayor: the fact that the island, while hosting many traders, received no ferries',
	],
	[
		'The mission noted a consensus of views among the traders — including those of the north — that the pier should stay.',
		'Security Council mission to Arcadia: a consensus of views among the traders — including those of the north — that the pier should stay',
		'Traders: the pier should stay',
	],
	[
		'The mission would like to express its thanks to the Mayor for the ferries.',
		'Security Council mission to Arcadia: the ferries',
	],
	// What is no saying.
	['An informed decision on the pier was far off.'],
	['The mission sought the view of each trader on whether ferries were late.'],
	['Presenting the plan for the pier, the Mayor said that ferries were late.', 'Mayor: ferries were late'],
	[
		'The Mayor said that ferries were built at the yard, which was supported by the donors.',
		'Mayor: ferries were built at the yard, which was supported by the donors',
	],
	['The Mayor sought the views of the fishermen.'],
	['The Mayor shared a list of ferries with the mission.'],
	['The Mayor is focusing on the pier.'],
	['The Mayor relied on the ferries.'],
	[
		'The Mayor asked whether there were any matters that were open.',
		'Mayor: whether there were any matters that were open',
	],
])('%s', (text, ...statements) => {
	expect(said(text)).toEqual(statements);
});
