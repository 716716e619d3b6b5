import {notStated} from '../../briefing/figures/figure-text.ts';
import {modelVersion, type Report} from '../../report/model.ts';
import {stated} from '../../report/stated.ts';
import {isOfAuthor} from '../actors/introduced/visitors.ts';
import {mentioned} from '../actors/mentioned.ts';
import {deadlineOf} from '../figures/deadlines.ts';
import {findFigures} from '../figures/find-figures.ts';
import {memberState} from '../language/lexicon/states.ts';
import {entryId, type TakenIds} from '../model/ids.ts';
import type {Setting} from '../model/setting.ts';
import type {Structure} from '../model/structure.ts';
import {caveatsOf} from './caveats.ts';
import {type FoundIssue, issueOf, issuesOf} from './issues.ts';
import {meetingsOf, visitsOf} from './meetings.ts';
import {symbolFrom, titleOf} from './naming.ts';
import {type NumberedText, numberedText} from './numbered-text.ts';
import {type HeadedParagraph, placeInText, runningText} from './printed-text.ts';
import {questionsIn} from './questions/questions.ts';
import {type ReadText, readText} from './read-text.ts';
import {tieTerms} from './terms/tie-terms.ts';
import {zoneOfProgramme} from './time-zone.ts';

/**
 * The report that a structure holds, in the report's own words. What the structure lacks is absent.
 * @param file the name of the document's file, for what the document does not say
 */
export function buildReport(structure: Structure, file: string): Report {
	const text = numberedText(structure);
	const {paragraphs, programme} = text;
	const running = runningText(paragraphs);
	const setting = {
		paragraphs: running,
		title: structure.title ?? '',
		country: structure.country,
		members: structure.members,
		programme: visitsOf(structure),
		terms: structure.terms,
	};
	const found = readText(setting);
	const issues = issuesOf(running);
	const statements = statementsOf(found, running, structure, issues);
	const meetings = meetingsOf(structure, found, programme);
	const {title, country, missionFrom, missionTo, published, language} = structure;
	const known = new Set(paragraphs.map(({number}) => number));
	const placed = (paragraph = '') => (known.has(paragraph) ? paragraph : (paragraphs[0]?.number ?? '1'));
	const absent = structure.members.flatMap(({country: of, name, absent: isAbsent, paragraph}, at) =>
		isAbsent ? [{country: of, ...(name && {name}), paragraph: placed(text.members[at] ?? paragraph)}] : [],
	);
	const zone = programme === undefined ? undefined : zoneOfProgramme(structure);
	const report: Report = {
		version: modelVersion,
		symbol: structure.symbol ?? symbolFrom(file, country, wordsOf(structure)),
		title: titleOf(title, file),
		...stated({subject: country, missionFrom, missionTo, published, language, timeZone: zone?.timeZone}),
		...(structure.termsIn !== undefined && known.has(structure.termsIn.paragraph) ? {termsIn: structure.termsIn} : {}),
		notes: caveatsOf(structure, paragraphs, programme, zone, placed),
		actors: [...found.actors],
		members: membersOf(structure, text, placed, found),
		...stated({membersUnread: isOfAuthor(title) ? undefined : text.unreadMembers}),
		...(absent.length > 0 && {membersAbsent: absent}),
		issues: issues.map((issue) => ({...issue, paragraphs: [...issue.paragraphs]})),
		statements,
		questions: [],
		figures: figuresOf({...text, paragraphs: running}, setting, found, issues),
		terms: tieTerms(structure, text, {...found, statements, meetings, country}),
		meetings,
		paragraphs: paragraphs.map(({number, section, text: own, verbatim}) => ({number, section, text: own, verbatim})),
	};
	return {...report, questions: questionsIn(report)};
}

// The annexes are laid out differently in every format.
function wordsOf({paragraphs, passages, terms, meetings}: Structure): string[] {
	const [first = []] = [paragraphs, passages, terms, meetings].filter(({length}) => length > 0);
	return first.map(({text}) => text);
}

