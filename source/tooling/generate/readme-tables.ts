import {flags} from '../../commands/line/flags.ts';
import {whereOf} from '../../tui/keys/help-lines.ts';
import {type Binding, keymap} from '../../tui/keys/keymap.ts';
import {keySign} from '../../tui/keys/table/row.ts';

/** The README with its generated tables made anew: each stands between `<!-- NAME -->` and `<!-- /NAME -->`. */
export function withTables(readme: string): string {
	return Object.entries({keys: keyTable(), flags: flagTable()}).reduce(
		(text, [name, table]) => replaceBetween(text, name, table),
		readme,
	);
}

function keyTable(): string {
	return table(
		['Key', 'What it does', 'Where'],
		keymap.map((binding) => [keyCell(binding), binding.help, whereOf(binding) || 'everywhere']),
	);
}

function keyCell({keys}: Binding): string {
	return keys.map((key) => `\`${keySign(key)}\``).join(' ');
}

function flagTable(): string {
	return table(
		['Flag', 'What it does', 'With'],
		flags.map(({name, value, help, of, notOf}) => [
			`\`--${name}${value === undefined ? '' : ` ${value}`}\``,
			help,
			of?.join(', ') ?? (notOf === undefined ? 'everything' : `everything but ${notOf.join(', ')}`),
		]),
	);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function replaceBetween(text: string, name: string, content: string): string {
	const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
	const from = text.indexOf(start);
	const to = text.indexOf(end);
	if (from === -1 || to < from) {
		throw new Error(`README.md has no place for the table of ${name}: ${start} … ${end}`);
	}

	return `${text.slice(0, from + start.length)}\n${content}\n${text.slice(to)}`;
}
