/** English, the source of this part. */
export const datasetsEn = {
  'dataset.uk2013-5.title': 'United Kingdom 2013, five lists',
  'dataset.uk2013-5.story':
    '2,744 potential victims of trafficking known in 2013 to local authorities (LA), non-governmental organisations (NG), police forces and the National Crime Agency (PFNCA), other government organisations (GO) and the general public (GP). Only 221 were on more than one list. It is the table behind the first national estimate of modern slavery, and honest methods differ on it by a factor of two.',
  'dataset.uk2013-6.title': 'United Kingdom 2013, six lists',
  'dataset.uk2013-6.story':
    'The same 2,744 people, with police forces (PF) and the National Crime Agency (NCA) as two lists. The government’s estimate of 10,000 to 13,000 potential victims was made from this table.',
  'dataset.uk2013-4.title': 'United Kingdom 2013, four lists',
  'dataset.uk2013-4.story':
    'The list of the general public is left out, and with it the 316 people whom only the public reported. It shows what one list changes.',
  'dataset.netherlands-6.title': 'Netherlands 2010–2015, six lists',
  'dataset.netherlands-6.story':
    '8,234 presumed victims over six years: labour inspectorate (I), border police (K), residential centres and shelters (O), national police (P), regional coordinators (R) and all others (Z). Years are pooled, so the population is not closed.',
  'dataset.netherlands-5.title': 'Netherlands 2010–2015, five lists',
  'dataset.netherlands-5.story':
    'The same 8,234 people, with the labour inspectorate and the shelters joined (IO). Few pairs of lists overlap, and the methods spread from 49,000 to 149,000.',
  'dataset.neworleans-8.title': 'Greater New Orleans 2016, eight lists',
  'dataset.neworleans-8.story':
    '185 trafficking victims on eight lists whose names were withheld (A to H). Very sparse: 13 people are on more than one list.',
  'dataset.neworleans-5.title': 'Greater New Orleans 2016, five lists',
  'dataset.neworleans-5.story':
    'The same 185 people, with the four smallest lists joined (BEFG). Joining small lists is what analysts do when overlaps are too few.',
  'dataset.neworleans-5-v186.title': 'Greater New Orleans 2016, the 186-person variant',
  'dataset.neworleans-5-v186.story':
    'An earlier printing of the same table with one more person on lists C and D. Use it only to repeat published work: one person moves the estimate by five per cent.',
  'dataset.korea-3.title': 'Korean women held at Palembang, Indonesia',
  'dataset.korea-3.story':
    '123 women held in military sexual slavery during the Second World War, found on three lists. A small table in which some models have no answer: Repère says so.',
  'dataset.kosovo-4.title': 'Killings in Kosovo, March to June 1999',
  'dataset.kosovo-4.story':
    '4,400 killings documented by exhumations (EXH), the American Bar Association (ABA), the OSCE and Human Rights Watch (HRW). The example by which the method became known in human rights.',
  'dataset.hav-taiwan-3.title': 'Hepatitis A outbreak, Taiwan',
  'dataset.hav-taiwan-3.story': '271 patients on three lists: the classic teaching example of health statistics.',
  'dataset.spina-bifida-3.title': 'Spina bifida, New York State 1969–1974',
  'dataset.spina-bifida-3.story':
    '621 children on birth certificates (S1), death certificates (S2) and medical rehabilitation lists (S3). Being on the second list makes the third unlikely: lists can repel each other.',
  'dataset.diabetes-casale-4.title': 'Diabetes in Casale Monferrato, Italy',
  'dataset.diabetes-casale-4.story':
    '2,069 people with diabetes on four lists with large overlaps: what a well-covered population looks like.',
  'dataset.lesbian-4.title': 'Mailing lists, Allegheny County',
  'dataset.lesbian-4.story':
    '2,185 people on four mailing lists of lesbian organisations: a hidden population of another kind.',
  'dataset.artificial-3.title': 'A made-up table without an answer for some models',
  'dataset.artificial-3.story':
    '96 made-up people on three lists, two of whose pairs never overlap. It shows what “does not exist” and “not identified” mean.',
};
