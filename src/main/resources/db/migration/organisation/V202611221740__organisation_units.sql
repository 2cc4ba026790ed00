create schema if not exists organisation;

-- A unit lives from its first to its last day; what it is called and where it stands may change on any day between.
create table organisation.unit (
    agency     uuid not null,
    id         uuid not null,
    code       text not null check (code ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$'),
    ordinal    int  not null default 0,
    valid_from date not null,
    valid_to   date,
    version    int  not null default 1,
    primary key (agency, id),
    check (valid_to is null or valid_to >= valid_from)
);
create unique index unit_code on organisation.unit (agency, code);
create index unit_by_id on organisation.unit (id);

-- One row for each day on which something about the unit changed; it holds until the next row of the same unit.
create table organisation.unit_version (
    agency     uuid not null,
    unit       uuid not null,
    valid_from date not null,
    parent     uuid,
    kind       text not null check (kind in ('PROVINCE', 'DISTRICT', 'COMMUNE', 'LEADERSHIP', 'DIVISION',
                                             'OFFICIAL_POST', 'SERVICE_CENTRE', 'HAMLET', 'PARTNER')),
    name       text not null check (name <> ''),
    short_name text not null check (short_name <> ''),
    search_key text not null,
    reason     text,
    primary key (agency, unit, valid_from),
    foreign key (agency, unit) references organisation.unit (agency, id),
    check (parent is distinct from unit)
);
create index unit_version_parent on organisation.unit_version (parent);

-- The frame in which an agency works from a day on.
create table organisation.model (
    agency     uuid not null,
    valid_from date not null,
    model      text not null check (model in ('THREE_TIER', 'TWO_TIER')),
    document   text,
    primary key (agency, valid_from)
);

-- Which unit carries on the work of which earlier one.
create table organisation.lineage (
    agency             uuid not null,
    unit               uuid not null,
    predecessor_agency uuid not null,
    predecessor        uuid not null,
    since              date not null,
    kind               text not null check (kind in ('MERGED', 'REPLACED', 'CLOSED_INTO')),
    document           text,
    primary key (agency, unit, predecessor),
    foreign key (agency, unit) references organisation.unit (agency, id),
    check (unit <> predecessor)
);
create index lineage_predecessor on organisation.lineage (predecessor);

-- How plans name units in free text: the words without diacritics and noise, and the unit or the wildcard they mean.
create table organisation.unit_name (
    agency  uuid        not null,
    words   text        not null check (words <> ''),
    typed   text        not null,
    unit    uuid,
    learnt  timestamptz not null,
    account uuid        not null,
    primary key (agency, words),
    foreign key (agency, unit) references organisation.unit (agency, id)
);
comment on column organisation.unit_name.unit is 'null where the words mean all units concerned';
