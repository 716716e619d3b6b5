import {describe, expect, test} from 'vitest';
import {actor, meeting, paragraph, question, reportOf, statement, term} from '../../briefing/builders.ts';
import {readerOf} from '../reader.ts';

test('no room is kept for ends and lengths that no entry of a day has', () => {
	const open = ['09:00–', '11:00–'].map((times) =>
		meeting(`at-${times.slice(0, 2)}`, times, {title: `Met at ${times}`, place: 'Port'}),
	);
	const listed = readerOf(reportOf({meetings: open}))
		.press('4')
		.screen();
	expect(listed).toContain('09:00–  Met at');
});

describe('Programme', () => {
	const agenda = readerOf(
		reportOf({
			meetings: [
				meeting('a', '09:00–10:00', {title: 'First', place: 'Port', placeInferred: true}),
				meeting('b', '09:30–11:00', {title: 'Second', place: 'Port', placeInferred: true}),
				meeting('c', '12:00–', {title: 'Third', place: 'Port', placeInferred: true}),
				meeting('d', '', {title: 'Fourth', date: '2020-05-04'}),
			],
		}),
	)
		.press('4')
		.screen();

	test('has times, lengths, gaps and overlaps', () => {
		expect(agenda).toMatch(/09:00–10:00 {4}1h {2}First\n/);
		expect(agenda).toMatch(/09:30–11:00 {2}1h30 {2}Second +overlaps\n/);
		expect(agenda).toMatch(/\n +1h {2}nothing scheduled\n/);
	});

	test('leaves it to the open dash that an end is not stated where the title needs the room', () => {
		const title = 'A working dinner hosted by the Special Representative';
		const long = readerOf(reportOf({meetings: [meeting('a', '20:00–', {title})]})).press('4');
		expect(long.screen()).toMatch(new RegExp(`20:00– +${title}\n`));
		expect(long.resize(120, 24).screen()).not.toContain('…');
	});

	test('says what is not stated, and what is inferred', () => {
		expect(agenda).toContain('Sunday 3 May · Port (inferred: none stated)');
		expect(agenda).toContain('Monday 4 May · place and time not stated');
		expect(agenda).toMatch(/12:00– +Third +end not stated\n/);
		expect(agenda).toMatch(/Fourth\n/);
	});

	test('below a place that the report states, says of each meeting whose place is inferred', () => {
		const meetings = [
			meeting('a', '09:00–10:00', {title: 'First', place: 'Port'}),
			meeting('b', '11:00–12:00', {title: 'Second', place: 'Port', placeInferred: true}),
		];
		const listed = readerOf(reportOf({meetings})).press('4').screen();
		expect(listed).toMatch(/First\n/);
		expect(listed).toMatch(/Second +place inferred\n/);
	});

	test('says of a day that it is inferred, at its head where it is of every meeting', () => {
		const told = meeting('a', '', {title: 'First', dateInferred: true});
		const screenOf = (...meetings: (typeof told)[]) => readerOf(reportOf({meetings})).press('4').screen();
		expect(screenOf(told)).toContain('Sunday 3 May (inferred) · place and time not stated');
		const mixed = screenOf(told, meeting('b', '', {title: 'Second'}));
		expect(mixed).toContain('Sunday 3 May · place and times not stated');
		expect(mixed).toMatch(/First +day inferred\n/);
		expect(mixed).toMatch(/Second\n/);
	});

	test('tells apart under a lens who is named and who is there through a group only', () => {
		const report = reportOf({
			actors: [actor('coalition'), actor('reds', {partOf: ['coalition']})],
			meetings: [meeting('a', '09:00–10:00', {with: ['coalition']}), meeting('b', '11:00–12:00', {with: ['reds']})],
		});
		const lens = readerOf(report, {lens: ['reds']}).press('4');
		expect(lens.screen()).toMatch(/1h {2}a · coalition +through their group\n/);
		expect(lens.screen()).toMatch(/1h {2}b · reds\n/);
		expect(lens.screen()).not.toContain('nothing scheduled');
	});
});

