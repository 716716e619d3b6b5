import type {Told} from '../../briefing/brief/asked.ts';
import {type Mission, missionsTitle, missionsWith, missionText} from '../../briefing/brief/missions.ts';
import {targetOfTold} from '../../briefing/brief/page/make-lines.ts';
import {paragraphSign, saidText} from '../../briefing/entry/citation.ts';
import type {ReportIndex} from '../../briefing/report-index.ts';
import {pad, textWidth} from '../../printing/text.ts';
import {type Block, link, paragraph, section} from '../drawing/block.ts';
import {line, span} from '../drawing/line.ts';
import type {Context} from '../views/view.ts';
import {leadIn} from './links.ts';

const labels = ['met', 'asked', 'answered'] as const;
const indent = 2;
const gap = 2;

/** An actor on each mission to the country: a column each, and below it what was asked of it, with what it said on that. */
export function missionsSection({index, missions: others, spoken}: Context, actor: string): Block[] {
	const missions = missionsWith(index, [actor], others);
	return missions.length === 0
		? []
		: section(missionsTitle(index), [
				...(spoken ? missions.map((one) => paragraph(`${one.name}: ${missionText(one)}`)) : chart(missions)),
				{kind: 'blank'},
				...missions.flatMap(({name, asked}) =>
					asked.flatMap((one) => [
						toldLink(index, one, name, ''),
						...one.answers.slice(0, 1).map((told) => toldLink(index, told, '', 'they said: ')),
					]),
				),
			]);
}

function toldLink(index: ReportIndex, told: Told, lead: string, before: string): Block {
	const {paragraph: number} = told.statement;
	const text = before + saidText(told.index, told.statement);
	return link(targetOfTold(index, told), text, [span(paragraphSign(number), 'dim')], leadIn(lead));
}

// As many columns as fit, the latest first of all.
function chart(missions: readonly Mission[]): Block[] {
	const columns = missions.map((one) => [one.name, one.met || '–', String(one.asked.length), String(one.answered)]);
	const widths = columns.map((cells) => Math.max(...cells.map(textWidth)) + gap);
	const first = Math.max(...labels.map(textWidth)) + gap;
	return [
		{
			kind: 'drawn',
			draw: (width) => {
				const from = fitting(widths, width - indent - first);
				return ['', ...labels].map((label, row) =>
					line([
						span(' '.repeat(indent) + pad(label, first), 'dim'),
						...columns
							.slice(from)
							.map((cells, at) => span(pad(cells[row] ?? '', widths[from + at] ?? 0), row === 0 ? 'strong' : 'plain')),
					]),
				);
			},
		},
	];
}

function fitting(widths: readonly number[], room: number): number {
	let taken = 0;
	const from = widths.findLastIndex((width) => {
		taken += width;
		return taken > room;
	});
	return from + 1;
}
