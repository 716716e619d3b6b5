import {briefOn} from '../../../briefing/brief/brief.ts';
import type {BriefLine} from '../../../briefing/brief/page/line.ts';
import {withNotes} from '../../../briefing/brief/page/notes.ts';
import {type BriefPage, briefPage} from '../../../briefing/brief/page/page.ts';
import {raisedOf, withTicks} from '../../../briefing/brief/page/ticks.ts';
import {type BriefTopic, checklistOf, keyOf, targetOfBrief} from '../../../briefing/entry/target.ts';
import {textWidth, wrap} from '../../../printing/text.ts';
import {type Block, paragraph, section} from '../../drawing/block.ts';
import {line, span} from '../../drawing/line.ts';
import type {DetailContext} from '../../views/view.ts';
import {blocksOf} from '../links.ts';
import {draftLine} from '../notes.ts';
import {firstParts, glanced, heightOf} from './first-parts.ts';
import {blocksOfLine, leadWidthOf} from './line.ts';

/** The brief for a programme entry or for actors, one page. */
export function briefDetail(context: DetailContext, on: BriefTopic): Block[] {
	const {index, papers, presenting, missions} = context;
	const brief = briefOn(index, on, missions);
	if (brief === undefined) {
		return [paragraph('This meeting is not there any more.')];
	}

	const found = briefPage(index, brief);
	const bare = presenting ? found : withTicks(index, found, []);
	const checks = papers.checks.filter(({meeting}) => meeting === checklistOf(on));
	const page = presenting ? found : withNotes(index, withTicks(index, found, checks), on, papers.notes);
	const drafts = papers.drafts.filter(({target}) => keyOf(target) === keyOf(targetOfBrief(on)));
	const top = [headBlock(page.title, presenting ? '' : stateOf(page)), paragraph(page.head.join(' · '), 'dim')];
	return [
		...top,
		...drafts.map((draft) => draftLine(context, draft, targetOfBrief(on))),
		...page.notes.flatMap((note) => blocksOfLine(context, note, 0)),
		{
			kind: 'chosen',
			blocks: (width) => firstParts(context, {bare, page}, context.height - heightOf(top, width), width),
		},
		...page.sections
			.slice(glanced)
			.flatMap(({title, lines}) => section(title, lines.length === 0 ? [] : [blocksOfLines(context, lines)])),
	];
}

// How far both sides have come: what we raised, and what they did.
function stateOf({sections: [raise, theyMayRaise]}: BriefPage): string {
	const sides = [
		...(raise.lines.length === 0 ? [] : [`we ${raisedOf(raise)}`]),
		...(theyMayRaise.lines.length === 0 ? [] : [`they ${raisedOf(theyMayRaise)}`]),
	];
	return sides.length === 0 ? '' : `raised: ${sides.join(', ')}`;
}

// How far things have come stands beside the title, or below it where there is no room.
function headBlock(text: string, state: string): Block {
	return {
		kind: 'drawn',
		draw: (width) => {
			const lines = wrap(text, width).map((part) => line([span(part, 'strong')]));
			const [only] = lines;
			if (state === '' || only === undefined) {
				return lines;
			}

			return lines.length === 1 && textWidth(text) + textWidth(state) + 2 <= width
				? [line(only.left, [span(state, 'dim')])]
				: [...lines, line([span(state, 'dim')])];
		},
	};
}

// More may have been said than anybody reads here.
function blocksOfLines(context: DetailContext, lines: readonly BriefLine[]): Block {
	return {
		kind: 'chosen',
		blocks: (width) => blocksOf(lines, (one) => blocksOfLine(context, one, leadWidthOf(lines, width))),
	};
}
