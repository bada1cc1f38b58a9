import { around, type Mention, type Passage } from './propose-passage';

const SPEAKER =
  /\baccording to (?:the |a )?(?<after>[\p{L}]+)|(?<before>[\p{L}]+) (?:says?|said|reported|estimates?|estimated|puts?|told|announced|confirmed)\b/iu;

/** Each has its own speaker: then two numbers are no contradiction of one text. */
export function speakersDiffer(passage: Passage, a: Mention, b: Mention): boolean {
  const of = (mention: Mention): string | undefined => {
    const { after, before } = SPEAKER.exec(around(passage, mention))?.groups ?? {};
    return (after ?? before)?.toLowerCase();
  };
  const [x, y] = [of(a), of(b)];
  return x !== undefined && y !== undefined && x !== y;
}

/** Each sentence names years, and not the same. */
export function yearsDiffer({ text, reading }: Passage, a: Mention, b: Mention): boolean {
  const of = ({ sentence }: Mention): string => {
    const place = reading.sentences[sentence];
    const words = place === undefined ? '' : text.slice(place.start, Math.min(place.end, place.start + 600));
    return (words.match(/\b(?:19|20)\d\d\b/g) ?? []).join(' ');
  };
  const [x, y] = [of(a), of(b)];
  return x !== '' && y !== '' && x !== y;
}
