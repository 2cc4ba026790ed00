package vn.thuocdo.kernel;

/// The acting person lacks a permission for an act on something that they may see. Pages and API answer 403.
public final class NotAllowed extends RuntimeException {
    private final Permission permission;

    public NotAllowed(Permission permission) {
        super("needs " + permission);
        this.permission = permission;
    }

    /// The permission that is lacking; its words stand under the message key `permission.<name>`.
    public Permission permission() {
        return permission;
    }
}
