import { currentActor } from '@/lib/access/ask';
import { openEvidence } from '@/lib/evidence/open-evidence';

type Props = { readonly params: Promise<{ readonly evidenceId: string }> };

/** GET /api/evidence/ID, or its thumbnail with ?size=thumb. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const size = new URL(request.url).searchParams.get('size');
  return openEvidence(await currentActor(), (await params).evidenceId, size);
}
