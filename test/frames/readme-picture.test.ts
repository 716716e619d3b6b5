import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {indexReport} from '../../source/briefing/report-index.ts';
import {parseReport} from '../../source/report/parse.ts';
import {screenPicture} from '../../source/tooling/generate/screen-picture.ts';
import {drawScreen, screenLines} from '../../source/tui/screen/screen.ts';
import {createModel} from '../../source/tui/state/model.ts';
import {initialState} from '../../source/tui/state/state.ts';
import {update} from '../../source/tui/updates/update.ts';

const data = join(import.meta.dirname, '..', '..', 'data', 's-2014-173.json');

it('the README shows the screen as the program draws it: the lens on MNLA and HCUA, a statement beside the list', async () => {
	const model = createModel(indexReport(parseReport(readFileSync(data, 'utf8'))), undefined);
	const size = {columns: 120, rows: 30};
	const opened = initialState(size, {view: 'issues', lens: ['mnla', 'hcua']});
	const state = Array.from({length: 6}).reduce<typeof opened>(
		(before) => update(before, {type: 'key', id: 'down'}, model),
		opened,
	);
	const picture = screenPicture(screenLines(drawScreen(state, model)), size.columns);
	await expect(picture).toMatchFileSnapshot('readme.svg');
});
