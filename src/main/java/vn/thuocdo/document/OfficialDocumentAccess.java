package vn.thuocdo.document;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thuocdo.document.spi.FileAccess;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.SourceRef;

/// Files of an issued document are seen by whoever may see the record it was made from.
@Component
class OfficialDocumentAccess implements FileAccess {
    private static final String MODULE = "document";

    private final OfficialDocumentStore store;
    private final FileSight sight;

    OfficialDocumentAccess(OfficialDocumentStore store, FileSight sight) {
        this.store = store;
        this.sight = sight;
    }

    static SourceRef ref(UUID id) {
        return new SourceRef(MODULE, "official-document", id);
    }

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public boolean maySee(Actor actor, SourceRef subject) {
        return store.subject(subject.id()).filter(record -> !record.module().equals(MODULE))
                .map(record -> sight.maySee(actor, record)).orElse(false);
    }
}
