package vn.thuocdo.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FieldIdsTests {
    private final FieldIds ids = new FieldIds();

    @Test
    void aNameHasOneIdInsideAFormAndAnotherInTheNext() {
        ids.enterForm();
        assertThat(ids.of("file", true)).isEqualTo("f-file").isEqualTo(ids.of("file", true));
        ids.enterForm();
        assertThat(ids.of("file", true)).isEqualTo("f-file-2").isEqualTo(ids.of("file", true));
        assertThat(ids.of("note", true)).isEqualTo("f-note");
    }

    @Test
    void reasonsOutsideOfFormsLeadToTheFirst() {
        ids.enterForm();
        ids.of("due.date", true);
        assertThat(ids.of("due.date", false)).isEqualTo("f-due-date");
    }
}
