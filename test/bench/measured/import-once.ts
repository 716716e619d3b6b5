import {readFileSync} from 'node:fs';
import {importDocument} from '../../../source/importing/import-document.ts';

// Imports the file that is given, for whoever takes the time of it.
const [, , path = ''] = process.argv;
const {report} = await importDocument(readFileSync(path), 'S_2010_99.file');
if (report.statements.length === 0) {
	throw new Error('nothing was found in the report');
}
