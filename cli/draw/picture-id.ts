/** What the ids of a picture begin with: unique among all pictures that may stand in one page. */
export const pictureId = (owner: string, chart: string, drawing: string): string =>
  `${owner.replaceAll('/', '-')}-${chart}-${drawing}`;
