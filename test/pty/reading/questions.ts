/** The questions come up in the Monitoring Committee's meeting, at 11:40 on the last day. */
export const meeting = ['--at', '2014-02-03T11:40'];
/** The most keys a question may take. */
export const mostKeys = 3;

/** Where the reader is when a question comes: how they got there, step by step, and what they saw after each. */
export const starts = {
	'the list at the start': [['', 'By stakeholder']],
	'an opened paragraph': [['7 enter', 'S/2014/173, para. 1']],
	'the terms, help and find just closed': [
		['6 ?', 'narrows them'],
		['escape', 'Terms of reference, annex I'],
		['/ "Algeria"', /\d+ found$/m],
		['escape', 'Terms of reference, annex I'],
	],
} as const;

/** A place to ask from. */
export type Start = keyof typeof starts;

/** A question and its answer. */
export type Question = {
	readonly asked: string;
	/** The keys, Enter among them. A name that is typed stands in quotation marks, and counts as none. */
	readonly keys: string;
	/** What must then all be on a screen of 80×24. */
	readonly sees: readonly (string | RegExp)[];
};

/** What can be asked from anywhere. */
export const fromAnywhere: readonly Question[] = [
	{
		asked: 'How long will this meeting last, and when is the next?',
		keys: '',
		sees: [/ now 11:40 Monitoring and.* · 2h20 left · next 15:00\b/],
	},
	{
		asked: 'Who is in this meeting, what do we raise, and what did the Council say on it?',
		keys: '4 b',
		sees: [
			/^ {3}Monitoring and Evaluation Committee, members +raised: we 0 of 4, they 0 of 4$/m,
			/in the room: Monitoring Committee ·\s+perhaps\s+Committee's international members, AU, EU, Algeria, ECOWAS/,
			/^ > {3}\[ ] Term 3 +Inclusive, credible talks/m,
			/They may raise\n +\[ ] asks +The preliminary agreement implemented without preconditions\s+\(“called\s+for”\) +EU ¶8/,
			/What the Council said\n +asks +Inclusive talks at once, no preconditions \(“urged”\)\s+Council mission ¶9/,
		],
	},
	{
		asked: 'What does the report not say about this meeting?',
		keys: '4 b G',
		sees: [/Not stated\n +Who was present by name, the agenda/],
	},
	{
		asked: 'Who is in the next meeting, and what do we raise there?',
		keys: '4 j b',
		sees: [
			/^ {3}Government +raised: we 0 of 4, they 0 of 4\n {3}Mon 3 Feb 2014, 15:00–16:30/m,
			/in the room: Government · perhaps Prime\s+Minister Ly, Minister of Justice/,
			/^ > {3}\[ ] Term 3/m,
		],
	},
	{
		asked: 'When do we see the Commander of Serval?',
		keys: 'a "serval" enter 4',
		sees: [
			/Monday 3 February · Bamako/,
			/10:15–10:45 +30m +Commander of Operation Serval/,
			/21:30–22:00 .*Serval camp/,
		],
	},
	{
		asked: 'Who is this Keïta, and what did he say?',
		keys: 'a "keita" enter 2',
		sees: [
			/President Ibrahim Boubacar Keïta +12$/m,
			/The armed groups should disarm in full, in his vi… differs +¶6/,
			/through Government +6$/m,
		],
	},
	{
		asked: 'What does EUTM stand for?',
		keys: 'a "eutm" enter 2',
		sees: [/^ > ▾ EUTM · European Union Training Mission in Mali +1 \+ 2 jointly$/m],
	},
	{
		asked: 'How many troops are there, and of how many?',
		keys: '3',
		sees: [
			'5,910 of 11,200 authorized',
			'52.8 % · 5,290 short (both computed)',
			/Troops on the ground during the visit +¶17/,
		],
	},
	{
		asked: 'Has the force grown since December, and who says so?',
		keys: '3',
		sees: [
			/16 Dec 2013 .* 5,539 +49\.5 % computed +S\/2014\/1 ¶50/,
			/during visit .* 5,910 +52\.8 % computed +S\/2014\/173 ¶17/,
		],
	},
	{
		asked: 'Who said when the force will be fully operational?',
		keys: '/ "full operational"',
		sees: [/Full operational capacity by June, no sooner… +MINUSMA +¶17/],
	},
	{
		asked: 'What does paragraph 6 say, and are these its words?',
		keys: '/ "para 6" enter',
		sees: [
			/^ {3}S\/2014\/173, para\. 6$/m,
			'full disarmament should come before',
			'A summary of ours, not the report’s words',
		],
	},
	{
		asked: 'Which of our terms does nothing answer?',
		keys: '6',
		sees: [/^.{3}14 +Sahel: .* not answered$/m, /^.{3}12 .* 1 answer$/m],
	},
	{
		asked: 'Whom is term 14 addressed to?',
		keys: '6 G enter',
		sees: [/Addressed to\n > +Government of Mali\n +States of the Sahel/, 'Nothing in the report answers this term.'],
	},
	{
		asked: 'Who leads this mission?',
		keys: '1',
		sees: [/^.{3}Chad +Banté Mangaral +co-lead/m, /^.{3}France +Gérard Araud +co-lead/m],
	},
	{
		asked: 'And who came along to assist Mr Araud?',
		keys: '/ "araud" enter',
		sees: ['Co-leads the mission with Chad', /Assisted by\n +Emmanuel Suquet/],
	},
	{
		asked: 'Where do they want the talks to be held, and is that a quarrel?',
		keys: '5',
		sees: [
			/Where should the talks be held\? +differ, inferred/,
			/In Mali +Civil society ¶5 · Algeria ¶8/,
			/On neutral ground +MNLA, HCUA ¶3/,
		],
	},
	{
		asked: 'Who is ready for cantonment, and who is not?',
		keys: '/ "cantonment proceed" enter',
		sees: [
			/Willing to canton and disarm upon an accord\n.*MNLA, HCUA [^¶]*¶3/,
			/No site assigned to them so far\n +MAA, CMFPR [^¶]*¶4/,
		],
	},
	{
		asked: 'How many children in Gao go to school, and who counted?',
		keys: '/ "children school"',
		sees: [
			/Of eligible children, only 50 per cent go to… +Resident Coordinator +¶19/,
			'school · Gao region (inferred): 50 %',
		],
	},
];

