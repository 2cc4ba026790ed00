-- Files: the bytes once per agency and content, a row of metadata for each upload.
create table document.content (
    agency uuid   not null,
    hash   bytea  not null check (length(hash) = 32),
    size   bigint not null check (size > 0),
    bytes  bytea  not null,
    primary key (agency, hash)
);

-- files are compressed already; kept plain, parts of them can be read without the whole
alter table document.content alter column bytes set storage external;

create table document.file (
    agency     uuid        not null,
    id         uuid        not null,
    hash       bytea       not null,
    size       bigint      not null,
    name       text        not null check (name <> ''),
    kind       text        not null,
    account    uuid        not null,
    person     text        not null,
    stored_at  timestamptz not null,
    module     text,
    type       text,
    record     uuid,
    primary key (agency, id),
    foreign key (agency, hash) references document.content (agency, hash),
    check ((module is null) = (record is null) and (type is null) = (record is null))
);

create index file_id on document.file (id);
create index file_record on document.file (record, stored_at) where record is not null;
create index file_hash on document.file (agency, hash);
create index file_unattached on document.file (stored_at) where record is null;
