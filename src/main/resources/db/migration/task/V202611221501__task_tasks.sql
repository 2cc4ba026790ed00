-- Work that is given and followed to its proof. A task carries what its lists need of the occasion that comes next, so
-- that no list joins; the store keeps both in step inside one transaction.
create schema if not exists task;

create table task.counter (
    agency uuid not null,
    year   int  not null,
    last   int  not null,
    primary key (agency, year)
);

create table task.task (
    agency          uuid        not null,
    id              uuid        not null,
    version         int         not null default 1,
    code            text        not null,
    code_key        text        not null,
    title           text        not null check (title <> ''),
    area            text        not null,
    person          uuid,
    creator         uuid        not null,
    criterion       text        not null,
    measure         text        not null,
    parent          uuid,
    origin_module   text,
    origin_type     text,
    origin_id       uuid,
    plan            uuid,
    plan_label      text        not null default '',
    plan_url        text        not null default '',
    paragraph       text        not null default '',
    place           text        not null default '',
    due_rule        text        not null,
    begins          date        not null,
    until           date,
    produced        date,
    search_key      text        not null,
    created_at      timestamptz not null,
    changed_at      timestamptz not null,
    -- what lists show of the occasion that comes next
    state           text        not null check (state in ('ASSIGNED', 'IN_PROGRESS', 'DONE', 'REOPENED', 'CANCELLED')),
    occasion        int         not null,
    period          text        not null,
    begun           timestamptz not null,
    due             timestamptz,
    percent         int         not null check (percent between 0 and 100),
    done_at         timestamptz,
    outcome         text check (outcome in ('EARLY', 'ON_TIME', 'LATE')),
    extensions      int         not null default 0,
    extension_asked boolean     not null default false,
    products        int         not null default 0,
    proven          int         not null default 0,
    unproven        int         not null default 0,
    done_late       boolean     not null default false,
    closed          boolean     not null generated always as (state in ('DONE', 'CANCELLED')) stored,
    due_key         timestamptz not null generated always as (coalesce(due, timestamptz '9999-12-31 00:00:00+00')) stored,
    primary key (agency, id),
    foreign key (agency, parent) references task.task (agency, id) on update cascade deferrable,
    check ((origin_id is null) = (plan is null)),
    check (state <> 'CANCELLED' or not extension_asked)
);
create unique index task_origin on task.task (agency, origin_module, origin_type, origin_id) where origin_id is not null;
create index task_due on task.task (agency, closed, due_key, id);
create index task_code on task.task (agency, code_key, id);
create index task_plan on task.task (agency, plan, closed, due_key, id) where plan is not null;
create index task_person on task.task (agency, person, closed, due_key, id) where person is not null;
create index task_parent on task.task (agency, parent) where parent is not null;
create index task_search on task.task using gin (search_key gin_trgm_ops);

-- units that take part; the first in charge has place 0
create table task.party (
    agency uuid not null,
    task   uuid not null,
    unit   uuid not null,
    part   text not null check (part in ('LEAD', 'HELP')),
    place  int  not null,
    primary key (agency, task, unit),
    foreign key (agency, task) references task.task (agency, id) on update cascade deferrable
);
create index party_unit on task.party (agency, unit, part, task);

create table task.product (
    agency uuid not null,
    task   uuid not null,
    number int  not null,
    name   text not null check (name <> ''),
    primary key (agency, task, number),
    foreign key (agency, task) references task.task (agency, id) on update cascade deferrable
);

