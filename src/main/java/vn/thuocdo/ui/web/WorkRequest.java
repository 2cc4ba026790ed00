package vn.thuocdo.ui.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.ui.Page;
import vn.thuocdo.ui.spi.WorkCursor;
import vn.thuocdo.ui.spi.WorkScope;

/// What the address of the work list asks for.
///
/// @param scope whose work
/// @param kind  one kind only, or an empty text for all
/// @param text  words to find, may be empty
/// @param after where to go on, or null
/// @param trail where the pages before this one went on, the last one last, without the head
/// @param open  whether what is due later is shown too
record WorkRequest(WorkScope scope, String kind, String text, @Nullable WorkCursor after, List<WorkCursor> trail,
        boolean open) {
    /// Pages that a trail remembers; from beyond, one goes back to the head.
    private static final int LONGEST = 20;

    static WorkRequest of(String scope, String kind, String text, String after) {
        return of(scope, kind, text, after, List.of(), true);
    }

    static WorkRequest of(String scope, String kind, String text, String after, List<String> trail, boolean open) {
        var places = trail.stream().limit(LONGEST).flatMap(place -> WorkCursor.parse(place).stream()).toList();
        return new WorkRequest(scope(scope), kind, text.strip(), WorkCursor.parse(after).orElse(null), places, open);
    }

    /// Address of the page that goes on after a place.
    String next(WorkCursor place) {
        var before = new ArrayList<>(trail);
        if (after != null)
            before.add(after);
        return address(place, before);
    }

    /// Address of the page before, or null on the first one.
    @Nullable
    String previous() {
        if (after == null)
            return null;
        return trail.isEmpty()
                ? address(null, List.of())
                : address(trail.getLast(), trail.subList(0, trail.size() - 1));
    }

    private String address(@Nullable WorkCursor place, List<WorkCursor> before) {
        var parameters = new ArrayList<@Nullable Object>(List.of("scope", Page.slug(scope), "kind", kind, "q", text));
        parameters.addAll(List.of("later", "open"));
        before.forEach(each -> parameters.addAll(List.of("back", each)));
        parameters.addAll(Arrays.asList("after", place));
        return Page.url("/work", parameters.toArray());
    }

    private static WorkScope scope(String text) {
        return switch (text) {
            case "unit" -> WorkScope.UNIT;
            case "following" -> WorkScope.FOLLOWING;
            default -> WorkScope.MINE;
        };
    }
}
