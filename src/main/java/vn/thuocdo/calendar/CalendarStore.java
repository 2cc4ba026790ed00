package vn.thuocdo.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thuocdo.kernel.Sql;
import vn.thuocdo.kernel.UnitId;

/// Weekly hours, special days and the editions by which nodes notice changes.
@Repository
class CalendarStore {
    private final JdbcClient database;

    CalendarStore(JdbcClient database) {
        this.database = database;
    }

    /// The edition of the nation's data and that of the agency's, as one stamp.
    Edition edition(UnitId agency) {
        var found = new HashMap<UnitId, Long>();
        database.sql("select agency, edition from calendar.edition where agency in (:ids)")
                .param("ids", List.of(CalendarScope.NATION.agency().value(), agency.value()))
                .query(row -> {
                    found.put(new UnitId(Sql.id(row, "agency")), row.getLong("edition"));
                });
        return new Edition(found.getOrDefault(CalendarScope.NATION.agency(), 0L), found.getOrDefault(agency, 0L));
    }

    /// What data a compiled calendar or rule book was made from.
    record Edition(long nation, long agency) {}

    /// Raises the edition and holds it until the transaction ends, so that changes of one agency follow each other.
    void raise(UnitId agency) {
        database.sql("""
                insert into calendar.edition (agency) values (:agency)
                on conflict (agency) do update set edition = edition.edition + 1
                """).param("agency", agency.value()).update();
    }

    /// The units of an agency that have entries of their own, the agency itself included where it has.
    Set<UnitId> scopes(UnitId agency) {
        return new LinkedHashSet<>(database.sql("""
                select unit from calendar.special_day where agency = :agency
                union select unit from calendar.weekly_hours where agency = :agency
                """).param("agency", agency.value()).query((row, number) -> new UnitId(Sql.id(row, "unit"))).list());
    }

    CalendarLayer layer(CalendarScope scope) {
        var weeks = scoped("select * from calendar.weekly_hours where agency = :agency and unit = :unit", scope)
                .query((row, number) -> week(row)).list();
        var days = scoped("select * from calendar.special_day where agency = :agency and unit = :unit", scope)
                .query((row, number) -> day(row)).list();
        return new CalendarLayer(weeks, days);
    }

    void apply(CalendarScope scope, CalendarEdit edit) {
        edit.touchedDays().forEach(day -> delete("special_day", "day", scope, day));
        edit.touchedWeeks().forEach(day -> delete("weekly_hours", "valid_from", scope, day));
        edit.days().forEach(entry -> insert(scope, entry));
        edit.weeks().forEach(entry -> insert(scope, entry));
    }

    private void delete(String table, String column, CalendarScope scope, LocalDate day) {
        scoped("delete from calendar." + table + " where agency = :agency and unit = :unit and " + column + " = :day",
                scope).param("day", day).update();
    }

    private void insert(CalendarScope scope, DayEntry entry) {
        scoped("""
                insert into calendar.special_day (agency, unit, day, kind, name, hours, basis, status)
                values (:agency, :unit, :day, :kind, :name, :hours, :basis, :status)
                """, scope).param("day", entry.day()).param("kind", entry.choice().name()).param("name", entry.name())
                .param("hours", entry.hours()).param("basis", entry.basis()).param("status", entry.status().name())
                .update();
    }

    private void insert(CalendarScope scope, WeekEntry entry) {
        scoped("""
                insert into calendar.weekly_hours (agency, unit, valid_from, monday, tuesday, wednesday, thursday,
                                                   friday, saturday, sunday, basis, status)
                values (:agency, :unit, :from, :days, :basis, :status)
                """, scope).param("from", entry.from()).param("days", entry.hours()).param("basis", entry.basis())
                .param("status", entry.status().name()).update();
    }

    private JdbcClient.StatementSpec scoped(String sql, CalendarScope scope) {
        return database.sql(sql).params(Map.of("agency", scope.agency().value(), "unit", scope.unit().value()));
    }

    private static WeekEntry week(ResultSet row) throws SQLException {
        var hours = new String[7];
        for (var day : DayOfWeek.values())
            hours[day.getValue() - 1] = row.getString(day.name().toLowerCase(Locale.ROOT));
        return new WeekEntry(row.getObject("valid_from", LocalDate.class), Arrays.asList(hours),
                row.getString("basis"), DataStatus.valueOf(row.getString("status")));
    }

    private static DayEntry day(ResultSet row) throws SQLException {
        return new DayEntry(row.getObject("day", LocalDate.class), DayChoice.valueOf(row.getString("kind")),
                row.getString("name"), row.getString("hours"), row.getString("basis"),
                DataStatus.valueOf(row.getString("status")));
    }
}
