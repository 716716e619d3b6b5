import {ofReports} from './3-reports.ts';
import {ofSearch} from './5-search.ts';

// A step is never changed once it has been released: a library that took it would be another than one that takes it anew.
const ofReading = `
CREATE TABLE notes (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	report TEXT NOT NULL,
	kind TEXT NOT NULL,
	target TEXT NOT NULL,
	meeting TEXT,
	text TEXT NOT NULL,
	created TEXT NOT NULL,
	updated TEXT NOT NULL
) STRICT;
CREATE INDEX notes_by_target ON notes (report, kind, target);
CREATE TABLE drafts (
	report TEXT NOT NULL,
	kind TEXT NOT NULL,
	target TEXT NOT NULL,
	meeting TEXT,
	note INTEGER REFERENCES notes ON DELETE SET NULL,
	text TEXT NOT NULL,
	updated TEXT NOT NULL,
	PRIMARY KEY (report, kind, target)
) STRICT;
CREATE TABLE marks (
	report TEXT NOT NULL,
	kind TEXT NOT NULL,
	target TEXT NOT NULL,
	created TEXT NOT NULL,
	PRIMARY KEY (report, kind, target)
) STRICT;
CREATE TABLE checks (
	report TEXT NOT NULL,
	meeting TEXT NOT NULL,
	term INTEGER NOT NULL,
	raised TEXT NOT NULL,
	answered TEXT,
	PRIMARY KEY (report, meeting, term)
) STRICT;
`;

const ofPreparing = `
CREATE TABLE own_meetings (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	report TEXT NOT NULL,
	date TEXT NOT NULL,
	starts TEXT,
	ends TEXT,
	place TEXT,
	title TEXT NOT NULL,
	actors TEXT NOT NULL CHECK (json_valid(actors)),
	who TEXT,
	created TEXT NOT NULL,
	updated TEXT NOT NULL
) STRICT;
CREATE INDEX own_meetings_by_report ON own_meetings (report, date);
CREATE TABLE saved_lenses (
	report TEXT NOT NULL,
	folded TEXT NOT NULL,
	name TEXT NOT NULL,
	actors TEXT NOT NULL CHECK (json_valid(actors)),
	updated TEXT NOT NULL,
	PRIMARY KEY (report, folded)
) STRICT;
`;

// Corrections belong to the report, whatever copy of it they were made in: the text of the paragraph there tells what they are
// about in another. Of a copy that is no more in the library it is not known.
const ofCopies = `
ALTER TABLE corrections ADD COLUMN text TEXT NOT NULL DEFAULT '';
UPDATE corrections SET text = coalesce((
	SELECT passages.text FROM reports
	JOIN passages ON passages.id BETWEEN first_passage AND last_passage AND entry = corrections.paragraph
	WHERE source_hash = corrections.document
	LIMIT 1
), '');
`;

// A document is one report, whatever its file is called. What can be searched is made anew, to tell what nobody has reviewed.
const ofDocuments = `
CREATE INDEX reports_by_document ON reports (source_hash);
ALTER TABLE passages ADD COLUMN unreviewed INTEGER NOT NULL DEFAULT 0;
UPDATE reports SET indexed = NULL;
`;

// What is ticked may be any entry. A checklist of several actors is known by their ids in one order: of a thing ticked in two, the
// tick that has come further stays.
const ofTicks = `
CREATE TABLE ticked (
	report TEXT NOT NULL,
	meeting TEXT NOT NULL,
	kind TEXT NOT NULL,
	target TEXT NOT NULL,
	raised TEXT NOT NULL,
	answered TEXT,
	PRIMARY KEY (report, meeting, kind, target)
) STRICT;
INSERT OR IGNORE INTO ticked
SELECT
	report,
	CASE WHEN meeting LIKE 'actors:%' THEN 'actors:' || (
		SELECT group_concat(value, '+' ORDER BY value)
		FROM json_each('[' || replace(json_quote(substr(meeting, 8)), '+', '","') || ']')
	) ELSE meeting END,
	'term',
	term,
	raised,
	answered
FROM checks ORDER BY answered IS NULL, raised;
DROP TABLE checks;
ALTER TABLE ticked RENAME TO checks;
`;

const ofQuestions = `
CREATE TABLE own_questions (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	report TEXT NOT NULL,
	question TEXT NOT NULL,
	relation TEXT NOT NULL CHECK (relation IN ('differ', 'complement')),
	positions TEXT NOT NULL CHECK (json_valid(positions)),
	created TEXT NOT NULL,
	updated TEXT NOT NULL
) STRICT;
CREATE INDEX own_questions_by_report ON own_questions (report);
`;

// What can be searched is made anew, to show a statement with its verb.
const ofVerbs = `
ALTER TABLE passages ADD COLUMN said TEXT;
UPDATE reports SET indexed = NULL;
`;

/** What turns an empty file into a library, a version a step: the first makes version 1. */
export const schemaSteps: readonly string[] = [
	ofReading,
	ofPreparing,
	ofReports,
	ofCopies,
	ofSearch,
	ofDocuments,
	ofTicks,
	ofQuestions,
	ofVerbs,
];

/** The version of the library this program reads and writes. */
export const libraryVersion = schemaSteps.length;

/** The tables that hold what the reader wrote. They are small enough to be looked through each time the library is opened. */
export const readersTables = [
	'notes',
	'drafts',
	'marks',
	'checks',
	'own_meetings',
	'own_questions',
	'saved_lenses',
	'corrections',
] as const;

/** The tables that hold all that nothing else can be made of: what the reader wrote, and the reports they imported. */
export const keptTables = ['reports', 'report_bodies', ...readersTables] as const;

/** The name of one of these. */
export type KeptTable = (typeof keptTables)[number];

/**
 * The tables that hold what was imported: as large as a library of reports is, and made anew from the documents. They must be
 * there; damage in them shows when it is met.
 */
export const importedTables = [
	'reports',
	'report_bodies',
	'passages',
	'search',
	'actors',
	'actor_names',
	'memberships',
	'sayings',
] as const;
