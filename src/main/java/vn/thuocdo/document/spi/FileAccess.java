package vn.thuocdo.document.spi;

import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.SourceRef;

/// Says who may read the files of a module's records. A file is found only through a record that the actor may see;
/// without an implementation for the module nobody finds them.
public interface FileAccess {
    /// Name of the module whose records it knows, as in [SourceRef#module].
    String module();

    /// Whether the actor may see the record. Must agree with the module's own pages.
    boolean maySee(Actor actor, SourceRef subject);
}
