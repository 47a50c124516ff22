/** Several reports of Lighthouse on one page, as the figures that one looks at. */
import type { Result } from 'lighthouse';

export type Report = Pick<Result, 'categories' | 'audits'>;

/** In [0, 100], as Lighthouse shows it. An odd number of reports. */
export function medianScore(reports: readonly Report[], category: string): number {
  return Math.round(
    median(reports.map(({ categories }) => categories[category]?.score ?? 0)) * 100,
  );
}

/** What keeps a category from 100, the most expensive first: points lost, audit, and its figure where it has one. */
export function listCosts(reports: readonly Report[]): string[] {
  const [first] = reports;
  if (!first) return [];
  return Object.values(first.categories)
    .flatMap(({ id, auditRefs }) => {
      const whole = auditRefs.reduce((sum, { weight }) => sum + weight, 0);
      return auditRefs.map((ref) => {
        const lost = reports.map(({ audits }) => 1 - (audits[ref.id]?.score ?? 1));
        return { id, audit: ref.id, points: (median(lost) * ref.weight * 100) / whole };
      });
    })
    .filter(({ points }) => points >= 0.5)
    .sort((a, b) => b.points - a.points)
    .map(({ id, audit, points }) => {
      const figures = reports.flatMap(({ audits }) => audits[audit]?.displayValue ?? []);
      return `−${points.toFixed(0)} ${id}: ${audit}${figures.length > 0 ? ` (${figures.join('; ')})` : ''}`;
    });
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
