import {nameWithAcronym} from '../../briefing/actor-names.ts';
import {mark} from '../../briefing/citation.ts';
import {counted} from '../../briefing/counted.ts';
import {formatSpan} from '../../briefing/moments.ts';
import {pad} from '../../exporting/text.ts';
import type {StatementOf} from '../../library/statements-of.ts';
import type {Actor} from '../../report/model.ts';
import {type Block, link, paragraph, section, title} from '../detail.ts';
import {span} from '../line.ts';
import {unreviewedMark} from '../review.ts';
import type {Context} from '../views/view.ts';

const kindWidth = 9;

/** The line of an actor's detail that leads to what it said in other reports; nothing where there is none. */
export function elsewhereLine({elsewhere}: Context, actor: Actor): Block[] {
	const {length} = elsewhere?.(actor) ?? [];
	const text = `${counted(length, 'statement')} in other reports`;
	return length === 0 ? [] : section('In your library', [link({kind: 'elsewhere', id: actor.id}, text)]);
}

/** What an actor said in other reports, by mission and in order of time. Each opens its report. */
export function elsewhereDetail({elsewhere}: Context, actor: Actor): Block[] {
	const statements = elsewhere?.(actor) ?? [];
	const missions = Map.groupBy(statements, ({report}) => report);
	return [
		title(`${nameWithAcronym(actor)} in other reports`),
		paragraph('In order of time. Enter opens the report there; r comes back to this one.', 'dim'),
		...(statements.length === 0 ? [paragraph('No other report of your library has a statement of theirs.')] : []),
		...[...missions.values()].flatMap((those) => section(headingOf(those, actor), those.map(statementOfLink))),
	];
}

// Under another name it is for the reader to say whether it is the same.
function headingOf([first]: readonly StatementOf[], {name}: Actor): string {
	const {report = '', missionFrom = '', missionTo = '', actor} = first ?? {};
	const dates = formatSpan(missionFrom || undefined, missionTo || undefined) || 'dates not stated';
	return `${report} · ${dates}${actor === undefined || actor.name === name ? '' : ` · there ${actor.name}`}`;
}

function statementOfLink(statement: StatementOf): Block {
	const {report, id, kind, text, extent, paragraph: number} = statement;
	const some = extent === 'some' ? [span('some', 'dim')] : [];
	return link(
		{kind: 'other-report', id: `${report}\nstatement:${id}`},
		[span(pad(kind, kindWidth), 'dim'), span(text)],
		[...unreviewedMark(statement), ...some, span(pad(mark(number), 6, 'right'), 'dim')],
	);
}
