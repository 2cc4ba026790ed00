package vn.thuocdo.calendar.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thuocdo.calendar.CalendarEdit;
import vn.thuocdo.calendar.CalendarPreview;
import vn.thuocdo.calendar.Calendars;
import vn.thuocdo.calendar.Reach;
import vn.thuocdo.calendar.Revision;
import vn.thuocdo.calendar.RevisionId;
import vn.thuocdo.calendar.spi.DueMove;
import vn.thuocdo.kernel.Vietnam;

/// Changes of calendars for programs: draft, look, apply, take back.
@RestController
@RequestMapping("/api/v1/calendars/{scope}/changes")
@Tag(name = "calendars")
class ChangeApi {
    private final Calendars calendars;
    private final ScopePath scopes;

    ChangeApi(Calendars calendars, ScopePath scopes) {
        this.calendars = calendars;
        this.scopes = scopes;
    }

    record Application(@Nullable Reach reach, @Nullable Boolean lateAccepted) {}

    record UndoReason(@Nullable String reason) {}

    record ChangeView(String id, boolean applied, @Nullable Reach reach, CalendarEdit edit, String reason,
            String document, @Nullable OffsetDateTime appliedAt, String person, int moved) {
        static ChangeView of(Revision revision) {
            var applied = revision.appliedAt();
            return new ChangeView(revision.id().toString(), revision.isApplied(), revision.reach(), revision.edit(),
                    revision.reason(), revision.document(), applied == null ? null : local(applied),
                    revision.person(), revision.moved());
        }
    }

    record MoveView(String kind, String id, String label, String subject, String url, OffsetDateTime oldDue,
            OffsetDateTime newDue, boolean becomesLate) {
        static MoveView of(DueMove move) {
            return new MoveView(move.kind(), move.id(), move.label(), move.subject(), move.url(),
                    local(move.oldDue()), local(move.newDue()), move.becomesLate());
        }
    }

    record PreviewView(ChangeView change, List<MoveView> moves, int movesElsewhere, long becomeLate) {
        static PreviewView of(CalendarPreview preview) {
            return new PreviewView(ChangeView.of(preview.revision()),
                    preview.moves().stream().map(MoveView::of).toList(), preview.elsewhere(), preview.late());
        }
    }

    @GetMapping
    @Operation(summary = "Applied changes of a calendar, the latest first")
    List<ChangeView> history(@PathVariable String scope) {
        return calendars.history(scopes.read(scope)).stream().map(ChangeView::of).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Drafts a change and tells what would move; nothing takes effect yet")
    PreviewView draft(@PathVariable String scope, @RequestBody ChangeBody body) {
        var calendar = scopes.read(scope);
        return PreviewView.of(calendars.preview(calendar, calendars.draft(calendar, body.draft())));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A change with what it would move, or has moved")
    PreviewView show(@PathVariable String scope, @PathVariable String id) {
        return PreviewView.of(calendars.preview(scopes.read(scope), RevisionId.of(id)));
    }

    @PostMapping("/{id}/application")
    @Operation(summary = "Lets a drafted change take effect and moves what it moves")
    PreviewView apply(@PathVariable String scope, @PathVariable String id,
            @RequestBody(required = false) @Nullable Application how) {
        var reach = how == null ? null : how.reach();
        var late = how != null && Boolean.TRUE.equals(how.lateAccepted());
        calendars.apply(scopes.read(scope), RevisionId.of(id), Objects.requireNonNullElse(reach, Reach.ALL_OPEN), late);
        return show(scope, id);
    }

    @PostMapping("/{id}/undo")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Drafts the change that takes an applied one back")
    PreviewView undo(@PathVariable String scope, @PathVariable String id, @RequestBody UndoReason why) {
        var reason = Objects.requireNonNullElse(why.reason(), "");
        return show(scope, calendars.undo(scopes.read(scope), RevisionId.of(id), reason).toString());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Throws a draft away")
    void drop(@PathVariable String scope, @PathVariable String id) {
        calendars.drop(scopes.read(scope), RevisionId.of(id));
    }

    private static OffsetDateTime local(Instant moment) {
        return moment.atZone(Vietnam.ZONE).toOffsetDateTime();
    }
}