function statementsOf(
	{actors, statements}: ReadText,
	paragraphs: readonly HeadedParagraph[],
	{country, missionFrom, missionTo = missionFrom}: Structure,
	issues: readonly FoundIssue[],
): Report['statements'] {
	const places = new Map(paragraphs.map((one) => [one.number, one]));
	const namedIn = mentioned(withoutCountry(actors, country), country);
	const mission = missionFrom && missionTo ? {from: missionFrom, to: missionTo} : undefined;
	const ids: TakenIds = new Map();
	const known = new Set(actors.map(({id}) => id));
	const council = new Set(actors.filter(({kind}) => kind === 'Security Council').map(({id}) => id));
	return statements.flatMap(
		({actors: speakers, extent, kind, verb, addressees, titled, start, end, paragraph, doubt}) => {
			// What the Council is told is not about it, but what is asked of it is.
			const isAbout = (actor: string) =>
				known.has(actor) && !speakers.includes(actor) && (kind === 'asks' || !council.has(actor));
			const place = places.get(paragraph);
			const text = (place?.text ?? '').slice(start, end);
			const from = start + text.length - text.trimStart().length;
			const to = end - (text.length - text.trimEnd().length);
			if (place === undefined || from >= to || verb.trim() === '') {
				return [];
			}

			const id = entryId(`s${paragraph}`, text, ids);
			const span = placeInText(place, from, to);
			const deadline = deadlineOf({kind, verb, text: text.trim()}, mission);
			return {
				id,
				actors: [...speakers],
				extent,
				issue: issueOf(issues, paragraph).id,
				kind,
				verb,
				text: text.trim(),
				paragraph,
				about: [...new Set([...titled, ...namedIn(`${addressees}\n${text}`)])].filter(isAbout),
				...stated({span}),
				...deadline,
				...(doubt === undefined ? {} : {unreviewed: true, doubt}),
			};
		},
	);
}

// On a joint mission, the paragraph on the delegation of the African Union's.
const otherCouncil = /^(?!.*(?<!\bPeace and )\bSecurity Council\b).*\bPeace and Security Council\b/su;

// Members of the Council have seats in it, those of other bodies have not.
function membersOf(
	{members}: Structure,
	{paragraphs, members: places}: NumberedText,
	placed: (paragraph: string | undefined) => string,
	{actors, visitors}: ReadText,
): Report['members'] {
	const ofAnother = new Set(paragraphs.filter(({text}) => otherCouncil.test(text)).map(({number}) => number));
	const states = new Map(
		actors.flatMap(({id, name, kind}) => (kind === 'member state' ? [[memberState(name), id]] : [])),
	);
	return members
		.map((member, at) => ({...member, paragraph: placed(places[at] ?? member.paragraph)}))
		.filter(({absent}) => absent !== true)
		.map(({country, name, title, role, seat, assistedBy, footnote, paragraph}) => ({
			country,
			name: name === '' ? `${notStated} (${country})` : name,
			title: title === '' ? notStated : title,
			role,
			...(visitors === 'Security Council' && !ofAnother.has(paragraph) ? {seat} : {}),
			...(assistedBy?.name && {assistedBy: {...assistedBy, title: assistedBy.title || notStated}}),
			...(footnote && {note: footnote}),
			...stated({actor: states.get(memberState(country) ?? '')}),
			paragraph,
		}))
		.flatMap((member, at, all) => {
			// The list of each leg may name them, and each leg have another leader.
			const same = all.filter(({name}) => name === member.name);
			const role = same.find((one) => one.role !== 'member')?.role ?? 'member';
			return all.findIndex(({name}) => name === member.name) === at ? [{...member, role}] : [];
		});
}

/** The figures of a report under the issue of their paragraph, each about whom its clause names. The hours of a programme are none. */
function figuresOf(
	{paragraphs, programme}: NumberedText,
	setting: Setting,
	{actors, statements}: ReadText,
	issues: readonly FoundIssue[],
): Report['figures'] {
	// What the Council saw on its visit is not about the Council.
	const others = withoutCountry(actors, setting.country).filter(({kind}) => kind !== 'Security Council');
	const namedIn = mentioned(others, setting.country);
	const sections = new Map(paragraphs.map(({number, section}) => [number, section]));
	const counting = paragraphs.filter(({number}) => number !== programme);
	const places = new Map(counting.map((one) => [one.number, one]));
	const ids: TakenIds = new Map();
	return findFigures({...setting, paragraphs: counting}, statements).map(({start, end, statedBy, ...figure}) => {
		const place = places.get(figure.paragraph);
		const id = entryId(`f${figure.paragraph}`, place?.text.slice(start, end) ?? '', ids);
		const issue = issueOf(issues, figure.paragraph);
		const span = place === undefined ? undefined : placeInText(place, start, end);
		const isUnderIssue = issue.paragraphs.includes(figure.paragraph);
		return {
			...figure,
			id,
			issue: issue.id,
			group: isUnderIssue ? issue.title : (sections.get(figure.paragraph) ?? issue.title),
			statedBy: [...statedBy],
			about: namedIn(figure.label),
			...stated({span}),
			unreviewed: true,
		};
	});
}

// A country's name says where.
function withoutCountry(actors: Report['actors'], country: string | undefined): Report['actors'] {
	const home = memberState(country ?? '');
	const isCountry = (name: string) => name === country || (home !== undefined && memberState(name) === home);
	return actors.map((actor) => ({...actor, aliases: actor.aliases.filter((alias) => !isCountry(alias))}));
}
