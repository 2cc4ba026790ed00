package vn.thuocdo.task.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.task.Extension;
import vn.thuocdo.task.Names;

/// A request for more time as programs see it.
record ExtensionBody(UUID id, UUID task, int occasion,
        @Schema(description = "The how-manieth extension of the occasion it would be") int number,
        @Nullable Named askedBy, OffsetDateTime askedAt, String reason,
        @Schema(description = "The day asked for") LocalDate requested, OffsetDateTime requestedDue,
        @Nullable UUID file, OffsetDateTime oldDue,
        @Schema(description = "asked, granted, refused or lapsed") String state, @Nullable Named decidedBy,
        @Nullable OffsetDateTime decidedAt, String decision, @Nullable OffsetDateTime newDue) {
    static ExtensionBody of(Extension asked, Names names) {
        return new ExtensionBody(asked.id().value(), asked.task().value(), asked.occasion(), asked.number(),
                Named.of(asked.askedBy(), names), Vietnam.at(asked.askedAt()), asked.reason(), asked.requested(),
                Vietnam.at(asked.requestedDue()), asked.file() == null ? null : asked.file().value(),
                Vietnam.at(asked.oldDue()), TaskBody.code(asked.state()), Named.of(asked.decidedBy(), names),
                Vietnam.atOrNull(asked.decidedAt()), asked.decision(), Vietnam.atOrNull(asked.newDue()));
    }
}
