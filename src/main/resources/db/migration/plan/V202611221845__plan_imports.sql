-- Files on their way to become plans, and the rows read out of them. The file is kept as it came, also when it could not
-- be read; rows hold what a person decided about them.
create schema if not exists plan;

create table plan.import (
    agency     uuid        not null,
    id         uuid        not null,
    file_name  text        not null check (file_name <> ''),
    original   bytea       not null,
    state      text        not null check (state in ('READING', 'READ', 'FAILED', 'CONFIRMED', 'DISCARDED')),
    failure    text,
    title      text,
    number     text,
    issued_on  date,
    year       int         not null default 0,
    plan       uuid,
    created_by uuid        not null,
    created_at timestamptz not null,
    version    int         not null,
    primary key (agency, id),
    check ((state = 'FAILED') = (failure is not null)),
    check ((state = 'CONFIRMED') = (plan is not null))
);
create index import_newest on plan.import (agency, id desc);

create table plan.import_row (
    agency   uuid  not null,
    import   uuid  not null,
    id       uuid  not null,
    position int   not null,
    state    text  not null check (state in ('CLEAR', 'DOUBTFUL', 'ACCEPTED', 'DROPPED')),
    target   boolean not null,
    content  jsonb not null,
    doubts   jsonb not null,
    source   jsonb not null,
    version  int   not null,
    primary key (agency, import, id),
    foreign key (agency, import) references plan.import (agency, id) on delete cascade
);
create index import_row_in_order on plan.import_row (agency, import, position, id);
