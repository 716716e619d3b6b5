import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, describe, expect, test} from 'vitest';
import {harbourReport} from '../../importing/invented/harbour.ts';
import {makeHtml} from '../../importing/invented/make-documents.ts';
import {ownHome} from '../harness/briefing.ts';
import {type Outcome, run} from '../harness/command.ts';
import {createHome, removeHome} from '../harness/environment.ts';

/** What the program says of a file in a home folder when it imports it. */
async function imported(content: string, home = ownHome()): Promise<Outcome> {
	writeFileSync(join(home, 'report.html'), content);
	return run(['import', 'report.html'], {home});
}

const html = Buffer.from(makeHtml(harbourReport)).toString();
let plain: Outcome;

beforeAll(async () => {
	const home = createHome();
	plain = await imported(html, home);
	removeHome(home);
	expect(plain).toMatchObject({code: 0, stderr: ''});
});

describe('with sixty comments before all else', () => {
	const before = '<!---->'.repeat(60);

	test('a report in HTML is imported as without them', async () => {
		expect(await imported(before + html)).toEqual(plain);
	});

	test('what is no report is refused in one line', async () => {
		const {code, stdout, stderr} = await imported(`${before}\nThe mission met the President.\n`);
		expect({code, stdout}).toEqual({code: 65, stdout: ''});
		expect(stderr).toMatch(/^mission-brief: report\.html: not a mission report: [^\n]+\n$/);
	});
});
