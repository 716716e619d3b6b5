import {speakers} from '../../briefing/actors/names.ts';
import {differsFrom} from '../../briefing/actors/related.ts';
import {both} from '../../briefing/actors/selection.ts';
import {groupStatements, type StatementGroup} from '../../briefing/actors/statement-tree.ts';
import {paragraphSign, saidText, withVerb} from '../../briefing/entry/citation.ts';
import {counted} from '../../briefing/wording.ts';
import type {DocumentPart} from '../../exporting/document.ts';
import {type Block, heading} from '../../printing/markdown-blocks.ts';
import {tableBlock} from '../../printing/table-blocks.ts';
import type {Context} from '../input/context.ts';
import {captionOf} from '../output/lens.ts';
import {notesOn} from '../views/issues.ts';

/** Below this a heading of a page looks as one above it does. */
const deepest = 3;

/** What each stakeholder said as a part of the book: the groups of actors as headings, in the order in which the briefing has them. */
export function stakeholdersPart(context: Context): DocumentPart {
	const {index, selection, lens} = context;
	const statements = both(selection.issues);
	const groups = groupStatements(index, statements, lens, 'stakeholder');
	return {title: 'Issues by stakeholder', blocks: groups.flatMap((group) => blocksOf(context, group, 1))};
}

function blocksOf(context: Context, group: StatementGroup, depth: 1 | 2 | 3): Block[] {
	const {label, count, elsewhere, groups, statements} = group;
	const jointly = elsewhere === 0 ? '' : ` + ${elsewhere} jointly`;
	const below = depth === deepest ? deepest : ((depth + 1) as 2 | 3);
	return [
		heading(depth, `${label} · ${counted(count, 'statement')}${jointly}`),
		...(statements.length === 0 ? [] : [statementsTable(context, group)]),
		...groups.flatMap((inner) => blocksOf(context, inner, below)),
	];
}

// Who speaks stands above, but for those of whom several are gathered there.
function statementsTable(context: Context, {id, label, statements, second}: StatementGroup): Block {
	const {index} = context;
	const namesSpeaker = second && id === 'about';
	return tableBlock({
		title: label,
		caption: captionOf(context),
		headings: 0,
		columns: [
			...(namesSpeaker ? [{title: 'Who', grow: 2}] : []),
			...[{title: 'Kind'}, {title: 'What (the report’s verb)', grow: 3}],
			...[{title: 'Differs'}, {title: '¶'}],
		],
		rows: statements.map((statement) => ({
			cells: [
				...(namesSpeaker ? [speakers(index, statement)] : []),
				...[
					statement.extent === 'some' ? `some: ${statement.kind}` : statement.kind,
					withVerb(saidText(index, statement), statement.verb),
				],
				differsFrom(index, statement).length > 0 ? 'differs' : '',
				paragraphSign(statement.paragraph),
			],
			notes: notesOn(statement),
		})),
	});
}
