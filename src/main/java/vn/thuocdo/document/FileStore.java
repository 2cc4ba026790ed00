package vn.thuocdo.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.SourceRef;
import vn.thuocdo.kernel.Sql;
import vn.thuocdo.kernel.UnitId;

/// Files in the tables `document.content` and `document.file`.
@Repository
class FileStore {
    private static final HexFormat HEX = HexFormat.of();

    private final JdbcClient database;

    FileStore(JdbcClient database) {
        this.database = database;
    }

    void add(StoredFile file, byte[] bytes) {
        var subject = file.subject();
        content(file, bytes);
        database.sql("""
                insert into document.file (agency, id, hash, size, name, kind, account, person, stored_at, module, type,
                    record)
                values (:agency, :id, :hash, :size, :name, :kind, :account, :person, :storedAt, :module, :type, :record)
                """).param("agency", file.agency().value()).param("id", file.id().value())
                .param("hash", HEX.parseHex(file.sha256())).param("size", file.size()).param("name", file.name())
                .param("kind", file.kind().name()).param("account", file.account().value())
                .param("person", file.person()).param("storedAt", Sql.at(file.storedAt()))
                .param("module", subject == null ? null : subject.module())
                .param("type", subject == null ? null : subject.type())
                .param("record", subject == null ? null : subject.id()).update();
    }

    /// Keeps the bytes unless the agency has them. The update locks the row, so that a sweep cannot take it away.
    private void content(StoredFile file, byte[] bytes) {
        var known = database.sql("""
                update document.content set size = size where agency = :agency and hash = :hash
                """).param("agency", file.agency().value()).param("hash", HEX.parseHex(file.sha256())).update();
        if (known == 0)
            database.sql("""
                    insert into document.content (agency, hash, size, bytes) values (:agency, :hash, :size, :bytes)
                    on conflict (agency, hash) do update set size = excluded.size
                    """).param("agency", file.agency().value()).param("hash", HEX.parseHex(file.sha256()))
                    .param("size", file.size()).param("bytes", bytes).update();
    }

    Optional<StoredFile> find(FileId id) {
        return database.sql("select * from document.file where id = :id").param("id", id.value())
                .query(FileStore::file).optional();
    }

    List<StoredFile> ofRecord(SourceRef subject) {
        return database.sql("""
                select * from document.file where record = :record and module = :module and type = :type
                order by stored_at, id
                """).param("record", subject.id()).param("module", subject.module()).param("type", subject.type())
                .query(FileStore::file).list();
    }

    /// Whether the file belonged to no record and was given to this one.
    boolean attach(UnitId agency, FileId id, SourceRef subject) {
        return database.sql("""
                update document.file set module = :module, type = :type, record = :record
                where agency = :agency and id = :id and record is null
                """).param("module", subject.module()).param("type", subject.type()).param("record", subject.id())
                .param("agency", agency.value()).param("id", id.value()).update() == 1;
    }

    /// Takes the file from its record; the sweep removes it later.
    void detach(UnitId agency, FileId id, Instant at) {
        database.sql("""
                update document.file set module = null, type = null, record = null, stored_at = :at
                where agency = :agency and id = :id
                """).param("at", Sql.at(at)).param("agency", agency.value()).param("id", id.value()).update();
    }

    /// At most `length` bytes of the content from an offset on.
    byte[] part(StoredFile file, long offset, int length) {
        return database.sql("""
                select substring(bytes from :from for :length) from document.content
                where agency = :agency and hash = :hash
                """).param("from", (int) offset + 1).param("length", length).param("agency", file.agency().value())
                .param("hash", HEX.parseHex(file.sha256())).query((row, number) -> row.getBytes(1)).single();
    }

    /// Removes files that have belonged to no record since `before`, and content that no file has; how many files.
    int sweep(Instant before) {
        var swept = database.sql("delete from document.file where record is null and stored_at < :before")
                .param("before", Sql.at(before)).update();
        database.sql("""
                delete from document.content c
                where not exists (select 1 from document.file f where f.agency = c.agency and f.hash = c.hash)
                """).update();
        return swept;
    }

    private static StoredFile file(ResultSet row, int number) throws SQLException {
        var record = Sql.idOrNull(row, "record");
        return new StoredFile(new UnitId(Sql.id(row, "agency")), new FileId(Sql.id(row, "id")), row.getString("name"),
                FileKind.valueOf(row.getString("kind")), row.getLong("size"), HEX.formatHex(row.getBytes("hash")),
                new AccountId(Sql.id(row, "account")), row.getString("person"), Sql.instant(row, "stored_at"),
                record == null ? null : new SourceRef(row.getString("module"), row.getString("type"), record));
    }
}
