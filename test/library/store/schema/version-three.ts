import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {schemaSteps} from '../../../../source/library/store/schema/steps.ts';

const instant = '2030-01-01T10:00:00.000Z';

/**
 * A library of version 3, which released steps made: one report, read from the document `d0c`, and a correction of its first
 * paragraph in that document and in another.
 */
export function buildVersionThree(folder: string, text: string): string {
	mkdirSync(folder, {recursive: true});
	const path = join(folder, 'library.sqlite');
	const database = new DatabaseSync(path);
	database.exec(`PRAGMA journal_mode = WAL; ${schemaSteps.slice(0, 3).join('')} PRAGMA user_version = 3;`);
	database.exec(`
		INSERT INTO reports VALUES (1, 'S/2031/7', 'Mission', '', '', '', 1, 1, '${instant}', 'a.txt', 'text', 'd0c', 'content', 1, 2);
		INSERT INTO report_bodies VALUES (1, x'00');
		INSERT INTO corrections VALUES
			(1, 'S/2031/7', 'd0c', '1', 0, 4, '{"type":"confirm"}', '${instant}'),
			(2, 'S/2031/7', 'gone', '1', 0, 4, '{"type":"remove"}', '${instant}');`);
	const passage = database.prepare(`INSERT INTO passages VALUES (?, 1, ?, '1', ?, '', NULL, NULL, NULL)`);
	passage.run(1, '1', text);
	passage.run(2, 's1-1', 'They');
	database.close();
	return path;
}
