import {readdirSync, readFileSync} from 'node:fs';
import {hostname} from 'node:os';
import {join} from 'node:path';

/** The name of what this process writes before that takes its place, which says whose it is. */
export function temporaryName(before: string): string {
	return `${ofThisComputer(before)}${process.pid}.tmp`;
}

/** The paths of what processes of this computer that run no longer left half written in a folder, and of what a database had beside it. */
export function abandonedIn(folder: string, before: string): readonly string[] {
	const begin = ofThisComputer(before);
	// Whatever this process finds as it begins to write is of one before it that had its number.
	const isAtWork = (pid: number) => pid !== process.pid && isRunning(pid);
	return namesIn(folder)
		.filter((name) => {
			const [, pid] = (name.startsWith(begin) && /^(\d+)\.tmp(?:-journal)?$/.exec(name.slice(begin.length))) || [];
			return pid !== undefined && !isAtWork(Number(pid));
		})
		.map((name) => join(folder, name));
}

function ofThisComputer(before: string): string {
	return `${before}${hostname()}-`;
}

/**
 * Whether a process of this computer runs still. One that has ended, and that nobody has asked about yet, answers still; Linux says of it
 * what it is.
 */
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
