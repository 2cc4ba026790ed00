package vn.thuocdo.task;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.kernel.UnitId;

/// Which tasks somebody may find: all of the agency with SEE_AGENCY, all of the agencies below with SEE_SUBORDINATES,
/// else those in which the own unit takes part or which are given to or by the person. What agencies and units that
/// were merged or closed have finished is found by those that carry on their work. Every read and every act goes through
/// the same condition, so that list, count, search, file and single page agree.
///
/// @param actor    who looks
/// @param agencies the agencies whose tasks are meant, the own one first
/// @param units    the own unit and those whose work it carries on
record Sight(Actor actor, List<UnitId> agencies, List<UnitId> units) {
    /// The same sight, of one agency only; nothing is seen when that agency is out of sight.
    Sight within(UnitId agency) {
        return new Sight(actor, agencies.contains(agency) ? List.of(agency) : List.of(), units);
    }

    /// The condition on `task.task t`.
    String condition() {
        if (agencies.isEmpty())
            return "false";
        var agency = agencies.size() == 1 ? "t.agency = :agency" : "t.agency in (:agencies)";
        if (actor.may(Permission.SEE_AGENCY))
            return agency;
        return agency + " " + """
                and (t.person = :me or t.creator = :me or exists (select 1 from task.party p
                      where p.agency = t.agency and p.unit in (:mine) and p.task = t.id))""";
    }

    /// Sets the parameters of the condition.
    StatementSpec bind(StatementSpec statement) {
        if (agencies.isEmpty())
            return statement;
        var bound = agencies.size() == 1
                ? statement.param("agency", agencies.getFirst().value())
                : statement.param("agencies", agencies.stream().map(UnitId::value).toList());
        if (actor.may(Permission.SEE_AGENCY))
            return bound;
        return bound.param("me", actor.account().value()).param("mine", units.stream().map(UnitId::value).toList());
    }
}
