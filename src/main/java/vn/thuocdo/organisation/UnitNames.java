package vn.thuocdo.organisation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.NotAllowed;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.kernel.Vietnam;

/// Finds the units that plans name in free text, and remembers what people said that a name means.
@Component
public class UnitNames {
    private final UnitQueries units;
    private final UnitNameStore names;
    private final CurrentActor actor;
    private final Clock clock;

    UnitNames(UnitQueries units, UnitNameStore names, CurrentActor actor, Clock clock) {
        this.units = units;
        this.names = names;
        this.actor = actor;
        this.clock = clock;
    }

    /// A remembered meaning.
    ///
    /// @param words  the words in the form in which names are compared
    /// @param typed  as it stood in the text
    /// @param unit   the unit meant, or null for everybody concerned
    /// @param learnt when it was said
    public record Remembered(String words, String typed, @Nullable UnitId unit, Instant learnt) {}

    /// What one name means in the agency today.
    public UnitMatch resolve(UnitId agency, String text) {
        return resolveAll(agency, List.of(text), today()).getOrDefault(text, new UnitMatch.Unknown(List.of()));
    }

    /// What many names mean among the units that live on the day; reads the database once.
    public Map<String, UnitMatch> resolveAll(UnitId agency, Collection<String> texts, LocalDate on) {
        var book = book(agency, on);
        var found = new LinkedHashMap<String, UnitMatch>();
        texts.forEach(text -> found.computeIfAbsent(text, book::resolve));
        return found;
    }

    /// Remembers that a name means a unit of the agency, or with null everybody concerned. Whoever edits plans or
    /// manages units may say so.
    @Transactional
    public void remember(UnitId agency, String text, @Nullable UnitId unit) {
        var acting = mustEdit(agency);
        var words = NameWords.full(text);
        if (words.isEmpty())
            throw Refused.at("name", "organisation.unit.nameMissing");
        if (unit != null && units.find(unit).filter(found -> found.agency().equals(agency)).isEmpty())
            throw new Missing("unit");
        names.remember(agency, words, text.strip(), unit, acting.account(), clock.instant());
    }

    /// Forgets a remembered meaning, named by its words.
    @Transactional
    public void forget(UnitId agency, String words) {
        mustEdit(agency);
        if (!names.forget(agency, words))
            throw new Missing("unitName");
    }

    /// Everything remembered for the agency, in alphabetical order.
    public List<Remembered> remembered(UnitId agency) {
        return names.remembered(agency);
    }

    private Actor mustEdit(UnitId agency) {
        var acting = actor.get();
        if (!acting.agency().equals(agency))
            throw new Missing("unit");
        if (Set.of(Permission.EDIT_PLANS, Permission.EDIT_UNIT_PLAN, Permission.MANAGE_UNITS).stream()
                .noneMatch(acting::may))
            throw new NotAllowed(Permission.EDIT_PLANS);
        return acting;
    }

    private NameBook book(UnitId agency, LocalDate on) {
        var living = units.inAgency(agency, on);
        var standing = new HashMap<UnitId, @Nullable UnitId>();
        var aliases = names.earlierNames(agency).stream()
                .map(alias -> new NameBook.Alias(alias.name(), standing(standing, alias.unit(), on)))
                .filter(alias -> living.stream().anyMatch(unit -> unit.id().equals(alias.unit()))).toList();
        var learnt = new HashMap<String, NameBook.Meaning>();
        names.learnt(agency).forEach((words, meaning) -> learnt.put(words, meaning.unit() == null
                ? meaning
                : new NameBook.Meaning(standing(standing, meaning.unit(), on))));
        return new NameBook(living, aliases, learnt);
    }

    private UnitId standing(Map<UnitId, @Nullable UnitId> known, UnitId unit, LocalDate on) {
        var found = known.computeIfAbsent(unit, id -> units.standingFor(id, on).map(Unit::id).orElse(id));
        return found == null ? unit : found;
    }

    private LocalDate today() {
        return Vietnam.today(clock);
    }
}
