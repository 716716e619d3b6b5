import type {Library} from '../../../source/library/open-library.ts';
import type {OwnQuestion, OwnQuestionParts} from '../../../source/library/reader/own-entries.ts';

/** What a library should do with the reader's own questions, done in memory; of parts that can be kept as they are. */
export function memoryQuestions(now: () => string): Library['ownQuestions'] {
	let questions: OwnQuestion[] = [];
	let ids = 0;
	const numberOf = ({id}: OwnQuestion) => Number(id.slice('own:'.length));
	const find = (id: string) => questions.find((question) => question.id === id);
	const keep = (question: OwnQuestion): OwnQuestion => {
		questions = [...questions.filter(({id}) => id !== question.id), question].toSorted(
			(one, other) => numberOf(one) - numberOf(other),
		);
		return question;
	};
	const made = (id: string, parts: OwnQuestionParts, created: string): OwnQuestion => ({
		...parts,
		id,
		created,
		updated: now(),
	});

	return {
		add: (parts) => keep(made(`own:${++ids}`, parts, now())),
		change: (id, parts) => keep(made(id, parts, find(id)?.created ?? now())),
		remove: (id) => {
			const there = find(id);
			questions = questions.filter((question) => question !== there);
			return there;
		},
		restore: (question) => find(question.id ?? '') ?? keep({...question, id: question.id ?? `own:${++ids}`}),
		ofReport: (report) => questions.filter((question) => question.report === report),
	};
}
