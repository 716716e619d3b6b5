import {shortName} from '../../../briefing/actors/names.ts';
import {paragraphSign} from '../../../briefing/entry/citation.ts';
import {foldText, quoted} from '../../../briefing/wording.ts';
import type {CorrectionStep} from '../../../importing/corrections/step.ts';
import {type WordsAt, whichSpeakers} from '../../../importing/corrections/words-at.ts';
import type {Change} from '../../../library/changes.ts';
import {type StatementKind, statementKinds} from '../../../report/kinds.ts';
import type {Actor, Issue, Paragraph, Statement} from '../../../report/model.ts';
import type {Model} from '../../state/model.ts';
import {correctionsAt} from '../../views/review.ts';
import {createForm, type Form, isChanged, type Question, type Refusal, textsOf} from '../../writing/form.ts';
import {rankBy} from '../../writing/fuzzy.ts';
import {findWords, isSomeOfOne, newNames, readSpeakers, speakersRemark, withNearest} from './texts.ts';

type OfStatement = Extract<Form['subject'], {readonly kind: 'statement'}>;

const textHeight = 6;

/** The form that puts a statement right. */
export function correctionForm(statement: Statement, place: WordsAt, {index}: Model): Form {
	const {actors, extent, kind, issue, text, paragraph, span} = statement;
	const named = actors.flatMap((id) => index.actors.get(id) ?? []).map(shortName);
	return createForm(
		{kind: 'statement', paragraph, place, from: span?.from ?? place.from},
		`Put a statement of ${paragraphSign(paragraph)} right`,
		[
			speakersField(extent === 'some' ? `some of ${named.join(', ')}` : named.join(', '), index.report.actors),
			kindField(kind),
			issueField(index.report.issues, issue),
			textField(text, 'its words in the paragraph; " | " splits it in two'),
		],
		{text: index.paragraphs.get(paragraph)?.text ?? '', at: span ?? place},
	);
}

/** The form that adds a statement to a paragraph, with all its words to begin with. */
export function additionForm({number, text}: Paragraph, issue: string | undefined, {index}: Model): Form {
	return createForm(
		{kind: 'statement', paragraph: number, place: undefined, from: 0},
		`Add a statement to ${paragraphSign(number)}: leave only its words`,
		[
			speakersField('', index.report.actors),
			{name: 'verb', label: 'Verb', hint: 'the report’s own, such as “stressed”', text: ''},
			kindField(''),
			issueField(index.report.issues, issue),
			textField(text, 'its words in the paragraph'),
		],
		{text, at: undefined},
	);
}

/**
 * The change that a filled-in form asks for, or why it cannot be made. A name that no actor of the report has may be a slip: what
 * would make a new actor is asked first.
 */
export function readStatementForm(form: Form, subject: OfStatement, model: Model): Change | Refusal | Question {
	const change = readFields(form, subject, model);
	if ('error' in change || !isChanged(form, 'who')) {
		return change;
	}

	const {actors} = model.index.report;
	const added = newNames(readSpeakers(textsOf(form).who ?? '', actors).actors);
	const offered = added.map((name) => withNearest(name, actors));
	const question = `New here: ${offered.join(', ')}. Enter again adds ${added.length === 1 ? 'a new actor' : 'new actors'}`;
	return added.length === 0 || form.asked === question ? change : {question};
}

