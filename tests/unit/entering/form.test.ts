import { describe, expect, it } from 'vitest';
import { FormModel, rowCountName } from '@/components/forms/form-values';

const typed = (value: string | readonly string[]) => value;

describe('a form', () => {
  it('sends what is on the screen and what goes along unseen, nothing else', () => {
    const form = new FormModel({ topic: 'Một', hidden: 'x' }, { unitId: '5' });
    form.show('topic', typed);
    const leave = form.show('place', typed);
    form.edit('place', 'Hội trường');
    expect(form.input()).toEqual({ unitId: '5', topic: 'Một', place: 'Hội trường' });
    leave();
    expect(form.input()).toEqual({ unitId: '5', topic: 'Một' });
  });

  it('makes lists of objects from dotted names, and closes the gap of a row taken out', () => {
    const initial = { 'rows.0.name': 'a', 'rows.1.name': 'b', 'rows.2.name': 'c' };
    const form = new FormModel(initial, {});
    const count = () => Number(form.state(rowCountName('rows')).value);
    expect(count()).toBe(3);
    form.removeRow('rows', 1, 3);
    for (let index = 0; index < count(); index++) form.show(`rows.${index}.name`, typed);
    expect(form.input()).toEqual({ rows: [{ name: 'a' }, { name: 'c' }] });
  });

  it('knows whether anything was typed, also after it was typed back', () => {
    const form = new FormModel({ topic: 'Một' }, {});
    expect(form.touched).toBe(false);
    form.edit('topic', 'Hai');
    expect(form.touched).toBe(true);
    form.edit('topic', 'Một');
    expect(form.touched).toBe(false);
  });

  it('shows what somebody else saved where it differs, and builds on that version', () => {
    const form = new FormModel({ topic: 'Một', place: '' }, { version: '1' });
    form.show('topic', typed);
    form.show('place', typed);
    form.edit('topic', 'Của tôi');
    form.meet({ topic: 'Của người khác', place: '', version: '2' });
    expect(form.state('topic')).toMatchObject({ value: 'Của tôi', theirs: 'Của người khác' });
    expect(form.state('place').theirs).toBeUndefined();
    expect(form.input()).toEqual({ version: '2', topic: 'Của tôi', place: '' });
  });

  it('puts each sentence beside its field, a list’s beside the list, and gives back the rest', () => {
    const form = new FormModel({}, { unitId: '5' });
    for (const name of ['topic', 'members', 'rows.0.name']) form.show(name, typed);
    const besides = form.setErrors({
      topic: 'a',
      'members.3': 'b',
      'rows.0.name': 'c',
      unitId: 'd',
      '': 'e',
    });
    expect(['topic', 'members', 'rows.0.name'].map((name) => form.state(name).error)).toEqual([
      'a',
      'b',
      'c',
    ]);
    expect(besides).toEqual(['d', 'e']);
    expect(form.setErrors({})).toEqual([]);
    expect(form.state('topic').error).toBeUndefined();
  });

  it('starts afresh but for what was typed since it was sent', () => {
    const form = new FormModel({ kind: 'x' }, {});
    form.edit('topic', 'Một');
    form.edit('place', 'Hội trường');
    const sent = form.values();
    form.edit('topic', 'Hai');
    form.clearSent(sent);
    expect(form.values()).toEqual({ kind: 'x', topic: 'Hai', place: '' });
  });

  it('tells a field only of its own changes', () => {
    const form = new FormModel({}, {});
    const heard: string[] = [];
    form.subscribe('a', () => heard.push('a'));
    const leave = form.subscribe('b', () => heard.push('b'));
    form.edit('a', '1');
    form.edit('b', '2');
    leave();
    form.edit('b', '3');
    expect(heard).toEqual(['a', 'b']);
  });
});
