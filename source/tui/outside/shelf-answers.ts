import {whereUnreadable} from '../../library/store/errors.ts';
import type {Shelf} from '../../shelf/shelf.ts';
import type {Action, Ask} from '../state/action.ts';

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
						? notice('This report is open already')
						: {type: 'arrive', target: next.target};
				}

				const why = shelf.whyNot(next);
				return why === undefined ? {type: 'leaving', next} : notice(why);
			}
		}
	} catch (error) {
		return whereUnreadable(({reasonFirst}) => notice(reasonFirst))(error);
	}
}

/** Answers a search once more, where the reader has put reports right since they were made ready for it; says why where that fails. */
export async function answerAnew(shelf: Shelf, ask: ShelfAsk): Promise<Action | undefined> {
	const renewed = async () => ((await shelf.renew()) ? answerFrom(shelf, ask) : undefined);
	return renewed().catch(whereUnreadable(({reasonFirst}) => notice(`Corrections are not searched: ${reasonFirst}`)));
}

function notice(text: string): Action {
	return {type: 'notice', text};
}
