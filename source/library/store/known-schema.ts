import {readFileSync, statSync} from 'node:fs';
import {DatabaseSync} from 'node:sqlite';
import {isDamage} from './errors.ts';
import {logSize} from './open-to-read.ts';
import {keptTables, libraryVersion, schemaSteps} from './schema/steps.ts';

const mebibyte = 2 ** 20;

/** In bytes: all of it is held in memory. */
const largest = 512 * mebibyte;

/** The size of the pages of a library, in bytes. */
const pageSize = 4096;

/** Where the head of a file has whether it has a log, the number of its pages, and the first and the number of those that are free. */
const head = {log: [18, 20], pages: 28, free: [32, 36]} as const;
const withoutLog = 1;

/** Where the first page begins behind the head, and the kind of page that says which others hold what it would. */
const behindHead = 100;
const inner = 5;

/**
 * A library whose own schema cannot be read, under the one that this program gives a library. Only where everything then is in its place:
 * each table with all that its indexes have of it, and each row with what it refers to.
 * @returns a copy in memory; nothing where it does not fit, as where an earlier version began the library, or where more is damaged
 */
export function openUnderKnownSchema(path: string): DatabaseSync | undefined {
	const bytes = bytesOf(path);
	if (bytes === undefined || bytes.length < pageSize) {
		return undefined;
	}

	for (const model of models()) {
		const database = new DatabaseSync(':memory:');
		if (fits(database, under(model, bytes))) {
			return database;
		}

		database.close();
	}

	return undefined;
}

/**
 * A library that was cut off, with nothing in the place of its last pages: SQLite opens none that is shorter than it says.
 * @returns a copy in memory; nothing where it is as long as it says
 */
export function openCutOff(path: string): DatabaseSync | undefined {
	const bytes = bytesOf(path) ?? Buffer.alloc(0);
	const length = bytes.length < pageSize ? 0 : bytes.readUInt32BE(head.pages) * pageSize;
	if (length <= bytes.length || length > largest) {
		return undefined;
	}

	const database = new DatabaseSync(':memory:');
	const copy = Buffer.concat([bytes], length);
	// In memory there is no log.
	copy.fill(withoutLog, ...head.log);
	database.deserialize(copy);
	return database;
}

// What a log changes is not known without the schema; and not every Node.js 24 reads a library from memory.
function bytesOf(path: string): Buffer | undefined {
	const isReadable = logSize(path) === 0 && statSync(path).size <= largest && 'deserialize' in DatabaseSync.prototype;
	return isReadable ? readFileSync(path) : undefined;
}

// Where tables begin tells a library that was begun empty from one that was copied, as what is restored or read of a damaged one.
function models(): readonly Buffer[] {
	return ['', 'VACUUM'].map((copied) => {
		using database = new DatabaseSync(':memory:');
		database.exec(`${schemaSteps.join('')} PRAGMA user_version = ${libraryVersion}; ${copied}`);
		return Buffer.from(database.serialize());
	});
}

function under(model: Buffer, bytes: Buffer): Buffer {
	const copy = Buffer.from(bytes);
	for (const page of schemaPages(model, 1)) {
		model.copy(copy, (page - 1) * pageSize, (page - 1) * pageSize, page * pageSize);
	}

	copy.writeUInt32BE(Math.floor(copy.length / pageSize), head.pages);
	for (const at of head.free) {
		copy.writeUInt32BE(0, at);
	}

	return copy;
}

function schemaPages(model: Buffer, page: number): readonly number[] {
	const start = (page - 1) * pageSize;
	const at = page === 1 ? behindHead : start;
	if (model[at] !== inner) {
		return [page];
	}

	const others = Array.from({length: model.readUInt16BE(at + 3)}, (_, cell) =>
		model.readUInt32BE(start + model.readUInt16BE(at + 12 + 2 * cell)),
	);
	return [page, ...[...others, model.readUInt32BE(at + 8)].flatMap((other) => schemaPages(model, other))];
}

function fits(database: DatabaseSync, bytes: Buffer): boolean {
	try {
		database.deserialize(bytes);
		return keptTables.every(
			(table) =>
				database.prepare(`PRAGMA integrity_check(${table})`).get()?.integrity_check === 'ok' &&
				database.prepare(`PRAGMA foreign_key_check(${table})`).get() === undefined,
		);
	} catch (error) {
		if (isDamage(error)) {
			return false;
		}

		throw error;
	}
}
