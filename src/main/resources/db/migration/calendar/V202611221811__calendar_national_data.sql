-- The nation's working time, editable afterwards. Only the rule (Bộ luật Lao động 45/2019/QH14, Điều 112) was read in
-- the law; the dates of each year were not, and say so.
insert into calendar.edition (agency) values ('00000000-0000-0000-0000-000000000000');

insert into calendar.weekly_hours (agency, unit, valid_from, monday, tuesday, wednesday, thursday, friday, saturday,
                                   sunday, basis, status)
select n, n, date '2010-01-01', h, h, h, h, h, '', '', 'Giờ hành chính thường dùng; mỗi nơi có thể khác', 'UNVERIFIED'
from (values (uuid '00000000-0000-0000-0000-000000000000', '07:30-11:30, 13:30-17:00')) as d (n, h);

insert into calendar.special_day (agency, unit, day, kind, name, basis, status)
select '00000000-0000-0000-0000-000000000000', '00000000-0000-0000-0000-000000000000', day, kind, name, basis,
       'UNVERIFIED'
from (values
    (date '2024-01-01', 'HOLIDAY', 'Tết Dương lịch', 'Bộ luật Lao động 2019, Điều 112'),
    (date '2024-02-08', 'HOLIDAY', 'Tết Nguyên đán', 'Bộ luật Lao động 2019, Điều 112'),
    (date '2024-02-09', 'HOLIDAY', 'Tết Nguyên đán', 'Bộ luật Lao động 2019, Điều 112'),
    (date '2024-02-10', 'HOLIDAY', 'Tết Nguyên đán', 'Bộ luật Lao động 2019, Điều 112'),
    (date '2024-02-11', 'HOLIDAY', 'Tết Nguyên đán', 'Bộ luật Lao động 2019, Điều 112'),
    (date '2024-02-12', 'HOLIDAY', 'Tết Nguyên đán', 'Bộ luật Lao động 2019, Điều 112'),
    (date '2024-02-13', 'COMPENSATORY', 'nghỉ bù Tết Nguyên đán', 'Bộ luật Lao động 2019, Điều 111'),
    (date '2024-02-14', 'COMPENSATORY', 'nghỉ bù Tết Nguyên đán', 'Bộ luật Lao động 2019, Điều 111'),
    (date '2024-04-18', 'HOLIDAY', 'Giỗ Tổ Hùng Vương', 'Bộ luật Lao động 2019, Điều 112'),
    (date '2024-04-29', 'COMPENSATORY', 'nghỉ hoán đổi với 04/5', 'Thông báo hoán đổi ngày làm việc năm 2024'),
    (date '2024-04-30', 'HOLIDAY', 'Ngày Chiến thắng', 'Bộ luật Lao động 2019, Điều 112'),
    (date '2024-05-01', 'HOLIDAY', 'Quốc tế Lao động', 'Bộ luật Lao động 2019, Điều 112'),
    (date '2024-05-04', 'SWAPPED', 'làm bù cho 29/4', 'Thông báo hoán đổi ngày làm việc năm 2024'),
    (date '2024-09-02', 'HOLIDAY', 'Quốc khánh', 'Bộ luật Lao động 2019, Điều 112'),
    (date '2024-09-03', 'HOLIDAY', 'Quốc khánh', 'Bộ luật Lao động 2019, Điều 112'),
    (date '2025-01-01', 'HOLIDAY', 'Tết Dương lịch', 'Bộ luật Lao động 2019, Điều 112'),
    (date '2025-01-27', 'HOLIDAY', 'Tết Nguyên đán', 'Bộ luật Lao động 2019, Điều 112'),
    (date '2025-01-28', 'HOLIDAY', 'Tết Nguyên đán', 'Bộ luật Lao động 2019, Điều 112'),
    (date '2025-01-29', 'HOLIDAY', 'Tết Nguyên đán', 'Bộ luật Lao động 2019, Điều 112'),
    (date '2025-01-30', 'HOLIDAY', 'Tết Nguyên đán', 'Bộ luật Lao động 2019, Điều 112'),
    (date '2025-01-31', 'HOLIDAY', 'Tết Nguyên đán', 'Bộ luật Lao động 2019, Điều 112'),
    (date '2025-04-07', 'HOLIDAY', 'Giỗ Tổ Hùng Vương', 'Bộ luật Lao động 2019, Điều 112'),
    (date '2025-04-26', 'SWAPPED', 'làm bù cho 02/5', 'Thông báo hoán đổi ngày làm việc năm 2025'),
    (date '2025-04-30', 'HOLIDAY', 'Ngày Chiến thắng', 'Bộ luật Lao động 2019, Điều 112'),
    (date '2025-05-01', 'HOLIDAY', 'Quốc tế Lao động', 'Bộ luật Lao động 2019, Điều 112'),
    (date '2025-05-02', 'COMPENSATORY', 'nghỉ hoán đổi với 26/4', 'Thông báo hoán đổi ngày làm việc năm 2025'),
    (date '2025-09-01', 'HOLIDAY', 'Quốc khánh', 'Bộ luật Lao động 2019, Điều 112'),
    (date '2025-09-02', 'HOLIDAY', 'Quốc khánh', 'Bộ luật Lao động 2019, Điều 112'),
    (date '2026-01-01', 'HOLIDAY', 'Tết Dương lịch', 'Bộ luật Lao động 2019, Điều 112'),
    (date '2026-02-16', 'HOLIDAY', 'Tết Nguyên đán', 'Bộ luật Lao động 2019, Điều 112'),
    (date '2026-02-17', 'HOLIDAY', 'Tết Nguyên đán', 'Bộ luật Lao động 2019, Điều 112'),
    (date '2026-02-18', 'HOLIDAY', 'Tết Nguyên đán', 'Bộ luật Lao động 2019, Điều 112'),
    (date '2026-02-19', 'HOLIDAY', 'Tết Nguyên đán', 'Bộ luật Lao động 2019, Điều 112'),
    (date '2026-02-20', 'HOLIDAY', 'Tết Nguyên đán', 'Bộ luật Lao động 2019, Điều 112'),
    (date '2026-04-26', 'HOLIDAY', 'Giỗ Tổ Hùng Vương', 'Bộ luật Lao động 2019, Điều 112'),
    (date '2026-04-27', 'COMPENSATORY', 'nghỉ bù Giỗ Tổ Hùng Vương', 'Bộ luật Lao động 2019, Điều 111'),
    (date '2026-04-30', 'HOLIDAY', 'Ngày Chiến thắng', 'Bộ luật Lao động 2019, Điều 112'),
    (date '2026-05-01', 'HOLIDAY', 'Quốc tế Lao động', 'Bộ luật Lao động 2019, Điều 112'),
    (date '2026-09-01', 'HOLIDAY', 'Quốc khánh', 'Bộ luật Lao động 2019, Điều 112'),
    (date '2026-09-02', 'HOLIDAY', 'Quốc khánh', 'Bộ luật Lao động 2019, Điều 112'),
    (date '2026-11-24', 'HOLIDAY', 'Ngày Văn hóa Việt Nam', 'Nghị quyết 28/2026/QH16'),
    (date '2027-01-01', 'HOLIDAY', 'Tết Dương lịch', 'Bộ luật Lao động 2019, Điều 112'),
    (date '2027-02-05', 'HOLIDAY', 'Tết Nguyên đán', 'Bộ luật Lao động 2019, Điều 112'),
    (date '2027-02-06', 'HOLIDAY', 'Tết Nguyên đán', 'Bộ luật Lao động 2019, Điều 112'),
    (date '2027-02-07', 'HOLIDAY', 'Tết Nguyên đán', 'Bộ luật Lao động 2019, Điều 112'),
    (date '2027-02-08', 'HOLIDAY', 'Tết Nguyên đán', 'Bộ luật Lao động 2019, Điều 112'),
    (date '2027-02-09', 'HOLIDAY', 'Tết Nguyên đán', 'Bộ luật Lao động 2019, Điều 112'),
    (date '2027-02-10', 'COMPENSATORY', 'nghỉ bù Tết Nguyên đán', 'Bộ luật Lao động 2019, Điều 111'),
    (date '2027-02-11', 'COMPENSATORY', 'nghỉ bù Tết Nguyên đán', 'Bộ luật Lao động 2019, Điều 111'),
    (date '2027-04-16', 'HOLIDAY', 'Giỗ Tổ Hùng Vương', 'Bộ luật Lao động 2019, Điều 112'),
    (date '2027-04-30', 'HOLIDAY', 'Ngày Chiến thắng', 'Bộ luật Lao động 2019, Điều 112'),
    (date '2027-05-01', 'HOLIDAY', 'Quốc tế Lao động', 'Bộ luật Lao động 2019, Điều 112'),
    (date '2027-05-03', 'COMPENSATORY', 'nghỉ bù Quốc tế Lao động', 'Bộ luật Lao động 2019, Điều 111'),
    (date '2027-09-02', 'HOLIDAY', 'Quốc khánh', 'Bộ luật Lao động 2019, Điều 112'),
    (date '2027-09-03', 'HOLIDAY', 'Quốc khánh', 'Bộ luật Lao động 2019, Điều 112'),
    (date '2027-11-24', 'HOLIDAY', 'Ngày Văn hóa Việt Nam', 'Nghị quyết 28/2026/QH16')
) as d (day, kind, name, basis);

