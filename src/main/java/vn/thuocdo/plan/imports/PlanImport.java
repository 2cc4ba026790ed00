package vn.thuocdo.plan.imports;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.document.FileId;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Changes;
import vn.thuocdo.kernel.SourceRef;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.plan.PlanId;
import vn.thuocdo.plan.reader.model.ReadPlan;

/// One file on its way to become a plan.
///
/// @param fileName name the file came under
/// @param size     its length in bytes
/// @param file     the file itself
/// @param failure  why it could not be read: the last part of the message key `plan.import.failure.<failure>`; or null
/// @param title    title of the plan as read, or null
/// @param number   number of the document as read, or null
/// @param issuedOn its date as read, or null
/// @param year     the year the plan is for; 0 while unknown
/// @param plan     the draft it became, or null
/// @param leadsSettled whether a person said who leads the tasks that name nobody, or that this stays open
/// @param version  grows with each change of the import or one of its rows
public record PlanImport(UnitId agency, ImportId id, String fileName, long size, FileId file, ImportState state,
        @Nullable String failure, @Nullable String title, @Nullable String number, @Nullable LocalDate issuedOn,
        int year, @Nullable PlanId plan, boolean leadsSettled, AccountId createdBy, Instant createdAt, int version) {
    /// What people call it: the title, or the file's name.
    public String label() {
        return title == null ? fileName : title;
    }

    /// The record that its file belongs to.
    public SourceRef ref() {
        return Changes.ref("plan", "import", id.value());
    }

    /// The same import after its file was read.
    PlanImport read(ReadPlan found) {
        return new PlanImport(agency, id, fileName, size, file, ImportState.READ, null, found.title(), found.number(),
                found.issuedOn(), found.year(), null, false, createdBy, createdAt, version);
    }

    /// The same import after its file turned out unreadable.
    PlanImport failed(String reason) {
        return in(ImportState.FAILED, reason, null);
    }

    /// The same import after it became a draft.
    PlanImport confirmed(PlanId draft) {
        return in(ImportState.CONFIRMED, null, draft);
    }

    /// The same import after it was put away.
    PlanImport discarded() {
        return in(ImportState.DISCARDED, null, null);
    }

    /// The same import after the question for the leads was answered, or with that answer taken back.
    PlanImport leads(boolean settled) {
        return new PlanImport(agency, id, fileName, size, file, state, failure, title, number, issuedOn, year, plan,
                settled, createdBy, createdAt, version);
    }

    /// The same import with the version it has after a save.
    PlanImport saved() {
        return new PlanImport(agency, id, fileName, size, file, state, failure, title, number, issuedOn, year, plan,
                leadsSettled, createdBy, createdAt, version + 1);
    }

    private PlanImport in(ImportState reached, @Nullable String reason, @Nullable PlanId draft) {
        return new PlanImport(agency, id, fileName, size, file, reached, reason, title, number, issuedOn, year, draft,
                leadsSettled, createdBy, createdAt, version);
    }
}
