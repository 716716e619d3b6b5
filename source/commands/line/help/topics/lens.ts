import {examples, type Page, terms} from '../page.ts';

/** The topic on narrowing every view to actors. */
export const lens: Page = {
	name: 'lens',
	title: 'every view narrowed to one actor or several',
	blocks: [
		'The lens keeps of each view what an actor has part in. In the briefing `a` opens it and `A` clears it; on the command line it is `--actor NAME`, once for each of several.',
		examples(
			['mission-brief issues --actor MNLA --actor HCUA', 'what either of them said, and what was said about them'],
			['mission-brief terms --actor MINUSMA', 'the terms of reference for MINUSMA, then those it answers'],
			['mission-brief --actor keita', 'opens the briefing with the lens on President Keïta'],
		),
		'A name is part of a name, an acronym, an office or an alias. Accents and case do not matter: `keita` finds Keïta. An exact name comes before the beginning of a word. A name that several have means all of them, which one line says; one that nobody has is wrong usage, with the nearest names.',
		'An actor brings its members in full. The groups it belongs to come second: they are marked “through …” and counted apart (`6 +4`), for their words are not its own. What only some of a group said is never passed on to its members.',
		{heading: 'What it keeps'},
		terms(
			['delegation', 'their own delegate; where they have none, the list stays whole'],
			['issues', 'said by them; second, said by a group of theirs or about them'],
			['deployment', 'figures stated by or about them; second, of a group of theirs'],
			['programme', 'entries that name them; second, of a group of theirs, presence not stated'],
			['positions', 'questions on which they hold a position, with all positions'],
			['terms', 'addressed to them; second, addressed to a group of theirs, or answered by them'],
			['text', 'paragraphs from which one of these comes'],
		),
		{heading: 'In the briefing'},
		'What is at the cursor is offered first, several also together, so `a` `Enter` narrows to whoever speaks there. Type to narrow the list; a slip of the finger still finds the name, from four letters on. `Tab` ticks several, beginning with whom the lens is on: `Enter` then narrows to just those that have a tick, and with none to every actor. The count beside a name is what it and its members said, alone or with others. The lens stays when you come back to the report, and the header says so.',
		'`:lens save NAME` keeps the lens under a name, by which `:lens` and `a` find it again; `:lens remove NAME` forgets it.',
	],
};
