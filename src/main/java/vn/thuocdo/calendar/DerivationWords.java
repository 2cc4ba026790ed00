package vn.thuocdo.calendar;

import java.time.LocalDate;
import vn.thuocdo.calendar.engine.DayHours;
import vn.thuocdo.calendar.engine.DayKind;
import vn.thuocdo.calendar.engine.DerivationStep;
import vn.thuocdo.calendar.engine.DerivationStep.CountedFrom;
import vn.thuocdo.calendar.engine.DerivationStep.DayOff;
import vn.thuocdo.calendar.engine.DerivationStep.Due;
import vn.thuocdo.calendar.engine.DerivationStep.HoursAsDays;
import vn.thuocdo.calendar.engine.DerivationStep.LastDay;
import vn.thuocdo.calendar.engine.DerivationStep.Moved;
import vn.thuocdo.calendar.engine.DerivationStep.NewHours;
import vn.thuocdo.calendar.engine.DerivationStep.OnDate;
import vn.thuocdo.calendar.engine.DerivationStep.Paused;
import vn.thuocdo.calendar.engine.DerivationStep.Received;
import vn.thuocdo.calendar.engine.DerivationStep.SpecialWork;
import vn.thuocdo.calendar.engine.DerivationStep.WeeklyRest;
import vn.thuocdo.calendar.engine.WorkingTime;
import vn.thuocdo.ui.Texts;

/// Says each step of a derivation in one sentence.
final class DerivationWords {
    private final Texts texts;

    DerivationWords(Texts texts) {
        this.texts = texts;
    }

    String of(DerivationStep step) {
        var key = "calendar.derivation." + step.code();
        return switch (step) {
            case Received received -> texts.text(key, received.at());
            case CountedFrom start -> start.cutOff() == null
                    ? texts.text(key, start.at())
                    : texts.text(key, start.at(), start.cutOff());
            case HoursAsDays taken -> texts.text(key, taken.hours(), taken.days());
            case WeeklyRest rest -> texts.text(key, day(rest.first()), day(rest.last()));
            case DayOff off -> texts.text(key, dates(off.first(), off.last()), off.name());
            case SpecialWork work -> texts.text(key, work.kind() == DayKind.HALF_DAY
                    ? beginning(work.date())
                    : day(
                            work.date()),
                    work.name(), hours(work.hours()));
            case NewHours hours -> texts.text(key, hours.from(), hours(hours.regular()));
            case Paused paused -> paused.to() == null
                    ? texts.text(key, paused.from(), paused.reason())
                    : texts.text(key, paused.from(), paused.to(), paused.reason(), length(paused.notCounted()));
            case OnDate on -> texts.text(key, day(on.date()));
            case LastDay last -> texts.text(key, day(last.date()));
            case Moved moved -> texts.text(key, beginning(moved.from()), day(moved.to()));
            case Due due -> texts.text(key, due.at());
        };
    }

    private String day(LocalDate date) {
        return texts.formats().weekday(date) + " " + texts.formats().date(date);
    }

    private String beginning(LocalDate date) {
        var words = day(date);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private String dates(LocalDate first, LocalDate last) {
        return first.equals(last) ? day(first) : texts.formats().dates(first, last);
    }

    private static String hours(DayHours hours) {
        return hours.toString().replace('-', '–');
    }

    private String length(WorkingTime length) {
        return Clocks.length(length, texts);
    }
}
