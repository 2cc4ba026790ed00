package vn.thuocdo.plan.letter;

import vn.thuocdo.kernel.Permission;

/// What can be done with a letter. Names stand in the message bundle under `plan.letter.act.<name>`.
public enum LetterAct {
    /// Change words, addressees and figures.
    WRITE(Permission.DRAFT_DOCUMENTS),
    /// Put it before who signs.
    SUBMIT(Permission.DRAFT_DOCUMENTS),
    /// Throw it away.
    DISCARD(Permission.DRAFT_DOCUMENTS),
    /// Give it back with a reason.
    RETURN(Permission.SIGN_DOCUMENTS),
    /// Issue it under a number.
    ISSUE(Permission.SIGN_DOCUMENTS);

    private final Permission permission;

    LetterAct(Permission permission) {
        this.permission = permission;
    }

    /// The permission it needs.
    public Permission permission() {
        return permission;
    }
}
