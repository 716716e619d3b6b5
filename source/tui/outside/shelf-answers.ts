import {LibraryError} from '../../library/store/errors.ts';
import type {Shelf} from '../../shelf/shelf.ts';
import type {Action, Ask} from '../state/action.ts';

/** The asks that a shelf answers. */
type ShelfAsk = Extract<Ask, {readonly kind: 'list-reports' | 'search-reports' | 'leave'}>;

/** Answers what is asked of a shelf. A library that cannot be read says so in a line. */
export function answerFrom(shelf: Shelf, ask: ShelfAsk): Action {
	try {
		switch (ask.kind) {
			case 'list-reports':
				return {type: 'reports', reports: shelf.list()};
			case 'search-reports':
				return {type: 'searched', query: ask.query, ...shelf.search(ask.query)};
			case 'leave': {
				const {next} = ask;
				if (shelf.isOpen(next)) {
					return next.target === undefined
						? {type: 'notice', text: 'This report is open already'}
						: {type: 'arrive', target: next.target};
				}

				const why = shelf.whyNot(next);
				return why === undefined ? {type: 'leaving', next} : {type: 'notice', text: why};
			}
		}
	} catch (error) {
		if (error instanceof LibraryError) {
			return {type: 'notice', text: error.reasonFirst};
		}

		throw error;
	}
}

/** Answers a search once more, where the reader has put reports right since they were made ready for it; says why where that fails. */
export async function answerAnew(shelf: Shelf, ask: ShelfAsk): Promise<Action | undefined> {
	try {
		return (await shelf.renew()) ? answerFrom(shelf, ask) : undefined;
	} catch (error) {
		if (error instanceof LibraryError) {
			return {type: 'notice', text: `Corrections are not searched: ${error.reasonFirst}`};
		}

		throw error;
	}
}
