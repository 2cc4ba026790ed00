-- The inbox follows the person, also when communes merge and the account moves to another agency.
create index notice_of_account on notification.notice (account, visible_from desc, id desc);
create index notice_unread_of_account on notification.notice (account, visible_from) where read_at is null;
drop index notification.notice_inbox;
drop index notification.notice_unread;
