import {readdirSync, readFileSync} from 'node:fs';

/** Whether a process of this computer runs still. One that has ended, and that nobody has asked about yet, answers still; Linux says of it what it is. */
export function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
	} catch (error) {
		return (error as NodeJS.ErrnoException).code !== 'ESRCH';
	}

	try {
		return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
	} catch {
		return true;
	}
}

/** What stands in a folder; nothing where it may not be looked through. */
export function namesIn(folder: string): readonly string[] {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}
