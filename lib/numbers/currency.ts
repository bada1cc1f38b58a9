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
]);
const BEFORE = new RegExp(
  `(?:(?:(?<!\\p{L})(US(?=[ \\u00a0]?[$])|(?:AU?|CA?N?|NZ|HK|S|R)(?=[$]))[ \\u00a0]?)?([$])|([€£¥₹₺₽₦₩])|(?<!\\p{L})(Rs)\\.?|(?<!\\p{L})(${CODES}))[ \\u00a0]?$`,
  'u',
);
/** The longest mark with a space. */
const LONGEST = 6;
const NAMES: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'],
  ['euro', 'EUR'],
  ['pound', 'GBP'],
  ['rupee', 'PKR'],
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
  if (!/[$€£¥₹₺₽₦₩sA-Z.][ \u00a0]?$/.test(before)) return null;
  const found = BEFORE.exec(before);
  if (found === null) return null;
  const [, prefix = '', dollar, sign, rupee, code] = found;
  if (dollar !== undefined) return DOLLARS.get(prefix) ?? 'USD';
  if (sign !== undefined) return SIGNS.get(sign) ?? null;
  return rupee === undefined ? (code ?? null) : 'PKR';
}

/** Where the mark before a number begins: "US$ 5" with `at` at 4 → 0; `at` where none stands. */
export function currencyStart(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - LONGEST), at);
  const found = BEFORE.exec(before);
  return found === null ? at : at - before.length + found.index;
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
