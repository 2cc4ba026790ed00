package vn.thuocdo.document;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.thuocdo.document.spi.FileAccess;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.SourceRef;

/// Asks the module that owns a file's record whether somebody may see it.
@Component
class FileSight {
    private final ObjectProvider<FileAccess> sources;

    FileSight(ObjectProvider<FileAccess> sources) {
        this.sources = sources;
    }

    boolean maySee(Actor actor, StoredFile file) {
        var subject = file.subject();
        return subject == null ? file.account().equals(actor.account()) : maySee(actor, subject);
    }

    /// Whether somebody may see a record, by its module's word.
    boolean maySee(Actor actor, SourceRef subject) {
        var access = byModule().get(subject.module());
        return access != null && access.maySee(actor, subject);
    }

    private Map<String, FileAccess> byModule() {
        return sources.stream().collect(Collectors.toMap(FileAccess::module, Function.identity()));
    }
}
