interface Session {
  readonly id: number;
  readonly day: string;
  readonly topic: string;
  readonly about: string;
}

/** Buổi sinh hoạt sắp tới. */
export function Sessions({ sessions }: { readonly sessions: readonly Session[] }) {
  if (sessions.length === 0) {
    return <p className="text-ink-soft">Chưa có buổi sinh hoạt nào trong lịch.</p>;
  }
  return (
    <ul className="divide-y divide-rule">
      {sessions.map(({ id, day, topic, about }) => (
        <li key={id} className="py-3">
          <p className="tabular font-semibold">{day}</p>
          <p>{topic}</p>
          {about ? <p className="text-sm text-ink-soft">{about}</p> : null}
        </li>
      ))}
    </ul>
  );
}
