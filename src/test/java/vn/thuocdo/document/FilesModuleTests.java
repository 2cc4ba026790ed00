package vn.thuocdo.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Ids;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.SourceRef;

@SpringBootTest
@Import(OpenShelf.class)
class FilesModuleTests {
    private final Files files;
    private final FileSweep sweep;
    private final CurrentActor current;
    private final TransactionTemplate transaction;
    private final JdbcClient database;
    private final Desk desk = Desk.anywhere();
    private final Actor lan = desk.specialist();

    FilesModuleTests(Files files, FileSweep sweep, CurrentActor current, PlatformTransactionManager transactions,
            JdbcClient database) {
        this.files = files;
        this.sweep = sweep;
        this.current = current;
        this.transaction = new TransactionTemplate(transactions);
        this.database = database;
    }

    @Test
    void givesBackTheBytesUntouched() throws IOException {
        var bytes = UploadSamples.docx();
        var stored = attach(OpenShelf.record(), bytes);
        var read = as(lan, () -> files.get(stored.id()));
        assertThat(read).isEqualTo(stored);
        assertThat(files.open(read).readAllBytes()).isEqualTo(bytes);
        assertThat(files.bytes(read)).isEqualTo(bytes);
    }

    @Test
    void readsLargeFilesInParts() throws IOException {
        var bytes = new byte[3_500_000];
        new Random(7).ints(bytes.length, 'a', 'z').forEach(new Filling(bytes)::put);
        var stored = as(lan, () -> files.store(new Upload("số liệu.txt", bytes)));
        assertThat(files.open(stored).readAllBytes()).isEqualTo(bytes);
        try (var content = files.open(stored)) {
            assertThat(content.read()).isEqualTo(bytes[0]);
            assertThat(content.skip(1_999_999)).isEqualTo(1_999_999);
            assertThat(content.read()).isEqualTo(bytes[2_000_000]);
        }
    }

    @Test
    void keepsTheSameContentOnceForAnAgency() {
        var first = attach(OpenShelf.record(), UploadSamples.pdf());
        var same = files.bytes(first);
        as(lan, () -> files.store(new Upload("khác tên.pdf", same)));
        as(Desk.anywhere().specialist(), () -> files.store(new Upload("khác xã.pdf", same)));
        assertThat(contents(first.sha256())).isEqualTo(2);
    }

    @Test
    void leavesNothingWhenTheRecordIsNotSaved() {
        var record = OpenShelf.record();
        assertThatThrownBy(() -> as(lan, () -> transaction.execute(status -> {
            files.attach(record, new Upload("minh chứng.txt", text("chỉ một lần " + record)));
            throw new IllegalStateException("task not saved");
        }))).hasMessage("task not saved");
        assertThat(files.of(record)).isEmpty();
        assertThat(database.sql("select count(*) from document.content where agency = ?").param(desk.agency().value())
                .query((row, number) -> row.getInt(1)).single()).isZero();
    }

    @Test
    void isFoundOnlyThroughARecordThatMayBeSeen() {
        var open = attach(OpenShelf.record(), UploadSamples.docx());
        var closed = attach(OpenShelf.hidden(), UploadSamples.docx());
        var orphaned = attach(new SourceRef("nobody", "thing", Ids.next()), UploadSamples.docx());
        assertThat(as(desk.chairman(), () -> files.get(open.id()))).isEqualTo(open);
        assertThatThrownBy(() -> as(desk.chairman(), () -> files.get(closed.id()))).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> as(desk.chairman(), () -> files.get(orphaned.id()))).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> as(lan, () -> files.get(FileId.next()))).isInstanceOf(Missing.class);
    }

    @Test
    void isGivenToARecordByWhoStoredItAlone() {
        var stored = as(lan, () -> files.store(new Upload("a.docx", UploadSamples.docx())));
        var record = OpenShelf.record();
        assertThatThrownBy(() -> as(desk.chairman(), () -> files.get(stored.id()))).isInstanceOf(Missing.class);
        assertThatThrownBy(
                () -> as(desk.chairman(), () -> transaction.execute(status -> files.attach(stored.id(), record))))
                .isInstanceOf(Missing.class);
        var attached = as(lan, () -> transaction.execute(status -> files.attach(stored.id(), record)));
        assertThat(files.of(record)).containsExactly(attached);
        assertThatThrownBy(
                () -> as(lan, () -> transaction.execute(status -> files.attach(stored.id(), OpenShelf.record()))))
                .isInstanceOf(Missing.class);
    }

    @Test
    void sweepsWhatBelongsToNoRecordForADay() {
        var kept = attach(OpenShelf.record(), text("giữ lại " + desk));
        var fresh = as(lan, () -> files.store(new Upload("mới.txt", text("vừa gửi " + desk))));
        var old = as(lan, () -> files.store(new Upload("cũ.txt", text("bỏ quên " + desk))));
        var shared = as(lan, () -> files.store(new Upload("trùng.txt", text("giữ lại " + desk))));
        database.sql("update document.file set stored_at = stored_at - interval '25 hours' where id in (?, ?)")
                .param(old.id().value()).param(shared.id().value()).update();
        assertThat(sweep.sweep()).isEqualTo(2);
        assertThatThrownBy(() -> as(lan, () -> files.get(old.id()))).isInstanceOf(Missing.class);
        assertThat(as(lan, () -> files.get(fresh.id()))).isEqualTo(fresh);
        assertThat(contents(old.sha256())).isZero();
        assertThat(files.bytes(kept)).isEqualTo(text("giữ lại " + desk));
    }

    @Test
    void takesAFileFromItsRecord() {
        var record = OpenShelf.record();
        var stored = attach(record, UploadSamples.pdf());
        current.runAs(lan, () -> transaction.executeWithoutResult(status -> files.detach(stored.id(), record)));
        assertThat(files.of(record)).isEmpty();
        assertThatThrownBy(() -> as(desk.chairman(), () -> files.get(stored.id()))).isInstanceOf(Missing.class);
    }

    private StoredFile attach(SourceRef record, byte[] bytes) {
        var name = bytes[0] == 'P' ? "kế hoạch.docx" : bytes[0] == '%' ? "bản in.pdf" : "ghi chép.txt";
        return as(lan, () -> transaction.execute(status -> files.attach(record, new Upload(name, bytes))));
    }

    private int contents(String sha256) {
        return database.sql("select count(*) from document.content where encode(hash, 'hex') = ?").param(sha256)
                .query((row, number) -> row.getInt(1)).single();
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return current.as(actor, work);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// Fills an array from the front.
    private static final class Filling {
        private final byte[] bytes;
        private int position;

        Filling(byte[] bytes) {
            this.bytes = bytes;
        }

        void put(int value) {
            bytes[position++] = (byte) value;
        }
    }
}
