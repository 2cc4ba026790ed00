package vn.thuocdo.calendar;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thuocdo.calendar.engine.CountingRule;
import vn.thuocdo.calendar.engine.DayOffRule;
import vn.thuocdo.calendar.engine.Term;
import vn.thuocdo.kernel.UnitId;

/// The door to rule data, for every module. Rules are public, so nothing is narrowed here. Each question names the agency
/// and the date of the case: a value in force on that day answers, the agency's own before the nation's.
@Component
public class Rules {
    private final RuleStore store;
    private final CalendarStore calendars;
    private final EditionWatch editions;
    private final Cache<UnitId, RuleBook> kept = Caffeine.newBuilder().maximumSize(2_000).build();

    Rules(RuleStore store, CalendarStore calendars, EditionWatch editions) {
        this.store = store;
        this.calendars = calendars;
        this.editions = editions;
    }

    /// The value of a rule in force on a day, with its basis.
    public RuleValue value(Rule rule, UnitId agency, LocalDate on) {
        return book(agency).on(rule, on);
    }

    /// A whole number, for rules of kind [RuleKind#NUMBER].
    public int number(Rule rule, UnitId agency, LocalDate on) {
        return RuleKind.number(written(rule, RuleKind.NUMBER, agency, on));
    }

    /// Falling numbers, for rules of kind [RuleKind#LADDER].
    public List<Integer> ladder(Rule rule, UnitId agency, LocalDate on) {
        return RuleKind.numbers(written(rule, RuleKind.LADDER, agency, on));
    }

    /// An amount and its unit, for rules of kind [RuleKind#TERM].
    public Term term(Rule rule, UnitId agency, LocalDate on) {
        return RuleKind.term(written(rule, RuleKind.TERM, agency, on));
    }

    /// A time of day, for rules of kind [RuleKind#TIME]; empty where there is no such rule.
    public Optional<LocalTime> time(Rule rule, UnitId agency, LocalDate on) {
        return Optional.of(written(rule, RuleKind.TIME, agency, on)).filter(text -> !text.isEmpty()).map(
                RuleKind::time);
    }

    /// Yes or no, for rules of kind [RuleKind#FLAG].
    public boolean flag(Rule rule, UnitId agency, LocalDate on) {
        return Boolean.parseBoolean(written(rule, RuleKind.FLAG, agency, on));
    }

    /// What becomes of a due moment on a day off, for rules of kind [RuleKind#DAY_OFF].
    public DayOffRule dayOff(Rule rule, UnitId agency, LocalDate on) {
        return DayOffRule.valueOf(written(rule, RuleKind.DAY_OFF, agency, on));
    }

    /// By which rules terms of a case of that date are counted.
    public CountingRule counting(UnitId agency, LocalDate on) {
        return new CountingRule(time(Rule.CUT_OFF, agency, on).orElse(null),
                flag(Rule.EIGHT_HOURS_ARE_A_DAY, agency, on), dayOff(Rule.DAY_OFF, agency, on));
    }

    /// All values of a rule that concern an agency, the latest first.
    public List<RuleValue> history(Rule rule, UnitId agency) {
        return book(agency).history(rule);
    }

    private String written(Rule rule, RuleKind kind, UnitId agency, LocalDate on) {
        if (rule.kind() != kind)
            throw new IllegalArgumentException(rule + " is no " + kind);
        return value(rule, agency, on).value();
    }

    RuleBook book(UnitId agency) {
        if (editions.isChanging())
            return read(agency);
        var edition = editions.edition(agency);
        var found = kept.getIfPresent(agency);
        if (found != null && found.edition().equals(edition))
            return found;
        var fresh = read(agency);
        kept.put(agency, fresh);
        return fresh;
    }

    private RuleBook read(UnitId agency) {
        return new RuleBook(calendars.edition(agency), store.values(agency));
    }
}
