/** A loader for zod's list of languages: its messages are shown in English only, and the others weigh 30 kB. */
export default function onlyEnglish() {
  return "export { default as en } from './en.js';";
}
