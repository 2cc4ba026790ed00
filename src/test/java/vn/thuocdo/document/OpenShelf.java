package vn.thuocdo.document;

import org.springframework.stereotype.Component;
import vn.thuocdo.document.spi.FileAccess;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.Ids;
import vn.thuocdo.kernel.SourceRef;

/// A module of the tests with records that everybody sees and records that nobody sees.
@Component
class OpenShelf implements FileAccess {
    static SourceRef record() {
        return new SourceRef("shelf", "open", Ids.next());
    }

    static SourceRef hidden() {
        return new SourceRef("shelf", "hidden", Ids.next());
    }

    @Override
    public String module() {
        return "shelf";
    }

    @Override
    public boolean maySee(Actor actor, SourceRef subject) {
        return subject.type().equals("open");
    }
}