function readFields(form: Form, subject: OfStatement, model: Model): Change | Refusal {
	const {review, index} = model;
	const paragraph = index.paragraphs.get(subject.paragraph);
	if (review === undefined || paragraph === undefined) {
		return {error: 'This is not in the report any more'};
	}

	const texts = textsOf(form);
	const issues = index.report.issues;
	const speakers = readSpeakers(texts.who ?? '', index.report.actors);
	const kind = kindNamed(texts.kind ?? '');
	const issue = issueNamed(texts.issue ?? '', issues);
	if (isSomeOfOne(speakers.actors)) {
		const how = 'for some of one alone, + adds these words with its name once more';
		return {error: `“some of” goes before all names; ${how}`, field: 'who'};
	}

	if (kind === undefined) {
		return {error: `The kind is one of ${statementKinds.join(', ')}`, field: 'kind'};
	}

	if (issue === undefined) {
		return {error: `The issue is one of ${issues.map(({title}) => title).join(', ')}`, field: 'issue'};
	}

	// " | " splits it.
	const typed = (texts.text ?? '').split(' | ').map((part) => part.trim());
	const added = newNames(speakers.actors);
	const andNew =
		added.length === 0 ? '' : `, with ${added.join(', ')} as ${added.length === 1 ? 'a new actor' : 'new actors'}`;
	const asChange = (place: WordsAt, changes: readonly CorrectionStep[], said: string): Change => ({
		kind: 'add-corrections',
		parts: correctionsAt(model, place, changes),
		said: said + andNew,
	});
	if (subject.place === undefined) {
		const {verb = ''} = texts;
		const words = typed.length === 1 ? findWords(paragraph.text, typed[0] ?? '', 0) : undefined;
		if (words === undefined) {
			return {
				error: `The text must stand word for word, in one piece, in ${paragraphSign(paragraph.number)}`,
				field: 'text',
			};
		}

		if (findWords(foldText(paragraph.text), foldText(verb), 0) === undefined) {
			return {error: `The verb must be a word of ${paragraphSign(paragraph.number)}`, field: 'verb'};
		}

		const which = whichSpeakers(speakers.actors.map(({name}) => name));
		const place = {paragraph: paragraph.number, ...words};
		const saying = index.report.statements.filter(
			(one) => one.paragraph === place.paragraph && one.span?.from === words.from && one.span.to === words.to,
		);
		return saying.some((one) => whichSpeakers(one.actors.map((id) => index.actors.get(id)?.name ?? id)) === which)
			? {error: 'They say these words already; others may say them too', field: 'who'}
			: asChange(
					saying.length === 0 ? place : {...place, which},
					[{type: 'add', ...speakers, kind, verb: verb.trim(), issue}],
					'Added',
				);
	}

	const spans = readSpans(typed, paragraph.text, subject.from);
	if (typeof spans === 'string') {
		return {error: spans, field: 'text'};
	}

	const changes: readonly CorrectionStep[] = [
		...(isChanged(form, 'who') ? [{type: 'speaker', ...speakers} as const] : []),
		...(isChanged(form, 'kind') ? [{type: 'kind', kind} as const] : []),
		...(isChanged(form, 'issue') ? [{type: 'issue', issue} as const] : []),
		...(isChanged(form, 'text') ? [spans] : []),
	];
	const said = isChanged(form, 'text') && spans.type === 'split' ? 'Split in two' : 'Put right';
	return changes.length === 0
		? {error: 'Nothing is changed; v confirms it as it is'}
		: asChange(subject.place, changes, said);
}

function readSpans(
	[first = '', second, ...others]: readonly string[],
	text: string,
	from: number,
): Extract<CorrectionStep, {readonly type: 'span' | 'split'}> | string {
	const one = findWords(text, first, from);
	if (one === undefined) {
		return `${quoted(first)} does not stand in the paragraph word for word`;
	}

	if (second === undefined) {
		return {type: 'span', ...one};
	}

	const other = findWords(text, second, one.to, one.to);
	return others.length > 0
		? 'A statement is split into two at a time'
		: other === undefined
			? `${quoted(second)} does not stand after the first part word for word`
			: {type: 'split', first: one, second: other};
}

function speakersField(text: string, actors: readonly Actor[]) {
	const hint = 'names, with commas; “some of” before them; may stay empty';
	return {name: 'who', label: 'Who', hint, text, remark: (typed: string) => speakersRemark(typed, actors)};
}

function kindField(text: string) {
	return {name: 'kind', label: 'Kind', hint: 'what is said, by its content', text, choices: statementKinds};
}

function issueField(issues: readonly Issue[], chosen: string | undefined) {
	const choices = issues.map(({title}) => title);
	const text = issues.find(({id}) => id === chosen)?.title ?? '';
	return {name: 'issue', label: 'Issue', hint: 'one of the report’s', text, choices};
}

function textField(text: string, hint: string) {
	return {name: 'text', label: 'Text', hint, text: text.replaceAll(/\s+/g, ' '), height: textHeight};
}

function kindNamed(typed: string): StatementKind | undefined {
	const wanted = foldText(typed.trim());
	const kinds = statementKinds.filter((kind) => wanted !== '' && kind.startsWith(wanted));
	return kinds.find((kind) => kind === wanted) ?? (kinds.length === 1 ? kinds[0] : undefined);
}

function issueNamed(typed: string, issues: readonly Issue[]): string | undefined {
	const wanted = typed.trim();
	const called = issues.find(({title}) => foldText(title) === foldText(wanted));
	return (called ?? (wanted === '' ? undefined : rankBy(issues, wanted, ({title}) => title)[0]?.entry))?.id;
}
