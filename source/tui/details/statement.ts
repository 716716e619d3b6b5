import {contactReported} from '../../briefing/actors/contact.ts';
import {councilOf} from '../../briefing/actors/council.ts';
import {shortNames, someOf, speakers} from '../../briefing/actors/names.ts';
import {type Contrast, type Related, relatedTo} from '../../briefing/actors/related.ts';
import {cite, paragraphSigns} from '../../briefing/entry/citation.ts';
import {dueText} from '../../briefing/entry/due.ts';
import {jointHolders, readingText} from '../../briefing/entry/positions.ts';
import {saidIn, saidText} from '../../briefing/entry/said-text.ts';
import {alsoSpoke} from '../../briefing/subjects/also-spoke.ts';
import {bracketed, capitalized} from '../../briefing/wording.ts';
import type {StatementOf} from '../../library/reports/statements-of.ts';
import type {Holder, Meeting, Statement} from '../../report/model.ts';
import {type Block, link, paragraph, section, title} from '../drawing/block.ts';
import {kindTones, span} from '../drawing/line.ts';
import {unreviewedMark} from '../views/review.ts';
import {type Context, holderMark, markAt} from '../views/view.ts';
import {originBlocks} from './correction.ts';
import {
	meetingLinks,
	paragraphLink,
	sentenceLink,
	statedLines,
	statementLink,
	statementLinks,
	termLink,
} from './links.ts';

/** One statement: who said it how and where, who differs, what stands near it, which term and meeting it belongs to. */
export function statementDetail(context: Context, statement: Statement): Block[] {
	const {index} = context;
	const {report} = index;
	const related = relatedTo(index, statement);
	const {differs, near, samePoint, alsoSaid, terms} = related;
	const who = speakers(index, statement);
	const said = saidIn(index, statement);
	const where = `${index.issueTitles.get(statement.issue)} · ${cite(report.symbol, statement.paragraph)}`;
	const due = dueText(statement);
	const elsewhere = context.elsewhere?.alsoSpoke(index, statement) ?? [];
	return [
		title(saidText(index, statement)),
		paragraph([
			span(statement.kind, kindTones[statement.kind]),
			span(` (“${statement.verb}”) · ${who}${said === undefined ? '' : ` · ${wordingOf(statement)}`}`),
		]),
		...statedLines(
			said === undefined ? `${where} · ${wordingOf(statement)}` : '',
			statement.about.length === 0 ? '' : `About ${shortNames(index, statement.about)}`,
			due && `Due ${due}`,
			statement.unreviewed === true
				? `${capitalized(statement.doubt ?? 'a rule is unsure of it')}: v confirms it, c corrects it, d removes it`
				: '',
		),
		...originBlocks(context, {kind: 'statement', entry: statement}),
		...statedLines(statement.note),
		...(said === undefined ? [] : section(where, [sentenceLink(statement.paragraph, said.whole, said)])),
		...differs.flatMap((contrast) => contrastSection(context, 'Differs', contrast)),
		...near.flatMap((contrast) => contrastSection(context, 'Near to it', contrast)),
		...section('On the same point', statementLinks(context, samePoint, 'speakers')),
		...alsoSpokeSection(context, statement, related),
		...section(`Also from ${who}`, statementLinks(context, alsoSaid, 'kind')),
		...section('Raise under', terms.map(termLink)),
		...roomSection(context, statement, related),
		...(said === undefined ? section('Paragraph', [paragraphLink(context, statement.paragraph)]) : []),
		...section('On this in other reports (by shared words, no verdict)', elsewhere.map(statementElsewhereLink)),
	];
}

function wordingOf({span, unreviewed}: Statement): string {
	return `${span === undefined ? 'paraphrase' : 'verbatim'}${unreviewed === true ? ' · unreviewed' : ''}`;
}

function contrastSection(context: Context, heading: string, {question, positions}: Contrast): Block[] {
	const stances = positions.flatMap(({stance, holders}) =>
		distinct(holders).map((joint) => {
			const [{statement, paragraph: number}] = joint;
			return link(
				statement === undefined ? {kind: 'question', id: question.id} : {kind: 'statement', id: statement},
				stance,
				[holderMark(context, ...joint), markAt(number)],
			);
		}),
	);
	return section(bracketed(`${heading}: ${question.question}`, readingText(question, 'sentence')), [
		...stances,
		link({kind: 'question', id: question.id}, 'The whole question'),
	]);
}

// One line for who holds it in a paragraph, however many statements show it.
function distinct(holders: readonly Holder[]): ReturnType<typeof jointHolders> {
	const named = (joint: readonly Holder[]) => joint.map(({actor, paragraph}) => `${actor} ${paragraph}`).join(' ');
	return [...new Map(jointHolders(holders).map((joint) => [named(joint), joint])).values()];
}

function statementElsewhereLink({report, id, said, extent, actor, paragraph, unreviewed}: StatementOf): Block {
	const who = extent === 'some' ? someOf(actor.name) : actor.name;
	return link({kind: 'other-report', report, entry: {kind: 'statement', id}}, said, [
		...unreviewedMark({unreviewed}),
		span(`${who} · ${report}`, 'dim'),
		markAt(paragraph),
	]);
}

// What stands against it, or near to it, by the report or by us, need not stand there a second time.
function alsoSpokeSection(context: Context, statement: Statement, {differs, near, samePoint}: Related): Block[] {
	const stances = [...differs, ...near].flatMap(({positions}) => positions);
	const held = stances.flatMap(({holders}) => holders.flatMap(({statement: id}) => id ?? []));
	const shown = new Set([...held, ...samePoint.map(({id}) => id)]);
	const {index} = context;
	const others = alsoSpoke(index, statement).filter(({id}) => !shown.has(id));
	return section(
		'On this also spoke (by shared words, no verdict)',
		others.map((other) => statementLink(context, other, 'speakers')),
	);
}

function roomSection({index}: Context, statement: Statement, {meetings}: Related): Block[] {
	const council = councilOf(index);
	if (statement.actors.every((id) => council.has(id))) {
		return [];
	}

	if (meetings.length > 0) {
		const names = (meeting: Meeting) => statement.actors.some((id) => meeting.with.includes(id));
		return section('In the room', meetingLinks(meetings, names));
	}

	const contact = contactReported(index, statement.actors);
	const where = contact.length === 0 ? '' : `; contact reported in ${paragraphSigns(contact)}`;
	return section('In the room', [paragraph(`No programme entry names them${where}.`)]);
}
