package vn.thuocdo.plan.imports;

import java.util.List;
import java.util.UUID;
import vn.thuocdo.kernel.AccountId;

/// One decision about rows, with what is needed to take it back.
///
/// @param no      its number within the import, from 1
/// @param act     what was done: the last part of the message key `plan.import.step.<act>`
/// @param account who did it
/// @param person  that person's name
/// @param before  the rows as they were
/// @param added   identities of the rows that it brought
public record ImportStep(int no, String act, AccountId account, String person, List<ReviewRow> before,
        List<UUID> added) {
    public ImportStep {
        before = List.copyOf(before);
        added = List.copyOf(added);
    }
}
