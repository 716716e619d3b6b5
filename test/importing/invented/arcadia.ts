/** A short report of our own invention as plain text, with a masthead, a delegation, both annexes and a page that turns. */
export const arcadiaReport = `United Nations S/2010/99
Security Council
Distr.: General
3 June 2010
Original: English

Report of the Security Council mission to Arcadia, 3-5 May 2010

I. Introduction

1. On 20 April 2010, the President of the Security Council informed the Secretary-General that the Council would send a mission to Arcadia. The mission, led by France, was composed as follows:

Chad (Awa Deby, Counsellor)
France (Luc Roy, Permanent Representative)
United Kingdom of Great Britain and Northern Ireland (Ann Lee, Deputy Permanent Representative)

The representative of China was unable to join the mission.

2. The mission met with the President, Ugo Bassi, and the United Nations Mission in Arcadia (UNMA).

II. Key issues

A. The truce

3. President Bassi said that the truce had held since March 2010, and asked the Council to lift the embargo. UNMA

10-12345

3

S/2010/99

stressed that some armed groups had not signed it. The Arcadian Liberation Front (ALF) and the Union of the North (UN-N) called for talks. Some of them feared that the talks would fail.

B. Return

4. UNMA stated that:
(a) 1,200 of the 5,000 displaced families had returned to Bellavista by 1 May 2010;
(b) 40 per cent of the schools were closed.

5. The mission took note of the concern of civil society.

III. Observations

6. The mission believes that the Government should hold talks.

Annex I
Terms of reference of the Security Council mission to Arcadia

1. To reaffirm the support of the Council for the truce;
2. To assess the return of the displaced.

Annex II
Programme of work

Monday, 3 May 2010
Bellavista

0900-0930 Meeting with President Ugo Bassi
10.30 a.m. Briefing by UNMA

Tuesday, 4 May 2010

noon Lunch with civil society
2300-0100 Flight
`;
