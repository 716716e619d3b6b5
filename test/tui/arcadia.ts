import type {Library} from '../../source/library/open-library.ts';
import type {Report} from '../../source/report/model.ts';
import {importedReport} from '../importing/imported-report.ts';
import {arcadiaReport} from '../importing/invented/arcadia.ts';
import {openOwn, ownFolder} from '../library/own-library.ts';
import {type Reader, readerOf, type Start} from './reader.ts';

const report = await importedReport(Buffer.from(arcadiaReport), 'arcadia.txt');
const idOf = (words: string) => report.statements.find(({text}) => text === words)?.id ?? words;
/** The ids of what is put right in the tests: three statements, and a figure. */
export const embargo = idOf('to lift the embargo');
export const talks = idOf('talks');
export const schools = idOf('40 per cent of the schools were closed');
export const returned = report.figures.find(({value}) => value === 1200)?.id ?? 'none';
const unsure = [embargo, talks, schools];

/** The invented report as it was imported, with some statements that a rule is unsure of. */
export const arcadia = {
	...report,
	statements: report.statements.map((one) =>
		unsure.includes(one.id) ? {...one, unreviewed: true, doubt: 'whom “they” means was worked out'} : one,
	),
};

/** The hash of its document. */
export const document = 'd0c';

/** Somebody in front of it, with a library of their own. */
export function reviewing(
	start: Start = {},
	among: Report = arcadia,
): Reader & {readonly library: Library; readonly kept: () => readonly unknown[]} {
	const library = start.library ?? openOwn(ownFolder(), () => '2031-05-04T11:52:00Z');
	const reader = readerOf(among, {document, ...start, library});
	return {
		...reader,
		library,
		kept: () =>
			library.corrections
				.ofReport(arcadia.symbol)
				.map(({paragraph, from, to, change}) => [paragraph, from, to, change]),
	};
}

/** What the footer says to them. */
export const notice = ({state}: Reader) => state.notice;

/** A statement as it is put right now. */
export const statement = ({model}: Reader, id: string) => model.index.statements.get(id);

/** Empties the field of a form. */
export const erase = (form: Reader) => form.press(...Array.from({length: 8}, () => 'ctrl+u'));

/** Writes into the field of a form, in place of what it says. */
export const refill = (form: Reader, text: string) => erase(form).type(text);
