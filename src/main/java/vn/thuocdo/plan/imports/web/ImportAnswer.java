package vn.thuocdo.plan.imports.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.plan.imports.PlanImport;
import vn.thuocdo.plan.imports.ReviewRow;
import vn.thuocdo.plan.reader.model.ReadPlan;

/// What was read, for the API.
///
/// @param id       identity of the import
/// @param state    how far it is, in lower case
/// @param failure  why it could not be read, or null
/// @param fileName name of the file
/// @param title    title of the plan, or null
/// @param number   number of the document, or null
/// @param issuedOn its date, or null
/// @param planId   the draft it became, or null
/// @param areas    areas of the source
/// @param targets  targets that would be taken, in order
/// @param tasks    tasks that would be taken, in order
/// @param dropped  rows left out
/// @param unread   passages that became neither
public record ImportAnswer(String id, String state, @Nullable String failure, String fileName, @Nullable String title,
        @Nullable String number, @Nullable LocalDate issuedOn, @Nullable String planId, List<Area> areas,
        List<ReviewRow> targets, List<ReviewRow> tasks, List<ReviewRow> dropped, List<Passage> unread) {
    /// An area of the source.
    ///
    /// @param code  its numbering, such as `II.3`
    /// @param title its heading
    public record Area(String code, String title) {}

    /// A passage that became neither target nor task.
    ///
    /// @param text   its words
    /// @param reason why it was left
    public record Passage(String text, String reason) {}

    static ImportAnswer of(PlanImport found, List<ReviewRow> rows, ReadPlan read) {
        return new ImportAnswer(found.id().toString(), state(found), found.failure(), found.fileName(), found.title(),
                found.number(), found.issuedOn(), found.plan() == null ? null : found.plan().toString(),
                read.areas().stream().map(area -> new Area(area.code(), area.title())).toList(),
                rows.stream().filter(row -> row.state().taken() && row.content().target()).toList(),
                rows.stream().filter(row -> row.state().taken() && !row.content().target()).toList(),
                rows.stream().filter(row -> !row.state().taken()).toList(),
                read.unread().stream().map(left -> new Passage(left.source().text(), left.reason().key())).toList());
    }

    static ImportAnswer waiting(PlanImport found) {
        return new ImportAnswer(found.id().toString(), state(found), found.failure(), found.fileName(), null, null,
                null,
                null, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static String state(PlanImport found) {
        return found.state().name().toLowerCase(Locale.ROOT);
    }
}
