create schema if not exists audit;

-- Who did what to which record, when and why. Rows come with the change they tell of and stay.
-- batch and position are set once, when the row is sealed.
create table audit.entry (
    agency       uuid        not null,
    id           uuid        not null,
    at           timestamptz not null,
    actor        uuid,
    actor_name   text        not null,
    on_behalf_of text        not null,
    module       text        not null,
    type         text        not null,
    subject      uuid        not null,
    label        text        not null,
    action       text        not null,
    before       jsonb,
    after        jsonb,
    reason       text,
    address      text,
    actor_key    text        not null,
    search_key   text        not null,
    batch        bigint,
    position     int,
    primary key (agency, id),
    check ((batch is null) = (position is null))
);
create index entry_time on audit.entry (agency, at desc, id desc);
create index entry_subject on audit.entry (agency, subject, at desc);
create index entry_batch on audit.entry (agency, batch, position);
create index entry_unsealed on audit.entry (agency) where batch is null;

-- A sealed run of entries. The hash covers the batch before, the identities and the SHA-256 of every entry.
create table audit.batch (
    agency    uuid        not null,
    number    bigint      not null check (number > 0),
    sealed_at timestamptz not null,
    previous  bytea       not null,
    entries   uuid[]      not null check (cardinality(entries) > 0),
    digests   bytea       not null,
    hash      bytea       not null,
    primary key (agency, number)
);

-- Ordinary use only adds. An entry may be given its place in a batch once, and nothing else of it may change.
create function audit.refuse_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and tg_table_name = 'entry' then
        if old.batch is null and new.batch is not null
           and to_jsonb(new) - 'batch' - 'position' = to_jsonb(old) - 'batch' - 'position' then
            return new;
        end if;
    end if;
    raise exception 'the audit trail is append-only' using errcode = 'insufficient_privilege';
end $$;

create trigger entry_stays before update or delete on audit.entry
    for each row execute function audit.refuse_change();
create trigger entry_is_not_emptied before truncate on audit.entry
    for each statement execute function audit.refuse_change();
create trigger batch_stays before update or delete on audit.batch
    for each row execute function audit.refuse_change();
create trigger batch_is_not_emptied before truncate on audit.batch
    for each statement execute function audit.refuse_change();
