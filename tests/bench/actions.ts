import { randomUUID } from 'node:crypto';
import http from 'node:http';
import type pg from 'pg';
import { percentile } from './load';
import type { Person } from './people';

/** What came of one action sent by many people at once. */
export type Acted = {
  name: string;
  atOnce: number;
  sent: number;
  perSecond: number;
  p50: number;
  p95: number;
  failed: number;
  /** Rows that should be there and are not; rows beyond one for each action. */
  lost: number;
  doubled: number;
};

/** One action of each person: who sends it, what it says, and how its rows are counted afterwards. */
type Action = {
  name: string;
  command: string;
  cookie(person: Person): string;
  input(person: Person): Record<string, unknown>;
  /** Takes the ids of the people's members (and titles of this run); gives one number a row found. */
  count: string;
};

type Answer = { status: number; body: string; milliseconds: number };

/** Every fourth is sent twice at the same time under one key, as by an impatient thumb. */
const TWICE_EVERY = 4;

/**
 * The busiest actions, one after the other, each by so many people at once: every person sends each of them once, and
 * afterwards there must be exactly one row for each.
 */
export async function act(
  base: string,
  owner: pg.Client,
  people: readonly Person[],
  atOnce: number,
): Promise<Acted[]> {
  const run = randomUUID();
  const catalogue = await readCatalogue(owner, people);
  const title = ({ memberId }: Person) => `Đo tốc độ ${run} ${memberId}`;
  const deeds = new Map<number, number>();
  const deedOf = ({ memberId }: Person) => String(deeds.get(memberId) ?? 0);
  const mine = 'member_id = any ($1) and title like $2';
  const actions: Action[] = [
    {
      name: 'đăng ký việc làm tốt',
      command: 'deed.register',
      cookie: ({ member }) => member,
      input: (person) => ({ ...catalogue.deed, title: title(person) }),
      count: `select member_id as id from good_deed where ${mine}`,
    },
    {
      name: 'chi bộ duyệt',
      command: 'deed.confirm',
      cookie: ({ secretary }) => secretary,
      input: (person) => ({ deedId: deedOf(person), version: '1' }),
      count: `select g.member_id as id from good_deed g join audit_entry a on a.table_name = 'good_deed' and a.row_key = g.id::text
              where ${mine} and a.operation = 'update' and a.after ->> 'state' = 'approved'`,
    },
    {
      name: 'ghi nhật ký thực hiện',
      command: 'deed.note-progress',
      cookie: ({ member }) => member,
      input: (person) => ({
        deedId: deedOf(person),
        notedOn: catalogue.today,
        body: 'Đã làm một phần việc',
      }),
      count: `select g.member_id as id from deed_progress p join good_deed g on g.id = p.deed_id where ${mine}`,
    },
    {
      name: 'gửi bản cam kết',
      command: 'commitment.submit',
      cookie: ({ member }) => member,
      input: () => catalogue.commitment,
      count:
        'select member_id as id from commitment where year_id = $3 and member_id = any ($1) and $2::text is not null',
    },
  ];
  const results: Acted[] = [];
  for (const action of actions) {
    const answers = await sendAll(base, action, people, atOnce);
    const values = [people.map(({ memberId }) => memberId), `Đo tốc độ ${run} %`];
    const withYear = action.count.includes('$3') ? [...values, catalogue.yearId] : values;
    const { rows } = await owner.query<{ id: number }>(action.count, withYear);
    const found = new Set(rows.map(({ id }) => id));
    if (action.command === 'deed.register') {
      const made = await owner.query<{ id: number; member: number }>(
        `select id, member_id as member from good_deed where ${mine}`,
        values,
      );
      for (const { id, member } of made.rows) deeds.set(member, id);
    }
    results.push({
      name: action.name,
      atOnce,
      ...answers,
      lost: people.length - found.size,
      doubled: rows.length - found.size,
    });
  }
  return results;
}

async function sendAll(
  base: string,
  action: Action,
  people: readonly Person[],
  atOnce: number,
): Promise<Pick<Acted, 'sent' | 'perSecond' | 'p50' | 'p95' | 'failed'>> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: atOnce * 2 });
  const answers: Answer[] = [];
  const waiting = [...people.entries()];
  const began = performance.now();
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, person] = next;
      const body = JSON.stringify({ key: randomUUID(), input: action.input(person) });
      const send = () => post(agent, base, action.command, action.cookie(person), body);
      const sendings = index % TWICE_EVERY === 0 ? [send(), send()] : [send()];
      const [first, again = first] = await Promise.all(sendings);
      if (first?.body !== again?.body) throw new Error(`two answers to one ${action.command}`);
      answers.push(...(await Promise.all(sendings)));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  const took = answers.map(({ milliseconds }) => milliseconds);
  return {
    sent: answers.length,
    perSecond: answers.length / seconds,
    p50: percentile(took, 50),
    p95: percentile(took, 95),
    failed: answers.filter(({ status }) => status !== 200).length,
  };
}

function post(
  agent: http.Agent,
  base: string,
  command: string,
  cookie: string,
  body: string,
): Promise<Answer> {
  const began = performance.now();
  const { host, origin, port } = new URL(base);
  const headers = { cookie, host, origin, 'content-type': 'application/json' };
  return new Promise((resolve, reject) => {
    const options = {
      agent,
      host: '127.0.0.1',
      port,
      method: 'POST',
      path: `/api/commands/${command}`,
    };
    const request = http.request({ ...options, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (piece: string) => {
        text += piece;
      });
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          body: text,
          milliseconds: performance.now() - began,
        }),
      );
    });
    request.on('error', reject).end(body);
  });
}

/** What the forms would offer: groups, standards, sections, days. */
async function readCatalogue(owner: pg.Client, people: readonly Person[]) {
  const { rows } = await owner.query<{
    year: number;
    today: string;
    due: string;
    group: number;
    standard: number;
    sections: number[];
  }>(
    `select y.id as year, to_char(now() at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as today,
            to_char(y.ends_on, 'YYYY-MM-DD') as due,
            (select min(id) from deed_group where bloc_id = y.bloc_id and retired_on is null) as group,
            (select min(id) from ethics_standard where bloc_id = y.bloc_id and retired_on is null) as standard,
            (select array_agg(id) from commitment_section where bloc_id = y.bloc_id and retired_on is null) as sections
     from campaign_year y join member m on m.bloc_id = y.bloc_id
     where m.id = $1 and current_date between y.starts_on and y.ends_on`,
    [people[0]?.memberId],
  );
  const found = rows[0];
  if (!found) throw new Error('no campaign year holds today');
  const text = (what: string) => `${what} được viết đủ ý để đo việc ghi của nhiều người cùng lúc.`;
  return {
    yearId: found.year,
    today: found.today,
    deed: {
      groupId: String(found.group),
      studyContent: text('Nội dung học tập'),
      practiceContent: text('Nội dung làm theo'),
      exampleContent: text('Nội dung nêu gương'),
      measurableTarget: '',
      startsOn: found.today,
      dueOn: found.due,
      levels: ['grassroots'],
      standardIds: [String(found.standard)],
      registeredOn: '',
    },
    commitment: {
      yearId: String(found.year),
      ...Object.fromEntries(
        found.sections.map((id) => [`section-${id}`, text(`Nội dung phần ${id}`)]),
      ),
      submittedOn: '',
    },
  };
}
