import { matchAt, matchOpened, openedBy } from './sticky';

const CODES =
  'USD|EUR|GBP|PKR|AFN|CHF|SEK|NOK|DKK|CAD|AUD|NZD|JPY|CNY|INR|BDT|KES|UGX|ETB|SYP|LBP|JOD|IQD|IRR|EGP|NGN|ZAR|BRL|MXN|PLN|UAH|RUB';
const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['', 'USD'],
  ['US', 'USD'],
  ['A', 'AUD'],
  ['AU', 'AUD'],
  ['C', 'CAD'],
  ['CA', 'CAD'],
  ['CAN', 'CAD'],
  ['NZ', 'NZD'],
  ['HK', 'HKD'],
  ['S', 'SGD'],
  ['R', 'BRL'],
]);
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₺', 'TRY'],
  ['₽', 'RUB'],
  ['₦', 'NGN'],
  ['₩', 'KRW'],
  ['₱', 'PHP'],
  ['৳', 'BDT'],
  ['₴', 'UAH'],
  ['₪', 'ILS'],
  ['₫', 'VND'],
]);
const BEFORE = new RegExp(
  `(?:(?:(?<!\\p{L})(US(?=[ \\u00a0]?[$])|(?:AU?|CA?N?|NZ|HK|S|R)(?=[$]))[ \\u00a0]?)?([$])|([€£¥₹₺₽₦₩₱৳₴₪₫])|(?<!\\p{L})(Rs|Tk|Ksh|KSh|Ush|USh|Sh)\\.?|(?<!\\p{L})(${CODES}))[ \\u00a0]?$`,
  'u',
);
const NAMED_MARKS: ReadonlyMap<string, string> = new Map([
  ['rs', 'PKR'],
  ['tk', 'BDT'],
  ['ksh', 'KES'],
  ['sh', 'KES'],
  ['ush', 'UGX'],
]);
/** Letters that are marks only where they are glued to an amount: "P442 million", "N1,500". */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['P', 'PHP'],
  ['N', 'NGN'],
  ['R', 'ZAR'],
  ['K', 'ZMW'],
]);
const LETTER = /(?:^|[^\p{L}\d.’'-])([PNRK])$/u;
const AMOUNT =
  /\d{1,3}(?:,\d{3})+(?![\d,])|\d{1,4}(?:\.\d{1,3})?[ \u00a0-]?(?:thousand|million|billion|trillion|bn|mn)(?!\p{L})/uy;

const letterBefore = (text: string, at: number): string | null => {
  const letter = LETTER.exec(text.slice(Math.max(0, at - 2), at))?.[1];
  return letter === undefined || matchAt(AMOUNT, text, at) === null ? null : letter;
};

const MARK_ENDS: ReadonlySet<number> = new Set([...'$.skh'].map((letter) => letter.charCodeAt(0)));
/** The longest mark with a space. */
const LONGEST = 6;
const NAMES: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'],
  ['euro', 'EUR'],
  ['pound', 'GBP'],
  ['rupee', 'PKR'],
  ['peso', 'PHP'],
  ['shilling', 'KES'],
  ['birr', 'ETB'],
  ['dinar', 'JOD'],
  ['afghani', 'AFN'],
  ['taka', 'BDT'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['lira', 'TRY'],
  ['naira', 'NGN'],
  ['rand', 'ZAR'],
  ['krona', 'SEK'],
  ['kronor', 'SEK'],
  ['kroner', 'NOK'],
  ['zloty', 'PLN'],
  ['zlotys', 'PLN'],
  ['hryvnia', 'UAH'],
  ['rouble', 'RUB'],
  ['ruble', 'RUB'],
  ['franc', 'CHF'],
]);
const OF: ReadonlyMap<string, string> = new Map([
  ['indian rupee', 'INR'],
  ['canadian dollar', 'CAD'],
  ['australian dollar', 'AUD'],
  ['new zealand dollar', 'NZD'],
  ['danish kroner', 'DKK'],
  ['egyptian pound', 'EGP'],
  ['lebanese pound', 'LBP'],
  ['syrian pound', 'SYP'],
  ['sudanese pound', 'SDG'],
]);
const NATIONS =
  'U\\.?S\\.?|American|Canadian|Australian|Pakistani|Indian|British|Swiss|Swedish|Danish|Norwegian|Turkish|Japanese|Chinese|Egyptian|Lebanese|Syrian|Sudanese|New[ \\u00a0]Zealand';
const AFTER = openedBy(
  [NATIONS, CODES, ...NAMES.keys(), 'u.'].join(' ').replaceAll('|', ' ').toLowerCase(),
  new RegExp(
    `(?:[ \\u00a0-]|\\r?\\n)(?:(?:(${NATIONS})[ \\u00a0])?(${[...NAMES.keys()].join('|')})s?(?!\\p{L})|(${CODES})(?!\\p{L}))|[ \\u00a0]?([€£])`,
    'iuy',
  ),
);

/** The currency whose sign or code stands before a number, as an ISO 4217 code: "US$ " → "USD". */
export function currencyBefore(text: string, at: number): string | null {
  if (!endsMark(text, at)) return null;
  const found = BEFORE.exec(text.slice(Math.max(0, at - LONGEST), at));
  if (found === null) return LETTERS.get(letterBefore(text, at) ?? '') ?? null;
  const [, prefix = '', dollar, sign, rupee, code] = found;
  if (dollar !== undefined) return DOLLARS.get(prefix) ?? 'USD';
  if (sign !== undefined) return SIGNS.get(sign) ?? null;
  return rupee === undefined ? (code ?? null) : (NAMED_MARKS.get(rupee.toLowerCase()) ?? null);
}

/** Where the mark before a number begins: "US$ 5" with `at` at 4 → 0; `at` where none stands. */
export function currencyStart(text: string, at: number): number {
  if (!endsMark(text, at)) return at;
  const from = Math.max(0, at - LONGEST);
  const found = BEFORE.exec(text.slice(from, at));
  if (found === null) return letterBefore(text, at) === null ? at : at - 1;
  return from + found.index;
}

/** Most numbers stand behind a word in small letters: of marks only “Rs”, “Tk” and “Ksh” end so. */
function endsMark(text: string, at: number): boolean {
  const last = text.charCodeAt(at - 1);
  const code = last === 32 || last === 160 ? text.charCodeAt(at - 2) : last;
  if (code > 127 || (code >= 65 && code <= 90)) return true;
  return MARK_ENDS.has(code);
}

/** The currency named behind a number: "5 million euros" → "EUR". */
export function currencyAfter(text: string, at: number): string | null {
  const found = matchOpened(AFTER, text, at);
  if (found === null) return null;
  const [, nation = '', name = '', code, sign] = found;
  if (code !== undefined) return code.toUpperCase();
  if (sign !== undefined) return SIGNS.get(sign) ?? null;
  const currency = name.toLowerCase();
  return OF.get(`${nation.toLowerCase()} ${currency}`) ?? NAMES.get(currency) ?? null;
}
