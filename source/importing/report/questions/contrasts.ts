import {shortName, someOf} from '../../../briefing/actors/names.ts';
import {saidText} from '../../../briefing/entry/said-text.ts';
import {indexReport, type ReportIndex} from '../../../briefing/report-index.ts';
import type {Paragraph, Question, Report, Statement} from '../../../report/model.ts';
import {sentences} from '../../language/sentences.ts';

/**
 * What sets a sentence against the one before: at its beginning, or soon after as "The criticism, however, was". "While" does so no
 * more often than it adds something or goes on, and a contrast within what one speaker says has no second side.
 */
const contrasting =
	/^["“‘(]*(?:by|in) contrast\b|^["“‘(]*(?:on the other hand|conversely|on the contrary|however)\b|^[^,;:]{1,60}, (?:by contrast|in contrast|on the other hand|conversely|however),/iu;

const whatWasSaid =
	'(?:this|that|these|those) (?:views?|opinions?|assessments?|analysis|positions?|readings?|versions?|accounts?|claims?|charges?|allegations?|accusations?|criticisms?|optimism|pessimism)';

/** What tells that somebody is of another mind than who spoke before; what they say themselves may stand in the next sentence. */
const opposing = new RegExp(
	`\\b(?:(?:took|held) (?:the|an?) (?:opposite|contrary|different|opposing) view|(?:did|does|do) not share ${whatWasSaid}|differed from (?:him|her|it|them)\\b|disagreed\\b(?! (?:with each other|among))|(?:disputed|contested|contradicted|rejected) ${whatWasSaid}|${whatWasSaid} (?:was|were) (?:not shared|disputed|contested|contradicted|rejected) by)\\b`,
	'iu',
);

/** What sets some of those who speak against others of them, within a sentence: "Some hoped for it, while others feared it". */
const amongThem = /^,? (?:while|whereas|but) (?:some )?others\b/iu;

/** A sentence, and where it stands: in which paragraph, from one UTF-16 unit to before another. */
type Sentence = {readonly paragraph: Paragraph; readonly start: number; readonly end: number};

/**
 * The questions on which a report itself contrasts what two actors say: a sentence that is set against the one before it in its section, or
 * tells that somebody is of another mind, where each side has a statement that is sure, by others. The words that set it are in the note.
 */
export function contrastsIn(report: Report): Question[] {
	const all = report.paragraphs.flatMap((paragraph) =>
		sentences(paragraph.text).map(({start, end}): Sentence => ({paragraph, start, end})),
	);
	const inParagraphs = Map.groupBy(report.statements, ({paragraph}) => paragraph);
	const sureIn = ({paragraph, start, end}: Sentence): Statement[] =>
		(inParagraphs.get(paragraph.number) ?? []).filter(
			({span, actors, unreviewed}) =>
				span !== undefined && span.from >= start && span.to <= end && actors.length > 0 && unreviewed !== true,
		);
	const council = new Set(report.actors.filter(({kind}) => kind === 'Security Council').map(({id}) => id));
	// The Council, its members and its mission weigh things with one voice.
	const areOneSide = (some: readonly string[], others: readonly string[]): boolean =>
		some.some((id) => others.includes(id) || (council.has(id) && others.some((other) => council.has(other))));
	const withinThem = all.flatMap((sentence) => {
		const said = sureIn(sentence).filter(({extent}) => extent === 'some');
		return said.slice(1).flatMap((second, at) => {
			const first = said[at];
			const between = sentence.paragraph.text.slice(first?.span?.to, second.span?.from);
			const [words] = amongThem.exec(between) ?? [];
			return first === undefined || words === undefined ? [] : [{first, second, words: words.replace(/^,? /u, '')}];
		});
	});
	const between = all.flatMap((sentence, at) => {
		const before = all[at - 1];
		const text = textOf(sentence);
		const opposed = opposing.exec(text)?.[0];
		const words = contrasting.exec(text)?.[0] ?? opposed;
		if (words === undefined || before?.paragraph.section !== sentence.paragraph.section) {
			return [];
		}

		const next = all[at + 1];
		const goesOn = opposed !== undefined && next?.paragraph === sentence.paragraph ? sureIn(next) : [];
		const [first, second] = [sureIn(before).at(-1), [...sureIn(sentence), ...goesOn][0]];
		return first === undefined || second === undefined || areOneSide(first.actors, second.actors)
			? []
			: [{first, second, words}];
	});
	const pairs = [...between, ...withinThem];
	return pairs.length === 0 ? [] : questionsOf(report, pairs);
}

function textOf({paragraph, start, end}: Sentence): string {
	return paragraph.text.slice(start, end).replaceAll(/\s+/gu, ' ').trimStart();
}

type Pair = {readonly first: Statement; readonly second: Statement; readonly words: string};

function questionsOf(report: Report, pairs: readonly Pair[]): Question[] {
	const index = indexReport(report);
	const nameOf = ({actors}: Statement) => {
		const [first] = actors.flatMap((id) => index.actors.get(id) ?? []);
		return first === undefined ? '' : shortName(first);
	};
	return pairs.map(({first, second, words}) => ({
		id: `contrast-${second.id}`,
		issue: second.issue,
		question: `${index.issueTitles.get(second.issue) ?? ''}: ${first.actors.join() === second.actors.join() ? `${someOf(nameOf(first))} and others` : `${nameOf(first)} and ${nameOf(second)}`}`,
		relation: 'differ',
		inferred: false,
		positions: [first, second].map((statement) => positionOf(index, statement)),
		note: `The report sets one against the other: “${words.replace(/,$/u, '')}”`,
	}));
}

/** What somebody said, as a position on a question. */
export function positionOf(index: ReportIndex, statement: Statement): Question['positions'][number] {
	const {id, actors, paragraph} = statement;
	return {stance: saidText(index, statement), holders: actors.map((actor) => ({actor, paragraph, statement: id}))};
}
