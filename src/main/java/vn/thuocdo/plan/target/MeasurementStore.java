package vn.thuocdo.plan.target;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Conflict;
import vn.thuocdo.kernel.Sql;
import vn.thuocdo.plan.Plan;
import vn.thuocdo.plan.content.ItemId;
import vn.thuocdo.plan.content.Reading;

/// Measured values in the table `plan.measurement`.
@Component
class MeasurementStore {
    private final JdbcClient database;

    MeasurementStore(JdbcClient database) {
        this.database = database;
    }

    void add(Plan plan, Measurement measurement) {
        database.sql("""
                insert into plan.measurement (agency, id, plan, target, figure, level, measured_on, basis, file,
                    recorded_by, recorded_at)
                values (:agency, :id, :plan, :target, :figure, :level, :on, :basis, :file, :by, :at)
                """).param("agency", plan.agency().value()).param("id", measurement.id().value())
                .param("plan", plan.id().value()).param("target", measurement.target().value())
                .param("figure", measurement.reading().figure()).param("level", measurement.reading().level())
                .param("on", measurement.measuredOn()).param("basis", measurement.basis())
                .param("file", measurement.file()).param("by", measurement.recordedBy().value())
                .param("at", Sql.at(measurement.recordedAt())).update();
    }

    void withdraw(Plan plan, MeasurementId id, AccountId by, Instant at, String why) {
        var rows = database.sql("""
                update plan.measurement set withdrawn_by = :by, withdrawn_at = :at, withdrawn_why = :why
                where agency = :agency and id = :id and plan = :plan and withdrawn_at is null
                """).param("by", by.value()).param("at", Sql.at(at)).param("why", why)
                .param("agency", plan.agency().value()).param("id", id.value()).param("plan", plan.id().value())
                .update();
        Conflict.unlessOne(rows, "measurement");
    }

    Optional<Measurement> find(Plan plan, MeasurementId id) {
        return database.sql("select * from plan.measurement where agency = :agency and id = :id and plan = :plan")
                .param("agency", plan.agency().value()).param("id", id.value()).param("plan", plan.id().value())
                .query(MeasurementStore::measurement).optional();
    }

    /// All values of a plan, for each target the one of the latest day first, of one day the one typed last.
    List<Measurement> all(Plan plan) {
        return database.sql("""
                select * from plan.measurement where agency = :agency and plan = :plan
                order by measured_on desc, recorded_at desc, id desc
                """).param("agency", plan.agency().value()).param("plan", plan.id().value())
                .query(MeasurementStore::measurement).list();
    }

    private static Measurement measurement(ResultSet row, int number) throws SQLException {
        var withdrawnBy = Sql.idOrNull(row, "withdrawn_by");
        return new Measurement(new MeasurementId(Sql.id(row, "id")), new ItemId(Sql.id(row, "target")),
                new Reading(row.getBigDecimal("figure"), row.getString("level")),
                row.getObject("measured_on", LocalDate.class), row.getString("basis"),
                Sql.idOrNull(row, "file"), new AccountId(Sql.id(row, "recorded_by")), Sql.instant(row, "recorded_at"),
                withdrawnBy == null ? null : new AccountId(withdrawnBy), Sql.instantOrNull(row, "withdrawn_at"),
                row.getString("withdrawn_why"));
    }
}
