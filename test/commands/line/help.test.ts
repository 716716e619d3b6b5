import {describe, expect, test} from 'vitest';
import {flags} from '../../../source/commands/line/flags.ts';
import {helpText} from '../../../source/commands/line/help.ts';
import {commands} from '../../../source/commands/line/table.ts';

describe('the help', () => {
	test('names every command, flag and exit code', () => {
		const text = helpText();
		for (const {name} of commands) {
			expect(text).toMatch(new RegExp(`^  ${name} +\\S`, 'm'));
		}

		for (const {name, value} of flags) {
			expect(text).toMatch(new RegExp(`^  --${value === undefined ? name : `${name} ${value}`} +\\S`, 'm'));
		}

		expect(text).toMatch(/^ {2}64 {2}wrong usage$/m);
	});

	test('fits 80 columns', () => {
		for (const text of [helpText(), ...commands.map(({name}) => helpText(name))]) {
			expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
		}
	});

	test('on one command has the flags that apply to it', () => {
		expect(helpText('deployment')).toContain('--at');
		expect(helpText('issues')).not.toContain('--at');
		expect(helpText('issues')).not.toContain('--view');
	});
});
