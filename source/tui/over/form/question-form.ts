import {speakers} from '../../../briefing/actors/names.ts';
import {paragraphSign} from '../../../briefing/entry/citation.ts';
import {letterOf} from '../../../briefing/entry/matrix.ts';
import type {OwnPosition, OwnRelation} from '../../../briefing/entry/own-questions.ts';
import {foldText} from '../../../briefing/wording.ts';
import type {Change} from '../../../library/changes.ts';
import type {OwnQuestion} from '../../../library/reader/own-entries.ts';
import type {Statement} from '../../../report/model.ts';
import type {Model} from '../../state/model.ts';
import type {State} from '../../state/state.ts';
import {createForm, type Form, type Refusal, textsOf} from '../../writing/form.ts';

type OfQuestion = Extract<Form['subject'], {readonly kind: 'question'}>;

const relations: readonly OwnRelation[] = ['differ', 'complement'];

/** The form of a question of the reader's own that some statements answer, each in a way of its own. */
export function takingForm(statements: readonly Statement[], relation: OwnRelation, state: State, model: Model): Form {
	const positions = statements.map(({id, text}) => ({stance: '', statements: [{id, text}]}));
	return formOf(
		{kind: 'question', question: undefined, positions},
		relation === 'differ'
			? 'A question of your own, on which they differ'
			: 'A question of your own, on which they complete each other',
		{question: '', relation},
		state,
		model,
	);
}

/** The form that changes a question of the reader's own. */
export function changingForm(question: OwnQuestion, state: State, model: Model): Form {
	const {positions} = question;
	return formOf({kind: 'question', question, positions}, 'Change a question of your own', question, state, model);
}

function formOf(
	subject: OfQuestion,
	title: string,
	{question, relation}: Pick<OwnQuestion, 'question' | 'relation'>,
	{papers}: State,
	model: Model,
): Form {
	const others = papers.questions.filter((other) => other !== subject.question).map((other) => other.question);
	return createForm(
		subject,
		title,
		[
			{
				name: 'question',
				label: 'Asks',
				hint: 'the question, or one of yours to add to',
				text: question,
				choices: others,
			},
			...subject.positions.map(({stance}, at) => ({
				name: letterOf(at),
				label: letterOf(at),
				hint: 'its answer in few words; empty: as it is said',
				text: stance,
			})),
			{name: 'relation', label: 'They', hint: relations.join(' or '), text: relation, choices: relations},
		],
		{
			text: subject.positions.map((position, at) => `${letterOf(at)}  ${saidIn(position, model)}`).join('\n'),
			at: undefined,
		},
	);
}

function saidIn({statements}: OwnPosition, {index}: Model): string {
	const said = statements.map(({id, text}) => {
		const statement = index.statements.get(id);
		return statement === undefined
			? text
			: `${speakers(index, statement)} ${paragraphSign(statement.paragraph)}: ${text}`;
	});
	return said.join(' · ');
}

/**
 * The change that a filled-in form asks for, or why it cannot be made. Under the name of another of the reader's questions it adds to that.
 */
export function readQuestionForm(form: Form, subject: OfQuestion, {papers}: State, {index}: Model): Change | Refusal {
	const texts = textsOf(form);
	const typed = (name: string) => (texts[name] ?? '').trim();
	const asked = typed('question');
	const relation = relations.find((one) => typed('relation') !== '' && one.startsWith(foldText(typed('relation'))));
	if (asked === '') {
		return {error: 'What is asked? Such as “Where should the talks be held?”', field: 'question'};
	}

	if (relation === undefined) {
		return {error: `They ${relations.join(' or ')}`, field: 'relation'};
	}

	const {question: changed} = subject;
	const other = papers.questions.find((one) => one.id !== changed?.id && foldText(one.question) === foldText(asked));
	const into = changed === undefined ? other : undefined;
	if (changed !== undefined && other !== undefined) {
		return {error: 'Another question of yours asks this', field: 'question'};
	}

	const answers = subject.positions.map(({stance, statements}, at) => ({
		stance: typed(letterOf(at)) || (stance === '' ? (statements[0]?.text ?? '') : ''),
		statements,
		isNamed: typed(letterOf(at)) !== '',
	}));
	const empty = answers.findIndex(({stance}) => stance === '');
	if (empty !== -1) {
		return {error: 'The answer is empty', field: letterOf(empty)};
	}

	const before = into?.positions ?? [];
	const known = new Set(before.flatMap(({statements}) => statements.map(({id}) => id)));
	// What answers the question already keeps its answer where it is given no other.
	const added = answers.filter(({isNamed, statements}) => isNamed || !statements.every(({id}) => known.has(id)));
	const positions = joined([...before, ...added]);
	if (positions.length < 2) {
		return {error: 'It takes two answers', field: letterOf(1)};
	}

	const parts = {
		report: index.report.symbol,
		question: into?.question ?? asked,
		// Where any two differ it is contested.
		relation: into?.relation === 'differ' ? into.relation : relation,
		positions,
	};
	const id = changed?.id ?? into?.id;
	return id === undefined ? {kind: 'add-question', parts} : {kind: 'change-question', id, parts};
}

// What is called the same is one answer, and a statement gives it once.
function joined(positions: readonly OwnPosition[]): OwnPosition[] {
	return [...Map.groupBy(positions, ({stance}) => foldText(stance)).values()].flatMap((held) => {
		const statements = new Map(held.flatMap((position) => position.statements).map((one) => [one.id, one]));
		const [first] = held;
		return first === undefined ? [] : [{stance: first.stance, statements: [...statements.values()]}];
	});
}
