/** The modes that the record has something of, as lines of a table in the order of the registry. */
import { PageLink } from '@/components/ui/page-link';
import type { RecordLine } from '@/components/ui/record-table';
import { ALL_MODES, type ModeContext, type ModeId } from '@/lib/core/modes';
import type { PatternProgress } from '@/lib/core/progress';
import { formatWhen } from './format-figures';
import { ModeStatusTag } from './mode-status-tag';

/** `link` answers null where a mode has no page to lead to. */
export function listModes(
  progress: PatternProgress,
  { targets, review, tasks }: Pick<ModeContext, 'targets' | 'review' | 'tasks'>,
  link: (mode: ModeId) => string | null,
): RecordLine[] {
  return ALL_MODES.flatMap((mode) => {
    const opened = progress.opened[mode.id];
    const read = progress.read[mode.id];
    const status = mode.status({ progress, targets, review, tasks, now: null });
    if (!opened && !read && status.state === 'not-started') return [];
    const href = link(mode.id);
    return {
      key: mode.id,
      cells: [
        href ? (
          <PageLink key="mode" href={href}>
            {mode.title}
          </PageLink>
        ) : (
          mode.title
        ),
        <ModeStatusTag key="state" status={status} />,
        opened ? formatWhen(opened) : 'No',
        read ? formatWhen(read) : 'Not yet',
      ],
    };
  });
}
