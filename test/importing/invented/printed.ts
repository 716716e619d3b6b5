/** A report of our own invention as `pdftotext -layout` prints it: pages, heads and feet, a footnote under a rule, columns of a programme. */
export const inLegs = `                          United Nations                                                                 S/2011/811
                          Security Council                                          Distr.: General
                                                                                    30 June 2011

                                                                                    Original: English




                          Report of the Security Council mission to Arcadia, Borealia
                          and the Council of Southern States, 19 to 26 May 2011


                   I.     Introduction
                          1.   In a letter dated 12 May 2011 (S/2011/700), the President of the Security Council
                          informed the Secretary-General that the Council would send a mission to the region.
                          The Borealia leg was led jointly by the Permanent Representative of France,
                          Luc Roy, and the Permanent Representative of South Africa, Thandi Dube. The
                          Permanent Representative of Portugal, Ana Reis, led the Arcadia leg. The mission
                          comprised the following members:
                               •     Bosnia and Herzegovina, Mr. Mirko Hadzic, First Secretary
                               •     Brazil, Ms. Marina Souza, Permanent Representative
                               •     China, Mr. Wang Lei, Deputy Permanent Representative
                               •     France, Mr. Luc Roy, Permanent Representative
                               •     Portugal, Ms. Ana Reis, Permanent Representative
                               •     South Africa, Ms. Thandi Dube, Permanent Representative1
                               •     United Kingdom of Great Britain and Northern Ireland, Mr. John
                                     Hill, Counsellor
                          2.   The terms of reference and the programme are in annexes I and II.


                   II.    Arcadia
                          A.   Political situation
                          3.   The mission met the Prime Minister, who said that the elections of Septem-
                          ber would be held on time. The mission asked for a \uFB01nal date and for ef\uFB01cient
                          control of the con\u00AD
                          stituencies.
                   __________________
                           1
                               Joined the mission in Bellavista.


11-40123 (E) 300611
*1140123*
\fS/2011/811




             4.    The opposition complained of a lack of:
                   (a)   Access to radio;
                   (b)   Security for its rallies.

             B.    Humanitarian situation
             5.    Some 5,000 people had fled since
             2010. The Office for the Coordination of Humanitarian Affairs asked for more.


      III.   Borealia
             6.    The mission visited a camp at Porto Alto.


      IV.    Observations and recommendations
             7.    The mission recommends that the Council:
                   (a)   Extend the mandate of the United Nations Mission in Borealia;
                   (b)   Ask for a report in six months.




2                                                                                                  11-40123
\f                                                                                             S/2011/811




Annex I
             Terms of reference

             Arcadia
             1.    To reiterate the support of the Council to the authorities of Arcadia;
             2.    To assess the preparations for the elections:
                   (a)    Registration of voters;
                   (b)    Security;
             3.    To recall the need to protect civilians.

             Borealia
             1.    To review the work of the United Nations Mission in Borealia;
             2.    To encourage dialogue.




11-40123                                                                                               3
\fS/2011/811




Annex II
             Programme of work
             Thursday, 19 May 2011
             2.30 p.m.            Departure from New York
             Friday, 20 May
             Bellavista, Arcadia
             7.15 a.m.            Arrival at Bellavista
             9 a.m.-10.30 a.m.    Meeting with the Prime Minister, Hugo Bassi, and members of
                                  the Cabinet
             11 a.m.-noon         Meeting with the Speaker
             12.30-2 p.m.         Working lunch hosted by the Special Representative of the
                                  Secretary-General
             3 p.m.               Press conference
             Saturday, 21 May
             Porto Alto, Borealia
             8 a.m.               Flight to Porto Alto
             10 a.m.              Visit to a camp of displaced persons



4                                                                                                  11-40123
\f                                                                                             S/2011/811



             1 p.m.               Meeting with traditional leaders
             5 p.m.               Return to Bellavista
             Sunday, 22 May
             10 p.m.              Departure for New York




11-40123                                                                                               5
`;
