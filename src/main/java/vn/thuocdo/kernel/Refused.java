package vn.thuocdo.kernel;

import java.util.List;
import java.util.stream.Collectors;

/// An act was refused for named reasons; the transaction is rolled back and nothing half-written stays.
/// Pages show the reasons at their fields with everything typed kept; the API answers 422 problem+json.
public final class Refused extends RuntimeException {
    private final transient List<Refusal> refusals;

    /// At least one reason is needed.
    public Refused(List<Refusal> refusals) {
        super(refusals.stream().map(Refusal::code).collect(Collectors.joining(", ")));
        this.refusals = List.copyOf(refusals);
    }

    public Refused(Refusal refusal) {
        this(List.of(refusal));
    }

    /// Refuses the act as a whole.
    public static Refused because(String code, Object... args) {
        return new Refused(Refusal.of(code, args));
    }

    /// Refuses because of one field.
    public static Refused at(String field, String code, Object... args) {
        return new Refused(Refusal.at(field, code, args));
    }

    /// Throws when there is at least one reason.
    public static void ifAny(List<Refusal> refusals) {
        if (!refusals.isEmpty())
            throw new Refused(refusals);
    }

    /// The reasons, in the order in which they were found.
    public List<Refusal> refusals() {
        return refusals;
    }
}
