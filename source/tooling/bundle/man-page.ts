import {commandPages} from '../../commands/line/help/command-page.ts';
import {generalPage} from '../../commands/line/help/general-page.ts';
import type {Block, Page, Term} from '../../commands/line/help/page.ts';
import {topicPages} from '../../commands/line/help/topics/topics.ts';
import {helpLines} from '../../tui/keys/help-lines.ts';
import {keymap} from '../../tui/keys/keymap.ts';

/** The columns by which parts stand to the right, those between a name and its meaning, and those that both may take. */
const [depth, gap, widest] = [2, 2, 24];

/** What stands for signs where the locale has none: without it they are left out, and roff complains. */
const standIns = [
	['…', '...'],
	['▸', '>'],
	['▾', 'v'],
	['⏎', 'Enter'],
] as const;

/** The manual page, in the man macros of roff: the pages of the help, one after the other. */
export function manPage(version: string): string {
	const topics = topicPages(helpLines(keymap, ''));
	const {name, title, blocks} = generalPage(topics);
	// Its first paragraph is the title, and its first heading is called otherwise in a manual page.
	const rest = blocks.slice(2);
	// Left-aligned and not hyphenated, so that what is typed stands in one piece.
	return `${[
		`.TH ${quoted(name.toUpperCase())} 1 "" ${quoted(`${name} ${version}`)}`,
		'.nh',
		'.ad l',
		...standIns.map(([sign, text]) => `.fchar ${escaped(sign)} ${text}`),
		'.SH NAME',
		`${literal(name)} \\- ${escaped(title)}`,
		'.SH SYNOPSIS',
		...rest.flatMap((block) => roff(block, '.SH')),
		'.SH THE COMMANDS, ONE BY ONE',
		...commandPages(false).flatMap((page) => section(page, '.SS', '.B')),
		...topics.flatMap((page) => [`.SH ${quoted(page.name.toUpperCase())}`, ...section(page, '.SS', '.SS')]),
	].join('\n')}\n`.replaceAll(/^(\.S[HS] .*\n)\.PP\n/gm, '$1');
}

// The first heading of a page of its own macro, those below of the other.
function section({blocks}: Page, first: string, other: string): string[] {
	return blocks.flatMap((block, at) => roff(block, at === 0 ? first : other));
}

function roff(block: Block, heading: string): string[] {
	if (typeof block === 'string') {
		return ['.PP', marked(block)];
	}

	if ('heading' in block) {
		const text = heading === '.SH' ? block.heading.toUpperCase() : block.heading;
		return heading === '.B' ? ['.PP', `.B ${quoted(text)}`] : [`${heading} ${quoted(text)}`];
	}

	if ('terms' in block) {
		return ['.PP', '.PD 0', ...termLines(block.terms, columnOf(block.terms)), '.PD'];
	}

	if ('code' in block) {
		// Not the macros for examples: where they end, groff takes up hyphenation again.
		return ['.PP', '.RS', '.nf', literal(block.code), '.fi', '.RE'];
	}

	return block.examples.flatMap(([command, shows]) => ['.TP', bold(command), marked(shows)]);
}

function termLines(terms: readonly Term[], column: number): string[] {
	return terms.flatMap(([name, meaning, parts = []]) => [
		`.TP ${column}n`,
		bold(name),
		...(meaning === '' ? [] : [marked(meaning)]),
		...(parts.length === 0 ? [] : [`.RS ${depth}n`, ...termLines(parts, column - depth), '.RE']),
	]);
}

// Where meanings begin: right of the names, but for the longest of them.
function columnOf(terms: readonly Term[], left = 0): number {
	const widths = terms.map(([name, , parts = []]) => Math.max(left + name.length, columnOf(parts, left + depth) - gap));
	return Math.min(widest, gap + Math.max(0, ...widths));
}

function marked(text: string): string {
	const parts = text.split(/`([^`]+)`/).map((part, at) => (at % 2 === 1 ? bold(part) : prose(part)));
	// A dot at the beginning of a line would begin a request.
	return parts.join('').replace(/^(?=\.)/, '\\&');
}

// Every other piece is a path, which is not broken at its hyphens.
function prose(text: string): string {
	const pieces = text.split(/(\S*[/\\]\S*)/);
	return pieces.map((piece, at) => (at % 2 === 1 ? literal(piece) : escaped(piece))).join('');
}

function bold(text: string): string {
	return `\\fB${literal(text)}\\fR`;
}

function quoted(text: string): string {
	return `"${literal(text).replaceAll('"', '\\(dq')}"`;
}

// A hyphen of what is typed is a minus sign, which can be copied.
function literal(text: string): string {
	return escaped(text).replaceAll('-', '\\-');
}

const names: Readonly<Record<string, string>> = {'\\': '\\(rs', '^': '\\(ha', '~': '\\(ti', "'": '\\(aq', '`': '\\(ga'};

// What is not ASCII is named, so that no formatter has to be told the encoding.
function escaped(text: string): string {
	return text.replace(/[^ -~]|[\\^~'`]/gu, (character) => {
		const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
		return names[character] ?? `\\[u${code.padStart(4, '0')}]`;
	});
}
