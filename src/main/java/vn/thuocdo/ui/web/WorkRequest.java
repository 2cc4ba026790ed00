package vn.thuocdo.ui.web;

import org.jspecify.annotations.Nullable;
import vn.thuocdo.ui.spi.WorkCursor;
import vn.thuocdo.ui.spi.WorkScope;

/// What the address of the work list asks for.
///
/// @param scope whose work
/// @param kind  one kind only, or an empty text for all
/// @param text  words to find, may be empty
/// @param after where to go on, or null
record WorkRequest(WorkScope scope, String kind, String text, @Nullable WorkCursor after) {
    static WorkRequest of(String scope, String kind, String text, String after) {
        return new WorkRequest(scope(scope), kind, text.strip(), WorkCursor.parse(after).orElse(null));
    }

    private static WorkScope scope(String text) {
        return switch (text) {
            case "unit" -> WorkScope.UNIT;
            case "following" -> WorkScope.FOLLOWING;
            default -> WorkScope.MINE;
        };
    }
}
