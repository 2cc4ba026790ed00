package vn.thuocdo.organisation.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.organisation.MergerDraft;
import vn.thuocdo.ui.Page;

/// What is typed for a merger, in the preview and when it is done.
///
/// @param targets by earlier unit where it goes; keys are identities
record MergerForm(@Nullable UUID id, @Nullable List<String> communes, @Nullable String leading, @Nullable String name,
        @Nullable String shortName, @Nullable String code, @Nullable LocalDate on, @Nullable String document,
        @Nullable Map<String, String> targets) {
    MergerDraft draft() {
        var merging = communes == null ? List.<UnitId>of() : communes.stream().map(UnitId::of).toList();
        return new MergerDraft(id == null ? UnitId.next() : new UnitId(id), merging, leading(merging),
                UnitForm.text(name), UnitForm.text(shortName), UnitForm.text(code), on == null ? Page.today() : on,
                UnitForm.text(document), targets(targets));
    }

    /// Whether enough is chosen for a preview.
    boolean begun() {
        return communes != null && !communes.isEmpty();
    }

    private UnitId leading(List<UnitId> merging) {
        var chosen = UnitForm.text(leading);
        if (!chosen.isEmpty())
            return UnitId.of(chosen);
        return merging.isEmpty() ? UnitId.next() : merging.getFirst();
    }

    static Map<UnitId, String> targets(@Nullable Map<String, String> typed) {
        var targets = new HashMap<UnitId, String>();
        if (typed != null)
            typed.forEach((unit, target) -> targets.put(new UnitId(Missing.unlessIdentifier(unit)), target));
        return targets;
    }
}
