import type {Report} from '../report/model.ts';
import type {ReportEntry} from './kept-report.ts';

/** A report that is not in the library as it would be listed there. */
export function entryOf(report: Report): ReportEntry {
	const {symbol, title, subject = '', missionFrom = '', missionTo = '', paragraphs, statements} = report;
	const source = {name: '', kind: 'json', hash: ''};
	const counts = {paragraphs: paragraphs.length, statements: statements.length};
	return {symbol, title, subject, missionFrom, missionTo, ...counts, imported: '', source};
}
