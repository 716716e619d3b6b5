// As the steps beside it, it is never changed once it has been released.
//
// A body is the JSON of a report, compressed: its texts stand in the passages once more, to be shown as hits. It is apart,
// so that a list of the reports does not read it.
//
// The passages of a report stand one after another: a range of ids is all it takes to drop them, or to search in one report.
// An id is never given twice.
//
// The search has no copy of the texts (contentless): they are folded before they are indexed. To remove one, what was indexed
// is made anew from its passage, so a step that changes how texts are folded must fill the search anew. The other way,
// `contentless_delete`, asks of each match whether it is still there: after one report was replaced, a search in a million
// paragraphs took several times as long. Positions (`detail=full`) are what bm25 is computed from; without them it reads and
// splits every passage that matches. The indexes of beginnings let two and three letters find something at once; they take a
// fifth of the file. What is between the digits of a number belongs to it.

/** The step that makes a place for imported reports, and for what the reader puts right in them. */
export const ofReports = `
CREATE TABLE reports (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	symbol TEXT NOT NULL UNIQUE,
	title TEXT NOT NULL,
	subject TEXT NOT NULL,
	mission_from TEXT NOT NULL,
	mission_to TEXT NOT NULL,
	paragraphs INTEGER NOT NULL,
	statements INTEGER NOT NULL,
	imported TEXT NOT NULL,
	source_name TEXT NOT NULL,
	source_kind TEXT NOT NULL,
	source_hash TEXT NOT NULL,
	content TEXT NOT NULL,
	first_passage INTEGER NOT NULL,
	last_passage INTEGER NOT NULL
) STRICT;
CREATE TABLE report_bodies (
	report INTEGER PRIMARY KEY REFERENCES reports ON DELETE CASCADE,
	body BLOB NOT NULL
) STRICT;
CREATE TABLE passages (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	report INTEGER NOT NULL,
	entry TEXT NOT NULL,
	paragraph TEXT NOT NULL,
	text TEXT NOT NULL,
	speakers TEXT NOT NULL,
	kind TEXT,
	verb TEXT,
	extent TEXT
) STRICT;
CREATE VIRTUAL TABLE search USING fts5 (
	text,
	speakers,
	content = '',
	detail = full,
	prefix = '2 3',
	tokenize = "unicode61 remove_diacritics 2 tokenchars '.,:¶'"
);
CREATE TABLE actors (
	id INTEGER PRIMARY KEY,
	report INTEGER NOT NULL REFERENCES reports ON DELETE CASCADE,
	entry TEXT NOT NULL,
	name TEXT NOT NULL
) STRICT;
CREATE INDEX actors_by_report ON actors (report);
CREATE TABLE actor_names (
	folded TEXT NOT NULL,
	actor INTEGER NOT NULL REFERENCES actors ON DELETE CASCADE,
	PRIMARY KEY (folded, actor)
) STRICT, WITHOUT ROWID;
CREATE INDEX actor_names_by_actor ON actor_names (actor);
CREATE TABLE sayings (
	actor INTEGER NOT NULL REFERENCES actors ON DELETE CASCADE,
	passage INTEGER NOT NULL,
	PRIMARY KEY (actor, passage)
) STRICT, WITHOUT ROWID;
CREATE TABLE corrections (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	report TEXT NOT NULL,
	document TEXT NOT NULL,
	paragraph TEXT NOT NULL,
	starts INTEGER NOT NULL,
	ends INTEGER NOT NULL,
	change TEXT NOT NULL CHECK (json_valid(change)),
	created TEXT NOT NULL
) STRICT;
CREATE INDEX corrections_by_document ON corrections (document);
CREATE INDEX corrections_by_report ON corrections (report);
`;
