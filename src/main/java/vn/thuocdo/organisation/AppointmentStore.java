package vn.thuocdo.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thuocdo.kernel.Conflict;
import vn.thuocdo.kernel.Sql;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.kernel.Validity;

/// Who was appointed to what.
@Repository
class AppointmentStore {
    private final JdbcClient database;

    AppointmentStore(JdbcClient database) {
        this.database = database;
    }

    void insert(Appointment appointment) {
        database.sql("""
                insert into organisation.appointment
                    (agency, id, person, position, main, valid_from, valid_to, document)
                values (:agency, :id, :person, :position, :main, :from, :to, :document)
                """).param("agency", appointment.agency().value()).param("id", appointment.id())
                .param("person", appointment.person().value()).param("position", appointment.position().value())
                .param("main", appointment.main()).param("from", appointment.validity().from())
                .param("to", appointment.validity().to()).param("document", appointment.document()).update();
    }

    /// Ends an appointment; one that would end before it began never took place and is taken out.
    void end(Appointment appointment, LocalDate lastDay) {
        var sql = lastDay.isBefore(appointment.validity().from())
                ? "delete from organisation.appointment where agency = :agency and id = :id and :day < valid_from"
                : """
                        update organisation.appointment set valid_to = :day, version = version + 1
                        where agency = :agency and id = :id
                        """;
        Conflict.unlessOne(database.sql(sql).param("agency", appointment.agency().value())
                .param("id", appointment.id()).param("day", lastDay).update(), "appointment");
    }

    Optional<Appointment> find(UnitId agency, UUID id) {
        return database.sql("select * from organisation.appointment where agency = :agency and id = :id")
                .param("agency", agency.value()).param("id", id).query(AppointmentStore::appointment).optional();
    }

    /// Everything the person was ever appointed to, latest first.
    List<Appointment> ofPerson(UnitId agency, PersonId person) {
        return database.sql("""
                select * from organisation.appointment where agency = :agency and person = :person
                order by valid_from desc, main desc, id
                """).param("agency", agency.value()).param("person", person.value())
                .query(AppointmentStore::appointment).list();
    }

    /// Appointments to positions of the unit that hold on the day or later.
    List<Appointment> inUnitFrom(UnitId agency, UnitId unit, LocalDate day) {
        return database.sql("""
                select a.* from organisation.appointment a
                join organisation.position p on p.agency = a.agency and p.id = a.position
                where a.agency = :agency and p.unit = :unit and (a.valid_to is null or a.valid_to >= :day)
                order by p.head desc, a.valid_from, a.id
                """).param("agency", agency.value()).param("unit", unit.value()).param("day", day)
                .query(AppointmentStore::appointment).list();
    }

    /// Appointments to the position that share a day with the time.
    List<Appointment> holders(UnitId agency, PositionId position, Validity time) {
        return database.sql("""
                select * from organisation.appointment
                where agency = :agency and position = :position
                  and daterange(valid_from, valid_to, '[]') && daterange(:from, cast(:to as date), '[]')
                """).param("agency", agency.value()).param("position", position.value()).param("from", time.from())
                .param("to", time.to()).query(AppointmentStore::appointment).list();
    }

    private static Appointment appointment(ResultSet row, int number) throws SQLException {
        return new Appointment(Sql.id(row, "id"), new UnitId(Sql.id(row, "agency")),
                new PersonId(Sql.id(row, "person")), new PositionId(Sql.id(row, "position")), row.getBoolean("main"),
                new Validity(row.getObject("valid_from", LocalDate.class), Sql.dayOrNull(row, "valid_to")),
                row.getString("document"));
    }
}
