-- Which record moved, inside its module.
alter table calendar.moved add column record text not null;
