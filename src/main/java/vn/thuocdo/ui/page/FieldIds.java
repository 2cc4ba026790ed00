package vn.thuocdo.ui.page;

import java.util.HashMap;
import java.util.Map;

/// Ids of controls: two forms of a page may have fields of one name, and a label must not point into the other form.
/// The first form that uses a name has the plain id.
final class FieldIds {
    private final Map<String, String> given = new HashMap<>();
    private final Map<String, Integer> uses = new HashMap<>();
    private int form;

    void enterForm() {
        form++;
    }

    String of(String field, boolean inForm) {
        var plain = "f-" + field.replaceAll("[^A-Za-z0-9]+", "-");
        return inForm ? given.computeIfAbsent(form + " " + plain, key -> next(plain)) : plain;
    }

    private String next(String plain) {
        var number = uses.merge(plain, 1, Integer::sum);
        return number == 1 ? plain : plain + "-" + number;
    }
}
