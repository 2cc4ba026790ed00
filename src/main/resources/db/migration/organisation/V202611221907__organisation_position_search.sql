-- Titles are found without diacritics; unaccent knows đ, and the product writes the key itself from now on.
alter table organisation.position add column search_key text not null default '';
update organisation.position set search_key = lower(unaccent(title));
