package vn.thuocdo.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thuocdo.calendar.spi.DueMove;
import vn.thuocdo.kernel.Sql;
import vn.thuocdo.kernel.UnitId;

/// What each applied change of a calendar has moved.
@Repository
class MoveStore {
    private final JdbcClient database;

    MoveStore(JdbcClient database) {
        this.database = database;
    }

    void insert(UnitId agency, RevisionId revision, List<DueMove> moves) {
        for (int i = 0; i < moves.size(); i++)
            insert(agency, revision, i, moves.get(i));
    }

    private void insert(UnitId agency, RevisionId revision, int ordinal, DueMove move) {
        database.sql("""
                insert into calendar.moved (agency, revision, ordinal, kind, record, label, subject, url, unit, old_due,
                                            new_due, becomes_late)
                values (:agency, :revision, :ordinal, :kind, :record, :label, :subject, :url, :unit, :old, :new, :late)
                """).param("agency", agency.value()).param("revision", revision.value()).param("ordinal", ordinal)
                .param("kind", move.kind()).param("record", move.id()).param("label", move.label())
                .param("subject", move.subject()).param("url", move.url()).param("unit", move.unit().value())
                .param("old", Sql.at(move.oldDue())).param("new", Sql.at(move.newDue()))
                .param("late", move.becomesLate()).update();
    }

    List<DueMove> of(UnitId agency, RevisionId revision) {
        return database
                .sql("select * from calendar.moved where agency = :agency and revision = :revision order by ordinal")
                .param("agency", agency.value()).param("revision", revision.value()).query(MoveStore::move).list();
    }

    private static DueMove move(ResultSet row, int number) throws SQLException {
        return new DueMove(row.getString("kind"), row.getString("record"), row.getString("label"),
                row.getString("subject"), row.getString("url"), new UnitId(Sql.id(row, "unit")),
                Sql.instant(row, "old_due"), Sql.instant(row, "new_due"), row.getBoolean("becomes_late"));
    }
}