insert into calendar.rule_value (agency, code, valid_from, value, basis, status, made_at, account, person)
select '00000000-0000-0000-0000-000000000000', code, valid_from, value, basis, status, timestamptz '2026-11-22 00:00+07',
       '00000000-0000-0000-0000-000000000000', 'Thước Đo'
from (values
    ('deadline.cut-off', date '2010-01-01', '15:00', 'Nghị định 61/2018/NĐ-CP, Điều 18', 'VERIFIED'),
    ('deadline.eight-hours-are-a-day', date '2010-01-01', 'false', 'Đếm theo giờ làm việc của lịch', 'CONSTRUCTED'),
    ('deadline.day-off', date '2010-01-01', 'NEXT_WORKING_DAY', 'Bộ luật Dân sự 91/2015/QH13, Điều 148 khoản 5',
     'UNVERIFIED'),
    ('task.day-off', date '2010-01-01', 'NEXT_WORKING_DAY', 'Bộ luật Dân sự 91/2015/QH13, Điều 148 khoản 5',
     'UNVERIFIED'),
    ('task.extension-notice', date '2010-01-01', '3 working-day', 'Kế hoạch 200/KH-UBND xã Vạn Phước',
     'VERIFIED'),
    ('task.reminder-ladder', date '2010-01-01', '7, 3, 1, 0', 'Các mốc nhắc việc thường dùng', 'CONSTRUCTED'),
    ('task.late-reminder-every', date '2010-01-01', '1', 'Mỗi ngày làm việc một lần khi đã trễ', 'CONSTRUCTED'),
    ('task.near', date '2010-01-01', '2', 'Ngưỡng sắp đến hạn của nhiệm vụ', 'CONSTRUCTED'),
    ('report.near', date '2010-01-01', '2', 'Ngưỡng sắp đến hạn của báo cáo', 'CONSTRUCTED'),
    ('dossier.near', date '2010-01-01', '3', 'Ngưỡng sắp đến hạn của hồ sơ', 'CONSTRUCTED'),
    ('petition.near', date '2010-01-01', '3', 'Ngưỡng sắp đến hạn của phản ánh', 'CONSTRUCTED'),
    ('petition.extension-notice', date '2010-01-01', '2 working-day', 'Kế hoạch 200/KH-UBND xã Vạn Phước',
     'VERIFIED')
) as d (code, valid_from, value, basis, status);
