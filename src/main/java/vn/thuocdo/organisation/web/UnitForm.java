package vn.thuocdo.organisation.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.organisation.Unit;
import vn.thuocdo.organisation.UnitChange;
import vn.thuocdo.organisation.UnitDraft;
import vn.thuocdo.organisation.UnitKind;

/// What is typed about a unit, new or changed.
record UnitForm(@Nullable UUID id, @Nullable String parent, @NotNull @Nullable UnitKind kind, @Nullable String code,
        @Nullable String name, @Nullable String shortName, @NotNull @Nullable LocalDate from,
        @Nullable String reason, @Nullable Integer ordinal, @Nullable Integer version) {
    UnitDraft toDraft(Unit above) {
        return new UnitDraft(id == null ? UnitId.next() : new UnitId(id), above.agency(), above.id(), sort(),
                text(code), text(name), text(shortName), day(), ordinal == null ? 0 : ordinal);
    }

    UnitChange toChange() {
        return new UnitChange(day(), parentOrEmpty().isEmpty() ? null : UnitId.of(parentOrEmpty()), sort(), text(name),
                text(shortName), text(reason));
    }

    String parentOrEmpty() {
        return text(parent);
    }

    int read() {
        return version == null ? 0 : version;
    }

    private UnitKind sort() {
        return kind == null ? UnitKind.DIVISION : kind;
    }

    private LocalDate day() {
        return from == null ? LocalDate.EPOCH : from;
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
