import type { CountedScope } from './schema';

/** Dates are as precise as they are known; these are the first and the last day that one may mean. */
export const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);

export function lastDay(date: string): string {
  const [year = '', month = '12', day] = date.split('-');
  if (day !== undefined) return date;
  const last = new Date(Date.UTC(Number(year), Number(month), 0));
  return last.toISOString().slice(0, 10);
}

type Period = CountedScope['period'];

/** Whether one period lies in another. */
export const isWithin = (period: Period, other: Period): boolean =>
  firstDay(period.from) >= firstDay(other.from) && lastDay(period.to) <= lastDay(other.to);

/** "2023-10-03" → "3 October 2023", "2023-10" → "October 2023", "2023" → "2023". */
export function formatDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const form = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  const at = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  return new Intl.DateTimeFormat('en-GB', day === undefined ? form : { ...form, day: 'numeric' }).format(at);
}
