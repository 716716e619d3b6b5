import {homedir} from 'node:os';
import envPaths from 'env-paths';
import {afterEach, expect, test, vi} from 'vitest';
import {pageText} from '../../../../source/commands/line/help/page-text.ts';
import {files, usualFolders} from '../../../../source/commands/line/help/topics/files.ts';
import {commandLine} from '../../command-line.ts';

afterEach(() => {
	vi.unstubAllEnvs();
	vi.restoreAllMocks();
});

// `%APPDATA%` stands for itself, and `~` for the home folder.
test.each([
	['Linux', 'linux'],
	['macOS', 'darwin'],
	['Windows', 'win32'],
] as const)('the folders that the help names on %s are those that the program uses there', (system, platform) => {
	vi.spyOn(process, 'platform', 'get').mockReturnValue(platform);
	vi.stubEnv('XDG_DATA_HOME', undefined);
	vi.stubEnv('XDG_CONFIG_HOME', undefined);
	vi.stubEnv('APPDATA', '%APPDATA%');
	vi.stubEnv('LOCALAPPDATA', '%LOCALAPPDATA%');
	const {data, config} = envPaths('mission-brief', {suffix: ''});
	const written = (path: string) =>
		path.replace(homedir(), '~').replaceAll(/[/\\]/g, system === 'Windows' ? '\\' : '/');
	expect(usualFolders[system]).toEqual({data: written(data), settings: written(config)});
});

test('the help on files names those of this computer', async () => {
	const {data, config} = envPaths('mission-brief', {suffix: ''});
	const {stdout} = await commandLine(['help', 'files'], {columns: 120, env: {NO_COLOR: '1'}});
	expect(stdout).toContain(`On this computer\n  data      ${data}\n  settings  ${config}\n`);
});

test('a path that does not fit beside its name stands whole below it', () => {
	const data = '/home/desk.officer/.local/share/mission-brief';
	const settings = '/home/desk.officer/My settings/mission-brief';
	const shown = (columns: number) => pageText(files({data, settings}), {columns, bold: false});
	expect(shown(60)).toContain(`  data      ${data}\n  settings  ${settings}\n`);
	expect(shown(50)).toContain(
		`  data\n    ${data}\n  settings  /home/desk.officer/My\n            settings/mission-brief\n`,
	);
	expect(shown(46)).toContain(`  data\n ${data}\n`);
});
