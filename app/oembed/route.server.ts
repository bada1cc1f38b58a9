import { answerOembed } from '@/components/embed/answer-oembed';
import { siteOf } from '@/lib/paths';

/** Every request is answered from its own query and Host. */
export const dynamic = 'force-dynamic';

export const GET = (request: Request): Response => answerOembed(request, siteOf(process.env));
