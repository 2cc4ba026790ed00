package vn.thuocdo.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thuocdo.kernel.Sql;
import vn.thuocdo.kernel.UnitId;

/// The frame of each agency by date, and which unit follows which.
@Repository
class FrameStore {
    private final JdbcClient database;

    FrameStore(JdbcClient database) {
        this.database = database;
    }

    /// The frame on the day; before the first one known, that first one.
    Optional<OrganisationModel> model(UnitId agency, LocalDate on) {
        return database.sql("""
                select model from organisation.model where agency = :agency
                order by valid_from <= :on desc, abs(valid_from - cast(:on as date)) limit 1
                """).param("agency", agency.value()).param("on", on).query(String.class).optional()
                .map(OrganisationModel::valueOf);
    }

    void setModel(UnitId agency, LocalDate from, OrganisationModel model, @Nullable String document) {
        database.sql("""
                insert into organisation.model (agency, valid_from, model, document)
                values (:agency, :from, :model, :document)
                on conflict (agency, valid_from) do update set model = excluded.model, document = excluded.document
                """).param("agency", agency.value()).param("from", from).param("model", model.name())
                .param("document", document).update();
    }

    void add(UnitId agency, UnitId predecessorAgency, Lineage lineage) {
        database.sql("""
                insert into organisation.lineage
                    (agency, unit, predecessor_agency, predecessor, since, kind, document)
                values (:agency, :unit, :predecessorAgency, :predecessor, :since, :kind, :document)
                """).param("agency", agency.value()).param("unit", lineage.unit().value())
                .param("predecessorAgency", predecessorAgency.value())
                .param("predecessor", lineage.predecessor().value()).param("since", lineage.since())
                .param("kind", lineage.kind().name()).param("document", lineage.document()).update();
    }

    List<Lineage> predecessors(UnitId unit) {
        return database.sql("select * from organisation.lineage where unit = :unit order by since, predecessor")
                .param("unit", unit.value()).query(FrameStore::lineage).list();
    }

    /// Everything that came before some units.
    Set<UnitId> earlier(Set<UnitId> units) {
        return new LinkedHashSet<>(database.sql("""
                with recursive earlier (unit) as (
                    select predecessor from organisation.lineage where unit in (:units)
                    union select l.predecessor from organisation.lineage l join earlier e on l.unit = e.unit)
                select unit from earlier order by unit
                """).param("units", units.stream().map(UnitId::value).toList())
                .query((row, number) -> new UnitId(Sql.id(row, "unit"))).list());
    }

    List<Lineage> successors(UnitId unit) {
        return database.sql("select * from organisation.lineage where predecessor = :unit order by since, unit")
                .param("unit", unit.value()).query(FrameStore::lineage).list();
    }

    private static Lineage lineage(ResultSet row, int number) throws SQLException {
        return new Lineage(new UnitId(Sql.id(row, "unit")), new UnitId(Sql.id(row, "predecessor")),
                row.getObject("since", LocalDate.class), Lineage.Kind.valueOf(row.getString("kind")),
                row.getString("document"));
    }
}
