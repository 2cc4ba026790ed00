package vn.thuocdo.audit.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thuocdo.audit.AuditDifference;
import vn.thuocdo.audit.AuditEntry;
import vn.thuocdo.audit.AuditFault;
import vn.thuocdo.audit.AuditQueries;
import vn.thuocdo.audit.AuditVerification;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.kernel.Slice;

/// The audit trail of the caller's agency.
@RestController
@RequestMapping("/api/v1/audit-entries")
@Tag(name = "audit")
class AuditApi {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final AuditQueries queries;
    private final AuditVerification verification;
    private final AuditExport export;
    private final CurrentActor current;

    AuditApi(AuditQueries queries, AuditVerification verification, AuditExport export, CurrentActor current) {
        this.queries = queries;
        this.verification = verification;
        this.export = export;
        this.current = current;
    }

    @GetMapping
    @Operation(summary = "Entries by who, what, record and day, newest first")
    Slice<Entry> list(@ParameterObject AuditRequest asked, @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        return queries.search(asked.filter(), after, limit).map(Entry::of);
    }

    @GetMapping("/export.csv")
    @Operation(summary = "Entries of a filter as a CSV file")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/csv"))
    void csv(@ParameterObject AuditRequest asked, HttpServletResponse response) throws IOException {
        export.csv(asked.filter(), response);
    }

    @GetMapping("/export.xlsx")
    @Operation(summary = "Entries of a filter as a spreadsheet")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = XLSX))
    void xlsx(@ParameterObject AuditRequest asked, HttpServletResponse response) throws IOException {
        export.xlsx(asked.filter(), response);
    }

    @PostMapping("/verification")
    @Operation(summary = "Verifies the sealed trail and names what was tampered with")
    Finding verify() {
        var actor = current.get();
        actor.must(Permission.READ_AUDIT);
        var found = verification.of(actor.agency());
        return new Finding(found.sound(), found.entries(), found.batches(), found.unsealed(), found.faults());
    }

    record Entry(UUID id, Instant at, @Nullable UUID actor, String actorName, String onBehalfOf, String module,
            String type, UUID subject, String label, String action, List<AuditDifference> differences,
            @Nullable String reason, @Nullable String address, @Nullable Long batch) {
        static Entry of(AuditEntry entry) {
            return new Entry(entry.id(), entry.at(), entry.actor() == null ? null : entry.actor().value(),
                    entry.actorName(), entry.onBehalfOf(), entry.subject().module(), entry.subject().type(),
                    entry.subject().id(), entry.label(), entry.action(), entry.differences(), entry.reason(),
                    entry.address(), entry.batch());
        }
    }

    record Finding(boolean sound, long entries, long batches, long unsealed, List<AuditFault> faults) {}
}
