import {expect, test} from 'vitest';
import {said} from './said.ts';

test.each([
	[
		'It was briefed by Mrs. Ana Sol, the Force Commander, Major General Kofi Berg, and the head of the harbour, Jo Lind. Mrs. Sol said that it was late. The Force Commander said that it was early.',
		'Ana Sol: it was late',
		'Force Commander Kofi Berg: it was early',
	],
	[
		'The Prefect, Awa Tidjan de Marsan, was there. Mr. de Marsan said that it was late.',
		'Prefect Awa Tidjan de Marsan: it was late',
	],
	[
		'Domingo Batz Lund, who presides over the board, came to the port. Mr. Batz Lund said that it was late.',
		'Domingo Batz Lund: it was late',
	],
	[
		'The Minister of Ports, Jo Lind, and the Minister of Ice, Ana Sol, met the mission. Mrs. Sol spoke of ferries. Mrs. Berg asked for boats. The Minister said that it was late.',
		'Minister of Ice Ana Sol: ferries',
		'Berg: boats',
		'Minister of Ice Ana Sol: it was late',
	],
	[
		'One of the Vice-Chairs, Sol al-Barak, said that it was late. This was disputed by the traders. They said that it was early.',
		'Sol al-Barak: it was late',
		'Traders: it was early',
	],
	[
		'The spokesman of the pilots, Major General Ali Sa‘id al-Lund, said that it was late.',
		'Ali Sa‘id al-Lund: it was late',
	],
	[
		'The representatives of China and the Russian Federation said that it was late.',
		'China + Russian Federation: it was late',
	],
	[
		'Some thirty representatives of the pilots said that it was late. More than twenty judges said that it was early.',
		'Pilots: it was late',
		'Judges: it was early',
	],
	[
		'The Mayor said that it was late. In answer to the Governor, who had asked about the ice, he said that it was early.',
		'Mayor: it was late',
		'Governor: the ice',
		'Mayor: it was early',
	],
	[
		'The Mayor, Jo Lind, was asked by the Governor about the ice. In brief, he held that it was late.',
		'Governor: the ice',
		'Mayor Jo Lind: it was late',
	],
	[
		'The mission met five judges. One judge said that it was late. All of them asked for boats.',
		'Judges: it was late',
		'Judges: boats',
	],
	[
		'Other elders, from Grey Bay, North Port and the Lake territory, were there. Some asked for boats.',
		'Elders: boats',
	],
	['Thirty young people met the delegation in North Port. They asked for boats.', 'Young people: boats'],
	[
		'A network of women pilots trained with the help of the Peacebuilding Fund said that it was late.',
		'Network of women pilots: it was late',
	],
	[
		'The traders countered that the bill had been declared incompatible with the Constitution. They asked for boats.',
		'Traders: the bill had been declared incompatible with the Constitution',
		'Traders: boats',
	],
	[
		'There, the First Vice-President and President of the Government of the Isles, Awa Lund, said that it was late.',
		'Awa Lund: it was late',
	],
	[
		'The harbour master stated that it was late. He said that it was early.',
		'Harbour master: it was late',
		'Harbour master: it was early',
	],
	['The Monitoring Council resumed its work. The Council said that it was late.', 'Monitoring Council: it was late'],
	[
		'The Mayor said that it was late. The study praised the port. It called for boats.',
		'Mayor: it was late',
		': the port',
		': boats',
	],
	[
		'The traders of the port sent a letter. Their spokeswoman asked for boats. She said that it was late.',
		'Traders of the port: boats',
		'Traders of the port: it was late',
	],
	['The traders were invited to speak. One asked for boats.', 'Traders: boats'],
	['Members put it to him that it was late.', 'Members of the Security Council: it was late'],
	[
		'The Mayor, Jo Lind, met the mission. According to her figures, ten boats were lost.',
		'Mayor Jo Lind: ten boats were lost',
	],
	[
		'The delegation also met, in a private house, five judges. They told a different story. The others asked for boats.',
		'Judges: boats',
	],
	[
		'An association of former soldiers was there. They had been promised ice by three Presidents. They asked for boats.',
		'Association of former soldiers: boats',
	],
	['The Mayor, Jo Lind, welcomed the delegation in Ixil and asked it for boats.', 'Mayor Jo Lind: boats'],
	['Several of those who saw the country from 6 to 10 March asked for boats.', ': boats'],
	[
		'The Deputy Chief of Staff, General Augusto Lund, met the mission. The ice, according to the General, was thin. The General said that it was late.',
		'Augusto Lund: The ice, according to the General, was thin',
		'Augusto Lund: it was late',
	],
	['The mission returned persuaded that it was late.', 'Security Council mission to Arcadia: it was late'],
	['The mission concluded its programme by meeting the traders. They said that it was late.', 'Traders: it was late'],
	[
		'Speaking for the traders, Ms. Ana Sol said that it was late. Some asked for boats.',
		'Ana Sol: it was late',
		'Traders: boats',
	],
	[
		'The delegation of the Lake Commission asked for boats. The Lake Commission said that it was late.',
		'Lake Commission: boats',
		'Lake Commission: it was late',
	],
	[
		'The mission wishes to record its thanks to the traders for their boats.',
		'Security Council mission to Arcadia: their boats',
	],
	[
		'Domingo Batz Tzun, who leads the board, came. Mr. Batz Tzun said that it was late.',
		'Domingo Batz Tzun: it was late',
	],
	[
		'The ambassadors met the mission. The Mayor, Awa Lund, said that it was late. Several of her colleagues asked for boats.',
		'Mayor Awa Lund: it was late',
		'Ambassadors: boats',
	],
	[
		'The Special Adviser, Mr. Pieter Van den Berg, met the mission. Mr. Van den Berg said that it was late.',
		'Special Adviser Pieter Van den Berg: it was late',
	],
	['Two years earlier the committee of pilots had said that it was late.', 'Committee of pilots: it was late'],
	['The same traders said that it was late.', 'Traders: it was late'],
	[
		'Traders in Herat and Mazar-e-Sharif said that it was late.',
		'Traders in Herat + Traders in Mazar-e-Sharif: it was late',
	],
	// A document is nobody; a counsellor and a minister delegate hold offices.
	['The pilots submitted a petition. It asks for ice and boats.', ': ice and boats'],
	[
		'The Presidential Counsellor for Ferries and Harbours, Ana Silva, met the mission. The Counsellor said that it was late.',
		'Ana Silva: it was late',
	],
	[
		'The Minister Delegate for Ports, Rui Neves, met the mission. The Minister said that it was late.',
		'Rui Neves: it was late',
	],
])('%s', (text, ...expected) => {
	expect(said(text)).toEqual(expected);
});
