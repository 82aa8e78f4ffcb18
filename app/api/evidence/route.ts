import { receiveUpload } from '@/lib/evidence/receive-upload';

/** Files come here and not through the commands: they are large, and no JSON. */
export const POST = (request: Request): Promise<Response> => receiveUpload(request);
