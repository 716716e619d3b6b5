import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseReport} from '../../source/report/parse.ts';

const root = join(import.meta.dirname, '..', '..');

/** The report that comes with the program, as it stands in its file. */
export const maliText = readFileSync(join(root, 'data', 's-2014-173.json'), 'utf8');

/** The report that comes with the program, checked: an unresolved reference or an id that is there twice throws here. */
export const mali = parseReport(maliText);

/** The document the report was written from, and figures of others: not part of the project, but at hand where it is made. */
export const sourcePath = join(root, '..', 'shared', 'reports', 'S_2014_173.txt');

/** The strength of MINUSMA over time, from the reports of the Secretary-General; at hand where the project is made. */
export const strengthPath = join(root, '..', 'shared', 'facts', 'minusma_strength.csv');
