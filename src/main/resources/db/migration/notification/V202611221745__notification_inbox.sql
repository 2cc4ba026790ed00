create schema if not exists notification;

-- What a person was told. The words are made when it is read, in the reader's language.
create table notification.notice (
    agency       uuid        not null,
    account      uuid        not null,
    id           uuid        not null,
    message_key  text        not null check (message_key <> ''),
    args         jsonb       not null default '[]',
    url          text        not null check (url like '/%'),
    dedup_key    text        not null check (dedup_key <> ''),
    visible_from timestamptz not null,
    told_at      timestamptz not null,
    read_at      timestamptz,
    primary key (agency, account, id),
    unique (agency, account, dedup_key)
);
create index notice_inbox on notification.notice (agency, account, visible_from desc, id desc);
create index notice_unread on notification.notice (agency, account, visible_from) where read_at is null;

-- Mail on its way. A row is claimed, marked as being sent, and sent under a Message-ID that never changes.
create table notification.mail (
    agency       uuid        not null,
    id           uuid        not null,
    account      uuid        not null,
    notice       uuid        not null,
    recipient    text        not null,
    message_id   text        not null,
    digest       boolean     not null default false,
    state        text        not null default 'WAITING' check (state in ('WAITING', 'SENDING', 'SENT', 'FAILED')),
    attempts     int         not null default 0,
    next_attempt timestamptz not null,
    claimed_at   timestamptz,
    sent_at      timestamptz,
    last_error   text,
    created_at   timestamptz not null,
    primary key (agency, id),
    unique (agency, account, notice),
    foreign key (agency, account, notice) references notification.notice (agency, account, id)
);
create index mail_due on notification.mail (next_attempt, id) where state = 'WAITING';
create index mail_stuck on notification.mail (claimed_at) where state = 'SENDING';
create index mail_states on notification.mail (agency, state, created_at desc);

-- What a person wants by mail. Without a row everything that callers send by mail comes by mail, at once.
create table notification.preference (
    agency  uuid    not null,
    account uuid    not null,
    digest  boolean not null default false,
    muted   text[]  not null default '{}',
    version int     not null default 1,
    primary key (agency, account)
);
comment on column notification.preference.muted is 'kinds of notices that do not come by mail';
