-- Number books: one for each kind of document and year, numbers without gap and without repetition
-- (Nghị định 30/2020/NĐ-CP, Điều 15: numbering begins on 1 January and ends on 31 December).
create schema if not exists document;

create table document.number_book (
    agency       uuid        not null,
    id           uuid        not null,
    kind         text        not null check (kind <> ''),
    year         int         not null check (year between 1945 and 2200),
    title        text        not null check (title <> ''),
    template     text        not null check (template like '%{number%}%/%'),
    first_number int         not null check (first_number > 0),
    next_number  int         not null check (next_number >= first_number),
    opened_at    timestamptz not null,
    version      int         not null default 0,
    primary key (agency, id),
    unique (agency, kind, year)
);

create table document.issued_number (
    agency   uuid        not null,
    book     uuid        not null,
    number   int         not null check (number > 0),
    notation text        not null,
    dated    date        not null,
    state    text        not null check (state in ('TAKEN', 'RESERVED', 'CANCELLED')),
    title    text        not null,
    search   text        not null,
    module   text,
    type     text,
    record   uuid,
    url      text        not null default '',
    reason   text        not null default '',
    account  uuid        not null,
    person   text        not null,
    taken_at timestamptz not null,
    primary key (agency, book, number),
    foreign key (agency, book) references document.number_book (agency, id),
    check (state = 'TAKEN' or reason <> ''),
    check ((module is null) = (record is null) and (type is null) = (record is null))
);

create index issued_number_record on document.issued_number (agency, record) where record is not null;
