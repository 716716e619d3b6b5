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
	[
		'The mission met the fishermen. It commends Arcadia for the pier.',
		'Security Council mission to Arcadia: Arcadia for the pier',
	],
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
])('%s', (text, ...statements) => {
	expect(said(text)).toEqual(statements);
});
