/** A text that grows with a size, and what is in it. */
type Growing = {readonly name: string; readonly of: (size: number) => string};

const head = `S/2010/99

Report of the Security Council mission to Arcadia, 3-5 May 2010

I. Introduction

1. The mission met the President, who said that the harbour was closed.
`;
const programme = `${head}
Annex I

Programme of work

3 May 2010

`;

/** Where in a report something stands again and again. */
const places: Readonly<Record<string, (grown: string) => string>> = {
	'a paragraph': (grown) => `${head}\n2. ${grown}\n\n3. It left.\n`,
	'a speaker': (grown) => `${head}\n2. The ${grown} said that the mission urged the Government to leave.\n`,
	'what is said': (grown) => `${head}\n2. The Governor said that ${grown} was the aim of the talks.\n`,
	'a quotation': (grown) => `${head}\n2. “${grown}” was what the Governor said.\n`,
	'a heading': (grown) => `${head}\nII. ${grown}\n\n2. It left.\n`,
	'the title': (grown) =>
		`S/2010/99\n\nReport of the Security Council mission to ${grown}\n\n1. It met the President.\n`,
	'an entry of the programme': (grown) => `${programme}10:00 Meeting with ${grown}\n\n11:00 Talks\n`,
	'a programme': (grown) => `${programme}${grown}\n`,
	'the delegation': (grown) =>
		`${head}\nAnnex I\n\nComposition of the mission\n\nAmbassador Ana Silva (Chad)\n${grown}\n`,
	'terms of reference': (grown) => `${head}\nAnnex I\n\nTerms of reference\n\n1. To assess the truce;\n\n2. ${grown}\n`,
	'no report': (grown) => grown,
};

/** What is repeated: signs, and words that rules look for. */
const units: readonly string[] = [
	...[
		'A',
		'a',
		'é',
		'1',
		'1 ',
		' ',
		'\t',
		'.',
		',',
		';',
		':',
		'-',
		'–',
		'—',
		'_',
		'*',
		'’',
		'”',
		'“',
		'"',
		'(',
		')',
		'[',
		'/',
		'…',
		'%',
	],
	...[
		'. ',
		', ',
		' - ',
		' (',
		') ',
		'” ',
		' “',
		'A. ',
		'a. ',
		'A.',
		'1.',
		'1,',
		'(a) ',
		'1) ',
		'I',
		'IV. ',
		'1. ',
		'1.1. ',
		'[1]',
		'.1 ',
		'¹',
	],
	...['1% ', '$1 ', '10 per cent ', '1 May ', '2010 ', '10:00 ', '10.30-11 ', '1-3 ', '5 of 10 ', '1 million '],
	...[
		'a ',
		'A ',
		'Aa ',
		'a-',
		'A-',
		'Aa-',
		'A’',
		'of ',
		'the ',
		'and ',
		'and the ',
		'of the ',
		'that ',
		'said ',
		'to ',
		'in ',
	],
	...[
		'The Governor ',
		'a letter informed of the decision ',
		'the President of ',
		'Mr. ',
		'Ana Silva, ',
		'said that ',
		'urged ',
		'was asked by ',
		'who ',
		'UNMA ',
		'(UNMA) ',
		'Chad ',
	],
	...[
		'The Minister said. ',
		'Meeting with ',
		'Venue: ',
		'Annex ',
		'the United Nations ',
		'Representative of ',
		'S/2010/1 ',
		'see para. 1 ',
	],
	...[
		'Chad (Ana Silva)\n',
		'10:00 Talks\n',
		'1. A.\n\n',
		'(a) To see;\n\n',
		'A.\n\n',
		'a\n',
		'\n',
		'\f',
		'3 May\n',
		'Mr. Rui Neves\n',
		'I. Head\n\n',
	],
];

const nests: readonly (readonly [open: string, close: string])[] = [
	['(', ')'],
	['[', ']'],
	['“', '”'],
	['‘', '’'],
	['(a ', ' b)'],
	['said that “', '”'],
	['the Head of (', '), '],
];

const repeated = (part: string, size: number) => part.repeat(Math.ceil(size / part.length));
const shapes: readonly Growing[] = [
	...units.map((unit) => ({name: JSON.stringify(unit), of: (size: number) => repeated(unit, size)})),
	...nests.flatMap(([open, close]) => [
		{name: `nested ${open}${close}`, of: (size: number) => `${repeated(open, size / 2)}x${repeated(close, size / 2)}`},
		{name: `unclosed ${open}`, of: (size: number) => `${repeated(`${open}x`, size)}`},
	]),
];

/** Reports in which something is repeated, nested or left open in every place. */
export const growing: readonly Growing[] = Object.entries(places).flatMap(([place, put]) =>
	shapes.map(({name, of}) => ({name: `${name} in ${place}`, of: (size: number) => put(of(size))})),
);
