create schema if not exists identity;

-- People who can sign in. The password is argon2id; the sort key puts the given name first, as Vietnamese lists do.
create table identity.account (
    agency              uuid        not null,
    id                  uuid        not null,
    username            text        not null check (username ~ '^[a-z0-9][a-z0-9._-]{2,39}$'),
    name                text        not null check (btrim(name) <> ''),
    sort_key            text        not null,
    search_key          text        not null,
    email               text,
    unit                uuid        not null,
    roles               text[]      not null,
    password            text        not null check (password like '$argon2id$%'),
    password_initial    boolean     not null,
    password_changed_at timestamptz not null,
    locked              boolean     not null default false,
    language            text        check (language in ('vi', 'en')),
    last_sign_in_at     timestamptz,
    created_at          timestamptz not null,
    version             int         not null default 0,
    primary key (agency, id)
);
create index account_id on identity.account (id);
create index account_list on identity.account (agency, sort_key collate "vi-x-icu", id);
create index account_unit on identity.account (agency, unit);

-- Which agency a user name or an account belongs to. User names are unique over all agencies of an installation.
create table identity.sign_in_name (
    username text not null primary key,
    account  uuid not null unique,
    agency   uuid not null
);
comment on table identity.sign_in_name is 'shared: finds the agency of a user name before anybody is signed in';

-- Failed attempts by the user name typed, whether or not it exists, so that nothing can be learnt from a lock.
create table identity.sign_in_failure (
    username     text        not null primary key,
    failures     int         not null,
    last_at      timestamptz not null,
    locked_until timestamptz
);
comment on table identity.sign_in_failure is 'shared: user names that may not exist have no agency';

-- Personal access tokens of the API; only the SHA-256 of a token is kept.
create table identity.token (
    agency       uuid        not null,
    id           uuid        not null,
    account      uuid        not null,
    name         text        not null check (btrim(name) <> ''),
    hash         bytea       not null,
    created_at   timestamptz not null,
    expires_at   timestamptz not null check (expires_at > created_at),
    last_used_at timestamptz,
    revoked_at   timestamptz,
    primary key (agency, id),
    unique (agency, hash),
    foreign key (agency, account) references identity.account (agency, id) on update cascade on delete cascade
);
create index token_account on identity.token (agency, account);
