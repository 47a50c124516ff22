/** Every problem of the whole content, as the panel of development lists them. */
import { findContentRoot } from '../content-root';
import { findDraftFolders } from './drafts-folder';
import { readReview } from './findings-file';
import { listFindings, type KnownFindings } from './list-findings';
import { drafts } from './server';
import { viewProblems, type ProblemView } from './view-problems';

export interface ProblemList extends Omit<KnownFindings, 'findings'> {
  /** Errors first. */
  problems: ProblemView[];
}

export async function listProblems(): Promise<ProblemList> {
  const projectRoot = process.cwd();
  const { saved, problems } = await drafts.look();
  const review = await readReview(findDraftFolders(projectRoot).review);
  const { findings, ...rest } = listFindings(saved, problems, review);
  return { problems: viewProblems(findings, saved, findContentRoot(projectRoot)), ...rest };
}
