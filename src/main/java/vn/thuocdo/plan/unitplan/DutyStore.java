package vn.thuocdo.plan.unitplan;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Sql;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.plan.Plan;

/// When units were reminded of the plan that they owe, in the table `plan.unit_duty`.
@Component
class DutyStore {
    private final JdbcClient database;

    DutyStore(JdbcClient database) {
        this.database = database;
    }

    void remind(Plan plan, UnitId unit, Instant at) {
        database.sql("""
                insert into plan.unit_duty (agency, plan, unit, reminded) values (:agency, :plan, :unit, :at)
                on conflict (agency, plan, unit) do update set reminded = excluded.reminded
                """).param("agency", plan.agency().value()).param("plan", plan.id().value())
                .param("unit", unit.value()).param("at", Sql.at(at)).update();
    }

    Map<UnitId, Instant> reminded(Plan plan) {
        var reminded = new HashMap<UnitId, Instant>();
        database.sql("select unit, reminded from plan.unit_duty where agency = :agency and plan = :plan")
                .param("agency", plan.agency().value()).param("plan", plan.id().value())
                .query(row -> {
                    reminded.put(new UnitId(Sql.id(row, "unit")), Sql.instant(row, "reminded"));
                });
        return reminded;
    }
}
