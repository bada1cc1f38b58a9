/** A short report to try the page with: written for it, every place and number invented. */
export interface Example {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

export const EXAMPLES: readonly Example[] = [
  {
    id: 'fits',
    title: 'Arrivals in Orlen province',
    text: `Arrivals in Orlen province

The provincial relief council registered 48,200 displaced people in Orlen at the end of August. Of the 48,200, 31,500 live with host families and 16,700 in collective shelters, the council said.

More than half of all those registered are under 18. Nearly 9,000 of the people in shelters have been there since the floods of 2019, when the river Tesk broke its banks for the second time in a decade.

Registration is not complete. At least 1,200 people have arrived in the northern districts since 14 August, according to volunteers, and have not been counted yet. The council plans to visit 26 villages before the roads close in November. It asks for tents, for blankets and for a fourth mobile clinic.`,
  },
  {
    id: 'rounding',
    title: 'Return to the Maren valley',
    text: `Return to the Maren valley

About 3.4 million people fled the Maren valley during the fighting of 2014 to 2016. A survey published on Tuesday describes where they are now.

Some have been found again: 1.2 million people are back in the valley, 0.9 million live in the lowland cities and 0.6 million remain in camps, for a total of 2.8 million. The others could not be reached. Of the families in camps, 37 percent say they want to go home within a year, up from 29 percent in the last survey.

The survey team spoke to 3,140 households in 61 places. It warns that households without a telephone were hard to find. A 34-year-old teacher in Camp 7 said that she had been asked the same questions four times and had never seen the results.`,
  },
  {
    id: 'error',
    title: 'Shelter on the Sabel coast',
    text: `Shelter on the Sabel coast

The storm of 3 May displaced 74,000 people on the Sabel coast, the coordination office said on Friday. Of the 74,000, 22,000 are staying in schools, 31,000 with relatives and 12,000 in tents, the office said. The three groups are everyone who was displaced: 22,000, 31,000 and 12,000, 74,000 altogether.

Asked what they need most, 62 percent of households named food, 58 percent named medicine and 41 percent named repairs to their homes. Households could give several answers.

The office has received $18 million of the $45 million that it asked for, or 40 percent. Deliveries by boat began on 9 May. At least 350 houses will have to be rebuilt, and a further 2,100 need new roofs before the rains.`,
  },
];
