create schema if not exists identity;

-- A time-based one-time password (RFC 6238). The secret is encrypted; it counts only from the moment it was confirmed.
-- The last step used is kept, so that no code works twice.
create table identity.second_factor (
    agency       uuid   not null,
    account      uuid   not null,
    secret       bytea  not null,
    confirmed_at timestamptz,
    last_step    bigint not null default 0,
    primary key (agency, account),
    foreign key (agency, account) references identity.account (agency, id) on update cascade on delete cascade
);

-- Codes for the day on which the telephone is lost; each works once.
create table identity.recovery_code (
    agency  uuid  not null,
    account uuid  not null,
    hash    bytea not null,
    used_at timestamptz,
    primary key (agency, account, hash),
    foreign key (agency, account) references identity.account (agency, id) on update cascade on delete cascade
);

-- What an agency asks of everybody who signs in.
create table identity.sign_in_rule (
    agency                           uuid    not null primary key,
    second_factor_for_administrators boolean not null default false,
    version                          int     not null default 0
);
