-- people who want to be told what happens to a task that is not theirs
create table task.follower (
    agency  uuid        not null,
    task    uuid        not null,
    account uuid        not null,
    since   timestamptz not null,
    primary key (agency, task, account),
    foreign key (agency, task) references task.task (agency, id) on update cascade deferrable
);
create index follower_account on task.follower (agency, account, task);

-- work reported on without any file owes its evidence, finished or not
update task.task t set unproven = 1
where not t.closed and t.percent > 0 and t.unproven = 0 and not exists (
    select 1 from task.evidence e where e.agency = t.agency and e.task = t.id and e.occasion = t.occasion);
