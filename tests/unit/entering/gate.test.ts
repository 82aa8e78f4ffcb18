import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { command } from '@/lib/access/gate';
import {
  countInput,
  formDateInput,
  optionalFormDateInput,
  optionalTextInput,
  textInput,
  tickInput,
} from '@/lib/access/input';
import { fieldErrors, sentenceFor } from '@/lib/access/issues';
import { fail, failEach, ok } from '@/lib/access/outcome';
import { digestOf } from '@/lib/platform/digest';

const parse = (schema: z.ZodType, value: unknown) => {
  const parsed = schema.safeParse(value, { error: sentenceFor });
  return parsed.success ? parsed.data : fieldErrors(parsed.error);
};

describe('what is wrong with a form', () => {
  const form = z.strictObject({
    topic: textInput(10, 'chủ đề'),
    heldOn: formDateInput,
    people: countInput(1, 500),
    kind: z.enum(['a', 'b']),
    measures: z.array(z.strictObject({ name: textInput(5) })).max(2),
  });

  it('is said all at once, beside each field, in Vietnamese', () => {
    const wrong = { topic: ' ', heldOn: '31/02/2022', people: '0', kind: 'c', measures: [{}] };
    expect(parse(form, wrong)).toEqual({
      topic: 'Đồng chí vui lòng nhập chủ đề.',
      heldOn: 'Đồng chí vui lòng nhập ngày, ví dụ 5/6/2022.',
      people: 'Số này phải từ 1 trở lên.',
      kind: 'Đồng chí vui lòng chọn một mục trong danh sách.',
      'measures.0.name': 'Đồng chí vui lòng nhập nội dung này.',
    });
  });

  it('is said for what is missing, too long, too much, or not asked for', () => {
    expect(parse(form, {})).toMatchObject({
      topic: 'Đồng chí vui lòng nhập chủ đề.',
      heldOn: 'Đồng chí vui lòng nhập ngày, ví dụ 5/6/2022.',
      people: 'Đồng chí vui lòng nhập một số nguyên, ví dụ 1.795.',
      measures: 'Đồng chí vui lòng nhập nội dung này.',
    });
    const much = {
      topic: 'x'.repeat(11),
      heldOn: '2022-06-05',
      people: '501',
      kind: 'a',
      measures: [{ name: 'a' }, { name: 'b' }, { name: 'c' }],
      role: 'staff',
    };
    expect(parse(form, much)).toEqual({
      topic: 'Nội dung này dài quá 10 ký tự, đồng chí vui lòng rút gọn.',
      people: 'Số này không được quá 500.',
      measures: 'Chỉ nhận nhiều nhất 2 mục.',
      '': 'Có nội dung thừa mà hệ thống không nhận.',
    });
  });
});

describe('the inputs of forms', () => {
  it('tidy text: NFC, no control characters, trimmed', () => {
    const decomposed = 'Hoà bình'.normalize('NFD');
    expect(parse(textInput(50), ` ${decomposed}\u0000\u0007\r\nhai `)).toBe('Hoà bình\nhai');
    expect(parse(optionalTextInput(50), '  ')).toBeNull();
    expect(parse(optionalTextInput(50), undefined)).toBeNull();
  });

  it('know an empty day from a wrong one', () => {
    expect(parse(optionalFormDateInput, '')).toBeNull();
    expect(parse(optionalFormDateInput, '2022-06-05')).toBe('2022-06-05');
    expect(parse(optionalFormDateInput, '2022-02-30')).toMatchObject({
      '': 'Đồng chí vui lòng nhập ngày, ví dụ 5/6/2022.',
    });
  });

  it('take nothing but text', () => {
    const all = [textInput(9), optionalTextInput(9), formDateInput, optionalFormDateInput];
    for (const schema of [...all, countInput(), tickInput]) {
      for (const value of [null, 5, true, ['5'], { not: '' }]) {
        expect(schema.safeParse(value).success).toBe(false);
      }
    }
  });
});

describe('failures', () => {
  it('come all at once, each beside its field', () => {
    const found = failEach([
      [true, 'order', 'dueOn'],
      [false, 'past', 'heldOn'],
      [true, 'nobody', 'members'],
    ]);
    expect(found).toEqual({
      ...fail('order', 'dueOn'),
      more: [{ failure: 'nobody', field: 'members' }],
    });
    expect(failEach([[false, 'past', 'heldOn']])).toBeNull();
  });

  it('do not compile without their words', () => {
    const spec = {
      name: 'test.words',
      capability: 'account.read',
      input: z.strictObject({}),
      subject: async () => ({}),
    } as const;
    const run = async () => (spec ? fail('unsaid') : ok(1));
    // @ts-expect-error the sentence for 'unsaid' is missing
    const make = () => command({ ...spec, failures: {}, run });
    const said = () => command({ ...spec, failures: { unsaid: 'Chưa nói.' }, run });
    expect([make, said]).toHaveLength(2);
  });
});

describe('a digest', () => {
  it('does not depend on the order of keys, and on everything else', () => {
    expect(digestOf({ a: 1, b: { c: [1, 2], d: null } })).toBe(
      digestOf({ b: { d: null, c: [1, 2] }, a: 1 }),
    );
    const others = [{ a: 1 }, { a: '1' }, { a: [1] }, { a: null }, { b: 1 }, [], {}, null];
    expect(new Set(others.map(digestOf)).size).toBe(others.length);
  });
});
