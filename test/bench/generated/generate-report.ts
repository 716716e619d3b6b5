import {actorKinds, statementKinds} from '../../../source/report/kinds.ts';
import {type Actor, modelVersion, type Report, type Statement} from '../../../source/report/model.ts';
import {Random} from './random.ts';

const words =
	'talks agreement cantonment north security support elections justice forces deployment access schools return dialogue border region mission army reform timetable'.split(
		' ',
	);
const groupCount = 12;
const actorCount = 60;
const paragraphCount = 400;
const days = ['2030-02-01', '2030-02-02', '2030-02-03'] as const;
const twoDigits = (value: number) => String(value).padStart(2, '0');
const list = <Item>(length: number, make: (at: number) => Item) => Array.from({length}, (_, at) => make(at));

/**
 * A valid report of any length in the shape of a real one: nested actors, joint speakers, points in common, contested questions.
 * @param statementCount how many statements
 * @param seed the same seed gives the same report
 */
export function generateReport(statementCount: number, seed = 1): Report {
	const random = new Random(seed);
	const sentence = (length: number) => list(length, () => random.pick(words)).join(' ');
	const paragraphs = list(paragraphCount, (at) => ({
		number: String(at + 1),
		section: `Section ${Math.floor(at / 40) + 1}`,
		text: `Summary ${sentence(40)}`,
		verbatim: false,
	}));
	const actors = list(actorCount, (at) => generateActor(at, random));
	const issues = list(6, (at) => ({id: `issue-${at}`, title: `Issue ${sentence(3)}`, paragraphs: [String(at + 1)]}));
	const actorIds = actors.map(({id}) => id);
	const issueIds = issues.map(({id}) => id);
	const paragraph = () => random.pick(paragraphs).number;
	const statements = list(
		statementCount,
		(at): Statement => ({
			id: `st-${at}`,
			actors: random.some(actorIds, random.below(3)),
			extent: random.below(10) === 0 ? 'some' : 'all',
			issue: random.pick(issueIds),
			kind: random.pick(statementKinds),
			verb: 'said',
			text: `Statement ${at} on ${sentence(7)}`,
			paragraph: paragraph(),
			about: random.some(actorIds, random.below(3)),
			...(random.below(4) === 0 ? {point: `point-${random.below(Math.ceil(statementCount / 10))}`} : {}),
		}),
	);
	const meetings = list(18, (at) => ({
		id: `meeting-${at}`,
		date: random.pick(days),
		start: `${twoDigits(8 + (at % 12))}:00`,
		end: `${twoDigits(8 + (at % 12))}:45`,
		placeInferred: false,
		title: `Meeting ${sentence(4)}`,
		with: random.some(actorIds, 2),
		via: random.some(actorIds, 1),
		paragraph: paragraph(),
	}));
	const someStatements = (count: number) => random.some(statements, count).map(({id}) => id);
	const holders = () => random.some(actorIds, 3).map((actor) => ({actor, paragraph: paragraph()}));
	return {
		version: modelVersion,
		symbol: 'S/2030/1',
		title: 'Generated report',
		subject: 'Nowhere',
		missionFrom: days[0],
		missionTo: days[2],
		published: '2030-03-01',
		language: 'en',
		timeZone: 'Etc/UTC',
		actors,
		members: list(15, (at) => ({
			country: `Country ${at}`,
			name: `Delegate ${at} ${sentence(1)}`,
			title: 'Permanent Representative',
			role: at === 0 ? 'lead' : 'member',
			seat: at < 5 ? 'permanent' : 'elected',
			paragraph: paragraph(),
		})),
		issues,
		statements,
		questions: list(15, (at) => ({
			id: `question-${at}`,
			issue: random.pick(issueIds),
			question: `Question ${sentence(5)}?`,
			relation: at % 3 === 0 ? 'complement' : 'differ',
			inferred: at % 2 === 0,
			positions: list(3, () => ({stance: `Stance ${sentence(4)}`, holders: holders()})),
		})),
		figures: list(30, (at) => ({
			id: `figure-${at}`,
			label: `Figure ${sentence(3)}`,
			value: random.below(10_000),
			unit: 'persons',
			issue: random.pick(issueIds),
			group: `Group ${at % 5}`,
			paragraph: paragraph(),
			statedBy: random.some(actorIds, 1),
			about: random.some(actorIds, 1),
		})),
		terms: list(14, (at) => ({
			number: at + 1,
			text: `Term ${sentence(9)}`,
			issues: random.some(issueIds, 2),
			addressees: random.some(actorIds, 2),
			statements: statementCount === 0 ? [] : someStatements(8),
			meetings: [`meeting-${at}`],
		})),
		meetings,
		paragraphs,
	};
}

function generateActor(at: number, random: Random): Actor {
	return {
		id: `actor-${at}`,
		name: `Actor ${at} ${random.pick(words)}`,
		aliases: at % 5 === 0 ? [`Alias ${at}`] : [],
		kind: random.pick(actorKinds),
		partOf: at < groupCount ? [] : [`actor-${random.below(groupCount)}`],
	};
}
