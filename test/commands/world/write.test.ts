import {expect, test} from 'vitest';
import {commandLine} from '../command-line.ts';

test('a reader that has gone away is no error', async () => {
	expect(await commandLine(['text'], {outputError: 'EPIPE'})).toMatchObject({code: 0, stdout: '', stderr: ''});
});

test('an output that fails is one line', async () => {
	expect(await commandLine(['text'], {outputError: 'EIO'})).toMatchObject({
		code: 74,
		stderr: 'mission-brief: standard output: input/output error\n',
	});
});
