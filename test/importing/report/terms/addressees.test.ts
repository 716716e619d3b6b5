import {expect, test} from 'vitest';
import {readText} from '../../../../source/importing/report/read-text.ts';

const text =
	'The mission met the Special Representative of the Secretary-General, Ana Silva, of the United Nations Mission in Arcadia (UNMA). The Government of Arcadia and the Arcadian Liberation Front (ALF) welcomed it.';

/** The names of those to whom a term of a mission to Arcadia is directed. */
function addressees(term: string, said = text): string[] {
	const setting = {
		paragraphs: [{number: '1', headings: [], text: said}],
		country: 'Arcadia',
		terms: [{text: term, headings: []}],
	};
	const {actors, addressees: found} = readText(setting);
	return found.flat().map((id) => actors.find((actor) => actor.id === id)?.name ?? `nobody is ${id}`);
}

test.each<[string, ...string[]]>([
	['To urge the parties to the Bellavista Accord to honour the truce', 'Parties to the Bellavista Accord'],
	[
		'To call upon all armed groups, in particular the ALF, to lay down their arms',
		'Armed groups',
		'Arcadian Liberation Front',
	],
	[
		'To reiterate the call of the Security Council for all the signatories that have kept the truce to release prisoners',
		'Signatories',
	],
	['To underline the need for donors to honour their pledges', 'Donors'],
	['To remind the Government of its duty to protect civilians', 'Government of Arcadia'],
	[
		'To encourage the Government of Arcadia, the opposition and civil society to begin talks',
		'Government of Arcadia',
		'Opposition',
		'Civil society',
	],
	[
		'To express the full support of the Council for the Special Representative of the Secretary-General and the work of UNMA',
		'Ana Silva',
		'United Nations Mission in Arcadia',
	],
	['To reaffirm support for the Bellavista Accord and for the efforts of UNMA', 'United Nations Mission in Arcadia'],
	['Express firm support for UNMA and its work on the coast', 'United Nations Mission in Arcadia'],
	['To stress to the parties that there is no other way', 'Parties'],
	[
		'To meet with the Government, the ALF and civil society to hear their views',
		'Government of Arcadia',
		'Arcadian Liberation Front',
		'Civil society',
	],
	['To confer with the recently named and elected authorities', 'Government of Arcadia'],
	['Discuss with the Government of Arcadia the progress made', 'Government of Arcadia'],
	['To receive a briefing by UNMA on its mandate', 'United Nations Mission in Arcadia'],
	['To welcome the first steps of the ALF towards a truce', 'Arcadian Liberation Front'],
	['To convey a strong message to all parties that the truce must hold', 'Parties'],
	['To reaffirm to the Government the hope of the Council', 'Government of Arcadia'],
	['To welcome the leadership of the ALF in the talks', 'Arcadian Liberation Front'],
	['To hold talks with groups in the north of Arcadia', 'Groups in the north of Arcadia'],
	[
		'To call on States of the Coast, East Arcadia and the Islands to work together',
		'States of the Coast, East Arcadia and the Islands',
	],
])('%s', (term, ...names) => {
	expect(addressees(term)).toEqual(names);
});

test.each([
	'To assess the efforts of the Government to reform the police',
	'To review how UNMA fulfils its mandate, in support of the Government',
	'To reaffirm its support for the sovereignty and unity of Arcadia',
	'To reiterate the call of the Council for maintaining civilian control of the army',
	'To encourage a greater part of women in the talks',
	'To express support for the Bellavista Peace and Reconciliation Agreement',
	'To express concern about the armed groups',
	'To emphasize that those who abuse civilians must be held to account',
])('naming is not addressing: %s', (term) => {
	expect(addressees(term)).toEqual([]);
});

test('all parties are not the one party that the report names', () => {
	const said = 'The Party for Coastal Renewal, which has 41 seats, said that the islands needed a port.';
	expect(addressees('To encourage all parties to agree on a port', said)).toEqual(['Parties']);
});

test('the Government is that of the State whose name the term stands below', () => {
	const terms = [
		{text: 'To discuss with the Government measures to end the fighting;', headings: ['In Chad']},
		{text: 'To examine, with the Government, the return of refugees.', headings: ['2. Togo']},
	];
	const {addressees} = readText({paragraphs: [], country: 'Chad and Togo', terms});
	expect(addressees).toEqual([['government-of-chad'], ['government-of-togo']]);
});
