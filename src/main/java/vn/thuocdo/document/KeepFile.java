package vn.thuocdo.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.SourceRef;

/// Checks and stores uploads.
@Component
class KeepFile {
    private final FileCheck check;
    private final FileStore store;
    private final Clock clock;

    KeepFile(FileCheck check, FileStore store, Clock clock) {
        this.check = check;
        this.store = store;
        this.clock = clock;
    }

    FileKind look(Upload upload) {
        return check.check(upload);
    }

    StoredFile add(Actor actor, Upload upload, @Nullable SourceRef subject) {
        var kind = check.check(upload);
        var file = new StoredFile(actor.agency(), FileId.next(), FileName.safe(upload.name(), kind), kind,
                upload.bytes().length, sha256(upload.bytes()), actor.account(), actor.name(),
                clock.instant().truncatedTo(ChronoUnit.MICROS), subject);
        store.add(file, upload.bytes());
        return file;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
