import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';

// As version 1 made it. Written out here, since what makes a library today may not be changed to make an old one.
const tables = `
CREATE TABLE notes (id INTEGER PRIMARY KEY AUTOINCREMENT, report TEXT NOT NULL, kind TEXT NOT NULL, target TEXT NOT NULL,
	meeting TEXT, text TEXT NOT NULL, created TEXT NOT NULL, updated TEXT NOT NULL) STRICT;
CREATE INDEX notes_by_target ON notes (report, kind, target);
CREATE TABLE drafts (report TEXT NOT NULL, kind TEXT NOT NULL, target TEXT NOT NULL, meeting TEXT,
	note INTEGER REFERENCES notes ON DELETE SET NULL, text TEXT NOT NULL, updated TEXT NOT NULL,
	PRIMARY KEY (report, kind, target)) STRICT;
CREATE TABLE marks (report TEXT NOT NULL, kind TEXT NOT NULL, target TEXT NOT NULL, created TEXT NOT NULL,
	PRIMARY KEY (report, kind, target)) STRICT;
CREATE TABLE checks (report TEXT NOT NULL, meeting TEXT NOT NULL, term INTEGER NOT NULL, raised TEXT NOT NULL,
	answered TEXT, PRIMARY KEY (report, meeting, term)) STRICT;
PRAGMA user_version = 1;
`;

const instant = '2030-01-01T10:00:00.000Z';

/** What a library of version 1 holds: a note, a draft that changes it, a mark and a check, and more notes where wanted. */
export function buildVersionOne(folder: string, moreNotes: readonly string[] = []): string {
	mkdirSync(folder, {recursive: true});
	const path = join(folder, 'library.sqlite');
	const database = new DatabaseSync(path);
	database.exec(`PRAGMA journal_mode = WAL; ${tables}`);
	const note = database.prepare(
		`INSERT INTO notes (report, kind, target, text, created, updated) VALUES ('S/2031/7', 'statement', 's-1', ?, '${instant}', '${instant}')`,
	);
	database.exec('BEGIN');
	for (const text of ['an old note', ...moreNotes]) {
		note.run(text);
	}

	database.exec(`COMMIT;
		INSERT INTO drafts VALUES ('S/2031/7', 'statement', 's-1', NULL, 1, 'an old draft', '${instant}');
		INSERT INTO marks VALUES ('S/2031/7', 'figure', 'f-1', '${instant}');
		INSERT INTO checks VALUES ('S/2031/7', 'm-1', 3, '${instant}', NULL);`);
	database.close();
	return path;
}

/** The texts of the notes in a library's file, and its version. */
export function lookInto(path: string): {readonly version: unknown; readonly notes: unknown[]} {
	const database = new DatabaseSync(path, {readOnly: true});
	try {
		const version = database.prepare('PRAGMA user_version').get()?.user_version;
		return {
			version,
			notes: database
				.prepare('SELECT text FROM notes ORDER BY id')
				.all()
				.map(({text}) => text),
		};
	} finally {
		database.close();
	}
}
