-- Vietnamese lists are ordered by the given name, which stands last.
alter table organisation.person add column sort_key text not null default '';
update organisation.person set sort_key = substring(name from '[^ ]+$') || ' ' || name;
create index person_order on organisation.person (agency, sort_key, id);
