package vn.thuocdo.document;

import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.SourceRef;

/// The door to files. Content is kept once per agency and SHA-256, unchanged, in the database, so that a file and the
/// record it belongs to live and die in one transaction. What an upload is decides its content, see [FileKind]; it is
/// refused when empty, too large, locked, damaged, with macros, or other than its name says.
///
/// A file belongs to one record. Reading it is allowed to whoever may see that record
/// ([vn.thuocdo.document.spi.FileAccess]); one that belongs to no record yet is seen by who stored it, for a day.
@Component
public class Files {
    private static final int PART = 1 << 20;

    private final KeepFile keep;
    private final FileStore store;
    private final FileSight sight;
    private final CurrentActor current;
    private final Clock clock;

    Files(KeepFile keep, FileStore store, FileSight sight, CurrentActor current, Clock clock) {
        this.keep = keep;
        this.store = store;
        this.sight = sight;
        this.current = current;
        this.clock = clock;
    }

    /// Stores a file that belongs to no record yet; [#attach(FileId, SourceRef)] must follow within a day.
    @Transactional
    public StoredFile store(Upload upload) {
        return keep.add(current.get(), upload, null);
    }

    /// Stores a file of a record. The caller has checked that the person may change the record.
    @Transactional(propagation = Propagation.MANDATORY)
    public StoredFile attach(SourceRef subject, Upload upload) {
        return keep.add(current.get(), upload, subject);
    }

    /// Gives a file that one stored before to a record. Throws [Missing] unless the acting person stored it and it
    /// belongs to no record.
    @Transactional(propagation = Propagation.MANDATORY)
    public StoredFile attach(FileId id, SourceRef subject) {
        var actor = current.get();
        var file = store.find(id).filter(found -> found.subject() == null && found.account().equals(actor.account()))
                .orElseThrow(() -> new Missing("file"));
        if (!store.attach(actor.agency(), id, subject))
            throw new Missing("file");
        return new StoredFile(file.agency(), id, file.name(), file.kind(), file.size(), file.sha256(), file.account(),
                file.person(), file.storedAt(), subject);
    }

    /// Takes a file from its record; it is removed a day later. The caller has checked that the person may change the
    /// record.
    @Transactional(propagation = Propagation.MANDATORY)
    public void detach(FileId id, SourceRef subject) {
        var file = store.find(id).filter(found -> subject.equals(found.subject()))
                .orElseThrow(() -> new Missing("file"));
        store.detach(file.agency(), id, clock.instant());
    }

    /// The file; throws [Missing] unless the acting person may see it.
    @Transactional(readOnly = true)
    public StoredFile get(FileId id) {
        return store.find(id).filter(file -> sight.maySee(current.get(), file)).orElseThrow(() -> new Missing("file"));
    }

    /// The files of a record, the oldest first. The caller has checked that the person may see the record.
    @Transactional(readOnly = true)
    public List<StoredFile> of(SourceRef subject) {
        return store.ofRecord(subject);
    }

    /// The content of a file that came from this door, read a part at a time.
    public InputStream open(StoredFile file) {
        return new FileContent(file.size(), offset -> store.part(file, offset, PART));
    }

    /// The whole content of a file that came from this door, for readers that need it at once.
    public byte[] bytes(StoredFile file) {
        return store.part(file, 0, Math.toIntExact(file.size()));
    }

    /// Looks at an upload without storing it; throws [Refused] as storing it would.
    public FileKind look(Upload upload) {
        return keep.look(upload);
    }
}
