import {chownSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** What a child process sees: nothing of the test runner's environment but the search path. */
export type Environment = Record<string, string>;

/**
 * A home folder of one test's own.
 * @param owner the numeric user it is for, when it is somebody else
 */
export function createHome(owner?: number): string {
	const home = mkdtempSync(join(tmpdir(), 'home-'));
	if (owner !== undefined) {
		chownSync(home, owner, owner);
	}

	return home;
}

/** Removes a folder made by {@link createHome}. */
export function removeHome(home: string): void {
	rmSync(home, {recursive: true, force: true});
}

/**
 * The environment of a person at a terminal, built from nothing: in the runner's own, `CI`, `NO_COLOR` and `FORCE_COLOR`
 * would change what is drawn. Where the compiled programs are kept is handed on: it only saves time.
 * @param home the home folder
 * @param extra variables to add or replace
 */
export function createEnvironment(home: string, extra: Environment = {}): Environment {
	const {PATH = '/usr/bin:/bin', NODE_COMPILE_CACHE} = process.env;
	return {
		PATH,
		...(NODE_COMPILE_CACHE === undefined ? {} : {NODE_COMPILE_CACHE}),
		LANG: 'C.UTF-8',
		TZ: 'UTC',
		HOME: home,
		XDG_CONFIG_HOME: join(home, '.config'),
		...extra,
	};
}
