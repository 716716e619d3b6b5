import {contactReported} from '../../briefing/actors/contact.ts';
import {lensOn, meetingsOf, questionTier, saidBy} from '../../briefing/actors/lens.ts';
import {nameWithAcronym} from '../../briefing/actors/names.ts';
import type {Told} from '../../briefing/brief/asked.ts';
import {missionsTitle, missionsWith, missionText} from '../../briefing/brief/missions.ts';
import {targetOfTold} from '../../briefing/brief/page/make-lines.ts';
import {paragraphSign, paragraphSigns} from '../../briefing/entry/citation.ts';
import {saidText} from '../../briefing/entry/said-text.ts';
import {formatSpan} from '../../briefing/programme/moments.ts';
import {isContested, type ReportIndex} from '../../briefing/report-index.ts';
import {capitalized, counted, firstOf, joined} from '../../briefing/wording.ts';
import type {StatementOf} from '../../library/reports/statements-of.ts';
import type {ActorKind} from '../../report/kinds.ts';
import type {Actor} from '../../report/model.ts';
import {type Block, link, listed, paragraph, section, title} from '../drawing/block.ts';
import {span} from '../drawing/line.ts';
import type {Context, DetailContext} from '../views/view.ts';
import {actorLinks, kindLink, leadIn, meetingLinks, questionLink, statedLines, statementLinks} from './links.ts';
import {delegateLinks} from './meeting.ts';
import {reportByReport} from './report-by-report.ts';

const names: Partial<Record<ActorKind, string>> = {
	'member state': 'Member State',
	other: 'Other actor',
};

/** Who an actor is: other names, what it belongs to, who belongs to it, what it said, where it was met. */
export function actorDetail(context: DetailContext, actor: Actor): Block[] {
	const {index} = context;
	const lens = lensOn(index, [actor.id]);
	if (lens === undefined) {
		return [];
	}

	const said = index.statementsBy.get(actor.id) ?? [];
	const members = index.membersOf.get(actor.id)?.map(({id}) => id) ?? [];
	const held = index.report.questions.filter((question) => questionTier(lens, question) !== undefined);
	const shared = held.filter((question) => !isContested(question));
	const meetings = meetingsOf(index, lens);
	const contact = contactReported(index, [actor.id]);
	const others = saidBy(index, actor.id).length - said.length;
	const ofMembers = others === 0 ? '' : `, ${said.length === 0 ? 'all' : others} by its members`;
	return [
		title(actor.acronym === undefined ? actor.name : `${actor.name} (${actor.acronym})`),
		...statedLines(
			`${noteOnActor(index, actor)}${ofMembers}`,
			actor.acronymOurs === true ? 'The acronym is ours, not the report’s' : '',
			actor.aliases.length === 0 ? '' : `Also ${actor.aliases.join(', ')}`,
			renamedText(context, actor),
		),
		...section('In the delegation', delegateLinks(context, actor.id)),
		...section('Part of', actorLinks(context, actor.partOf)),
		...section('Members', actorLinks(context, members)),
		...section('Said', statementLinks(context, said, 'kind')),
		...section('Holds a position on', held.filter(isContested).map(questionLink)),
		...section('Speaks with others on', shared.map(questionLink)),
		...section('In the programme', [
			...meetingLinks(meetings, (meeting) => meeting.with.some((id) => lens.within.has(id))),
			...(meetings.length === 0 ? [paragraph('No programme entry names them.')] : []),
			...(contact.length === 0 ? [] : [paragraph(`Contact reported in ${paragraphSigns(contact)}.`)]),
		]),
		...reportByReport(context, actor),
		...missionsSection(context, actor.id),
		...elsewhereLine(context, actor),
	];
}

/** What an actor is, and how much it and its members said, alone or with others: `Armed group · 15 statements`. */
export function noteOnActor(index: ReportIndex, {id, kind}: Actor): string {
	const {length} = saidBy(index, id);
	return joined(' · ', names[kind] ?? capitalized(kind), length > 0 && counted(length, 'statement'));
}

/** What the import took the actor for, where the reader said who it is. */
function renamedText({review}: Context, {id}: Actor): string {
	const found = review?.renamed.get(id)?.found.map(({name}) => name) ?? [];
	const [only = ''] = found;
	return found.length > 1
		? `You made ${found.join(' and ')} one: U sets them apart`
		: only && `Import: ${only} (U puts that back)`;
}

function elsewhereLine({elsewhere}: Context, actor: Actor): Block[] {
	const {length} = elsewhere?.saidBy(actor) ?? [];
	const text = `${counted(length, 'statement')} in other reports`;
	return length === 0 ? [] : section('Elsewhere', [link({kind: 'elsewhere', actor: actor.id}, text)]);
}

/** What an actor said in other reports, by mission and in order of time. Each opens its report. */
export function elsewhereDetail({index, elsewhere, missions}: Context, actor: Actor): Block[] {
	const statements = elsewhere?.saidBy(actor) ?? [];
	const symbols = missions.map(({report: {symbol}}) => symbol);
	const without = symbols.filter((symbol) => !statements.some(({report}) => report === symbol));
	const speakers = Map.groupBy(statements, ({report, actor: {id}}) => `${report}\n${id}`);
	return [
		title(`${nameWithAcronym(actor)} in other reports`),
		paragraph('In order of time. Enter opens the report there; r comes back to this one.', 'dim'),
		...(statements.length === 0 ? [paragraph('No other report has a statement of theirs.')] : []),
		...[...speakers.values()].flatMap((said) =>
			section(
				headingOf(index, said, actor),
				said.map((one) =>
					kindLink(
						{kind: 'other-report', report: one.report, entry: {kind: 'statement', id: one.id}},
						{
							...one,
							text: one.said,
						},
					),
				),
			),
		),
		...(without.length === 0 || statements.length === 0
			? []
			: [
					{kind: 'blank'} as const,
					paragraph(`Nobody of that name speaks in ${firstOf(without)}, on the same country.`, 'dim'),
				]),
	];
}

// A member speaks for a group. Under another name it is for the reader to say whether it is the same.
function headingOf({report: here}: ReportIndex, [first]: readonly StatementOf[], {name}: Actor): string {
	const {report = '', missionFrom = '', missionTo = '', country = '', actor} = first ?? {};
	return joined(
		' · ',
		report,
		country !== here.subject && country,
		formatSpan(missionFrom, missionTo) || 'dates not stated',
		actor !== undefined && actor.name !== name && `said by ${actor.name}`,
	);
}

/** An actor on each mission to the country: a line each, and below them what was asked of it, with what it said on that. */
function missionsSection({index, missions: others}: Context, actor: string): Block[] {
	const missions = missionsWith(index, [actor], others);
	return missions.length === 0
		? []
		: section(missionsTitle(index), [
				...missions.map((one) => listed(missionText(one), [], leadIn(one.name, 'plain'))),
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
