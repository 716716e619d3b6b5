import {expect, test} from 'vitest';
import {commandLine, failureOf} from '../command-line.ts';

test('a reader that has gone away is no error', async () => {
	expect(await commandLine(['text'], {outputError: 'EPIPE'})).toMatchObject({code: 0, stdout: '', stderr: ''});
});

test('an output that fails is one line', async () => {
	expect(await failureOf(commandLine(['text'], {outputError: 'EIO'}))).toBe('74: standard output: input/output error');
});
