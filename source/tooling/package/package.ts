import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import pkg from '../../../package.json' with {type: 'json'};
import {makeExecutable} from './executable.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const folder = join(root, 'packages');
const ending = process.platform === 'win32' ? '.exe' : '';
const name = `${pkg.name}-${pkg.version}-${process.platform}-${process.arch}${ending}`;

mkdirSync(folder, {recursive: true});
await makeExecutable(root, join(folder, name));
console.log(join('packages', name));
