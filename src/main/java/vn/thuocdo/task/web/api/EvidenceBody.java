package vn.thuocdo.task.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.task.Evidence;
import vn.thuocdo.task.Names;

/// A piece of evidence as programs see it.
record EvidenceBody(UUID id, int occasion,
        @Schema(description = "Number of the product that it proves; null for the work as a whole") @Nullable Integer product,
        UUID file, String name, @Schema(description = "Bytes") long size,
        @Schema(description = "Path of the content") String content, String note,
        @Schema(description = "Whether it was made inside the period that is judged") boolean inside,
        @Nullable Named addedBy, OffsetDateTime addedAt) {
    static EvidenceBody of(Evidence evidence, Names names) {
        return new EvidenceBody(evidence.id(), evidence.occasion(), evidence.product(), evidence.file().value(),
                evidence.name(), evidence.size(), "/api/v1/files/" + evidence.file() + "/content", evidence.note(),
                evidence.inside(), Named.of(evidence.addedBy(), names), Vietnam.at(evidence.addedAt()));
    }
}