describe('Programme, of whom', () => {
	const report = reportOf({
		actors: [actor('reds', {name: 'Red Movement', aliases: ['Reds']}), actor('port', {name: 'Port Authority'})],
		meetings: [
			meeting('a', '09:00–10:00', {title: 'Reds, first meeting', with: ['reds'], via: ['port']}),
			meeting('b', '11:00–', {title: 'Talks', with: ['reds', 'port']}),
			meeting('c', '13:00–', {title: 'Visit'}),
		],
	});

	test('says who is in the room where the title does not, and who may be', () => {
		const screen = readerOf(report).press('4').screen();
		expect(screen).toMatch(/Reds, first meeting · perhaps Port Authority\n/);
		expect(screen).toMatch(/Talks · Red Movement, Port Authority\n/);
		expect(screen).toMatch(/Visit\n/);
		expect(
			readerOf(report, {size: [60, 24]})
				.press('4')
				.screen(),
		).toMatch(/Talks · Red Movement, Port Autho…\n/);
	});

	test('says once that ends are not stated where several are not', () => {
		const screen = readerOf(report).press('4').screen();
		expect(screen).toMatch(/Sunday 3 May · place and other ends not stated\n/);
		expect(screen.match(/not stated/g)).toHaveLength(1);
		const [, ...endless] = report.meetings;
		expect(
			readerOf({...report, meetings: endless})
				.press('4')
				.screen(),
		).toMatch(/ · place and ends not stated\n/);
	});

	test('says once that times are not stated where several are not, and of what zone they are where any is', () => {
		const untimed = report.meetings.map(({start, end, ...one}) => one);
		const screen = readerOf({...report, meetings: untimed})
			.press('4')
			.screen();
		expect(screen).toMatch(/Meetings +3\n +Sunday 3 May · place and times not stated\n/);
		expect(screen.match(/not stated/g)).toHaveLength(1);
		expect(screen).not.toContain('zone');
	});
});

test('the head of a day says what is not stated in 60 columns, whatever it is that a report of several days in a text says', () => {
	const [from, until] = ['2020-05-30', '2020-06-12'];
	const place = 'Port Arthur';
	const report = reportOf({
		missionFrom: from,
		missionTo: until,
		meetings: [
			meeting('a', '', {date: from, until, place}),
			meeting('b', '', {date: from, until, place}),
			meeting('c', '', {date: from, until, place: 'Bay'}),
			meeting('d', '', {date: until, place, placeInferred: true}),
			meeting('e', '09:00–', {date: until, place, placeInferred: true}),
			meeting('f', '10:00–', {date: until, place, placeInferred: true}),
			meeting('g', '', {date: until, place, placeInferred: true}),
		],
	});
	const screen = readerOf(report, {size: [60, 20]})
		.press('4')
		.screen();
	expect(screen).toContain('30 May–12 June · Port Arthur · day and times not stated\n');
	expect(screen).toContain('30 May–12 June · Bay · day and time not stated\n');
	expect(screen).toContain('Friday 12 June · Port A… other times and ends not stated\n');
	expect(screen.match(/times? not stated/g)).toHaveLength(2);
});

