import {describe, expect, test} from 'vitest';
import {relatedTo} from '../../../source/briefing/actors/related.ts';
import {type AskedQuestion, withOwnQuestions} from '../../../source/briefing/entry/own-questions.ts';
import {indexReport} from '../../../source/briefing/report-index.ts';
import type {Question} from '../../../source/report/model.ts';
import {actor, question, reportOf, statement} from '../builders.ts';

const home = statement('home', ['reds'], {text: 'Talks at home', paragraph: '1'});
const abroad = statement('abroad', ['blues', 'union'], {text: 'Talks abroad', paragraph: '1'});
const report = reportOf({actors: ['reds', 'blues', 'union'].map((id) => actor(id)), statements: [home, abroad]});
const where: AskedQuestion = {
	id: 'own:1',
	question: 'Where?',
	relation: 'differ',
	positions: [
		{stance: 'Here', statements: [home]},
		{stance: 'There', statements: [abroad]},
	],
};

/** The question as it stands in a report with other statements. */
function standingIn(statements: readonly (typeof home)[]): Question {
	const [question] = withOwnQuestions({...report, statements: [...statements]}, [where]).questions;
	return question as Question;
}

describe("a question of the reader's own", () => {
	test('stands among those of the report, held by who said what it is made of', () => {
		expect(standingIn([home, abroad]).positions).toEqual([
			{stance: 'Here', holders: [{actor: 'reds', paragraph: '1', statement: 'home'}]},
			{
				stance: 'There',
				holders: ['blues', 'union'].map((id) => ({actor: id, paragraph: '1', statement: 'abroad'})),
			},
		]);
		const {differs} = relatedTo(indexReport(withOwnQuestions(report, [where])), home);
		expect(differs.map(({question}) => question.question)).toEqual(['Where?']);
	});

	test('stands behind the questions of the report and before what several speak on', () => {
		const [contested, subject] = [question('dates', [[home]]), question('venue', [[home], [abroad]], 'beside')];
		const all = withOwnQuestions({...report, questions: [contested, subject]}, [where]).questions;
		expect(all.map(({id}) => id)).toEqual(['dates', 'own:1', 'venue']);
	});

	test('finds its statements again where another copy calls them otherwise, and never takes another for one', () => {
		const moved = standingIn([
			{...abroad, id: 'home'},
			{...home, id: 'third'},
		]);
		expect(moved.positions.map(({holders}) => holders.map((holder) => holder.statement))).toEqual([
			['third'],
			['home', 'home'],
		]);
		const lost = standingIn([{...home, text: 'Talks anywhere'}, abroad]);
		expect(lost.positions[0]?.holders).toEqual([]);
		expect(lost.note).toBe('Of its statements 1 is not in the report any more');
	});
});
