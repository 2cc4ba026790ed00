/// Row 1: the audit trail. Keeps every change that modules tell of ([vn.thuocdo.kernel.Changes]) and every look at what
/// is shown to few, in the same transaction, with who, when, before, after and why; seals it in hash-chained batches;
/// finds the first record that was tampered with. Knows no module but the kernel: records are named by `SourceRef`.
@NullMarked
@ApplicationModule(displayName = "audit", allowedDependencies = "ui :: spi")
package vn.thuocdo.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
