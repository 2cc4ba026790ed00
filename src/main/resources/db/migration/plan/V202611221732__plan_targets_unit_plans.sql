-- Values measured for targets, kept with who, when and why; a wrong one is withdrawn, never deleted. And the units that
-- owe a plan of their own under a plan of the agency.
create table plan.measurement (
    agency         uuid        not null,
    id             uuid        not null,
    plan           uuid        not null,
    target         uuid        not null,
    figure         numeric,
    level          text,
    measured_on    date        not null,
    basis          text        not null check (basis <> ''),
    file           uuid,
    recorded_by    uuid        not null,
    recorded_at    timestamptz not null,
    withdrawn_by   uuid,
    withdrawn_at   timestamptz,
    withdrawn_why  text,
    primary key (agency, id),
    foreign key (agency, plan) references plan.plan (agency, id),
    check ((figure is null) <> (level is null)),
    check ((withdrawn_at is null) = (withdrawn_by is null)),
    check ((withdrawn_at is null) = (withdrawn_why is null))
);
create index measurement_of_target on plan.measurement (agency, plan, target, measured_on desc);

create table plan.unit_duty (
    agency   uuid not null,
    plan     uuid not null,
    unit     uuid not null,
    reminded timestamptz,
    primary key (agency, plan, unit),
    foreign key (agency, plan) references plan.plan (agency, id)
);
