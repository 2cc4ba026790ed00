package vn.thuocdo.audit;

import java.util.List;

/// What a verification found.
///
/// @param entries  sealed records looked at
/// @param batches  batches looked at
/// @param unsealed records of the last minutes that are not sealed yet
/// @param faults   what is wrong, in the order of the chain; at most 100
public record AuditFinding(long entries, long batches, long unsealed, List<AuditFault> faults) {
    public AuditFinding {
        faults = List.copyOf(faults);
    }

    /// Whether everything is as it was sealed.
    public boolean sound() {
        return faults.isEmpty();
    }
}
