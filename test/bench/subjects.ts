import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {program} from '../pty/harness/program.ts';
import type {Subject} from './measured/recording.ts';

// In the files of this bench every statement carries such a mark, so a screen full of them is a full screen.
const statementMark = /\bst-\d+/;
const rowsBesideTheList = 4;

/** This program, on a report file or on the bundled report. */
export function missionBrief(...report: readonly string[]): Subject {
	return {
		name: 'mission-brief',
		command: [process.execPath, program, ...report],
		isFull: (lines) => lines.some((line) => line.includes('q quit')),
		down: 'j',
		up: 'k',
	};
}

/**
 * Well-known programs that show the same statements as a list.
 * @param csv the statements as a CSV file, one a line
 * @returns those that are installed, and the names of the others
 */
export function findRivals(csv: string): {rivals: Subject[]; missing: string[]} {
	const all: (Subject & {executable: string})[] = [
		rival('VisiData', 'vd', [csv], 'j', 'k', /\d rows/),
		rival('less', 'less', ['-S', csv], 'j', 'k', /statements\.csv/),
		rival('fzf', 'sh', ['-c', 'exec fzf < "$0"', csv], '\u000B', '\n', /\d+\/\d+/, 'fzf'),
	];
	return {
		rivals: all.filter(({executable}) => isInstalled(executable)),
		missing: all.filter(({executable}) => !isInstalled(executable)).map(({name}) => name),
	};
}

function rival(
	name: string,
	file: string,
	args: readonly string[],
	down: string,
	up: string,
	status: RegExp,
	executable = file,
): Subject & {executable: string} {
	const isFull = (lines: readonly string[]) =>
		lines.filter((line) => statementMark.test(line)).length >= lines.length - rowsBesideTheList &&
		lines.some((line) => status.test(line));
	return {name, command: [file, ...args], isFull, down, up, executable};
}

function isInstalled(executable: string): boolean {
	return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, executable)));
}
