import type {Calendar} from './calendar.ts';
import type {ExportedDocument} from './document.ts';
import type {WrittenPdf} from './pdf/write-pdf.ts';
import type {Sheet} from './spreadsheet.ts';

// Each format is loaded only when it is asked for: with its library it is larger than all the others.

/** A document as a web page. */
export async function asHtml(document: ExportedDocument): Promise<string> {
	return (await import('./html/page.ts')).writeHtml(document);
}

/** A document for a word processor. */
export async function asDocx(document: ExportedDocument): Promise<Uint8Array> {
	return (await import('./docx/write-docx.ts')).writeDocx(document);
}

/** A document as PDF. */
export async function asPdf(document: ExportedDocument): Promise<WrittenPdf> {
	return (await import('./pdf/write-pdf.ts')).writePdf(document);
}

/** Meetings as a calendar. */
export async function asCalendar(calendar: Calendar): Promise<string> {
	return (await import('./calendar.ts')).writeCalendar(calendar);
}

/** Records as a spreadsheet, of one sheet or several. */
export async function asSpreadsheet(sheets: readonly Sheet[]): Promise<Uint8Array> {
	return (await import('./spreadsheet.ts')).writeSpreadsheet(sheets);
}
