/** Takes the word of a page in development that it failed: 204 where an earlier version of its text stands in from now on. */
import * as z from 'zod';
import { reportPageFailure } from '@/lib/content/drafts';

const failureSchema = z.object({
  /** Address of the page. */
  page: z.string(),
  message: z.string(),
});

export async function POST(request: Request) {
  const failure = failureSchema.safeParse(await request.json());
  if (!failure.success) {
    return new Response('Expected { page, message }, two texts.', { status: 400 });
  }
  const standsIn = await reportPageFailure(failure.data.page, failure.data.message);
  return new Response(null, { status: standsIn ? 204 : 404 });
}
