-- Originals of imports are files like all others from here on, and every decision about rows can be taken back. No
-- release has held imports before, so there is nothing to move.
create schema if not exists plan;

delete from plan.import where file_name <> '';
alter table plan.import drop column original;
alter table plan.import add column file uuid not null;
alter table plan.import add column size bigint not null check (size > 0);
alter table plan.import add column leads_settled boolean not null default false;

create table plan.import_step (
    agency  uuid        not null,
    import  uuid        not null,
    no      int         not null check (no > 0),
    act     text        not null check (act <> ''),
    account uuid        not null,
    person  text        not null,
    at      timestamptz not null,
    before  jsonb       not null,
    added   jsonb       not null,
    primary key (agency, import, no),
    foreign key (agency, import) references plan.import (agency, id) on delete cascade
);
