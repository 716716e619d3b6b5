import type {KeyLine} from '../../../world/world.ts';
import type {Block, Page} from '../page.ts';

/** The topic on the keys of the briefing, made from their table. */
export function keys(lines: readonly KeyLine[]): Page {
	return {
		name: 'keys',
		title: 'every key of the briefing',
		blocks: [
			'`?` in the briefing shows the keys, those of where you are first; `/` narrows them to what you type; the footer shows those that matter where you are. You can choose keys of your own: see `mission-brief help settings`.',
			...tables(lines),
			{heading: 'While you write'},
			'The usual keys of a line editor move and erase: `Ctrl+A` `Ctrl+E` `Ctrl+K` `Ctrl+U` `Ctrl+W` `Ctrl+Y`, `Alt+B` `Alt+F`; `Ctrl+_` undoes.',
		],
	};
}

function tables(lines: readonly KeyLine[]): readonly Block[] {
	return lines.flatMap((line, at): Block[] => {
		if (line.kind === 'binding') {
			return [];
		}

		const rest = lines.slice(at + 1);
		const end = rest.findIndex(({kind}) => kind === 'heading');
		const rows = rest.slice(0, end === -1 ? undefined : end).flatMap((row) => (row.kind === 'binding' ? [row] : []));
		return [
			{heading: line.text},
			{terms: rows.map(({keys, help, where}) => [keys, where === '' ? help : `${help} (${where})`])},
		];
	});
}
