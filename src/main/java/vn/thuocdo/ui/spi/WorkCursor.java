package vn.thuocdo.ui.spi;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;

/// A place in the order of the work list: band, due moment, kind, id. Sources read what comes after it with one row
/// comparison: `(band, due, id) > (:band, :due, :id)` where `id` is [#idFor] of their own kind.
///
/// @param band see [WorkGroup#band]
/// @param due  the due moment; for work without one, [#NEVER]
/// @param kind the kind's id
/// @param id   the record's id
public record WorkCursor(int band, Instant due, String kind, UUID id) {
    /// Stands for the due moment of work that has none; later than every real one, and a value that PostgreSQL keeps.
    public static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");
    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(-1, -1);

    /// The place of an item.
    public static WorkCursor of(WorkItem item) {
        var due = item.due() == null ? NEVER : item.due();
        return new WorkCursor(item.group().band(), due, item.kind(), item.id());
    }

    /// The id after which a source of the given kind goes on, so that no item of several sources with the same due
    /// moment is lost or shown twice.
    public UUID idFor(String ownKind) {
        var order = ownKind.compareTo(kind);
        if (order == 0) {
            return id;
        }
        return order < 0 ? LAST : FIRST;
    }

    /// The form that stands in addresses.
    @Override
    public String toString() {
        return band + "~" + due + "~" + kind + "~" + id;
    }

    /// Reads the form of an address; empty where it is damaged, which starts the list at its head.
    public static Optional<WorkCursor> parse(String text) {
        var parts = text.split("~");
        if (parts.length != 4) {
            return Optional.empty();
        }
        try {
            return Optional.of(new WorkCursor(Integer.parseInt(parts[0]), Instant.parse(parts[1]), parts[2],
                    UUID.fromString(parts[3])));
        } catch (IllegalArgumentException | DateTimeParseException damaged) {
            return Optional.empty();
        }
    }
}
