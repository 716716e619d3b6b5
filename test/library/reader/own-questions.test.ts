import {describe, expect, test} from 'vitest';
import {make} from '../../../source/library/changes.ts';
import type {OwnQuestionParts} from '../../../source/library/reader/own-entries.ts';
import {LibraryError} from '../../../source/library/store/errors.ts';
import {errorOf, openOwn, report} from '../own-library.ts';

const where: OwnQuestionParts = {
	report,
	question: 'Where should the talks be held?',
	relation: 'differ',
	positions: [
		{stance: 'At home', statements: [{id: 's-1', text: 'Talks at home'}]},
		{stance: 'Abroad', statements: [{id: 's-2', text: 'Talks abroad'}]},
	],
};

describe("a question of the reader's own", () => {
	test('is kept with all that was said of it', () => {
		const {folder, ownQuestions, close} = openOwn();
		const added = ownQuestions.add(where);
		close();
		expect(openOwn(folder).ownQuestions.ofReport(report)).toEqual([added]);
		expect(added).toEqual({
			...where,
			id: 'own:1',
			created: '2031-05-04T09:00:00.000Z',
			updated: '2031-05-04T09:00:00.000Z',
		});
	});

	test('can be changed, taken away, and put back as it was', () => {
		const {ownQuestions} = openOwn();
		const {id} = ownQuestions.add(where);
		const changed = ownQuestions.change(id, {...where, question: ' Where \n indeed? ', relation: 'complement'});
		expect(changed).toMatchObject({id, question: 'Where indeed?', relation: 'complement'});
		expect(ownQuestions.remove(id)).toEqual(changed);
		expect(ownQuestions.remove(id)).toBeUndefined();
		expect(ownQuestions.add(where).id).toBe('own:2');
		expect(ownQuestions.restore(changed)).toEqual(changed);
		expect(ownQuestions.ofReport(report).map((one) => one.id)).toEqual(['own:1', 'own:2']);
	});

	test.each([
		[{question: ' '}, 'the question is empty'],
		[{positions: [{stance: '\n', statements: []}]}, 'a stance is empty'],
	])('with %j is refused, and nothing is kept', (parts, why) => {
		const {ownQuestions} = openOwn();
		const error = errorOf(() => ownQuestions.add({...where, ...parts}));
		expect(error).toBeInstanceOf(LibraryError);
		expect(error).toMatchObject({code: 'invalid', reason: why});
		expect(ownQuestions.ofReport(report)).toEqual([]);
	});

	test('is taken back, and there again, by what each change gives', () => {
		const library = openOwn();
		const all = () => library.ownQuestions.ofReport(report).map(({question}) => question);
		const added = make(library, {kind: 'add-question', parts: where});
		const changed = make(library, {kind: 'change-question', id: 'own:1', parts: {...where, question: 'When?'}});
		expect([added.said, changed.said, all()]).toEqual([
			'Added: Where should the talks be held?',
			'Changed: When? (differ)',
			['When?'],
		]);
		const removed = make(library, {kind: 'remove-question', id: 'own:1'});
		expect([removed.said, all()]).toEqual(['Removed: When?', []]);
		for (const {undo} of [removed, changed, added]) {
			make(library, undo ?? {kind: 'remove-question', id: 'own:9'});
		}

		expect(all()).toEqual([]);
	});
});
