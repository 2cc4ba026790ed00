create schema if not exists organisation;

create table organisation.position (
    agency     uuid    not null,
    id         uuid    not null,
    unit       uuid    not null,
    title      text    not null check (title <> ''),
    head       boolean not null default false,
    authority  text    not null default 'NONE' check (authority in ('NONE', 'CHAIRMAN', 'VICE_CHAIRMAN')),
    ordinal    int     not null default 0,
    valid_from date    not null,
    valid_to   date,
    version    int     not null default 1,
    primary key (agency, id),
    foreign key (agency, unit) references organisation.unit (agency, id),
    check (valid_to is null or valid_to >= valid_from)
);
create index position_unit on organisation.position (agency, unit);

create table organisation.person (
    agency     uuid not null,
    id         uuid not null,
    name       text not null check (name <> ''),
    search_key text not null,
    account    uuid,
    version    int  not null default 1,
    primary key (agency, id),
    unique (agency, account)
);
create index person_search on organisation.person using gin (search_key gin_trgm_ops);
create index person_account on organisation.person (account);

-- Who holds which position, from when to when. A person has one main position at a time and may hold others besides.
create table organisation.appointment (
    agency     uuid    not null,
    id         uuid    not null,
    person     uuid    not null,
    position   uuid    not null,
    main       boolean not null default true,
    valid_from date    not null,
    valid_to   date,
    document   text,
    version    int     not null default 1,
    primary key (agency, id),
    foreign key (agency, person) references organisation.person (agency, id),
    foreign key (agency, position) references organisation.position (agency, id),
    check (valid_to is null or valid_to >= valid_from),
    constraint appointment_once exclude using gist
        (agency with =, person with =, position with =, daterange(valid_from, valid_to, '[]') with &&),
    constraint appointment_one_main exclude using gist
        (agency with =, person with =, daterange(valid_from, valid_to, '[]') with &&) where (main)
);
create index appointment_person on organisation.appointment (agency, person);
create index appointment_position on organisation.appointment (agency, position);

-- Authority lent to somebody else for a time; it ends by itself.
create table organisation.delegation (
    agency     uuid   not null,
    id         uuid   not null,
    giver      uuid   not null,
    receiver   uuid   not null,
    roles      text[] not null check (cardinality(roles) > 0),
    valid_from date   not null,
    valid_to   date   not null,
    reason     text   not null check (reason <> ''),
    document   text,
    withdrawn  date,
    version    int    not null default 1,
    primary key (agency, id),
    check (valid_to >= valid_from),
    check (giver <> receiver)
);
create index delegation_receiver on organisation.delegation (receiver, valid_to);
create index delegation_giver on organisation.delegation (agency, giver);
