/** A day ahead as "Monday, 30 November", in the reader's own time zone unless one is named. */
export function nameDate(iso: string, timeZone?: string): string {
  const date = new Date(iso);
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { ...options, timeZone }).format(date);
  return `${part({ weekday: 'long' })}, ${part({ day: 'numeric', month: 'long' })}`;
}
