import type * as v from 'valibot';
import {described, list, record} from '../../report/fields.ts';
import {text} from './fields.ts';

/** A row of `schema`. */
export const schemaEntry = record({
	command: described(text, 'what prints it, as `schema` takes it'),
	fields: described(list(text), 'the keys that `--json=FIELDS` takes'),
});
export type SchemaRecord = v.InferOutput<typeof schemaEntry>;
