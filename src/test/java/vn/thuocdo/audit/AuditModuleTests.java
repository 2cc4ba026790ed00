package vn.thuocdo.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thuocdo.audit.AuditFault.Kind.ALTERED;
import static vn.thuocdo.audit.AuditFault.Kind.BATCH_MISSING;
import static vn.thuocdo.audit.AuditFault.Kind.DELETED;
import static vn.thuocdo.audit.AuditFault.Kind.INSERTED;
import static vn.thuocdo.audit.AuditFault.Kind.SEAL_BROKEN;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thuocdo.identity.Account;
import vn.thuocdo.kernel.Changes;
import vn.thuocdo.kernel.NotAllowed;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.testing.People;

/// Every change is kept with its transaction, sealed once, and betrays whoever touches it afterwards.
@SpringBootTest
class AuditModuleTests {
    private final Changes changes;
    private final AuditQueries queries;
    private final SealEntries sealing;
    private final AuditVerification verification;
    private final TransactionTemplate transaction;
    private final JdbcClient database;
    private final People people;
    private final UnitId agency = UnitId.next();
    private final Account chairman;

    AuditModuleTests(Changes changes, AuditQueries queries, SealEntries sealing, AuditVerification verification,
            TransactionTemplate transaction, JdbcClient database, People people) {
        this.changes = changes;
        this.queries = queries;
        this.sealing = sealing;
        this.verification = verification;
        this.transaction = transaction;
        this.database = database;
        this.people = people;
        chairman = people.person("c" + UnitId.next(), "Lò Văn Phong", agency, agency, Role.CHAIRMAN);
    }

    @Test
    void aChangeIsKeptWithWhoWhyAndOnlyWhatDiffers() {
        var subject = UUID.randomUUID();
        people.runAs(chairman, () -> transaction.executeWithoutResult(done -> changes.tell(agency,
                Changes.ref("plan", "plan", subject), "07/KH-UBND", "plan.issued",
                Map.of("state", "SUBMITTED", "title", "Kế hoạch", "unit", agency),
                Map.of("state", "ISSUED", "title", "Kế hoạch", "unit", agency), "đã đủ ý kiến")));
        var kept = people.as(chairman, () -> queries.of(Changes.ref("plan", "plan", subject))).getFirst();
        assertThat(kept.actorName()).isEqualTo("Lò Văn Phong");
        assertThat(kept.actor()).isEqualTo(chairman.id());
        assertThat(kept.reason()).isEqualTo("đã đủ ý kiến");
        assertThat(kept.differences()).containsExactly(new AuditDifference("state", "SUBMITTED", "ISSUED"));
    }

    @Test
    void aChangeThatIsRolledBackLeavesNoTrace() {
        var subject = UUID.randomUUID();
        transaction.executeWithoutResult(undone -> {
            tell(subject, "a");
            undone.setRollbackOnly();
        });
        assertThat(queries.of(agency, Changes.ref("task", "task", subject))).isEmpty();
    }

