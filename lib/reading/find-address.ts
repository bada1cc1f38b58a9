import { matchAt } from '../numbers/sticky';
import { type Finder, type Place, tokenAround, trimEnd } from './place';
import { isSpace } from './surroundings';

const LINK =
  /:\/\/|^\(?www\.|[\w.+-]@[\w-]|\.(?:com|org|net|int|gov|edu|eu|uk|pdf|html?|aspx|php)(?:$|[/?#),.;])|^\(?doi:|^\(?10\.\d{4,9}\//i;
const STREET =
  /\d{1,5}[a-z]?,?(?:[ \u00a0]\p{Lu}[\p{L}.'’-]{0,20}){1,3}[ \u00a0](?:Streets?|Avenue|Ave|Road|Rd|St|Boulevard|Blvd|Lane|Drive|Square|Place|Highway|Parkway|Terrace|Quay)(?!\p{L})/uy;
const RUE =
  /\d{1,4}(?:bis)?,?[ \u00a0](?:[Rr]ue|[Aa]venue|[Aa]v\.|[Bb]oulevard|[Cc]hemin|[Pp]lace|[Vv]ia|[Cc]alle|[Rr]oute de)[ \u00a0](?:de[ \u00a0]|des[ \u00a0]|du[ \u00a0]|la[ \u00a0])*\p{Lu}[\p{L}-]{1,20}(?:,?[ \u00a0](?:CH-)?\d{4,5}[ \u00a0]\p{Lu}\p{Ll}{2,20})?/uy;
const BOX =
  /(?:P\.?[ \u00a0]?O\.?[ \u00a0]?Box|Postbox|Case[ \u00a0]postale|Suite|Apt\.?|Postfach)[ \u00a0](?:No\.?[ \u00a0])?$/i;
const PHONE_WORD =
  /(?:tel|telephone|phone|fax|mobile|cell|call|hotline|whatsapp|helpline|sms|dial)(?:[ \u00a0](?:us[ \u00a0])?(?:at|on|number|no))?\.?:?[ \u00a0]?[+(]{0,2}$/i;
/** Groups of digits apart by spaces, dots, hyphens or brackets. */
const PHONE = /\d{1,4}\)?(?:[ \u00a0.()/-]{1,2}\d{2,5}){1,6}(?!\d)/y;
const INTERNATIONAL = /\d{1,3}(?:[ \u00a0.()/-]{1,2}\d{1,5}){2,7}(?!\d)|\d{9,15}(?!\d)/y;
const AREA = /\d{3}\)?[ \u00a0.-]\d{3}[.-]\d{4}(?!\d)/y;
const STATES =
  'AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC|D\\.C\\.';
const ZIP_STATE = new RegExp(`(?<!\\p{L})(?:${STATES}),?[ \\u00a0]$`, 'u');
const POSTCODE = /\d[A-Z]{2}(?![\p{L}\d])/uy;
const OUTWARD = /(?<!\p{L})[A-Z]{1,2}\d{1,2}[A-Z]?[ \u00a0]$/u;

/** What the words of a telephone end with; anything may stand between where no word stands directly before. */
const PHONE_END = /(?:el|ne|ax|le|ll|pp|ms|al|at|on|er|no)$/;
const mayBePhone = ({ before, left }: Place): boolean =>
  before === null || left === '+' || left === '(' || PHONE_END.test(before.lower);

/** Behind the number of a house, with its letter and a comma: a capital, or what the word of a street begins with. */
const NAME = /^(?:\p{Lu}|ru|av|bo|ch|pl|vi|ca|ro)/u;

function streetAt(text: string, at: number, end: number): RegExpExecArray | null {
  let name = end;
  while (name < end + HOUSE && !isSpace(text.charCodeAt(name))) name += 1;
  if (!NAME.test(text.slice(name + 1, name + 3))) return null;
  return matchAt(STREET, text, at) ?? matchAt(RUE, text, at);
}
/** "bis" and a comma. */
const HOUSE = 4;

/** Longer than any link that is read at once. */
const LONGEST = 2000;

/** Links, e-mail, telephone numbers, streets, post boxes and postcodes. */
export const findAddress: Finder = (place) => {
  if (place.kind !== 'digits') return null;
  const { text, at, end, left } = place;
  if (left !== '' && left !== ' ' && !/[\s(]/.test(left)) {
    const token = tokenAround(place);
    if (LINK.test(text.slice(token.start, token.end))) {
      const whole = tokenAround(place, LONGEST);
      return { start: whole.start, end: Math.max(end, trimEnd(text, whole.start, whole.end)), why: 'address' };
    }
  }
  const before = text.slice(Math.max(place.floor, at - 24), at);
  if (/[xet.ho]/i.test(text.charAt(at - 2)) && BOX.test(before)) return { start: at, end, why: 'address' };
  const number =
    (left === '+' ? matchAt(INTERNATIONAL, text, at) : null) ??
    (mayBePhone(place) && PHONE_WORD.test(before)
      ? (matchAt(PHONE, text, at) ?? matchAt(INTERNATIONAL, text, at))
      : null) ??
    (end - at === 3 ? matchAt(AREA, text, at) : null);
  if (number !== null) return { start: at, end: at + number[0].length, why: 'address' };
  const street = streetAt(text, at, end);
  if (street !== null) return { start: at, end: at + street[0].length, why: 'address' };
  if (end - at === 5 && ZIP_STATE.test(before)) {
    const plus = /^-\d{4}(?!\d)/.exec(text.slice(end, end + 6));
    return { start: at, end: end + (plus?.[0].length ?? 0), why: 'address' };
  }
  const inward = end - at === 1 ? matchAt(POSTCODE, text, at) : null;
  return inward !== null && OUTWARD.test(text.slice(Math.max(0, at - 6), at))
    ? { start: at, end: at + 3, why: 'address' }
    : null;
};
