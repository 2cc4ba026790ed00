package vn.thuocdo.plan.content;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.task.due.DueRule;

/// Moves a plan by whole years, for the plan of the next year: dates and years move, recurring rules stay.
///
/// @param from  the year it was for
/// @param years how far to move, negative for back
public record YearShift(int from, int years) {
    private static final Pattern CITATION = Pattern.compile("\\d+[^\\s,;.]*/[^\\s,;.]*[A-ZĐ]{2}");

    /// The due rule in the new year.
    public DueRule rule(DueRule rule) {
        return switch (rule) {
            case DueRule.OnDate on -> new DueRule.OnDate(on.day().plusYears(years));
            case DueRule.BeforeDate before -> new DueRule.BeforeDate(before.day().plusYears(years));
            case DueRule.MonthEnd end -> new DueRule.MonthEnd(end.month().plusYears(years));
            case DueRule.QuarterEnd end -> new DueRule.QuarterEnd(end.year() + years, end.quarter());
            case DueRule.HalfYearEnd end -> new DueRule.HalfYearEnd(end.year() + years, end.half());
            case DueRule.YearEnd end -> new DueRule.YearEnd(end.year() + years);
            case DueRule.Recurring _,DueRule.Continuous _,DueRule.OnEvent _,DueRule.Inherited _ -> rule;
        };
    }

    /// The day in the new year; 29/02 becomes 28/02 where there is none.
    public @Nullable LocalDate day(@Nullable LocalDate day) {
        return day == null ? null : day.plusYears(years);
    }

    /// The words with "năm 2025" and "/2025" of dates turned into the new year. Paragraphs that cite a document ("Quyết
    /// định số 1783/QĐ-UBND ngày …") stay as they are, since the document keeps its date.
    public String words(String words) {
        return words.lines().map(this::line).reduce((above, below) -> above + "\n" + below).orElse("");
    }

    /// The item in the new year, under another identity.
    public PlanItem item(PlanItem item, ItemId fresh) {
        return switch (item) {
            case TargetItem target -> new TargetItem(fresh, null, target.area(), words(target.text()), target.goal(),
                    target.scope(), day(target.due()), target.responsible(), target.measure(), null);
            case TaskItem task -> new TaskItem(fresh, null, task.area(), words(task.text()), task.product(),
                    task.leads(), task.coordinators(), rule(task.due()), null, task.criterion(), task.targets(), null);
        };
    }

    /// The text in the new year; its bases stay, to be looked through by who writes the plan.
    public PlanText text(PlanText text) {
        var sections = text.sections().stream().map(section -> new PlanText.Section(section.kind(), section.area(),
                words(section.heading()), words(section.body()))).toList();
        return new PlanText(text.bases(), words(text.opening()), sections, words(text.closing()), text.recipients(),
                text.filing());
    }

    private String line(String line) {
        if (CITATION.matcher(line).find())
            return line;
        var to = String.valueOf(from + years);
        return line.replaceAll("(?<=[Nn]ăm )" + from + "\\b", to)
                .replaceAll("(?<=\\d/)" + from + "\\b", to).replaceAll("(?<=[IV]/)" + from + "\\b", to);
    }
}
