import {exported} from '../export/exported.ts';
import {contractFor, fieldsOf} from '../output/contracts.ts';
import {wrongUsage} from '../world/errors.ts';
import type {Request} from '../world/world.ts';

/**
 * Checks that what a command prints as JSON has the fields that are asked for.
 * @throws {Failure} 64, with those that it has
 */
export function checkFields(fields: readonly string[], request: Request): void {
	const {command, view, words, isMatrix, isAudit} = request.command === 'export' ? exported(request) : request;
	const name = command ?? view ?? 'mission-brief';
	const more = isMatrix ? '--matrix' : isAudit ? '--audit' : words[0];
	const contract = contractFor(name, more);
	const known = fieldsOf(contract);
	const unknown = fields.find((field) => !known.includes(field));
	if (unknown !== undefined) {
		throw wrongUsage(`--json: "${unknown}" is no field of ${contract.of}: ${known.join(', ')}`);
	}
}
