/** One icon a mode, the same wherever the mode is named. */
import {
  BookOpen,
  ClipboardCheck,
  Compass,
  Eye,
  FlaskConical,
  type LucideIcon,
  PenLine,
  Repeat,
  Ruler,
  Sprout,
  Timer,
} from 'lucide-react';
import type { ModeId } from '@/lib/core/modes';

export const MODE_ICONS: Record<ModeId, LucideIcon> = {
  learn: BookOpen,
  why: Sprout,
  deep: Compass,
  visualize: Eye,
  try: PenLine,
  challenge: Timer,
  experiment: FlaskConical,
  review: Repeat,
  metrics: Ruler,
  test: ClipboardCheck,
};
