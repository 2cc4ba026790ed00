package vn.thuocdo.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thuocdo.document.Upload;
import vn.thuocdo.plan.imports.ImportId;
import vn.thuocdo.plan.imports.Imports;
import vn.thuocdo.plan.imports.ReviewRows;

/// A real plan that was read and waits for its review.
@TestComponent
final class ImportRecords {
    private final Imports imports;
    private final ReviewRows review;
    private final JdbcClient database;

    ImportRecords(Imports imports, ReviewRows review, JdbcClient database) {
        this.imports = imports;
        this.review = review;
        this.database = database;
    }

    void make(Places places, Samples samples) {
        places.run(Who.COORDINATOR, () -> read(samples));
    }

    private void read(Samples samples) {
        try {
            var file = Path.of("src/test/resources/plans/van-phuoc-2024.docx");
            var read = imports.receiveAndRead(new Upload("van-phuoc-2024.docx", Files.readAllBytes(file)));
            samples.put("import", read);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        var rows = database.sql("select id from plan.import_row where import = :import order by position")
                .param("import", UUID.fromString(samples.fill("{import}"))).query(UUID.class).list();
        review.drop(ImportId.of(samples.fill("{import}")), rows.get(3), 0);
        samples.put("row", rows.get(1)).put("row.dropped", rows.get(3)).put("row.asking", asking(samples));
    }

    private UUID asking(Samples samples) {
        return database.sql("""
                select id from plan.import_row where import = :import and state = 'DOUBTFUL' order by position limit 1
                """).param("import", UUID.fromString(samples.fill("{import}"))).query(UUID.class).single();
    }
}
