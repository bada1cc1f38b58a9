const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** People, in the plural. */
const PEOPLE =
  set(`people persons refugees migrants immigrants emigrants returnees deportees evacuees children women men
  girls boys adults minors infants babies youths youth students pupils teachers families individuals civilians residents
  nationals citizens foreigners families workers soldiers troops police policemen officers officials fighters militants rebels insurgents
  combatants victims survivors passengers patients applicants asylum-seekers seekers beneficiaries participants
  members detainees prisoners hostages staff personnel volunteers doctors nurses journalists farmers fishermen
  villagers idps arrivals inhabitants voters employees males females orphans widows mothers fathers parents
  newborns toddlers teenagers casualties dead wounded injured missing displaced stateless unaccompanied others afghans
  syrians iraqis iranians pakistanis somalis sudanese ukrainians venezuelans colombians rohingya palestinians
  burmese eritreans ethiopians nigerians congolese haitians hondurans guatemalans salvadorans yemenis libyans
  turks lebanese jordanians egyptians tunisians moroccans algerians russians americans europeans africans asians
  cubans nicaraguans mexicans bangladeshis indians israelis chechens tibetans kurds yazidis christians muslims guests
  stowaways newcomers crew crewmembers rescuers attackers bombers gunmen suspects foreigners aliens parolees entrants
  returners repatriates households respondents interviewees`);

/** Events and things that are counted beside people; with a capital before them they are still not years. */
const THINGS = set(`deaths births injuries attacks incidents cases homes houses buildings villages camps tents shelters
  applications requests countries states provinces districts cities towns localities locations sites boats ships
  vehicles trucks bodies schools hospitals clinics movements displacements crossings households units beds visas permits
  decisions claims returns departures entries settlements packages kits meals animals livestock hectares`);

const SINGULAR =
  set(`person child man woman boy girl baby infant migrant refugee body civilian soldier policeman officer
  survivor victim death casualty passenger fighter militant resident student teacher worker family household teenager
  adult minor youth journalist doctor nurse guard driver pilot bomber attacker gunman suspect prisoner detainee
  hostage villager farmer fisherman member national citizen afghan syrian iraqi pakistani palestinian israeli american
  returnee applicant patient case attack injury fatality`);

/** Whether a word, in small letters, is one that numbers count, in the plural. */
export const isCounted = (word: string): boolean => PEOPLE.has(word) || THINGS.has(word);
export const isPeople = (word: string): boolean => PEOPLE.has(word);
/** Whether "one" before this word counts: "one child was killed", but not "one way". */
export const isOneOf = (word: string): boolean => SINGULAR.has(word);
