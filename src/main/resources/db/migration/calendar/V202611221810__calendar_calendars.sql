create schema if not exists calendar;

-- The nation's own entries carry the nil identifier as agency and as unit; an agency's own carry its identifier twice.

-- Raised by every change, so that each node sees whether its compiled calendars and rules are stale.
create table calendar.edition (
    agency  uuid   not null primary key,
    edition bigint not null default 1 check (edition > 0)
);

-- Weekly working hours from a day on, until the next row; an empty text is a day of rest.
create table calendar.weekly_hours (
    agency     uuid not null,
    unit       uuid not null,
    valid_from date not null,
    monday     text not null,
    tuesday    text not null,
    wednesday  text not null,
    thursday   text not null,
    friday     text not null,
    saturday   text not null,
    sunday     text not null,
    basis      text not null,
    status     text not null check (status in ('VERIFIED', 'UNVERIFIED', 'CONSTRUCTED', 'OWN')),
    primary key (agency, unit, valid_from),
    check (monday || tuesday || wednesday || thursday || friday || saturday || sunday <> '')
);

-- Days that differ from the weekly hours. AS_USUAL takes back what a wider calendar says.
create table calendar.special_day (
    agency uuid not null,
    unit   uuid not null,
    day    date not null,
    kind   text not null check (kind in ('HOLIDAY', 'COMPENSATORY', 'SWAPPED', 'HALF_DAY', 'AS_USUAL')),
    name   text not null check (name <> ''),
    hours  text not null default '',
    basis  text not null,
    status text not null check (status in ('VERIFIED', 'UNVERIFIED', 'CONSTRUCTED', 'OWN')),
    primary key (agency, unit, day),
    check (hours = '' or kind in ('SWAPPED', 'HALF_DAY')),
    check (hours <> '' or kind <> 'HALF_DAY')
);

-- One change of a calendar: drafted, looked at with what it would move, applied. What was before is kept to undo it.
create table calendar.revision (
    agency     uuid        not null,
    id         uuid        not null,
    unit       uuid        not null,
    state      text        not null check (state in ('DRAFT', 'APPLIED')),
    reach      text        check (reach in ('ALL_OPEN', 'NEW_ONLY')),
    edit       jsonb       not null,
    before     jsonb       not null,
    reason     text        not null check (reason <> ''),
    document   text        not null check (document <> ''),
    undoes     uuid,
    drafted_at timestamptz not null,
    applied_at timestamptz,
    account    uuid        not null,
    person     text        not null,
    primary key (agency, id),
    check ((state = 'APPLIED') = (applied_at is not null and reach is not null))
);
create index revision_by_time on calendar.revision (agency, unit, applied_at desc);
create unique index revision_undone_once on calendar.revision (agency, undoes) where state = 'APPLIED';

-- The due moments that a change has moved. A change of the nation's calendar moves those of many agencies.
create table calendar.moved (
    agency       uuid        not null,
    revision     uuid        not null,
    ordinal      int         not null,
    kind         text        not null,
    subject      text        not null,
    label        text        not null,
    url          text        not null,
    unit         uuid        not null,
    old_due      timestamptz not null,
    new_due      timestamptz not null,
    becomes_late boolean     not null,
    primary key (agency, revision, ordinal)
);

-- Numbers and choices that law, province or commune set, from a day on.
create table calendar.rule_value (
    agency     uuid        not null,
    code       text        not null check (code ~ '^[a-z]+(-[a-z]+)*(\.[a-z]+(-[a-z]+)*)+$'),
    valid_from date        not null,
    value      text        not null,
    basis      text        not null,
    status     text        not null check (status in ('VERIFIED', 'UNVERIFIED', 'CONSTRUCTED', 'OWN')),
    reason     text        not null default '',
    made_at    timestamptz not null,
    account    uuid        not null,
    person     text        not null,
    primary key (agency, code, valid_from)
);
