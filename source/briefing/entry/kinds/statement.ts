import type {Statement} from '../../../report/model.ts';
import {tierOfStatement} from '../../actors/lens.ts';
import {speakers} from '../../actors/names.ts';
import {caveatLine, cite, paraphrase, unreviewedLine} from '../citation.ts';
import {dueText} from '../due.ts';
import type {KindOfEntry} from '../kind.ts';
import {saidText, withVerb} from '../said-text.ts';

/** Statements. */
export const statement: KindOfEntry<Statement> = {
	view: 'issues',
	list: ({statements}) => statements,
	id: ({id}) => id,
	byId: ({statements}, id) => statements.get(id),
	name: ({text}) => text,
	title: ({text}) => text,
	paragraphs: ({paragraph}) => [paragraph],
	cite: ({paragraph}, {report}) => cite(report.symbol, paragraph),
	copy: (made, index) => {
		const {kind, verb, text, note, span} = made;
		const due = dueText(made);
		const when = due === undefined ? '' : ` (due ${due})`;
		const said = `${speakers(index, made)} (${kind}, “${verb}”): `;
		return [
			span === undefined ? `${paraphrase}${said}${text}${when}` : `${said}“${text}”${when}`,
			...caveatLine(note),
			...unreviewedLine(made),
		];
	},
	find: {
		head: 'issues',
		text: ({text}) => text,
		said: (made, index) => withVerb(saidText(index, made), made.verb),
		verb: ({verb}) => verb,
		beside: (made, index) => speakers(index, made),
		kind: ({kind}) => kind,
		isUnreviewed: ({unreviewed}) => unreviewed === true,
		actors: ({actors, about}) => [...actors, ...about],
		words: ({verb, kind, issue, note, ...when}, {issueTitles}) => [
			verb,
			kind,
			issueTitles.get(issue),
			dueText(when),
			note,
		],
	},
	tier: (made, {lens}) => tierOfStatement(lens, made),
};
