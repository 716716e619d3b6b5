import {readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {generatedFiles} from '../../../source/tooling/generate/files.ts';

const root = join(import.meta.dirname, '..', '..', '..');

describe('what is made from the code is committed as it is made', () => {
	it.each(generatedFiles(root).map((file) => [basename(file.path), file] as const))(
		'%s is up to date (npm run generate)',
		(_, {path, text}) => {
			expect(readFileSync(path, 'utf8')).toBe(text);
		},
	);
});
