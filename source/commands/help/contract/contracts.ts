import type * as v from 'valibot';
import type {CommandName} from '../../line/table.ts';
import {
	account,
	actor,
	auditedLine,
	brief,
	figure,
	hit,
	libraryEntry,
	member,
	note,
	now,
	overview,
	paragraph,
	programmeEntry,
	question,
	reportActor,
	statement,
	statementElsewhere,
	term,
} from './records.ts';

/** What a command prints as JSON: one record, an array of them, or, where several are asked for, an array. */
export type Contract = {
	readonly command: string;
	readonly prints: 'an object' | 'an array' | 'an object; an array for several';
	readonly record: v.GenericSchema;
};

const ofCommands: Readonly<Record<CommandName, readonly Omit<Contract, 'command'>[]>> = {
};
