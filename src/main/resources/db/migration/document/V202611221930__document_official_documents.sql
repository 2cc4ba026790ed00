-- Documents as they were issued. What was issued stays as it is: rows can be added, never changed or removed.
create table document.official_document (
    agency    uuid        not null,
    id        uuid        not null,
    module    text        not null,
    type      text        not null,
    record    uuid        not null,
    book      uuid        not null,
    number    int         not null,
    notation  text        not null,
    dated     date        not null,
    form      text        not null,
    title     text        not null,
    docx      uuid        not null,
    pdf       uuid        not null,
    account   uuid        not null,
    person    text        not null,
    issued_at timestamptz not null,
    primary key (agency, id),
    unique (agency, book, number),
    foreign key (agency, book, number) references document.issued_number (agency, book, number),
    foreign key (agency, docx) references document.file (agency, id),
    foreign key (agency, pdf) references document.file (agency, id)
);

create index official_document_record on document.official_document (record, issued_at);

create function document.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'issued documents are not changed';
end $$;

create trigger official_document_stays before update or delete on document.official_document
    for each row execute function document.refuse_change();
