/** A browser reduced to what a server can see of it: cookies, an Origin, forms without JavaScript. */
export class Visitor {
  readonly cookies = new Map<string, string>();

  constructor(
    readonly base: string,
    /** Headers of every request: a forged address, a user agent. */
    readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  /** Requests without following redirects; keeps the cookies that come back. */
  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers({
      ...this.headers,
      ...Object.fromEntries(new Headers(init.headers)),
    });
    if (this.cookies.size > 0 && !headers.has('cookie')) {
      headers.set(
        'cookie',
        [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      );
    }
    const response = await fetch(this.base.replace(/\/$/, '') + path, {
      redirect: 'manual',
      ...init,
      headers,
    });
    for (const line of response.headers.getSetCookie()) this.keep(line);
    return response;
  }

  private keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';');
    const cut = pair.indexOf('=');
    const name = pair.slice(0, cut);
    const gone = attributes.some((attribute) =>
      /max-age=0|expires=thu, 01 jan 1970/i.test(attribute),
    );
    if (gone) this.cookies.delete(name);
    else this.cookies.set(name, pair.slice(cut + 1));
  }

  /** Sends the first form of a page that holds all these fields, as a browser without JavaScript would. */
  async submit(
    page: string,
    fields: Readonly<Record<string, string>>,
    headers: Readonly<Record<string, string>> = { origin: new URL(this.base).origin },
  ): Promise<Response> {
    const html = await (await this.fetch(page)).text();
    const form = formsOf(html).find((found) =>
      Object.keys(fields).every((name) => found.has(name)),
    );
    if (!form) throw new Error(`no form with ${Object.keys(fields).join(', ')} on ${page}`);
    const body = new FormData();
    for (const [name, value] of form) body.append(name, fields[name] ?? value);
    return this.fetch(page, { method: 'POST', body, headers });
  }

  signIn(login: string, password: string): Promise<Response> {
    return this.submit('/sign-in', { login, password });
  }
}

const plain = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** The forms of a page, each with its fields' names and values. */
function formsOf(html: string): Map<string, string>[] {
  return [...html.matchAll(/<form\b[\s\S]*?<\/form>/g)].map(([form]) => {
    const inputs = [...form.matchAll(/<input\b[^>]*>/g)].map(([input]): [string, string] => {
      const attribute = (name: string) =>
        plain(new RegExp(`\\b${name}="([^"]*)"`).exec(input)?.[1] ?? '');
      return [attribute('name'), attribute('value')];
    });
    return new Map(inputs.filter(([name]) => name !== ''));
  });
}