    @Test
    void aChangeOutsideATransactionIsRefused() {
        assertThatThrownBy(() -> tell(UUID.randomUUID(), "a")).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void theTrailIsReadOnlyByWhoMay() {
        var specialist = people.person("s" + UnitId.next(), "Cà Thị Mai", agency, agency, Role.SPECIALIST);
        people.runAs(specialist, () -> assertThatThrownBy(() -> queries.search(AuditFilter.ALL, null, 10))
                .isInstanceOf(NotAllowed.class));
    }

    @Test
    void theTrailIsSearchedWithoutDiacriticsAndPaged() {
        for (var label : List.of("Nhiệm vụ một", "Nhiệm vụ hai", "Kế hoạch"))
            people.runAs(chairman,
                    () -> transaction.executeWithoutResult(done -> tell(UUID.randomUUID(), label)));
        people.runAs(chairman, () -> {
            var filter = new AuditFilter("lo van", "nhiem vu", "task", "task.changed", null, null, null);
            var first = queries.search(filter, null, 1);
            assertThat(first.rows()).extracting(AuditEntry::label).containsExactly("Nhiệm vụ hai");
            assertThat(queries.search(filter, first.next(), 1).rows()).extracting(AuditEntry::label)
                    .containsExactly("Nhiệm vụ một");
            assertThat(queries.count(filter)).isEqualTo(2);
            assertThat(queries.actions()).contains("task.changed");
        });
    }

    @Test
    void ordinaryUseCannotTouchWhatIsKept() {
        keep("a");
        sealing.seal(agency.value());
        keep("b");
        for (var sql : List.of("update audit.entry set label = 'x'", "delete from audit.entry",
                "truncate audit.entry", "update audit.batch set sealed_at = now()", "delete from audit.batch",
                "update audit.entry set batch = 9, position = 1, label = 'y'",
                "update audit.entry set batch = 9 where batch is not null"))
            assertThatThrownBy(() -> database.sql(sql).update()).rootCause().hasMessageContaining("append-only");
    }

    @Test
    void anUntouchedTrailIsSound() {
        for (int batch = 0; batch < 3; batch++) {
            keep("a");
            keep("b");
            sealing.seal(agency.value());
        }
        keep("not sealed yet");
        var finding = verification.of(agency);
        assertThat(finding.faults()).isEmpty();
        assertThat(finding.batches()).isGreaterThanOrEqualTo(3);
        assertThat(finding.entries() + finding.unsealed()).isEqualTo(8); // with the one of the chairman's account
    }

    @Test
    void aRowCommittedLateGoesIntoTheNextBatch() throws InterruptedException {
        var written = new CountDownLatch(1);
        var sealed = new CountDownLatch(1);
        var late = Thread.ofVirtual().start(() -> transaction.executeWithoutResult(slow -> {
            tell(UUID.randomUUID(), "begun first, committed last");
            written.countDown();
            await(sealed);
        }));
        await(written);
        keep("begun last, committed first");
        sealing.seal(agency.value());
        sealed.countDown();
        late.join();
        sealing.seal(agency.value());
        assertThat(labelsInOrderOfSealing()).endsWith("begun last, committed first", "begun first, committed last");
        assertThat(verification.of(agency).sound()).isTrue();
    }

    @Test
    void anAlteredRecordIsNamed() {
        var record = sealedRecords().get(2);
        asSuperuser("update audit.entry set reason = 'khác' where id = '" + record + "'");
        assertThat(verification.of(agency).faults()).extracting(AuditFault::kind, AuditFault::entry)
                .containsExactly(tuple(ALTERED, record));
    }

    @Test
    void aDeletedRecordIsNamed() {
        var record = sealedRecords().get(1);
        asSuperuser("delete from audit.entry where id = '" + record + "'");
        assertThat(verification.of(agency).faults()).extracting(AuditFault::kind, AuditFault::entry)
                .containsExactly(tuple(DELETED, record));
    }

    @Test
    void anInsertedRecordIsNamedWhetherItClaimsASealOrNot() {
        var model = sealedRecords().get(3);
        for (var batch : List.of("batch", "null")) {
            var planted = UUID.randomUUID();
            asSuperuser("""
                    insert into audit.entry
                    select agency, '%s', at - interval '1 hour', actor, actor_name, on_behalf_of, module, type, subject,
                        label, action, before, after, reason, address, actor_key, search_key, %s,
                        case when %2$s is null then null else 7 end
                    from audit.entry where id = '%3$s'""".formatted(planted,
                    batch.equals("null") ? "null::bigint" : batch,
                    model));
            assertThat(verification.of(agency).faults()).extracting(AuditFault::kind, AuditFault::entry)
                    .contains(tuple(INSERTED, planted));
        }
    }

    @Test
    void aRecordMovedToAnotherAgencyIsMissed() {
        var record = sealedRecords().get(0);
        asSuperuser("update audit.entry set agency = '" + UUID.randomUUID() + "' where id = '" + record + "'");
        assertThat(verification.of(agency).faults().getFirst().entry()).isEqualTo(record);
    }

    @Test
    void aBatchWrittenAnewBreaksTheChainBehindIt() {
        sealedRecords();
        asSuperuser("update audit.batch set hash = sha256(hash) where number = 1 and agency = '" + agency + "'");
        assertThat(verification.of(agency).faults()).extracting(AuditFault::kind, AuditFault::batch)
                .contains(tuple(SEAL_BROKEN, 1L),
                        tuple(SEAL_BROKEN, 2L));
    }

    @Test
    void anEndCutOffIsMissedByTheNotedSeals() {
        sealedRecords();
        long last = verification.of(agency).batches();
        asSuperuser("delete from audit.entry where batch = " + last + " and agency = '" + agency + "'");
        asSuperuser("delete from audit.batch where number = " + last + " and agency = '" + agency + "'");
        assertThat(verification.of(agency).faults()).extracting(AuditFault::kind, AuditFault::batch)
                .containsExactly(tuple(BATCH_MISSING, last));
    }

    /// The account's own entry and three more, in two batches.
    private List<UUID> sealedRecords() {
        keep("a");
        sealing.seal(agency.value());
        keep("b");
        keep("c");
        sealing.seal(agency.value());
        assertThat(verification.of(agency).sound()).isTrue();
        return database.sql("select id from audit.entry where agency = :agency order by batch, position")
                .param("agency", agency.value()).query((row, n) -> (UUID) row.getObject(1)).list();
    }

    private List<String> labelsInOrderOfSealing() {
        return database.sql("select label from audit.entry where agency = :agency order by batch, position")
                .param("agency", agency.value()).query((row, n) -> row.getString(1)).list();
    }

    private void keep(String label) {
        transaction.executeWithoutResult(done -> tell(UUID.randomUUID(), label));
    }

    private void tell(UUID subject, String label) {
        changes.tell(agency, Changes.ref("task", "task", subject), label, "task.changed", null, Map.of("label", label),
                null);
    }

    /// Goes round the triggers, as who owns the database can.
    private void asSuperuser(String sql) {
        transaction.executeWithoutResult(done -> {
            database.sql("set local session_replication_role = replica").update();
            database.sql(sql).update();
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }
}
