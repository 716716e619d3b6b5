// Another program at the library: `node child.ts FOLDER write COUNT NAME`, `… endless`, `… try TEXT`, `… halfway`. An empty folder is
// the user's own.

import {writeSync} from 'node:fs';
import {openLibrary} from '../../../../source/library/open-library.ts';
import {dataFolder} from '../../../../source/library/store/user-folders.ts';

const [folder = '', verb, argument = '', name = ''] = process.argv.slice(2);
const warnings: string[] = [];
const {notes, atOnce, close, file} = openLibrary(folder || (await dataFolder()), {
	now: () => new Date().toISOString(),
	warn: (message) => warnings.push(message),
});
const report = 'S/2031/7';
const add = (text: string) => notes.add({report, target: {kind: 'statement', id: 's-1'}, text});

if (verb === 'write') {
	for (let at = 0; at < Number(argument); at++) {
		add(`${name} ${at}`);
	}

	close();
	process.stdout.write(JSON.stringify(warnings));
}

if (verb === 'endless') {
	// On a busy machine the others may write for longer than anybody waits.
	file.waitAtMost(120_000);
	for (;;) {
		const {id} = add('one more');
		process.stdout.write(`saved ${id}\n`);
		// A pipe takes what is written at once only while nobody waits behind it.
		await new Promise(setImmediate);
	}
}

if (verb === 'try') {
	const attempt = <Result>(work: () => Result): Result | {code: string; message: string} => {
		try {
			return work();
		} catch (error) {
			const {code, message} = error as Error & {code: string};
			return {code, message};
		}
	};
	const texts = () => notes.ofReport(report).map(({text}) => text);
	process.stdout.write(JSON.stringify({before: attempt(texts), added: attempt(() => add(argument).text), warnings}));
	close();
}

if (verb === 'halfway') {
	atOnce(() => {
		add('one of two');
		writeSync(1, 'one is written');
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
	});
}
