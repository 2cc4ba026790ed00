package vn.thuocdo.organisation;

import java.time.LocalDate;
import java.util.List;
import vn.thuocdo.kernel.Refusal;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.organisation.spi.OpenWork;

/// What a merger or a switch of the frame would do, before it is done.
///
/// @param on        first day
/// @param targets   the units that there will be
/// @param passing   what becomes of each earlier unit
/// @param obstacles why it cannot be done as things stand; empty when it can
public record Reorganisation(LocalDate on, List<Target> targets, List<Passing> passing, List<Refusal> obstacles) {
    public Reorganisation {
        targets = List.copyOf(targets);
        passing = List.copyOf(passing);
        obstacles = List.copyOf(obstacles);
    }

    /// A unit of the frame to come.
    ///
    /// @param code its code in the frame
    /// @param kind sort of unit
    /// @param name full name
    public record Target(String code, UnitKind kind, String name) {}

    /// What becomes of an earlier unit.
    ///
    /// @param unit   the earlier unit
    /// @param agency name of the commune it belongs to
    /// @param target code of the unit that carries on, or [MergerDraft#ITSELF]
    /// @param staff  people who move with it
    /// @param work   open work that moves with it
    public record Passing(Unit unit, String agency, String target, int staff, List<OpenWork> work) {}

    /// People who move, counted once for each unit.
    public int staff() {
        return passing.stream().mapToInt(Passing::staff).sum();
    }

    /// Pieces of open work that move.
    public long work() {
        return passing.stream().flatMap(each -> each.work().stream()).mapToLong(OpenWork::count).sum();
    }

    /// The code to which the unit goes.
    String targetOf(UnitId unit) {
        return passing.stream().filter(each -> each.unit().id().equals(unit)).findFirst().map(Passing::target)
                .orElse(MergerDraft.ITSELF);
    }
}
