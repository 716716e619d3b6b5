import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {generatedFiles} from './files.ts';

for (const {path, text} of generatedFiles(join(import.meta.dirname, '..', '..', '..'))) {
	writeFileSync(path, text);
}
