import {expect, test} from 'vitest';
import {said} from './said.ts';

test.each([
	// Whom a pronoun means.
	[
		'The Governor said that the ice was thin. The Mayor, with whom the mission met at the pier, was late. He said that the pier was old.',
		'Governor: the ice was thin',
		'Mayor: the pier was old',
	],
	[
		'The mission took up the matter with the Mayor on the same day. He promised that the pier would be mended.',
		'Mayor: the pier would be mended',
	],
	['The fishermen came from the harbour held by the smugglers. They asked for a new pier.', 'Fishermen: a new pier'],
	[
		'The fishermen asked for a pier. The representative of Peru urged patience. They retorted that the pier was old.',
		'Fishermen: a pier',
		'Peru: patience',
		'Fishermen: the pier was old',
	],
	[
		'The fishermen handed over a list of boats which, they asserted, had been burned. They asked for a new pier.',
		'Fishermen: had been burned',
		'Fishermen: a new pier',
	],
	[
		'The State Secretary and Minister of Finance received the mission. She said that the pier was old.',
		'State Secretary and Minister of Finance: the pier was old',
	],
	['It was put to him by the fishermen that the pier was old.', 'Fishermen: the pier was old'],
	[
		'The Governor thanked the mission. The Mayor, Ana Silva, with whom the mission had a session on the next day, gave a sober account; in her opinion, the pier was old. She drew attention to the delay.',
		'Governor: the mission',
		'Mayor Ana Silva: the pier was old',
		'Mayor Ana Silva: the delay',
	],
	[
		'The Governor described the repairs at the pier; former sailors who had returned for the day told another story, asserting that the pier was old.',
		'Governor: the repairs at the pier',
		'Former sailors: the pier was old',
	],
	[
		'The mission conversed with fishermen who had come on the same day. They said that the pier was old.',
		'Fishermen: the pier was old',
	],
	[
		'The Governor said that the ice was thin. With the fishermen, the conversation was livelier. They admitted that they had no boats.',
		'Governor: the ice was thin',
		'Fishermen: they had no boats',
	],
	[
		'The Governor said that the ice was thin. Among the fishermen, opinions on the pier were divided. Some praised the lamp.',
		'Governor: the ice was thin',
		'Fishermen: the lamp',
	],
	[
		'The ambassadors accredited in Port asked for ice. One ambassador doubted that the pier was old.',
		'Ambassadors accredited in Port: ice',
		'Ambassadors accredited in Port: the pier was old',
	],
	[
		'The Deputy Special Representative of the Secretary-General, Resident Coordinator and Humanitarian Coordinator, Ana Silva, noted that the pier was old.',
		'Ana Silva: the pier was old',
	],
	[
		'The displaced families said that they had left in May. They had been promised tents and had received none. They wanted to go home.',
		'Displaced families: they had left in May',
		'Displaced families: to go home',
	],
	[
		'Representatives of the fishermen complained of thefts. A woman told the mission that her boat had been burned. They requested a new pier.',
		'Fishermen: thefts',
		'Woman: her boat had been burned',
		'Fishermen: a new pier',
	],
	['The Mayor concluded by thanking the pilots for their patience.', 'Mayor: their patience'],
	['The Mayor gave it as his opinion that the pier was old.', 'Mayor: the pier was old'],
	[
		'The Minister for Disarmament, Demobilization and Reintegration said that it was late. He denied that the pier was old.',
		'Minister for Disarmament, Demobilization and Reintegration: it was late',
		'Minister for Disarmament, Demobilization and Reintegration: the pier was old',
	],
	[
		'The Chair of the Ceasefire and Port Arrangements Monitoring and Verification Mechanism said that it was late.',
		'Chair of the Ceasefire and Port Arrangements Monitoring and Verification Mechanism: it was late',
	],
	[
		'The Pilots’ League said that it was late. One child in six was ill. It stressed that the pier was old.',
		'Pilots’ League: it was late',
		'Pilots’ League: the pier was old',
	],
	[
		'The delegation went to a site for displaced persons at the port. They said that the pier was old.',
		'Displaced persons: the pier was old',
	],
	[
		'The Mayor said: “We are not afraid of the ice, we are afraid of the pier”.',
		'Mayor: We are not afraid of the ice, we are afraid of the pier',
	],
	// Whom words that point back mean.
	[
		'The mission met with the Mayor and with the Governor. The former said that the pier was old and feared that it would fall. The latter denied that the pier was old.',
		'Mayor: the pier was old',
		'Mayor: it would fall',
		'Governor: the pier was old',
	],
	[
		'The mission met with the Speaker of the Assembly and with the Minister of Finance. The Speaker said that the pier was old.',
		'Speaker of the Assembly: the pier was old',
	],
	[
		'The leaders of the parties met the mission. Two of them announced that they would leave; the remaining three held that the pier was safe.',
		'Leaders of the parties: they would leave',
		'Leaders of the parties: the pier was safe',
	],
	[
		'The private sector called for a truce. The speakers explained that the port was closed.',
		'Private sector: a truce',
		'Private sector: the port was closed',
	],
	[
		'The opposition called for a truce. In the words of its spokesman, the port was closed.',
		'Opposition: a truce',
		'Opposition: the port was closed',
	],
	['Those of the opposition asked for a new pier.', 'Opposition: a new pier'],
	// Which words are the subject.
	['Fishermen to whom the mission spoke claimed that the pier was old.', 'Fishermen: the pier was old'],
	['The Governor thereupon assured the mission that the pier was safe.', 'Governor: the pier was safe'],
	[
		'The fishermen were divided, some pressing for a new pier, others preferring to mend the old one.',
		'Fishermen: a new pier',
		'Fishermen: to mend the old one',
	],
	[
		'The Mayor underlined that the boats had been told of the storm, stressed that the pier was old, and left.',
		'Mayor: the boats had been told of the storm',
		'Mayor: the pier was old',
	],
	['The Mayor insisted that it was he who had requested the ice.', 'Mayor: it was he who had requested the ice'],
	// Which words are the verb.
	[
		'In the north, the mission believes, the pier is old.',
		'Security Council mission to Arcadia: In the north, the mission believes, the pier is old',
	],
	[
		'The mission commended the turnout for the vote and the traders for their patience.',
		'Security Council mission to Arcadia: the turnout for the vote and the traders for their patience',
	],
	['The mission met the fishermen. It commends Arcadia for the pier.', 'Security Council mission to Arcadia: the pier'],
	[
		'The fishermen call on the Mayor to stay, and invite the Governor to come.',
		'Fishermen: to stay',
		'Fishermen: to come',
	],
	[
		'The smugglers had, he continued, sought to profit from it.',
		': The smugglers had, he continued, sought to profit from it',
	],
	['The Mayor cannot conceal his concern at the storm.', 'Mayor: the storm'],
	// Where what is said ends.
	['The Mayor agreed that the time was short, but moved the boats.', 'Mayor: the time was short'],
	[
		'The Mayor communicated the terms of reference of the mission, as follows:\n(a) To visit the pier;\n(b) To help the fishermen.',
	],
	[
		'The fishing families complained to the mission of thefts by the guards. The lorry drivers complained bitterly of tolls.',
		'Fishing families: thefts by the guards',
		'Lorry drivers: tolls',
	],
	[
		'The League delegation denied that ice was dear. The two members of the mission demanded an end to it. The delegation undertook to wait.',
		'League delegation: ice was dear',
		'Members of the mission: an end to it',
		'League delegation: to wait',
	],
	[
		'The mission met representatives of civil society. The editor of the gazette said that it was late. Many of the speakers welcomed the boats; some doubted whether the pier would hold.',
		'Editor of the gazette: it was late',
		'Civil society: the boats',
		'Civil society: whether the pier would hold',
	],
	[
		'The mission met the mayors of the islands. The Mayor of Ostra was worried about the ice. The Mayor of Westra commended the pilots. All of them expressed confidence in the harbourmaster.',
		'Mayor of Ostra: the ice',
		'Mayor of Westra: the pilots',
		'Mayors of the islands: the harbourmaster',
	],
	[
		'The mission was encouraged by the start. Nearly all those whom it met wished the work to end. It considers that the pier can be mended.',
		'Security Council mission to Arcadia: the start',
		': the work to end',
		'Security Council mission to Arcadia: the pier can be mended',
	],
	[
		'The Governor said that it was late. The Minister of Ports, Jo Berg, was late. These doubts were taken up with Mr. Berg in the port. He replied that the pier was safe.',
		'Governor: it was late',
		'Minister of Ports Jo Berg: the pier was safe',
	],
	[
		'Opinion among the pilots was divided. Some felt that the pier was safe; others feared that it would fall.',
		'Pilots: the pier was safe',
		'Pilots: it would fall',
	],
	[
		'With the representatives of the fishermen the mission had a long talk. They thanked the Council for the boats.',
		'Fishermen: the boats',
	],
	[
		'In the port the mission visited a camp for displaced families. They said that they had lost their boats.',
		'Displaced families: they had lost their boats',
	],
	[
		'The commander said that it was late. The chief ranger of the lake thanked the pilots for their boats. It was his estimate that half of the fish had gone.',
		'Commander: it was late',
		'Chief ranger of the lake: their boats',
		'Chief ranger of the lake: half of the fish had gone',
	],
	[
		'A former hostage of the League took issue with the pardon of those who had held him.',
		'Former hostage of the League: the pardon of those who had held him',
	],
	[
		'The mission met the Coordinator of the Lake peace plan, Ana Sol. Mrs. Sol said that it was late. The Coordinator said that ice was dear.',
		'Ana Sol: it was late',
		'Ana Sol: ice was dear',
	],
	[
		'The leader of the Mouvement pour la renaissance de la pêche et du commerce des îles et des ports du nord et du sud, Ole Berg, met the mission. He said that it was late.',
		'Ole Berg: it was late',
	],
	[
		'The Mayor regretted that pilots left when the guards withdrew and asked that the mission see the pier.',
		'Mayor: pilots left when the guards withdrew',
		'Mayor: the mission see the pier',
	],
	[
		'Displaced women from Ostra and Westra met the mission. They said that it was late. The women thanked the Mayor for help.',
		'Displaced women from Ostra + Displaced women from Westra: it was late',
		'Displaced women from Ostra + Displaced women from Westra: help',
	],
	[
		'The President of the Republic met the mission. He said that it was late. The President of the Security Council had written to the pilots.',
		'President of the Republic: it was late',
	],
	[
		'The second group was received in Westra by the Vice-Governor, the Governor being away. He stressed that the pier was old.',
		'Vice-Governor: the pier was old',
	],
	[
		'The young people of the port denied it. A student teacher said that she had learned of it. Most of the group favoured a school.',
		'Young people of the port: it',
		'Student teacher: she had learned of it',
		'Young people of the port: a school',
	],
	[
		'The meeting with the former guards of the League took place in a hall. They said that it was late. Their leader, who did not give his name, said that there were no boats left.',
		'Former guards of the League: it was late',
		'Leader of the Former guards of the League: there were no boats left',
	],
	[
		'The members of the Council congratulated the Mayor on the resumption of the dialogue with the pilots. They emphasized the role of women.',
		'Members of the Security Council: the resumption of the dialogue with the pilots',
		'Members of the Security Council: the role of women',
	],
	[
		'A number of women of the port met the women members of the mission. They confirmed that it was late.',
		'Women of the port: it was late',
	],
	[
		'Representatives of civil society met the mission. The League called for help. One speaker alleged that boats had been sold.',
		'League: help',
		'Civil society: boats had been sold',
	],
	[
		'The mission met seven representatives of the League. Their coordinator said that it was late. Another of the seven contradicted him, saying that all knew who had sold the boats.',
		'Coordinator of the League: it was late',
		'League: all knew who had sold the boats',
	],
	[
		'The Ambassador of Togo, Ana Sol, said that his Government agreed that ice was dear.',
		'Ambassador of Togo Ana Sol: his Government agreed that ice was dear',
		'Government of Togo: ice was dear',
	],
])('%s', (text, ...statements) => {
	expect(said(text)).toEqual(statements);
});
