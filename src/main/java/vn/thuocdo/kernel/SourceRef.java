package vn.thuocdo.kernel;

import java.util.UUID;

/// Points to a record of another module without depending on it.
///
/// @param module name of the owning module, for example `plan`
/// @param type   sort of record inside the module, for example `item`
/// @param id     its identity
public record SourceRef(String module, String type, UUID id) {
    /// The short form `module/type/id`, for logs and keys.
    @Override
    public String toString() {
        return module + '/' + type + '/' + id;
    }
}
