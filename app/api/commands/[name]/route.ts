import { commandHandler } from '@/lib/access/post-command';
import { COMMANDS } from './commands';

const handle = commandHandler(COMMANDS);

type Props = { readonly params: Promise<{ readonly name: string }> };

/** Every change asked for by a form goes through here. */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  return handle(request, (await params).name);
}
