-- When the chase letter of the week is drafted of itself.
insert into calendar.rule_value (agency, code, valid_from, value, basis, status, made_at, account, person)
select '00000000-0000-0000-0000-000000000000', code, valid_from, value, basis, status, timestamptz '2026-11-22 00:00+07',
       '00000000-0000-0000-0000-000000000000', 'Thước Đo'
from (values
    ('plan.chase-letter-weekday', date '2010-01-01', '1', 'Công văn đôn đốc lập sáng thứ Hai hằng tuần', 'CONSTRUCTED'),
    ('plan.chase-letter-time', date '2010-01-01', '08:00', 'Công văn đôn đốc lập sáng thứ Hai hằng tuần', 'CONSTRUCTED')
) as d (code, valid_from, value, basis, status);