-- one piece of work with its own due moment, progress and outcome; work that does not recur has exactly one
create table task.occasion (
    agency        uuid        not null,
    task          uuid        not null,
    number        int         not null,
    period        text        not null,
    -- what the due moment is derived from: a day or an event, the unit whose calendar counts, the rule for days off
    day           date,
    strict        boolean     not null,
    event_day     date,
    calendar      uuid        not null,
    day_off       text        not null,
    due           timestamptz,
    first_due     timestamptz,
    begun         timestamptz not null,
    state         text        not null check (state in ('ASSIGNED', 'IN_PROGRESS', 'DONE', 'REOPENED', 'CANCELLED')),
    percent       int         not null check (percent between 0 and 100),
    done_at       timestamptz,
    outcome       text check (outcome in ('EARLY', 'ON_TIME', 'LATE')),
    reopened      int         not null default 0,
    extensions    int         not null default 0,
    primary key (agency, task, number),
    foreign key (agency, task) references task.task (agency, id) on update cascade deferrable,
    check ((state = 'DONE') = (done_at is not null)),
    check (state <> 'DONE' or percent = 100),
    check (state <> 'DONE' or (due is null) = (outcome is null))
);
create unique index occasion_period on task.occasion (agency, task, period) where period <> '';
create index occasion_due on task.occasion (agency, due, task) where due is not null;

create table task.progress (
    agency      uuid        not null,
    task        uuid        not null,
    id          uuid        not null,
    occasion    int         not null,
    percent     int         not null check (percent between 0 and 100),
    words       text        not null,
    explanation text        not null,
    reporter    uuid        not null,
    reported_at timestamptz not null,
    primary key (agency, task, id),
    foreign key (agency, task, occasion) references task.occasion (agency, task, number) on update cascade deferrable
);

create table task.evidence (
    agency   uuid        not null,
    task     uuid        not null,
    id       uuid        not null,
    occasion int         not null,
    product  int,
    file     uuid        not null,
    name     text        not null,
    size     bigint      not null,
    note     text        not null,
    inside   boolean     not null,
    added_by uuid        not null,
    added_at timestamptz not null,
    primary key (agency, task, id),
    foreign key (agency, task, occasion) references task.occasion (agency, task, number) on update cascade deferrable,
    foreign key (agency, task, product) references task.product (agency, task, number) on update cascade deferrable
);
create index evidence_file on task.evidence (agency, file);

create table task.extension (
    agency       uuid        not null,
    id           uuid        not null,
    task         uuid        not null,
    occasion     int         not null,
    number       int         not null,
    asked_by     uuid        not null,
    asked_at     timestamptz not null,
    reason       text        not null check (reason <> ''),
    requested    date        not null,
    file         uuid,
    file_name    text        not null default '',
    old_due      timestamptz not null,
    requested_due timestamptz not null,
    state        text        not null check (state in ('ASKED', 'GRANTED', 'REFUSED', 'LAPSED')),
    decided_by   uuid,
    decided_at   timestamptz,
    decision     text        not null default '',
    new_due      timestamptz,
    primary key (agency, id),
    foreign key (agency, task, occasion) references task.occasion (agency, task, number) on update cascade deferrable,
    check ((state = 'ASKED') = (decided_at is null)),
    check ((state = 'GRANTED') = (new_due is not null)),
    check (new_due is null or new_due > old_due),
    check (decided_by is null or decided_by <> asked_by)
);
create unique index extension_one_open on task.extension (agency, task, occasion) where state = 'ASKED';
create index extension_task on task.extension (agency, task, asked_at);
create index extension_decided on task.extension (agency, decided_at desc, id desc) where state <> 'ASKED';
create index extension_waiting on task.extension (agency, old_due, id) where state = 'ASKED';

create table task.remark (
    agency  uuid        not null,
    task    uuid        not null,
    id      uuid        not null,
    author  uuid        not null,
    said_at timestamptz not null,
    words   text        not null check (words <> ''),
    primary key (agency, task, id),
    foreign key (agency, task) references task.task (agency, id) on update cascade deferrable
);

-- rungs of the reminder ladder that were climbed; the key lets only one node climb each
create table task.reminder (
    agency      uuid        not null,
    task        uuid        not null,
    occasion    int         not null,
    due         timestamptz not null,
    rung        text        not null,
    reminded_at timestamptz not null,
    primary key (agency, task, occasion, due, rung),
    foreign key (agency, task, occasion) references task.occasion (agency, task, number) on update cascade deferrable
);
