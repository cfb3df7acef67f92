import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDate } from '../app/i18n/dates.js';
import { readDay } from '../app/i18n/days.js';

test('a day is read in every form in which people type one', () => {
  for (const typed of ['2014-04-05', '2014/4/5', '2014.4.5', '20140405', '2014年4月5日', '平成26年4月5日', '平成 26 年 4 月 5 日', '２０１４年４月５日', 'H26.4.5', 'h26/4/5', '5 Apr 2014', '5 April 2014', '5 Apr Heisei 26']) {
    assert.equal(readDay(typed), '2014-04-05', typed);
  }
  assert.equal(readDay('令和元年5月1日'), '2019-05-01');
  assert.equal(readDay('S64.1.7'), '1989-01-07');
});

test('what is no day of the calendar, or none of its era, is refused', () => {
  for (const typed of ['2014-02-29', '2014-13-01', '平成26年4月', '平成40年1月1日', '昭和64年1月8日', '平成元年1月7日', '来年', '26.4.5', '5 Foo 2014', '5 Apr Foo 3']) {
    assert.equal(readDay(typed), undefined, typed);
  }
});

test('what the page writes can be read again', () => {
  for (const language of ['ja', 'en']) for (const calendar of ['japanese', 'western']) for (const day of ['2014-04-05', '2019-05-01', '1926-12-25', '1912-08-01']) {
    assert.equal(readDay(formatDate(day, 'day', { language, calendar })), day, `${language} ${calendar} ${day}`);
  }
});
