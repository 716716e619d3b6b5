import {toJsonSchema} from '@valibot/to-json-schema';
import {suggestion} from '../../briefing/wording.ts';
import {tableOf} from '../../printing/table.ts';
import {wrongUsage} from '../world/errors.ts';
import type {Request, World} from '../world/world.ts';
import {type Contract, contractOf, contracts, fieldsOf} from './contracts.ts';
import {print} from './print.ts';

/** Prints the JSON Schema of what a command prints, or lists what there is. */
export async function run(request: Request, world: World): Promise<number> {
	const {words, isMatrix, isAudit} = request;
	const signs = [isMatrix ? '--matrix' : [], isAudit ? '--audit' : []].flat();
	const of = [...words, ...signs].join(' ');
	return of === '' ? list(request, world) : show(contractNamed(of), request, world);
}

async function show({of, value}: Contract, request: Request, world: World): Promise<number> {
	const {format = 'json', fields} = request;
	if (format !== 'json' || fields !== undefined) {
		throw wrongUsage(`schema ${of}: is one JSON Schema, whole`);
	}

	const schema = {...toJsonSchema(value, {target: 'draft-2020-12', typeMode: 'input', errorMode: 'ignore'}), title: of};
	const table = () => ({title: of, caption: '', columns: [], rows: []});
	return print({records: () => [], json: () => schema, table}, {...request, format}, world);
}

function list(request: Request, world: World): Promise<number> {
	const records = contracts.map((contract) => ({command: contract.of, fields: fieldsOf(contract)}));
	const table = () =>
		tableOf(records, {
			title: 'Schemas',
			caption: 'mission-brief schema COMMAND prints one',
			columns: [
				{title: 'Command', cell: ({command}) => command},
				{title: 'Fields', grow: 1, cell: ({fields}) => fields.join(', ')},
			],
		});
	return print({records: () => records, table}, request, world);
}

function contractNamed(typed: string): Contract {
	const contract = contractOf(typed.toLowerCase());
	if (contract === undefined) {
		const names = contracts.map(({of}) => of);
		const hint = suggestion(typed, names) || '; mission-brief schema lists what there is';
		throw wrongUsage(`schema: nothing prints "${typed}"${hint}`);
	}

	return contract;
}
