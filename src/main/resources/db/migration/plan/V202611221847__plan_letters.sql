-- Letters and reports made from a plan's live figures. What a letter said is kept with it once it is frozen, so that it
-- can be read again when the figures have moved on.
alter table plan.edition add column docx uuid;

create table plan.letter (
    agency       uuid        not null,
    id           uuid        not null,
    plan         uuid        not null,
    kind         text        not null check (kind in ('CHASE', 'REPORT')),
    state        text        not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ISSUED', 'DISCARDED')),
    title        text        not null check (title <> ''),
    period       text        not null,
    opening      text        not null,
    remarks      text        not null,
    recipients   uuid[]      not null,
    figures      jsonb,
    cut_off      timestamptz,
    reason       text,
    number       text,
    issued_on    date,
    issued_at    timestamptz,
    issued_by    uuid,
    pdf          uuid,
    docx         uuid,
    created_by   uuid        not null,
    created_at   timestamptz not null,
    submitted_by uuid,
    version      int         not null,
    primary key (agency, id),
    foreign key (agency, plan) references plan.plan (agency, id),
    check ((figures is null) = (cut_off is null)),
    check ((state = 'ISSUED') = (number is not null)),
    check (number is null or (figures is not null and issued_on is not null and issued_at is not null)),
    check (state <> 'RETURNED' or reason is not null)
);
create index letter_of_plan on plan.letter (agency, plan, created_at desc);
