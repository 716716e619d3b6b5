import {wordLine} from '../../briefing/find/words/query.ts';
import {addTo} from '../../briefing/report-index.ts';
import type {Visit} from '../model/setting.ts';

const whomMet = /^[^,;]*\bwith (?:the |members of the |representatives of )?(?<whom>[^,;()]{4,80})$/u;
// "Visit to the Blue Lamp", "Joint Command Centre": a title that is whom or what was seen.
const whatSeen =
	/^(?:visit to (?:the )?)?(?<whom>(?!meeting|briefing|visit|arrival|departure|press|lunch|dinner)[^,;()]{4,80})$/iu;
const firstSentence = /^.{1,300}?(?:[.;:](?=\s)|$)/su;
const meets =
	/ (?:(?:was|were|had|held) )?(?:(?:also|then) )?(?:met|meetings?|received|briefed|visited|welcomed|hosted|heard|called)(?= )/gu;
const says = / (?:that|said|told|spoke|felt|saw|thought|was|were|is|are|had|has|have|\p{L}+ed) /u;

/**
 * Tells of each entry of a programme which paragraph opens with somebody or something that it names, as subject or as whom the mission
 * met: `The observers of the League described their work.` Nothing where several paragraphs or several entries have that name.
 */
export function openedBy<Paragraph extends {readonly text: string}>(
	meetings: readonly Visit[],
	paragraphs: readonly Paragraph[],
): (meeting: Visit) => readonly Paragraph[] {
	const having = new Map<string, {readonly paragraph: Paragraph; readonly opening: string}[]>();
	for (const paragraph of paragraphs) {
		const opening = wordLine(firstSentence.exec(paragraph.text)?.[0] ?? '');
		for (const word of new Set(opening.split(' '))) {
			addTo(having, word, {paragraph, opening: ` ${opening} `});
		}
	}

	const meetingsWith = Map.groupBy(meetings.flatMap(partiesIn), (party) => party);
	return (meeting) =>
		partiesIn(meeting)
			.filter((party) => meetingsWith.get(party)?.length === 1)
			.flatMap((party) => {
				// Only those with its rarest word are looked at.
				const [rarest = []] = party
					.split(' ')
					.map((word) => having.get(word) ?? [])
					.toSorted((one, other) => one.length - other.length);
				const [found, ...others] = rarest.filter(({opening}) => isOpenedBy(opening, ` ${party} `));
				return found && others.length === 0 ? [found.paragraph] : [];
			});
}

// One word, as "civil" or "President", is in many names.
function partiesIn({title}: Visit): string[] {
	const {whom = ''} = (whomMet.exec(title) ?? whatSeen.exec(title))?.groups ?? {};
	return [...new Set([whom, ...whom.split(/ and (?:the |with )?/u)].map(wordLine))].filter((party) =>
		party.includes(' '),
	);
}

function isOpenedBy(opening: string, party: string): boolean {
	const at = opening.indexOf(party);
	return at !== -1 && !says.test(`${opening.slice(0, at)} `.replaceAll(meets, ''));
}
