import {paragraphSign} from '../../briefing/entry/citation.ts';
import {formatDate, formatSpan} from '../../briefing/programme/moments.ts';
import {counted, firstOf, joined, shortened} from '../../briefing/wording.ts';
import {wordsToRead} from '../../library/reader/corrections.ts';
import type {SavedReport} from '../../library/reports/entry.ts';
import {oneLine, type Table} from '../../printing/table.ts';
import {hanging, narrowWidth, usualWidth, wrap} from '../../printing/text.ts';
import type {Printable} from '../output/printable.ts';
import type {Request} from '../world/world.ts';
import {type Account, accountRecord, parts} from './account.ts';

const indent = 2;
const widestMargin = 12;

const mostNamed = 3;

const longestText = 60;

const states: Readonly<Record<SavedReport['state'], (from: string) => string>> = {
	new: (from) => `imported from ${from}`,
	replaced: (from) => `imported from ${from}, in place of the one that was there`,
	unchanged: (from) => `in your library already: ${from} changes nothing`,
};

/**
 * Accounts as they are printed.
 * @param isOne whether data is that of the one report there is, and not a list
 */
export function accountsPrintable(accounts: readonly Account[], isOne: boolean): Printable {
	const records = () => accounts.map(accountRecord);
	return {
		records,
		table: () => accountTable(accounts),
		json: () => (isOne ? records()[0] : records()),
		plain: (width) => accounts.map((account) => accountText(account, width)).join('\n'),
	};
}

function accountTable(accounts: readonly Account[]): Table {
	return {
		title: 'Reports',
		caption: accounts.map(({symbol}) => symbol).join(', '),
		headings: 1,
		columns: [{title: 'Report'}, {title: 'What'}, {title: 'Detail', grow: 1}],
		rows: accounts.flatMap((account) =>
			[...headOf(account).map((text) => ['report', text] as const), ...linesOf(account)].map(([what, detail]) => ({
				cells: [account.symbol, what, detail],
			})),
		),
	};
}

/** An account for people, for a terminal of a width, at most 80 columns wide but for the command to copy. */
export function accountText(account: Account, width = usualWidth): string {
	const room = Math.min(width, usualWidth);
	const margin = room < narrowWidth ? 0 : widestMargin;
	const labelled = (what: string, detail: string, width: number): string[] =>
		margin === 0 ? hanging('', `${what} ${detail}`, indent, width) : hanging(`  ${what}`, detail, margin, width);
	const lines = [
		...wrap(account.symbol, room),
		...headOf(account).flatMap((text) => hanging('', text, indent, room)),
		...linesOf(account).flatMap(([what, detail]) =>
			labelled(what, detail, what === 'next' ? Number.POSITIVE_INFINITY : room),
		),
	];
	return `${lines.join('\n')}\n`;
}

/** The command that opens a report of the library, as a shell takes it. */
export function nextCommand(symbol: string, {data}: Pick<Request, 'data'>): string {
	return ['mission-brief', shellWord(symbol), ...(data === undefined ? [] : ['--data', shellWord(data)])].join(' ');
}

