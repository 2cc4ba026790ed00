package vn.thuocdo.access;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/// One record of every kind, all of the same commune, by name.
@TestComponent
final class Records {
    private final Places places;
    private final OfficeRecords office;
    private final PlanRecords plans;
    private final ImportRecords imports;
    private final TaskRecords tasks;
    private final SettingRecords settings;
    private final TransactionTemplate transaction;
    private final Samples samples = new Samples();
    private boolean ready;

    Records(Places places, OfficeRecords office, PlanRecords plans, ImportRecords imports, TaskRecords tasks,
            SettingRecords settings, TransactionTemplate transaction) {
        this.places = places;
        this.office = office;
        this.plans = plans;
        this.imports = imports;
        this.tasks = tasks;
        this.settings = settings;
        this.transaction = transaction;
    }

    Samples samples() {
        return samples;
    }

    /// Makes everything, once.
    void setUp() {
        if (ready)
            return;
        ready = true;
        places.setUp();
        places.name(samples);
        office.make(places, samples, transaction);
        plans.make(places, samples);
        imports.make(places, samples);
        tasks.make(places, samples);
        settings.make(places, samples);
    }
}
