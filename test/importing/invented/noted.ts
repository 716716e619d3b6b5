/** One with a note before it, a table of contents, footnotes under a rule and a composition in an annex. */
export const withNotes = `United Nations	S/2018/391
Security Council
Distr.: General
27 April 2018
Original: English

Note by the President of the Security Council

The report of the Security Council mission is circulated herewith.

Report of the Security Council mission to Arcadia and Borealia (28 April–1 May 2018)

Summary

The mission saw the conditions of the refugees.

Contents
                                                                      Page
I.   Introduction ....................................................   2
II.  Visit to Arcadia .................................................   3
     A.  Meetings .....................................................   3
III. Conclusions ......................................................   5
Annexes
I.   Terms of reference ...............................................   6
II.  Composition of the mission .......................................   7

I. Introduction

1. The mission took place from 28 April to 1 May 2018 under the co-leadership of Kuwait, Peru and the United Kingdom of Great Britain and Northern Ireland.1

2. The programme was prepared by the host Governments.2

_________

1 See S/2018/390.
2 The programme is available on request.

II. Visit to Arcadia

A. Meetings

3. The mission met the Prime Minister. “We will stay”, she said.

B. Camps

4. The mission visited camp No. 3. It saw:

   – Schools
   – Clinics

III. Conclusions

5. The mission thanks both Governments.

Annex I

Terms of reference for the Security Council mission to Arcadia and Borealia

Objectives

1. The mission is to show the Council’s concern.

2. It will:

(a) Hear refugees;

(b) Call for access.

Annex II

Composition of the mission

Head of delegation: Mansour Alota, Permanent Representative (Kuwait)
Gustavo Meza, Permanent Representative (Peru)
Karen Pier, Permanent Representative (United Kingdom)
Sacha Llora, Permanent Representative (Bolivia (Plurinational State of))
Ma Zhao, Permanent Representative (China)
Anatolio Mba, Permanent Representative (Equatorial Guinea)

Annex III

Itinerary

Date            Place              Activity
28 April        Cox Town           Arrival; briefing by the country team
29 April        Cox Town           Visit to camps
                                   Meeting with aid agencies
30 April        Bellavista         Meeting with the Prime Minister
1 May           Porto Alto         Overflight; return
`;
