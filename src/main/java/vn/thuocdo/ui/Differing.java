package vn.thuocdo.ui;

/// A field on which two people's versions of one record differ.
///
/// @param name   the field's name in the form
/// @param label  its name in words
/// @param mine   value and words of what the reader typed
/// @param theirs value and words of what is saved
/// @param before the value both began with, in words
/// @param takeTheirs whether theirs is chosen at first, because only they changed the field
public record Differing(String name, String label, Option mine, Option theirs, String before, boolean takeTheirs) {
    /// A field of which the reader's own value is chosen at first.
    public Differing(String name, String label, Option mine, Option theirs, String before) {
        this(name, label, mine, theirs, before, false);
    }
}
