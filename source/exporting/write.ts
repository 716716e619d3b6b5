import type {Calendar} from './calendar.ts';
import type {ExportedDocument} from './document.ts';
import type {Sheet} from './spreadsheet.ts';

/** What writes each format, which is loaded only when it is asked for: with its library it is larger than all the others. */
export const exporters = {
	html: async (document: ExportedDocument) => (await import('./html/page.ts')).writeHtml(document),
	docx: async (document: ExportedDocument) => (await import('./docx/write-docx.ts')).writeDocx(document),
	pdf: async (document: ExportedDocument) => (await import('./pdf/write-pdf.ts')).writePdf(document),
	calendar: async (calendar: Calendar) => (await import('./calendar.ts')).writeCalendar(calendar),
	spreadsheet: async (sheets: readonly Sheet[]) => (await import('./spreadsheet.ts')).writeSpreadsheet(sheets),
};
