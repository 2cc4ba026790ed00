package vn.thuocdo.document.official;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An annex (phụ lục): begins on its own page and counts its pages for itself (Nghị định 30/2020/NĐ-CP, Phụ lục I,
/// mục III.1).
///
/// @param number      Roman number, or null when it is the only one
/// @param title       its name in ordinary case
/// @param orientation how its pages lie
/// @param blocks      its content
public record Annex(@Nullable String number, String title, Orientation orientation, List<Block> blocks) {
    public Annex {
        title = RichText.clean(title);
        blocks = List.copyOf(blocks);
    }

    /// How pages lie.
    public enum Orientation {
        PORTRAIT, LANDSCAPE
    }

    /// The only annex, on pages that lie across.
    public static Annex landscape(String title, Block... blocks) {
        return new Annex(null, title, Orientation.LANDSCAPE, List.of(blocks));
    }

    /// The only annex, on upright pages.
    public static Annex portrait(String title, Block... blocks) {
        return new Annex(null, title, Orientation.PORTRAIT, List.of(blocks));
    }

    /// "Phụ lục", with its number where there are several.
    public String label() {
        return number == null ? "Phụ lục" : "Phụ lục " + number;
    }
}
