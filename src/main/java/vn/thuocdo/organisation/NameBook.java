package vn.thuocdo.organisation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.UnitId;

/// The names by which an agency's units can be found, as of one day; pure, so that thousands of cells are resolved
/// without reading the database again.
final class NameBook {
    private static final double LIKE_ENOUGH = 0.6;
    private static final int PROPOSALS = 5;

    /// How plans name the leaders, whatever their unit is called.
    private static final List<String> LEADERS = List.of("Chủ tịch", "Phó Chủ tịch", "Lãnh đạo", "Thường trực",
            "Chủ tịch, các Phó Chủ tịch", "Lãnh đạo UBND");

    private final List<Unit> units;
    private final Set<String> places;
    private final Map<String, Meaning> learnt;
    private final Map<String, Set<UnitId>> byFull = new HashMap<>();
    private final Map<String, Set<UnitId>> byCore = new HashMap<>();

    /// What somebody said that words mean; no unit means everybody concerned.
    record Meaning(@Nullable UnitId unit) {}

    /// A name that leads to a unit, be it its own or that of a unit it follows.
    record Alias(String name, UnitId unit) {}

    /// @param units   units that live on the day
    /// @param aliases names of earlier units with the living unit that stands for them
    /// @param learnt  remembered meanings by words
    NameBook(List<Unit> units, List<Alias> aliases, Map<String, Meaning> learnt) {
        this.units = units;
        this.learnt = Map.copyOf(learnt);
        this.places = places(units);
        units.stream().filter(unit -> !unit.isAgency()).forEach(this::add);
        var own = Set.copyOf(byCore.keySet());
        aliases.stream().filter(alias -> !own.contains(NameWords.core(alias.name(), places)))
                .forEach(alias -> add(alias.name(), alias.unit()));
    }

    UnitMatch resolve(String text) {
        var words = NameWords.full(text);
        var meaning = learnt.get(words);
        if (meaning != null)
            return meaning.unit() == null ? new UnitMatch.Wildcard() : new UnitMatch.Known(meaning.unit());
        var core = NameWords.core(text, places);
        var found = only(byFull.get(words)).or(() -> only(byCore.get(core)));
        if (found.isPresent())
            return new UnitMatch.Known(found.get());
        return WildcardPhrases.matches(words) ? new UnitMatch.Wildcard() : new UnitMatch.Unknown(similar(core));
    }

    private void add(Unit unit) {
        add(unit.name(), unit.id());
        add(unit.shortName(), unit.id());
        if (unit.kind() == UnitKind.LEADERSHIP)
            LEADERS.forEach(name -> add(name, unit.id()));
    }

    private void add(String name, UnitId unit) {
        byFull.computeIfAbsent(NameWords.full(name), none -> new HashSet<>()).add(unit);
        byCore.computeIfAbsent(NameWords.core(name, places), none -> new HashSet<>()).add(unit);
    }

    /// A name that two units share leads to neither of them.
    private static Optional<UnitId> only(@Nullable Set<UnitId> units) {
        return units == null || units.size() != 1 ? Optional.empty() : Optional.of(units.iterator().next());
    }

    private List<Unit> similar(String core) {
        record Scored(Unit unit, double likeness) {}
        return units.stream().filter(unit -> !unit.isAgency())
                .map(unit -> new Scored(unit, NameWords.likeness(core, NameWords.core(unit.name(), places))))
                .filter(scored -> scored.likeness() >= LIKE_ENOUGH)
                .sorted(Comparator.comparingDouble(Scored::likeness).reversed()).limit(PROPOSALS).map(Scored::unit)
                .toList();
    }

    /// `xa thuan chau`, `uy ban nhan dan xa thuan chau` and `thuan chau`, longest first.
    private static Set<String> places(List<Unit> units) {
        var places = new LinkedHashSet<String>();
        units.stream().filter(Unit::isAgency).findFirst().ifPresent(agency -> {
            var name = NameWords.full(agency.name());
            places.add(name);
            var place = name.replaceFirst("^uy ban nhan dan ", "");
            places.add(place);
            places.add("tren dia ban " + place);
            places.add(place.replaceFirst("^(xa|phuong|thi tran|tinh|thanh pho) ", ""));
        });
        return places;
    }
}
