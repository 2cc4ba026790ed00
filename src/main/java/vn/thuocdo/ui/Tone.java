package vn.thuocdo.ui;

import java.util.Locale;

/// What a badge, a message or a figure says beyond its words; each tone has its colour and its icon.
public enum Tone {
    /// In progress and in time: no colour.
    QUIET("player-play"),
    /// Not begun or not delivered: dashed.
    EMPTY("minus"),
    /// Something a person must do soon: amber.
    NEAR("clock"),
    /// Late or wrong: vermilion.
    LATE("alert-triangle"),
    /// Finished well: green.
    DONE("check"),
    /// The clock stands still: violet.
    PAUSED("player-pause"),
    /// Measured, or simply worth knowing: petrol.
    INFO("info-circle"),
    /// Something heavy that was left undone: vermilion, filled.
    GRAVE("alert-triangle");

    private final String icon;

    Tone(String icon) {
        this.icon = icon;
    }

    /// The icon that goes with the tone.
    public String icon() {
        return icon;
    }

    /// The tone's class in the style sheets.
    public String css() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
