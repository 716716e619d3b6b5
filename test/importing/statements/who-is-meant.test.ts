import {expect, test} from 'vitest';
import {said} from './said.ts';

test.each([
	// Offices and their fields.
	[
		'The members were also briefed by the Special Adviser to the Secretary-General on Arcadia, Jan Berg, the Harbourmaster and members of the country team.',
	],
	[
		'The Fishermen’s League, through its Secretary-General, Mr. Ole Lund, met the mission.\n\nIn his report, the Secretary-General said that the ice was thin.',
		'Secretary-General: the ice was thin',
	],
	['Chief Superintendent Rui Neves said that the pier was safe.', 'Chief Superintendent Rui Neves: the pier was safe'],
	[
		'The mission thanks the Special Representative of the Secretary-General and head of UNMA, Aldo Ferri, and his staff. Mr. Ferri said that the pier was old.',
		'Security Council mission to Arcadia: the Special Representative of the Secretary-General and head of UNMA, Aldo Ferri, and his staff',
		'Aldo Ferri: the pier was old',
	],
	[
		'Mr. Lumi feared that it was late. Petar Lumi, who leads the fishermen, said that the pier was old.',
		'Petar Lumi: it was late',
		'Petar Lumi: the pier was old',
	],
	[
		'The Office of the United Nations High Commissioner for Refugees said that it was late. The fishermen asked for boats. The Commissioner said that it was early.',
		'Office of the United Nations High Commissioner for Refugees: it was late',
		'Fishermen: boats',
		'Commissioner: it was early',
	],
	['The mission met with eleven mayors. The mayor said that it was early.', 'Mayor: it was early'],
	[
		'The Minister of Finance met the mission.\n\nThe representative of the fishermen wished to stay. The mission raised it with the Minister of Finance; he said that it was late.',
		'Fishermen: to stay',
		'Security Council mission to Arcadia: it with the Minister of Finance',
		'Minister of Finance: it was late',
	],
	[
		'The mission was received by the President of Togo, Awa Lund, facilitator of the talks on the pier.\n\nThe facilitator said that it was late.',
		'President of Togo Awa Lund: it was late',
	],
	[
		'The mission met with the League of Pilots and was received by the Commissioner for Ferries. He said that it was late.',
		'Commissioner for Ferries: it was late',
	],
	['Its Chair, Abbé Norbert Kilo, said that it was late.', 'Chair Norbert Kilo: it was late'],
	[
		'The mission met the President, Awa Lund, and the Prime Minister, Jo Berg. The Head of Government said that it was late; the Head of State said that it was early.',
		'Prime Minister Jo Berg: it was late',
		'President Awa Lund: it was early',
	],
	[
		'The Police Commissioner (Birgitta Lindqvist) said that it was late. Ali Osman, who leads the fishermen, said that it was early.',
		'Police Commissioner Birgitta Lindqvist: it was late',
		'Ali Osman: it was early',
	],
	// Whom the paragraph has named comes before those of the one above.
	[
		'The Ambassador of Togo thought that it was early.\n\nThe mission was driven to a shed in which Mr. Jan Berg, surrounded by pilots, read out a paper. He said that the pier was old.',
		'Ambassador of Togo: it was early',
		'Jan Berg: the pier was old',
	],
	[
		'Mr. Berg, the head of the Pilots’ League, who had come by boat, met the mission. He said that the pier was old.',
		'Berg: the pier was old',
	],
	// A subject behind when it was, and a clause that goes on.
	[
		'The fishermen asked for tugs. That evening the Minister of Finance, Ana Silva, gave a dinner, in the course of which she said that the pier was old.',
		'Fishermen: tugs',
		'Minister of Finance Ana Silva: the pier was old',
	],
	[
		'The mission saw the Mayor, who called it a start and gave assurances that nobody would suffer.',
		'Mayor: a start',
		'Mayor: nobody would suffer',
	],
	['Immediately afterwards the fishermen said that the pier was old.', 'Fishermen: the pier was old'],
	['Privately officials said that the pier was old.', 'Officials: the pier was old'],
	// Who is one and who is several.
	[
		'The ambassadors of the two observer States, Togo and Ghana, thought that it was early.',
		'Ambassadors of the two observer States: it was early',
	],
	[
		'Women leaders from political parties, the churches and the camps feared that it was late.',
		'Women leaders: it was late',
	],
	[
		'The traditional leaders of the Lake and Hill communities said that the pier was old.',
		'Traditional leaders of the Lake and Hill communities: the pier was old',
	],
	[
		'The members of the Pier Commission nominated by the Union said that it was late.',
		'Members of the Pier Commission nominated by the Union: it was late',
	],
	// Words that point back to those who met, not to whoever spoke last.
	[
		'The mission met with the pilots’ organizations. The youth delegates asked for boats. The organizations said that the pier was old.',
		'Youth delegates: boats',
		'Pilots’ organizations: the pier was old',
	],
	[
		'The mission met with the fishermen and the traders. The Mayor said that it was late. Several others said that it was early.',
		'Mayor: it was late',
		'Fishermen + Traders: it was early',
	],
	[
		'The ambassadors of Togo and Ghana met the mission. Most of them were sure that it was late; most held that it was safe.',
		'Ambassador of Togo + Ambassador of Ghana: it was late',
		'Ambassador of Togo + Ambassador of Ghana: it was safe',
	],
	[
		'The representatives of the African Union and the Economic Community of West African States said that it was late.',
		'African Union + Economic Community of West African States: it was late',
	],
	[
		'The Harbourmaster, Ana Lund, said that it was late. The Police Commissioner, Rui Neves, said that it was dark. Both officers feared a storm.',
		'Ana Lund: it was late',
		'Police Commissioner Rui Neves: it was dark',
		'Ana Lund + Police Commissioner Rui Neves: a storm',
	],
	[
		'The mission met representatives of the fishermen. The delay was denounced by all the participants.',
		'Fishermen: The delay',
	],
	[
		'The World Bank said that it was late. The Harbour Fund said that it was dark. Both institutions feared a storm.',
		'World Bank: it was late',
		'Harbour Fund: it was dark',
		'World Bank + Harbour Fund: a storm',
	],
	[
		'The mission met fishermen’s associations. They said that it was late. Several associations feared a storm.',
		'Fishermen’s associations: it was late',
		'Fishermen’s associations: a storm',
	],
	[
		'The representative of the Office for West Africa and the Sahel said that it was late.',
		'Office for West Africa and the Sahel: it was late',
	],
	[
		'The mission met women traders. Ana Lund of the Harbour Network spoke first. She said that it was late.',
		'Ana Lund: it was late',
	],
	[
		'A briefing was given to the mission by Ms. Ana Lund, the Harbourmaster, and by the fishermen. She said that it was late.',
		'Ana Lund: it was late',
	],
	[
		'The Governor, Mr. Jo Berg, and the Commander, Colonel Rui Neves, gave conflicting accounts. The former said that it was late. Both, however, asked for boats.',
		'Governor Jo Berg: it was late',
		'Governor Jo Berg + Commander Rui Neves: boats',
	],
	// Who is beside whom.
	[
		'The Bishop, Monsignor Basilio Neto, with the Chairman of the Council of Mosques, Mr. Zainal Makarim, at his side, said that the pier was old.',
		'Bishop Basilio Neto: the pier was old',
	],
	[
		'The Prefect of Koss, the only official of his rank to have returned to the prefecture, said that the pier was old.',
		'Prefect of Koss: the pier was old',
	],
	['The chiefs gathered at his residence feared that it was late.', 'Chiefs: it was late'],
	[
		'The representatives of the Russian Federation and China thought that it was early.',
		'Russian Federation + China: it was early',
	],
	[
		'The mission raised it with the Minister of Justice, who stated that she had not been told of it and promised to inspect the barracks.',
		'Security Council mission to Arcadia: it with the Minister of Justice',
		'Minister of Justice: she had not been told of it',
		'Minister of Justice: to inspect the barracks',
	],
	[
		'The Prefect of Koss, in whose office the mission was briefed, said that the pier was old.',
		'Prefect of Koss: the pier was old',
	],
	['The mission met the Mayor, Ana Lund. Mr. Berg, more guarded, said that it was late.', 'Berg: it was late'],
	['Religious leaders, Muslim and Christian, feared that it was late.', 'Religious leaders: it was late'],
	['The parties met the mission. Those of the ruling majority said that it was late.', 'Ruling majority: it was late'],
	['The Council members commend President Lund for the pier.', 'Members of the Security Council: the pier'],
	[
		'President Awa Lund met the mission. The mission recognized the importance of President Lund’s call for boats.',
		'Security Council mission to Arcadia: the importance of President Lund’s call for boats',
		'President Awa Lund: boats',
	],
	['The women among them feared that it was late.', 'Women: it was late'],
	[
		'The United Nations Entity for Gender Equality and the Empowerment of Women said that it was late.',
		'United Nations Entity for Gender Equality and the Empowerment of Women: it was late',
	],
	[
		'It was received by the Minister for Foreign Affairs and the Special Representative of the Secretary-General for Arcadia and Head of the Arcadian Mission, Ingrid Aas. The Special Representative said that it was late.',
		'Ingrid Aas: it was late',
	],
	[
		'The Mayor holds that nobody can land who has not paid; the fishermen, that boats must come first; and the traders, that it is late and that it is dark.',
		'Mayor: nobody can land who has not paid',
		'Fishermen: boats must come first',
		'Traders: it is late',
		'Traders: it is dark',
	],
	[
		'On 5 May the mission divided into two groups. The fishermen met the first group. The group led by Ms. Lund asked for boats, and members of the group urged patience.',
		'Security Council mission to Arcadia: boats',
		'Security Council mission to Arcadia: patience',
	],
	// What is nobody.
	['Countries said that the pier was old.', ': the pier was old'],
	['The great majority wanted to return.', ': to return'],
	[
		'The Mayor denied that any official of Togo was lending support to the pilots.',
		'Mayor: any official of Togo was lending support to the pilots',
	],
	[
		'Speaking for the Alliance for Change, Mr. Bo Lund said that the pier was old. Others remarked that it was safe.',
		'Bo Lund: the pier was old',
		'Alliance for Change: it was safe',
	],
	[
		'The traders from the coast spoke of hardship. One of their members said that ice was dear.',
		'Traders from the coast: hardship',
		'Traders from the coast: ice was dear',
	],
	['Nine fishermen’s parties were represented. Two called for a new pier.', 'Fishermen’s parties: a new pier'],
	[
		'The Head of State of the Transition, Awa Lund, asked for ice.\n\nThe President of Togo, Rui Neves, asked for boats.\n\nThe Head of State of the Transition thanked them. The Head of State said that the pier was old.',
		'Awa Lund: ice',
		'President of Togo Rui Neves: boats',
		'Awa Lund: them',
		'Awa Lund: the pier was old',
	],
	[
		'The mission met the Mayor, Ana Silva, and representatives of fishermen’s associations. Ms. Silva asked for ice. The representatives asked for boats.',
		'Mayor Ana Silva: ice',
		'Fishermen’s associations: boats',
	],
	[
		'The Governor said that it was late. The mission spoke without witnesses to 40 fishermen who had come from the coast. Most of them asked for boats.',
		'Governor: it was late',
		'Fishermen: boats',
	],
	[
		'The mission met heads of mission in the capital. Some heads of mission said that it was late.',
		'Heads of mission: it was late',
	],
	[
		'Brigadier Ole Berg said that it was late. The Governor, Ana Silva, asked for ice. The Brigadier asked for boats.',
		'Brigadier Ole Berg: it was late',
		'Governor Ana Silva: ice',
		'Brigadier Ole Berg: boats',
	],
	[
		'The Governor, Ana Silva, received members of the Council together with the Mayor, Rui Neves. She said that it was late.',
		'Governor Ana Silva: it was late',
	],
	[
		'The Governor, Ana Silva, met the mission with the Mayor, Rui Neves. She said that it was late.',
		'Governor Ana Silva: it was late',
	],
	[
		'The mission thanks the Chief Military Observer of UNMA, Major General Ole Berg. The Chief Military Observer said that it was late.',
		'Security Council mission to Arcadia: the Chief Military Observer of UNMA, Major General Ole Berg',
		'Ole Berg: it was late',
	],
	[
		'The de facto Prime Minister of the northern side, Ole Berg, said that it was late. The Prime Minister, Ana Silva, said that it was early. The de facto Prime Minister asked for ice.',
		'Ole Berg: it was late',
		'Prime Minister Ana Silva: it was early',
		'Ole Berg: ice',
	],
	['The Chairperson of the Pilots’ Commission, the Reverend Ole Berg, said that it was late.', 'Ole Berg: it was late'],
	['One father asked for ice.', 'Father: ice'],
	[
		'The northern side asked for ice. Stress was laid by both sides on the state of the pier.',
		'Northern side: ice',
		'Sides: the state of the pier',
	],
	[
		'The Pilots’ League asked for ice. The President of the Pilots’ League, Ana Silva, said that it was late. She explained that her party agreed that the pier was old. The party feared that it would fall.',
		'Pilots’ League: ice',
		'Ana Silva: it was late',
		'Ana Silva: her party agreed that the pier was old',
		'Pilots’ League: the pier was old',
		'Pilots’ League: it would fall',
	],
])('%s', (text, ...expected) => {
	expect(said(text)).toEqual(expected);
});
