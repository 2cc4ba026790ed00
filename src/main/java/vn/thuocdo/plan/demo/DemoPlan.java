package vn.thuocdo.plan.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;
import vn.thuocdo.plan.content.Operator;
import vn.thuocdo.plan.content.PlanText.Section;

/// A plan of the demonstration as its file has it: the real plan 07/KH-UBND of Thuận Châu of 18/7/2025, with units by
/// code and days counted from today.
///
/// @param year the year for which the file was written is 2025; words are moved from it
public record DemoPlan(String title, List<String> bases, String opening, List<Section> sections, String closing,
        List<String> recipients, String filing, List<Target> targets, List<Work> tasks) {
    /// Reads a file of the class path.
    public static DemoPlan read(String path) {
        try (var file = new ClassPathResource(path).getInputStream()) {
            return JsonMapper.shared().readValue(file, DemoPlan.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The same plan with everything that is over done in the end.
    DemoPlan finished() {
        return with(
                work -> work.after(work.due(), work.story().matches("late.*|unproven") ? "donelate" : work.story()));
    }

    /// The same plan with everything due as long ago as it lies ahead in the file.
    DemoPlan earlier() {
        return with(work -> work.after(work.due().replace("on +", "on -"), work.story()));
    }

    private DemoPlan with(UnaryOperator<Work> change) {
        return new DemoPlan(title, bases, opening, sections, closing, recipients, filing, targets,
                tasks.stream().map(change).toList());
    }

    /// A target.
    ///
    /// @param responsible code of the unit
    /// @param readings    values: days ago, then a figure or the name of a level
    public record Target(String area, String text, Operator operator, @Nullable BigDecimal value,
            @Nullable BigDecimal upTo, String unit, @Nullable String scope, @Nullable String responsible,
            @Nullable String measure, String place, List<List<String>> readings) {}

    /// A task.
    ///
    /// @param leads        codes of units, or `ALL`
    /// @param coordinators codes of units, or `ALL`
    /// @param due          a due rule, days from today after a sign: `on +5`
    /// @param story        what was done to it until today
    public record Work(String area, String text, String product, List<String> leads, List<String> coordinators,
            String due, String story, String place) {
        Work after(String otherDue, String otherStory) {
            return new Work(area, text, product, leads, coordinators, otherDue, otherStory, place);
        }
    }
}
