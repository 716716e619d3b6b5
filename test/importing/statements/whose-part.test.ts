import {expect, test} from 'vitest';
import {said} from './said.ts';

test.each([
	// Who somebody is.
	['The Bureau, led by the Speaker, Mgr. Ole Berg, said that ferries were late.', 'Bureau: ferries were late'],
	[
		'The Speaker, Mgr. Ole Berg, met the mission with the Vice-Speaker, Mrs. Ana Lund. The Speaker said that ferries were late.',
		'Speaker Ole Berg: ferries were late',
	],
	[
		'The mission was met by the zone commander, Colonel Ole Berg. Colonel Berg said that ferries were late.',
		'Ole Berg: ferries were late',
	],
	[
		'The mission sailed to the Bay with the Premier of Harbour Land. The Premier said that ferries were late.',
		'Premier of Harbour Land: ferries were late',
	],
	[
		'The President of the Court, Ole Berg, appealed to the Mayor to open the port and to the Governor to wait.',
		'Ole Berg: to open the port',
		'Ole Berg: to wait',
	],
	['The Prime Minister (Mr. Ole Berg) said that ferries were late.', 'Prime Minister Ole Berg: ferries were late'],
	[
		'The Executive Secretary of the Basin Conference (BCO), Mr. Ole Berg, met the mission. The Executive Secretary of the BCO said that ferries were late.',
		'Ole Berg: ferries were late',
	],
	[
		'The leader of the Harbour Party (Mr. Ole Berg) met the mission. The leader of the Harbour Party said that ferries were late.',
		'Ole Berg: ferries were late',
	],
	[
		'The mission met the Deputy Special Representative for political affairs and rule of law, Ms. Ana Lund. Ms. Lund said that ferries were late.',
		'Ana Lund: ferries were late',
	],
	[
		'The Judge, Ms. Ana Lund, said that oil was dear. She and the prosecutor, Mr. Ole Berg, agreed that ferries were late.',
		'Ana Lund: oil was dear',
		'Ana Lund + Ole Berg: ferries were late',
	],
	[
		'Mrs. Ana Lund, the chair of the traders, who had been late, said that ferries were late.',
		'Ana Lund: ferries were late',
	],
	[
		'The ambassador of Peru, one of the States concerned, said that ferries were late.',
		'Ambassador of Peru: ferries were late',
	],
	['Security Council members welcomed the pier.', 'Members of the Security Council: the pier'],
	[
		'The Speaker and leaders of parliamentary groups said that ferries were late.',
		'Speaker + Leaders of parliamentary groups: ferries were late',
	],
	// Whom words that point back mean.
	[
		'The Bishop said that oil was dear. The Mayor and the Judge agreed that ferries were late. All three asked for boats.',
		'Bishop: oil was dear',
		'Mayor + Judge: ferries were late',
		'Bishop + Mayor + Judge: boats',
	],
	[
		'The Bishop said that oil was dear. The mission asked the Mayor to mend the pier; he answered that it was old.',
		'Bishop: oil was dear',
		'Security Council mission to Arcadia: to mend the pier',
		'Mayor: it was old',
	],
	['In a closed session with the traders the mission was told that ferries were late.', 'Traders: ferries were late'],
	['Both the Mayor and the Bishop hold that ferries are late.', 'Mayor + Bishop: ferries are late'],
	// Where what is said ends.
	[
		'The Mayor said that ferries were late, whereas the Bishop, who had been there, argued that oil was dear.',
		'Mayor: ferries were late',
		'Bishop: oil was dear',
	],
	[
		'The Mayor denied that ferries were late, a charge which was repeated by his office.',
		'Mayor: ferries were late',
		'Office: ferries were late',
	],
	[
		'The Mayor, having recalled that oil was dear, said that ferries were late.',
		'Mayor: oil was dear',
		'Mayor: ferries were late',
	],
	[
		'The mission was received by the Mayor, who, having recalled that oil was dear, said that ferries were late.',
		'Mayor: oil was dear',
		'Mayor: ferries were late',
	],
	['The Mayor intended to mend the pier in May and would not wait.', 'Mayor: to mend the pier in May'],
	['The mission condemned the fire in the strongest terms.', 'Security Council mission to Arcadia: the fire'],
	[
		'The mission thanked the Mayor for the boats, the Bishop for the ice, and the traders for their patience.',
		'Security Council mission to Arcadia: the boats',
		'Security Council mission to Arcadia: the ice',
		'Security Council mission to Arcadia: their patience',
	],
	['The mission thanked the Mayor, Ana Lund, for the ice.', 'Security Council mission to Arcadia: the ice'],
	[
		'Council members believe that the pier can be mended and urge the Mayor to mend it.',
		'Members of the Security Council: the pier can be mended',
		'Members of the Security Council: to mend it',
	],
	// What stands between who says a thing and what.
	['The Mayor warned, all the same, that ferries were late.', 'Mayor: ferries were late'],
	['The Mayor had on several occasions asked for ice.', 'Mayor: ice'],
	[
		'The mission repeated at its meeting on 5 May, that ferries were late.',
		'Security Council mission to Arcadia: ferries were late',
	],
	['Similar fears were voiced, in more guarded terms, by the Bishop.', 'Bishop: Similar fears'],
	['The mission was told by the Mayor, who had been there, that ferries were late.', 'Mayor: ferries were late'],
	['The traders affirmed, each in his own words, that ferries were late.', 'Traders: ferries were late'],
	[
		'Some would refuse, the traders warned, to leave a pier without ice.',
		'Traders: Some would refuse, the traders warned, to leave a pier without ice',
	],
	['The Mayor praised the pier; in the view of the traders, it was old.', 'Mayor: the pier', 'Traders: it was old'],
	['The Mayor welcomed that offer when it was made.', 'Mayor: that offer when it was made'],
	['The traders thought the pier too dear.', 'Traders: the pier too dear'],
	['Some prisoners shouted that it was cold.', 'Prisoners: it was cold'],
	// What is no saying.
	['UNMA must continue to support the pier.'],
	['The plan did not find favour with the Mayor.'],
	['The traders were tired of being described as old.'],
	['The traders had not been informed that they were to leave.'],
	[
		'The mission wishes to thank the Governments of Togo and Ghana, the Harbour Office, the Arcadian Mission to the African Union and the fishermen for the boats that they had lent.',
		'Security Council mission to Arcadia: the boats that they had lent',
	],
	[
		'The Mayor made it clear that he could not come unless his own safety and that of his guards was granted, and that it was late.',
		'Mayor: he could not come unless his own safety and that of his guards was granted',
		'Mayor: it was late',
	],
	['The Mayor told the mission, later that morning, that the pier was old.', 'Mayor: the pier was old'],
	['The Mayor took note with great interest of that offer by the Governor.', 'Mayor: that offer by the Governor'],
	// Where the words of another begin.
	[
		'The Mayor asked that the boats be kept apart; the Governor responded that it was late.',
		'Mayor: the boats be kept apart',
		'Governor: it was late',
	],
	[
		'The Mayor suggested that the next report contain a section on boats, and the Governor agreed to that proposal.',
		'Mayor: the next report contain a section on boats',
		'Governor: that proposal',
	],
	['The Mayor deplored the fees at the pier, of which the traders had complained.', 'Mayor: the fees at the pier'],
	[
		'The Mayor stressed that boats must be safe, a principle to which the Governor was attached.',
		'Mayor: boats must be safe',
	],
	['The Mayor indicated that night patrols had begun.', 'Mayor: night patrols had begun'],
	[
		'In explaining that the party wants boats to be safe and does not want ice, the Mayor stressed that it was late.',
		'Mayor: the party wants boats to be safe and does not want ice',
		'Mayor: it was late',
	],
	['The fishermen protested at the closure of the pier.', 'Fishermen: the closure of the pier'],
	[
		'The Mayor regretted that the Assembly was so often portrayed as an obstacle.',
		'Mayor: the Assembly was so often portrayed as an obstacle',
	],
	['In his view the date of 5 May was an aim.', ': the date of 5 May was an aim'],
	[
		'The Mayor reported on his visit to the pier, from which he had returned convinced that it was old.',
		'Mayor: his visit to the pier',
		'Mayor: it was old',
	],
	['The fishermen, asked what they needed most, spoke of ice.', 'Fishermen: ice'],
	['Asked whether they renounced the pier, the fishermen said that it was late.', 'Fishermen: it was late'],
	// All that stands in quotation marks is of whoever is quoted, and "we" in them are not who writes.
	[
		'The pilots said: “We came by boat. We do not intend to leave by boat.” The mission asked for ice.',
		'Pilots: We came by boat. We do not intend to leave by boat',
		'Security Council mission to Arcadia: ice',
	],
	[
		'The Mayor said, "We asked for ice. They gave us salt", and urged the mission to send boats.',
		'Mayor: We asked for ice. They gave us salt',
		'Mayor: to send boats',
	],
	['“We demand salt. We do not want ice,” said the Mayor.', 'Mayor: We demand salt. We do not want ice'],
	['A sign stood at the pier. “We demand salt.”'],
	// What is denied is no stance of those it tells of, and what others told somebody is theirs.
	['The Mayor denied that the pilots were opposed to the pier.', 'Mayor: the pilots were opposed to the pier'],
	[
		'The Mayor said that she had been told by the pilots that the pier was old.',
		'Mayor: she had been told by the pilots that the pier was old',
		'Pilots: the pier was old',
	],
	['The Mayor said that she had been told that the pier was old.', 'Mayor: she had been told that the pier was old'],
	['The mission was told otherwise by several of its pilots. In the port it heard otherwise.'],
	// A clause on those who speak, or on what they spoke of, may hold others and their own clauses.
	['The traders, for whom their Chair, Ana Silva, spoke at length, said that ice was dear.', 'Traders: ice was dear'],
	['The pilots, whose leader, Rui Neves, had left, said that ice was dear.', 'Pilots: ice was dear'],
	[
		'The fishermen requested access to the pier, which the Mayor, who was present, promised to arrange.',
		'Fishermen: access to the pier',
		'Mayor: to arrange',
	],
	[
		'The Mayor warned that the rains, which the pilots, who came late, had feared, would come.',
		'Mayor: the rains, which the pilots, who came late, had feared, would come',
	],
	['Some of the pilots were in favour of a pier, others of a crane.', 'Pilots: a pier'],
	[
		'As to the pier, the Mayor, Ana Silva, stated that repair of the old one, which was of wood, would cost a lot.',
		'Mayor Ana Silva: repair of the old one, which was of wood, would cost a lot',
	],
	// What is put in between is of who puts it, and so is all of its clause.
	[
		'The Governor of Lund opened the port, whose pilots, he said, had not been paid.',
		'Governor of Lund: whose pilots, he said, had not been paid',
	],
	[
		'The traders left. Its authors, as the Mayor recalled, had intended the pact to end.',
		'Mayor: Its authors, as the Mayor recalled, had intended the pact to end',
	],
	['The pilots feared rain. Traders who had come back found their stalls burnt.', 'Pilots: rain'],
	// What is seen, heard or brought to somebody stands apart from how.
	['The Mayor regarded the pact, which was old, as a joke.', 'Mayor: the pact, which was old, as a joke'],
	['The mission heard too, though less often, that ice was dear.', ': ice was dear'],
	['The Mayor set out, without notes, the position of the port.', 'Mayor: the position of the port'],
	['The pilots brought these thefts to the attention of the Mayor.', 'Pilots: these thefts'],
	['The pilots brought to the attention of the Mayor the state of the pier.', 'Pilots: the state of the pier'],
	['The pilots brought the matter to the attention of the Mayor.'],
])('%s', (text, ...statements) => {
	expect(said(text)).toEqual(statements);
});
