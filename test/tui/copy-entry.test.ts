import {expect, test} from 'vitest';
import {indexReport} from '../../source/briefing/report-index.ts';
import {copyEntry} from '../../source/tui/copy-entry.ts';
import {createModel} from '../../source/tui/model.ts';
import {harbour} from './harbour.ts';
import {readerOf} from './reader.ts';

const model = createModel(indexReport(harbour), undefined);
const {state} = readerOf(harbour).press('j');
const terminal = {TERM: 'xterm-256color'};

function clipboard(sequence: string): string {
	const data = sequence.slice(sequence.indexOf(']52;c;') + ']52;c;'.length).replace('\u0007', '');
	return Buffer.from(data, 'base64').toString('utf8');
}

test('y sends the entry under the cursor with its citation', () => {
	const {sequence, notice} = copyEntry(state, model, 'entry', terminal);
	expect(clipboard(sequence)).toMatch(/^Paraphrase: .*\nX\/2020\/7, para\. \d+$/s);
	expect(notice).toMatch(/^Sent to the clipboard: paraphrase and X\/2020\/7, para\. \d+$/);
});

test('Y sends the citation alone', () => {
	expect(clipboard(copyEntry(state, model, 'citation', terminal).sequence)).toMatch(/^X\/2020\/7, para\. \d+$/);
});

test('a terminal without a clipboard is told nothing, and the reader the citation', () => {
	const {sequence, notice} = copyEntry(state, model, 'entry', {TERM: 'linux'});
	expect(sequence).toBe('');
	expect(notice).toMatch(/^Not copied, this terminal takes nothing into its clipboard: X\/2020\/7, para\. \d+$/);
});
