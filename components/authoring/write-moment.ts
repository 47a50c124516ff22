/** When something was saved, as an author's clock shows it; with the day where it was another one. */
export function writeMoment(ms: number): string {
  const moment = new Date(ms);
  const time = TIME.format(moment);
  const isToday = moment.toDateString() === new Date().toDateString();
  return isToday ? time : `${time} on ${DAY.format(moment)}`;
}

const TIME = new Intl.DateTimeFormat('en', { timeStyle: 'medium', hourCycle: 'h23' });
const DAY = new Intl.DateTimeFormat('en', { dateStyle: 'medium' });
