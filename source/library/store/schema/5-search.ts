// As the steps beside it, it is never changed once it has been released.
//
// All that is made anew from the reports and their corrections: `reports.indexed` has the corrections it was made with, and is
// null where it was not made yet. So this step only empties what it replaces.
//
// A passage is whatever find lists of a report; `words` are what finds it beside its text, as they are indexed.

/** The step that makes a place for all that find has of a report, as its reader put it right. */
export const ofSearch = `
DROP TABLE search;
DROP TABLE passages;
DROP TABLE sayings;
DROP TABLE actor_names;
DROP TABLE actors;
ALTER TABLE reports ADD COLUMN indexed TEXT;
UPDATE reports SET first_passage = 0, last_passage = -1;
CREATE TABLE passages (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	report INTEGER NOT NULL,
	view TEXT NOT NULL,
	entry TEXT NOT NULL,
	paragraph TEXT,
	source TEXT,
	text TEXT NOT NULL,
	beside TEXT NOT NULL,
	words TEXT NOT NULL,
	kind TEXT,
	verb TEXT,
	extent TEXT
) STRICT;
CREATE VIRTUAL TABLE search USING fts5 (
	text,
	words,
	content = '',
	detail = full,
	prefix = '2 3',
	tokenize = "unicode61 remove_diacritics 2 tokenchars '.,:¶'"
);
CREATE TABLE actors (
	id INTEGER PRIMARY KEY,
	report INTEGER NOT NULL REFERENCES reports ON DELETE CASCADE,
	entry TEXT NOT NULL,
	name TEXT NOT NULL,
	acronym TEXT
) STRICT;
CREATE INDEX actors_by_report ON actors (report);
CREATE TABLE actor_names (
	folded TEXT NOT NULL,
	actor INTEGER NOT NULL REFERENCES actors ON DELETE CASCADE,
	PRIMARY KEY (folded, actor)
) STRICT, WITHOUT ROWID;
CREATE INDEX actor_names_by_actor ON actor_names (actor);
CREATE TABLE memberships (
	actor INTEGER NOT NULL REFERENCES actors ON DELETE CASCADE,
	whole INTEGER NOT NULL REFERENCES actors ON DELETE CASCADE,
	PRIMARY KEY (whole, actor)
) STRICT, WITHOUT ROWID;
CREATE INDEX memberships_by_actor ON memberships (actor);
CREATE TABLE sayings (
	actor INTEGER NOT NULL REFERENCES actors ON DELETE CASCADE,
	passage INTEGER NOT NULL,
	PRIMARY KEY (actor, passage)
) STRICT, WITHOUT ROWID;
`;
