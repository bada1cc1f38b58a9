import { matchAt } from './sticky';

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
const AFTER = new RegExp(
  `(?:[ \\u00a0-]|\\r?\\n)(?:(?:(U\\.?S\\.?|American|Canadian|Australian|Pakistani|Indian|British|Swiss|Swedish|Danish|Norwegian|Turkish|Japanese|Chinese|Egyptian|Lebanese|Syrian|Sudanese|New[ \\u00a0]Zealand)[ \\u00a0])?(${[...NAMES.keys()].join('|')})s?(?!\\p{L})|(${CODES})(?!\\p{L}))|[ \\u00a0]?([€£])`,
  'iuy',
);

/** The currency whose sign or code stands before a number, as an ISO 4217 code: "US$ " → "USD". */
export function currencyBefore(text: string, at: number): string | null {
  const before = text.slice(Math.max(0, at - LONGEST), at);
  // Most numbers stand behind a word: no mark ends so.
  if (!/[$€£¥₹₺₽₦₩₱৳₴₪₫skhA-Z.][ \u00a0]?$/.test(before)) return null;
  const found = BEFORE.exec(before);
  if (found === null) return LETTERS.get(letterBefore(text, at) ?? '') ?? null;
  const [, prefix = '', dollar, sign, rupee, code] = found;
  if (dollar !== undefined) return DOLLARS.get(prefix) ?? 'USD';
  if (sign !== undefined) return SIGNS.get(sign) ?? null;
  return rupee === undefined ? (code ?? null) : (NAMED_MARKS.get(rupee.toLowerCase()) ?? null);
}

/** Where the mark before a number begins: "US$ 5" with `at` at 4 → 0; `at` where none stands. */
export function currencyStart(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - LONGEST), at);
  const found = BEFORE.exec(before);
  if (found === null) return letterBefore(text, at) === null ? at : at - 1;
  return at - before.length + found.index;
}

/** The currency named behind a number: "5 million euros" → "EUR". */
export function currencyAfter(text: string, at: number): string | null {
  const found = matchAt(AFTER, text, at);
  if (found === null) return null;
  const [, nation = '', name = '', code, sign] = found;
  if (code !== undefined) return code.toUpperCase();
  if (sign !== undefined) return SIGNS.get(sign) ?? null;
  const currency = name.toLowerCase();
  return OF.get(`${nation.toLowerCase()} ${currency}`) ?? NAMES.get(currency) ?? null;
}