function shellWord(text: string): string {
	return /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

function headOf({title, missionFrom, missionTo, published, source, state, imported}: Account): string[] {
	const became = state === undefined ? [] : states[state](source.name);
	const since =
		imported === undefined
			? []
			: [
					published === undefined ? [] : `published ${formatDate(published)}`,
					`imported ${imported.slice(0, 10)} from ${source.name} (${source.kind})`,
				].flat();
	return [`${title} · ${formatSpan(missionFrom, missionTo) || 'dates not stated'}`, became, since].flat();
}

function linesOf(account: Account): (readonly [what: string, detail: string])[] {
	const {counts, corrections, lacks, next, timeZone, source} = account;
	const some = (count: number, which: string) => (count === 0 ? '' : ` (${count} ${which})`);
	const ofThem: Partial<Record<keyof typeof counts, string>> = {
		paragraphs: some(account.ofAnnexes, 'of annexes'),
		statements: some(account.unreviewedStatements, 'unreviewed'),
		figures: some(account.unreviewedFigures, 'unreviewed'),
	};
	const fate = corrections.misfits.length === 0 ? 'applied' : `${corrections.misfits.length} did not fit`;
	const found = parts.flatMap(([part, one, several]) => {
		const count = counts[part];
		const isTold = part === 'meetings' && account.isWithoutProgramme;
		const number = isTold ? counted(count, 'meeting') : counted(count, one, several);
		return count === 0 ? [] : `${number}${ofThem[part] ?? ''}`;
	});
	return [
		['found', found.join(' · ') || 'nothing'],
		...(corrections.count === 0 ? [] : [['yours', `${counted(corrections.count, 'correction')}, ${fate}`] as const]),
		...(lacks.length === 0 ? [] : [['not in it', lacks.join(', ')] as const]),
		// A document states none; the program's own format may.
		...(timeZone === undefined || source.kind === 'json'
			? []
			: [['time zone', `${timeZone}, inferred from the places of the mission`] as const]),
		...checksOf(account).map((text) => ['check', text] as const),
		['next', next],
	];
}

function checksOf(account: Account): string[] {
	const {counts, replaced, strayNotes, membersUnread, missing} = account;
	const unsure = account.unreviewed.map(({paragraph, statements}) => `${paragraphSign(paragraph)} (${statements})`);
	const texts = account.notPlaced.map(({line, text}) => `line ${line} ${quote(text)}`);
	const unfit = account.corrections.misfits.map(({made}) =>
		joined(' ', paragraphSign(made.paragraph), quote(wordsToRead(made))),
	);
	const stray = strayNotes.map(({text}) => quote(text));
	const several = unfit.length === 1 ? 'correction that did' : 'corrections that did';
	const notes = strayNotes.length === 1 ? 'note' : 'notes';
	const listed = (things: readonly string[], what: string) =>
		things.length === 0 ? [] : `${what}: ${firstOf(things, mostNamed)}`;
	const onPages = (numbers: readonly number[], what: string, why: string) =>
		numbers.length === 0 ? [] : `${what} on ${numbers.length === 1 ? 'page' : 'pages'} ${numbers.join(', ')}: ${why}`;
	const annexOf = (paragraph: string | undefined, what: string) =>
		paragraph === undefined ? [] : `the annex of the ${what}, of which none was read: ${paragraphSign(paragraph)}`;
	return [
		replaced === undefined || replaced.paragraphs <= counts.paragraphs
			? []
			: `the one that was there, from ${replaced.source.name}, had more: ${replaced.paragraphs} paragraphs`,
		listed(unfit, `your ${several} not fit, kept as before`),
		listed(stray, `your ${notes} on what is not in this copy, kept`),
		membersUnread === undefined
			? []
			: `the delegation, which is listed and of which ${counts.members === 0 ? 'no' : 'not every'} member was read: ${paragraphSign(membersUnread)}`,
		annexOf(account.termsUnread, 'terms of reference'),
		annexOf(account.programmeUnread, 'programme'),
		account.undated === 0
			? []
			: `${counted(account.undated, 'meeting')} whose day was not found, kept in the notes: they stand in no programme`,
		listed(unsure, 'statements that a rule is unsure of'),
		onPages(account.pagesWithoutText, 'no text', 'blank, or a picture of text, which is not read'),
		onPages(account.pagesReadAcross, 'columns or a table', 'read across, so that sentences may be mixed'),
		listed(missing.paragraphs, 'paragraphs whose numbers are missing, perhaps lost in others'),
		listed(missing.terms, 'terms of reference whose numbers are missing, perhaps lost in others'),
		listed(texts, 'text that was not placed'),
	].flat();
}

function quote(words: string): string {
	return words === '' ? '' : `“${shortened(oneLine(words), longestText)}”`;
}