/** What is asked about a statement: the cursor is on it. */
export const aboutAStatement: readonly Question[] = [
	{
		asked: 'Does anybody differ from this?',
		keys: 'enter',
		sees: [
			'asks (“called for”) · MNLA, HCUA',
			/Differs: Where should the talks be held\? \(our inference\)\n > +In Mali +Civil society +¶5\n +In Mali +Algeria +¶8/,
		],
	},
	{
		asked: 'What do those say who differ from it?',
		keys: 'enter enter',
		sees: [
			'The dialogue held in Mali, so that ordinary citizens can more easily join',
			'asks (“advocated for”) · Civil society',
		],
	},
	{
		asked: 'Who are they who say so, and do we meet them?',
		keys: 'b',
		sees: [
			/^ {3}MNLA · Mouvement national .*, HCUA · Haut\n/m,
			/No programme entry names them;\s+contact reported in ¶2\./,
		],
	},
	{
		asked: 'How do I cite this?',
		keys: 'Y',
		sees: ['Sent to the clipboard: S/2014/173, para. 3'],
	},
];

/** The words of a line of the table: keys, and names in quotation marks. */
export function wordsOf(keys: string): readonly string[] {
	return keys.match(/"[^"]+"|\S+/g) ?? [];
}

/** The keys in a line of the table. */
export function countKeys(keys: string): number {
	return wordsOf(keys).filter((word) => !word.startsWith('"')).length;
}