describe('Terms', () => {
	test('say under a lens why a term stands there that is not addressed to them', () => {
		const report = reportOf({
			actors: [actor('coalition'), actor('others'), actor('reds', {partOf: ['coalition']})],
			statements: [statement('s', ['reds']), statement('o', ['others'])],
			terms: [
				term(1, {text: 'Ours', addressees: ['reds'], statements: ['s']}),
				term(2, {text: 'Answered', statements: ['s', 'o']}),
				term(3, {text: 'Through', addressees: ['coalition'], statements: ['o']}),
				term(4, {text: 'Theirs', addressees: ['others'], statements: ['o']}),
			],
		});
		const lens = readerOf(report, {lens: ['reds']})
			.press('6')
			.screen();
		expect(lens).toMatch(/1 {2}Ours +1 of 1\n/);
		expect(lens).toMatch(/2 {2}Answered +they answer +1 of 2\n/);
		expect(lens).toMatch(/3 {2}Through +through coalition +0 of 1\n/);
		expect(lens).not.toContain('Theirs');
	});

	test('count what others said, and set what the Council itself said apart', () => {
		const report = reportOf({
			actors: [actor('council', {kind: 'Security Council'}), actor('reds')],
			statements: [statement('s', ['reds']), statement('o', ['council'])],
			terms: [term(1, {text: 'Both', statements: ['s', 'o']}), term(2, {text: 'Its own', statements: ['o']})],
		});
		const reader = readerOf(report).press('6');
		expect(reader.screen()).toMatch(/Both +1 answer\n/);
		expect(reader.screen()).toMatch(/Its own +Council only\n/);
		expect(reader.press('enter').screen()).toMatch(
			/Answered by\n.*What s says.*\n\s*What the Council itself said\n.*What o says/,
		);
		expect(reader.press('j', 'enter').screen()).toMatch(/Answered by\n\s+By nobody else\./);
	});
});

test('Terms count answers alike, whether the report numbers them or a rule found them', () => {
	const terms = [
		term(1, {text: 'Stated', statements: ['s']}),
		term(2, {text: 'Found', statements: ['s'], inferred: true}),
	];
	const reader = readerOf(reportOf({actors: [actor('reds')], statements: [statement('s', ['reds'])], terms})).press(
		'6',
	);
	expect(reader.screen()).toMatch(/Stated +1 answer\n/);
	expect(reader.screen()).toMatch(/Found +1 answer, inferred\n/);
	expect(reader.resize(60, 24).screen()).toMatch(/Found +1, inferred\n/);
});

test('Text keeps the number of a paragraph apart from its words, in an annex too', () => {
	const report = reportOf({paragraphs: [paragraph('1'), paragraph('II.10')]});
	const text = readerOf(report).press('7');
	expect(text.screen()).toMatch(/ ¶II\.10 \S/);
	expect(text.screen()).toMatch(/ ¶1 {5}\S/);
});

test('Text tells sections apart that begin alike, by their last part where not all of it fits', () => {
	const above = 'Visit of the Security Council to the harbour and to its hinterland';
	const report = reportOf({
		paragraphs: [
			paragraph('1', above),
			paragraph('2', `${above} › Port › Cranes`),
			paragraph('3', `${above} › Port › Ships that ${'came and '.repeat(9)}went`),
		],
	});
	const text = readerOf(report, {size: [80, 24]})
		.press('7')
		.screen();
	expect(text).toContain(`   ${above}\n`);
	expect(text).toContain('   … › Port › Cranes\n');
	expect(text).toMatch(/ {3}… › Ships that came .*…\n/);
});

describe('Positions', () => {
	const joint = statement('joint', ['reds', 'blues'], {paragraph: '3'});
	const again = statement('again', ['minister'], {paragraph: '4'});
	const twice = statement('twice', ['minister'], {paragraph: '4'});
	const later = statement('later', ['minister'], {paragraph: '6'});
	const screen = readerOf(
		reportOf({
			actors: ['reds', 'blues', 'minister'].map((id) => actor(id)),
			statements: [joint, again, twice, later],
			questions: [{...question('venue', [[joint], [again, twice, later]]), inferred: true}],
		}),
	)
		.press('5')
		.screen();

	test('show who holds what, joint holders together and each name once', () => {
		expect(screen).toMatch(/Stance 1 +reds, blues ¶3\n/);
		expect(screen).toMatch(/Stance 2 +minister ¶4 ¶6\n/);
	});

	test('say that a difference is only inferred', () => {
		expect(screen).toMatch(/What about venue\? +differ, inferred\n/);
	});
});
