package vn.thuocdo.ui.spi;

/// A kind of work, one for each source.
///
/// @param id    short name in addresses, lower case, for example `task`
/// @param label message key of its name
/// @param icon  name in the icon sprite, for example `list-check`
public record WorkKind(String id, String label, String icon) {}
